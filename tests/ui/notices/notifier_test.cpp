#include "ui/notices/notifier.h"

#include "core/model/setting_names.h"
#include "core/text/html_reader.h"
#include "tests/support/figures.h"
#include "tests/support/hostile_suites.h"
#include "tests/support/library_rig.h"
#include "tests/support/open_sockets.h"
#include "tests/support/ui_fake_library.h"
#include "ui/shell/commands.h"
#include "ui/shell/main_window.h"
#include "ui/shell/overview.h"
#include "ui/thread/thread_pane.h"
#include "ui/timeline/post_model.h"

#include <QLabel>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace cohort {
namespace {

class FakeSink final : public NoticeSink {
public:
    [[nodiscard]] bool isAvailable() const override { return available; }
    void setWanted(bool wish) override { wanted = wish; }
    void show(const DesktopNotice& notice) override { shown.push_back(notice); }
    void withdraw() override { ++withdrawn; }
    void click() { emit chosen(); }

    bool available = true;
    bool wanted = false;
    std::vector<DesktopNotice> shown;
    int withdrawn = 0;
};

/// The real window on a network in memory; Ana is of the board (work), Mum of the family (home).
class Notifications : public testing::Test {
protected:
    Notifications()
        : m_fake([this](TempStore& store, FakeNetwork& network) {
            m_board = store.addCircle(u"Board"_s, Sphere::Professional);
            m_family = store.addCircle(u"Family"_s, Sphere::Personal);
            store.addPerson(network.author(u"Ana"_s), {m_board});
            store.addPerson(network.author(u"Mum"_s), {m_family});
        })
        , m_window(m_fake.library(), m_state.filePath(u"window.ini"_s))
    {
        m_window.notifier()->setSink(&m_sink);
        m_window.show();
    }
    void choose(QLatin1String name, const QString& value)
    {
        std::optional<bool> done;
        m_fake.library().saveSetting(name, value, &m_window,
                                     [&done](const Result<void>& saved) { done = saved.has_value(); });
        ASSERT_TRUE(LibraryRig::waitUntil([&done] { return done.has_value(); }) && *done);
    }
    /// On, and what is there already is known: one reply is told of and forgotten.
    void begin()
    {
        choose(setting::Notifications, u"replies"_s);
        ASSERT_TRUE(LibraryRig::waitUntil([this] { return m_sink.wanted; }));
        ASSERT_TRUE(LibraryRig::waitUntil([this] { return m_window.notifier()->isReady(); }));
    }
    void answer(const QString& by, const QString& text = u"Standing desks?"_s)
    {
        m_fake.addReply(by, text, QDateTime::currentDateTimeUtc());
        ASSERT_TRUE(m_fake.sync());
    }
    [[nodiscard]] bool tells() const
    {
        return LibraryRig::waitUntil([this] { return !m_sink.shown.empty(); });
    }
    /// Nothing is told although everything has been looked at: a later reply by Ana is the first one told of.
    void expectNothingBut(const QString& text)
    {
        ASSERT_TRUE(tells());
        EXPECT_EQ(m_sink.shown.front().text, text);
    }

    CircleId m_board = CircleId::None;
    CircleId m_family = CircleId::None;
    FakeSink m_sink;
    FakeLibrary m_fake;
    QTemporaryDir m_state;
    MainWindow m_window;
};

TEST_F(Notifications, AreOffUntilTheyAreChosen)
{
    answer(u"Ana"_s);
    EXPECT_FALSE(m_sink.wanted);
    begin();
    EXPECT_TRUE(m_sink.shown.empty()) << "what was there before is no news";
    answer(u"Ana"_s, u"And now?"_s);
    ASSERT_TRUE(tells());
    EXPECT_EQ(m_sink.shown.front(), (DesktopNotice{.title = u"Cohort"_s, .text = u"1 new replies"_s}))
        << "neither names nor words unless they are wanted";
}

TEST_F(Notifications, NameWhoAndWhatOnlyWhenThatIsWanted)
{
    choose(setting::NotificationText, u"1"_s);
    begin();
    answer(u"Ana"_s, u"Which desks did you buy?"_s);
    ASSERT_TRUE(tells());
    EXPECT_TRUE(m_sink.shown.front().title.contains(u"Ana"_s));
    EXPECT_EQ(m_sink.shown.front().text, u"Which desks did you buy?"_s);
}

TEST_F(Notifications, HoldNothingADesktopWouldReadAsMarkup)
{
    choose(setting::NotificationText, u"1"_s);
    begin();
    answer(u"Ana"_s, u"<img src=\"file:///cohort-bait/n.png\"> <a href='https://evil.test'>1 < 2</a>"_s);
    ASSERT_TRUE(tells());
    const DesktopNotice& notice = m_sink.shown.front();
    EXPECT_FALSE(notice.title.contains(u'<') || notice.text.contains(u'<')) << notice.text.toStdString();
    EXPECT_TRUE(notice.text.contains(u"1 \u2039 2"_s)) << "and is still read";
    // A desktop that takes it for markup all the same; tests/trust/opens_nothing_test.py watches what is
    // opened.
    QLabel shown(notice.title + u"<br>"_s + notice.text);
    shown.setTextFormat(Qt::RichText);
    shown.show();
    EXPECT_FALSE(shown.grab().isNull());
}

TEST_F(Notifications, HoldNothingOfTheInputsThatOthersCollected)
{
    constexpr qsizetype every = 200; // a reply, its fetch and its notification take some 150 ms
    const auto suites = hostileSuites();
    if (suites.empty())
        GTEST_SKIP() << "no shared folder with suites on this machine";
    choose(setting::NotificationText, u"1"_s);
    begin();
    int told = 0;
    for (const HostileSuite& suite : suites)
        for (qsizetype at = 0; at < suite.inputs.size(); at += every) {
            const QString input = cleanText(suite.inputs[at], 2000);
            if (input.trimmed().isEmpty())
                continue;
            const size_t before = m_sink.shown.size();
            answer(u"Ana"_s, input);
            ASSERT_TRUE(LibraryRig::waitUntil([this, before] { return m_sink.shown.size() > before; }))
                << input.toStdString();
            const DesktopNotice& notice = m_sink.shown.back();
            EXPECT_FALSE(notice.title.contains(u'<') || notice.text.contains(u'<'))
                << notice.text.toStdString();
            QLabel shown(notice.title + u"<br>"_s + notice.text);
            shown.setTextFormat(Qt::RichText);
            EXPECT_FALSE(shown.grab().isNull());
            m_sink.click(); // looked at: the next one is told of alone
            ++told;
        }
    printFigure("payloads in notifications", std::to_string(told));
    EXPECT_LE(internetSockets(), 0);
}

TEST_F(Notifications, SayNothingOfTheOtherLife)
{
    choose(setting::NotificationText, u"1"_s);
    begin();
    answer(u"Mum"_s, u"Dinner on Sunday?"_s);
    answer(u"Ana"_s, u"A word about work"_s);
    ASSERT_TRUE(tells());
    ASSERT_EQ(m_sink.shown.size(), 1U);
    EXPECT_EQ(m_sink.shown.front().text, u"A word about work"_s);
    EXPECT_FALSE(m_sink.shown.front().title.contains(u"Mum"_s));
    m_sink.shown.clear();
    const int withdrawn = m_sink.withdrawn;
    m_window.setSphere(Sphere::Personal);
    EXPECT_GT(m_sink.withdrawn, withdrawn) << "what named Ana is taken back with her life";
}

TEST_F(Notifications, SayANeutralLineWhileTheScreenIsHidden)
{
    choose(setting::NotificationText, u"1"_s);
    begin();
    m_window.commands()->action(Commands::Id::Cloak)->trigger();
    answer(u"Ana"_s);
    answer(u"Ana"_s);
    ASSERT_TRUE(tells());
    for (const DesktopNotice& notice : m_sink.shown)
        EXPECT_EQ(notice, (DesktopNotice{.title = u"Cohort"_s, .text = u"New replies"_s}));
    m_sink.click();
    EXPECT_FALSE(m_window.threadPane()->isVisible()) << "a click does not show what is hidden";
}

TEST_F(Notifications, LeaveOutTheCirclesThatWereNotChosen)
{
    choose(setting::NotificationText, u"1"_s);
    choose(setting::NotificationsWithout, QString::number(raw(m_board)));
    begin();
    answer(u"Ana"_s, u"from the board"_s);
    answer(u"stranger"_s, u"from a stranger"_s);
    expectNothingBut(u"from a stranger"_s);
}

TEST_F(Notifications, TellNothingOfOldPosts)
{
    choose(setting::NotificationText, u"1"_s);
    begin();
    m_fake.addReply(u"Ana"_s, u"last month"_s, QDateTime::currentDateTimeUtc().addDays(-30));
    ASSERT_TRUE(m_fake.sync());
    answer(u"Ana"_s, u"today"_s);
    expectNothingBut(u"today"_s);
}

TEST_F(Notifications, OpenTheConversationWhenTheyAreClicked)
{
    begin();
    answer(u"Ana"_s, u"Look here"_s);
    ASSERT_TRUE(tells());
    m_window.hide();
    m_sink.click();
    EXPECT_TRUE(m_window.isVisible());
    ASSERT_TRUE(LibraryRig::waitUntil([this] { return m_window.threadPane()->model()->rowCount() > 0; }));
    EXPECT_EQ(m_window.threadPane()->model()->row(0).post.text.text, u"Look here"_s);
}

TEST_F(Notifications, AreTakenBackWhenThePostWasRead)
{
    begin();
    answer(u"Ana"_s);
    ASSERT_TRUE(tells());
    const int before = m_sink.withdrawn;
    m_fake.library().setReadUpTo(
        {.kind = StreamRef::Kind::Replies, .sphere = Sphere::Professional},
        {.createdMs = QDateTime::currentDateTimeUtc().addDays(1).toMSecsSinceEpoch()}, &m_window,
        [](const Result<void>&) {});
    EXPECT_TRUE(LibraryRig::waitUntil([this, before] { return m_sink.withdrawn > before; }));
}

TEST_F(Notifications, AreNotShownWhereTheDesktopHasNone)
{
    m_sink.available = false;
    begin();
    answer(u"Ana"_s);
    m_sink.available = true;
    EXPECT_TRUE(m_sink.shown.empty());
    EXPECT_TRUE(m_window.notifier()->canNotify());
}

} // namespace
} // namespace cohort
