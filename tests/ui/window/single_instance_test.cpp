#include "app/window/program.h"
#include "tests/support/library_rig.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace cohort {
namespace {

QList<MainWindow*> windows()
{
    QList<MainWindow*> found;
    for (QWidget* widget : QApplication::topLevelWidgets())
        if (auto* window = qobject_cast<MainWindow*>(widget))
            found.append(window);
    return found;
}

TEST(ASecondStart, BringsTheFirstToTheFrontAndEnds)
{
    QTemporaryDir folder;
    const WindowOptions options{.profile = folder.filePath(u"profile"_s)};
    const auto english = [] { return std::make_unique<wording::Language>(QLocale::English); };
    Program first(*qApp, options, english());
    ASSERT_TRUE(first.start());
    ASSERT_TRUE(LibraryRig::waitUntil([] { return windows().size() == 1; }));
    MainWindow* window = windows().front();
    ASSERT_TRUE(LibraryRig::waitUntil([window] { return window->isVisible(); }));
    window->hide();
    Program second(*qApp, options, english());
    EXPECT_FALSE(second.start());
    EXPECT_EQ(second.exitCode(), 0) << "another was shown: that is no failure";
    EXPECT_TRUE(LibraryRig::waitUntil([window] { return window->isVisible(); }));
    EXPECT_EQ(windows(), QList{window}) << "there is one window only";
}

TEST(ASecondStart, OfAnotherProfileIsAWindowOfItsOwn)
{
    QTemporaryDir folder;
    const auto english = [] { return std::make_unique<wording::Language>(QLocale::English); };
    Program first(*qApp, {.profile = folder.filePath(u"one"_s)}, english());
    Program second(*qApp, {.profile = folder.filePath(u"two"_s)}, english());
    ASSERT_TRUE(first.start());
    ASSERT_TRUE(second.start());
    EXPECT_TRUE(LibraryRig::waitUntil([] { return windows().size() == 2; }));
}

} // namespace
} // namespace cohort
