#include "core/model/text_limits.h"
#include "core/providers/bluesky/chat_views.h"
#include "tests/support/bluesky_account.h"
#include "tests/support/cleared_posts.h"

#include <gtest/gtest.h>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

const QByteArray chatAddress = "https://pds.test/xrpc/chat.bsky.convo.";
const QByteArray proxy = "header atproto-proxy: did:web:api.bsky.chat#bsky_chat\n";
const QByteArray anaAndBen = R"([{"did":"did:plc:ana","handle":"ana.test"},{"did":"did:plc:ben",)"
                             R"("handle":"ben.test","displayName":"Ben"}])";
const QByteArray cleo = R"({"did":"did:plc:cleo","handle":"cleo.test"})";

QByteArray message(const QByteArray& id, const QByteArray& from, const QByteArray& text, int minute,
                   const QByteArray& type = "messageView")
{
    return R"({"$type":"chat.bsky.convo.defs#)" + type + R"(","id":")" + id + R"(","rev":"r","text":")" +
           text + R"(","sender":{"did":"did:plc:)" + from + R"("},"sentAt":"2026-11-22T12:)" +
           QByteArray::number(minute).rightJustified(2, '0') + R"(:00.000Z"})";
}

QByteArray convo(const QByteArray& id, int unread, const QByteArray& last,
                 const QByteArray& members = anaAndBen, const QByteArray& kind = "directConvo")
{
    return R"({"id":")" + id + R"(","rev":"r","muted":false,"unreadCount":)" + QByteArray::number(unread) +
           R"(,"kind":{"$type":"chat.bsky.convo.defs#)" + kind + R"("},"members":)" + members +
           R"(,"lastMessage":)" + last + "}";
}

QByteArray get(const QByteArray& method, const QByteArray& query, const QByteArray& answer)
{
    return ">>> GET " + chatAddress + method + '?' + query + '\n' + proxy + "<<< 200\n\n" + answer + '\n';
}

QByteArray listed(const QByteArrayList& convos, const QByteArray& cursor = {})
{
    const QByteArray more = cursor.isEmpty() ? QByteArray() : R"(,"cursor":")" + cursor + '"';
    return R"({"convos":[)" + convos.join(',') + ']' + more + '}';
}

QByteArray benChat(const QByteArray& members = anaAndBen, const QByteArray& kind = "directConvo")
{
    return R"({"convo":)" + convo("c1", 0, message("m1", "ben", "Hello", 1), members, kind) + '}';
}

Author person(const QString& name)
{
    return {.network = u"bluesky"_s, .uri = u"did:plc:"_s + name, .handle = u'@' + name + u".test"_s};
}

/// @ana.test, who may read messages.
struct Ana {
    explicit Ana(const QByteArray& script)
        : network(script)
    {
        Capabilities& can = network.account.facts.can;
        can.visibilities = {Visibility::Mentioned, Visibility::Anyone};
        can.namedRecipients = NamedRecipients::Silent;
        can.guardsMentions = Tri::Yes;
        can.conversations = true;
        can.reply = true;
    }
    [[nodiscard]] Result<Batch> chats(FeedRequest request = {})
    {
        request.kind = FeedKind::Conversations;
        Session session = network.session();
        return network.provider->fetch(request, session);
    }
    [[nodiscard]] std::optional<ClearedPost> cleared(const QString& text, const std::vector<Author>& people,
                                                     const std::optional<Post>& parent = {},
                                                     Visibility visibility = Visibility::Mentioned) const
    {
        return clearedPost({.account = network.account,
                            .draft = {.text = text, .replyTo = parent ? parent->ref : PostRef{}},
                            .visibility = visibility,
                            .people = people,
                            .parent = parent});
    }
    [[nodiscard]] Result<Published> send(const ClearedPost& post)
    {
        Session session = network.session();
        return network.provider->publish(post, session);
    }
    [[nodiscard]] Result<std::optional<Published>> find(const ClearedPost& post, const QString& since)
    {
        Session session = network.session();
        return network.provider->findPublished(post, QDateTime::fromString(since, Qt::ISODate), session);
    }
    [[nodiscard]] Result<AccountFacts> probe()
    {
        Session session = network.session();
        return network.provider->probe(session);
    }

    ScriptedBluesky network;
};

/// A message of Ben's to Ana and these others.
Post received(const std::vector<Author>& others = {})
{
    Post post{.ref = {.account = AccountId{1}, .uri = u"chat.bsky.convo:c1/m1"_s, .remoteId = u"m1"_s},
              .threadUri = u"chat.bsky.convo:c1"_s,
              .author = person(u"ben"_s),
              .visibility = Visibility::Mentioned,
              .mentions = others};
    post.mentions.push_back(person(u"ana"_s));
    return post;
}

TEST(BlueskyChat, IsReadAsPrivatePostsWithEverybodyInIt)
{
    Ana ana(
        get("listConvos", "limit=40", listed({convo("c1", 1, message("m1", "ben", "Hello", 1))}, "next")));
    const auto batch = ana.chats();
    ASSERT_TRUE(batch && batch->posts.size() == 1 && batch->conversations.size() == 1);
    const Post& post = batch->posts.front();
    EXPECT_EQ(post.ref.uri, u"chat.bsky.convo:c1/m1"_s);
    EXPECT_EQ(post.text.text, u"Hello"_s);
    EXPECT_EQ(post.author.name, u"Ben"_s);
    EXPECT_EQ(post.visibility, Visibility::Mentioned);
    ASSERT_EQ(post.mentions.size(), 1U);
    EXPECT_EQ(post.mentions.front().uri, u"did:plc:ana"_s);
    EXPECT_EQ(batch->conversations.front().lastPost, post.ref.uri);
    EXPECT_TRUE(batch->conversations.front().unread);
    ASSERT_EQ(batch->conversations.front().participants.size(), 1U);
    EXPECT_EQ(batch->conversations.front().participants.front().uri, u"did:plc:ben"_s);
    EXPECT_TRUE(batch->newer && batch->older);
}

TEST(BlueskyChat, BringsEverythingUnreadAndTellsWhatWasDeleted)
{
    Ana ana(get("listConvos", "limit=40", listed({convo("c1", 2, message("m3", "ben", "Third", 3))})) +
            get("getMessages", "convoId=c1&limit=3",
                R"({"messages":[)" + message("m3", "ben", "Third", 3) + ',' +
                    message("m2", "ben", "", 2, "deletedMessageView") + ',' +
                    message("m1", "ben", "First", 1) + "]}"));
    const auto batch = ana.chats();
    ASSERT_TRUE(batch && batch->posts.size() == 2);
    EXPECT_EQ(batch->posts.front().text.text, u"Third"_s);
    EXPECT_EQ(batch->posts.back().text.text, u"First"_s);
    EXPECT_EQ(batch->goneUris, std::vector<QString>{u"chat.bsky.convo:c1/m2"_s});
}

TEST(BlueskyChat, LooksForNewerOnesOnlyAsFarAsTheyAre)
{
    Ana ana(get("listConvos", "limit=40", listed({convo("c1", 0, message("m1", "ben", "Hello", 1))}, "a")));
    const auto first = ana.chats();
    ASSERT_TRUE(first && first->newer && first->older);
    // Somebody else wrote; the conversation known is below, and the pages behind it are not asked for.
    ana.network.transport.expect(
        get("listConvos", "limit=1", listed({convo("c2", 1, message("m9", "ben", "New", 9))}, "b")) +
        get("listConvos", "limit=1&cursor=b",
            listed({convo("c1", 0, message("m1", "ben", "Hello", 1))}, "c")));
    const auto newer =
        ana.chats({.direction = FeedRequest::Direction::Newer, .cursor = *first->newer, .limit = 1});
    ASSERT_TRUE(newer && newer->conversations.size() == 2);
    EXPECT_EQ(newer->conversations.front().remoteId, u"c2"_s);
    EXPECT_FALSE(newer->older) << "the rest is known";
    ana.network.transport.expect(
        get("listConvos", "limit=40&cursor=a", listed({convo("c0", 0, message("m0", "ben", "Old", 0))})));
    const auto older = ana.chats({.direction = FeedRequest::Direction::Older, .cursor = *first->older});
    ASSERT_TRUE(older && older->posts.size() == 1);
    EXPECT_EQ(older->posts.front().text.text, u"Old"_s);
    EXPECT_FALSE(older->older || older->newer);
}

TEST(BlueskyChat, KeepsWhatThisVersionDoesNotKnow)
{
    Ana ana(get("listConvos", "limit=40",
                listed({convo("c1", 0, message("m1", "ben", "", 1, "messageFromTomorrow"))})));
    const auto batch = ana.chats();
    ASSERT_TRUE(batch && batch->posts.size() == 1);
    EXPECT_TRUE(batch->posts.front().text.text.isEmpty());
    EXPECT_EQ(batch->posts.front().author.uri, u"did:plc:ben"_s);
}

TEST(BlueskyChat, IsWholeFromItsFirstMessageOn)
{
    Ana ana(get("getConvo", "convoId=c1", benChat()) +
            get("getMessages", "convoId=c1&limit=100",
                R"({"cursor":"m2","messages":[)" + message("m3", "ana", "Third", 3) + ',' +
                    message("m2", "ben", "Second", 2) + "]}") +
            get("getMessages", "convoId=c1&limit=100&cursor=m2",
                R"({"messages":[)" + message("m2", "ben", "Second", 2) + ',' +
                    message("m1", "ana", "First", 1) + "]}"));
    Session session = ana.network.session();
    const auto thread = ana.network.provider->fetchThread({.uri = u"chat.bsky.convo:c1/m3"_s}, session);
    ASSERT_TRUE(thread);
    QStringList texts;
    for (const Post& post : thread->posts)
        texts << post.text.text;
    EXPECT_EQ(texts, QStringList({u"First"_s, u"Second"_s, u"Third"_s}));
    EXPECT_TRUE(thread->complete);
}

TEST(BlueskyChat, GoesToTheOnePersonMeant)
{
    Ana ana(get("getConvoForMembers", "members=did%3Aplc%3Aben", benChat()) + ">>> POST " + chatAddress +
            "sendMessage\n" + proxy +
            "body ~ \"convoId\":\"c1\"\nbody ~ app.bsky.richtext.facet#link\n<<< 200\n\n" +
            message("m2", "ana", "See https://a.test", 2) + '\n');
    const auto post = ana.cleared(u"See https://a.test"_s, {person(u"ben"_s)});
    ASSERT_TRUE(post);
    const auto sent = ana.send(*post);
    ASSERT_TRUE(sent) << sent.error().detail.toStdString();
    EXPECT_EQ(sent->post.ref.uri, u"chat.bsky.convo:c1/m2"_s);
    EXPECT_EQ(sent->post.visibility, Visibility::Mentioned);
    ASSERT_EQ(sent->reached.size(), 1U);
    EXPECT_EQ(sent->reached.front().uri, u"did:plc:ben"_s);
}

TEST(BlueskyChat, NeverGoesWhereSomebodyElseReads)
{
    const QByteArray three = anaAndBen.chopped(1) + ',' + cleo + ']';
    Ana ana(get("getConvo", "convoId=c1", benChat("[" + cleo + "]", "groupConvo")) +
            get("getConvoMembers", "convoId=c1&limit=100", R"({"members":)" + three + "}"));
    const auto post = ana.cleared(u"For Ben"_s, {}, received());
    ASSERT_TRUE(post);
    const auto sent = ana.send(*post);
    ASSERT_FALSE(sent);
    EXPECT_EQ(sent.error().kind, ErrorKind::WouldReachMore);
    EXPECT_EQ(sent.error().people, QStringList{u"@cleo.test"_s});
}

TEST(BlueskyChat, IsNotPromisedToSomebodyWhoLeft)
{
    Ana ana(get("getConvo", "convoId=c1", benChat()));
    const auto post = ana.cleared(u"For both"_s, {}, received({person(u"cleo"_s)}));
    ASSERT_TRUE(post);
    const auto sent = ana.send(*post);
    ASSERT_FALSE(sent);
    EXPECT_EQ(sent.error().kind, ErrorKind::NotFound);
}

TEST(BlueskyChat, IsNeverAnsweredInPublic)
{
    Ana ana("");
    const auto post = ana.cleared(u"Aloud"_s, {}, received(), Visibility::Anyone);
    ASSERT_TRUE(post);
    const auto sent = ana.send(*post);
    ASSERT_FALSE(sent);
    EXPECT_EQ(sent.error().kind, ErrorKind::Unsupported);
}

TEST(BlueskyChat, IsAsLongAsTheServiceTakesAndNoLonger)
{
    Ana ana("");
    const auto tooLong = ana.cleared(QString(1'001, u'x'), {person(u"ben"_s)});
    ASSERT_TRUE(tooLong);
    const auto sent = ana.send(*tooLong);
    ASSERT_FALSE(sent);
    EXPECT_EQ(sent.error().kind, ErrorKind::InvalidInput);
}

TEST(BlueskyChat, FindsWhatArrivedAlthoughTheAnswerWasLost)
{
    const QByteArray messages = R"({"messages":[)" + message("m3", "ben", "Once", 30) + ',' +
                                message("m2", "ana", "Once", 20) + ',' + message("m1", "ana", "Once", 1) +
                                "]}";
    const QByteArray script = get("getConvoForMembers", "members=did%3Aplc%3Aben", benChat()) +
                              get("getMessages", "convoId=c1&limit=100", messages);
    Ana ana(script + script);
    const auto post = ana.cleared(u"Once"_s, {person(u"ben"_s)});
    ASSERT_TRUE(post);
    const auto found = ana.find(*post, u"2026-11-22T12:15:00Z"_s);
    ASSERT_TRUE(found && *found);
    EXPECT_EQ((*found)->post.ref.uri, u"chat.bsky.convo:c1/m2"_s);
    const auto later = ana.find(*post, u"2026-11-22T12:25:00Z"_s);
    ASSERT_TRUE(later);
    EXPECT_FALSE(*later) << "what was sent before is another message";
}

const QByteArray profile = ">>> GET https://pds.test/xrpc/app.bsky.actor.getProfile?actor=did%3Aplc%3Aana\n"
                           "no-header atproto-proxy\n<<< 200\n\n{\"did\":\"did:plc:ana\",\"handle\":"
                           "\"ana.test\",\"followersCount\":2}\n";

TEST(BlueskyChat, IsOffWithoutTheRightToItAndAllElseGoesOn)
{
    Ana ana(profile + ">>> GET " + chatAddress + "listConvos?limit=1\n" + proxy +
            "<<< 400\n\n{\"error\":\"InvalidToken\",\"message\":\"Bad token method\"}\n");
    const auto facts = ana.probe();
    ASSERT_TRUE(facts) << "the account itself is well";
    EXPECT_FALSE(facts->can.conversations);
    EXPECT_EQ(facts->can.visibilities, std::vector{Visibility::Anyone});
    EXPECT_EQ(facts->can.namedRecipients, NamedRecipients::No);
}

TEST(BlueskyChat, StaysAsItWasWhileTheServiceIsInTrouble)
{
    Ana ana(profile + ">>> GET " + chatAddress + "listConvos?limit=1\n<<< 502\n\n{}\n");
    const auto facts = ana.probe();
    ASSERT_TRUE(facts);
    EXPECT_TRUE(facts->can.conversations);
    EXPECT_EQ(facts->can.visibilities.front(), Visibility::Mentioned);
    const Capabilities message = limitsAt(facts->can, Visibility::Mentioned);
    EXPECT_EQ(message.maxCharacters, 1'000) << "a message is longer than a post";
    EXPECT_EQ(message.maxTextBytes, 10'000);
    EXPECT_FALSE(message.media || message.polls) << "and text alone";
    EXPECT_EQ(limitsAt(facts->can, Visibility::Anyone), facts->can);
    EXPECT_EQ(facts->can.maxCharacters, 300);
}

TEST(BlueskyChat, KnowsItsOwnNames)
{
    const auto address = bluesky::messageAddress(u"chat.bsky.convo:c1/m1"_s);
    ASSERT_TRUE(address);
    EXPECT_EQ(address->text(), u"chat.bsky.convo:c1/m1"_s);
    for (const QString& other : {u"at://did:plc:ana/app.bsky.feed.post/1"_s, u"chat.bsky.convo:c1"_s,
                                 u"chat.bsky.convo:/m1"_s, u"chat.bsky.convo:c1/m1/x"_s})
        EXPECT_FALSE(bluesky::messageAddress(other)) << other.toStdString();
}

} // namespace
} // namespace cohort
