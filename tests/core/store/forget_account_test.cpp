#include "core/store/forget_account.h"

#include "core/store/avatars.h"
#include "core/store/picture_consents.h"
#include "core/store/profile_files.h"
#include "core/store/receipts.h"
#include "core/store/saved_shelf.h"
#include "core/store/saved_threads.h"
#include "core/store/statement.h"
#include "tests/support/temp_store.h"

#include <QDir>
#include <QDirIterator>

#include <gtest/gtest.h>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

/// Two accounts; through the first came words that are nowhere else.
class ForgetAccountTest : public ::testing::Test {
protected:
    ForgetAccountTest()
    {
        secret.text = RichText::plain(u"the xylophagous plan"_s);
        temp.receive(leaving, {secret});
        temp.receive(staying, {other});
    }
    [[nodiscard]] static PostRef ref(const Post& post, AccountId account)
    {
        return {.account = account, .uri = post.ref.uri};
    }
    SavedThreadId save(const Post& post, AccountId account)
    {
        return temp.write([&](Connection& c) {
            return store::saveThread(c, {.post = ref(post, account), .now = minute(60)});
        });
    }
    [[nodiscard]] AccountTraces traces()
    {
        return temp.read([this](Connection& c) { return store::accountTraces(c, leaving); });
    }
    void write(const Draft& draft)
    {
        temp.write([&](Connection& c) { return store::saveDraft(c, draft); });
    }
    void forget(bool drafts)
    {
        temp.write(
            [&](Connection& c) { return store::forgetAccountForGood(c, leaving, {.drafts = drafts}); });
    }
    [[nodiscard]] QStringList draftTexts()
    {
        QStringList texts;
        for (const Draft& draft : temp.read([](Connection& c) { return store::drafts(c); }))
            texts << draft.text;
        texts.sort();
        return texts;
    }
    /// Every byte below the profile, in lower case.
    [[nodiscard]] QByteArray allBytes() const
    {
        QByteArray all;
        QDirIterator files(temp.folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                all += file.fileName().toUtf8() + file.readAll();
        }
        return all.toLower();
    }

    TempStore temp;
    const AccountId leaving = temp.addAccount(u"zugunruhe"_s, Hat::Professional);
    const AccountId staying = temp.addAccount(u"me"_s, Hat::Personal);
    Post secret = postBy(authorNamed(u"syzygial"_s), u"1"_s, minute(1));
    const Post other = postBy(authorNamed(u"bo"_s), u"2"_s, minute(2));
};

TEST_F(ForgetAccountTest, TellsBeforeWhatIsHere)
{
    save(secret, leaving);
    write({.targets = {{.account = leaving}}, .text = u"for it alone"_s});
    write({.targets = {{.account = leaving}, {.account = staying}}, .text = u"for both"_s});
    const AccountTraces found = traces();
    EXPECT_EQ(found.posts, 1);
    EXPECT_EQ(found.savedThreads, 1);
    EXPECT_EQ(found.savedPosts, 1);
    EXPECT_EQ(found.drafts, 1);
    EXPECT_EQ(found.waiting, 0);
}

TEST_F(ForgetAccountTest, LeavesNoWordInAnyFile)
{
    const SavedThreadId id = save(secret, leaving);
    const SavedPostId post = temp.read([id](Connection& c) { return store::savedThread(c, id); }).posts[0].id;
    temp.write([&](Connection& c) { return store::annotate(c, post, {.note = u"my quokka note"_s}); });
    write({.targets = {{.account = leaving}}, .text = u"a bumfuzzled draft"_s});
    write({.text = u"kept"_s, .replyTo = ref(secret, leaving)});
    temp.write([&](Connection& c) {
        store::OutboxEntry entry;
        entry.row.account = leaving;
        entry.row.draft = {.targets = {{.account = leaving}}, .text = u"collywobbles on the way"_s};
        return store::enqueue(c, {entry});
    });
    EXPECT_EQ(traces().waiting, 1);
    const CircleId circle = temp.addCircle(u"Work"_s, Sphere::Professional);
    temp.addPerson(authorNamed(u"bo"_s), {circle});
    temp.write([circle](Connection& c) {
        return store::allowPictures(c, {.kind = PictureConsent::Kind::Circle, .circle = circle});
    });
    temp.write([](Connection& c) {
        return store::changeAll(c,
                                {u"INSERT INTO cache.avatar (network, uri, address, again, picture, pixels) "
                                 "VALUES ('fediverse', 'https://work.test/users/syzygial', "
                                 "'https://files.test/widdershins', 1, 'gongoozler', x'')"_s});
    });
    const store::FetchedAvatar face{.address = QUrl(u"https://files.test/bo"_s),
                                    .picture = "bo-and-his-face",
                                    .mark = {.pixels = "hash"}};
    EXPECT_TRUE(temp.write(
        [&face](Connection& c) { return store::keepAvatar(c, authorNamed(u"bo"_s), face, minute(1)); }));
    // Copies that an update, a restore and a restore that waits leave in the profile.
    for (const char* name : {"before-restore-20260101-000000", "restore", "backup-Abc123"})
        ASSERT_TRUE(QDir(temp.folder()).mkpath(QString::fromLatin1(name)));
    for (const char* name :
         {"before-restore-20260101-000000/library.db", "restore/local.db", "restore/ready",
          "backup-Abc123/local.db", "local.db.before-4", "cache.db.damaged-20260101-000000"}) {
        QFile copy(temp.folder() + u'/' + QString::fromLatin1(name));
        ASSERT_TRUE(copy.open(QIODevice::WriteOnly));
        copy.write("the xylophagous plan");
    }
    EXPECT_EQ(store::profileCopies(temp.folder()).size(), 5);
    forget(true);
    ASSERT_TRUE(store::removeProfileCopies(temp.folder()));
    std::optional<Result<void>> erased;
    temp.store().eraseTraces([&erased](const Result<void>& done) { erased = done; });
    temp.close();
    ASSERT_TRUE(erased && *erased);
    const QByteArray left = allBytes();
    for (const char* word : {"xylophagous", "zugunruhe", "syzygial", "quokka", "bumfuzzled", "collywobbles",
                             "posts/1", "widdershins", "gongoozler"})
        EXPECT_FALSE(left.contains(word)) << word;
    EXPECT_TRUE(left.contains("posts/2")) << "what came through another account stays";
    EXPECT_TRUE(left.contains("bo-and-his-face"));
}

TEST_F(ForgetAccountTest, DraftsStayUnlessAskedToGo)
{
    write({.targets = {{.account = leaving}}, .text = u"alone"_s});
    write({.targets = {{.account = leaving}, {.account = staying}}, .text = u"both"_s});
    temp.write([&](Connection& c) {
        store::OutboxEntry entry;
        entry.row.account = leaving;
        entry.row.draft = {.targets = {{.account = leaving}}, .text = u"waiting"_s};
        return store::enqueue(c, {entry});
    });
    forget(false);
    EXPECT_EQ(draftTexts(), QStringList({u"alone"_s, u"both"_s, u"waiting"_s}));
    for (const Draft& draft : temp.read([](Connection& c) { return store::drafts(c); }))
        EXPECT_TRUE(std::ranges::none_of(
            draft.targets, [this](const DraftTarget& target) { return target.account == leaving; }));
}

TEST_F(ForgetAccountTest, DraftsForOtherAccountsStayInAnyCase)
{
    write({.targets = {{.account = leaving}}, .text = u"alone"_s});
    write({.targets = {{.account = leaving}, {.account = staying}}, .text = u"both"_s});
    write({.text = u"for nobody yet"_s});
    forget(true);
    EXPECT_EQ(draftTexts(), QStringList({u"both"_s, u"for nobody yet"_s}));
}

TEST_F(ForgetAccountTest, PeopleAndCirclesStay)
{
    const CircleId circle = temp.addCircle(u"Colleagues"_s, Sphere::Professional);
    temp.addPerson(authorNamed(u"syzygial"_s), {circle});
    forget(true);
    EXPECT_EQ(temp.read([](Connection& c) { return store::accounts(c); }).size(), 1U);
    EXPECT_EQ(temp.read([circle](Connection& c) { return store::membersOf(c, circle); }).size(), 1U);
    EXPECT_EQ(temp.texts(bothSpheres()), QStringList(u"post 2"_s));
}

} // namespace
} // namespace cohort
