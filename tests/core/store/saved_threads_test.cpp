#include "core/store/saved_threads.h"

#include "core/model/setting_names.h"
#include "core/store/forget.h"
#include "core/store/idle_work.h"
#include "core/store/post_json.h"
#include "core/store/saved_forget.h"
#include "core/store/saved_later.h"
#include "core/store/saved_shelf.h"
#include "core/store/statement.h"
#include "tests/support/temp_store.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

/// A conversation of three posts at work, and what one does with it.
class SavedThreadsTest : public ::testing::Test {
protected:
    SavedThreadsTest() { temp.receive(account, {opening, answer, second}); }

    [[nodiscard]] PostRef ref(const Post& post) const { return {.account = account, .uri = post.ref.uri}; }
    SavedThreadId save(std::optional<Sphere> shown = Sphere::Professional)
    {
        return temp.write([&](Connection& c) {
            return store::saveThread(
                c, {.post = ref(answer), .shown = shown, .network = u"Fediverse"_s, .now = minute(60)});
        });
    }
    [[nodiscard]] SavedThread thread(SavedThreadId id)
    {
        return temp.read([&](Connection& c) { return store::savedThread(c, id); });
    }
    [[nodiscard]] SavedPage list(const SavedQuery& query = {})
    {
        return temp.read([&](Connection& c) { return store::savedThreads(c, query); });
    }
    [[nodiscard]] QStringList texts(SavedThreadId id)
    {
        QStringList all;
        for (const SavedPost& post : thread(id).posts)
            all << post.post.text.text;
        return all;
    }
    store::ShelfState arrange(SavedThreadId id, const ShelfChange& change)
    {
        return temp.write([&](Connection& c) { return store::changeShelf(c, {id}, change); });
    }
    void receiveEdited(const QString& words)
    {
        Post edited = answer;
        edited.text = RichText::plain(words);
        edited.edited = minute(90);
        receivePage({.account = account, .posts = {edited}, .fetched = minute(95)});
    }
    void receivePage(const store::FetchedPage& page)
    {
        temp.write([&](Connection& c) { return store::ingest(c, page); });
    }
    void setRule(const QString& rule)
    {
        temp.write([&](Connection& c) { return store::saveSetting(c, setting::SavedLater, rule); });
    }

    TempStore temp;
    AccountId account = temp.addAccount(u"me"_s, Hat::Professional);
    Author ana = authorNamed(u"ana"_s);
    Author bo = authorNamed(u"bo"_s);
    Post opening = postBy(ana, u"1"_s, minute(1));
    Post answer = answerTo(opening, bo, u"2"_s, minute(2));
    Post second = answerTo(answer, ana, u"3"_s, minute(3));
};

TEST_F(SavedThreadsTest, KeepEveryPostInReadingOrder)
{
    const SavedThreadId id = save();
    EXPECT_EQ(texts(id), QStringList({u"post 1"_s, u"post 2"_s, u"post 3"_s}));
    const SavedThread saved = thread(id);
    EXPECT_EQ(saved.posts[2].depth, 2);
    EXPECT_EQ(saved.row.posts, 3);
    EXPECT_EQ(saved.row.people, 2);
    EXPECT_EQ(saved.row.network, u"Fediverse"_s);
    EXPECT_EQ(saved.row.through, u"@me@home.test"_s);
    EXPECT_EQ(saved.row.saved, minute(60));
    EXPECT_EQ(saved.row.lastPost, minute(3));
    EXPECT_EQ(saved.row.firstWords, u"post 1"_s);
}

TEST_F(SavedThreadsTest, KeepWhatAPostHas)
{
    Post rich = postBy(ana, u"9"_s, minute(9));
    rich.contentWarning = u"plot"_s;
    rich.language = u"ar"_s;
    rich.visibility = Visibility::Followers;
    rich.text = {.text = u"مرحبا world"_s,
                 .spans = {{.start = 6, .length = 5, .kind = SpanKind::Link, .target = u"https://a.test/"_s}},
                 .cut = true};
    rich.media = {{.kind = MediaKind::Image,
                   .url = QUrl(u"https://a.test/p.png"_s),
                   .previewUrl = QUrl(u"https://a.test/s.png"_s),
                   .description = u"a desk"_s,
                   .width = 4,
                   .height = 3}};
    rich.poll = Poll{.remoteId = u"p"_s,
                     .options = {{.text = u"yes"_s, .votes = 3}, {.text = u"no"_s}},
                     .ends = minute(100),
                     .multiple = true,
                     .mine = {0}};
    rich.card =
        LinkCard{.url = QUrl(u"https://b.test/"_s), .title = u"A page"_s, .description = u"of words"_s};
    rich.mentions = {bo};
    rich.url = QUrl(u"https://work.test/@ana/9"_s);
    rich.likeCount = 4;
    EXPECT_EQ(store::postFrom(store::toJson(rich)), rich);
    temp.receive(account, {rich});
    const SavedThreadId id = temp.write(
        [&](Connection& c) { return store::saveThread(c, {.post = ref(rich), .now = minute(60)}); });
    const SavedThread saved = thread(id);
    ASSERT_EQ(saved.posts.size(), 1U);
    Post expected = rich;
    expected.ref.account = account;
    EXPECT_EQ(saved.posts[0].post.text, expected.text);
    EXPECT_EQ(saved.posts[0].post.poll, expected.poll);
    EXPECT_EQ(saved.posts[0].post.card, expected.card);
    EXPECT_EQ(saved.posts[0].post.media, expected.media);
    EXPECT_TRUE(saved.row.limited);
    EXPECT_EQ(saved.row.media, 1);
    EXPECT_EQ(saved.row.mediaKept, 0);
}

TEST_F(SavedThreadsTest, AreReadWithoutTheCache)
{
    const SavedThreadId id = save();
    temp.close();
    for (const QString& tail : {QString(), u"-wal"_s, u"-shm"_s})
        QFile::remove(temp.folder() + u"/cache.db"_s + tail);
    temp.reopen();
    EXPECT_EQ(texts(id), QStringList({u"post 1"_s, u"post 2"_s, u"post 3"_s}));
    EXPECT_EQ(thread(id).row.newReplies, 0);
}

TEST_F(SavedThreadsTest, AreOneHoweverOftenTheyAreSaved)
{
    const SavedThreadId id = save();
    EXPECT_EQ(save(), id);
    EXPECT_EQ(list().total, 1);
}

TEST_F(SavedThreadsTest, TellWhatIsNewAndTakeItInWhereItBelongs)
{
    const SavedThreadId id = save();
    const Post late = answerTo(opening, bo, u"5"_s, minute(50));
    const Post between = answerTo(answer, bo, u"4"_s, minute(4));
    temp.receive(account, {late, between});
    EXPECT_EQ(thread(id).row.newReplies, 2);
    EXPECT_EQ(texts(id).size(), 3) << "a copy does not change by itself";
    EXPECT_EQ(temp.write([&](Connection& c) { return store::addNewReplies(c, id); }), 2);
    EXPECT_EQ(texts(id), QStringList({u"post 1"_s, u"post 2"_s, u"post 3"_s, u"post 4"_s, u"post 5"_s}));
    EXPECT_EQ(thread(id).row.newReplies, 0);
}

TEST_F(SavedThreadsTest, StandInTheLifeThatWasShown)
{
    save(Sphere::Personal);
    EXPECT_EQ(list({.sphere = Sphere::Professional}).total, 0);
    EXPECT_EQ(list({.sphere = Sphere::Personal}).total, 1);
    EXPECT_EQ(list().total, 1);
}

TEST_F(SavedThreadsTest, OfBothLivesAreTwoCopies)
{
    const SavedThreadId work = save(Sphere::Professional);
    const SavedThreadId home = save(Sphere::Personal);
    EXPECT_NE(work, home);
    EXPECT_EQ(list({.sphere = Sphere::Personal}).total, 1);
}

TEST_F(SavedThreadsTest, SavedWhileBothAreShownGoWhereThePostStands)
{
    const CircleId family = temp.addCircle(u"Family"_s, Sphere::Personal);
    temp.addPerson(bo, {family});
    const SavedThreadId id = save(std::nullopt);
    EXPECT_EQ(thread(id).row.sphere, Sphere::Personal);
}

TEST_F(SavedThreadsTest, WhenNothingTellsTheLifeArePersonal)
{
    TempStore other;
    const AccountId mixed = other.addAccount(u"both"_s, Hat::Mixed);
    other.receive(mixed, {opening});
    const SavedThreadId id = other.write([&](Connection& c) {
        return store::saveThread(c, {.post = {.account = mixed, .uri = opening.ref.uri}, .now = minute(1)});
    });
    EXPECT_EQ(other.read([&](Connection& c) { return store::savedThread(c, id); }).row.sphere,
              Sphere::Personal);
}

TEST_F(SavedThreadsTest, StayAsTheyWereWhenTheAuthorEdits)
{
    const SavedThreadId id = save();
    receiveEdited(u"I never said that"_s);
    const SavedThread saved = thread(id);
    EXPECT_EQ(saved.posts[1].post.text.text, u"post 2"_s);
    EXPECT_EQ(saved.posts[1].fate, LaterFate::Edited);
    ASSERT_TRUE(saved.posts[1].later);
    EXPECT_EQ(saved.posts[1].later->text.text, u"I never said that"_s);
    EXPECT_EQ(saved.posts[1].fateSeen, minute(95));
    EXPECT_EQ(saved.row.changedLater, 1);
    EXPECT_EQ(list({.which = SavedQuery::Which::Changed}).total, 1);
}

TEST_F(SavedThreadsTest, ForgetTheMarkWhenThePostReadsAsBefore)
{
    const SavedThreadId id = save();
    receiveEdited(u"oops"_s);
    receiveEdited(u"post 2"_s);
    EXPECT_EQ(thread(id).posts[1].fate, LaterFate::Same);
}

TEST_F(SavedThreadsTest, DoNotTakeNumbersForAnEdit)
{
    const SavedThreadId id = save();
    Post liked = answer;
    liked.likeCount = 17;
    receivePage({.account = account, .posts = {liked}, .fetched = minute(95)});
    EXPECT_EQ(thread(id).posts[1].fate, LaterFate::Same);
}

TEST_F(SavedThreadsTest, SayWhatWasDeletedAndKeepIt)
{
    const SavedThreadId id = save();
    receivePage({.account = account, .goneUris = {answer.ref.uri}, .fetched = minute(95)});
    const SavedThread saved = thread(id);
    ASSERT_EQ(saved.posts.size(), 3U);
    EXPECT_EQ(saved.posts[1].fate, LaterFate::Removed);
    EXPECT_EQ(saved.posts[1].post.text.text, u"post 2"_s);
}

TEST_F(SavedThreadsTest, FollowTheAuthorWhenTheUserWantsIt)
{
    setRule(u"forget"_s);
    const SavedThreadId id = save();
    receiveEdited(u"better words"_s);
    EXPECT_EQ(texts(id)[1], u"better words"_s);
    EXPECT_EQ(thread(id).posts[1].fate, LaterFate::Same);
    receivePage({.account = account, .goneUris = {answer.ref.uri}, .fetched = minute(95)});
    EXPECT_EQ(texts(id), QStringList({u"post 1"_s, u"post 3"_s}));
}

TEST_F(SavedThreadsTest, ThrownAwayComeBackUnchanged)
{
    const SavedThreadId id = save();
    arrange(id, {.starred = true, .tags = QStringList{u"desks"_s}});
    const SavedThread before = thread(id);
    temp.write([&](Connection& c) { return store::throwAway(c, {id}, minute(70)); });
    EXPECT_EQ(list().total, 0);
    EXPECT_EQ(list({.which = SavedQuery::Which::ThrownAway}).total, 1);
    const auto row = temp.read([&](Connection& c) { return store::findPost(c, ref(answer)); });
    EXPECT_FALSE(row->saved);
    temp.write([&](Connection& c) { return store::takeBack(c, {id}); });
    EXPECT_EQ(thread(id).row, before.row);
}

TEST_F(SavedThreadsTest, SavedAgainAfterBeingThrownAwayKeepTheirNotes)
{
    const SavedThreadId id = save();
    const SavedPostId post = thread(id).posts[0].id;
    temp.write([&](Connection& c) { return store::annotate(c, post, {.note = u"cite this"_s}); });
    temp.write([&](Connection& c) { return store::throwAway(c, {id}, minute(70)); });
    EXPECT_EQ(save(), id);
    EXPECT_EQ(thread(id).posts[0].note, u"cite this"_s);
}

TEST_F(SavedThreadsTest, OldMarksBecomeSavedConversations)
{
    temp.write([&](Connection& c) {
        return store::change(
            c,
            u"INSERT INTO main.mark (uri, account, saved) VALUES (?, ?, 1), ('https://gone.test/1', ?, 1)"_s,
            {answer.ref.uri, raw(account), raw(account)});
    });
    bool more = true;
    for (int step = 0; more && step < 10; ++step)
        more = temp.write([](Connection& c) { return store::idleStep(c); });
    EXPECT_EQ(list().total, 1);
    // One whose post is not here waits for it.
    EXPECT_EQ(temp.read([](Connection& c) {
        return store::oneText(c, u"SELECT group_concat(uri) FROM main.mark WHERE saved = 1"_s, {});
    }),
              u"https://gone.test/1"_s);
}

TEST_F(SavedThreadsTest, EveryChangeOfTheShelfIsUndone)
{
    const SavedThreadId id = save();
    const FolderId folder = temp.write([](Connection& c) {
        return store::addFolder(c, {.sphere = Sphere::Professional, .name = u"Desks"_s});
    });
    const SavedThreadRow before = thread(id).row;
    const std::vector<ShelfChange> changes = {{.folder = folder},
                                              {.sphere = Sphere::Personal},
                                              {.starred = true},
                                              {.readLater = 1},
                                              {.tags = QStringList{u"Ergonomics"_s, u"desks"_s}},
                                              {.title = u"Standing desks"_s}};
    for (const ShelfChange& change : changes) {
        const store::ShelfState state = arrange(id, change);
        EXPECT_NE(thread(id).row, before);
        temp.write([&](Connection& c) { return store::restoreShelf(c, state); });
        EXPECT_EQ(thread(id).row, before);
    }
}

TEST_F(SavedThreadsTest, AFolderGoesAndComesBackWithWhatWasInIt)
{
    const SavedThreadId id = save();
    const FolderId folder = temp.write([](Connection& c) {
        return store::addFolder(c, {.sphere = Sphere::Professional, .name = u"  Desks  "_s});
    });
    arrange(id, {.folder = folder});
    EXPECT_EQ(list({.which = SavedQuery::Which::Folder, .folder = folder}).total, 1);
    const auto state = temp.write([&](Connection& c) { return store::removeFolder(c, folder); });
    EXPECT_EQ(thread(id).row.folder, FolderId::None);
    temp.write([&](Connection& c) { return store::restoreShelf(c, state); });
    EXPECT_EQ(thread(id).row.folder, folder);
    const auto all = temp.read([](Connection& c) { return store::folders(c, std::nullopt); });
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all[0].name, u"Desks"_s);
    EXPECT_EQ(all[0].threads, 1);
}

TEST_F(SavedThreadsTest, AFolderOfTheOtherLifeTakesTheConversationOver)
{
    const SavedThreadId id = save(Sphere::Professional);
    const FolderId folder = temp.write(
        [](Connection& c) { return store::addFolder(c, {.sphere = Sphere::Personal, .name = u"Home"_s}); });
    arrange(id, {.folder = folder});
    EXPECT_EQ(list({.sphere = Sphere::Professional}).total, 0);
    EXPECT_EQ(list({.sphere = Sphere::Personal}).total, 1);
    arrange(id, {.sphere = Sphere::Professional});
    EXPECT_EQ(thread(id).row.folder, FolderId::None) << "it may not stay in a folder of the life it left";
}

TEST_F(SavedThreadsTest, TheListToReadHasTheOrderTheUserGaveIt)
{
    const Post other = postBy(bo, u"20"_s, minute(20));
    const Post third = postBy(bo, u"21"_s, minute(21));
    temp.receive(account, {other, third});
    std::vector<SavedThreadId> ids{save()};
    for (const Post& post : {other, third})
        ids.push_back(temp.write(
            [&](Connection& c) { return store::saveThread(c, {.post = ref(post), .now = minute(61)}); }));
    for (const SavedThreadId id : ids)
        arrange(id, {.readLater = 1000});
    arrange(ids[2], {.readLater = 1});
    std::vector<SavedThreadId> order;
    for (const SavedThreadRow& row : list({.which = SavedQuery::Which::ReadLater}).rows)
        order.push_back(row.id);
    EXPECT_EQ(order, (std::vector{ids[2], ids[0], ids[1]}));
    arrange(ids[0], {.readLater = 0});
    EXPECT_EQ(list({.which = SavedQuery::Which::ReadLater}).rows.back().readLater, 2);
}

TEST_F(SavedThreadsTest, TagsAreFoundWhateverTheirCase)
{
    const SavedThreadId id = save();
    arrange(id, {.tags = QStringList{u"Möbel"_s, u"MÖBEL"_s, u" "_s}});
    EXPECT_EQ(thread(id).row.tags, QStringList{u"Möbel"_s});
    EXPECT_EQ(list({.which = SavedQuery::Which::Tag, .tag = u"mobel"_s}).total, 1);
    EXPECT_EQ(temp.read([](Connection& c) { return store::tags(c, Sphere::Professional); }),
              QStringList{u"Möbel"_s});
    EXPECT_TRUE(temp.read([](Connection& c) { return store::tags(c, Sphere::Personal); }).isEmpty());
}

TEST_F(SavedThreadsTest, HighlightsOutsideOfTheTextAreNotRead)
{
    const SavedThreadId id = save();
    const SavedPostId post = thread(id).posts[0].id;
    const std::vector<Highlight> wanted{{.start = 0, .length = 4}, {.start = 3, .length = 900}};
    temp.write([&](Connection& c) { return store::annotate(c, post, {.highlights = wanted}); });
    EXPECT_EQ(thread(id).posts[0].highlights, std::vector{wanted[0]});
}

TEST_F(SavedThreadsTest, ANoteLikeABookIsRefused)
{
    const SavedThreadId id = save();
    const SavedPostId post = thread(id).posts[0].id;
    const QString book(store::longestNote + 1, u'x');
    const Result<void> written = temp.store().writeNow([&](Connection& c) -> Result<void> {
        const auto noted = store::annotate(c, post, {.note = book});
        return noted ? Result<void>() : fail(noted.error());
    });
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().kind, ErrorKind::TooLarge);
}

/// The bytes of all files of a profile.
QByteArray bytesIn(const QString& folder)
{
    QByteArray all;
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files);
    for (const QFileInfo& info : files) {
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

TEST_F(SavedThreadsTest, ForgottenForGoodLeaveNoWordInTheFiles)
{
    Post secret = postBy(ana, u"77"_s, minute(7));
    secret.text = RichText::plain(u"the xylophagous plan of Quetzaltenango"_s);
    temp.receive(account, {secret});
    const SavedThreadId id = temp.write(
        [&](Connection& c) { return store::saveThread(c, {.post = ref(secret), .now = minute(60)}); });
    const SavedPostId post = thread(id).posts[0].id;
    temp.write([&](Connection& c) { return store::annotate(c, post, {.note = u"my zugunruhe about it"_s}); });
    arrange(id, {.tags = QStringList{u"syzygial"_s}});
    temp.write([&](Connection& c) { return store::forgetConversations(c, {id}); });
    std::optional<Result<void>> erased;
    temp.store().eraseTraces([&erased](const Result<void>& done) { erased = done; });
    temp.close();
    ASSERT_TRUE(erased && *erased);
    const QByteArray left = bytesIn(temp.folder()).toLower();
    for (const char* word : {"xylophagous", "zugunruhe", "syzygial"})
        EXPECT_FALSE(left.contains(word)) << word;
}

TEST_F(SavedThreadsTest, ForgettingAnAuthorTakesOnlyTheirPosts)
{
    const SavedThreadId id = save();
    temp.write([&](Connection& c) { return store::forgetSavedAuthor(c, bo); });
    EXPECT_EQ(texts(id), QStringList({u"post 1"_s, u"post 3"_s}));
}

TEST_F(SavedThreadsTest, ThrownAwayLongAgoAreForgotten)
{
    const SavedThreadId id = save();
    temp.write([&](Connection& c) { return store::throwAway(c, {id}, minute(0)); });
    EXPECT_EQ(temp.write([](Connection& c) { return store::forgetThrownAway(c, minute(0)); }), 0);
    EXPECT_EQ(temp.write([](Connection& c) { return store::forgetThrownAway(c, minute(1)); }), 1);
    EXPECT_EQ(list({.which = SavedQuery::Which::ThrownAway}).total, 0);
}

} // namespace
} // namespace cohort
