#include "core/providers/bluesky/bluesky_provider.h"

#include "core/net/net_policy.h"
#include "core/providers/bluesky/chat.h"
#include "core/providers/bluesky/chat_send.h"
#include "core/providers/bluesky/feeds.h"
#include "core/providers/bluesky/intents.h"
#include "core/providers/bluesky/oauth_session.h"
#include "core/providers/bluesky/oauth_sign_in.h"
#include "core/providers/bluesky/people.h"
#include "core/providers/bluesky/probe.h"
#include "core/providers/bluesky/publish.h"
#include "core/providers/bluesky/views.h"

namespace cohort {

namespace {

// A picture or a short film; the contract of Provider::fetchMedia.
constexpr qint64 mediaBytes = 32LL * 1024 * 1024;

/// Whether something is about a private message, which is no business of the public part of the network.
bool isMessage(const PostRef& post)
{
    return bluesky::messageAddress(post.uri).has_value();
}

bool isPublic(const ClearedPost& post)
{
    return post.visibility() == Visibility::Anyone && !isMessage(post.draft().replyTo) &&
           !isMessage(post.draft().quotes);
}

/// Holds nothing but the name of the service for private messages: what it knows comes with the session.
class BlueskyProvider final : public Provider {
public:
    explicit BlueskyProvider(QString chat)
        : m_chat(std::move(chat))
    {
    }
    Result<AccountFacts> probe(Session& session) override
    {
        auto facts = probePublic(session);
        if (!facts)
            return facts;
        if (const auto added = bluesky::addChatAbilities(*facts, session, m_chat); !added)
            return fail(added.error());
        return facts;
    }
    Result<Batch> fetch(const FeedRequest& request, Session& session) override
    {
        if (session.stop.stop_requested())
            return fail(ErrorKind::Cancelled, {});
        if (request.kind == FeedKind::Conversations)
            return bluesky::fetchChats(request, session, m_chat);
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
        if (isMessage(post))
            return bluesky::fetchChat(post, session, m_chat);
        return bluesky::fetchConversation(post, session);
    }
    Result<Published> publish(const ClearedPost& post, Session& session) override
    {
        return isPublic(post) ? bluesky::publishPost(post, session)
                              : bluesky::sendMessage(post, session, m_chat);
    }
    Result<std::optional<Published>> findPublished(const ClearedPost& post, QDateTime since,
                                                   Session& session) override
    {
        return isPublic(post) ? bluesky::findSent(post, session)
                              : bluesky::findMessage(post, since, session, m_chat);
    }
    Result<std::optional<Post>> perform(const Intent& intent, Session& session) override
    {
        if (!isMessage(intent.post))
            return bluesky::performIntent(intent, session);
        if (intent.kind != IntentKind::ReadConversation)
            return fail(ErrorKind::Unsupported, QStringLiteral("messages are read and answered, no more"));
        const auto told = bluesky::markChatRead(intent.post, session, m_chat);
        return told ? Result<std::optional<Post>>(std::nullopt) : fail(told.error());
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

private:
    [[nodiscard]] static Result<AccountFacts> probePublic(Session& session)
    {
        const bluesky::Api api(session);
        if (!api.me().isEmpty())
            return bluesky::probeAccount(api, api.me());
        const auto who = api.query(QStringLiteral("com.atproto.server.getSession"), {});
        if (!who)
            return fail(who.error());
        return bluesky::probeAccount(api, (*who)[QLatin1StringView("did")].toString());
    }

    const QString m_chat;
};

class BlueskyFactory final : public ProviderFactory {
public:
    explicit BlueskyFactory(BlueskyDirectories directories)
        : m_directories(std::move(directories))
    {
    }
    QString id() const override { return bluesky::networkId(); }
    QString displayName() const override { return QStringLiteral("Bluesky"); }
    std::unique_ptr<SignIn> signIn() const override { return bluesky::makeBlueskySignIn(m_directories); }
    std::unique_ptr<Provider> create(const Account&) const override
    {
        return bluesky::withOAuthSessions(std::make_unique<BlueskyProvider>(m_directories.chat));
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
