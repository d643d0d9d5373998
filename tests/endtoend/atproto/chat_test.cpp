#include "tests/endtoend/atproto/atproto_lab.h"

#include <QJsonDocument>
#include <QUrlQuery>

#include <gtest/gtest.h>

#include <algorithm>

// Against a stand-in for the service (tests/servers/atproto/chat.mjs), reached through a real data server.

namespace cohort {

using namespace Qt::StringLiterals;

namespace {

constexpr auto allowed = AtprotoPerson::Messages::Allowed;

std::optional<Published> whisper(AtprotoPerson& from, const AtprotoPerson& to, const QString& text)
{
    return from.send({.draft = {.text = text, .language = u"en"_s},
                      .visibility = Visibility::Mentioned,
                      .people = {to.me()}});
}

QStringList textsOf(const std::vector<Post>& posts)
{
    QStringList texts;
    for (const Post& post : posts)
        texts << post.text.text;
    return texts;
}

/// Another program asks the service in somebody's name.
QJsonObject askChat(AtprotoPerson& person, const QString& method, const QUrlQuery& query)
{
    Session session = person.session();
    Request request{
        .url = session.account.server,
        .headers = {{"Authorization", "Bearer " + session.credentials[u"access_token"_s].reveal().toUtf8()},
                    {"atproto-proxy", qgetenv("ATPROTO_CHAT")}}};
    request.url.setPath(u"/xrpc/chat.bsky.convo."_s + method);
    request.url.setQuery(query);
    const auto reply = atproto::transport().perform(request, {});
    EXPECT_TRUE(reply && reply->status == 200) << (reply ? reply->body.toStdString() : std::string());
    return reply ? QJsonDocument::fromJson(reply->body).object() : QJsonObject();
}

TEST(AtprotoLab, SendsAMessageToOnePersonAndReadsTheAnswer)
{
    AtprotoPerson anna(u"anna"_s, allowed);
    AtprotoPerson bert(u"bert"_s, allowed);
    const auto sent = whisper(anna, bert, u"Between us: https://example.org/x"_s);
    ASSERT_TRUE(sent);
    EXPECT_EQ(sent->post.visibility, Visibility::Mentioned);
    ASSERT_EQ(sent->reached.size(), 1U);
    EXPECT_EQ(sent->reached.front().uri, bert.did());

    const auto talks = bert.feed(FeedKind::Conversations);
    ASSERT_TRUE(talks && talks->conversations.size() == 1 && talks->posts.size() == 1);
    EXPECT_TRUE(talks->conversations.front().unread);
    const Post got = talks->posts.front();
    EXPECT_EQ(got.ref.uri, sent->post.ref.uri);
    EXPECT_EQ(got.author.uri, anna.did());
    ASSERT_EQ(got.text.spans.size(), 1U);
    EXPECT_EQ(got.text.spans.front().target, u"https://example.org/x"_s);

    ASSERT_TRUE(bert.perform({.kind = IntentKind::ReadConversation, .post = got.ref}));
    const auto read = bert.feed(FeedKind::Conversations);
    ASSERT_TRUE(read && read->conversations.size() == 1);
    EXPECT_FALSE(read->conversations.front().unread);

    const auto reply = bert.send({.draft = {.text = u"I see"_s, .replyTo = got.ref},
                                  .visibility = Visibility::Mentioned,
                                  .parent = got});
    ASSERT_TRUE(reply);
    EXPECT_EQ(reply->post.parent.uri, got.ref.uri);
    Session session = anna.session();
    const auto thread = anna.provider().fetchThread(reply->post.ref, session);
    ASSERT_TRUE(thread);
    EXPECT_EQ(textsOf(thread->posts), QStringList({u"Between us: https://example.org/x"_s, u"I see"_s}));
    EXPECT_TRUE(thread->complete);
    EXPECT_TRUE(anna.feed(FeedKind::Mine)->posts.empty()) << "nothing of it is public";
}

TEST(AtprotoLab, FindsAMessageWhoseAnswerWasLost)
{
    AtprotoPerson anna(u"anna"_s, allowed);
    AtprotoPerson bert(u"bert"_s, allowed);
    atproto::tell(u"chat/lose-answer"_s);
    const QDateTime since = QDateTime::currentDateTimeUtc().addSecs(-60);
    const auto cleared = clearedPost({.account = anna.account(),
                                      .draft = {.text = u"Only once"_s},
                                      .visibility = Visibility::Mentioned,
                                      .people = {bert.me()}});
    ASSERT_TRUE(cleared);
    Session session = anna.session();
    const auto lost = anna.provider().publish(*cleared, session);
    ASSERT_FALSE(lost);
    EXPECT_EQ(lost.error().kind, ErrorKind::ServerTrouble);
    const auto found = anna.provider().findPublished(*cleared, since, session);
    ASSERT_TRUE(found && *found);
    EXPECT_EQ((*found)->post.text.text, u"Only once"_s);
}

TEST(AtprotoLab, AnswersInAGroupOnlyWhereEverybodyInItIsMeant)
{
    AtprotoPerson anna(u"anna"_s, allowed);
    AtprotoPerson bert(u"bert"_s, allowed);
    AtprotoPerson cleo(u"cleo"_s, allowed);
    QUrlQuery three;
    for (const QString& did : {bert.did(), cleo.did()})
        three.addQueryItem(u"members"_s, did);
    const QJsonObject group = askChat(anna, u"getConvoForMembers"_s, three)["convo"_L1].toObject();
    atproto::tell(u"chat/unknown"_s);
    const auto talks = bert.feed(FeedKind::Conversations);
    ASSERT_TRUE(talks && talks->conversations.size() == 1 && talks->posts.size() == 1);
    EXPECT_EQ(talks->conversations.front().remoteId, group["id"_L1].toString());
    EXPECT_EQ(talks->conversations.front().participants.size(), 2U);
    Post unknown = talks->posts.front();
    EXPECT_TRUE(unknown.text.text.isEmpty()) << "of a kind nobody knows, and still there";

    const auto all = bert.send({.draft = {.text = u"To you both"_s, .replyTo = unknown.ref},
                                .visibility = Visibility::Mentioned,
                                .parent = unknown});
    ASSERT_TRUE(all);
    EXPECT_EQ(all->reached.size(), 2U);

    // As if the third had come in after the sentence was shown.
    std::erase_if(unknown.mentions, [&cleo](const Author& author) { return author.uri == cleo.did(); });
    if (unknown.author.uri == cleo.did())
        unknown.author = anna.me();
    const auto cleared = clearedPost({.account = bert.account(),
                                      .draft = {.text = u"To Anna alone"_s, .replyTo = unknown.ref},
                                      .visibility = Visibility::Mentioned,
                                      .parent = unknown});
    ASSERT_TRUE(cleared);
    Session session = bert.session();
    const auto refused = bert.provider().publish(*cleared, session);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::WouldReachMore);
    EXPECT_EQ(refused.error().people, QStringList{cleo.me().handle});
}

TEST(AtprotoLab, GoesOnWithAnAppPasswordThatMayNotReadMessages)
{
    AtprotoPerson anna(u"anna"_s);
    Session session = anna.session();
    const auto facts = anna.provider().probe(session);
    ASSERT_TRUE(facts) << facts.error().detail.toStdString();
    EXPECT_FALSE(facts->can.conversations);
    EXPECT_EQ(facts->can.visibilities, std::vector{Visibility::Anyone});
    const auto talks = anna.feed(FeedKind::Conversations);
    ASSERT_FALSE(talks);
    EXPECT_EQ(talks.error().kind, ErrorKind::Refused) << "the session itself is good";
    EXPECT_TRUE(anna.say(u"Aloud"_s));
}

} // namespace
} // namespace cohort
