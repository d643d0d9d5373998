// What a post carries besides its text: pictures, a quoted post, who may answer or quote it, what its content
// is.
#include "tests/endtoend/atproto/atproto_lab.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace cohort {

using namespace Qt::StringLiterals;

namespace {

/// A picture that no format makes small, as a file every Qt reads.
QString savedNoise(const QTemporaryDir& folder, const QString& name, int side)
{
    QByteArray bytes = "P6 " + QByteArray::number(side) + ' ' + QByteArray::number(side) + " 255\n";
    quint32 state = 1;
    for (int i = 0; i < side * side * 3; ++i) {
        state = state * 1'664'525U + 1'013'904'223U;
        bytes += static_cast<char>(state >> 24);
    }
    QFile file(folder.filePath(name));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    return file.fileName();
}

/// How the network shows a post to somebody.
QJsonObject seenBy(AtprotoPerson& reader, const Post& post)
{
    atproto::tell(u"process-all"_s);
    return reader.ask(u"app.bsky.feed.getPosts"_s, u"uris="_s + post.ref.uri)["posts"_L1][0].toObject();
}

TEST(AtprotoLab, ShowsPicturesWithTheirDescriptionAndMadeSmallEnough)
{
    const QTemporaryDir folder;
    AtprotoPerson writer(u"writer"_s);
    const QString large = savedNoise(folder, u"large.ppm"_s, 900); // 2.4 MB as PNG
    const QString little = savedNoise(folder, u"little.ppm"_s, 20);
    const auto sent =
        writer.send({.draft = {.text = u"Two pictures"_s,
                               .media = {{.path = large, .description = u"Grains of \"tea\" ✓"_s},
                                         {.path = little, .description = u"A dot"_s}}}});
    ASSERT_TRUE(sent);
    writer.network().somethingWasWritten();
    const auto mine = writer.feed(FeedKind::Mine);
    ASSERT_TRUE(mine && mine->posts.size() == 1);
    const std::vector<Media>& media = mine->posts.front().media;
    ASSERT_EQ(media.size(), 2U);
    EXPECT_EQ(media[0].description, u"Grains of \"tea\" ✓"_s);
    EXPECT_EQ(media[0].kind, MediaKind::Image);
    EXPECT_EQ(media[0].width, media[0].height);
    EXPECT_EQ(media[1].description, u"A dot"_s);
    EXPECT_EQ(media[1].width, 20);
    const QJsonObject view = seenBy(writer, sent->post);
    const QJsonArray images = view["record"_L1]["embed"_L1]["images"_L1].toArray();
    ASSERT_EQ(images.size(), 2);
    EXPECT_LE(images[0]["image"_L1]["size"_L1].toInt(), 1'000'000);
    EXPECT_GT(images[0]["image"_L1]["size"_L1].toInt(), 100'000);
}

TEST(AtprotoLab, ShowsAQuotedPostAndTellsItsAuthor)
{
    const QTemporaryDir folder;
    AtprotoPerson friendly(u"friend"_s);
    AtprotoPerson writer(u"writer"_s);
    const auto quoted = friendly.say(u"Kettles are underrated"_s);
    ASSERT_TRUE(quoted);
    writer.network().somethingWasWritten();
    const auto sent = writer.send({.draft = {.text = u"So true"_s,
                                             .quotes = quoted->post.ref,
                                             .media = {{.path = savedNoise(folder, u"dot.ppm"_s, 9)}}},
                                   .quoted = quoted->post});
    ASSERT_TRUE(sent);
    writer.network().somethingWasWritten();
    const auto mine = writer.feed(FeedKind::Mine);
    ASSERT_TRUE(mine && mine->posts.size() == 1);
    ASSERT_TRUE(mine->posts.front().card) << "the quoted post";
    EXPECT_EQ(mine->posts.front().card->description, u"Kettles are underrated"_s);
    EXPECT_EQ(mine->posts.front().media.size(), 1U);
    friendly.network().somethingWasWritten();
    const auto told = friendly.feed(FeedKind::Notifications);
    ASSERT_TRUE(told && told->notices.size() == 1);
    EXPECT_EQ(told->notices.front().from.uri, writer.did());
}

TEST(AtprotoLab, KeepsOthersFromAnsweringAndQuotingWhereItsAuthorSaidSo)
{
    AtprotoPerson writer(u"writer"_s);
    AtprotoPerson reader(u"reader"_s);
    const ClearedPostOrder order{
        .draft = {.text = u"Read only"_s, .mayReply = ReplyGate::Nobody, .mayBeQuoted = false},
        .idempotencyKey = u"gated "_s + writer.handle()};
    const auto sent = writer.send(order);
    ASSERT_TRUE(sent);
    const auto again = writer.send(order);
    ASSERT_TRUE(again) << "sent twice it is there once";
    EXPECT_EQ(again->post.ref, sent->post.ref);
    const QJsonObject view = seenBy(reader, sent->post);
    EXPECT_EQ(view["record"_L1]["text"_L1].toString(), u"Read only"_s) << "anybody reads it";
    EXPECT_TRUE(view["viewer"_L1]["replyDisabled"_L1].toBool());
    EXPECT_TRUE(view["viewer"_L1]["embeddingDisabled"_L1].toBool());
    const auto open = writer.say(u"Open to all"_s);
    ASSERT_TRUE(open);
    EXPECT_FALSE(seenBy(reader, open->post)["viewer"_L1]["replyDisabled"_L1].toBool());

    const auto cleared = clearedPost({.account = reader.account(),
                                      .draft = {.text = u"Look"_s, .quotes = sent->post.ref},
                                      .quoted = sent->post,
                                      .idempotencyKey = u"quote "_s + reader.handle()});
    ASSERT_TRUE(cleared);
    Session session = reader.session();
    const auto refused = reader.provider().publish(*cleared, session);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::Refused);
}

TEST(AtprotoLab, LetsFollowersOrMentionedPeopleAnswer)
{
    AtprotoPerson writer(u"writer"_s);
    AtprotoPerson follower(u"reader"_s);
    follower.write({{u"app.bsky.graph.follow"_s, {{u"subject"_s, writer.did()}}}});
    const auto forFollowers =
        writer.send({.draft = {.text = u"Dear all"_s, .mayReply = ReplyGate::Followers}});
    const auto forFollowed = writer.send({.draft = {.text = u"Dear few"_s, .mayReply = ReplyGate::Followed}});
    const auto forMentioned = writer.send(
        {.draft = {.text = u"Dear @%1"_s.arg(follower.handle()), .mayReply = ReplyGate::Mentioned}});
    ASSERT_TRUE(forFollowers && forFollowed && forMentioned);
    EXPECT_FALSE(seenBy(follower, forFollowers->post)["viewer"_L1]["replyDisabled"_L1].toBool());
    EXPECT_TRUE(seenBy(follower, forFollowed->post)["viewer"_L1]["replyDisabled"_L1].toBool());
    EXPECT_FALSE(seenBy(follower, forMentioned->post)["viewer"_L1]["replyDisabled"_L1].toBool());
}

TEST(AtprotoLab, ShowsWhatTheAuthorSaysOfTheContent)
{
    AtprotoPerson writer(u"writer"_s);
    AtprotoPerson reader(u"reader"_s);
    for (const QString& label : writer.account().facts.can.selfLabels) {
        const auto sent = writer.send({.draft = {.text = u"Labelled "_s + label, .labels = {label}}});
        ASSERT_TRUE(sent) << label.toStdString();
        const QJsonArray labels = seenBy(reader, sent->post)["labels"_L1].toArray();
        ASSERT_EQ(labels.size(), 1) << label.toStdString();
        EXPECT_EQ(labels[0]["val"_L1].toString(), label);
        EXPECT_EQ(labels[0]["src"_L1].toString(), writer.did());
    }
}

} // namespace
} // namespace cohort
