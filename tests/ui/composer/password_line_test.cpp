#include "ui/composer/password_line.h"

#include "tests/support/library_rig.h"
#include "tests/support/ui_fake_library.h"
#include "tests/support/ui_pages.h"
#include "ui/composer/composer.h"
#include "ui/composer/composer_form.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

TEST(PasswordLine, IsThereWhereAPasswordCanBeAskedForOrWasTyped)
{
    PasswordLine line(nullptr);
    EXPECT_TRUE(line.isHidden());
    line.setOffered(true);
    EXPECT_FALSE(line.isHidden());
    EXPECT_TRUE(unnamedBelow(line).isEmpty()) << unnamedBelow(line).join(u' ').toStdString();
    int edits = 0;
    QObject::connect(&line, &PasswordLine::edited, &line, [&edits] { ++edits; });
    QTest::keyClicks(line.findChild<QLineEdit*>(), u"sesame"_s);
    EXPECT_EQ(edits, 6);
    EXPECT_EQ(line.password(), u"sesame"_s);
    line.setOffered(false);
    EXPECT_FALSE(line.isHidden()) << "what was typed is not dropped in silence";
    line.setPassword({});
    EXPECT_TRUE(line.isHidden());
}

TEST(PasswordLine, HidesWhatIsTypedUntilTheUserWantsToSeeIt)
{
    PasswordLine line(nullptr);
    line.setPassword(u"sesame"_s);
    auto* field = line.findChild<QLineEdit*>();
    EXPECT_EQ(field->displayText().indexOf(u"sesame"_s), -1);
    line.findChild<QCheckBox*>()->click();
    EXPECT_EQ(field->displayText(), u"sesame"_s);
    line.findChild<QCheckBox*>()->click();
    EXPECT_EQ(field->displayText().indexOf(u"sesame"_s), -1);
}

TEST(PasswordLine, ComesBackWithTheDraft)
{
    SampleLibrary sample;
    ComposerForm form(sample.library(), nullptr);
    auto* line = form.findChild<PasswordLine*>();
    EXPECT_TRUE(line->isHidden()) << "no account here knows passwords";
    form.show(Draft{.text = u"Hello"_s, .password = u"sesame"_s});
    EXPECT_FALSE(line->isHidden());
    EXPECT_EQ(form.read({}).password, u"sesame"_s);
}

/// An account at a network where a post can be put behind a password.
void makeItABlog(TempStore& store, FakeNetwork& network)
{
    AccountFacts facts = network.account(u"me"_s, Hat::Professional).facts;
    facts.serverSoftware = u"wordpress"_s;
    facts.can = {.visibilities = {Visibility::OnlyMe, Visibility::Circle, Visibility::Anyone},
                 .keepsCircles = Tri::No,
                 .passwords = true};
    store.write([&facts](Connection& c) { return store::saveFacts(c, AccountId{1}, facts); });
}

TEST(PasswordLine, ChangesWhoCanReadItBeforeAnythingIsSent)
{
    FakeLibrary fake(&makeItABlog);
    Composer composer(fake.library());
    composer.show();
    composer.openDraft({.targets = {{.account = AccountId{1}}},
                        .audience = {.anyone = true},
                        .text = u"The plan\n\nWe meet at nine"_s});
    const auto sentence = [&composer] { return composer.findChild<PlainLabel*>(u"reach"_s)->text(); };
    const auto* send = composer.findChild<QPushButton*>(u"send"_s);
    auto* line = composer.findChild<PasswordLine*>();
    ASSERT_TRUE(LibraryRig::waitUntil([&] { return sentence().contains("Anyone can read"_L1); }));
    ASSERT_TRUE(LibraryRig::waitUntil([line] { return !line->isHidden(); }));
    QTest::keyClicks(line->findChild<QLineEdit*>(), u"sesame"_s);
    ASSERT_TRUE(LibraryRig::waitUntil([&] { return sentence().contains("Whoever has the password"_L1); }));
    EXPECT_TRUE(sentence().contains("The plan"_L1)) << sentence().toStdString();
    EXPECT_FALSE(sentence().contains("sesame"_L1));
    EXPECT_TRUE(LibraryRig::waitUntil([send] { return send->isEnabled(); }));
    EXPECT_EQ(composer.form()->read({}).password, u"sesame"_s);
}

TEST(PasswordLine, IsAskedForWhereThePageIsChosenWithoutOne)
{
    FakeLibrary fake(&makeItABlog);
    Composer composer(fake.library());
    composer.show();
    composer.openDraft({.targets = {{.account = AccountId{1}, .visibility = Visibility::Circle}},
                        .audience = {.anyone = true},
                        .text = u"We meet at nine"_s});
    const auto says = [&composer](const QString& words) {
        return std::ranges::any_of(composer.findChildren<QLabel*>(), [&words](const QLabel* label) {
            return !label->isHidden() && label->text().contains(words);
        });
    };
    ASSERT_TRUE(LibraryRig::waitUntil([&] { return says(u"type one"_s); }));
    EXPECT_FALSE(composer.findChild<QPushButton*>(u"send"_s)->isEnabled());
}

} // namespace
} // namespace cohort
