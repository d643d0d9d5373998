#include "core/providers/bluesky/oauth_session.h"

namespace cohort::bluesky {

using namespace Qt::StringLiterals;

namespace {

class OAuthSessionsProvider final : public Provider {
public:
    explicit OAuthSessionsProvider(std::unique_ptr<Provider> provider)
        : m_provider(std::move(provider))
    {
    }
    Result<AccountFacts> probe(Session& session) override
    {
        return proven<AccountFacts>(session, [&](Session& own) { return m_provider->probe(own); });
    }
    Result<Batch> fetch(const FeedRequest& request, Session& session) override
    {
        return proven<Batch>(session, [&](Session& own) { return m_provider->fetch(request, own); });
    }
    Result<PeoplePage> fetchPeople(const PeopleRequest& request, Session& session) override
    {
        return proven<PeoplePage>(session,
                                  [&](Session& own) { return m_provider->fetchPeople(request, own); });
    }
    Result<FetchedThread> fetchThread(const PostRef& post, Session& session) override
    {
        return proven<FetchedThread>(session,
                                     [&](Session& own) { return m_provider->fetchThread(post, own); });
    }
    Result<Published> publish(const ClearedPost& post, Session& session) override
    {
        return proven<Published>(session, [&](Session& own) { return m_provider->publish(post, own); });
    }
    Result<std::optional<Published>> findPublished(const ClearedPost& post, QDateTime since,
                                                   Session& session) override
    {
        return proven<std::optional<Published>>(
            session, [&](Session& own) { return m_provider->findPublished(post, since, own); });
    }
    Result<std::optional<Post>> perform(const Intent& intent, Session& session) override
    {
        if (intent.kind == IntentKind::SignOut && isOAuthSession(session.credentials))
            return signOut(session);
        return proven<std::optional<Post>>(session,
                                           [&](Session& own) { return m_provider->perform(intent, own); });
    }
    Result<QByteArray> fetchMedia(const QUrl& url, Session& session) override
    {
        return m_provider->fetchMedia(url, session); // goes without a token
    }

private:
    template <class T, class Call>
    [[nodiscard]] Result<T> proven(Session& session, const Call& call)
    {
        if (!isOAuthSession(session.credentials))
            return call(session);
        const auto key = sessionKey(session);
        if (!key)
            return fail(key.error());
        OAuthTransport transport(session, *key, m_memory);
        Session own{.transport = transport,
                    .clock = session.clock,
                    .account = session.account,
                    .credentials = session.credentials,
                    .stop = session.stop,
                    .keep = session.keep};
        return call(own);
    }

    [[nodiscard]] Result<std::optional<Post>> signOut(Session& session)
    {
        if (session.stop.stop_requested())
            return fail(ErrorKind::Cancelled, {});
        const auto key = sessionKey(session);
        if (!key)
            return fail(key.error());
        const auto revoked = OAuthTransport(session, *key, m_memory).revoke();
        return revoked ? Result<std::optional<Post>>(std::nullopt) : fail(revoked.error());
    }

    /// A key that cannot be read is worth as much as none.
    [[nodiscard]] static Result<DpopKey> sessionKey(const Session& session)
    {
        auto key = DpopKey::from(session.credentials[credential::key]);
        return key ? key : fail(ErrorKind::AuthRejected, key.error().detail);
    }

    const std::unique_ptr<Provider> m_provider;
    DpopMemory m_memory; ///< one account's two servers
};

} // namespace

std::unique_ptr<Provider> withOAuthSessions(std::unique_ptr<Provider> provider)
{
    return std::make_unique<OAuthSessionsProvider>(std::move(provider));
}

} // namespace cohort::bluesky
