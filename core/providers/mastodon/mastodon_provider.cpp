#include "core/providers/mastodon/mastodon_provider.h"

#include "core/providers/mastodon/entities.h"
#include "core/providers/mastodon/feeds.h"
#include "core/providers/mastodon/intents.h"
#include "core/providers/mastodon/people.h"
#include "core/providers/mastodon/probe.h"
#include "core/providers/mastodon/publish.h"
#include "core/providers/mastodon/server_sign_in.h"

namespace cohort {

namespace {

// A picture or a short film; the contract of Provider::fetchMedia.
constexpr qint64 mediaBytes = 32LL * 1024 * 1024;

/// Holds nothing: everything it knows comes with the session.
class MastodonProvider final : public Provider {
public:
    Result<AccountFacts> probe(Session& session) override
    {
        return mastodon::probeAccount(mastodon::Api(session), session.account);
    }
    Result<Batch> fetch(const FeedRequest& request, Session& session) override
    {
        return mastodon::fetchFeed(request, session);
    }
    Result<PeoplePage> fetchPeople(const PeopleRequest& request, Session& session) override
    {
        return mastodon::fetchPeoplePage(request, session);
    }
    Result<FetchedThread> fetchThread(const PostRef& post, Session& session) override
    {
        return mastodon::fetchConversation(post, session);
    }
    Result<Published> publish(const ClearedPost& post, Session& session) override
    {
        return mastodon::publishPost(post, session);
    }
    Result<std::optional<Published>> findPublished(const ClearedPost& post, QDateTime since,
                                                   Session& session) override
    {
        return mastodon::findSent(post, since, session);
    }
    Result<std::optional<Post>> perform(const Intent& intent, Session& session) override
    {
        return mastodon::performIntent(intent, session);
    }
    Result<QByteArray> fetchMedia(const QUrl& url, Session& session) override
    {
        // No token: pictures lie on servers that must not see it, and anybody could have written the address.
        const bool foreign = !mastodon::Api(session).isOwnOrigin(url);
        const auto reply = session.transport.perform(
            {.url = url, .maxBytes = mediaBytes, .conditional = true, .fromServerData = foreign},
            session.stop);
        if (!reply)
            return fail(reply.error());
        if (const auto error = mastodon::errorOf(*reply, session.clock.now(), session.credentials.values()))
            return fail(*error);
        return reply->body;
    }
};

class MastodonFactory final : public ProviderFactory {
public:
    QString id() const override { return mastodon::networkId(); }
    QString displayName() const override { return QStringLiteral("Fediverse (Mastodon and others)"); }
    std::unique_ptr<SignIn> signIn() const override { return mastodon::makeServerSignIn(); }
    std::unique_ptr<Provider> create(const Account&) const override
    {
        return std::make_unique<MastodonProvider>();
    }
};

} // namespace

std::unique_ptr<ProviderFactory> mastodonFactory()
{
    return std::make_unique<MastodonFactory>();
}

} // namespace cohort
