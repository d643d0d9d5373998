// The window on a full disk and with networks that hang or come and go: what it says, that nothing is lost,
// and that it goes on living.
#include "core/store/connection.h"
#include "tests/support/full_disk.h"
#include "tests/support/ui_bars.h"
#include "tests/support/ui_fake_library.h"
#include "tests/support/ui_pages.h"
#include "ui/composer/composer.h"
#include "ui/composer/composer_form.h"
#include "ui/composer/draft_keeper.h"
#include "ui/composer/post_text.h"
#include "ui/outbox/outbox_page.h"
#include "ui/shell/commands.h"
#include "ui/shell/main_window.h"
#include "ui/shell/overview.h"
#include "ui/shell/status_line.h"
#include "ui/shell/top_bar.h"
#include "ui/timeline/stream_model.h"
#include "ui/timeline/stream_pane.h"

#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace cohort {
namespace {

/// The window on a network in memory on which Ana is of the board.
class WindowInTrouble : public testing::Test {
protected:
    WindowInTrouble()
        : m_fake([this](TempStore& store, FakeNetwork& network) {
            m_folder = store.folder();
            m_board = store.addCircle(u"Board"_s, Sphere::Professional);
            store.addPerson(network.author(u"ana"_s), {m_board});
        })
        , m_window(m_fake.library(), m_state.filePath(u"window.ini"_s))
    {
        m_fake.network().addHomePosts(m_fake.account(), u"ana"_s, 5);
        EXPECT_TRUE(m_fake.sync());
        m_window.resize(1000, 700);
        m_window.show();
        EXPECT_TRUE(LibraryRig::waitUntil([this] { return m_window.overview()->circle(m_board); }));
    }
    /// What a reader does: another stream, its posts, a place, back.
    void readAround()
    {
        m_window.showPlace(Place::People);
        m_window.openStream({.kind = StreamRef::Kind::Circle, .circle = m_board});
        EXPECT_TRUE(
            LibraryRig::waitUntil([this] { return m_window.streamPane()->model()->rowCount() >= 5; }));
        m_window.streamPane()->grab();
    }
    void write(const QString& words)
    {
        m_window.commands()->action(Commands::Id::NewPost)->trigger();
        EXPECT_TRUE(
            LibraryRig::waitUntil([this] { return !m_window.composer()->reachSentence().isEmpty(); }));
        text()->insertPlainText(words);
    }
    /// Until everything that was to be written before is answered.
    void waitForTheDisk()
    {
        std::optional<bool> answered;
        QObject asker;
        m_fake.library().saveSetting(u"test"_s, u"1"_s, &asker,
                                     [&answered](const Result<void>&) { answered = true; });
        EXPECT_TRUE(LibraryRig::waitUntil([&answered] { return answered.has_value(); }));
    }
    [[nodiscard]] PostText* text() { return m_window.composer()->form()->text(); }
    [[nodiscard]] QStringList statusWords()
    {
        QStringList words;
        const auto* line = m_window.findChild<StatusLine*>();
        const auto labels = line->findChildren<QLabel*>();
        for (const QLabel* label : labels)
            words.append(label->text());
        const auto buttons = line->findChildren<QAbstractButton*>();
        for (const QAbstractButton* button : buttons)
            if (button->isVisible())
                words.append(button->text());
        return words;
    }
    [[nodiscard]] bool comesInTheStatusLine(const QString& words)
    {
        return LibraryRig::waitUntil([&] { return !statusWords().filter(words).isEmpty(); });
    }
    template <class T>
    [[nodiscard]] std::vector<T> rows(void (Library::*question)(QObject*, Library::Answer<std::vector<T>>))
    {
        std::optional<std::vector<T>> found;
        QObject asker;
        (m_fake.library().*question)(&asker, [&found](const Result<std::vector<T>>& answer) {
            found = answer.value_or(std::vector<T>{});
        });
        EXPECT_TRUE(LibraryRig::waitUntil([&found] { return found.has_value(); }));
        return found.value_or(std::vector<T>{});
    }

    QString m_folder;
    CircleId m_board = CircleId::None;
    FakeLibrary m_fake;
    QTemporaryDir m_state;
    MainWindow m_window;
};

TEST_F(WindowInTrouble, AHungServerLeavesReadingAndWritingAsTheyAre)
{
    m_fake.network().breakNext(u"fetch"_s, {.error = {}, .when = FakeTrouble::When::Hang});
    const int asked = m_fake.network().calls(u"fetch"_s);
    m_fake.library().syncNow();
    ASSERT_TRUE(LibraryRig::waitUntil([&] { return m_fake.network().calls(u"fetch"_s) > asked; }));
    const Heartbeat heart;
    EXPECT_TRUE(comesInTheStatusLine(u"Fetching posts"_s)) << qPrintable(statusWords().join(u'\n'));
    readAround();
    write(u"For the board"_s);
    ASSERT_TRUE(LibraryRig::waitUntil([this] { return m_window.composer()->maySend(); }));
    m_window.composer()->send();
    EXPECT_TRUE(comesInTheStatusLine(u"1 waiting"_s)) << qPrintable(statusWords().join(u'\n'));
    const auto waiting = rows<OutboxRow>(&Library::outbox);
    ASSERT_EQ(waiting.size(), 1U);
    EXPECT_EQ(waiting.front().draft.text, u"For the board"_s) << "on this computer, whatever the server does";
    press(*m_window.findChild<StatusLine*>(), statusWords().filter(u"1 waiting"_s).front());
    EXPECT_TRUE(qobject_cast<OutboxPage*>(m_window.pages()->currentWidget()));
    EXPECT_TRUE(comesInTheStatusLine(u"Fetching posts"_s)) << "it hangs all that time";
    EXPECT_TRUE(isAlive(heart));
    heart.print("a hung server");
}

TEST_F(WindowInTrouble, OneThatComesAndGoesIsSaidAndTakesNoWords)
{
    write(u"While the train is in the tunnel"_s);
    const Heartbeat heart;
    constexpr int tunnels = 4;
    for (int tunnel = 0; tunnel < tunnels; ++tunnel) {
        m_fake.network().breakAll({.kind = ErrorKind::Offline});
        m_fake.library().syncNow();
        ASSERT_TRUE(saysInABar(m_window, u"Offline since"_s));
        const QString said = barsOnScreen(m_window).filter(u"Offline since"_s).front();
        EXPECT_TRUE(said.contains(u"everything up to then is on this computer"_s)) << qPrintable(said);
        EXPECT_TRUE(buttonSaying(m_window, u"Try again"_s)) << "what to do";
        readAround();
        text()->insertPlainText(u"."_s);
        EXPECT_TRUE(isAlive(heart));
        m_fake.network().heal();
        press(m_window, u"Try again"_s);
        ASSERT_TRUE(LibraryRig::waitUntil(
            [this] { return barsOnScreen(m_window).filter(u"Offline since"_s).isEmpty(); }));
    }
    heart.print("a network that comes and goes");
    EXPECT_EQ(text()->toPlainText(), u"While the train is in the tunnel...."_s);
    EXPECT_TRUE(LibraryRig::waitUntil([this] {
        const auto drafts = rows<Draft>(&Library::drafts);
        return drafts.size() == 1 && drafts.front().text == text()->toPlainText();
    })) << "and they are kept";
}

/// Whoever writes waits while it lives: somebody else writes.
class BusyStore final {
public:
    explicit BusyStore(const QString& folder)
        : m_connection(
              std::move(Connection::openFile(folder + u"/local.db"_s, Connection::Access::ReadWrite).value()))
    {
        EXPECT_TRUE(m_connection->run(u"BEGIN IMMEDIATE"_s));
    }
    ~BusyStore() { EXPECT_TRUE(m_connection->run(u"ROLLBACK"_s)); }
    BusyStore(const BusyStore&) = delete;
    BusyStore& operator=(const BusyStore&) = delete;

private:
    std::unique_ptr<Connection> m_connection;
};

TEST_F(WindowInTrouble, WhatIsBegunWhileADraftIsBeingKeptTakesNoWordIntoTheOther)
{
    readAround();
    write(u"For the board"_s);
    ASSERT_TRUE(LibraryRig::waitUntil([this] { return m_window.composer()->maySend(); }));
    auto busy = std::make_unique<BusyStore>(m_folder);
    text()->insertPlainText(u" alone"_s);
    ASSERT_TRUE(LibraryRig::waitUntil([this] { return m_window.composer()->maySend(); }));
    m_window.commands()->action(Commands::Id::NewPost)->trigger();
    EXPECT_FALSE(text()->isEnabled()) << "what is typed now would go into the post for the board";
    EXPECT_FALSE(m_window.composer()->maySend());
    m_window.composer()->send();
    busy.reset();
    ASSERT_TRUE(LibraryRig::waitUntil([this] { return text()->toPlainText().isEmpty(); }));
    EXPECT_TRUE(text()->isEnabled());
    EXPECT_TRUE(m_window.composer()->isVisible());
    const auto drafts = rows<Draft>(&Library::drafts);
    ASSERT_EQ(drafts.size(), 1U);
    EXPECT_EQ(drafts.front().text, u"For the board alone"_s);
    EXPECT_TRUE(rows<OutboxRow>(&Library::outbox).empty());
}

TEST_F(WindowInTrouble, WhatIsBegunWhileAPostIsBeingSentBeginsAfterIt)
{
    readAround();
    write(u"For the board"_s);
    ASSERT_TRUE(LibraryRig::waitUntil([this] { return m_window.composer()->maySend(); }));
    auto busy = std::make_unique<BusyStore>(m_folder);
    m_window.composer()->send();
    m_window.commands()->action(Commands::Id::NewPost)->trigger();
    EXPECT_EQ(text()->toPlainText(), u"For the board"_s);
    busy.reset();
    ASSERT_TRUE(LibraryRig::waitUntil([this] { return text()->toPlainText().isEmpty(); }));
    EXPECT_TRUE(LibraryRig::waitUntil([this] { return rows<OutboxRow>(&Library::outbox).size() == 1; }));
    EXPECT_TRUE(LibraryRig::waitUntil([this] { return m_window.composer()->isVisible(); }));
    EXPECT_TRUE(rows<Draft>(&Library::drafts).empty());
}

TEST_F(WindowInTrouble, WhoWritesElsewhereMeanwhileGoesOnWritingThere)
{
    write(u"For the board"_s);
    auto busy = std::make_unique<BusyStore>(m_folder);
    m_window.composer()->closeKeeping();
    auto* search = m_window.findChild<TopBar*>()->searchField();
    search->setFocus();
    busy.reset();
    ASSERT_TRUE(LibraryRig::waitUntil([this] { return !m_window.composer()->isVisible(); }));
    EXPECT_EQ(m_window.focusWidget(), search);
}

TEST_F(WindowInTrouble, GivingUpLeavesWhatWasKeptBefore)
{
    Draft draft{.text = u"Kept"_s};
    std::optional<DraftId> id;
    QObject asker;
    m_fake.library().saveDraft(draft, &asker, [&id](const Result<DraftId>& saved) { id = saved.value(); });
    ASSERT_TRUE(LibraryRig::waitUntil([&id] { return id.has_value(); }));
    draft.id = *id;
    DraftKeeper keeper(m_fake.library());
    for (const bool wasKept : {true, false}) {
        keeper.open(wasKept ? draft : Draft{});
        auto busy = std::make_unique<BusyStore>(m_folder);
        Draft changed = wasKept ? draft : Draft{};
        changed.text = u"Changed"_s;
        keeper.touch(changed);
        keeper.flush();
        keeper.giveUp();
        busy.reset();
        waitForTheDisk();
        waitForTheDisk(); // a removal comes after the save it answers
        const auto drafts = rows<Draft>(&Library::drafts);
        ASSERT_EQ(drafts.size(), 1U) << "what was there stays, and nothing else is left";
        EXPECT_EQ(drafts.front().id, *id);
    }
}

/// Nothing at all can be written while it lives.
std::unique_ptr<FullDisk> noRoom()
{
    return std::make_unique<FullDisk>(0);
}

TEST_F(WindowInTrouble, AFullDiskTakesNoWords)
{
    write(u"Half a thought"_s);
    auto disk = noRoom();
    const Heartbeat heart;
    text()->insertPlainText(u" and the other half"_s);
    const QString words = text()->toPlainText();
    ASSERT_TRUE(saysInABar(m_window, u"could not write"_s));
    const QString said = barsOnScreen(m_window).filter(u"could not write"_s).front();
    EXPECT_TRUE(said.contains(u"stands only here"_s)) << qPrintable(said);
    EXPECT_TRUE(said.contains(u"disk is full"_s)) << qPrintable(said);
    readAround();
    m_window.commands()->action(Commands::Id::NewPost)->trigger();
    waitForTheDisk();
    EXPECT_EQ(text()->toPlainText(), words) << "nothing else takes their place";
    press(*m_window.composer(), u"Close, keep draft"_s);
    waitForTheDisk();
    EXPECT_TRUE(buttonSaying(*m_window.composer(), u"Close and lose what is not kept"_s)) << "what to do";
    EXPECT_FALSE(m_window.close()) << "with words that would be lost";
    waitForTheDisk();
    EXPECT_TRUE(m_window.isVisible());
    EXPECT_TRUE(m_window.composer()->isVisible());
    EXPECT_EQ(text()->toPlainText(), words);
    EXPECT_TRUE(isAlive(heart));
    disk.reset();
    heart.print("a full disk");
    EXPECT_TRUE(LibraryRig::waitUntil([this] {
        return barsOnScreen(m_window).filter(u"could not write"_s).isEmpty();
    })) << "tried again without being told to";
    const auto drafts = rows<Draft>(&Library::drafts);
    ASSERT_EQ(drafts.size(), 1U);
    EXPECT_EQ(drafts.front().text, words);
    text()->insertPlainText(u"!"_s);
    m_window.close();
    EXPECT_TRUE(LibraryRig::waitUntil([this] { return !m_window.isVisible(); })) << "once they are kept";
    EXPECT_EQ(rows<Draft>(&Library::drafts).front().text, words + u'!');
}

TEST_F(WindowInTrouble, WordsOnAFullDiskCanBeGivenUp)
{
    write(u"Half a thought"_s);
    const auto disk = noRoom();
    text()->insertPlainText(u" and the other half"_s);
    press(*m_window.composer(), u"Close, keep draft"_s);
    press(*m_window.composer(), u"Close and lose what is not kept"_s);
    EXPECT_FALSE(m_window.composer()->isVisible());
    EXPECT_TRUE(m_window.close());
}

TEST_F(WindowInTrouble, WordsOfTheOtherLifeAreHiddenAndHeldOnAFullDisk)
{
    readAround(); // a post begun now is for the board
    write(u"For the board"_s);
    auto disk = noRoom();
    text()->insertPlainText(u" alone"_s);
    m_window.setSphere(Sphere::Personal);
    EXPECT_FALSE(m_window.composer()->isVisible()) << "at once";
    waitForTheDisk();
    ASSERT_TRUE(saysInABar(m_window, u"stands only here"_s));
    EXPECT_FALSE(m_window.composer()->isVisible());
    m_window.commands()->action(Commands::Id::NewPost)->trigger();
    EXPECT_FALSE(m_window.composer()->isVisible()) << "it would show the words of the other life";
    waitForTheDisk();
    EXPECT_FALSE(m_window.composer()->isVisible());
    m_window.setSphere(Sphere::Professional);
    m_window.setSphere(Sphere::Personal);
    ASSERT_TRUE(saysInABar(m_window, u"stands only here"_s)) << "said again";
    press(m_window, u"Show what you wrote"_s);
    EXPECT_TRUE(m_window.composer()->isVisible());
    EXPECT_EQ(text()->toPlainText(), u"For the board alone"_s);
    disk.reset();
    press(*m_window.composer(), u"Close, keep draft"_s);
    ASSERT_TRUE(LibraryRig::waitUntil([this] { return !m_window.composer()->isVisible(); }));
    const auto drafts = rows<Draft>(&Library::drafts);
    ASSERT_EQ(drafts.size(), 1U);
    EXPECT_EQ(drafts.front().text, u"For the board alone"_s);
    EXPECT_EQ(drafts.front().audience.circles, std::vector{m_board}) << "meant for whom it was";
}

} // namespace
} // namespace cohort
