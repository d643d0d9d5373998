#include "core/providers/bluesky/views.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace cohort::bluesky {
namespace {

using namespace Qt::StringLiterals;

constexpr AccountId me{3};

QJsonObject json(const QByteArray& text)
{
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    EXPECT_EQ(error.error, QJsonParseError::NoError) << error.errorString().toStdString();
    return document.object();
}

/// A post by Ana with more members in its view, its record or its embed.
QJsonObject view(const QByteArray& more = {}, const QByteArray& record = {})
{
    return json(R"({"uri":"at://did:plc:ana/app.bsky.feed.post/3kaaaaaaaaaa2","cid":"bafy1",
        "author":{"did":"did:plc:ana","handle":"ana.test","displayName":" Ana\n","$type":"x","new":{"a":[1]}},
        "indexedAt":"2026-11-22T12:00:01.123456Z")" +
                more +
                R"(,"record":{"$type":"app.bsky.feed.post","text":"Tea","createdAt":"2026-11-22T12:00:00Z")" +
                record + "}}");
}

TEST(BlueskyViews, KnowsPeopleByTheirAddressAndNotByTheirHandle)
{
    const auto ana = readAuthor(json(R"({"did":"did:plc:ana","handle":"ana.test","displayName":"Ana"})"));
    ASSERT_TRUE(ana);
    EXPECT_EQ(ana->uri, u"did:plc:ana"_s);
    EXPECT_EQ(ana->handle, u"@ana.test"_s);
    EXPECT_EQ(ana->network, u"bluesky"_s);
    const auto lost = readAuthor(json(R"({"did":"did:plc:ana","handle":"handle.invalid"})"));
    ASSERT_TRUE(lost);
    EXPECT_EQ(lost->handle, u"did:plc:ana"_s) << "a name that is not theirs is not shown";
    EXPECT_FALSE(readAuthor(json(R"({"did":"ana","handle":"ana.test"})")));
    EXPECT_FALSE(readAuthor(json("{}")));
}

TEST(BlueskyViews, ReadsTheLinksOfAProfileAsUnverified)
{
    const auto ana = readAuthor(json(R"({"did":"did:plc:ana","handle":"ana.test",
        "description":"Librarian. ana.test/blog https://work.test/@ana, mail a@ana.test"})"));
    ASSERT_TRUE(ana);
    const std::vector<ProfileLink> expected{{.address = QUrl(u"https://ana.test/blog"_s)},
                                            {.address = QUrl(u"https://work.test/@ana"_s)}};
    EXPECT_EQ(ana->links, expected);
}

TEST(BlueskyViews, ReadsAPostAndWhatIsKnownOfIt)
{
    const auto post =
        readPost(view(R"(,"likeCount":2,"replyCount":-1,"repostCount":"x","viewer":{"like":"at://x"})",
                      R"(,"langs":["de","en"])"),
                 me);
    ASSERT_TRUE(post);
    EXPECT_EQ(post->ref, (PostRef{me, u"at://did:plc:ana/app.bsky.feed.post/3kaaaaaaaaaa2"_s, u"bafy1"_s}));
    EXPECT_EQ(post->text.text, u"Tea"_s);
    EXPECT_EQ(post->author.name, u"Ana"_s);
    EXPECT_EQ(post->url, QUrl(u"https://bsky.app/profile/did:plc:ana/post/3kaaaaaaaaaa2"_s));
    EXPECT_EQ(post->visibility, Visibility::Anyone);
    EXPECT_EQ(post->threadUri, post->ref.uri);
    EXPECT_TRUE(post->parent.isNull());
    EXPECT_EQ(post->language, u"de"_s);
    EXPECT_EQ(post->likeCount, 2);
    EXPECT_EQ(post->replyCount, 0);
    EXPECT_EQ(post->boostCount, 0);
    EXPECT_TRUE(post->liked);
    EXPECT_FALSE(post->boosted);
}

TEST(BlueskyViews, BelievesNoTimeThatLiesAhead)
{
    QJsonObject late = view();
    QJsonObject record = late[u"record"_s].toObject();
    record[u"createdAt"_s] = u"2099-01-01T00:00:00+02:00"_s;
    late[u"record"_s] = record;
    const auto post = readPost(late, me);
    ASSERT_TRUE(post);
    EXPECT_EQ(post->created.toString(Qt::ISODateWithMs), u"2026-11-22T12:00:01.123Z"_s);
    record[u"createdAt"_s] = u"yesterday"_s;
    late[u"record"_s] = record;
    EXPECT_TRUE(readPost(late, me));
    late.remove(u"indexedAt"_s);
    EXPECT_FALSE(readPost(late, me)) << "a post without any time has no place";
}

TEST(BlueskyViews, NamesTheConversationAnAnswerBelongsTo)
{
    const auto post =
        readPost(view({}, R"(,"reply":{"root":{"uri":"at://did:plc:cy/app.bsky.feed.post/1","cid":"r"},
        "parent":{"uri":"at://did:plc:ben/app.bsky.feed.post/2","cid":"p"}})"),
                 me);
    ASSERT_TRUE(post);
    EXPECT_EQ(post->threadUri, u"at://did:plc:cy/app.bsky.feed.post/1"_s);
    EXPECT_EQ(post->parent, (PostRef{me, u"at://did:plc:ben/app.bsky.feed.post/2"_s, u"p"_s}));
    EXPECT_EQ(post->parentAuthor.uri, u"did:plc:ben"_s);
}

TEST(BlueskyViews, ReadsPicturesCardsAndQuotes)
{
    const QByteArray images =
        R"({"$type":"app.bsky.embed.images#view","images":[{"thumb":"https://c.test/t","fullsize":"https://c.test/f",
        "alt":"A cup","aspectRatio":{"width":4,"height":3}},{"thumb":"x","fullsize":"file:///etc/passwd","alt":""}]})";
    const auto pictures = readPost(view(",\"embed\":" + images), me);
    ASSERT_TRUE(pictures && pictures->media.size() == 1);
    EXPECT_EQ(pictures->media.front().description, u"A cup"_s);
    EXPECT_EQ(pictures->media.front().width, 4);
    const auto card = readPost(view(R"(,"embed":{"$type":"app.bsky.embed.external#view","external":
        {"uri":"https://a.test/","title":"A","description":"B"}})"),
                               me);
    ASSERT_TRUE(card && card->card);
    EXPECT_EQ(card->card->title, u"A"_s);
    const QByteArray quoted =
        R"({"$type":"app.bsky.embed.record#viewRecord","uri":"at://did:plc:ben/app.bsky.feed.post/2",
        "author":{"did":"did:plc:ben","handle":"ben.test"},"value":{"text":"Coffee"}})";
    const auto quote =
        readPost(view(R"(,"embed":{"$type":"app.bsky.embed.recordWithMedia#view","media":)" + images +
                      R"(,"record":{"$type":"app.bsky.embed.record#view","record":)" + quoted + "}}"),
                 me);
    ASSERT_TRUE(quote && quote->card);
    EXPECT_EQ(quote->media.size(), 1U);
    EXPECT_EQ(quote->card->url, QUrl(u"https://bsky.app/profile/did:plc:ben/post/2"_s));
    EXPECT_EQ(quote->card->description, u"Coffee"_s);
}

TEST(BlueskyViews, SurvivesWhatItDoesNotKnow)
{
    for (const QByteArray& embed :
         {QByteArray(R"({"$type":"app.bsky.embed.hologram#view","x":[{}]})"), QByteArray("7"),
          QByteArray("null"),
          QByteArray(
              R"({"$type":"app.bsky.embed.record#view","record":{"$type":"app.bsky.embed.record#viewBlocked",
            "uri":"at://did:plc:ben/app.bsky.feed.post/2","blocked":true,"author":{"did":"did:plc:ben"}}})"),
          QByteArray(
              R"({"$type":"app.bsky.embed.record#view","record":{"$type":"app.bsky.embed.record#viewDetached",
            "uri":"at://did:plc:ben/app.bsky.feed.post/2","detached":true}})")}) {
        const auto post = readPost(view(",\"embed\":" + embed), me);
        ASSERT_TRUE(post) << embed.constData();
        EXPECT_EQ(post->text.text, u"Tea"_s);
    }
    EXPECT_FALSE(readPost(json("{}"), me));
    EXPECT_FALSE(
        readPost(json(R"({"$type":"app.bsky.feed.defs#blockedPost","uri":"at://did:plc:b/c.d/e"})"), me));
}

TEST(BlueskyViews, TellsAPassingOnFromThePost)
{
    const auto plain = readFeedEntry(QJsonObject{{u"post"_s, view()}}, me);
    ASSERT_TRUE(plain);
    EXPECT_FALSE(plain->boostedBy);
    const QJsonObject by = json(R"({"did":"did:plc:ben","handle":"ben.test"})");
    QJsonObject reason{{u"$type"_s, u"app.bsky.feed.defs#reasonRepost"_s},
                       {u"by"_s, by},
                       {u"uri"_s, u"at://did:plc:ben/app.bsky.feed.repost/9"_s},
                       {u"indexedAt"_s, u"2026-11-23T00:00:00Z"_s}};
    const auto passed = readFeedEntry(QJsonObject{{u"post"_s, view()}, {u"reason"_s, reason}}, me);
    ASSERT_TRUE(passed && passed->boostedBy);
    EXPECT_EQ(passed->ref.uri, u"at://did:plc:ben/app.bsky.feed.repost/9"_s);
    EXPECT_EQ(passed->boostOf, plain->ref.uri);
    EXPECT_EQ(passed->created.date(), QDate(2026, 11, 23));
    reason.remove(u"uri"_s);
    const auto older = readFeedEntry(QJsonObject{{u"post"_s, view()}, {u"reason"_s, reason}}, me);
    ASSERT_TRUE(older);
    EXPECT_NE(older->ref.uri, older->boostOf);
    const QJsonObject pin{{u"$type"_s, u"app.bsky.feed.defs#reasonPin"_s}};
    EXPECT_FALSE(readFeedEntry(QJsonObject{{u"post"_s, view()}, {u"reason"_s, pin}}, me)->boostedBy);
}

} // namespace
} // namespace cohort::bluesky
