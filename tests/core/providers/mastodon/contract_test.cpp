#include "core/providers/mastodon/mastodon_provider.h"
#include "tests/support/manual_clock.h"
#include "tests/support/provider_contract.h"
#include "tests/support/small_mastodon.h"

namespace cohort {
namespace {

class FediverseOnTrial final : public ProviderOnTrial {
public:
    explicit FediverseOnTrial(SmallMastodon::Kind kind)
        : m_kind(kind)
        , m_server(m_clock, kind)
    {
        m_account.id = AccountId{7};
        m_account.provider = QStringLiteral("fediverse");
        m_account.server = QUrl(QStringLiteral("https://work.test"));
        m_provider = mastodonFactory()->create(m_account);
    }
    Provider& provider() override { return *m_provider; }
    Session session(std::stop_token stop) override
    {
        return {.transport = m_server,
                .clock = m_clock,
                .account = m_account,
                .credentials = m_credentials,
                .stop = std::move(stop)};
    }
    Account& account() override { return m_account; }
    Capabilities expected() const override
    {
        const bool full = m_kind == SmallMastodon::Kind::Full;
        return {.visibilities = {Visibility::Mentioned, Visibility::Followers, Visibility::Quiet,
                                 Visibility::Anyone},
                .namedRecipients = NamedRecipients::ByMention,
                .guardsMentions = Tri::Yes,
                .honoursIdempotency = Tri::Yes,
                .reply = true,
                .edit = true,
                .remove = true,
                .boost = true,
                .like = true,
                .bookmark = full,
                .follow = true,
                .lists = full,
                .polls = true,
                .media = true,
                .contentWarning = true,
                .search = full,
                .resolveHandles = full,
                .notifications = true,
                .conversations = full,
                .maxCharacters = 500,
                .countsIn = CharacterUnit::Grapheme,
                .maxMedia = 4,
                .maxMediaBytes = 16'777'216,
                .maxPollOptions = 4,
                .maxMentions = 50};
    }
    Author somebody() const override
    {
        return {.network = QStringLiteral("fediverse"),
                .uri = QStringLiteral("https://home.test/@ben"),
                .remoteId = QStringLiteral("102"),
                .handle = QStringLiteral("@ben@home.test"),
                .name = QStringLiteral("Ben")};
    }
    PostRef answer() const override
    {
        return {.account = m_account.id,
                .uri = QStringLiteral("https://work.test/users/ben/statuses/1010"),
                .remoteId = QStringLiteral("1010")};
    }
    QUrl picture() const override { return QUrl(QStringLiteral("https://work.test/media/cup.png")); }
    QString tag() const override { return QStringLiteral("tea"); }
    void letSomethingArrive() override { m_server.letSomethingArrive(); }
    void loseConnectionAfter(int requests) override { m_server.loseConnectionAfter(requests); }
    void refuseEverything() override { m_server.refuseEverything(); }

private:
    const SmallMastodon::Kind m_kind;
    ManualClock m_clock;
    SmallMastodon m_server;
    Account m_account;
    const QMap<QString, Secret> m_credentials{
        {QStringLiteral("access_token"), Secret(QStringLiteral("t0ken"))},
        {QStringLiteral("client_id"), Secret(QStringLiteral("program-7"))},
        {QStringLiteral("client_secret"), Secret(QStringLiteral("pr0gram"))}};
    std::unique_ptr<Provider> m_provider;
};

std::unique_ptr<ProviderOnTrial> full()
{
    return std::make_unique<FediverseOnTrial>(SmallMastodon::Kind::Full);
}

std::unique_ptr<ProviderOnTrial> poor()
{
    return std::make_unique<FediverseOnTrial>(SmallMastodon::Kind::Poor);
}

INSTANTIATE_TEST_SUITE_P(Fediverse, ProviderContract,
                         testing::Values(ContractCase{.name = "Full", .make = full},
                                         ContractCase{.name = "Poor", .make = poor}),
                         contractName);

} // namespace
} // namespace cohort
