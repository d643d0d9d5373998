// The program on a damaged profile and on one of a newer version: what it says, and that nothing is lost.
#include "app/sample_profile.h"
#include "app/window/program.h"
#include "core/store/connection.h"
#include "tests/support/ui_bars.h"
#include "ui/shell/main_window.h"
#include "ui/timeline/stream_model.h"
#include "ui/timeline/stream_pane.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QMessageBox>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace cohort {
namespace {

/// A profile of the sample network in a folder, closed, and the program that is started on it.
class DamagedProfile : public testing::Test {
protected:
    DamagedProfile()
    {
        auto profile = Profile::open(folder(), Profile::Secrets::ThisSession);
        if (!profile)
            throw std::runtime_error("the profile was not made");
        Library& library = (*profile)->library();
        library.start();
        std::optional<bool> filled;
        QObject asker;
        fillSampleProfile(
            library, &asker, [&filled](const Result<void>& done) { filled = done.has_value(); },
            [](int, int) {});
        if (!LibraryRig::waitUntil([&filled] { return filled.has_value(); }) || !*filled)
            throw std::runtime_error("the sample profile was not filled");
        const Draft draft{.text = u"half a thought"_s};
        std::optional<bool> kept;
        library.saveOpenDraft(draft, &asker, [&kept](const Result<DraftId>& id) { kept = id.has_value(); });
        if (!LibraryRig::waitUntil([&kept] { return kept.has_value(); }) || !*kept)
            throw std::runtime_error("the draft was not kept");
    }
    ~DamagedProfile() override
    {
        for (QMessageBox* box : boxes()) {
            box->disconnect(); // its end would be that of the tests
            delete box;
        }
    }

    [[nodiscard]] QString folder() const { return m_folder.filePath(u"profile"_s); }
    [[nodiscard]] QString file(const QString& name) const { return QDir(folder()).filePath(name); }
    void ruin(const QString& name) const
    {
        QFile ruined(file(name));
        ASSERT_TRUE(ruined.open(QIODevice::WriteOnly | QIODevice::Truncate));
        ruined.write(QByteArray(20'000, 'x'));
    }
    [[nodiscard]] QMap<QString, QByteArray> databases() const
    {
        QMap<QString, QByteArray> contents;
        const QStringList names = QDir(folder()).entryList({u"*.db"_s}, QDir::Files);
        for (const QString& name : names) {
            QFile read(file(name));
            EXPECT_TRUE(read.open(QIODevice::ReadOnly));
            contents.insert(name, read.readAll());
        }
        return contents;
    }
    [[nodiscard]] bool start()
    {
        m_program = std::make_unique<Program>(*qApp, WindowOptions{.profile = folder(), .sample = true},
                                              std::make_unique<wording::Language>(QLocale::English));
        return m_program->start();
    }
    [[nodiscard]] MainWindow* window() const
    {
        for (QWidget* widget : QApplication::topLevelWidgets())
            if (auto* window = qobject_cast<MainWindow*>(widget))
                return window;
        return nullptr;
    }
    [[nodiscard]] static QList<QMessageBox*> boxes()
    {
        QList<QMessageBox*> found;
        for (QWidget* widget : QApplication::topLevelWidgets())
            if (auto* box = qobject_cast<QMessageBox*>(widget); box && box->isVisible())
                found.append(box);
        return found;
    }
    /// The program refuses with a sentence that has all of these words, and every file stays as it was.
    void expectRefusal(const QStringList& words, const std::string& fault)
    {
        const auto before = databases();
        const Heartbeat heart;
        EXPECT_FALSE(start());
        EXPECT_EQ(m_program->exitCode(), 1);
        ASSERT_EQ(boxes().size(), 1) << "said on the screen, and once";
        EXPECT_TRUE(isAlive(heart));
        heart.print(fault);
        const QString said = boxes().front()->text() + u' ' + boxes().front()->informativeText();
        for (const QString& word : words)
            EXPECT_TRUE(said.contains(word)) << qPrintable(word) << " is not in: " << qPrintable(said);
        EXPECT_EQ(window(), nullptr);
        EXPECT_EQ(databases(), before);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Program> m_program;
};

TEST_F(DamagedProfile, ACacheIsPutAsideAndPostsComeAgain)
{
    ruin(u"cache.db"_s);
    const Heartbeat heart;
    ASSERT_TRUE(start());
    ASSERT_TRUE(LibraryRig::waitUntil([this] { return window() && window()->isVisible(); }));
    ASSERT_TRUE(saysInABar(*window(), u"A damaged file was put aside"_s));
    const QString said = barsOnScreen(*window()).filter(u"put aside"_s).front();
    EXPECT_TRUE(said.contains(u"cache.db"_s)) << "which: " << qPrintable(said);
    EXPECT_TRUE(said.contains(u"people, circles, drafts and saved conversations are untouched"_s));
    EXPECT_TRUE(said.contains(u"nothing to do"_s)) << qPrintable(said);
    EXPECT_TRUE(saysInABar(*window(), u"You were writing a post"_s)) << "one does not hide the other";
    EXPECT_FALSE(barsOnScreen(*window()).filter(u"put aside"_s).isEmpty());
    EXPECT_EQ(QDir(folder()).entryList({u"cache.db.damaged-*"_s}, QDir::Files).size(), 1);
    ASSERT_TRUE(LibraryRig::waitUntil([this] { return window()->rail()->circleNumber(1).has_value(); }));
    window()->openStream(*window()->rail()->circleNumber(1));
    EXPECT_TRUE(LibraryRig::waitUntil([this] { return window()->streamPane()->model()->rowCount() > 0; }));
    EXPECT_TRUE(isAlive(heart));
    heart.print("a damaged cache");
}

TEST_F(DamagedProfile, ANewerOneIsRefusedWithASentence)
{
    {
        const auto local = Connection::openFile(file(u"local.db"_s), Connection::Access::ReadWrite);
        ASSERT_TRUE(local);
        ASSERT_TRUE((*local)->run(u"PRAGMA user_version = 99"_s));
    }
    expectRefusal({u"written by a newer Cohort"_s, u"Nothing in them was changed"_s, u"Start the newer"_s},
                  "a newer profile");
}

TEST_F(DamagedProfile, PeopleAreLeftAsTheyAreAndThatIsSaid)
{
    ruin(u"local.db"_s);
    expectRefusal({u"is damaged"_s, u"left as it is"_s, u"backup"_s}, "damaged people");
}

} // namespace
} // namespace cohort
