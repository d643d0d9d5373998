#include "core/providers/sample/sample_provider.h"

#include "core/base/logging.h"

namespace cohort {

using namespace Qt::StringLiterals;
using sample::Side;

namespace {

/// AccountFacts::quirks: when the sample began, so that its posts keep their age over restarts.
constexpr QLatin1String beganQuirk("began");

Capabilities sampleCapabilities()
{
    return {.visibilities = {Visibility::OnlyMe, Visibility::Mentioned, Visibility::Circle,
                             Visibility::Followers, Visibility::LocalOnly, Visibility::Quiet,
                             Visibility::Anyone},
            .namedRecipients = NamedRecipients::Silent,
            .guardsMentions = Tri::Yes,
            .honoursIdempotency = Tri::Yes,
            .reply = true,
            .edit = true,
            .remove = true,
            .boost = true,
            .like = true,
            .bookmark = true,
            .follow = true,
            .lists = true,
            .polls = true,
            .media = true,
            .contentWarning = true,
            .search = true,
            .resolveHandles = true,
            .notifications = true,
            .maxCharacters = 1000,
            .maxMedia = 4,
            .maxMediaBytes = 16LL * 1024 * 1024,
            .maxPollOptions = 4,
            .maxMentions = 50};
}

/// Choosing one of the two accounts is all there is.
class SampleSignIn final : public SignIn {
public:
    explicit SampleSignIn(std::shared_ptr<sample::SampleServer> server)
        : m_server(std::move(server))
    {
    }

    Result<SignInStep> next(const SignInAnswer& answer, const QUrl& /*redirect*/, Transport& /*transport*/,
                            std::stop_token /*stop*/) override
    {
        const QString field = u"server"_s;
        const auto& servers = m_server->corpus().servers;
        const QString chosen = answer.fields.value(field).trimmed();
        for (const Side side : sample::bothSides) {
            const QUrl& server = servers[sample::index(side)];
            if (chosen == server.host() || chosen == server.toString())
                return SignedIn{
                    .server = server,
                    .facts = {.me = m_server->corpus().me[sample::index(side)], .can = sampleCapabilities()}};
        }
        if (!chosen.isEmpty())
            return fail(ErrorKind::InvalidInput, u"not one of the two sample servers"_s);
        return AskFields{.fields = {{.id = field, .value = servers[0].host()}}};
    }

private:
    const std::shared_ptr<sample::SampleServer> m_server;
};

sample::Corpus builtInCorpus()
{
    auto corpus = sample::loadCorpus();
    if (corpus)
        return std::move(*corpus);
    // Linked into the program and checked by a test: can only be seen while editing the files.
    qCCritical(logApp, "the sample network cannot be read: %s", qPrintable(corpus.error().detail));
    return {};
}

} // namespace

SampleProvider::SampleProvider(std::shared_ptr<sample::SampleServer> server, Side side)
    : m_server(std::move(server))
    , m_side(side)
{
}

sample::Visit SampleProvider::visit(const Session& session) const
{
    const QDateTime now = session.clock.now();
    const QDateTime stored =
        QDateTime::fromString(session.account.facts.quirks.value(beganQuirk), Qt::ISODateWithMs);
    (void)m_server->begin(stored.isValid() ? stored : now);
    return {.side = m_side, .account = session.account.id, .now = now};
}

Result<AccountFacts> SampleProvider::probe(Session& session)
{
    if (session.stop.stop_requested())
        return fail(ErrorKind::Cancelled, {});
    const QDateTime now = session.clock.now();
    (void)visit(session);
    AccountFacts facts;
    facts.me = m_server->corpus().me[sample::index(m_side)];
    facts.locked = Tri::Yes;
    facts.discoverable = m_side == Side::Work ? Tri::Yes : Tri::No;
    facts.defaultVisibility = Visibility::Followers;
    facts.followerCount = m_server->followerCount(m_side);
    facts.serverSoftware = u"sample"_s;
    facts.serverVersion = QStringLiteral(COHORT_VERSION);
    facts.can = sampleCapabilities();
    facts.quirks.insert(beganQuirk, m_server->begin(now).toString(Qt::ISODateWithMs));
    return facts;
}

Result<Batch> SampleProvider::fetch(const FeedRequest& request, Session& session)
{
    if (session.stop.stop_requested())
        return fail(ErrorKind::Cancelled, {});
    return m_server->fetch(request, visit(session));
}

Result<PeoplePage> SampleProvider::fetchPeople(const PeopleRequest& request, Session& session)
{
    if (session.stop.stop_requested())
        return fail(ErrorKind::Cancelled, {});
    return m_server->fetchPeople(request, visit(session));
}

Result<FetchedThread> SampleProvider::fetchThread(const PostRef& post, Session& session)
{
    if (session.stop.stop_requested())
        return fail(ErrorKind::Cancelled, {});
    return m_server->fetchThread(post, visit(session));
}

Result<Published> SampleProvider::publish(const ClearedPost& post, Session& session)
{
    if (session.stop.stop_requested())
        return fail(ErrorKind::Cancelled, {});
    return m_server->publish(post, visit(session));
}

Result<std::optional<Published>> SampleProvider::findPublished(const ClearedPost& post, QDateTime /*since*/,
                                                               Session& session)
{
    if (session.stop.stop_requested())
        return fail(ErrorKind::Cancelled, {});
    return m_server->findPublished(post.idempotencyKey(), visit(session));
}

Result<std::optional<Post>> SampleProvider::perform(const Intent& intent, Session& session)
{
    if (session.stop.stop_requested())
        return fail(ErrorKind::Cancelled, {});
    return m_server->perform(intent, visit(session));
}

Result<QByteArray> SampleProvider::fetchMedia(const QUrl& url, Session& session)
{
    if (session.stop.stop_requested())
        return fail(ErrorKind::Cancelled, {});
    return m_server->fetchMedia(url);
}

const std::shared_ptr<sample::SampleServer>& SampleFactory::server() const
{
    std::call_once(m_made, [this] { m_server = std::make_shared<sample::SampleServer>(builtInCorpus()); });
    return m_server;
}

QString SampleFactory::id() const
{
    return u"sample"_s;
}

QString SampleFactory::displayName() const
{
    return u"Sample network"_s;
}

std::unique_ptr<SignIn> SampleFactory::signIn() const
{
    return std::make_unique<SampleSignIn>(server());
}

std::unique_ptr<Provider> SampleFactory::create(const Account& account) const
{
    const QUrl& home = server()->corpus().servers[sample::index(Side::Home)];
    return std::make_unique<SampleProvider>(server(),
                                            account.server.host() == home.host() ? Side::Home : Side::Work);
}

Account SampleFactory::account(Side side) const
{
    return {.provider = id(),
            .server = server()->corpus().servers[sample::index(side)],
            .hat = side == Side::Work ? Hat::Professional : Hat::Personal,
            .facts = {.me = server()->corpus().me[sample::index(side)], .can = sampleCapabilities()}};
}

const sample::Corpus& SampleFactory::corpus() const
{
    return server()->corpus();
}

} // namespace cohort
