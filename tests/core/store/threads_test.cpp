#include "tests/support/searching.h"
#include "tests/support/temp_store.h"

#include <gtest/gtest.h>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

struct Talk {
    TempStore temp{};
    AccountId account = temp.addAccount(u"me"_s, Hat::Professional);
    Author ana = authorNamed(u"ana"_s);
    Author bo = authorNamed(u"bo"_s);
    Post opening = postBy(ana, u"1"_s, minute(1));
    Post answer = answerTo(opening, bo, u"2"_s, minute(2));
    Post second = answerTo(answer, ana, u"3"_s, minute(3));

    [[nodiscard]] ThreadPage page(const Post& post)
    {
        return temp.read(
            [&](Connection& c) { return store::threadOf(c, {.account = account, .uri = post.ref.uri}); });
    }
};

QStringList textsOf(const ThreadPage& page)
{
    QStringList texts;
    for (const PostRow& row : page.rows)
        texts.append(row.post.text.text);
    return texts;
}

const QStringList inOrder{u"post 1"_s, u"post 2"_s, u"post 3"_s};

TEST(Threads, AreTheSameWhateverOrderTheirPostsArriveIn)
{
    std::array<int, 3> order{0, 1, 2};
    do {
        Talk talk;
        const std::array<Post, 3> posts{talk.opening, talk.answer, talk.second};
        for (const int at : order)
            talk.temp.receive(talk.account, {posts[size_t(at)]});
        const ThreadPage page = talk.page(talk.second);
        EXPECT_EQ(textsOf(page), inOrder);
        EXPECT_EQ(page.missing, 0);
        EXPECT_EQ(page.rows[2].depth, 2);
        EXPECT_EQ(page.participants.size(), 2U);
    } while (std::ranges::next_permutation(order).found);
}

TEST(Threads, AreTheSameWhateverOrderTheirPostsHaveOnOnePage)
{
    for (const bool byHandle : {false, true}) {
        std::array<int, 3> order{0, 1, 2};
        do {
            Talk talk;
            std::array<Post, 3> posts{talk.opening, talk.answer, talk.second};
            for (Post& post : posts)
                if (byHandle)
                    post.parent.uri.clear();
            talk.temp.receive(talk.account,
                              {posts[size_t(order[0])], posts[size_t(order[1])], posts[size_t(order[2])]});
            const ThreadPage page = talk.page(talk.second);
            EXPECT_EQ(textsOf(page), inOrder);
            EXPECT_EQ(page.missing, 0);
            EXPECT_EQ(page.rows.back().depth, 2);
        } while (std::ranges::next_permutation(order).found);
    }
}

TEST(Threads, FindTheirParentByTheServersHandleAlone)
{
    for (const bool parentFirst : {true, false}) {
        Talk talk;
        talk.answer.parent.uri.clear();
        if (parentFirst)
            talk.temp.receive(talk.account, {talk.opening});
        talk.temp.receive(talk.account, {talk.answer});
        if (!parentFirst)
            talk.temp.receive(talk.account, {talk.opening});
        EXPECT_EQ(textsOf(talk.page(talk.answer)), QStringList({u"post 1"_s, u"post 2"_s}));
    }
}

TEST(Threads, CountWhatIsReferredToAndNotHere)
{
    Talk talk;
    const Post sibling = answerTo(talk.opening, authorNamed(u"cy"_s), u"4"_s, minute(4));
    talk.temp.receive(talk.account, {talk.answer, sibling});
    const ThreadPage before = talk.page(talk.answer);
    EXPECT_EQ(before.missing, 1);
    EXPECT_EQ(before.rows.size(), 2U);
    talk.temp.receive(talk.account, {talk.opening});
    const ThreadPage after = talk.page(talk.answer);
    EXPECT_EQ(after.missing, 0);
    EXPECT_EQ(textsOf(after), QStringList({u"post 1"_s, u"post 2"_s, u"post 4"_s}));
}

TEST(Threads, AreJoinedByTheNameTheNetworkGivesThem)
{
    Talk talk;
    const QString root = u"https://work.test/posts/root"_s;
    talk.opening.threadUri = root;
    talk.opening.parent = {.uri = u"https://work.test/posts/unknown"_s};
    Post other = postBy(talk.bo, u"5"_s, minute(5));
    other.threadUri = root;
    other.parent = {.uri = u"https://work.test/posts/unknown-too"_s};
    talk.temp.receive(talk.account, {talk.opening, other});
    EXPECT_EQ(talk.page(other).rows.size(), 2U);
    EXPECT_EQ(talk.page(other).missing, 2);
}

TEST(Threads, ListTheNewestConversationFirstWithItsUnread)
{
    Talk talk;
    const Post lonely = postBy(talk.bo, u"9"_s, minute(2));
    talk.temp.receive(talk.account, {talk.opening, talk.answer, talk.second, lonely});
    talk.temp.write([&](Connection& c) {
        return store::setRead(c, {{.account = talk.account, .uri = talk.answer.ref.uri}}, true);
    });
    const auto list =
        talk.temp.read([](Connection& c) { return store::threads(c, std::nullopt, std::nullopt, 10); });
    ASSERT_EQ(list.size(), 2U);
    EXPECT_EQ(list[0].opening.post.text.text, u"post 1"_s);
    EXPECT_EQ(list[0].posts, 3);
    EXPECT_EQ(list[0].unread, 2);
    EXPECT_EQ(list[0].lastPost, minute(3));
    EXPECT_EQ(list[1].opening.post.text.text, u"post 9"_s);
}

TEST(Threads, SurviveARingOfParents)
{
    Talk talk;
    talk.opening.parent = talk.second.ref;
    talk.temp.receive(talk.account, {talk.opening, talk.answer, talk.second});
    EXPECT_EQ(talk.page(talk.opening).rows.size(), 3U);
}

TEST(Ingest, OfAnEmptyPageDeletesNothing)
{
    Talk talk;
    talk.temp.receive(talk.account, {talk.opening});
    talk.temp.receive(talk.account, {});
    EXPECT_EQ(talk.temp.texts(bothSpheres()), QStringList{u"post 1"_s});
}

TEST(Ingest, TakesOnlyWhatTheNetworkCallsGone)
{
    Talk talk;
    talk.temp.receive(talk.account, {talk.opening, talk.answer});
    talk.temp.write([&](Connection& c) {
        return store::ingest(c, {.account = talk.account, .goneUris = {talk.opening.ref.uri}});
    });
    EXPECT_EQ(talk.temp.texts(bothSpheres()), QStringList{u"post 2"_s});
    EXPECT_EQ(talk.temp.read([](Connection& c) { return searched(c, u"post"_s, std::nullopt, 9); }).size(),
              1U);
}

TEST(Ingest, KnowsAPostAgainWhenTheServerChangesItsId)
{
    Talk talk;
    talk.temp.receive(talk.account, {talk.opening});
    Post renamed = talk.opening;
    renamed.ref.remoteId = u"new-id"_s;
    const auto outcome = talk.temp.receive(talk.account, {renamed});
    EXPECT_TRUE(outcome.added.empty());
    EXPECT_EQ(outcome.known, 1);
    for (const QString& id : {u"1"_s, u"new-id"_s}) {
        const auto row = talk.temp.read(
            [&](Connection& c) { return store::findPost(c, {.account = talk.account, .remoteId = id}); });
        ASSERT_TRUE(row) << id.toStdString();
        EXPECT_EQ(row->post.ref.remoteId, u"new-id"_s);
    }
}

TEST(Ingest, TellsWhatIsNewWhatChangedAndWhatWasKnown)
{
    Talk talk;
    EXPECT_EQ(talk.temp.receive(talk.account, {talk.opening, talk.answer}).added.size(), 2U);
    Post edited = talk.opening;
    edited.text = RichText::plain(u"edited words"_s);
    const auto outcome = talk.temp.receive(talk.account, {edited, talk.answer, talk.second});
    EXPECT_EQ(outcome.added.size(), 1U);
    EXPECT_EQ(outcome.changed.size(), 1U);
    EXPECT_EQ(outcome.known, 2);
    const auto find = [&talk](const QString& words) {
        return talk.temp.read([&words](Connection& c) { return searched(c, words, std::nullopt, 9); }).size();
    };
    EXPECT_EQ(find(u"edited"_s), 1U);
    EXPECT_EQ(find(u"post"_s), 2U);
}

TEST(Ingest, TakesTheLaterOfTwoCopiesOnOnePage)
{
    Talk talk;
    Post edited = talk.opening;
    edited.text = RichText::plain(u"edited words"_s);
    const auto outcome = talk.temp.receive(talk.account, {talk.opening, talk.answer, edited});
    EXPECT_EQ(outcome.added.size(), 2U);
    EXPECT_EQ(outcome.changed.size(), 1U);
    const auto find = [&talk](const QString& words) {
        return talk.temp.read([&words](Connection& c) { return searched(c, words, std::nullopt, 9); }).size();
    };
    EXPECT_EQ(find(u"edited"_s), 1U);
    EXPECT_EQ(find(u"post"_s), 1U);
    EXPECT_EQ(talk.temp.texts(bothSpheres()), QStringList({u"post 2"_s, u"edited words"_s}));
}

TEST(Search, MarksTheFoundWordsInAPlainSnippet)
{
    Talk talk;
    Post latin = talk.opening;
    latin.text = RichText::plain(u"Das M\u00FCnchner Caf\u00E9 war gut"_s);
    Post chinese = talk.answer;
    chinese.text = RichText::plain(u"\u56FE\u4E66\u9986"_s);
    talk.temp.receive(talk.account, {latin, chinese});
    const auto snippet = [&talk](const QString& words) {
        const auto hits =
            talk.temp.read([&words](Connection& c) { return searched(c, words, std::nullopt, 9); });
        return hits.size() == 1 ? hits[0].snippet : QString::number(hits.size());
    };
    EXPECT_EQ(snippet(u"cafe"_s), u"Das M\u00FCnchner \u2068Caf\u00E9\u2069 war gut"_s);
    EXPECT_EQ(snippet(u"munch"_s), u"Das \u2068M\u00FCnchner\u2069 Caf\u00E9 war gut"_s);
    EXPECT_TRUE(snippet(u"\u4E66"_s).contains(QChar(0x2068)));
    // Another sphere shows nothing of it.
    EXPECT_TRUE(
        talk.temp.read([](Connection& c) { return searched(c, u"cafe"_s, Sphere::Personal, 9); }).empty());
}

TEST(Ingest, KeepsEverythingAPostSays)
{
    Talk talk;
    Post post = talk.opening;
    post.text = {.text = u"Hello @bo"_s,
                 .spans = {{.start = 6, .length = 3, .kind = SpanKind::Mention, .target = u"x"_s}}};
    post.contentWarning = u"cw"_s;
    post.language = u"de"_s;
    post.media = {{.kind = MediaKind::Video,
                   .url = QUrl(u"https://a.test/ä.mp4"_s),
                   .description = u"a film"_s,
                   .width = 3}};
    post.poll =
        Poll{.remoteId = u"p"_s, .options = {{.text = u"yes"_s, .votes = 2}}, .ends = minute(9), .mine = {0}};
    post.card = LinkCard{.url = QUrl(u"https://b.test"_s), .title = u"t"_s};
    post.mentions = {talk.bo};
    post.mentions[0].profileUrl.clear();
    post.likeCount = 7;
    post.liked = true;
    post.edited = minute(2);
    talk.temp.receive(talk.account, {post});
    post.ref.account = talk.account;
    const auto row = talk.temp.read([&](Connection& c) { return store::findPost(c, post.ref); });
    ASSERT_TRUE(row);
    EXPECT_EQ(row->post, post);
}

TEST(Ingest, LeavesPostsOfAThreadOutOfTheStreamsUntilTheHomeFeedBringsThem)
{
    Talk talk;
    talk.temp.write(
        [&](Connection& c) { return store::ingest(c, {.account = talk.account, .posts = {talk.opening}}); });
    EXPECT_TRUE(talk.temp.texts(bothSpheres()).isEmpty());
    const auto outcome = talk.temp.receive(talk.account, {talk.opening});
    EXPECT_EQ(outcome.added.size(), 1U);
    EXPECT_EQ(talk.temp.texts(bothSpheres()), QStringList{u"post 1"_s});
}

TEST(Ingest, RefusesAPageOfAnAccountThatIsGone)
{
    Talk talk;
    talk.temp.write([&](Connection& c) { return store::removeAccount(c, talk.account); });
    const auto outcome = talk.temp.store().writeNow([&](Connection& c) -> Result<void> {
        const auto taken =
            store::ingest(c, {.account = talk.account, .posts = {talk.opening}, .homeFeed = true});
        return taken ? Result<void>() : fail(taken.error());
    });
    EXPECT_FALSE(outcome);
    EXPECT_TRUE(talk.temp.texts(bothSpheres()).isEmpty());
}

} // namespace
} // namespace cohort
