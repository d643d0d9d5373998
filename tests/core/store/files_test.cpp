#include "core/store/saved_threads.h"
#include "core/store/statement.h"
#include "tests/support/full_disk.h"
#include "tests/support/searching.h"
#include "tests/support/temp_store.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <gtest/gtest.h>

#include <thread>

#include <sys/stat.h>
#include <unistd.h>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

const QStringList allFiles{u"local.db"_s, u"cache.db"_s, u"library.db"_s};

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

void writeContent(const QString& path, const QByteArray& content)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(content);
}

unsigned modeOf(const QString& path)
{
    struct stat found{};
    return ::stat(path.toUtf8().constData(), &found) == 0 ? found.st_mode & 0777U : 0U;
}

/// A profile with one person in a circle and one post of theirs.
struct Filled {
    TempStore temp{};
    AccountId account = temp.addAccount(u"me"_s, Hat::Professional);
    CircleId circle = temp.addCircle(u"Colleagues"_s, Sphere::Professional);
    ContactId contact = temp.addPerson(authorNamed(u"ana"_s), {circle});

    Filled() { temp.receive(account, {postBy(authorNamed(u"ana"_s), u"1"_s, minute(1))}); }
    [[nodiscard]] QString file(const QString& name) const { return temp.folder() + u'/' + name; }
};

/// Ways to ruin a file.
using Ruin = QByteArray (*)(QByteArray);

QByteArray garbage(QByteArray)
{
    return QByteArray(20'000, 'x');
}

QByteArray truncated(QByteArray content)
{
    return content.left(content.size() / 2);
}

QByteArray zeroed(QByteArray content)
{
    return QByteArray(content.size(), '\0');
}

constexpr std::array<Ruin, 3> everyRuin{garbage, truncated, zeroed};

TEST(StoreFiles, AreForTheirOwnerAlone)
{
    Filled filled;
    EXPECT_EQ(modeOf(filled.temp.folder()), 0700U);
    for (const QString& name : allFiles)
        EXPECT_EQ(modeOf(filled.file(name)), 0600U) << name.toStdString();
    for (const QString& name : {u"local.db-wal"_s, u"local.db-shm"_s, u"cache.db-wal"_s, u"cache.db-shm"_s})
        EXPECT_EQ(modeOf(filled.file(name)), 0600U) << name.toStdString();
}

TEST(StoreFiles, TightensAFolderThatOthersCouldRead)
{
    Filled filled;
    filled.temp.close();
    ASSERT_EQ(::chmod(filled.temp.folder().toUtf8().constData(), 0755), 0);
    ASSERT_EQ(::chmod(filled.file(u"local.db"_s).toUtf8().constData(), 0644), 0);
    filled.temp.reopen();
    EXPECT_EQ(modeOf(filled.temp.folder()), 0700U);
    EXPECT_EQ(modeOf(filled.file(u"local.db"_s)), 0600U);
}

TEST(StoreFiles, LetOnlyOneCohortIn)
{
    Filled filled;
    const auto second = Store::open(filled.temp.folder(), nullptr);
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().kind, ErrorKind::InUse);
    filled.temp.close();
    EXPECT_TRUE(Store::open(filled.temp.folder(), nullptr));
}

TEST(StoreFiles, RefuseToOpenWhatANewerCohortWroteAndTouchNothing)
{
    for (const QString& name : allFiles) {
        SCOPED_TRACE(name.toStdString());
        Filled filled;
        filled.temp.close();
        {
            const auto file = Connection::openFile(filled.file(name), Connection::Access::ReadWrite);
            ASSERT_TRUE(file);
            ASSERT_TRUE((*file)->run(u"PRAGMA user_version = 99"_s));
        }
        QMap<QString, QByteArray> before;
        for (const QString& each : allFiles)
            before[each] = contentOf(filled.file(each));
        const auto opened = filled.temp.tryOpen();
        ASSERT_FALSE(opened);
        EXPECT_EQ(opened.error().kind, ErrorKind::NewerVersion);
        for (const QString& each : allFiles)
            EXPECT_EQ(contentOf(filled.file(each)), before[each]) << each.toStdString();
    }
}

TEST(StoreFiles, MoveADamagedCacheAsideAndKeepThePeople)
{
    for (const Ruin ruin : everyRuin) {
        Filled filled;
        filled.temp.close();
        const QByteArray damaged = ruin(contentOf(filled.file(u"cache.db"_s)));
        writeContent(filled.file(u"cache.db"_s), damaged);
        filled.temp.reopen();
        const QStringList aside = filled.temp.store().report().movedAside;
        ASSERT_EQ(aside.size(), 1);
        EXPECT_EQ(contentOf(aside.first()), damaged);
        EXPECT_TRUE(filled.temp.texts(bothSpheres()).isEmpty());
        EXPECT_EQ(filled.temp.read([&](Connection& c) { return store::membersOf(c, filled.circle); }),
                  std::vector<ContactId>{filled.contact});
        filled.temp.receive(filled.account, {postBy(authorNamed(u"ana"_s), u"1"_s, minute(1))});
        EXPECT_EQ(filled.temp.texts(streamOf(filled.circle)), QStringList{u"post 1"_s});
    }
}

TEST(StoreFiles, SayThatThePeopleAreDamagedAndTouchNothing)
{
    for (const QString& name : {u"local.db"_s, u"library.db"_s})
        for (const Ruin ruin : everyRuin) {
            Filled filled;
            filled.temp.close();
            const QByteArray damaged = ruin(contentOf(filled.file(name)));
            writeContent(filled.file(name), damaged);
            const QByteArray cache = contentOf(filled.file(u"cache.db"_s));
            const auto opened = filled.temp.tryOpen();
            ASSERT_FALSE(opened);
            EXPECT_EQ(opened.error().kind, ErrorKind::Corrupt);
            EXPECT_EQ(contentOf(filled.file(name)), damaged);
            EXPECT_EQ(contentOf(filled.file(u"cache.db"_s)), cache);
        }
}

TEST(StoreFiles, FindAZeroedPageAfterAnUncleanEnd)
{
    for (const QString& name : {u"local.db"_s, u"cache.db"_s}) {
        Filled filled;
        // The files as they lie there while the program runs are what a killed one leaves behind.
        filled.temp.reopen();
        filled.temp.write([](Connection& c) { return store::saveSetting(c, u"a"_s, u"b"_s); });
        filled.temp.write([&](Connection& c) {
            return store::saveFeedState(c, filled.account, u"home"_s, {.newer = u"1"_s});
        });
        const QString copy = filled.temp.folder() + u"-copy"_s;
        QDir().mkpath(copy);
        for (const QString& entry : QDir(filled.temp.folder()).entryList(QDir::Files))
            if (entry != "lock"_L1)
                QFile::copy(filled.file(entry), copy + u'/' + entry);
        filled.temp.close();
        QByteArray content = contentOf(copy + u'/' + name);
        constexpr int page = 8192;
        ASSERT_GT(content.size(), 6 * page);
        content.replace(5 * page, page, QByteArray(page, '\0'));
        writeContent(copy + u'/' + name, content);
        const auto opened = Store::open(copy, nullptr);
        if (name == "local.db"_L1) {
            ASSERT_FALSE(opened);
            EXPECT_EQ(opened.error().kind, ErrorKind::Corrupt);
        } else {
            ASSERT_TRUE(opened);
            EXPECT_EQ((*opened)->report().movedAside.size(), 1);
        }
    }
}

TEST(StoreFiles, AFileInPlaceOfTheFolderIsAnError)
{
    QTemporaryDir folder;
    writeContent(folder.filePath(u"profile"_s), "x");
    const auto opened = Store::open(folder.filePath(u"profile"_s), nullptr);
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().kind, ErrorKind::Storage);
}

TEST(StoreFiles, AFolderThatCannotBeWrittenIsAnError)
{
    if (::geteuid() == 0)
        GTEST_SKIP() << "root may write everywhere";
    QTemporaryDir folder;
    ASSERT_EQ(::chmod(folder.path().toUtf8().constData(), 0500), 0);
    const auto opened = Store::open(folder.filePath(u"profile"_s), nullptr);
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().kind, ErrorKind::Storage);
    ASSERT_EQ(::chmod(folder.path().toUtf8().constData(), 0700), 0);
}

TEST(StoreFiles, ALockThatWasNeverFinishedIsNobodys)
{
    // As it lies there when the program was killed before it wrote its number into it.
    Filled filled;
    filled.temp.close();
    writeContent(filled.file(u"lock"_s), {});
    ASSERT_TRUE(filled.temp.tryOpen());
    EXPECT_EQ(filled.temp.texts(streamOf(filled.circle)).size(), 1);
    const auto second = Store::open(filled.temp.folder(), nullptr);
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().kind, ErrorKind::InUse);
}

TEST(StoreFiles, ALockThatWasNeverFinishedGoesToOneOfTwoThatCome)
{
    Filled filled;
    filled.temp.close();
    for (int round = 0; round < 3; ++round) {
        SCOPED_TRACE(round);
        writeContent(filled.file(u"lock"_s), {});
        std::vector<Result<std::unique_ptr<Store>>> opened(2);
        {
            std::vector<std::jthread> comers;
            for (auto& one : opened)
                comers.emplace_back(
                    [&one, folder = filled.temp.folder()] { one = Store::open(folder, nullptr); });
        }
        EXPECT_NE(opened[0].has_value(), opened[1].has_value());
        for (const auto& one : opened)
            if (!one) {
                EXPECT_EQ(one.error().kind, ErrorKind::InUse);
            }
    }
}

TEST(StoreFiles, AFullDiskIsAnErrorAndLosesNothing)
{
    Filled filled;
    auto full = std::make_unique<FullDisk>(QFileInfo(filled.file(u"local.db-wal"_s)).size() + 100'000);
    Result<void> outcome;
    int written = 0;
    for (int i = 0; i < 400 && outcome; ++i) {
        outcome = filled.temp.store().writeNow(
            [i](Connection& c) { return store::saveSetting(c, QString::number(i), QString(2000, u'x')); });
        written += outcome ? 1 : 0;
    }
    full.reset();
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().kind, ErrorKind::Storage);
    EXPECT_EQ(filled.temp.read([](Connection& c) { return store::settings(c); }).size(), written);
    EXPECT_TRUE(filled.temp.store().writeNow(
        [](Connection& c) { return store::saveSetting(c, u"after"_s, u"1"_s); }));
    filled.temp.reopen();
    EXPECT_EQ(filled.temp.read([](Connection& c) { return store::settings(c); }).size(), written + 1);
}

class FixedKey final : public KeySource {
public:
    explicit FixedKey(QByteArray key)
        : m_key(std::move(key))
    {
    }
    Result<QByteArray> keyFor(const QString& fileName) override
    {
        asked.append(fileName);
        return m_key;
    }
    QStringList asked{};

private:
    QByteArray m_key;
};

TEST(StoreFiles, NeverTakeAKeyAndWriteInClear)
{
    QTemporaryDir folder;
    FixedKey key("secret");
    const auto opened = Store::open(folder.filePath(u"profile"_s), &key);
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().kind, ErrorKind::Unsupported);
    FixedKey none({});
    EXPECT_TRUE(Store::open(folder.filePath(u"profile"_s), &none));
    EXPECT_EQ(QSet<QString>(none.asked.begin(), none.asked.end()),
              QSet<QString>(allFiles.begin(), allFiles.end()));
}

TEST(StoreFiles, RebuildTheStreamsWhenACrashCameBetweenTwoFiles)
{
    Filled filled;
    filled.temp.close();
    const QByteArray before = contentOf(filled.file(u"cache.db"_s));
    filled.temp.reopen();
    ASSERT_EQ(filled.temp.texts(streamOf(filled.circle)).size(), 1);
    filled.temp.write(
        [&](Connection& c) { return store::removeFromCircle(c, filled.circle, {filled.contact}); });
    filled.temp.close();
    // local.db was committed, cache.db was not.
    writeContent(filled.file(u"cache.db"_s), before);
    filled.temp.reopen();
    EXPECT_TRUE(filled.temp.texts(streamOf(filled.circle)).isEmpty());
    EXPECT_EQ(filled.temp.texts({.kind = StreamRef::Kind::NoCircle}).size(), 1);
}

TEST(StoreFiles, ReadersWaitRatherThanSeeStreamsOfAnotherMembership)
{
    Filled filled;
    filled.temp.close();
    {
        // The same state as between the commits of the two files, made by hand.
        auto file = Connection::openFile(filled.file(u"local.db"_s), Connection::Access::ReadWrite);
        ASSERT_TRUE(file);
        ASSERT_TRUE((*file)->run(u"UPDATE meta SET value = value + 1 WHERE name = 'membership'"_s));
        ASSERT_TRUE((*file)->run(u"DELETE FROM member"_s));
    }
    filled.temp.reopen();
    EXPECT_TRUE(filled.temp.texts(streamOf(filled.circle)).isEmpty());
}

TEST(StoreFiles, KeepReadMarksAndPositionsWhenTheCacheIsDropped)
{
    Filled filled;
    const Post post = postBy(authorNamed(u"ana"_s), u"1"_s, minute(1));
    const PostRef ref{.account = filled.account, .uri = post.ref.uri};
    filled.temp.write([&](Connection& c) { return store::setRead(c, {ref}, true); });
    filled.temp.write([&](Connection& c) { return store::saveThread(c, {.post = ref, .now = minute(3)}); });
    filled.temp.write([&](Connection& c) {
        return store::saveReadPosition(c, u"circle:1"_s,
                                       {.post = ref, .createdMs = minute(1).toMSecsSinceEpoch()});
    });
    filled.temp.close();
    ASSERT_TRUE(QFile::remove(filled.file(u"cache.db"_s)));
    filled.temp.reopen();
    EXPECT_TRUE(filled.temp.store().report().movedAside.isEmpty());
    filled.temp.receive(filled.account, {post, postBy(authorNamed(u"ana"_s), u"2"_s, minute(2))});
    const auto row = filled.temp.read([&](Connection& c) { return store::findPost(c, ref); });
    ASSERT_TRUE(row);
    EXPECT_TRUE(row->read);
    EXPECT_TRUE(row->saved);
    EXPECT_EQ(filled.temp.read([&](Connection& c) { return store::unreadCount(c, streamOf(filled.circle)); }),
              1);
    const auto position =
        filled.temp.read([](Connection& c) { return store::readPosition(c, u"circle:1"_s); });
    ASSERT_TRUE(position);
    EXPECT_EQ(position->post.uri, post.ref.uri);
}

TEST(StoreFiles, LeaveNothingOfAForgottenAccount)
{
    Filled filled;
    Post post = postBy(authorNamed(u"zyxauthor"_s), u"2"_s, minute(2));
    post.text = RichText::plain(u"Zyxwvut canary words that must go"_s);
    const AccountId other = filled.temp.addAccount(u"other"_s, Hat::Personal);
    filled.temp.receive(other, {post});
    ASSERT_EQ(
        filled.temp.read([](Connection& c) { return searched(c, u"canary"_s, std::nullopt, 5); }).size(), 1U);
    filled.temp.write([other](Connection& c) { return store::removeAccount(c, other); });
    EXPECT_TRUE(
        filled.temp.read([](Connection& c) { return searched(c, u"canary"_s, std::nullopt, 5); }).empty());
    EXPECT_EQ(filled.temp.read([](Connection& c) { return searched(c, u"post"_s, std::nullopt, 5); }).size(),
              1U);
    filled.temp.close();
    for (const QString& name : allFiles) {
        const QByteArray bytes = contentOf(filled.file(name)).toLower();
        for (const char* word : {"zyxwvut", "canary", "zyxauthor"})
            EXPECT_FALSE(bytes.contains(word)) << name.toStdString() << ' ' << word;
    }
}

} // namespace
} // namespace cohort
