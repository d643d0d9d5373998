#include "tests/support/bluesky_account.h"

#include <gtest/gtest.h>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

const QByteArray rootUri = "at://did:plc:ana/app.bsky.feed.post/1";

QByteArray uriOf(int number)
{
    return "at://did:plc:ana/app.bsky.feed.post/" + QByteArray::number(number);
}

/// A post number `number` that answers number `parent`; 0: none.
QByteArray view(int number, int parent)
{
    QByteArray reply;
    if (parent > 0)
        reply = R"(,"reply":{"root":{"uri":")" + rootUri + R"(","cid":"c"},"parent":{"uri":")" +
                uriOf(parent) + R"(","cid":"c"}})";
    return R"({"uri":")" + uriOf(number) +
           R"(","cid":"c","author":{"did":"did:plc:ana","handle":"ana.test"},)" +
           R"("indexedAt":"2026-11-22T12:00:0)" + QByteArray::number(number) +
           R"(Z","record":{"text":"Post )" + QByteArray::number(number) +
           R"(","createdAt":"2026-11-22T12:00:0)" + QByteArray::number(number) + R"(Z")" + reply + "}}";
}

QByteArray item(int number, int parent, int more = 0)
{
    return R"({"uri":")" + uriOf(number) +
           R"(","depth":0,"value":{"$type":"app.bsky.unspecced.defs#threadItemPost","moreReplies":)" +
           QByteArray::number(more) + R"(,"post":)" + view(number, parent) + "}}";
}

QByteArray placeholder(int number, const QByteArray& type)
{
    return R"({"uri":")" + uriOf(number) + R"(","depth":1,"value":{"$type":"app.bsky.unspecced.defs#)" +
           type + "\"}}";
}

QByteArray askFor(int anchor)
{
    return ">>> GET https://pds.test/xrpc/app.bsky.unspecced.getPostThreadV2?anchor=" +
           uriOf(anchor).toPercentEncoding() + "&above=true&below=20&branchingFactor=100\n";
}

QByteArray answer(const QByteArrayList& items)
{
    return "<<< 200\n\n{\"hasOtherReplies\":false,\"thread\":[" + items.join(',') + "]}\n";
}

Result<FetchedThread> threadOf(int asked, const QByteArray& script)
{
    ScriptedBluesky network(script);
    Session session = network.session();
    return network.provider->fetchThread({.uri = QString::fromLatin1(uriOf(asked))}, session);
}

QStringList texts(const Result<FetchedThread>& thread)
{
    QStringList all;
    if (thread)
        for (const Post& post : thread->posts)
            all << post.text.text;
    return all;
}

TEST(BlueskyThread, IsWholeFromAnyOfItsPosts)
{
    const auto thread = threadOf(3, askFor(3) + answer({item(1, 0), item(2, 1), item(3, 2)}) + askFor(1) +
                                        answer({item(1, 0), item(2, 1), item(3, 2), item(4, 1)}));
    EXPECT_EQ(texts(thread), QStringList({u"Post 1"_s, u"Post 2"_s, u"Post 3"_s, u"Post 4"_s}));
    EXPECT_TRUE(thread->complete);
}

TEST(BlueskyThread, GoesOnWhereTheServerCutABranch)
{
    const auto thread = threadOf(1, askFor(1) + answer({item(1, 0), item(2, 1, 3)}) + askFor(2) +
                                        answer({item(1, 0), item(2, 1), item(3, 2)}));
    EXPECT_EQ(texts(thread), QStringList({u"Post 1"_s, u"Post 2"_s, u"Post 3"_s}));
    EXPECT_TRUE(thread->complete);
    // What is counted but never shown is not asked for without end.
    const auto stuck = threadOf(1, askFor(1) + answer({item(1, 0, 1)}) + askFor(1) + answer({item(1, 0, 1)}));
    EXPECT_EQ(texts(stuck), QStringList{u"Post 1"_s});
    EXPECT_FALSE(stuck->complete);
}

TEST(BlueskyThread, TellsHiddenPostsFromDeletedOnes)
{
    const auto deleted =
        threadOf(1, askFor(1) + answer({item(1, 0), placeholder(2, "threadItemNotFound"), item(3, 2)}));
    EXPECT_EQ(texts(deleted), QStringList({u"Post 1"_s, u"Post 3"_s}));
    EXPECT_TRUE(deleted->complete);
    for (const QByteArray& type : {QByteArray("threadItemBlocked"), QByteArray("threadItemNoUnauthenticated"),
                                   QByteArray("threadItemOfTomorrow")}) {
        const auto hidden = threadOf(1, askFor(1) + answer({item(1, 0), placeholder(2, type), item(3, 2)}));
        EXPECT_EQ(texts(hidden), QStringList({u"Post 1"_s, u"Post 3"_s})) << type.constData();
        EXPECT_FALSE(hidden->complete) << type.constData();
    }
}

TEST(BlueskyThread, IsNotThereWhenTheNetworkShowsNothingOfThePost)
{
    for (const QByteArray& type : {QByteArray("threadItemNotFound"), QByteArray("threadItemBlocked")}) {
        const auto thread = threadOf(1, askFor(1) + answer({placeholder(1, type)}));
        ASSERT_FALSE(thread);
        EXPECT_EQ(thread.error().kind, ErrorKind::NotFound);
    }
}

TEST(BlueskyThread, TellsWhatIsLeftWhenTheOpeningPostIsGone)
{
    const auto thread =
        threadOf(2, askFor(2) + answer({placeholder(1, "threadItemNotFound"), item(2, 1), item(3, 2)}) +
                        askFor(1) + answer({placeholder(1, "threadItemNotFound")}));
    EXPECT_EQ(texts(thread), QStringList({u"Post 2"_s, u"Post 3"_s}));
    EXPECT_FALSE(thread->complete);
}

TEST(BlueskyThread, UsesTheOldFormWhereTheServerHasNoOther)
{
    const QByteArray node = R"({"$type":"app.bsky.feed.defs#threadViewPost","post":)";
    const QByteArray blocked =
        R"({"$type":"app.bsky.feed.defs#blockedPost","uri":")" + uriOf(4) + R"(","blocked":true})";
    const QByteArray tree = R"({"thread":)" + node + view(1, 0) + R"(,"replies":[)" + node + view(2, 1) +
                            R"(,"replies":[)" + node + view(3, 2) + R"(,"replies":[]}]},)" + blocked +
                            "]}}\n";
    const QByteArray missing = "<<< 501\n\n{\"error\":\"MethodNotImplemented\",\"message\":\"x\"}\n";
    const auto thread =
        threadOf(1, askFor(1) + missing + ">>> GET https://pds.test/xrpc/app.bsky.feed.getPostThread?uri=" +
                        uriOf(1).toPercentEncoding() + "&depth=1000&parentHeight=1000\n<<< 200\n\n" + tree);
    EXPECT_EQ(texts(thread), QStringList({u"Post 1"_s, u"Post 2"_s, u"Post 3"_s}));
    EXPECT_FALSE(thread->complete);
}

} // namespace
} // namespace cohort
