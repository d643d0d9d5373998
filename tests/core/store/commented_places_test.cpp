#include "core/store/commented_places.h"

#include "core/store/comment_choices.h"
#include "core/store/comments.h"
#include "core/store/forget.h"
#include "tests/support/temp_store.h"

#include <QFile>

#include <gtest/gtest.h>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

using Kind = CommentChange::Kind;

/// A blog that is read through an account of feeds, and what is said under its one post.
class CommentedPlaces : public testing::Test {
protected:
    CommentedPlaces() { temp.receive(account, {post}); }

    static AccountId addReader(TempStore& temp, Hat hat)
    {
        store::StoredAccount reader;
        reader.account = {.provider = u"feeds"_s, .server = QUrl(u"feeds:mine"_s), .hat = hat};
        reader.account.facts.me = {.network = u"feeds"_s, .uri = u"feeds:mine"_s, .handle = u"feeds"_s};
        reader.account.facts.can = {.follow = true, .followsAddresses = true, .repliesInBrowser = true};
        reader.secretBackend = u"none"_s;
        return temp.write([&](Connection& c) { return store::saveAccount(c, reader); });
    }
    static Post blogPost()
    {
        Post post = postBy({.network = u"feeds"_s,
                            .uri = u"https://shed.test/feed"_s,
                            .handle = u"shed.test/feed"_s,
                            .name = u"Robin's shed"_s},
                           u"1"_s, minute(0));
        post.ref = {.uri = u"https://shed.test/feed#one"_s,
                    .remoteId = u"https://shed.test/one/comments#x"_s};
        post.threadUri = post.ref.uri;
        post.url = QUrl(u"https://shed.test/one"_s);
        return post;
    }
    Post comment(const QString& key, const QString& name, const QString& words, int at)
    {
        Post said = postBy({.network = u"feeds"_s,
                            .uri = u"https://shed.test/feed#by/"_s + name,
                            .handle = name,
                            .name = name},
                           key, minute(at));
        said.ref = {.uri = post.ref.uri + u'/' + key};
        said.threadUri = post.ref.uri;
        said.parent = {.uri = post.ref.uri};
        said.text = RichText::plain(words);
        return said;
    }
    /// Comments arrive as a synchronisation brings them.
    void hear(std::vector<Post> posts)
    {
        temp.write([&](Connection& c) -> Result<int> {
            if (auto mine = store::takeMyComments(c, account, posts); !mine)
                return fail(mine.error());
            const auto taken = store::ingest(c, {.account = account, .posts = posts});
            return taken ? Result<int>(0) : fail(taken.error());
        });
    }
    CommentedPlace note(const SaidThere& said, int at)
    {
        return temp.write(
            [&](Connection& c) { return store::addCommentedPlace(c, ref(), said, minute(at)); });
    }
    [[nodiscard]] PostRef ref() const { return {.account = account, .uri = post.ref.uri}; }
    /// The cache loses the blog's post and keeps what stands below it.
    void dropOpening()
    {
        temp.write([this](Connection& c) -> Result<int> {
            const auto row = store::findPost(c, ref());
            if (!row || !*row)
                return fail(ErrorKind::NotFound, u"the post is not here"_s);
            const auto gone = store::deletePosts(c, {(*row)->key.post});
            return gone ? Result<int>(0) : fail(gone.error());
        });
    }
    void loseCache()
    {
        const QString folder = temp.folder();
        temp.close();
        for (const QString& end : {u""_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(folder + u"/cache.db"_s + end);
        temp.reopen();
    }
    QStringList replies(Sphere sphere)
    {
        return temp.texts({.kind = StreamRef::Kind::Replies, .sphere = sphere});
    }
    std::vector<CommentRow> rows(const CommentQuery& query = {})
    {
        return temp.read([&](Connection& c) { return store::comments(c, query); }).rows;
    }
    /// "my words: new, 2 answers" for each.
    QStringList told(const CommentQuery& query = {})
    {
        QStringList words;
        for (const CommentRow& row : rows(query))
            words << row.row.post.text.text + u": "_s +
                         QStringList{u"unanswered"_s, u"new"_s, u"answered"_s, u"closed"_s}[int(row.state)] +
                         u", %1"_s.arg(row.answers);
        return words;
    }
    QStringList thread()
    {
        QStringList words;
        for (const PostRow& row : temp.read([&](Connection& c) { return store::threadOf(c, ref()); }).rows)
            words << (row.mine ? u"me: "_s : QString()) + row.post.text.text;
        return words;
    }

    TempStore temp;
    AccountId account = addReader(temp, Hat::Professional);
    Post post = blogPost();
    const SaidThere glue{.words = u"Use hide glue, it lets you take the joint apart again."_s};
};

TEST_F(CommentedPlaces, AreUnansweredUntilSomebodyComments)
{
    const CommentedPlace place = note({}, 10);
    EXPECT_EQ(place.opening.remoteId, post.ref.remoteId) << "where the comments are";
    EXPECT_EQ(place.page, post.url);
    ASSERT_EQ(told(), QStringList{u": unanswered, 0"_s});
    EXPECT_TRUE(rows()[0].saidInBrowser);
    EXPECT_EQ(rows()[0].row.post.parentAuthor.name, u"Robin's shed"_s);
    hear({comment(u"c1"_s, u"Ana"_s, u"Before me"_s, 5)});
    EXPECT_EQ(told(), QStringList{u": unanswered, 0"_s});
    hear({comment(u"c2"_s, u"Bo"_s, u"After me"_s, 20)});
    ASSERT_EQ(told(), QStringList{u": new, 1"_s});
    ASSERT_TRUE(rows()[0].lastAnswer);
    EXPECT_EQ(rows()[0].lastAnswer->post.author.name, u"Bo"_s);
    EXPECT_EQ(temp.write([&](Connection& c) { return store::noteLooked(c, ref()); }), 1);
    EXPECT_EQ(told(), QStringList{u": answered, 1"_s});
    hear({comment(u"c3"_s, u"Cy"_s, u"And another"_s, 30)});
    EXPECT_EQ(told(), QStringList{u": new, 2"_s});
}

TEST_F(CommentedPlaces, TakeNoEchoOfMineForAnAnswerWhereNothingTellsWhichOneItIs)
{
    note({}, 10);
    Post echo = comment(u"c1"_s, u"Me"_s, u"What I said"_s, 10);
    echo.created = minute(10).addMSecs(store::ownEchoMs / 2);
    hear({echo});
    EXPECT_EQ(told(), QStringList{u": unanswered, 0"_s});
}

TEST_F(CommentedPlaces, BecomeTheEntryInWhichMyWordsAre)
{
    note(glue, 10);
    ASSERT_EQ(told(), QStringList{glue.words + u": unanswered, 0"_s});
    // The blog shows it with its own quotes around, and somebody spoke between it and my mark.
    hear({comment(u"c1"_s, u"M."_s, u"“Use hide glue, it lets you take the joint apart again.” M."_s, 4),
          comment(u"c2"_s, u"Ana"_s, u"Why apart?"_s, 6), comment(u"c0"_s, u"Bo"_s, u"First!"_s, 2)});
    const auto now = rows();
    ASSERT_EQ(now.size(), 1U);
    EXPECT_EQ(now[0].row.post.ref.uri, post.ref.uri + u"/c1"_s);
    EXPECT_EQ(now[0].row.post.created, minute(4));
    EXPECT_EQ(now[0].state, CommentState::New);
    EXPECT_EQ(now[0].answers, 1);
    EXPECT_EQ(thread().filter(u"me: "_s).size(), 1) << "told once, not twice";
    EXPECT_EQ(thread().size(), 4);
    hear({comment(u"c1"_s, u"M."_s, u"“Use hide glue, it lets you take the joint apart again.” M."_s, 4)});
    EXPECT_EQ(thread().filter(u"me: "_s).size(), 1) << "also when it comes again";
}

TEST_F(CommentedPlaces, AreFoundAmongWhatIsHereAlready)
{
    hear({comment(u"c1"_s, u"M."_s, glue.words, 4), comment(u"c2"_s, u"Ana"_s, u"Why?"_s, 6)});
    const CommentedPlace place = note(glue, 10);
    ASSERT_EQ(told(), QStringList{glue.words + u": new, 1"_s});
    EXPECT_EQ(rows()[0].row.post.ref.uri, post.ref.uri + u"/c1"_s);
    temp.write([&](Connection& c) -> Result<int> {
        const auto gone = store::removeCommentedPlace(c, place.id);
        return gone ? Result<int>(0) : fail(gone.error());
    });
    EXPECT_TRUE(told().isEmpty());
    EXPECT_EQ(thread(), (QStringList{u"post 1"_s, glue.words, u"Why?"_s})) << "the blog's own stays";
}

TEST_F(CommentedPlaces, AreFoundByTheNameAloneOnlyNearTheDay)
{
    note({.name = u"robin fan"_s}, 10);
    hear({comment(u"c1"_s, u"Robin Fan"_s, u"Years ago"_s, -60 * 24 * 400)});
    EXPECT_EQ(told(), QStringList{u": unanswered, 0"_s});
    hear({comment(u"c2"_s, u"Robin Fan"_s, u"Lovely"_s, 11)});
    EXPECT_EQ(told(), QStringList{u"Lovely: unanswered, 0"_s}) << "my own is no answer";
}

TEST_F(CommentedPlaces, ShortWordsAreMineOnlyWhenTheyAreAllOfIt)
{
    note({.words = u"Thank you!"_s}, 10);
    hear({comment(u"c1"_s, u"Ana"_s, u"Thank you for the long explanation"_s, 12)});
    EXPECT_EQ(told(), QStringList{u"Thank you!: new, 1"_s});
    hear({comment(u"c2"_s, u"M."_s, u"thank you"_s, 9)});
    EXPECT_EQ(told(), QStringList{u"thank you: new, 1"_s});
}

TEST_F(CommentedPlaces, SayingMoreAnswersWhatCameBefore)
{
    note({.words = u"One"_s}, 10);
    hear({comment(u"c1"_s, u"Ana"_s, u"Why?"_s, 20)});
    note({.words = u"Two"_s}, 30);
    EXPECT_EQ(told(), (QStringList{u"Two: unanswered, 0"_s, u"One: answered, 1"_s}));
}

TEST_F(CommentedPlaces, KeepWhatIsDecidedAndComeBackWhenForgettingIsUndone)
{
    note(glue, 10);
    const PostRef mine = rows()[0].row.post.ref;
    temp.write([&](Connection& c) {
        return store::changeComment(c, mine, {.kind = Kind::Remind, .at = minute(60)}, minute(11));
    });
    hear({comment(u"c1"_s, u"M."_s, glue.words, 4)});
    const auto due = [&] {
        return temp.read([](Connection& c) { return store::dueCommentCount(c, {}, minute(61)); });
    };
    EXPECT_EQ(due(), 1) << "found at the blog, it is still the one I wanted to be reminded of";
    const auto before = temp.write([&](Connection& c) { return store::forgetCommentedPlaces(c, ref()); });
    EXPECT_TRUE(told().isEmpty());
    EXPECT_EQ(due(), 0);
    temp.write([&](Connection& c) -> Result<int> {
        const auto back = store::restoreCommentedPlaces(c, before);
        return back ? Result<int>(0) : fail(back.error());
    });
    EXPECT_EQ(told(), QStringList{glue.words + u": unanswered, 0"_s});
    EXPECT_EQ(due(), 1);
    EXPECT_EQ(temp.read([](Connection& c) { return store::commentedPlaces(c); }), before.places);
}

TEST_F(CommentedPlaces, BringTheirAnswersAmongTheRepliesToMe)
{
    const auto unread = [this] {
        return temp.read([](Connection& c) {
            return store::unreadCount(c, {.kind = StreamRef::Kind::Replies, .sphere = Sphere::Professional});
        });
    };
    hear({comment(u"c1"_s, u"Ana"_s, u"Before me"_s, 5)});
    note(glue, 10);
    EXPECT_TRUE(replies(Sphere::Professional).isEmpty()) << "nobody answered so far";
    hear({comment(u"c2"_s, u"M."_s, glue.words, 10), comment(u"c3"_s, u"Bo"_s, u"Why?"_s, 20)});
    hear({comment(u"c3"_s, u"Bo"_s, u"Why?"_s, 20)});
    EXPECT_EQ(replies(Sphere::Professional), QStringList{u"Why?"_s}) << "once, and not what I said";
    EXPECT_EQ(unread(), 1);
    EXPECT_TRUE(replies(Sphere::Personal).isEmpty()) << "the account is for work";
    const auto before = temp.write([&](Connection& c) { return store::forgetCommentedPlaces(c, ref()); });
    EXPECT_TRUE(replies(Sphere::Professional).isEmpty()) << "I never spoke there";
    temp.write([&](Connection& c) -> Result<int> {
        const auto back = store::restoreCommentedPlaces(c, before);
        return back ? Result<int>(0) : fail(back.error());
    });
    EXPECT_EQ(replies(Sphere::Professional), QStringList{u"Why?"_s});
}

TEST_F(CommentedPlaces, BringTheirAnswersWhereTheBlogBelongs)
{
    note({}, 10);
    hear({comment(u"c1"_s, u"Bo"_s, u"Why?"_s, 20)});
    const CircleId friends = temp.addCircle(u"Friends"_s, Sphere::Personal);
    temp.addPerson(post.author, {friends});
    EXPECT_EQ(temp.texts({.kind = StreamRef::Kind::Replies, .sphere = Sphere::Personal}),
              QStringList{u"Why?"_s});
    EXPECT_TRUE(temp.texts({.kind = StreamRef::Kind::Replies, .sphere = Sphere::Professional}).isEmpty())
        << "the account is for work, the blog is not";
}

TEST_F(CommentedPlaces, BringTheirAnswersWhereTheBlogBelongsThoughItsPostIsGone)
{
    note({}, 10);
    hear({comment(u"c1"_s, u"Bo"_s, u"Why?"_s, 20)});
    temp.addPerson(post.author, {temp.addCircle(u"Friends"_s, Sphere::Personal)});
    dropOpening();
    EXPECT_EQ(replies(Sphere::Personal), QStringList{u"Why?"_s});
    EXPECT_TRUE(replies(Sphere::Professional).isEmpty()) << "the account is for work, the blog is not";
}

TEST_F(CommentedPlaces, BringTheirAnswersWithTheAccountWhereABlogInNoCircleIsGone)
{
    note({}, 10);
    hear({comment(u"c1"_s, u"Bo"_s, u"Why?"_s, 20)});
    dropOpening();
    EXPECT_EQ(replies(Sphere::Professional), QStringList{u"Why?"_s});
    EXPECT_TRUE(replies(Sphere::Personal).isEmpty());
}

TEST_F(CommentedPlaces, BringTheirAnswersIntoNeitherLifeWhereNothingTellsWhoseTheBlogIs)
{
    // I answered somebody below the blog: only who that was is kept beside what I said.
    hear({comment(u"c1"_s, u"Bo"_s, u"First!"_s, 5)});
    const PostRef first{.account = account, .uri = post.ref.uri + u"/c1"_s};
    temp.write([&](Connection& c) { return store::addCommentedPlace(c, first, {}, minute(10)); });
    hear({comment(u"c2"_s, u"Cy"_s, u"Why?"_s, 20)});
    EXPECT_EQ(replies(Sphere::Professional), QStringList{u"Why?"_s});
    dropOpening();
    EXPECT_TRUE(replies(Sphere::Professional).isEmpty());
    EXPECT_TRUE(replies(Sphere::Personal).isEmpty());
    EXPECT_EQ(told(), QStringList{u": new, 1"_s}) << "where both lives are shown it is there";
}

TEST_F(CommentedPlaces, AreMutedAndClosedLikeEverythingISaid)
{
    note(glue, 10);
    const PostRef mine = rows()[0].row.post.ref;
    const auto decide = [&](Kind kind) {
        return temp.write(
            [&](Connection& c) { return store::changeComment(c, mine, {.kind = kind}, minute(11)); });
    };
    decide(Kind::Close);
    EXPECT_EQ(told(), QStringList{glue.words + u": closed, 0"_s});
    hear({comment(u"c1"_s, u"Ana"_s, u"Why?"_s, 20)});
    EXPECT_EQ(told(), QStringList{glue.words + u": new, 1"_s}) << "somebody answered";
    decide(Kind::Mute);
    EXPECT_TRUE(told().isEmpty());
    EXPECT_EQ(told({.muted = true}).size(), 1);
}

TEST_F(CommentedPlaces, OutliveTheCache)
{
    note(glue, 10);
    hear({comment(u"c1"_s, u"M."_s, glue.words, 4), comment(u"c2"_s, u"Ana"_s, u"Why?"_s, 6)});
    loseCache();
    EXPECT_EQ(told(), QStringList{glue.words + u": unanswered, 0"_s}) << "with my words, without the network";
    EXPECT_EQ(told({.life = Sphere::Professional}).size(), 1) << "the account's";
    temp.addPerson(post.author, {temp.addCircle(u"Friends"_s, Sphere::Personal)});
    EXPECT_EQ(told({.life = Sphere::Professional}).size(), 0) << "the blog is of the other life";
    EXPECT_EQ(told({.life = Sphere::Personal}).size(), 1);
    temp.receive(account, {post});
    hear({comment(u"c1"_s, u"M."_s, glue.words, 4), comment(u"c2"_s, u"Ana"_s, u"Why?"_s, 6)});
    EXPECT_EQ(told(), QStringList{glue.words + u": new, 1"_s});
    EXPECT_EQ(thread(), (QStringList{u"post 1"_s, u"me: "_s + glue.words, u"Why?"_s}));
}

TEST_F(CommentedPlaces, StandInNeitherLifeOnceNothingTellsWhoseTheBlogIs)
{
    hear({comment(u"c1"_s, u"Bo"_s, u"First!"_s, 5)});
    const PostRef first{.account = account, .uri = post.ref.uri + u"/c1"_s};
    temp.write([&](Connection& c) { return store::addCommentedPlace(c, first, glue, minute(10)); });
    EXPECT_EQ(told({.life = Sphere::Professional}).size(), 1);
    loseCache();
    EXPECT_EQ(told().size(), 1);
    EXPECT_EQ(told({.life = Sphere::Professional}).size(), 0) << "it may be a blog of the other life";
    EXPECT_EQ(told({.life = Sphere::Personal}).size(), 0);
}

TEST_F(CommentedPlaces, StandInTheLifeOfTheBlogsCirclesOrOfTheAccount)
{
    note(glue, 10);
    EXPECT_EQ(told({.life = Sphere::Professional}).size(), 1);
    EXPECT_EQ(told({.life = Sphere::Personal}).size(), 0);
    temp.addPerson(post.author, {temp.addCircle(u"Friends"_s, Sphere::Personal)});
    EXPECT_EQ(told({.life = Sphere::Professional}).size(), 0);
    EXPECT_EQ(told({.life = Sphere::Personal}).size(), 1);
}

TEST_F(CommentedPlaces, AreOnlyWhereTheBrowserIsThePlaceToAnswer)
{
    const AccountId other = temp.addAccount(u"me"_s, Hat::Personal);
    const Post asked = postBy(authorNamed(u"ana"_s), u"asked"_s, minute(0));
    temp.receive(other, {asked});
    ErrorKind kind = ErrorKind::Bug;
    const auto tried = temp.store().writeNow([&](Connection& c) -> Result<void> {
        const auto done =
            store::addCommentedPlace(c, {.account = other, .uri = asked.ref.uri}, {}, minute(1));
        kind = done ? ErrorKind::Bug : done.error().kind;
        return {};
    });
    EXPECT_TRUE(tried);
    EXPECT_EQ(kind, ErrorKind::Unsupported);
    EXPECT_TRUE(told().isEmpty());
}

TEST_F(CommentedPlaces, DoNotNameWhoWasForgotten)
{
    const ContactId robin = temp.addPerson(post.author, {temp.addCircle(u"Makers"_s, Sphere::Professional)});
    note(glue, 10);
    temp.write([&](Connection& c) -> Result<int> {
        const auto gone = store::forgetPerson(c, robin);
        return gone ? Result<int>(0) : fail(gone.error());
    });
    const auto places = temp.read([](Connection& c) { return store::commentedPlaces(c); });
    ASSERT_EQ(places.size(), 1U) << "what I said is mine";
    EXPECT_TRUE(places[0].answeredAuthor.name.isEmpty());
}

TEST_F(CommentedPlaces, AreWatchedOncePerConversationTheNewestFirstUpToALimit)
{
    note({.words = u"One"_s}, 10);
    note({.words = u"Two"_s}, 20);
    const auto watched = [&](int since, int limit) {
        return temp
            .read(
                [&](Connection& c) { return store::conversationsToWatch(c, account, minute(since), limit); })
            .size();
    };
    EXPECT_EQ(watched(0, 10), 1U);
    EXPECT_EQ(watched(21, 10), 0U) << "nothing since then";
    Post other = post;
    other.ref = {.uri = u"https://shed.test/feed#two"_s};
    other.threadUri = other.ref.uri;
    temp.receive(account, {other});
    temp.write([&](Connection& c) {
        return store::addCommentedPlace(c, {.account = account, .uri = other.ref.uri}, {}, minute(30));
    });
    EXPECT_EQ(watched(0, 10), 2U);
    const auto newest =
        temp.read([&](Connection& c) { return store::conversationsToWatch(c, account, minute(0), 1); });
    ASSERT_EQ(newest.size(), 1U);
    EXPECT_EQ(newest[0].opening.uri, other.ref.uri);
}

TEST_F(CommentedPlaces, GoWithTheirAccount)
{
    note(glue, 10);
    temp.write([&](Connection& c) -> Result<int> {
        const auto gone = store::removeAccount(c, account);
        return gone ? Result<int>(0) : fail(gone.error());
    });
    EXPECT_TRUE(temp.read([](Connection& c) { return store::commentedPlaces(c); }).empty());
}

} // namespace
} // namespace cohort
