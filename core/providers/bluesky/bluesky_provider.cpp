#include "core/providers/bluesky/bluesky_provider.h"

#include "core/net/net_policy.h"
#include "core/providers/bluesky/app_password_sign_in.h"
#include "core/providers/bluesky/feeds.h"
#include "core/providers/bluesky/intents.h"
#include "core/providers/bluesky/people.h"
#include "core/providers/bluesky/probe.h"
#include "core/providers/bluesky/publish.h"
#include "core/providers/bluesky/views.h"

namespace cohort {

namespace {

// A picture or a short film; the contract of Provider::fetchMedia.
constexpr qint64 mediaBytes = 32LL * 1024 * 1024;

/// Holds nothing: everything it knows comes with the session.
class BlueskyProvider final : public Provider {
public:
    Result<AccountFacts> probe(Session& session) override
    {
        const bluesky::Api api(session);
        if (!api.me().isEmpty())
            return bluesky::probeAccount(api, api.me());
        const auto who = api.query(QStringLiteral("com.atproto.server.getSession"), {});
        if (!who)
            return fail(who.error());
        return bluesky::probeAccount(api, (*who)[QLatin1StringView("did")].toString());
    }
    Result<Batch> fetch(const FeedRequest& request, Session& session) override
    {
        if (session.stop.stop_requested())
            return fail(ErrorKind::Cancelled, {});
        return bluesky::fetchFeed(request, session);
    }
    Result<PeoplePage> fetchPeople(const PeopleRequest& request, Session& session) override
    {
        return bluesky::fetchPeoplePage(request, session);
    }
    Result<FetchedThread> fetchThread(const PostRef& post, Session& session) override
    {
        if (session.stop.stop_requested())
            return fail(ErrorKind::Cancelled, {});
        return bluesky::fetchConversation(post, session);
    }
    Result<Published> publish(const ClearedPost& post, Session& session) override
    {
        return bluesky::publishPost(post, session);
    }
    Result<std::optional<Published>> findPublished(const ClearedPost& post, QDateTime /*since*/,
                                                   Session& session) override
    {
        return bluesky::findSent(post, session);
    }
    Result<std::optional<Post>> perform(const Intent& intent, Session& session) override
    {
        return bluesky::performIntent(intent, session);
    }
    Result<QByteArray> fetchMedia(const QUrl& url, Session& session) override
    {
        // No token: pictures lie on servers that must not see it, and anybody could have written the address.
        const auto reply =
            session.transport.perform({.url = url,
                                       .maxBytes = mediaBytes,
                                       .conditional = true,
                                       .fromServerData = !sameOrigin(session.account.server, url)},
                                      session.stop);
        if (!reply)
            return fail(reply.error());
        if (const auto error = bluesky::errorOf(*reply, session.clock.now(), session.credentials.values()))
            return fail(*error);
        return reply->body;
    }
};

class BlueskyFactory final : public ProviderFactory {
public:
    explicit BlueskyFactory(BlueskyDirectories directories)
        : m_directories(std::move(directories))
    {
    }
    QString id() const override { return bluesky::networkId(); }
    QString displayName() const override { return QStringLiteral("Bluesky"); }
    std::unique_ptr<SignIn> signIn() const override { return bluesky::makeAppPasswordSignIn(m_directories); }
    std::unique_ptr<Provider> create(const Account&) const override
    {
        return std::make_unique<BlueskyProvider>();
    }

private:
    const BlueskyDirectories m_directories;
};

} // namespace

std::unique_ptr<ProviderFactory> blueskyFactory(const BlueskyDirectories& directories)
{
    return std::make_unique<BlueskyFactory>(directories);
}

std::unique_ptr<ProviderFactory> blueskyFactory()
{
    return blueskyFactory({});
}

} // namespace cohort
