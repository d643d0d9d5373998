#include "core/library/backups.h"
#include "core/library/saved_threads.h"
#include "core/model/setting_names.h"
#include "tests/support/library_rig.h"

#include <QDir>

#include <gtest/gtest.h>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

class SavedLibraryTest : public ::testing::Test {
protected:
    SavedLibraryTest() { rig.addSampleAccounts(); }

    [[nodiscard]] PostRow firstPost()
    {
        return rig.page({.kind = StreamRef::Kind::Sphere, .sphere = Sphere::Professional}).rows.at(0);
    }
    SavedThreadId save(const PostRef& post)
    {
        return rig.value<SavedThreadId>([&](QObject* asker, Library::Answer<SavedThreadId> answer) {
            rig.library().saved().save(post, Sphere::Professional, asker, std::move(answer));
        });
    }
    [[nodiscard]] Result<SavedThread> thread(SavedThreadId id)
    {
        return rig.answered<SavedThread>([&](QObject* asker, Library::Answer<SavedThread> answer) {
            rig.library().saved().thread(id, asker, std::move(answer));
        });
    }

    LibraryRig rig;
};

TEST_F(SavedLibraryTest, SavesCompletesAndTellsTheNetworksName)
{
    const SavedThreadId id = save(firstPost().post.ref);
    const auto completed =
        rig.answered<SavedCompletion>([&](QObject* asker, Library::Answer<SavedCompletion> answer) {
            rig.library().saved().complete(id, asker, std::move(answer));
        });
    ASSERT_TRUE(completed);
    const auto saved = thread(id);
    ASSERT_TRUE(saved);
    EXPECT_FALSE(saved->row.network.isEmpty());
    EXPECT_EQ(saved->row.missing, completed->missing);
    EXPECT_EQ(saved->row.newReplies, 0);
}

TEST_F(SavedLibraryTest, IsReadOfflineAfterTheProgramEnded)
{
    const SavedThreadId id = save(firstPost().post.ref);
    const auto before = thread(id);
    rig.reopen();
    rig.library().setWorkOffline(true);
    const auto after = thread(id);
    ASSERT_TRUE(before && after);
    EXPECT_EQ(after->posts.size(), before->posts.size());
    EXPECT_EQ(after->posts[0].post.text, before->posts[0].post.text);
    const auto completed =
        rig.answered<SavedCompletion>([&](QObject* asker, Library::Answer<SavedCompletion> answer) {
            rig.library().saved().complete(id, asker, std::move(answer));
        });
    ASSERT_FALSE(completed);
    EXPECT_EQ(completed.error().kind, ErrorKind::Offline);
}

TEST_F(SavedLibraryTest, ForgetsAPersonEverywhere)
{
    const auto people = rig.people({.words = {}, .limit = 200});
    ASSERT_FALSE(people.empty());
    const PostRow row = firstPost();
    const SavedThreadId id = save(row.post.ref);
    const ContactId contact =
        row.contact != ContactId::None
            ? row.contact
            : rig.value<ContactId>([&](QObject* asker, Library::Answer<ContactId> answer) {
                  rig.library().addAuthor(row.post.author, row.post.ref.account, asker, std::move(answer));
              });
    ASSERT_TRUE(rig.answered<void>([&](QObject* asker, Library::Answer<void> answer) {
        rig.library().saved().forgetPerson(contact, asker, std::move(answer));
    }));
    const auto left = thread(id);
    if (left) {
        for (const SavedPost& post : left->posts)
            EXPECT_NE(post.post.author.uri, row.post.author.uri);
    }
    const auto stream = rig.page({.kind = StreamRef::Kind::Sphere, .sphere = Sphere::Professional});
    for (const PostRow& other : stream.rows)
        EXPECT_NE(other.post.author.uri, row.post.author.uri);
}

/// A copy of the profile as an update leaves it: it holds what the profile holds.
QString copyOfTheProfile(const LibraryRig& rig)
{
    const QString copy = rig.folder() + u"/library.db.before-2"_s;
    EXPECT_TRUE(QFile::copy(rig.folder() + u"/library.db"_s, copy));
    return copy;
}

TEST_F(SavedLibraryTest, ForgetsAConversationInTheCopiesOfTheProfileAsWell)
{
    const SavedThreadId id = save(firstPost().post.ref);
    const QString copy = copyOfTheProfile(rig);
    ASSERT_TRUE(rig.answered<void>([&](QObject* asker, Library::Answer<void> answer) {
        rig.library().saved().forget({id}, asker, std::move(answer));
    }));
    EXPECT_FALSE(QFile::exists(copy));
}

TEST_F(SavedLibraryTest, ForgetsAPersonInTheCopiesOfTheProfileAsWell)
{
    const QString copy = copyOfTheProfile(rig);
    const auto people = rig.people({.words = {}, .limit = 1});
    ASSERT_FALSE(people.empty());
    ASSERT_TRUE(rig.answered<void>([&](QObject* asker, Library::Answer<void> answer) {
        rig.library().saved().forgetPerson(people.front().contact.id, asker, std::move(answer));
    }));
    EXPECT_FALSE(QFile::exists(copy));
}

TEST_F(SavedLibraryTest, MakesTheWeeklyBackupWhenAFolderIsChosen)
{
    QTemporaryDir folder;
    ASSERT_TRUE(rig.answered<void>([&](QObject* asker, Library::Answer<void> answer) {
        rig.library().saveSetting(setting::BackupFolder, folder.path(), asker, std::move(answer));
    }));
    for (int old = 1; old <= Backups::keptWeekly + 2; ++old)
        QFile(folder.filePath(u"cohort-2020-01-0%1-weekly.zip"_s.arg(old))).open(QIODevice::WriteOnly);
    QFile(folder.filePath(u"letters.zip"_s)).open(QIODevice::WriteOnly);
    rig.library().backups().startWeekly();
    const auto ours = [&] { return QDir(folder.path()).entryList({u"cohort-*-weekly.zip"_s}, QDir::Files); };
    ASSERT_TRUE(LibraryRig::waitUntil([&] {
        return ours().size() == Backups::keptWeekly && QFileInfo(folder.filePath(ours().last())).size() > 0;
    }));
    EXPECT_TRUE(QFile::exists(folder.filePath(u"letters.zip"_s))) << "what is not ours stays";
}

TEST_F(SavedLibraryTest, RestoresABackupAtTheNextStart)
{
    const SavedThreadId id = save(firstPost().post.ref);
    QTemporaryDir folder;
    const QString file = folder.filePath(u"b.zip"_s);
    ASSERT_TRUE(rig.answered<BackupContent>([&](QObject* asker, Library::Answer<BackupContent> answer) {
        rig.library().backups().write(file, u"a long enough phrase"_s, asker, {}, std::move(answer));
    }));
    ASSERT_TRUE(rig.answered<void>([&](QObject* asker, Library::Answer<void> answer) {
        rig.library().saved().forget({id}, asker, std::move(answer));
    }));
    EXPECT_FALSE(thread(id));
    ASSERT_TRUE(rig.answered<BackupContent>([&](QObject* asker, Library::Answer<BackupContent> answer) {
        rig.library().backups().stageRestore(file, u"a long enough phrase"_s, asker, std::move(answer));
    }));
    EXPECT_FALSE(thread(id)) << "not under the reader's hands";
    rig.reopen();
    EXPECT_TRUE(thread(id));
}

} // namespace
} // namespace cohort
