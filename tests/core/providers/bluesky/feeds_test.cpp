// What is asked of the network for each feed and list of people, and how its pages are walked.
#include "tests/support/bluesky_account.h"

#include <gtest/gtest.h>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

const QByteArray methods = ">>> GET https://pds.test/xrpc/app.bsky.";

QByteArray uriOf(int number)
{
    return "at://did:plc:bo/app.bsky.feed.post/" + QByteArray::number(number);
}

/// A post number `number`, the higher the newer.
QByteArray view(int number)
{
    const QByteArray time = R"("2026-11-20T12:00:)" + QByteArray::number(10 + number) + R"(Z")";
    return R"({"uri":")" + uriOf(number) +
           R"(","cid":"c","author":{"did":"did:plc:bo","handle":"bo.test"},"indexedAt":)" + time +
           R"(,"record":{"text":"Post )" + QByteArray::number(number) + R"( #books","createdAt":)" + time +
           R"(,"facets":[{"index":{"byteStart":7,"byteEnd":13},"features":[{"$type":"app.bsky.richtext.facet#tag","tag":"books"}]}]}})";
}

QByteArray page(const QByteArray& member, const QByteArrayList& entries, const QByteArray& cursor = {})
{
    const QByteArray end = cursor.isEmpty() ? QByteArray() : R"(,"cursor":")" + cursor + '"';
    return "<<< 200\n\n{\"" + member + "\":[" + entries.join(',') + ']' + end + "}\n";
}

QByteArray entry(int number)
{
    return R"({"post":)" + view(number) + '}';
}

Result<Batch> fetch(const FeedRequest& request, const QByteArray& script)
{
    ScriptedBluesky network(script);
    Session session = network.session();
    auto batch = network.provider->fetch(request, session);
    network.transport.finish();
    return batch;
}

QStringList texts(const Result<Batch>& batch)
{
    QStringList all;
    if (batch)
        for (const Post& post : batch->posts)
            all << post.text.text;
    return all;
}

TEST(BlueskyFeeds, AskForEachKindInItsOwnWay)
{
    const QStringList one{u"Post 1 #books"_s};
    EXPECT_EQ(texts(fetch({.kind = FeedKind::Home, .limit = 5},
                          methods + "feed.getTimeline?limit=5\n" + page("feed", {entry(1)}))),
              one);
    EXPECT_EQ(
        texts(fetch(
            {.kind = FeedKind::List, .argument = u"at://did:plc:ana/app.bsky.graph.list/l"_s, .limit = 5},
            methods + "feed.getListFeed?list=at%3A%2F%2Fdid%3Aplc%3Aana%2Fapp.bsky.graph.list%2Fl&limit=5\n" +
                page("feed", {entry(1)}))),
        one);
    EXPECT_EQ(texts(fetch({.kind = FeedKind::Search, .argument = u"late & lost"_s, .limit = 5},
                          methods + "feed.searchPosts?q=late%20%26%20lost&sort=latest&limit=5\n" +
                              page("posts", {view(1)}))),
              one);
    EXPECT_EQ(
        texts(fetch({.kind = FeedKind::Bookmarks, .limit = 5},
                    methods + "bookmark.getBookmarks?limit=5\n" +
                        page("bookmarks", {R"({"item":)" + view(1) + '}',
                                           R"({"item":{"$type":"app.bsky.feed.defs#notFoundPost"}})"}))),
        one);
    EXPECT_EQ(texts(fetch({.kind = FeedKind::AuthorPosts, .argument = u"@bo.test"_s, .limit = 5},
                          methods + "feed.getAuthorFeed?actor=bo.test&filter=posts_with_replies&limit=5\n" +
                              page("feed", {entry(1)}))),
              one);
    // Words are searched for; only what has the tag is shown.
    EXPECT_EQ(texts(fetch({.kind = FeedKind::Tag, .argument = u"Books"_s, .limit = 5},
                          methods + "feed.searchPosts?q=%23Books&sort=latest&limit=5\n" +
                              page("posts", {view(1)}))),
              one);
    EXPECT_EQ(
        texts(fetch({.kind = FeedKind::Tag, .argument = u"book"_s, .limit = 5},
                    methods + "feed.searchPosts?q=%23book&sort=latest&limit=5\n" + page("posts", {view(1)}))),
        QStringList());
}

TEST(BlueskyFeeds, GoOnToAnEmptyLastPage)
{
    const QByteArray home = methods + "feed.getTimeline?limit=2";
    const auto first =
        fetch({.kind = FeedKind::Home, .limit = 2}, home + "\n" + page("feed", {entry(4), entry(3)}, "a b"));
    ASSERT_TRUE(first && first->older);
    const auto last = fetch({.kind = FeedKind::Home,
                             .direction = FeedRequest::Direction::Older,
                             .cursor = *first->older,
                             .limit = 2},
                            home + "&cursor=a%20b\n" + page("feed", {}));
    ASSERT_TRUE(last);
    EXPECT_TRUE(last->posts.empty());
    EXPECT_FALSE(last->older) << "nothing follows";
    EXPECT_FALSE(last->newer) << "what is newer is where it was";
    const auto circle = fetch({.kind = FeedKind::Home,
                               .direction = FeedRequest::Direction::Older,
                               .cursor = *first->older,
                               .limit = 2},
                              home + "&cursor=a%20b\n" + page("feed", {entry(2)}, "a b"));
    ASSERT_TRUE(circle);
    EXPECT_FALSE(circle->older) << "a server that leads back to the same page";
}

TEST(BlueskyFeeds, AreReadDownToWhatWasSeenLast)
{
    const QByteArray home = methods + "feed.getTimeline?limit=2";
    const auto first =
        fetch({.kind = FeedKind::Home, .limit = 2}, home + "\n" + page("feed", {entry(2), entry(1)}, "x"));
    ASSERT_TRUE(first && first->newer);
    const FeedRequest newer{.kind = FeedKind::Home,
                            .direction = FeedRequest::Direction::Newer,
                            .cursor = *first->newer,
                            .limit = 2};
    const auto more = fetch(newer, home + "\n" + page("feed", {entry(5), entry(4)}, "y") + home +
                                       "&cursor=y\n" + page("feed", {entry(3), entry(2)}, "z"));
    EXPECT_EQ(texts(more), QStringList({u"Post 5 #books"_s, u"Post 4 #books"_s, u"Post 3 #books"_s}));
    // The one seen last was deleted since: what is long before it ends the walk.
    const QByteArray old = entry(1).replace("2026-11-20", "2026-11-01").replace("post/1", "post/0");
    const auto gone = fetch(newer, home + "\n" + page("feed", {entry(5), entry(4)}, "y") + home +
                                       "&cursor=y\n" + page("feed", {old}, "z"));
    ASSERT_TRUE(gone);
    EXPECT_EQ(gone->posts.size(), 3U);
}

TEST(BlueskyPeople, AreListedByWhatIsAsked)
{
    const QByteArray bo = R"({"did":"did:plc:bo","handle":"bo.test","viewer":{"following":"at://x"}})";
    const QByteArray list = R"({"uri":"at://did:plc:ana/app.bsky.graph.list/l","name":"Shared\n readers"})";
    const auto ask = [](const PeopleRequest& request, const QByteArray& script) {
        ScriptedBluesky network(script);
        Session session = network.session();
        auto page = network.provider->fetchPeople(request, session);
        network.transport.finish();
        return page;
    };
    const auto found = ask({.kind = PeopleKind::Search, .argument = u"bo li"_s, .limit = 5},
                           methods + "actor.searchActors?q=bo%20li&limit=5\n" + page("actors", {bo}, "more"));
    ASSERT_TRUE(found && found->people.size() == 1);
    EXPECT_EQ(found->people.front().author.uri, u"did:plc:bo"_s);
    EXPECT_TRUE(found->people.front().relationship.following);
    ASSERT_TRUE(found->next);
    const auto end =
        ask({.kind = PeopleKind::Search, .argument = u"bo li"_s, .cursor = *found->next, .limit = 5},
            methods + "actor.searchActors?q=bo%20li&limit=5&cursor=more\n" + page("actors", {}, "more"));
    EXPECT_TRUE(end && !end->next && end->people.empty());
    const auto lists =
        ask({.kind = PeopleKind::Lists, .limit = 5},
            methods + "graph.getLists?actor=did%3Aplc%3Aana&limit=5\n" + page("lists", {list}));
    ASSERT_TRUE(lists && lists->lists.size() == 1);
    EXPECT_EQ(lists->lists.front().title, u"Shared readers"_s);
    const auto members = ask(
        {.kind = PeopleKind::ListMembers, .argument = lists->lists.front().remoteId, .limit = 5},
        methods + "graph.getList?list=at%3A%2F%2Fdid%3Aplc%3Aana%2Fapp.bsky.graph.list%2Fl&limit=5\n" +
            page("items", {R"({"uri":"at://did:plc:ana/app.bsky.graph.listitem/i","subject":)" + bo + '}'}));
    ASSERT_TRUE(members && members->people.size() == 1);
    EXPECT_EQ(members->people.front().author.handle, u"@bo.test"_s);
}

} // namespace
} // namespace cohort
