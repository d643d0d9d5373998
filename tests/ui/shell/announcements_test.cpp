#include "tests/support/ui_accessible_tree.h"
#include "tests/support/ui_every_place.h"
#include "tests/support/ui_fake_library.h"
#include "tests/support/ui_pages.h"
#include "ui/composer/composer.h"
#include "ui/outbox/outbox_page.h"
#include "ui/shell/commands.h"
#include "ui/shell/main_window.h"
#include "ui/shell/overview.h"
#include "ui/timeline/stream_model.h"
#include "ui/timeline/stream_pane.h"

#include <QAbstractAnimation>
#include <QAccessible>
#include <QMovie>
#include <QPushButton>
#include <QStackedWidget>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace cohort {
namespace {

/// What the alerts said that were raised while it lives: names of their sources at that moment. Where no
/// assistive technology can listen, as without a desktop, Qt raises none. One at a time.
class Alerts final {
public:
    Alerts()
    {
        said().clear();
        m_before = QAccessible::installUpdateHandler([](QAccessibleEvent* event) {
            if (QAccessibleInterface* source = event->accessibleInterface();
                source && event->type() == QAccessible::Alert)
                said().append(source->text(QAccessible::Name));
        });
    }
    ~Alerts() { QAccessible::installUpdateHandler(m_before); }
    Alerts(const Alerts&) = delete;
    Alerts& operator=(const Alerts&) = delete;
    [[nodiscard]] static QStringList& said()
    {
        static QStringList words;
        return words;
    }

private:
    QAccessible::UpdateHandler m_before = nullptr;
};

/// The window on a network in memory on which Ana is of the board.
class WhatIsAnnounced : public testing::Test {
protected:
    WhatIsAnnounced()
        : m_fake([this](TempStore& store, FakeNetwork& network) {
            m_board = store.addCircle(u"Board"_s, Sphere::Professional);
            store.addPerson(network.author(u"ana"_s), {m_board});
        })
    {
        // On the desktop of the test run (tests/gui/desktop.sh) somebody listens.
        if (qEnvironmentVariableIsSet("COHORT_DESKTOP_BUS")) {
            EXPECT_TRUE(LibraryRig::waitUntil([] { return QAccessible::isActive(); }));
        }
        m_fake.network().addHomePosts(m_fake.account(), u"ana"_s, 5);
        EXPECT_TRUE(m_fake.sync());
        m_window = std::make_unique<MainWindow>(m_fake.library(), m_state.filePath(u"window.ini"_s));
        m_window->resize(1000, 600);
        m_window->show();
        EXPECT_TRUE(LibraryRig::waitUntil([this] { return m_window->overview()->circle(m_board); }));
        m_window->openStream({.kind = StreamRef::Kind::Circle, .circle = m_board});
        EXPECT_TRUE(
            LibraryRig::waitUntil([this] { return m_window->streamPane()->model()->rowCount() == 5; }));
    }
    void sendToBoard()
    {
        Draft draft{.text = u"For the board"_s};
        draft.audience.circles = {m_board};
        draft.targets = {{.account = m_fake.account().id}};
        m_fake.library().send(draft, m_window.get(), [this](const Result<SendOutcome>& outcome) {
            for (const OutboxId id : outcome ? outcome->entries : std::vector<OutboxId>())
                m_fake.library().sendNow(id, m_window.get(), {});
        });
    }
    /// Where somebody can listen: by an alert that says it.
    [[nodiscard]] bool hears(const QString& words)
    {
        return LibraryRig::waitUntil([this, &words] {
            const bool told = !QAccessible::isActive() || !Alerts::said().filter(words).isEmpty();
            return told && isSaidIn(*m_window, words);
        });
    }
    /// Whether the outbox says by now that a post was stopped.
    [[nodiscard]] bool isStopped()
    {
        std::optional<bool> stopped;
        QObject asker;
        m_fake.library().outbox(&asker, [&stopped](const Result<std::vector<OutboxRow>>& rows) {
            stopped = rows && !rows->empty() && rows->front().state == SendState::Refused;
        });
        return LibraryRig::waitUntil([&stopped] { return stopped.has_value(); }) && *stopped;
    }

    const Alerts m_alerts;
    CircleId m_board = CircleId::None;
    FakeLibrary m_fake;
    QTemporaryDir m_state;
    std::unique_ptr<MainWindow> m_window;
};

TEST_F(WhatIsAnnounced, NewPostsAreWhileOneReadsOthers)
{
    m_fake.network().addHomePosts(m_fake.account(), u"ana"_s, 3);
    ASSERT_TRUE(m_fake.sync());
    EXPECT_TRUE(hears(u"3 new posts"_s));
}

TEST_F(WhatIsAnnounced, WhoWillSeeAPostIsBeforeItIsSent)
{
    m_window->commands()->action(Commands::Id::NewPost)->trigger();
    const Composer* composer = m_window->composer();
    ASSERT_TRUE(LibraryRig::waitUntil([composer] { return !composer->reachSentence().isEmpty(); }));
    EXPECT_TRUE(hears(composer->reachSentence()));
    const auto* send = composer->findChild<QPushButton*>(u"send"_s);
    EXPECT_TRUE(send->accessibleDescription().contains(composer->reachSentence()));
    EXPECT_TRUE(send->accessibleDescription().contains(u"Board"_s)) << "the audience by its name";
}

TEST_F(WhatIsAnnounced, APostThatLeftIs)
{
    sendToBoard();
    EXPECT_TRUE(hears(u"posts were sent"_s));
}

TEST_F(WhatIsAnnounced, APostThatWasStoppedIsAndTheBarLeadsToIt)
{
    m_fake.network().breakNext(u"publish"_s, {.error = {.kind = ErrorKind::Refused, .code = 422}});
    sendToBoard();
    EXPECT_TRUE(hears(u"not sent"_s));
    press(*m_window, u"Outbox"_s);
    EXPECT_TRUE(qobject_cast<OutboxPage*>(m_window->pages()->currentWidget()));
}

TEST_F(WhatIsAnnounced, APostOfTheOtherLifeIsOnlyWhenThatIsShown)
{
    m_window->setSphere(Sphere::Personal);
    m_fake.network().breakNext(u"publish"_s, {.error = {.kind = ErrorKind::Refused, .code = 422}});
    sendToBoard();
    ASSERT_TRUE(LibraryRig::waitUntil([this] { return isStopped(); }));
    EXPECT_FALSE(isSaidIn(*m_window, u"not sent"_s));
    m_window->setSphere(Sphere::Professional);
    EXPECT_TRUE(hears(u"not sent"_s));
}

TEST(Motion, NothingMovesByItself)
{
    // So that there is nothing to be calmed where the system asks for less motion. What Qt itself fades in a
    // line of text is told by the style.
    SampleWindow sample;
    EveryPlace(sample).visit([](const QString& name, QWidget& top) {
        for (const QAbstractAnimation* animation : top.findChildren<QAbstractAnimation*>())
            EXPECT_TRUE(animation->duration() == 0 || animation->parent()->inherits("QLineEditIconButton"))
                << qPrintable(name) << ": " << animation->parent()->metaObject()->className();
        EXPECT_TRUE(top.findChildren<QMovie*>().isEmpty()) << qPrintable(name);
    });
}

} // namespace
} // namespace cohort
