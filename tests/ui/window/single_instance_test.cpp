#include "app/own_addresses.h"
#include "app/window/program.h"
#include "app/window/single_instance.h"
#include "tests/support/library_rig.h"
#include "ui/people/card_preview.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/message_bar.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileOpenEvent>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>

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

TEST(ASecondStart, HandsOverTheAddressItWasGiven)
{
    QTemporaryDir folder;
    SingleInstance first(folder.path());
    QStringList came;
    int shown = 0;
    QObject::connect(&first, &SingleInstance::addressCame, &first,
                     [&came](const QString& address) { came.append(address); });
    QObject::connect(&first, &SingleInstance::shown, &first, [&shown] { ++shown; });
    first.listen();
    const SingleInstance second(folder.path());
    EXPECT_TRUE(second.askOther({}));
    EXPECT_TRUE(second.askOther(u"file:///etc/passwd"_s));
    EXPECT_TRUE(second.askOther(u"cohort://signed-in?state=1"_s));
    EXPECT_TRUE(LibraryRig::waitUntil([&] { return shown == 3 && !came.isEmpty(); }));
    EXPECT_EQ(came, QStringList{u"cohort://signed-in?state=1"_s});
    QStringList files;
    QObject::connect(&first, &SingleInstance::fileCame, &first,
                     [&files](const QString& path) { files.append(path); });
    EXPECT_TRUE(second.askOtherToOpen(u"/home/ana/Müller & Söhne.vcf"_s));
    EXPECT_TRUE(LibraryRig::waitUntil([&] { return !files.isEmpty(); }));
    EXPECT_EQ(files, QStringList{u"/home/ana/Müller & Söhne.vcf"_s});
    EXPECT_EQ(came.size(), 1) << "a file is no address of a sign-in";
}

TEST(ASecondStart, HasTheFirstShowWhatIsInAnAddressBook)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"people.vcf"_s);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("BEGIN:VCARD\nFN:Ana\nEND:VCARD\n");
    file.close();
    const auto english = [] { return std::make_unique<wording::Language>(QLocale::English); };
    Program first(*qApp, {.profile = folder.filePath(u"profile"_s)}, english());
    ASSERT_TRUE(first.start());
    ASSERT_TRUE(
        LibraryRig::waitUntil([] { return windows().size() == 1 && windows().front()->isVisible(); }));
    Program second(*qApp, {.profile = folder.filePath(u"profile"_s), .file = path}, english());
    EXPECT_FALSE(second.start());
    EXPECT_EQ(second.exitCode(), 0);
    EXPECT_TRUE(
        LibraryRig::waitUntil([] { return windows().front()->findChild<CardPreview*>() != nullptr; }));
}

TEST(AStart, ShowsWhatIsInTheAddressBookItWasGiven)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"people.vcf"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("BEGIN:VCARD\nFN:Ana\nEND:VCARD\n");
    file.close();
    const WindowOptions options{.profile = folder.filePath(u"profile"_s), .file = file.fileName()};
    Program program(*qApp, options, std::make_unique<wording::Language>(QLocale::English));
    ASSERT_TRUE(program.start());
    EXPECT_TRUE(LibraryRig::waitUntil(
        [] { return windows().size() == 1 && windows().front()->findChild<CardPreview*>() != nullptr; }));
}

TEST(ARunningProgram, OpensWhatMacOSHandsToIt)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"people.vcf"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("BEGIN:VCARD\nFN:Ana\nEND:VCARD\n");
    file.close();
    const auto shown = [] {
        return windows().size() == 1 && windows().front()->findChild<CardPreview*>() != nullptr;
    };
    for (const bool early : {true, false}) {
        const WindowOptions options{.profile = folder.filePath(early ? u"early"_s : u"late"_s)};
        Program program(*qApp, options, std::make_unique<wording::Language>(QLocale::English));
        QFileOpenEvent opened(file.fileName());
        QFileOpenEvent page(QUrl(u"https://example.org/people.vcf"_s));
        if (early)
            QCoreApplication::sendEvent(qApp, &opened);
        ASSERT_TRUE(program.start());
        ASSERT_TRUE(
            LibraryRig::waitUntil([] { return windows().size() == 1 && windows().front()->isVisible(); }));
        QCoreApplication::sendEvent(qApp, &page);
        if (!early) {
            EXPECT_FALSE(shown()) << "a page is no file";
            QCoreApplication::sendEvent(qApp, &opened);
        }
        EXPECT_TRUE(LibraryRig::waitUntil(shown));
    }
}

TEST(AStart, AsksBeforeTheFeedsOfAListAreFollowed)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"blogs.opml"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("<opml><body><outline xmlUrl='https://blog.test/feed'/></body></opml>");
    file.close();
    const WindowOptions options{.profile = folder.filePath(u"profile"_s), .file = file.fileName()};
    Program program(*qApp, options, std::make_unique<wording::Language>(QLocale::English));
    ASSERT_TRUE(program.start());
    EXPECT_TRUE(LibraryRig::waitUntil([] {
        const auto bars =
            windows().empty() ? QList<MessageBar*>() : windows().front()->findChildren<MessageBar*>();
        return std::ranges::any_of(
            bars, [](const MessageBar* bar) { return bar->words().contains(u"blogs.opml"_s); });
    }));
}

TEST(ASecondStart, TakesNoOtherAddressThanOurs)
{
    EXPECT_EQ(readWindowOptions({u"cohort"_s, u"cohort://signed-in?state=1"_s}).address,
              u"cohort://signed-in?state=1"_s);
    EXPECT_TRUE(readWindowOptions({u"cohort"_s, u"https://example.org"_s}).address.isEmpty());
    EXPECT_TRUE(readWindowOptions({u"cohort"_s, u"https://example.org"_s}).file.isEmpty());
}

TEST(ASecondStart, TakesFilesByPathAndByAddress)
{
    EXPECT_EQ(readWindowOptions({u"cohort"_s, u"/tmp/people.vcf"_s}).file, u"/tmp/people.vcf"_s);
    EXPECT_EQ(readWindowOptions({u"cohort"_s, u"file:///tmp/a%20b.vcf"_s}).file, u"/tmp/a b.vcf"_s);
    EXPECT_EQ(readWindowOptions({u"cohort"_s, u"people.vcf"_s}).file,
              QDir::current().filePath(u"people.vcf"_s));
}

TEST(OwnAddresses, ComeToTheWindowOfTheUsualProfileAlone)
{
    EXPECT_TRUE(ownAddressesReach({u"/usr/bin/cohort"_s}));
    EXPECT_TRUE(ownAddressesReach({u"cohort"_s, u"--language"_s, u"de"_s}));
    EXPECT_FALSE(ownAddressesReach({u"/usr/bin/cohort-cli"_s}));
    EXPECT_FALSE(ownAddressesReach({u"cohort"_s, u"--profile=/elsewhere"_s}));
    EXPECT_FALSE(ownAddressesReach({u"cohort"_s, u"--sample"_s}));
    EXPECT_FALSE(ownAddressesReach({}));
}

TEST(OwnAddresses, OpenWhereTheDesktopsListNamesTheProgram)
{
    QTemporaryDir folder;
    const QByteArray before = qgetenv("XDG_DATA_HOME");
    qputenv("XDG_DATA_HOME", folder.path().toUtf8());
    QFile list(folder.filePath(u"applications/mimeinfo.cache"_s));
    ASSERT_TRUE(QDir(folder.path()).mkpath(u"applications"_s) && list.open(QIODevice::WriteOnly));
    const bool elsewhere = ownAddressesOpen();
    list.write("[MIME Cache]\nx-scheme-handler/cohort=org.cohort.Cohort.desktop;\n");
    list.close();
    EXPECT_TRUE(ownAddressesOpen());
    EXPECT_TRUE(list.remove());
    EXPECT_EQ(ownAddressesOpen(), elsewhere);
    before.isEmpty() ? qunsetenv("XDG_DATA_HOME") : qputenv("XDG_DATA_HOME", before);
}

} // namespace
} // namespace cohort
