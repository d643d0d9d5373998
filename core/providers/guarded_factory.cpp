#include "core/providers/guarded_factory.h"

#include "core/base/logging.h"

namespace cohort {

namespace {

/// The answer of somebody else's code, or `otherwise` when it throws. What was thrown is not written down: it
/// could hold anything.
template <class T, class Call>
T answerOr(T otherwise, const Call& call) noexcept
{
    try {
        return call();
    } catch (...) {
        qCWarning(logApp, "a network that was loaded from a file threw an exception");
    }
    return otherwise;
}

template <class T, class Call>
Result<T> guardedResult(const Call& call) noexcept
{
    return answerOr<Result<T>>(fail(ErrorKind::Bug, QStringLiteral("the plugin threw")), call);
}

class GuardedSignIn final : public SignIn {
public:
    explicit GuardedSignIn(std::unique_ptr<SignIn> signIn)
        : m_signIn(std::move(signIn))
    {
    }
    Result<SignInStep> next(const SignInAnswer& answer, const QUrl& redirect, Transport& transport,
                            std::stop_token stop) override
    {
        return guardedResult<SignInStep>([&] { return m_signIn->next(answer, redirect, transport, stop); });
    }

private:
    const std::unique_ptr<SignIn> m_signIn;
};

class GuardedProvider final : public Provider {
public:
    explicit GuardedProvider(std::unique_ptr<Provider> provider)
        : m_provider(std::move(provider))
    {
    }
    Result<AccountFacts> probe(Session& session) override
    {
        return guarded<AccountFacts>([&] { return m_provider->probe(session); });
    }
    Result<Batch> fetch(const FeedRequest& request, Session& session) override
    {
        return guarded<Batch>([&] { return m_provider->fetch(request, session); });
    }
    Result<PeoplePage> fetchPeople(const PeopleRequest& request, Session& session) override
    {
        return guarded<PeoplePage>([&] { return m_provider->fetchPeople(request, session); });
    }
    Result<FetchedThread> fetchThread(const PostRef& post, Session& session) override
    {
        return guarded<FetchedThread>([&] { return m_provider->fetchThread(post, session); });
    }
    Result<Published> publish(const ClearedPost& post, Session& session) override
    {
        return guarded<Published>([&] { return m_provider->publish(post, session); });
    }
    Result<std::optional<Published>> findPublished(const ClearedPost& post, QDateTime since,
                                                   Session& session) override
    {
        return guarded<std::optional<Published>>(
            [&] { return m_provider->findPublished(post, since, session); });
    }
    Result<std::optional<Post>> perform(const Intent& intent, Session& session) override
    {
        return guarded<std::optional<Post>>([&] { return m_provider->perform(intent, session); });
    }
    Result<QByteArray> fetchMedia(const QUrl& url, Session& session) override
    {
        return guarded<QByteArray>([&] { return m_provider->fetchMedia(url, session); });
    }

private:
    template <class T, class Call>
    Result<T> guarded(const Call& call) const noexcept
    {
        if (!m_provider)
            return fail(ErrorKind::Bug, QStringLiteral("the plugin gave no provider"));
        return guardedResult<T>(call);
    }

    const std::unique_ptr<Provider> m_provider;
};

class GuardedFactory final : public ProviderFactory {
public:
    GuardedFactory(const NetworkPlugin& plugin, std::unique_ptr<ProviderFactory> factory)
        : m_id(plugin.id)
        , m_name(plugin.name)
        , m_factory(std::move(factory))
    {
    }
    QString id() const override { return m_id; }
    QString displayName() const override { return m_name; }
    std::unique_ptr<SignIn> signIn() const override
    {
        auto made = answerOr<std::unique_ptr<SignIn>>(nullptr, [this] { return m_factory->signIn(); });
        return made ? std::make_unique<GuardedSignIn>(std::move(made)) : nullptr;
    }
    std::unique_ptr<Provider> create(const Account& account) const override
    {
        return std::make_unique<GuardedProvider>(answerOr<std::unique_ptr<Provider>>(
            nullptr, [this, &account] { return m_factory->create(account); }));
    }

private:
    const QString m_id;
    const QString m_name;
    const std::unique_ptr<ProviderFactory> m_factory;
};

} // namespace

std::unique_ptr<ProviderFactory> guardedFactory(const NetworkPlugin& plugin,
                                                std::unique_ptr<ProviderFactory> factory)
{
    return std::make_unique<GuardedFactory>(plugin, std::move(factory));
}

} // namespace cohort
