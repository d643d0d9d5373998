#include "core/providers/wordpress/wordpress_provider.h"

#include "core/net/net_policy.h"
#include "core/providers/wordpress/conversation.h"
#include "core/providers/wordpress/intents.h"
#include "core/providers/wordpress/people.h"
#include "core/providers/wordpress/publish.h"
#include "core/providers/wordpress/sign_in.h"
#include "core/providers/wordpress/site_feed.h"

namespace cohort {

namespace {

// A picture or a short film; the contract of Provider::fetchMedia.
constexpr qint64 siteMediaBytes = 32LL * 1024 * 1024;

/// Holds nothing: everything it knows comes with the session.
class WordPressProvider final : public Provider {
public:
    Result<AccountFacts> probe(Session& session) override { return wordpress::probeAccount(session); }
    Result<Batch> fetch(const FeedRequest& request, Session& session) override
    {
        if (session.stop.stop_requested())
            return fail(ErrorKind::Cancelled, {});
        return wordpress::fetchFeed(request, session);
    }
    Result<PeoplePage> fetchPeople(const PeopleRequest& request, Session& session) override
    {
        return wordpress::fetchPeoplePage(request, session);
    }
    Result<FetchedThread> fetchThread(const PostRef& post, Session& session) override
    {
        if (session.stop.stop_requested())
            return fail(ErrorKind::Cancelled, {});
        return wordpress::fetchConversation(post, session);
    }
    Result<Published> publish(const ClearedPost& post, Session& session) override
    {
        return wordpress::publishPost(post, session);
    }
    Result<std::optional<Published>> findPublished(const ClearedPost& post, QDateTime since,
                                                   Session& session) override
    {
        return wordpress::findSent(post, since, session);
    }
    Result<std::optional<Post>> perform(const Intent& intent, Session& session) override
    {
        return wordpress::performIntent(intent, session);
    }
    Result<QByteArray> fetchMedia(const QUrl& url, Session& session) override
    {
        // No password: pictures may lie anywhere, and anybody could have written the address.
        const auto reply =
            session.transport.perform({.url = url,
                                       .maxBytes = siteMediaBytes,
                                       .conditional = true,
                                       .fromServerData = !sameOrigin(session.account.server, url)},
                                      session.stop);
        if (!reply)
            return fail(reply.error());
        const Secret login = session.credentials.value(wordpress::loginCredential);
        if (const auto error = wordpress::errorOf(*reply, session.clock.now(), login))
            return fail(*error);
        return reply->body;
    }
};

class WordPressFactory final : public ProviderFactory {
public:
    explicit WordPressFactory(std::function<bool()> comesBack)
        : m_comesBack(std::move(comesBack))
    {
    }
    QString id() const override { return wordpress::networkId(); }
    QString displayName() const override { return QStringLiteral("WordPress"); }
    std::unique_ptr<SignIn> signIn() const override { return wordpress::makeSiteSignIn(m_comesBack); }
    std::unique_ptr<Provider> create(const Account&) const override
    {
        return std::make_unique<WordPressProvider>();
    }

private:
    const std::function<bool()> m_comesBack;
};

} // namespace

std::unique_ptr<ProviderFactory> wordpressFactory(std::function<bool()> comesBack)
{
    return std::make_unique<WordPressFactory>(std::move(comesBack));
}

std::unique_ptr<ProviderFactory> wordpressFactory()
{
    return wordpressFactory({});
}

} // namespace cohort
