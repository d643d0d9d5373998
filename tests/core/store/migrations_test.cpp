#include "core/store/files.h"
#include "core/store/migrations.h"
#include "core/store/saved_threads.h"
#include "core/store/statement.h"
#include "tests/support/searching.h"
#include "tests/support/temp_store.h"
#include "tests/support/test_files.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

QString migrationsFolder()
{
    return sourcePath("tests/migrations"_L1);
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

TEST(Migrations, NeverChangeOnceTheyAreReleased)
{
    const QString sql = sourcePath("resources/sql/"_L1);
    QStringList listed;
    const QStringList lines =
        QString::fromUtf8(contentOf(migrationsFolder() + u"/released.sha256"_s)).split(u'\n');
    for (const QString& line : lines) {
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const QString name = line.section(u"  "_s, 1);
        const QByteArray hash =
            QCryptographicHash::hash(contentOf(sql + name), QCryptographicHash::Sha256).toHex();
        EXPECT_EQ(QString::fromLatin1(hash), line.section(u"  "_s, 0, 0))
            << name.toStdString() << " was released: write the next step instead of changing it";
        listed.append(name);
    }
    listed.sort();
    EXPECT_EQ(QDir(sql).entryList({u"*.sql"_s}, QDir::Files, QDir::Name), listed);
}

TEST(Migrations, AreNumberedWithoutAGap)
{
    for (const QString& name : {u"local"_s, u"cache"_s, u"library"_s}) {
        const auto steps = valueOf(store::migrationsOf(name));
        for (size_t at = 0; at < steps.size(); ++at)
            EXPECT_EQ(steps[at].version, int(at) + 1);
    }
}

TEST(Migrations, SplitAtLinesThatEndWithASemicolon)
{
    EXPECT_EQ(store::statementsOf(u"-- note; \nCREATE TABLE a (\n b TEXT\n);\n\nSELECT ';' ;\nSELECT 2"_s),
              QStringList({u"CREATE TABLE a (\n b TEXT\n);"_s, u"SELECT ';' ;"_s, u"SELECT 2"_s}));
}

TEST(Migrations, RollBackAStepThatFailsAndKeepTheVersion)
{
    QTemporaryDir folder;
    const auto file =
        valueOf(Connection::openFile(folder.filePath(u"a.db"_s), Connection::Access::ReadWrite));
    const std::vector<store::Migration> steps{
        {.version = 1, .sql = u"CREATE TABLE a (b);"_s},
        {.version = 2, .sql = u"CREATE TABLE c (d);\nINSERT INTO nowhere VALUES (1);"_s}};
    EXPECT_FALSE(store::migrate(*file, steps));
    EXPECT_EQ(valueOf(store::schemaVersion(*file)), 1);
    EXPECT_EQ(valueOf(store::oneNumber(*file, u"SELECT count(*) FROM sqlite_master"_s, {})), 1);
}

/// Makes the files of a profile from the dumps of a version and puts the content of every table beside the
/// expected one.
void makeProfile(const QString& version, const QString& folder)
{
    QDir().mkpath(folder);
    for (const QString& name : {u"local"_s, u"cache"_s, u"library"_s}) {
        const auto file =
            valueOf(Connection::openFile(folder + u'/' + name + u".db"_s, Connection::Access::ReadWrite));
        const QString dump =
            QString::fromUtf8(contentOf(migrationsFolder() + u'/' + version + u'/' + name + u".sql"_s));
        for (const QString& sql : store::statementsOf(dump))
            ASSERT_TRUE(file->run(sql)) << sql.toStdString();
    }
}

TEST(Migrations, BringAProfileOfEveryVersionUpToDateWithAllItsContent)
{
    const QStringList versions = QDir(migrationsFolder()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    ASSERT_FALSE(versions.isEmpty());
    for (const QString& version : versions) {
        SCOPED_TRACE(version.toStdString());
        TempStore temp;
        temp.close();
        QDir(temp.folder()).removeRecursively();
        makeProfile(version, temp.folder());
        temp.reopen();
        EXPECT_FALSE(temp.store().report().created);
        const auto accounts = temp.read([](Connection& c) { return store::accounts(c); });
        ASSERT_EQ(accounts.size(), 1U);
        EXPECT_EQ(accounts[0].account.facts.me.handle, u"@me@home.test"_s);
        const auto circles = temp.read([](Connection& c) { return store::circles(c); });
        ASSERT_EQ(circles.size(), 2U);
        EXPECT_EQ(circles[0].circle.name, u"Colleagues"_s);
        EXPECT_EQ(circles[0].people, 1);
        EXPECT_EQ(temp.read([](Connection& c) { return store::people(c, {.words = u"ana"_s}); }).total, 1);
        EXPECT_EQ(temp.texts(streamOf(circles[0].circle.id)), QStringList({u"post 2"_s, u"post 1"_s}));
        const auto drafts = temp.read([](Connection& c) { return store::drafts(c); });
        ASSERT_EQ(drafts.size(), 1U);
        EXPECT_EQ(drafts[0].text, u"A thought"_s);
        const auto outbox = temp.read([](Connection& c) { return store::outbox(c); });
        ASSERT_EQ(outbox.size(), 1U);
        EXPECT_EQ(outbox[0].row.draft.text, u"On its way"_s);
        EXPECT_EQ(temp.read([](Connection& c) { return searched(c, u"post"_s, std::nullopt, 9); }).size(),
                  2U);
        const auto first = temp.read([](Connection& c) {
            return store::findPost(c, {.account = AccountId(1), .uri = u"https://work.test/posts/1"_s});
        });
        ASSERT_TRUE(first);
        EXPECT_TRUE(first->read);
        EXPECT_TRUE(first->saved);
    }
}

/// Writes the dumps of the present version into the folder named by COHORT_WRITE_FIXTURE; run it once for
/// each release, together with the sqlite3 program.
TEST(Migrations, WriteAFixtureWhenAsked)
{
    const QString target = qEnvironmentVariable("COHORT_WRITE_FIXTURE");
    if (target.isEmpty())
        GTEST_SKIP() << "only with COHORT_WRITE_FIXTURE=FOLDER";
    TempStore temp;
    const AccountId account = temp.addAccount(u"me"_s, Hat::Professional);
    const CircleId circle = temp.addCircle(u"Colleagues"_s, Sphere::Professional);
    temp.addCircle(u"Family"_s, Sphere::Personal);
    const Author ana = authorNamed(u"ana"_s);
    temp.addPerson(ana, {circle});
    const Post first = postBy(ana, u"1"_s, minute(1));
    temp.receive(account, {first, answerTo(first, ana, u"2"_s, minute(2))});
    const PostRef ref{.account = account, .uri = first.ref.uri};
    temp.write([&](Connection& c) { return store::setRead(c, {ref}, true); });
    temp.write([&](Connection& c) { return store::saveThread(c, {.post = ref, .now = minute(3)}); });
    temp.write(
        [](Connection& c) { return store::saveDraft(c, {.text = u"A thought"_s, .changed = minute(3)}); });
    temp.write([&](Connection& c) {
        return store::enqueue(
            c, {{.row = {.account = account, .draft = {.text = u"On its way"_s}, .created = minute(4)},
                 .idempotencyKey = u"key"_s}});
    });
    temp.write([](Connection& c) { return store::saveSetting(c, u"theme"_s, u"dark"_s); });
    temp.close();
    QDir().mkpath(target);
    for (const QString& name : {u"local.db"_s, u"cache.db"_s, u"library.db"_s})
        EXPECT_TRUE(QFile::copy(temp.folder() + u'/' + name, target + u'/' + name));
}

TEST(Migrations, KeepACopyOfThePeopleBeforeTheyChangeThem)
{
    TempStore temp;
    temp.write([](Connection& c) { return store::saveSetting(c, u"a"_s, u"b"_s); });
    EXPECT_TRUE(temp.store().report().backup.isEmpty());
    temp.close();
    auto steps = valueOf(store::migrationsOf(u"local"_s));
    steps.push_back({.version = int(steps.size()) + 1, .sql = u"DELETE FROM setting;"_s});
    OpeningReport report;
    valueOf(store::bringUpToDate(temp.folder(), {.name = u"local"_s}, steps, report));
    ASSERT_FALSE(report.backup.isEmpty());
    EXPECT_EQ(QFile::permissions(report.backup) & (QFile::ReadOther | QFile::ReadGroup),
              QFile::Permissions());
    const auto copy = valueOf(Connection::openFile(report.backup, Connection::Access::ReadOnly));
    EXPECT_EQ(valueOf(store::oneText(*copy, u"SELECT value FROM setting WHERE name = 'a'"_s, {})), u"b"_s);
    const auto changed =
        valueOf(Connection::openFile(temp.folder() + u"/local.db"_s, Connection::Access::ReadOnly));
    EXPECT_EQ(valueOf(store::oneNumber(*changed, u"SELECT count(*) FROM setting"_s, {})), 0);
}

} // namespace
} // namespace cohort
