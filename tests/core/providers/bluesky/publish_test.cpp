#include "tests/support/bluesky_account.h"
#include "tests/support/cleared_posts.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

/// A data server of one person: keeps what is written and says what it was asked.
class SmallRepository final : public Transport {
public:
    Result<Reply> perform(const Request& request, std::stop_token) override
    {
        const QString method = request.url.path().section(u'/', -1);
        asked << method;
        if (failing.contains(method))
            return fail(ErrorKind::Timeout, {});
        const QJsonObject input = QJsonDocument::fromJson(request.body).object();
        if (method == "com.atproto.repo.uploadBlob"_L1) {
            uploads.push_back(request);
            return answer({{u"blob"_s, QJsonObject{{u"$type"_s, u"blob"_s},
                                                   {u"ref"_s, QJsonObject{{u"$link"_s, u"bafy1"_s}}},
                                                   {u"mimeType"_s, u"image/png"_s},
                                                   {u"size"_s, request.body.size()}}}});
        }
        if (method == "com.atproto.repo.getRecord"_L1)
            return found(request.url.query().section(u"rkey="_s, 1));
        if (method == "app.bsky.feed.getPosts"_L1)
            return answer({{u"posts"_s, QJsonArray{quotedView}}});
        if (method == "com.atproto.repo.putRecord"_L1) {
            records.insert(u"app.bsky.feed.post/"_s + input["rkey"_L1].toString(),
                           input["record"_L1].toObject());
            return answer({{u"cid"_s, u"bafypost"_s}});
        }
        return apply(input["writes"_L1].toArray());
    }

    [[nodiscard]] QJsonObject recordIn(const QString& collection) const
    {
        for (auto record = records.cbegin(); record != records.cend(); ++record)
            if (record.key().startsWith(collection + u'/'))
                return record.value();
        return {};
    }

    QMap<QString, QJsonObject> records; ///< by collection/key
    std::vector<Request> uploads;
    QStringList asked;
    QStringList failing; ///< methods whose answers are lost
    QJsonObject quotedView;

private:
    static Reply answer(const QJsonObject& body, int status = 200)
    {
        return {.status = status, .body = QJsonDocument(body).toJson()};
    }
    Reply found(const QString& key) const
    {
        const QString place = u"app.bsky.feed.post/"_s + key;
        if (!records.contains(place))
            return answer({{u"error"_s, u"RecordNotFound"_s}}, 400);
        return answer({{u"cid"_s, u"bafypost"_s}, {u"value"_s, records[place]}});
    }
    /// All of it or nothing, and never twice: as the real server answers.
    Reply apply(const QJsonArray& writes)
    {
        QJsonArray results;
        for (const auto& write : writes) {
            const QString place = write["collection"_L1].toString() + u'/' + write["rkey"_L1].toString();
            if (records.contains(place))
                return answer({{u"error"_s, u"InternalServerError"_s}}, 500);
            results.append(QJsonObject{{u"cid"_s, u"bafypost"_s}});
        }
        for (const auto& write : writes)
            records.insert(write["collection"_L1].toString() + u'/' + write["rkey"_L1].toString(),
                           write["value"_L1].toObject());
        return answer({{u"results"_s, results}});
    }
};

class BlueskyPublish : public testing::Test {
protected:
    BlueskyPublish()
    {
        Capabilities& can = m_person.account.facts.can;
        can.visibilities = {Visibility::Anyone};
        can.reply = can.media = can.quote = can.quoteGate = true;
        can.replyGates = {ReplyGate::Followers, ReplyGate::Followed, ReplyGate::Mentioned, ReplyGate::Nobody};
        can.selfLabels = {u"nudity"_s};
    }

    Result<Published> publish(ClearedPostOrder order)
    {
        order.account = m_person.account;
        order.draft.changed = QDateTime::fromMSecsSinceEpoch(1'790'000'000'000);
        const auto cleared = clearedPost(std::move(order));
        if (!cleared)
            return fail(ErrorKind::Bug, {});
        Session session{.transport = m_server,
                        .clock = m_person.clock,
                        .account = m_person.account,
                        .credentials = m_person.credentials,
                        .stop = {}};
        return m_person.provider->publish(*cleared, session);
    }

    QString save(const QString& name, const QByteArray& bytes)
    {
        QFile file(m_folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        return file.fileName();
    }
    /// Three pixels beside two; a format that every Qt reads.
    QString picture() { return save(u"kettle.ppm"_s, "P6 3 2 255\n" + QByteArray(18, '\x40')); }

    SmallRepository m_server;
    ScriptedBluesky m_person{{}};
    QTemporaryDir m_folder;
};

TEST_F(BlueskyPublish, SendsPicturesWithTheirDescriptionAndShape)
{
    ASSERT_TRUE(
        publish({.draft = {.text = u"Tea"_s, .media = {{.path = picture(), .description = u"A kettle"_s}}}}));
    ASSERT_EQ(m_server.uploads.size(), 1U);
    EXPECT_TRUE(m_server.uploads[0].body.startsWith("\x89PNG"));
    EXPECT_EQ(m_server.uploads[0].headers.front(), HeaderLine("Content-Type", "image/png"));
    const QJsonObject embed = m_server.recordIn(u"app.bsky.feed.post"_s)["embed"_L1].toObject();
    EXPECT_EQ(embed["$type"_L1].toString(), u"app.bsky.embed.images"_s);
    const QJsonValue image = embed["images"_L1][0];
    EXPECT_EQ(image["alt"_L1].toString(), u"A kettle"_s);
    EXPECT_EQ(image["image"_L1]["ref"_L1]["$link"_L1].toString(), u"bafy1"_s);
    EXPECT_EQ(image["aspectRatio"_L1]["width"_L1].toInt(), 3);
    EXPECT_EQ(image["aspectRatio"_L1]["height"_L1].toInt(), 2);
}

TEST_F(BlueskyPublish, SendsNothingWhereAFileCannotGo)
{
    struct Case {
        std::vector<DraftMedia> media{};
        ErrorKind kind = ErrorKind::InvalidInput;
    };
    const DraftMedia good{.path = picture()};
    const DraftMedia film{.path = save(u"film.mp4"_s, QByteArray("\0\0\0\x18"
                                                                 "ftypmp42\0\0\0\0mp42isom",
                                                                 24))};
    for (const Case& example : {Case{{good, {.path = u"/nowhere.png"_s}}},
                                Case{{good, {.path = save(u"bad.png"_s, "\x89PNG\r\n\x1a\n")}}},
                                Case{{good, film}, ErrorKind::Unsupported},
                                Case{{good, good, good, good, good}, ErrorKind::Unsupported}}) {
        const auto sent = publish({.draft = {.text = u"x"_s, .media = example.media}});
        ASSERT_FALSE(sent);
        EXPECT_EQ(sent.error().kind, example.kind);
    }
    EXPECT_TRUE(m_server.asked.isEmpty()) << m_server.asked.join(u' ').toStdString();
}

TEST_F(BlueskyPublish, WritesGatesInTheSameCommitAsThePost)
{
    const std::vector<std::pair<ReplyGate, QString>> table{
        {ReplyGate::Followers, u"app.bsky.feed.threadgate#followerRule"_s},
        {ReplyGate::Followed, u"app.bsky.feed.threadgate#followingRule"_s},
        {ReplyGate::Mentioned, u"app.bsky.feed.threadgate#mentionRule"_s},
        {ReplyGate::Nobody, {}}};
    for (const auto& [gate, rule] : table) {
        m_server.records.clear();
        m_server.asked.clear();
        const auto sent = publish({.draft = {.text = u"Tea"_s, .mayReply = gate, .mayBeQuoted = false}});
        ASSERT_TRUE(sent);
        EXPECT_EQ(m_server.asked, QStringList{u"com.atproto.repo.applyWrites"_s}) << "one step, or none";
        const QJsonObject threadGate = m_server.recordIn(u"app.bsky.feed.threadgate"_s);
        EXPECT_EQ(threadGate["post"_L1].toString(), sent->post.ref.uri);
        ASSERT_TRUE(threadGate["allow"_L1].isArray()) << "without a list everybody could";
        EXPECT_EQ(threadGate["allow"_L1].toArray().size(), rule.isEmpty() ? 0 : 1);
        EXPECT_EQ(threadGate["allow"_L1][0]["$type"_L1].toString(), rule);
        const QJsonObject postGate = m_server.recordIn(u"app.bsky.feed.postgate"_s);
        EXPECT_EQ(postGate["post"_L1].toString(), sent->post.ref.uri);
        EXPECT_EQ(postGate["embeddingRules"_L1][0]["$type"_L1].toString(),
                  u"app.bsky.feed.postgate#disableRule"_s);
        const QString key = sent->post.ref.uri.section(u'/', -1);
        for (auto record = m_server.records.cbegin(); record != m_server.records.cend(); ++record)
            EXPECT_EQ(record.key().section(u'/', -1), key) << "the post's own key";
    }
}

TEST_F(BlueskyPublish, SendsAGatedPostTwiceAsOnce)
{
    const ClearedPostOrder order{.draft = {.text = u"Tea"_s, .mayReply = ReplyGate::Nobody}};
    const auto first = publish(order);
    const auto second = publish(order);
    ASSERT_TRUE(first && second);
    EXPECT_EQ(first->post.ref, second->post.ref);
    EXPECT_EQ(m_server.records.size(), 2) << "a post and a gate";
    m_server.records.clear();
    m_server.failing = {u"com.atproto.repo.applyWrites"_s};
    const auto lost = publish(order);
    ASSERT_FALSE(lost);
    EXPECT_EQ(lost.error().kind, ErrorKind::Timeout) << "the outbox looks whether it arrived";
}

TEST_F(BlueskyPublish, WritesWhatTheAuthorSaysOfTheContent)
{
    ASSERT_TRUE(publish({.draft = {.text = u"Tea"_s, .labels = {u"nudity"_s}}}));
    const QJsonValue labels = m_server.recordIn(u"app.bsky.feed.post"_s)["labels"_L1];
    EXPECT_EQ(labels["$type"_L1].toString(), u"com.atproto.label.defs#selfLabels"_s);
    EXPECT_EQ(labels["values"_L1][0]["val"_L1].toString(), u"nudity"_s);
}

TEST_F(BlueskyPublish, QuotesAPostAloneAndBesidePictures)
{
    const QString address = u"at://did:plc:ben/app.bsky.feed.post/3kquoted"_s;
    m_server.quotedView = {{u"uri"_s, address}, {u"cid"_s, u"bafyquoted"_s}};
    const Post quoted{.ref = {.account = AccountId{1}, .uri = address},
                      .author = {.network = u"bluesky"_s, .uri = u"did:plc:ben"_s},
                      .visibility = Visibility::Anyone};
    ASSERT_TRUE(publish({.draft = {.text = u"See"_s, .quotes = quoted.ref}, .quoted = quoted}));
    const QJsonObject alone = m_server.recordIn(u"app.bsky.feed.post"_s)["embed"_L1].toObject();
    EXPECT_EQ(alone["$type"_L1].toString(), u"app.bsky.embed.record"_s);
    EXPECT_EQ(alone["record"_L1].toObject(), (QJsonObject{{u"uri"_s, address}, {u"cid"_s, u"bafyquoted"_s}}));
    m_server.records.clear();
    ASSERT_TRUE(publish({.draft = {.text = u"See"_s, .quotes = quoted.ref, .media = {{.path = picture()}}},
                         .quoted = quoted}));
    const QJsonObject both = m_server.recordIn(u"app.bsky.feed.post"_s)["embed"_L1].toObject();
    EXPECT_EQ(both["$type"_L1].toString(), u"app.bsky.embed.recordWithMedia"_s);
    EXPECT_EQ(both["record"_L1]["record"_L1]["uri"_L1].toString(), address);
    EXPECT_EQ(both["media"_L1]["images"_L1].toArray().size(), 1);

    m_server.records.clear();
    m_server.quotedView.insert(u"viewer"_s, QJsonObject{{u"embeddingDisabled"_s, true}});
    const auto refused = publish({.draft = {.text = u"See"_s, .quotes = quoted.ref}, .quoted = quoted});
    ASSERT_FALSE(refused) << "its author lets nobody quote it";
    EXPECT_EQ(refused.error().kind, ErrorKind::Refused);
    EXPECT_TRUE(m_server.records.isEmpty());
}

} // namespace
} // namespace cohort
