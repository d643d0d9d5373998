#include "core/store/comments.h"

#include "core/store/comment_choices.h"
#include "core/store/forget.h"
#include "core/store/statement.h"
#include "core/store/streams.h"
#include "tests/support/temp_store.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

using Kind = CommentChange::Kind;

const Author ana = authorNamed(u"ana"_s);
const Author bo = authorNamed(u"bo"_s);

Author myself(const QString& name)
{
    return {.network = u"fediverse"_s,
            .uri = u"https://home.test/users/"_s + name,
            .handle = u"@"_s + name + u"@home.test"_s,
            .name = name};
}

PostRef refOf(const Post& post, AccountId account)
{
    return {.account = account, .uri = post.ref.uri};
}

/// A profile with an account for work, and what is said through it.
class CommentsTest : public testing::Test {
protected:
    CommentPage page(const CommentQuery& query)
    {
        return temp.read([&query](Connection& c) { return store::comments(c, query); });
    }
    /// "post 3: new" for each, in order.
    QStringList told(const CommentQuery& query = {})
    {
        QStringList words;
        for (const CommentRow& row : page(query).rows)
            words << row.row.post.text.text + u": "_s +
                         QStringList{u"unanswered"_s, u"new"_s, u"answered"_s, u"closed"_s}[int(row.state)];
        return words;
    }
    std::vector<CommentChoice> decide(const Post& post, Kind kind, const QDateTime& at = {},
                                      const QDateTime& now = minute(100))
    {
        const CommentChange change{.kind = kind, .at = at};
        return temp.write(
            [&](Connection& c) { return store::changeComment(c, refOf(post, work), change, now); });
    }
    void read(const Post& post)
    {
        temp.write([&](Connection& c) { return store::setRead(c, {refOf(post, work)}, true); });
    }
    QStringList due(const QDateTime& now, std::optional<Sphere> life = {})
    {
        const auto rows = temp.read([&](Connection& c) { return store::dueComments(c, life, now); });
        EXPECT_EQ(temp.read([&](Connection& c) { return store::dueCommentCount(c, life, now); }),
                  int(rows.size()));
        QStringList words;
        for (const CommentRow& row : rows)
            words << (row.here ? row.row.post.text.text : row.row.post.ref.uri);
        return words;
    }
    TempStore temp;
    AccountId work = temp.addAccount(u"me"_s, Hat::Professional);
    Author me = myself(u"me"_s);
    /// Ana asks, I answer: one comment, "post mine".
    Post asked = postBy(ana, u"asked"_s, minute(0));
    Post mine = answerTo(asked, me, u"mine"_s, minute(1));
    Post reply = answerTo(mine, ana, u"reply"_s, minute(2));
};

TEST_F(CommentsTest, AreUnansweredThenNewThenAnswered)
{
    temp.receive(work, {asked, mine});
    EXPECT_EQ(told(), QStringList{u"post mine: unanswered"_s});
    temp.receive(work, {reply});
    const CommentPage now = page({});
    ASSERT_EQ(now.rows.size(), 1U);
    EXPECT_EQ(now.rows[0].state, CommentState::New);
    EXPECT_EQ(now.rows[0].answers, 1);
    EXPECT_EQ(now.rows[0].newAnswers, 1);
    ASSERT_TRUE(now.rows[0].lastAnswer);
    EXPECT_EQ(now.rows[0].lastAnswer->post.author.uri, ana.uri);
    read(reply);
    EXPECT_EQ(told(), QStringList{u"post mine: answered"_s});
}

TEST_F(CommentsTest, HaveTheirAnswersAmongTheRepliesOnceWhoeverTellsOfThem)
{
    const StreamRef replies{.kind = StreamRef::Kind::Replies, .sphere = Sphere::Professional};
    reply.parentAuthor = {}; // comment feeds tell what is answered, not whose that is
    const Post elsewhere = answerTo(asked, bo, u"elsewhere"_s, minute(3));
    temp.receive(work, {asked, mine, reply, elsewhere});
    EXPECT_EQ(temp.texts(replies), QStringList{u"post reply"_s});
    temp.write([this](Connection& c) {
        return store::ingest(c, {.account = work,
                                 .notices = {{.remoteId = u"n1"_s,
                                              .kind = NoticeKind::Reply,
                                              .created = reply.created,
                                              .from = ana,
                                              .post = reply}}});
    });
    EXPECT_EQ(temp.texts(replies), QStringList{u"post reply"_s});
    EXPECT_EQ(temp.read([&](Connection& c) { return store::unreadCount(c, replies); }), 1);
}

TEST_F(CommentsTest, AreNotNewOnceIAnsweredOrLooked)
{
    temp.receive(work, {asked, mine, reply, answerTo(reply, me, u"again"_s, minute(3))});
    EXPECT_EQ(told(), QStringList({u"post again: unanswered"_s, u"post mine: answered"_s}));
    const Post other = answerTo(mine, bo, u"other"_s, minute(4));
    temp.receive(work, {other});
    EXPECT_EQ(told(), QStringList({u"post again: unanswered"_s, u"post mine: new"_s}));
    const PostRef opened = refOf(asked, work);
    EXPECT_EQ(temp.write([&](Connection& c) { return store::noteLooked(c, opened); }), 1);
    EXPECT_EQ(told(), QStringList({u"post again: unanswered"_s, u"post mine: answered"_s}));
    EXPECT_EQ(temp.write([&](Connection& c) { return store::noteLooked(c, opened); }), 0);
    temp.receive(work, {answerTo(mine, bo, u"third"_s, minute(5))});
    const CommentPage now = page({.state = CommentState::New});
    ASSERT_EQ(now.rows.size(), 1U);
    EXPECT_EQ(now.rows[0].newAnswers, 1) << "those before were looked at";
}

TEST_F(CommentsTest, LeaveOutOpeningPostsThatNobodyAnswered)
{
    const Post opening = postBy(me, u"opening"_s, minute(1));
    const Post more = answerTo(opening, me, u"more"_s, minute(2));
    temp.receive(work, {opening, more});
    EXPECT_EQ(told(), QStringList());
    temp.receive(work, {answerTo(opening, bo, u"3"_s, minute(3))});
    EXPECT_EQ(told(), QStringList{u"post opening: new"_s});
}

TEST_F(CommentsTest, ListAnAnswerToSomethingThatIsNotHere)
{
    temp.receive(work, {mine});
    EXPECT_EQ(told(), QStringList{u"post mine: unanswered"_s});
}

TEST_F(CommentsTest, StayClosedUntilSomebodyAnswersAnew)
{
    temp.receive(work, {asked, mine, reply});
    const auto before = decide(mine, Kind::Close);
    EXPECT_EQ(told(), QStringList{u"post mine: closed"_s});
    temp.write([&](Connection& c) { return store::restoreCommentChoices(c, before); });
    EXPECT_EQ(told(), QStringList{u"post mine: new"_s});
    decide(mine, Kind::Close);
    temp.reopen();
    EXPECT_EQ(told(), QStringList{u"post mine: closed"_s}) << "it is kept";
    temp.receive(work, {answerTo(mine, bo, u"late"_s, minute(1))});
    EXPECT_EQ(told(), QStringList{u"post mine: new"_s});
    decide(mine, Kind::Close);
    decide(mine, Kind::Reopen);
    EXPECT_EQ(told(), QStringList{u"post mine: new"_s});
}

TEST_F(CommentsTest, OfAMutedConversationStandApartAndOutOfTheReplies)
{
    const Post second = answerTo(reply, me, u"second"_s, minute(3));
    const Post toSecond = answerTo(second, bo, u"to second"_s, minute(4));
    temp.receive(work, {asked, mine, reply, second, toSecond});
    const StreamRef replies{.kind = StreamRef::Kind::Replies, .sphere = Sphere::Professional};
    EXPECT_EQ(temp.texts(replies).size(), 2);
    decide(mine, Kind::Mute);
    EXPECT_EQ(told(), QStringList());
    EXPECT_EQ(told({.muted = true}), QStringList({u"post second: new"_s, u"post mine: answered"_s}));
    EXPECT_TRUE(page({.muted = true}).rows[0].muted);
    EXPECT_EQ(temp.texts(replies), QStringList());
    EXPECT_EQ(temp.read([&](Connection& c) { return store::unreadCount(c, replies); }), 0);
    // Through any comment of the conversation it can be heard again, and that taken back.
    const auto before = decide(second, Kind::Unmute);
    EXPECT_EQ(told().size(), 2);
    EXPECT_EQ(temp.texts(replies).size(), 2);
    temp.write([&](Connection& c) { return store::restoreCommentChoices(c, before); });
    EXPECT_EQ(told(), QStringList());
}

TEST_F(CommentsTest, RemindAtATimeThatIsChosen)
{
    temp.receive(work, {asked, mine, reply});
    decide(mine, Kind::Remind, minute(1000));
    EXPECT_EQ(due(minute(999)), QStringList());
    EXPECT_EQ(due(minute(1000)), QStringList{u"post mine"_s});
    EXPECT_EQ(due(minute(1000), Sphere::Professional), QStringList{u"post mine"_s});
    EXPECT_EQ(due(minute(1000), Sphere::Personal), QStringList());
    const auto before = decide(mine, Kind::DropReminder);
    EXPECT_EQ(due(minute(1000)), QStringList());
    temp.write([&](Connection& c) { return store::restoreCommentChoices(c, before); });
    EXPECT_EQ(due(minute(1000)), QStringList{u"post mine"_s});
}

TEST_F(CommentsTest, RemindOnlyWhenNobodyAnsweredMeanwhile)
{
    const Post other = answerTo(asked, me, u"other"_s, minute(2));
    temp.receive(work, {asked, mine, other, reply});
    decide(mine, Kind::RemindIfQuiet, minute(500));
    decide(other, Kind::RemindIfQuiet, minute(400));
    EXPECT_EQ(due(minute(600)), QStringList({u"post other"_s, u"post mine"_s})) << "the earliest first";
    temp.receive(work, {answerTo(mine, bo, u"then"_s, minute(450))});
    EXPECT_EQ(due(minute(600)), QStringList{u"post other"_s});
}

TEST_F(CommentsTest, RemindOfWhatTheCacheLost)
{
    temp.receive(work, {asked, mine});
    decide(mine, Kind::Remind, minute(10));
    temp.write(
        [&](Connection& c) { return store::ingest(c, {.account = work, .goneUris = {mine.ref.uri}}); });
    EXPECT_EQ(due(minute(20), Sphere::Professional), QStringList{mine.ref.uri});
    EXPECT_EQ(due(minute(20), Sphere::Personal), QStringList());
    decide(mine, Kind::DropReminder);
    EXPECT_EQ(due(minute(20)), QStringList());
}

TEST_F(CommentsTest, CanOnlyBeMine)
{
    temp.receive(work, {asked, mine});
    for (const PostRef& post :
         {refOf(asked, work), PostRef{.account = work, .uri = u"https://no.test/1"_s}}) {
        const Result<void> done = temp.store().writeNow([&](Connection& c) -> Result<void> {
            const auto changed = store::changeComment(c, post, {.kind = Kind::Close}, minute(5));
            return changed ? Result<void>() : fail(changed.error());
        });
        ASSERT_FALSE(done);
        EXPECT_EQ(done.error().kind, ErrorKind::NotFound);
    }
}

TEST_F(CommentsTest, ArePagedWithoutDoublesOldestUnansweredFirst)
{
    const AccountId second = temp.addAccount(u"me2"_s, Hat::Personal);
    const Author me2 = myself(u"me2"_s);
    std::vector<Post> posts{asked};
    std::vector<Post> theirs{asked};
    for (int i = 0; i < 10; ++i) {
        const Post said = answerTo(asked, me, u"a%1"_s.arg(i), minute(10 + i / 2));
        posts.push_back(said);
        if (i % 3 == 0)
            posts.push_back(answerTo(said, ana, u"r%1"_s.arg(i), minute(50 + i)));
        theirs.push_back(answerTo(asked, me2, u"b%1"_s.arg(i), minute(10 + i)));
    }
    temp.receive(work, posts);
    temp.receive(second, theirs);
    decide(posts[3], Kind::Close);
    const QStringList all = told({.limit = 1000});
    EXPECT_EQ(all.size(), 20);
    EXPECT_EQ(QSet<QString>(all.begin(), all.end()).size(), 20);
    QStringList paged;
    CommentQuery query{.limit = 3};
    for (int guard = 0; guard < 20; ++guard) {
        const CommentPage part = page(query);
        paged += told(query);
        EXPECT_LE(part.rows.size(), 3U);
        if (!part.next)
            break;
        query.after = part.next;
    }
    EXPECT_EQ(paged, all);
    QDateTime before;
    for (const CommentRow& row : page({.state = CommentState::Unanswered, .limit = 100}).rows) {
        EXPECT_TRUE(!before.isValid() || before <= row.row.post.created);
        before = row.row.post.created;
    }
    EXPECT_TRUE(std::ranges::is_sorted(page({.limit = 100}).rows, {}, &CommentRow::state));
}

TEST_F(CommentsTest, StandInTheLifeOfTheAccountOrOfWhoIsAnswered)
{
    const AccountId home = temp.addAccount(u"home"_s, Hat::Personal);
    const AccountId both = temp.addAccount(u"both"_s, Hat::Mixed);
    const Author cousin = authorNamed(u"cousin"_s);
    temp.addPerson(cousin, {temp.addCircle(u"Family"_s, Sphere::Personal)});
    temp.addPerson(ana, {temp.addCircle(u"Colleagues"_s, Sphere::Professional)});
    const Post family = postBy(cousin, u"family"_s, minute(1));
    const Post alone = postBy(bo, u"alone"_s, minute(1));
    temp.receive(work, {asked, mine});
    temp.receive(home, {alone, answerTo(alone, myself(u"home"_s), u"at home"_s, minute(2))});
    temp.receive(both,
                 {asked, family, answerTo(asked, myself(u"both"_s), u"to ana"_s, minute(3)),
                  answerTo(family, myself(u"both"_s), u"to cousin"_s, minute(4)),
                  answerTo(postBy(bo, u"away"_s, minute(1)), myself(u"both"_s), u"unknown"_s, minute(5))});
    EXPECT_EQ(told({.life = Sphere::Professional}),
              QStringList({u"post mine: unanswered"_s, u"post to ana: unanswered"_s}));
    EXPECT_EQ(told({.life = Sphere::Personal}),
              QStringList({u"post at home: unanswered"_s, u"post to cousin: unanswered"_s}));
    EXPECT_EQ(told().size(), 5) << "what belongs to no life that is known stands while both are shown";
}

TEST_F(CommentsTest, TellWhomTheyWereSaidToWhereThatMayBeShown)
{
    temp.addPerson(ana, {temp.addCircle(u"Family"_s, Sphere::Personal)});
    mine.parentAuthor = {}; // few networks say it
    temp.receive(work, {asked, mine, reply});
    const auto to = [this](std::optional<Sphere> life) {
        const CommentPage shown = page({.life = life});
        return shown.rows.size() == 1 ? shown.rows.front().row.post.parentAuthor.handle : u"no row"_s;
    };
    EXPECT_EQ(to(std::nullopt), ana.handle);
    EXPECT_EQ(to(Sphere::Personal), ana.handle);
}

TEST_F(CommentsTest, DoNotTellWhoAnsweredFromTheOtherLife)
{
    const Author cousin = authorNamed(u"cousin"_s);
    temp.addPerson(cousin, {temp.addCircle(u"Family"_s, Sphere::Personal)});
    temp.receive(work, {asked, mine, answerTo(mine, cousin, u"private"_s, minute(3))});
    const CommentPage shown = page({.life = Sphere::Professional});
    ASSERT_EQ(shown.rows.size(), 1U);
    EXPECT_EQ(shown.rows[0].state, CommentState::New);
    EXPECT_FALSE(shown.rows[0].lastAnswer);
    EXPECT_TRUE(page({}).rows[0].lastAnswer);
    EXPECT_TRUE(page({}).rows[0].row.circles.empty());
}

TEST_F(CommentsTest, TellOfAnAccountThatWasNotOpenedForWeeks)
{
    temp.receive(work, {asked, mine, reply});
    const auto forgotten = [this](const QDateTime& now, std::optional<Sphere> life = {}) {
        return temp.read([&](Connection& c) { return store::forgottenPlaces(c, life, now); });
    };
    const auto days = [](int count) { return minute(1).addDays(count); };
    EXPECT_TRUE(forgotten(days(100)).empty()) << "nobody counted yet";
    temp.write([&](Connection& c) { return store::watchAccount(c, work, days(10)); });
    EXPECT_TRUE(forgotten(days(10 + store::forgottenDays - 1)).empty());
    const auto places = forgotten(days(11 + store::forgottenDays), Sphere::Professional);
    ASSERT_EQ(places.size(), 1U);
    EXPECT_EQ(places[0].account, work);
    EXPECT_EQ(places[0].handle, u"@me@home.test"_s);
    EXPECT_EQ(places[0].answered, 1);
    EXPECT_EQ(places[0].opened, days(10));
    EXPECT_TRUE(forgotten(days(11 + store::forgottenDays), Sphere::Personal).empty());
    // Watching again changes nothing; looking into it does.
    temp.write([&](Connection& c) { return store::watchAccount(c, work, days(30)); });
    EXPECT_EQ(forgotten(days(11 + store::forgottenDays)).size(), 1U);
    temp.write([&](Connection& c) { return store::noteAccountOpened(c, work, days(30)); });
    EXPECT_TRUE(forgotten(days(11 + store::forgottenDays)).empty());
    EXPECT_EQ(forgotten(days(31 + store::forgottenDays)).size(), 1U);
    read(reply);
    EXPECT_TRUE(forgotten(days(31 + store::forgottenDays)).empty()) << "nothing new there";
}

TEST_F(CommentsTest, GoWithTheirAccount)
{
    temp.receive(work, {asked, mine});
    decide(mine, Kind::Remind, minute(10));
    temp.write([&](Connection& c) { return store::noteAccountOpened(c, work, minute(1)); });
    temp.write([&](Connection& c) { return store::removeAccount(c, work); });
    EXPECT_EQ(due(minute(20)), QStringList());
    for (const QString& table : {u"comment_choice"_s, u"account_opened"_s})
        EXPECT_EQ(temp.read([&](Connection& c) {
            return store::oneNumber(c, u"SELECT count(*) FROM main."_s + table, {});
        }),
                  0);
}

TEST_F(CommentsTest, LeaveNothingDecidedBehindWhenTheyAreForgotten)
{
    temp.receive(work, {asked, mine});
    decide(mine, Kind::Remind, minute(10));
    temp.write([&](Connection& c) { return store::forgetPosts(c, {refOf(mine, work)}); });
    EXPECT_EQ(due(minute(20)), QStringList());
}

/// A hundred thousand posts by others, written without going through a network's pages.
Result<void> fillWithOthers(Connection& connection, AccountId account)
{
    const auto filled = store::change(
        connection,
        u"INSERT INTO cache.post (account, uri, remote_id, author, created, thread, in_stream, unread, mine, "
        "to_me, visibility, body, warning, details) WITH RECURSIVE n (i) AS (VALUES (1) UNION ALL SELECT "
        "i + 1 FROM n WHERE i < 100000) SELECT ?, 'https://many.test/' || i, '', 900000 + i % 500, i * 1000, "
        "900000 + i / 5, 1, 1, 0, 0, 0, 'words', '', x'' FROM n"_s,
        {raw(account)});
    return filled ? Result<void>() : fail(filled.error());
}

TEST_F(CommentsTest, AreFoundAmongAHundredThousandPostsWithoutLookingAtThem)
{
    std::vector<Post> posts{asked};
    for (int i = 0; i < 100; ++i)
        posts.push_back(answerTo(asked, me, QString::number(i), minute(i)));
    temp.receive(work, posts);
    temp.write([&](Connection& c) { return fillWithOthers(c, work); });
    decide(posts[1], Kind::Remind, minute(1));
    temp.reopen(); // with a new connection, whose statements are only these
    const bool told = temp.read([&](Connection& c) -> Result<bool> {
        for (const std::optional<Sphere>& life : {std::optional<Sphere>(), std::optional(Sphere::Personal),
                                                  std::optional(Sphere::Professional)}) {
            if (const auto found = store::comments(c, {.life = life}); !found)
                return fail(found.error());
            if (const auto found = store::dueComments(c, life, minute(5)); !found)
                return fail(found.error());
            if (const auto found = store::forgottenPlaces(c, life, minute(5)); !found)
                return fail(found.error());
        }
        // Every statement with the steps its machine made; a look at each of them takes more than one.
        const auto steps = store::oneNumber(
            c, u"SELECT max(nstep) FROM sqlite_stmt WHERE sql LIKE '%comment_choice%'"_s, {});
        if (!steps)
            return false;
        EXPECT_GT(steps->value_or(0), 100);
        EXPECT_LT(steps->value_or(0), 100'000);
        return true;
    });
    if (!told)
        GTEST_SKIP() << "this SQLite does not tell its statements";
}

TEST_F(CommentsTest, NeverGoThroughWholeTablesOfPosts)
{
    temp.receive(work, {asked, mine, reply});
    decide(mine, Kind::Mute);
    int explained = 0;
    (void)temp.read([&](Connection& c) -> Result<int> {
        for (const std::optional<Sphere>& life : {std::optional<Sphere>(), std::optional(Sphere::Personal)}) {
            EXPECT_TRUE(store::comments(c, {.life = life}));
            EXPECT_TRUE(store::dueComments(c, life, minute(5)));
            EXPECT_TRUE(store::dueCommentCount(c, life, minute(5)));
        }
        QStringList statements;
        (void)store::eachRow(c, u"SELECT sql FROM sqlite_stmt WHERE sql LIKE '%comment_choice%'"_s, {},
                             [&](const QSqlQuery& row) { statements << row.value(0).toString(); });
        for (const QString& sql : std::as_const(statements)) {
            const auto plan = c.prepared(u"EXPLAIN QUERY PLAN "_s + sql);
            EXPECT_TRUE(plan && execute(**plan)) << qPrintable(sql);
            while (plan && (*plan)->next()) {
                const QStringList step = (*plan)->value(3).toString().split(u' ');
                ++explained;
                const bool large = QStringList({u"p"_s, u"q"_s, u"r"_s, u"s"_s, u"z"_s, u"m"_s, u"x"_s})
                                       .contains(step.value(1));
                EXPECT_FALSE(step.value(0) == u"SCAN"_s && large)
                    << qPrintable(step.join(u' ')) << " in " << qPrintable(sql);
            }
        }
        return 0;
    });
    if (explained == 0)
        GTEST_SKIP() << "this SQLite does not tell its statements";
}

} // namespace
} // namespace cohort
