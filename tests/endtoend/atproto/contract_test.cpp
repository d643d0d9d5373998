#include "tests/endtoend/atproto/atproto_lab.h"
#include "tests/support/provider_contract.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace cohort {

using namespace Qt::StringLiterals;

namespace {

// A picture of one dot.
const QByteArray dot = QByteArray::fromBase64(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

QJsonObject tagged(const QString& text, const QString& tag)
{
    const qsizetype at = text.toUtf8().indexOf(QString(u'#' + tag).toUtf8());
    const QJsonObject feature{{u"$type"_s, u"app.bsky.richtext.facet#tag"_s}, {u"tag"_s, tag}};
    const QJsonObject index{{u"byteStart"_s, at}, {u"byteEnd"_s, at + tag.toUtf8().size() + 1}};
    return {
        {u"text"_s, text},
        {u"facets"_s, QJsonArray{QJsonObject{{u"index"_s, index}, {u"features"_s, QJsonArray{feature}}}}}};
}

/// People who are there for all tests; what they do to me, they do in each.
struct Others {
    AtprotoPerson ben{u"ben"_s};
    AtprotoPerson cleo{u"cleo"_s};
    AtprotoPerson dora{u"dora"_s};
    AtprotoPerson emil{u"emil"_s};
    std::vector<QJsonObject> posts; ///< of ben
    QUrl picture;

    Others()
    {
        QStringList texts;
        for (int i = 0; i < 12; ++i)
            texts << u"Kettle talk %1"_s.arg(i);
        posts = ben.post(texts);
        for (int i = 0; i < 9; ++i)
            ben.write({{u"app.bsky.feed.post"_s, tagged(u"Cup %1 of #kettletea"_s.arg(i), u"kettletea"_s)}});
        const QJsonObject reference{{u"root"_s, posts.front()}, {u"parent"_s, posts.front()}};
        cleo.post({u"I like kettles"_s}, {{u"reply"_s, reference}});
        putPicture();
    }

private:
    void putPicture()
    {
        Session session = ben.session();
        Request upload{.method = "POST",
                       .url = session.account.server,
                       .headers = {{"Content-Type", "image/png"},
                                   {"Authorization",
                                    "Bearer " + session.credentials[u"access_token"_s].reveal().toUtf8()}},
                       .body = dot};
        upload.url.setPath(u"/xrpc/com.atproto.repo.uploadBlob"_s);
        const auto reply = atproto::transport().perform(upload, {});
        ASSERT_TRUE(reply && reply->status == 200);
        const QJsonObject blob = QJsonDocument::fromJson(reply->body).object()["blob"_L1].toObject();
        const QJsonObject image{{u"alt"_s, u"A dot"_s}, {u"image"_s, blob}};
        const QJsonObject embed{{u"$type"_s, u"app.bsky.embed.images"_s}, {u"images"_s, QJsonArray{image}}};
        ben.write({{u"app.bsky.feed.post"_s, {{u"text"_s, u"A picture"_s}, {u"embed"_s, embed}}}});
        picture = session.account.server;
        picture.setPath(u"/xrpc/com.atproto.sync.getBlob"_s);
        picture.setQuery(u"did=%1&cid=%2"_s.arg(ben.did(), blob["ref"_L1]["$link"_L1].toString()));
    }
};

Others& others()
{
    static Others theOthers;
    return theOthers;
}

class BlueskyOnTrial : public ProviderOnTrial {
public:
    explicit BlueskyOnTrial(AtprotoPerson::Messages messages = AtprotoPerson::Messages::NotAllowed)
        : m_me(u"mia"_s, messages)
    {
        Others& them = others();
        const auto mine =
            m_me.post({u"Mine, the first"_s, u"Mine, the second #kettletea"_s, u"Mine, the third"_s});
        const QJsonObject reply{{u"root"_s, mine.front()}, {u"parent"_s, mine.front()}};
        const QJsonObject followMe{{u"subject"_s, m_me.did()}};
        const QJsonObject likeMine{{u"subject"_s, mine.front()}};
        for (AtprotoPerson* person : {&them.ben, &them.cleo, &them.dora, &them.emil}) {
            person->write({{u"app.bsky.graph.follow"_s, followMe}, {u"app.bsky.feed.like"_s, likeMine}});
            m_me.write({{u"app.bsky.graph.follow"_s, {{u"subject"_s, person->did()}}}});
        }
        const QJsonObject written =
            them.ben.write({{u"app.bsky.feed.post"_s, {{u"text"_s, u"An answer"_s}, {u"reply"_s, reply}}}});
        m_answer = written["results"_L1][0]["uri"_L1].toString();
        const QJsonObject list =
            m_me.write({{u"app.bsky.graph.list"_s,
                         {{u"name"_s, u"Kettles"_s}, {u"purpose"_s, u"app.bsky.graph.defs#curatelist"_s}}}});
        m_me.write({{u"app.bsky.graph.listitem"_s,
                     {{u"subject"_s, them.ben.did()}, {u"list"_s, list["results"_L1][0]["uri"_L1]}}}});
    }

    Provider& provider() override { return m_me.provider(); }
    Session session(std::stop_token stop) override { return m_me.session(std::move(stop)); }
    Account& account() override { return m_me.account(); }
    Capabilities expected() const override
    {
        return {.visibilities = {Visibility::Anyone},
                .guardsMentions = Tri::No,
                .honoursIdempotency = Tri::Yes,
                .reply = true,
                .remove = true,
                .boost = true,
                .like = true,
                .bookmark = true,
                .follow = true,
                .lists = true,
                .media = true,
                .search = true,
                .resolveHandles = true,
                .notifications = true,
                .keepsCircles = Tri::No,
                .quote = true,
                .quoteGate = true,
                .replyGates = {ReplyGate::Followers, ReplyGate::Followed, ReplyGate::Mentioned,
                               ReplyGate::Nobody},
                .selfLabels = {u"sexual"_s, u"nudity"_s, u"porn"_s, u"graphic-media"_s},
                .maxCharacters = 300,
                .countsIn = CharacterUnit::Grapheme,
                .maxTextBytes = 3'000,
                .maxMedia = 4,
                .maxMediaBytes = 1'000'000};
    }
    Author somebody() const override { return others().ben.me(); }
    PostRef answer() const override { return {.uri = m_answer}; }
    QUrl picture() const override { return others().picture; }
    QString tag() const override { return u"kettletea"_s; }
    bool hasFollowRequests() const override { return false; }
    void letSomethingArrive() override
    {
        others().ben.post({u"Something new"_s});
        m_me.network().somethingWasWritten();
    }
    void loseConnectionAfter(int requests) override { m_me.network().loseConnectionAfter(requests); }
    void refuseEverything() override { m_me.network().refuseEverything(); }

protected:
    [[nodiscard]] AtprotoPerson& me() { return m_me; }

private:
    AtprotoPerson m_me;
    QString m_answer;
};

/// With an app password that may read messages, and one from somebody.
class BlueskyWithMessages final : public BlueskyOnTrial {
public:
    BlueskyWithMessages()
        : BlueskyOnTrial(AtprotoPerson::Messages::Allowed)
    {
        static AtprotoPerson ben(u"bennie"_s, AtprotoPerson::Messages::Allowed);
        (void)ben.send(
            {.draft = {.text = u"Psst"_s}, .visibility = Visibility::Mentioned, .people = {me().me()}});
    }
    Capabilities expected() const override
    {
        Capabilities can = BlueskyOnTrial::expected();
        can.visibilities = {Visibility::Mentioned, Visibility::Anyone};
        can.namedRecipients = NamedRecipients::Silent;
        can.guardsMentions = Tri::Yes;
        can.honoursIdempotency = Tri::Unknown;
        can.conversations = true;
        can.maxMessageCharacters = 1'000;
        can.maxMessageBytes = 10'000;
        can.plainMessages = true;
        return can;
    }
};

INSTANTIATE_TEST_SUITE_P(
    RealBluesky, ProviderContract,
    testing::Values(ContractCase{"Bluesky", [] { return std::make_unique<BlueskyOnTrial>(); }},
                    ContractCase{"BlueskyWithMessages",
                                 [] { return std::make_unique<BlueskyWithMessages>(); }}),
    contractName);

} // namespace
} // namespace cohort
