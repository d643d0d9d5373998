#include "core/store/backup.h"

#include "core/store/saved_media.h"
#include "core/store/saved_shelf.h"
#include "core/store/saved_threads.h"
#include "core/store/statement.h"
#include "tests/support/full_disk.h"
#include "tests/support/temp_store.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

const QString passphrase = u"correct horse battery"_s;

class BackupTest : public ::testing::Test {
protected:
    BackupTest()
    {
        temp.receive(account, {post});
        thread = temp.write([&](Connection& c) {
            return store::saveThread(c,
                                     {.post = {.account = account, .uri = post.ref.uri}, .now = minute(5)});
        });
    }
    [[nodiscard]] QString target() const { return folder.path() + u"/a.cohort.zip"_s; }
    [[nodiscard]] Result<BackupContent> backUp(const QString& pass = {})
    {
        return store::writeBackup(
            {.profile = temp.folder(), .target = target(), .passphrase = pass, .now = minute(10)});
    }
    [[nodiscard]] int savedThreads()
    {
        return temp.read([](Connection& c) { return store::savedThreads(c, {}); }).total;
    }
    [[nodiscard]] static QByteArray bytesOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void write(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    TempStore temp;
    QTemporaryDir folder;
    AccountId account = temp.addAccount(u"me"_s, Hat::Personal);
    Post post = postBy(authorNamed(u"ana"_s), u"1"_s, minute(1));
    SavedThreadId thread = SavedThreadId::None;
};

/// A picture of one pixel (PNG).
QByteArray tinyPicture()
{
    return QByteArray::fromBase64(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJ"
        "RU5ErkJggg==");
}

TEST_F(BackupTest, BringsEverythingBackInOneStep)
{
    temp.addCircle(u"Family"_s, Sphere::Personal);
    ASSERT_TRUE(backUp());
    temp.write([&](Connection& c) { return store::throwAway(c, {thread}, minute(20)); });
    temp.addCircle(u"Too much"_s, Sphere::Personal);
    ASSERT_TRUE(store::stageRestore(temp.folder(), target(), {}));
    EXPECT_TRUE(store::restoreIsStaged(temp.folder()));
    temp.reopen();
    EXPECT_FALSE(store::restoreIsStaged(temp.folder()));
    EXPECT_EQ(savedThreads(), 1);
    const auto circles = temp.read([](Connection& c) { return store::circles(c); });
    ASSERT_EQ(circles.size(), 1U);
    EXPECT_EQ(circles[0].circle.name, u"Family"_s);
    // What was there before lies aside, readable.
    const QStringList aside = QDir(temp.folder()).entryList({u"before-restore-*"_s}, QDir::Dirs);
    ASSERT_EQ(aside.size(), 1);
    EXPECT_TRUE(QFile::exists(temp.folder() + u'/' + aside[0] + u"/local.db"_s));
}

TEST_F(BackupTest, IsMadeWhileTheProfileIsInUse)
{
    const auto made = backUp();
    ASSERT_TRUE(made) << made.error().detail.toStdString();
    EXPECT_EQ(made->made, minute(10));
    EXPECT_EQ(savedThreads(), 1);
    EXPECT_TRUE(store::verifyBackup(target(), {}));
    EXPECT_TRUE(QDir(temp.folder()).entryList({u"backup-*"_s}, QDir::Dirs).isEmpty()) << "no copy is left";
}

TEST_F(BackupTest, TakesThePicturesAlong)
{
    const QString media = temp.store().mediaFolder();
    const SavedMedia kept = valueOf(store::writeMediaFile(media, tinyPicture()));
    const SavedPostId saved =
        temp.read([&](Connection& c) { return store::savedThread(c, thread); }).posts[0].id;
    temp.write([&](Connection& c) { return store::keepMedia(c, saved, kept); });
    const auto made = backUp(passphrase);
    ASSERT_TRUE(made);
    EXPECT_EQ(made->pictures, 1);
    EXPECT_FALSE(bytesOf(target()).contains(kept.file.toLatin1())) << "its name tells what it is";
    ASSERT_TRUE(QDir(media).removeRecursively());
    ASSERT_TRUE(store::stageRestore(temp.folder(), target(), passphrase));
    temp.reopen();
    EXPECT_EQ(bytesOf(store::mediaPath(media, kept.file)), tinyPicture());
}

TEST_F(BackupTest, WithAPassphraseShowsNothingAndOpensForNobodyElse)
{
    ASSERT_TRUE(backUp(passphrase));
    EXPECT_FALSE(bytesOf(target()).contains("SQLite format 3"));
    EXPECT_TRUE(store::verifyBackup(target(), passphrase));
    for (const QString& wrong : {QString(), u"correct horse batterY"_s}) {
        const auto read = store::verifyBackup(target(), wrong);
        ASSERT_FALSE(read);
        EXPECT_EQ(read.error().kind, ErrorKind::AuthRejected);
        EXPECT_FALSE(store::stageRestore(temp.folder(), target(), wrong));
    }
    EXPECT_FALSE(store::restoreIsStaged(temp.folder()));
}

TEST_F(BackupTest, RefusesAPassphraseThatIsSoonGuessed)
{
    const auto made = backUp(u"1234"_s);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().kind, ErrorKind::InvalidInput);
}

TEST_F(BackupTest, DamagedAnywhereIsRefusedAndChangesNothing)
{
    ASSERT_TRUE(backUp());
    const QByteArray whole = bytesOf(target());
    const QString broken = folder.path() + u"/broken.zip"_s;
    for (const double where : {0.01, 0.2, 0.5, 0.8, 0.99}) {
        QByteArray bytes = whole;
        const auto at = qsizetype(double(bytes.size()) * where);
        bytes[at] = char(bytes[at] ^ 0x55);
        write(broken, bytes);
        // A flipped bit in what no reader looks at is no damage.
        const auto read = store::verifyBackup(broken, {});
        if (!read) {
            EXPECT_TRUE(read.error().kind == ErrorKind::Corrupt ||
                        read.error().kind == ErrorKind::AuthRejected);
        }
    }
    for (const qsizetype length : {qsizetype(0), qsizetype(10), whole.size() / 2, whole.size() - 1}) {
        write(broken, whole.left(length));
        EXPECT_FALSE(store::stageRestore(temp.folder(), broken, {})) << length;
        EXPECT_FALSE(store::restoreIsStaged(temp.folder()));
    }
    temp.reopen();
    EXPECT_EQ(savedThreads(), 1);
}

TEST_F(BackupTest, OfANewerVersionIsRefused)
{
    {
        const auto file =
            Connection::openFile(temp.folder() + u"/library.db"_s, Connection::Access::ReadWrite);
        ASSERT_TRUE(file);
        ASSERT_TRUE((*file)->run(u"PRAGMA user_version = 99"_s));
    }
    ASSERT_TRUE(backUp());
    const auto staged = store::stageRestore(temp.folder(), target(), {});
    ASSERT_FALSE(staged);
    EXPECT_EQ(staged.error().kind, ErrorKind::NewerVersion);
}

TEST_F(BackupTest, ThatIsStoppedLeavesTheOldOne)
{
    ASSERT_TRUE(backUp());
    const QByteArray before = bytesOf(target());
    std::stop_source stop;
    stop.request_stop();
    const auto made = store::writeBackup(
        {.profile = temp.folder(), .target = target(), .now = minute(11), .stop = stop.get_token()});
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().kind, ErrorKind::Cancelled);
    EXPECT_EQ(bytesOf(target()), before);
    EXPECT_FALSE(QFile::exists(target() + u".part"_s));
}

TEST_F(BackupTest, IntoAFolderThatIsNotThereSaysSo)
{
    const auto made = store::writeBackup(
        {.profile = temp.folder(), .target = folder.path() + u"/no/such/b.zip"_s, .now = minute(11)});
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().kind, ErrorKind::Storage);
}

TEST_F(BackupTest, OnADiskThatFillsUpLeavesTheOldOneAndNoCopy)
{
    ASSERT_TRUE(backUp());
    const QByteArray before = bytesOf(target());
    temp.addCircle(u"Later"_s, Sphere::Personal);
    int failures = 0;
    bool written = false;
    // Fuller each time less, so that every step of it meets the end of the disk once.
    for (qint64 bytes = 0; !written; bytes += 4096) {
        SCOPED_TRACE(bytes);
        Result<BackupContent> made;
        {
            const FullDisk full(bytes);
            made = backUp();
        }
        written = made.has_value();
        EXPECT_TRUE(QDir(temp.folder()).entryList({u"backup-*"_s}, QDir::Dirs).isEmpty())
            << "no copy is left";
        EXPECT_FALSE(QFile::exists(target() + u".part"_s));
        ASSERT_LT(bytes, 64 * 1024 * 1024);
        if (written)
            break;
        ++failures;
        EXPECT_EQ(made.error().kind, ErrorKind::Storage) << made.error().detail.toStdString();
        ASSERT_EQ(bytesOf(target()), before);
    }
    EXPECT_GT(failures, 3);
    EXPECT_TRUE(store::verifyBackup(target(), {}));
}

TEST_F(BackupTest, RestoredOntoAFullDiskChangesNothing)
{
    ASSERT_TRUE(backUp());
    int failures = 0;
    bool staged = false;
    for (qint64 bytes = 0; !staged; bytes += 16 * 1024) {
        SCOPED_TRACE(bytes);
        Result<BackupContent> answer;
        {
            const FullDisk full(bytes);
            answer = store::stageRestore(temp.folder(), target(), {});
        }
        staged = answer.has_value();
        ASSERT_LT(bytes, 64 * 1024 * 1024);
        if (staged)
            break;
        ++failures;
        EXPECT_EQ(answer.error().kind, ErrorKind::Storage) << answer.error().detail.toStdString();
        EXPECT_FALSE(store::restoreIsStaged(temp.folder()));
        EXPECT_FALSE(QFile::exists(temp.folder() + u"/restore"_s)) << "no half of it is left";
    }
    EXPECT_GT(failures, 3);
    temp.reopen();
    EXPECT_EQ(savedThreads(), 1);
}

TEST_F(BackupTest, KilledHalfwayLeavesNoCopyInTheProfile)
{
    temp.close();
    for (const QString& left : {u"/backup-aB3xYz"_s, u"/restore"_s}) {
        ASSERT_TRUE(QDir().mkpath(temp.folder() + left));
        ASSERT_TRUE(QFile::copy(temp.folder() + u"/local.db"_s, temp.folder() + left + u"/local.db"_s));
    }
    temp.reopen();
    EXPECT_FALSE(QFile::exists(temp.folder() + u"/backup-aB3xYz"_s));
    EXPECT_FALSE(QFile::exists(temp.folder() + u"/restore"_s));
    EXPECT_EQ(savedThreads(), 1);
}

/// The files of a restore that was killed after `moves` renames.
TEST_F(BackupTest, ARestoreThatWasKilledGoesOn)
{
    ASSERT_TRUE(backUp());
    temp.write([&](Connection& c) { return store::throwAway(c, {thread}, minute(20)); });
    const QStringList order{u"cache.db"_s, u"local.db"_s, u"library.db"_s};
    for (int moves = 0; moves <= 5; ++moves) {
        SCOPED_TRACE(moves);
        ASSERT_TRUE(store::stageRestore(temp.folder(), target(), {}));
        temp.close();
        const QString stamp = QFileInfo(temp.folder() + u"/restore/ready"_s)
                                  .lastModified()
                                  .toUTC()
                                  .toString(u"yyyyMMdd-HHmmss"_s);
        const QString before = temp.folder() + u"/before-restore-"_s + stamp;
        QDir(before).removeRecursively();
        int done = 0;
        const auto move = [&done, moves](const QString& from, const QString& to) {
            if (done++ < moves && QFile::exists(from)) {
                QDir().mkpath(QFileInfo(to).path());
                ASSERT_TRUE(QFile::rename(from, to));
            }
        };
        for (const QString& name : order) {
            move(temp.folder() + u'/' + name, before + u'/' + name);
            if (name != "cache.db"_L1)
                move(temp.folder() + u"/restore/"_s + name, temp.folder() + u'/' + name);
        }
        ASSERT_TRUE(temp.tryOpen());
        EXPECT_EQ(savedThreads(), 1);
        EXPECT_FALSE(store::restoreIsStaged(temp.folder()));
        temp.write([&](Connection& c) { return store::throwAway(c, {thread}, minute(20)); });
    }
}

TEST(MediaFiles, AreNamedByTheirContentAndNothingElse)
{
    QTemporaryDir folder;
    const QString media = folder.path() + u"/library-media"_s;
    const SavedMedia one = valueOf(store::writeMediaFile(media, tinyPicture()));
    EXPECT_EQ(one.type, u"image/png"_s);
    EXPECT_EQ(store::writeMediaFile(media, tinyPicture())->file, one.file);
    EXPECT_EQ(QFile(store::mediaPath(media, one.file)).permissions() &
                  (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther),
              QFile::Permissions());
    for (const QString& name : {u"../../etc/passwd"_s, QString(64, u'/'), QString(64, u'g'), QString()})
        EXPECT_TRUE(store::mediaPath(media, name).isEmpty()) << name.toStdString();
}

TEST(MediaFiles, AreRefusedWhenTheyAreSomethingElse)
{
    QTemporaryDir folder;
    for (const QByteArray& bytes : {QByteArray("<html><script>"), QByteArray(), QByteArray("#!/bin/sh\n")}) {
        const auto kept = store::writeMediaFile(folder.path(), bytes);
        ASSERT_FALSE(kept);
        EXPECT_EQ(kept.error().kind, ErrorKind::Unsupported);
    }
}

} // namespace
} // namespace cohort
