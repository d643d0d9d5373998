#include "ui/composer/composer.h"

#include "tests/support/ui_pages.h"
#include "ui/composer/accounts_box.h"
#include "ui/composer/audience_box.h"
#include "ui/composer/composer_form.h"
#include "ui/composer/media_box.h"
#include "ui/composer/post_text.h"
#include "ui/composer/send_bar.h"
#include "ui/widgets/labels.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include <gtest/gtest.h>

#include <algorithm>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

class WritingAPost : public testing::Test {
protected:
    void start(const std::optional<StreamRef>& reading)
    {
        composer = std::make_unique<Composer>(sample.library());
        composer->resize(900, 700);
        composer->show();
        composer->startNew(reading);
        ASSERT_TRUE(LibraryRig::waitUntil([this] { return sentence() != u"" && !isWorking(); }));
    }
    void type(const QString& words) { composer->form()->text()->insertPlainText(words); }
    [[nodiscard]] QString sentence() const { return composer->findChild<PlainLabel*>(u"reach"_s)->text(); }
    [[nodiscard]] QString reason() const { return composer->findChild<PlainLabel*>(u"reason"_s)->text(); }
    [[nodiscard]] QPushButton* sendButton() const { return composer->findChild<QPushButton*>(u"send"_s); }
    [[nodiscard]] bool isWorking() const { return sentence().contains("Working out"_L1); }
    [[nodiscard]] bool comesToSend() const
    {
        return LibraryRig::waitUntil([this] { return sendButton()->isEnabled(); });
    }
    [[nodiscard]] static bool showsAllWords(const QWidget& bar)
    {
        return std::ranges::all_of(bar.findChildren<PlainLabel*>(), [](const PlainLabel* label) {
            return label->text().isEmpty() || label->height() >= label->heightForWidth(label->width());
        });
    }
    AudienceEntry personEntry(ContactId contact)
    {
        return {.kind = AudienceEntry::Kind::Person, .person = contact, .name = u"somebody"_s};
    }

    SampleLibrary sample;
    std::unique_ptr<Composer> composer;
};

TEST_F(WritingAPost, KeepsWhatIsTypedBeforeItIsKnownForWhom)
{
    composer = std::make_unique<Composer>(sample.library());
    composer->show();
    composer->startNew(sample.reading());
    type(u"Already"_s);
    press(*composer, u"Content warning"_s);
    const auto lines = composer->findChildren<QLineEdit*>();
    const auto warning = std::ranges::find_if(
        lines, [](const QLineEdit* line) { return line->accessibleName().contains("warning"_L1); });
    ASSERT_NE(warning, lines.end());
    (*warning)->setText(u"Timetables"_s);
    ASSERT_TRUE(comesToSend()) << reason().toStdString();
    EXPECT_EQ(composer->form()->audience()->audience().circles, std::vector{sample.circle});
    type(u" typing"_s);
    composer->startNew(sample.reading());
    ASSERT_TRUE(LibraryRig::waitUntil([this] { return sample.drafts().size() == 1; }));
    EXPECT_EQ(sample.drafts().front().text, u"Already typing"_s) << "one draft, and all of it";
    EXPECT_EQ(sample.drafts().front().contentWarning, u"Timetables"_s);
    EXPECT_FALSE(sample.drafts().front().poll) << "and nothing that was not entered";
    EXPECT_EQ(sample.drafts().front().audience.circles, std::vector{sample.circle});
}

TEST_F(WritingAPost, CannotBeSentToNobodyAndSaysWhy)
{
    start(std::nullopt);
    type(u"for whom?"_s);
    ASSERT_TRUE(LibraryRig::waitUntil([this] { return !isWorking() && !reason().isEmpty(); }));
    EXPECT_FALSE(sendButton()->isEnabled());
    composer->send();
    EXPECT_TRUE(sample.outbox().empty());
}

TEST_F(WritingAPost, StartsWithTheCircleThatIsReadAndSaysSo)
{
    start(sample.reading());
    EXPECT_EQ(composer->form()->audience()->audience().circles, std::vector{sample.circle});
    ASSERT_TRUE(LibraryRig::waitUntil([this] {
        return composer->form()->audience()->spoken().contains("Standing desks"_L1);
    })) << "the circle's name";
    const auto labels = composer->findChildren<PlainLabel*>();
    EXPECT_TRUE(std::ranges::any_of(
        labels, [](const PlainLabel* label) { return label->text().contains("circle you are reading"_L1); }));
}

TEST_F(WritingAPost, SaysThatNoAccountIsChosenWhereNoneFits)
{
    start(sample.reading());
    EXPECT_EQ(composer->form()->accounts()->chosen().size(), 1U);
    composer->setSphere(Sphere::Personal);
    composer->startNew(sample.reading()); // a professional circle
    const auto says = [this](QLatin1String words) {
        return std::ranges::any_of(composer->findChildren<PlainLabel*>(), [words](const PlainLabel* label) {
            return label->isVisible() && label->text().contains(words);
        });
    };
    EXPECT_TRUE(LibraryRig::waitUntil([&] { return says("No account is chosen"_L1); }));
    EXPECT_TRUE(composer->form()->accounts()->chosen().empty());
}

TEST_F(WritingAPost, TheSentenceFollowsTheAudience)
{
    start(sample.reading());
    type(u"Which desks did you buy?"_s);
    ASSERT_TRUE(comesToSend()) << reason().toStdString();
    const QString before = sentence();
    AudienceField* to = composer->form()->audience()->to();
    to->setEntries({});
    to->add(personEntry(sample.members.front()));
    EXPECT_TRUE(LibraryRig::waitUntil([&] { return sentence() != before; })) << before.toStdString();
    EXPECT_TRUE(sendButton()->accessibleDescription().contains(sentence()))
        << "whom it reaches is spoken with the button";
}

TEST_F(WritingAPost, GoesFurtherThanTheCircleOnlyWithConsentInWords)
{
    start(sample.reading());
    type(u"For all who follow me"_s);
    ASSERT_TRUE(comesToSend()) << reason().toStdString();
    composer->form()->accounts()->narrow(sample.work, Visibility::Followers);
    ASSERT_TRUE(LibraryRig::waitUntil([this] { return !sendButton()->isEnabled(); }));
    press(*composer, u"I agree"_s);
    ASSERT_TRUE(comesToSend()) << reason().toStdString();
    composer->closeKeeping();
    ASSERT_TRUE(LibraryRig::waitUntil([this] { return !sample.drafts().empty(); }));
    const Draft kept = sample.drafts().front();
    ASSERT_EQ(kept.consents.size(), 1U);
    EXPECT_FALSE(kept.consents.front().words.isEmpty());
}

TEST_F(WritingAPost, SaysBesideEachRouteWhoCouldReadIt)
{
    start(sample.reading());
    type(u"Which way?"_s);
    ASSERT_TRUE(comesToSend()) << reason().toStdString();
    QStringList routes;
    for (const QComboBox* menu : composer->form()->accounts()->findChildren<QComboBox*>())
        for (int i = 0; menu->isEnabled() && i < menu->count(); ++i)
            routes << menu->itemText(i);
    const auto says = [&routes](const QString& words) {
        return std::ranges::any_of(routes, [&words](const QString& route) { return route.endsWith(words); });
    };
    EXPECT_TRUE(says(u" – anyone"_s)) << routes.join(u'\n').toStdString();
    EXPECT_TRUE(says(u" – 3 people"_s)) << routes.join(u'\n').toStdString();
    EXPECT_TRUE(
        std::ranges::any_of(routes, [](const QString& route) { return route.contains("not meant"_L1); }));
}

TEST_F(WritingAPost, TheListNamesWhoElseCouldReadItByRule)
{
    start(sample.reading());
    type(u"Who exactly?"_s);
    ASSERT_TRUE(comesToSend()) << reason().toStdString();
    press(*composer, u"Who exactly?"_s);
    const auto* list = composer->findChild<QTreeView*>();
    ASSERT_NE(list, nullptr);
    QStringList rows;
    for (int i = 0; i < list->model()->rowCount(); ++i)
        rows << list->model()->index(i, 0).data().toString() + u": " +
                    list->model()->index(i, 1).data().toString();
    EXPECT_TRUE(std::ranges::any_of(rows, [](const QString& row) {
        return row.startsWith("The staff of"_L1) && row.contains("not encrypted"_L1);
    })) << rows.join(u'\n').toStdString();
}

TEST_F(WritingAPost, UndoBringsTheDraftBack)
{
    start(sample.reading());
    SendBar bar(sample.library(), nullptr);
    connectSendBar(*composer, bar);
    type(u"too early"_s);
    ASSERT_TRUE(comesToSend()) << reason().toStdString();
    bool finished = false;
    QObject::connect(composer.get(), &Composer::finished, composer.get(), [&finished] { finished = true; });
    QTest::keyClick(composer->form()->text(), Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(LibraryRig::waitUntil([&] { return finished; }));
    EXPECT_TRUE(composer->form()->text()->toPlainText().isEmpty());
    ASSERT_EQ(sample.outbox().size(), 1U);
    EXPECT_TRUE(sample.drafts().empty());
    press(bar, u"Undo"_s);
    EXPECT_TRUE(
        LibraryRig::waitUntil([this] { return composer->form()->text()->toPlainText() == "too early"_L1; }));
    EXPECT_TRUE(sample.outbox().empty());
}

TEST_F(WritingAPost, SendsNothingAfterItWasClosed)
{
    start(sample.reading());
    type(u"not yet"_s);
    ASSERT_TRUE(comesToSend()) << reason().toStdString();
    type(u" for anybody"_s); // who will see it is being worked out again
    composer->send();
    composer->closeKeeping();
    ASSERT_TRUE(LibraryRig::waitUntil([this] { return !sample.drafts().empty(); }));
    EXPECT_EQ(sample.drafts().front().text, u"not yet for anybody"_s);
    start(sample.reading()); // all that was asked before is answered by now
    EXPECT_TRUE(sample.outbox().empty());
    EXPECT_EQ(sample.drafts().size(), 1U);
}

TEST_F(WritingAPost, IsSentOnceItIsKnownThatTheSentenceStays)
{
    start(sample.reading());
    type(u"Good"_s);
    ASSERT_TRUE(comesToSend()) << reason().toStdString();
    type(u" morning"_s);
    composer->send();
    ASSERT_TRUE(LibraryRig::waitUntil([this] { return !sample.outbox().empty(); }));
    EXPECT_EQ(sample.outbox().front().draft.text, u"Good morning"_s);
}

TEST_F(WritingAPost, IsNotSentWhenTheSentenceThatWasSeenIsNoLongerTrue)
{
    start(sample.reading());
    type(u"for one"_s);
    ASSERT_TRUE(comesToSend()) << reason().toStdString();
    composer->form()->audience()->setAudience({.people = {sample.members.front()}});
    emit composer->form()->edited();
    composer->send(); // before the sentence about that one person is there
    ASSERT_TRUE(LibraryRig::waitUntil([this] {
        const auto labels = composer->findChildren<PlainLabel*>();
        return std::ranges::any_of(labels, [](const PlainLabel* label) {
            return label->isVisible() && label->text().contains(u"has just changed"_s);
        });
    }));
    EXPECT_TRUE(sample.outbox().empty());
    ASSERT_TRUE(comesToSend()) << reason().toStdString();
    composer->send();
    EXPECT_TRUE(LibraryRig::waitUntil([this] { return !sample.outbox().empty(); })) << "read, and meant";
}

TEST_F(WritingAPost, WhatIsWrittenSurvivesTheWidget)
{
    start(sample.reading());
    type(u"half a thought"_s);
    composer.reset();
    ASSERT_TRUE(LibraryRig::waitUntil([this] { return !sample.drafts().empty(); }));
    const std::vector<Draft> drafts = sample.drafts();
    ASSERT_EQ(drafts.size(), 1U) << "one draft, one row";
    EXPECT_EQ(drafts.front().text, "half a thought"_L1);
    EXPECT_EQ(drafts.front().audience.circles, std::vector{sample.circle});
}

TEST_F(WritingAPost, IsFoundAgainAfterTheProgramEndedInTheMiddle)
{
    start(sample.reading());
    type(u"the lights went out"_s);
    composer.reset(); // before it could hear that the draft was saved
    ASSERT_TRUE(LibraryRig::waitUntil([this] { return !sample.drafts().empty(); }));
    sample.rig.reopen();
    Composer next(sample.library());
    std::optional<Draft> found;
    QObject::connect(&next, &Composer::unfinishedFound, &next,
                     [&found](const Draft& draft) { found = draft; });
    next.findUnfinished();
    ASSERT_TRUE(LibraryRig::waitUntil([&found] { return found.has_value(); }));
    EXPECT_EQ(found->text, "the lights went out"_L1);
}

TEST_F(WritingAPost, RemindsOfAPictureWithoutDescription)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"desk.png"_s);
    QImage image(8, 8, QImage::Format_RGB32);
    image.fill(Qt::red);
    ASSERT_TRUE(image.save(path));
    start(sample.reading());
    type(u"Look"_s);
    composer->addFiles({path});
    ASSERT_TRUE(comesToSend()) << reason().toStdString();
    composer->send();
    ASSERT_TRUE(LibraryRig::waitUntil([this] { return buttonSaying(*composer, u"Post anyway"_s); }));
    EXPECT_TRUE(sample.outbox().empty());
    press(*composer, u"Post anyway"_s);
    EXPECT_TRUE(LibraryRig::waitUntil([this] { return !sample.outbox().empty(); }));
}

TEST_F(WritingAPost, AnswersNoWiderThanWhatIsAnswered)
{
    const StreamPage page = sample.rig.page(sample.reading());
    ASSERT_FALSE(page.rows.empty());
    const Post parent = page.rows.front().post;
    composer = std::make_unique<Composer>(sample.library());
    composer->show();
    composer->startReply(parent.ref);
    ASSERT_TRUE(
        LibraryRig::waitUntil([this] { return composer->form()->audience()->audience().parentReaders; }));
    const auto labels = composer->findChildren<PlainLabel*>();
    EXPECT_TRUE(LibraryRig::waitUntil([&] {
        return std::ranges::any_of(
            labels, [](const PlainLabel* label) { return label->text().startsWith("Answering "_L1); });
    }));
}

TEST_F(WritingAPost, SuggestsNothingOfTheOtherLife)
{
    AudienceSuggestions suggestions(sample.library(), AudienceSuggestions::Offers::Everything, nullptr);
    int filled = 0;
    QObject::connect(&suggestions, &AudienceSuggestions::filled, &suggestions, [&filled] { ++filled; });
    const auto offersTheCircle = [&] {
        for (int row = 0; row < suggestions.rowCount({}); ++row)
            if (suggestions.entry(row)->circle.id == sample.circle)
                return true;
        return false;
    };
    ASSERT_TRUE(LibraryRig::waitUntil([&] {
        suggestions.look(u"desks"_s);
        QTest::qWait(20);
        return offersTheCircle();
    }));
    suggestions.setSphere(Sphere::Personal);
    const int before = filled;
    suggestions.look(u"desks"_s);
    ASSERT_TRUE(LibraryRig::waitUntil([&] { return filled > before; }));
    EXPECT_FALSE(offersTheCircle()) << "a professional circle while the personal life is on screen";
}

TEST_F(WritingAPost, FitsWithTextOfTwiceTheSize)
{
    const QFont usual = QApplication::font();
    QFont large = usual;
    large.setPointSizeF(usual.pointSizeF() * 2);
    QApplication::setFont(large);
    start(sample.reading());
    EXPECT_LE(composer->form()->minimumSizeHint().width(), 800) << "no scrolling sideways in a small window";
    type(u"For all who follow me"_s);
    composer->form()->accounts()->narrow(sample.work, Visibility::Followers);
    EXPECT_TRUE(LibraryRig::waitUntil([this] {
        const QAbstractButton* agree = buttonSaying(*composer, u"I agree"_s);
        return agree && agree->isVisible() && showsAllWords(*agree->parentWidget());
    })) << "words one agrees to are cut";
    composer.reset();
    QApplication::setFont(usual);
}

TEST_F(WritingAPost, NamesEverythingForAssistiveTechnology)
{
    start(sample.reading());
    EXPECT_EQ(unnamedBelow(*composer), QStringList());
    EXPECT_EQ(fightingMnemonics(*composer), QStringList());
}

} // namespace
} // namespace cohort
