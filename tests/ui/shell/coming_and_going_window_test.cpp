// The network comes and goes while the window is open: said once each time, beside what one reads.
#include "tests/support/library_rig.h"
#include "tests/support/ui_fake_library.h"
#include "ui/shell/main_window.h"
#include "ui/shell/overview.h"
#include "ui/widgets/message_bar.h"

#include <QApplication>
#include <QDialog>
#include <QEvent>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace cohort {
namespace {

/// Counts how often something comes onto the screen.
class Appearances final : public QObject {
public:
    explicit Appearances(const QWidget& top)
    {
        for (MessageBar* bar : top.findChildren<MessageBar*>())
            bar->installEventFilter(this);
    }
    [[nodiscard]] int count() const { return m_count; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        m_count += event->type() == QEvent::Show ? 1 : 0;
        return QObject::eventFilter(watched, event);
    }

private:
    int m_count = 0;
};

class ComingAndGoingInTheWindow : public testing::Test {
protected:
    ComingAndGoingInTheWindow()
        : m_window(m_fake.library(), m_state.filePath(u"window.ini"_s))
    {
        m_window.show();
    }
    [[nodiscard]] AccountPhase phase() { return m_fake.accounts().front().state.phase; }
    [[nodiscard]] MessageBar* barOnScreen()
    {
        for (MessageBar* bar : m_window.findChildren<MessageBar*>())
            if (bar->isVisible())
                return bar;
        return nullptr;
    }

    FakeLibrary m_fake;
    QTemporaryDir m_state;
    MainWindow m_window;
};

TEST_F(ComingAndGoingInTheWindow, IsSaidOnceEachTimeAndNeverInADialog)
{
    ASSERT_TRUE(m_fake.sync());
    const Appearances bars(m_window);
    constexpr int times = 4;
    constexpr int triesEachTime = 5;
    for (int time = 1; time <= times; ++time) {
        m_fake.network().breakAll({.kind = ErrorKind::Offline});
        for (int tried = 0; tried < triesEachTime; ++tried) {
            const int asked = m_fake.network().calls();
            m_fake.library().syncNow();
            ASSERT_TRUE(LibraryRig::waitUntil([&] { return m_fake.network().calls() > asked; }));
            ASSERT_TRUE(LibraryRig::waitUntil([this] { return phase() == AccountPhase::Offline; }));
            ASSERT_TRUE(LibraryRig::waitUntil([this] { return barOnScreen() != nullptr; }));
        }
        EXPECT_LE(bars.count(), time) << "told again at every try";
        m_fake.network().heal();
        ASSERT_TRUE(m_fake.sync());
        ASSERT_TRUE(LibraryRig::waitUntil([this] { return barOnScreen() == nullptr; }));
    }
    for (const QWidget* top : QApplication::topLevelWidgets())
        EXPECT_FALSE(top->isVisible() && qobject_cast<const QDialog*>(top));
}

} // namespace
} // namespace cohort
