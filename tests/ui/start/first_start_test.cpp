#include "ui/start/first_start_page.h"

#include "core/model/setting_names.h"
#include "tests/support/library_rig.h"
#include "tests/support/open_sockets.h"
#include "ui/shell/main_window.h"
#include "ui/shell/top_bar.h"
#include "ui/timeline/post_list.h"
#include "ui/timeline/stream_pane.h"

#include <QCheckBox>
#include <QCommandLinkButton>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace cohort {
namespace {

class FirstStart : public testing::Test {
protected:
    FirstStart()
        : m_window(m_rig.library(), m_state.filePath(u"window.ini"_s))
    {
        m_window.show();
    }
    [[nodiscard]] FirstStartPage* page()
    {
        if (!LibraryRig::waitUntil([this] {
                const auto* shown = m_window.findChild<FirstStartPage*>();
                return shown && shown->isVisible();
            }))
            return nullptr;
        return m_window.findChild<FirstStartPage*>();
    }
    [[nodiscard]] QCommandLinkButton* choice(const QString& word)
    {
        for (auto* button : page()->findChildren<QCommandLinkButton*>())
            if (QString(button->text()).remove(u'&').contains(word))
                return button;
        return nullptr;
    }

    LibraryRig m_rig;
    QTemporaryDir m_state;
    MainWindow m_window;
};

TEST_F(FirstStart, OpensNoConnection)
{
    const int before = internetSockets();
    if (before < 0)
        GTEST_SKIP() << "this system does not tell which sockets a process holds";
    ASSERT_TRUE(page());
    QTest::qWait(500); // whatever would connect by itself has had its time
    EXPECT_EQ(internetSockets(), before);
    EXPECT_EQ(before, 0);
}

TEST_F(FirstStart, OffersTheSampleAndSignInAndSaysWhyNoArchive)
{
    ASSERT_TRUE(page());
    QSignalSpy sample(&m_window, &MainWindow::sampleChosen);
    ASSERT_TRUE(choice(u"sample"_s));
    choice(u"sample"_s)->click();
    EXPECT_EQ(sample.count(), 1);
    EXPECT_TRUE(choice(u"Sign in"_s)->isEnabled());
    const QCommandLinkButton* archive = choice(u"archive"_s);
    ASSERT_TRUE(archive);
    EXPECT_FALSE(archive->isEnabled());
    EXPECT_TRUE(archive->description().contains(u"not part of this version"_s));
    EXPECT_EQ(archive->accessibleDescription(), archive->description());
}

TEST_F(FirstStart, AsksForNotificationsAndTakesNoForAnAnswer)
{
    const auto chosen = [this] {
        return m_rig
            .value<QMap<QString, QString>>(
                [this](QObject* asker, auto answer) { m_rig.library().settings(asker, std::move(answer)); })
            .value(setting::Notifications);
    };
    ASSERT_TRUE(page());
    EXPECT_FALSE(page()->wantsNotices());
    choice(u"Sign in"_s)->click();
    QTest::qWait(100); // longer than a setting takes to be stored
    EXPECT_TRUE(chosen().isEmpty());
    m_window.findChild<FirstStartPage*>()->findChild<QCheckBox*>()->setChecked(true);
    emit m_window.findChild<FirstStartPage*>()->signInChosen();
    EXPECT_TRUE(LibraryRig::waitUntil([&chosen] { return chosen() == "replies"_L1; }));
}

TEST_F(FirstStart, LeavesTheKeysToThePostsOnceThereIsAnAccount)
{
    ASSERT_TRUE(page());
    m_window.findChild<TopBar*>()->searchField()->setFocus();
    m_rig.addSampleAccounts();
    ASSERT_TRUE(LibraryRig::waitUntil([this] { return m_window.streamPane()->list()->isVisible(); }));
    EXPECT_EQ(m_window.focusWidget(), m_window.streamPane()->list());
}

} // namespace
} // namespace cohort
