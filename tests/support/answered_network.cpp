#include "tests/support/answered_network.h"

#include "core/providers/bluesky/bluesky_provider.h"
#include "core/providers/mastodon/mastodon_provider.h"
#include "core/providers/wordpress/wordpress_provider.h"
#include "tests/support/manual_clock.h"
#include "tests/support/rich_text_rules.h"

namespace cohort {

using namespace Qt::StringLiterals;

namespace {

/// More questions than any one call of a provider needs: who asks for ever is stopped, and noticed.
constexpr int mostQuestions = 2000;

class OneAnswer final : public Transport {
public:
    explicit OneAnswer(QByteArray body)
        : m_body(std::move(body))
    {
    }
    Result<Reply> perform(const Request& request, std::stop_token /*stop*/) override
    {
        if (++questions > mostQuestions)
            return fail(ErrorKind::Cancelled, u"asked for ever"_s);
        return Reply{.status = 200,
                     .url = request.url,
                     .headers = {{"content-type", "application/json"}},
                     .body = m_body};
    }
    int questions = 0;

private:
    const QByteArray m_body;
};

std::unique_ptr<ProviderFactory> factoryOf(const QString& network)
{
    if (network == u"bluesky")
        return blueskyFactory();
    return network == u"wordpress" ? wordpressFactory() : mastodonFactory();
}

bool isWebAddress(const QUrl& url)
{
    return url.isEmpty() ||
           ((url.scheme() == u"https" || url.scheme() == u"http") && url.userInfo().isEmpty());
}

class Inspection final {
public:
    MadeOfAnswer found;

    void look(const Author& author)
    {
        ++found.people;
        require(!author.uri.isEmpty(), u"somebody without an address"_s);
        line(author.name, u"a name"_s);
        line(author.handle, u"a handle"_s);
        require(isWebAddress(author.profileUrl), u"a profile that is no web address"_s);
        require(isWebAddress(author.avatarUrl), u"a portrait that is no web address"_s);
    }
    void look(const Post& post)
    {
        ++found.posts;
        require(!post.ref.uri.isEmpty(), u"a post without an address"_s);
        require(post.created.isNull() || post.created.isValid(), u"a post with half a time"_s);
        look(post.author);
        const QString broken = brokenRule(post.text);
        require(broken.isEmpty(), u"a text with "_s + broken);
        line(post.contentWarning, u"a warning"_s);
        require(isWebAddress(post.url), u"a page that is no web address"_s);
        require(post.likeCount >= 0 && post.replyCount >= 0 && post.boostCount >= 0, u"a negative count"_s);
        for (const Media& media : post.media)
            require(isWebAddress(media.url) && isWebAddress(media.previewUrl),
                    u"a picture that is no web address"_s);
    }
    void require(bool holds, const QString& otherwise)
    {
        if (!holds && found.broken.isEmpty())
            found.broken = otherwise;
    }

private:
    void line(const QString& text, const QString& what)
    {
        require(!text.contains(u'\n'), what + u" of several lines"_s);
        const QString broken = brokenRule(RichText::plain(text));
        require(broken.isEmpty(), what + u" with "_s + broken);
    }
};

} // namespace

MadeOfAnswer madeOfAnswer(const QString& network, const QByteArray& answer)
{
    OneAnswer transport(answer);
    const ManualClock clock;
    Account account{.id = AccountId{1}, .provider = network, .server = QUrl(u"https://home.test/"_s)};
    account.facts.me = {.network = network,
                        .uri = network == u"bluesky" ? u"did:plc:ana"_s : u"https://home.test/?author=5"_s,
                        .remoteId = network == u"bluesky" ? u"did:plc:ana"_s : u"5"_s,
                        .handle = u"@ana@home.test"_s};
    account.facts.quirks = {{u"rest_root"_s, u"https://home.test/wp-json/"_s}, {u"can_write"_s, u"yes"_s}};
    const QMap<QString, Secret> credentials{{u"access_token"_s, Secret(u"ana:t0ken"_s)}};
    const auto provider = factoryOf(network)->create(account);
    Session session{
        .transport = transport, .clock = clock, .account = account, .credentials = credentials, .stop = {}};
    Inspection inspection;
    for (const FeedKind kind : {FeedKind::Home, FeedKind::Mine, FeedKind::AuthorPosts,
                                FeedKind::Notifications, FeedKind::Conversations, FeedKind::Search}) {
        const auto batch = provider->fetch({.kind = kind, .argument = u"7"_s}, session);
        for (const Post& post : batch ? batch->posts : std::vector<Post>())
            inspection.look(post);
        for (const Author& author : batch ? batch->authors : std::vector<Author>())
            inspection.look(author);
        inspection.require(!batch || kind == FeedKind::Mine || batch->goneUris.empty(),
                           u"a deletion nobody spoke of"_s);
    }
    for (const PeopleKind kind : {PeopleKind::Followers, PeopleKind::FollowRequests, PeopleKind::Search}) {
        const auto page = provider->fetchPeople({.kind = kind, .argument = u"ana"_s}, session);
        for (const Acquaintance& person : page ? page->people : std::vector<Acquaintance>())
            inspection.look(person.author);
    }
    const bool bluesky = network == u"bluesky";
    const PostRef ref{.account = account.id,
                      .uri = bluesky ? u"at://did:plc:ana/app.bsky.feed.post/3kaaaaaaaaaa2"_s
                                     : u"https://home.test/?p=7"_s,
                      .remoteId = u"7"_s};
    const auto thread = provider->fetchThread(ref, session);
    for (const Post& post : thread ? thread->posts : std::vector<Post>())
        inspection.look(post);
    const auto facts = provider->probe(session);
    if (facts)
        inspection.look(facts->me);
    inspection.require(transport.questions <= mostQuestions, u"questions without end"_s);
    return inspection.found;
}

} // namespace cohort
