#include "core/providers/provider_plugin.h"

#include <QObject>

#include <stdexcept>

// A network that misbehaves as the environment variable COHORT_STUB_NETWORK says, and leaves a trace as soon
// as any of its code runs.

namespace {

[[maybe_unused]] const bool ran = qputenv("COHORT_STUB_NETWORK_RAN", "1");

bool told(const char* what)
{
    return qgetenv("COHORT_STUB_NETWORK") == what;
}

class StubProvider final : public cohort::Provider {
public:
    cohort::Result<cohort::AccountFacts> probe(cohort::Session&) override
    {
        throw std::runtime_error("s3cret");
    }
    cohort::Result<cohort::Batch> fetch(const cohort::FeedRequest&, cohort::Session&) override { throw 7; }
    cohort::Result<cohort::PeoplePage> fetchPeople(const cohort::PeopleRequest&, cohort::Session&) override
    {
        throw 7;
    }
    cohort::Result<cohort::FetchedThread> fetchThread(const cohort::PostRef&, cohort::Session&) override
    {
        throw 7;
    }
    cohort::Result<cohort::Published> publish(const cohort::ClearedPost&, cohort::Session&) override
    {
        throw 7;
    }
    cohort::Result<std::optional<cohort::Published>> findPublished(const cohort::ClearedPost&, QDateTime,
                                                                   cohort::Session&) override
    {
        throw 7;
    }
    cohort::Result<std::optional<cohort::Post>> perform(const cohort::Intent&, cohort::Session&) override
    {
        throw 7;
    }
    cohort::Result<QByteArray> fetchMedia(const QUrl&, cohort::Session&) override { throw 7; }
};

class StubSignIn final : public cohort::SignIn {
public:
    cohort::Result<cohort::SignInStep> next(const cohort::SignInAnswer&, const QUrl&, cohort::Transport&,
                                            std::stop_token) override
    {
        throw std::runtime_error("s3cret");
    }
};

class StubFactory final : public cohort::ProviderFactory {
public:
    QString id() const override { return QString::fromLatin1(told("other id") ? "othernet" : "stubnet"); }
    QString displayName() const override { throw std::runtime_error("nobody asks for it"); }
    std::unique_ptr<cohort::SignIn> signIn() const override
    {
        if (told("throwing parts"))
            throw 7;
        return std::make_unique<StubSignIn>();
    }
    std::unique_ptr<cohort::Provider> create(const cohort::Account&) const override
    {
        if (told("throwing parts"))
            throw std::runtime_error("no provider");
        return told("no provider") ? nullptr : std::make_unique<StubProvider>();
    }
};

} // namespace

class StubPlugin final : public QObject, public cohort::ProviderPlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID COHORT_PROVIDER_PLUGIN_IID FILE "provider.json")
    Q_INTERFACES(cohort::ProviderPlugin)
public:
    std::unique_ptr<cohort::ProviderFactory> makeFactory() const override
    {
        if (told("throwing factory"))
            throw std::runtime_error("no factory");
        return told("no factory") ? nullptr : std::make_unique<StubFactory>();
    }
};

#include "stub_network.moc"
