#include "ui/composer/network_texts.h"

#include "core/store/handle_sphere.h"
#include "tests/support/ui_fake_library.h"
#include "tests/support/ui_pages.h"
#include "ui/composer/accounts_box.h"
#include "ui/composer/composer.h"
#include "ui/composer/composer_form.h"
#include "ui/composer/post_text.h"
#include "ui/outbox/outbox_page.h"
#include "ui/widgets/labels.h"

#include <QFile>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QToolButton>

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <utility>

// One draft to two networks: what is shown for each is what goes there, and what one of them refuses is sent
// later without sending anything twice.

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

const QString lastOfAnExample = u"The last sentence comes here."_s;

class TwoNetworks : public testing::Test {
protected:
    explicit TwoNetworks(Hat above = Hat::Professional)
        : m_hat(above)
        , m_fake([this](TempStore& store, FakeNetwork& network) { prepare(store, network); })
    {
    }

    void prepare(TempStore& store, FakeNetwork& network)
    {
        m_sky = network.account(u"me-above"_s, m_hat);
        m_sky.facts.me.network = u"sky"_s;
        m_sky.facts.me.handle = u"@me.sky.test"_s;
        m_sky.facts.can.maxCharacters = 60;
        m_sky.facts.can.countsIn = CharacterUnit::Grapheme;
        m_sky.facts.can.maxMedia = 1;
        m_sky.facts.can.maxMediaBytes = MostBytes;
        m_sky.facts.can.polls = false;
        m_sky.facts.can.maxMessageCharacters = 120;
        m_sky.facts.can.maxMessageBytes = 1200;
        m_sky.facts.can.plainMessages = true;
        m_sky.id = store.write([this](Connection& c) {
            return store::saveAccount(c, {.account = m_sky, .secretBackend = u"keychain"_s});
        });
        const CircleId board = store.addCircle(u"Board"_s, Sphere::Professional);
        Author here = network.author(u"ana"_s);
        here.profileUrl = QUrl(u"https://fake.test/@ana"_s);
        std::vector<CircleId> circles{board};
        if (m_hat == Hat::Mixed)
            circles.push_back(store.addCircle(u"Choir"_s, Sphere::Personal));
        ana = store.addPerson(here, circles);
        Author above = network.author(u"ana-above"_s);
        above.profileUrl = QUrl(u"https://sky.test/profile/ana"_s);
        above.network = u"sky"_s;
        above.handle = u"@ana.sky.test"_s;
        const ContactId other = store.addPerson(above, {board});
        (void)store.write([&](Connection& c) { return store::linkContacts(c, other, ana); });
        Author known = network.author(u"ben"_s);
        known.profileUrl = QUrl(u"https://fake.test/@ben"_s);
        const ContactId ben = store.addPerson(known, {board});
        // What I call somebody is nobody's business.
        (void)store.write(
            [ben](Connection& c) { return store::updateContact(c, {.id = ben, .name = u"The slow one"_s}); });
        if (m_hat == Hat::Mixed)
            meetAtHome(store, above);
    }
    static void meetAtHome(TempStore& store, const Author& author)
    {
        const AccountId den = store.addAccount(u"den"_s, Hat::Personal);
        store.write([&](Connection& c) { return store::noteMeeting(c, den, author, minute(0)); });
    }

    [[nodiscard]] Draft draft(const QString& text) const
    {
        return {.targets = {{.account = m_fake.account().id, .visibility = Visibility::Anyone},
                            {.account = m_sky.id, .visibility = Visibility::Anyone}},
                .audience = {.anyone = true},
                .text = text};
    }
    void open(const Draft& draft, std::optional<Sphere> shown = {})
    {
        m_composer = std::make_unique<Composer>(m_fake.library());
        m_composer->setSphere(shown);
        m_composer->resize(900, 900);
        m_composer->show();
        m_composer->openDraft(draft);
        ASSERT_TRUE(LibraryRig::waitUntil(
            [this] { return m_composer->form()->accounts()->chosen().size() == 2 && !line().isEmpty(); }));
    }
    [[nodiscard]] std::vector<QString> parts() const
    {
        return m_composer->form()->networks()->partsFor(m_sky.id);
    }
    /// What is said of the second network.
    [[nodiscard]] QString line() const
    {
        for (const PlainLabel* label : m_composer->form()->networks()->findChildren<PlainLabel*>())
            if (label->isVisible() && label->text().contains(u"me.sky.test"_s))
                return label->text();
        return {};
    }
    [[nodiscard]] bool says(const QString& words) const
    {
        const auto labels = m_composer->findChildren<PlainLabel*>();
        return std::ranges::any_of(labels, [&words](const PlainLabel* label) {
            return label->isVisible() && label->text().contains(words);
        });
    }
    void pressNamed(const QString& name)
    {
        const auto buttons = m_composer->form()->networks()->findChildren<QToolButton*>();
        const auto found = std::ranges::find_if(buttons, [&name](const QToolButton* button) {
            return button->isVisible() && button->accessibleName() == name;
        });
        ASSERT_NE(found, buttons.end()) << name.toStdString();
        (*found)->click();
    }
    /// Presses Send and lets everything leave at once.
    void send()
    {
        std::vector<OutboxId> entries;
        QObject watch;
        QObject::connect(m_composer.get(), &Composer::sent, &watch,
                         [&entries](const SendOutcome& outcome) { entries = outcome.entries; });
        ASSERT_TRUE(LibraryRig::waitUntil([this] { return m_composer->maySend(); }));
        m_composer->findChild<QPushButton*>(u"send"_s)->click();
        ASSERT_TRUE(LibraryRig::waitUntil([&entries] { return !entries.empty(); }));
        for (const OutboxId id : entries)
            m_fake.library().sendNow(id, &m_fake.library(), [](const Result<void>&) {});
    }
    [[nodiscard]] QStringList publishedBy(const Account& account)
    {
        QStringList texts;
        for (const FakePublished& one : m_fake.network().published())
            if (one.account == account.facts.me.uri)
                texts.append(one.post.text.text);
        return texts;
    }

    /// The field for other words that is on the screen.
    [[nodiscard]] QPlainTextEdit* field() const
    {
        const auto fields = m_composer->form()->networks()->findChildren<QPlainTextEdit*>();
        const auto found = std::ranges::find_if(fields, &QWidget::isVisible);
        return found == fields.end() ? nullptr : *found;
    }
    /// Closes the composer; the draft as it is kept, once it is what is expected.
    [[nodiscard]] Draft closed(const std::function<bool(const Draft&)>& expected)
    {
        m_composer->closeKeeping();
        std::optional<Draft> kept;
        bool asking = false;
        QObject asker;
        EXPECT_TRUE(LibraryRig::waitUntil([&] {
            if (kept && expected(*kept))
                return true;
            if (!std::exchange(asking, true))
                m_fake.library().drafts(&asker, [&](const Result<std::vector<Draft>>& drafts) {
                    asking = false;
                    if (drafts && !drafts->empty())
                        kept = drafts->front();
                });
            return false;
        }));
        return kept.value_or(Draft{});
    }

    static constexpr qint64 MostBytes = 2000;
    const Hat m_hat;
    ContactId ana = ContactId::None;
    Account m_sky;
    FakeLibrary m_fake;
    std::unique_ptr<Composer> m_composer;
};

TEST_F(TwoNetworks, MentionsAreWrittenAsEachNetworkKnowsThesePeople)
{
    open(draft(u"Thanks to @ana@fake.test and @ben@fake.test."_s));
    ASSERT_TRUE(LibraryRig::waitUntil(
        [this] { return parts() == std::vector{u"Thanks to @ana.sky.test and ben."_s}; }));
    EXPECT_TRUE(says(u"There: Thanks to @ana.sky.test and ben."_s)) << "what goes there is shown";
    EXPECT_TRUE(says(u"nobody is told: @ben@fake.test"_s));
    EXPECT_TRUE(m_composer->form()->networks()->partsFor(m_fake.account().id).empty());
    send();
    ASSERT_TRUE(LibraryRig::waitUntil([this] { return m_fake.network().published().size() == 2; }));
    EXPECT_EQ(publishedBy(m_fake.account()), QStringList{u"Thanks to @ana@fake.test and @ben@fake.test."_s});
    EXPECT_EQ(publishedBy(m_sky), QStringList{u"Thanks to @ana.sky.test and ben."_s});
}

/// The same with an account for both lives, and a handle that was met at home alone.
class TwoLives : public TwoNetworks {
protected:
    TwoLives()
        : TwoNetworks(Hat::Mixed)
    {
    }
};

TEST_F(TwoLives, AHandleOfTheLifeThatIsNotShownIsNotWritten)
{
    open(draft(u"Thanks to @ana@fake.test."_s), Sphere::Professional);
    EXPECT_TRUE(LibraryRig::waitUntil([this] { return parts() == std::vector{u"Thanks to ana."_s}; }));
    open(draft(u"Thanks to @ana@fake.test."_s), Sphere::Personal);
    EXPECT_TRUE(
        LibraryRig::waitUntil([this] { return parts() == std::vector{u"Thanks to @ana.sky.test."_s}; }));
}

TEST_F(TwoNetworks, ATooLongTextIsSaidInWordsAndSplitWithAPreview)
{
    open(draft(u"The first sentence of it is here. The second one follows on it. "_s + lastOfAnExample));
    EXPECT_TRUE(line().contains(u"33 characters too many"_s)) << line().toStdString();
    EXPECT_FALSE(m_composer->maySend());
    pressNamed(u"Split into a thread of 2 for @me.sky.test"_s);
    const std::vector<QString> two{u"The first sentence of it is here."_s,
                                   u"The second one follows on it. "_s + lastOfAnExample};
    EXPECT_EQ(parts(), two);
    EXPECT_TRUE(says(u"a thread of 2 posts"_s));
    EXPECT_TRUE(says(u"2 of 2: "_s));
    send();
    ASSERT_TRUE(LibraryRig::waitUntil([this] { return m_fake.network().published().size() == 3; }));
    EXPECT_EQ(publishedBy(m_sky), QStringList(two.begin(), two.end()));
}

TEST_F(TwoNetworks, OtherWordsForOneNetworkAndBack)
{
    open(draft(u"For all"_s));
    EXPECT_TRUE(line().contains(u"7 of 60"_s)) << line().toStdString();
    pressNamed(u"Write something else for @me.sky.test"_s);
    const auto fields = m_composer->form()->networks()->findChildren<QPlainTextEdit*>();
    const auto field =
        std::ranges::find_if(fields, [](const QPlainTextEdit* one) { return one->isVisible(); });
    ASSERT_NE(field, fields.end());
    EXPECT_EQ((*field)->accessibleName(), u"Text for @me.sky.test"_s);
    (*field)->setPlainText(u"Only above"_s);
    EXPECT_EQ(parts(), std::vector{u"Only above"_s});
    EXPECT_TRUE(line().contains(u"10 of 60"_s)) << line().toStdString();
    m_composer->form()->text()->setPlainText(u"For the others"_s);
    EXPECT_EQ(parts(), std::vector{u"Only above"_s}) << "it stays as it was written";
    (*field)->clear();
    EXPECT_TRUE(LibraryRig::waitUntil([this] { return says(u"nothing is written for it yet"_s); }));
    pressNamed(u"Use the shared text for @me.sky.test"_s);
    EXPECT_TRUE(parts().empty());
}

TEST_F(TwoNetworks, SaysWhatANetworkCannotCarry)
{
    Draft pictures = draft(u"Look"_s);
    pictures.media = {{.path = u"/nowhere/a.png"_s, .description = u"a"_s}, {.path = u"/nowhere/b.png"_s}};
    open(pictures);
    EXPECT_TRUE(says(u"1 pictures or films are too many there"_s) || says(u"are too many there"_s));
    EXPECT_FALSE(m_composer->maySend());
    EXPECT_TRUE(unnamedBelow(*m_composer).isEmpty()) << unnamedBelow(*m_composer).join(u", "_s).toStdString();
}

TEST_F(TwoNetworks, AKeptDraftHasItsVariantsAgain)
{
    Draft kept = draft(u"For all"_s);
    kept.targets[1].parts = {u"Only above"_s};
    kept.targets[1].own = u"Only above"_s;
    open(kept);
    EXPECT_EQ(parts(), std::vector{u"Only above"_s});
    const std::vector<QString> two{u"A first part that is long enough for a post of its own here."_s,
                                   u"A second part that is as long as the first one is, or near"_s};
    kept.targets[1].own = two[0] + u"\n\n"_s + two[1];
    kept.targets[1].split = true;
    open(kept);
    EXPECT_EQ(parts(), two);
}

TEST_F(TwoNetworks, WhatWasMadeOfTheSharedTextFollowsItAfterTheDraftIsOpenedAgain)
{
    open(draft(u"Thanks to @ana@fake.test."_s));
    ASSERT_TRUE(
        LibraryRig::waitUntil([this] { return parts() == std::vector{u"Thanks to @ana.sky.test."_s}; }));
    open(closed([](const Draft& kept) {
        return kept.targets[1].parts == std::vector{u"Thanks to @ana.sky.test."_s};
    }));
    EXPECT_EQ(field(), nullptr) << "they are not the user's own words";
    m_composer->form()->text()->setPlainText(u"Cheers @ana@fake.test!"_s);
    EXPECT_TRUE(LibraryRig::waitUntil([this] { return parts() == std::vector{u"Cheers @ana.sky.test!"_s}; }));
}

TEST_F(TwoNetworks, WordsForAnAccountThatIsTakenAwayAreKeptForItsReturn)
{
    open(draft(QString()));
    pressNamed(u"Write something else for @me.sky.test"_s);
    ASSERT_NE(field(), nullptr);
    field()->setPlainText(u"Only above"_s);
    m_composer->form()->accounts()->drop(m_sky.id);
    const Draft kept = closed([](const Draft& draft) { return !draft.aside.empty(); });
    EXPECT_TRUE(kept.text.isEmpty()) << "nothing else was written, and still it is a draft";
    ASSERT_EQ(kept.aside.size(), 1U);
    EXPECT_EQ(kept.aside[0], (WordsAside{.account = m_sky.id, .words = u"Only above"_s, .wanted = true}));
    EXPECT_EQ(kept.targets.size(), 1U);
    Draft again = kept;
    again.targets = draft({}).targets;
    open(again);
    EXPECT_EQ(parts(), std::vector{u"Only above"_s});
}

TEST_F(TwoNetworks, WordsThatWereExchangedForTheSharedTextAreKeptToo)
{
    open(draft(u"For all"_s));
    pressNamed(u"Write something else for @me.sky.test"_s);
    field()->setPlainText(u"Only above"_s);
    pressNamed(u"Use the shared text for @me.sky.test"_s);
    open(closed([](const Draft& kept) { return !kept.aside.empty(); }));
    EXPECT_TRUE(parts().empty()) << "they do not go there";
    pressNamed(u"Write something else for @me.sky.test"_s);
    EXPECT_EQ(parts(), std::vector{u"Only above"_s});
}

TEST_F(TwoNetworks, PartsSayWhichTheyAreWhenThatIsWanted)
{
    open(draft(u"The first sentence of it is here. The second one follows on it. "_s + lastOfAnExample));
    pressNamed(u"Split into a thread of 2 for @me.sky.test"_s);
    pressNamed(u"Number the parts for @me.sky.test"_s);
    const std::vector<QString> numbered = parts();
    ASSERT_GE(numbered.size(), 2U);
    const QString all = QString::number(numbered.size());
    for (size_t i = 0; i < numbered.size(); ++i) {
        EXPECT_TRUE(numbered[i].endsWith(u" (%1/%2)"_s.arg(QString::number(i + 1), all)));
        EXPECT_LE(numbered[i].size(), 60) << "the number counts too";
    }
    open(closed([](const Draft& kept) { return kept.targets[1].split && kept.targets[1].numbered; }));
    EXPECT_EQ(parts(), numbered);
}

TEST_F(TwoNetworks, LinksToProfilesLeadToTheSamePersonOrBecomeTheName)
{
    open(draft(u"See https://fake.test/@ana and https://fake.test/@ben"_s));
    ASSERT_TRUE(LibraryRig::waitUntil(
        [this] { return parts() == std::vector{u"See https://sky.test/profile/ana and ben"_s}; }));
    EXPECT_TRUE(says(u"the name is written instead of the link: https://fake.test/@ben"_s));
    EXPECT_TRUE(m_composer->form()->networks()->partsFor(m_fake.account().id).empty());
}

TEST_F(TwoNetworks, APollOrAFilmThatOneCannotTakeIsSaidBeforeSending)
{
    Draft withPoll = draft(u"Tea?"_s);
    withPoll.poll = DraftPoll{.options = {u"yes"_s, u"no"_s}};
    open(withPoll);
    EXPECT_TRUE(says(u"a poll cannot go there"_s));
    EXPECT_FALSE(m_composer->maySend());

    const QTemporaryDir folder;
    QFile film(folder.filePath(u"film.mp4"_s));
    ASSERT_TRUE(film.open(QIODevice::WriteOnly));
    film.write(QByteArray("\0\0\0\x18"
                          "ftypisom",
                          12) +
               QByteArray(MostBytes, 'x'));
    film.close();
    Draft withFilm = draft(u"Look"_s);
    withFilm.media = {{.path = film.fileName(), .description = u"A walk"_s}};
    open(withFilm);
    EXPECT_TRUE(LibraryRig::waitUntil([this] { return says(u"that this network takes"_s); }));
    EXPECT_FALSE(m_composer->maySend());
}

TEST_F(TwoNetworks, APrivateMessageMayBeLongerThanAPost)
{
    const QString words = u"A message of more than sixty characters, which is too long for a post there."_s;
    Draft message = draft(words);
    open(message);
    EXPECT_TRUE(line().contains(u"characters too many"_s)) << line().toStdString();
    message.audience = {.people = {ana}};
    message.targets = {{.account = m_fake.account().id, .visibility = Visibility::Mentioned},
                       {.account = m_sky.id, .visibility = Visibility::Mentioned}};
    open(message);
    EXPECT_TRUE(LibraryRig::waitUntil([this] { return line().contains(u"of 120 characters"_s); }))
        << line().toStdString();
    EXPECT_TRUE(LibraryRig::waitUntil([this] { return m_composer->maySend(); }));
}

TEST_F(TwoNetworks, WhatOneNetworkRefusedIsSentLaterAndNothingTwice)
{
    m_fake.network().breakNext(u"publish"_s, {.error = {.kind = ErrorKind::Refused, .code = 422}});
    open(draft(u"For both"_s));
    send();
    OutboxPage page(m_fake.library());
    page.resize(700, 700);
    page.show();
    const auto shows = [&page](const QString& words) {
        const auto labels = page.findChildren<PlainLabel*>();
        return std::ranges::any_of(
            labels, [&words](const PlainLabel* label) { return label->text().contains(words); });
    };
    ASSERT_TRUE(LibraryRig::waitUntil([&] { return shows(u"Sent on"_s) && shows(u"Not sent on"_s); }));
    EXPECT_EQ(m_fake.network().published().size(), 1U);
    press(page, u"Try again"_s);
    ASSERT_TRUE(LibraryRig::waitUntil([this] { return m_fake.network().published().size() == 2; }));
    ASSERT_TRUE(LibraryRig::waitUntil([&] { return !shows(u"Not sent on"_s) && shows(u"Sent on"_s); }));
    EXPECT_EQ(publishedBy(m_fake.account()).size(), 1);
    EXPECT_EQ(publishedBy(m_sky).size(), 1);
    EXPECT_TRUE(unnamedBelow(page).isEmpty());
}

} // namespace
} // namespace cohort
