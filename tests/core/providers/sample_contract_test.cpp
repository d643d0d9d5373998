#include "core/providers/sample/sample_provider.h"
#include "tests/support/manual_clock.h"
#include "tests/support/provider_contract.h"

namespace cohort {
namespace {

using sample::Side;

/// Fails the test when anybody asks for the network.
class NoConnection final : public Transport {
public:
    Result<Reply> perform(const Request&, std::stop_token) override
    {
        ADD_FAILURE() << "the sample network must not open a connection";
        return fail(ErrorKind::Bug, {});
    }
};

class SampleOnTrial final : public ProviderOnTrial {
public:
    SampleOnTrial()
        : m_account(m_factory.account(Side::Work))
    {
        m_account.id = AccountId{7};
        m_provider = m_factory.create(m_account);
    }
    Provider& provider() override { return *m_provider; }
    Session session(std::stop_token stop) override
    {
        return {.transport = m_network,
                .clock = m_clock,
                .account = m_account,
                .credentials = m_credentials,
                .stop = std::move(stop)};
    }
    Account& account() override { return m_account; }
    Capabilities expected() const override { return m_factory.account(Side::Work).facts.can; }
    Author somebody() const override
    {
        return m_factory.corpus().find(Side::Work, QStringLiteral("ana"))->author;
    }
    PostRef answer() const override
    {
        for (const auto& timed : m_factory.corpus().posts)
            if (timed.post.ref.remoteId == QStringLiteral("desks-3"))
                return {.account = m_account.id, .uri = timed.post.ref.uri, .remoteId = {}};
        return {};
    }
    QUrl picture() const override { return QUrl(QStringLiteral("sample:picture/allotment-0-0")); }
    QString tag() const override
    {
        for (const auto& timed : m_factory.corpus().posts)
            for (const Span& span : timed.post.text.spans)
                if (timed.side == Side::Work && span.kind == SpanKind::Tag && timed.offsetMs < 0 &&
                    timed.post.visibility == Visibility::Anyone)
                    return span.target;
        return {};
    }
    void letSomethingArrive() override { m_clock.advance(std::chrono::hours(24 * 30)); }

private:
    SampleFactory m_factory;
    ManualClock m_clock;
    NoConnection m_network;
    Account m_account;
    const QMap<QString, Secret> m_credentials{
        {QStringLiteral("access_token"), Secret(QStringLiteral("t0ken"))}};
    std::unique_ptr<Provider> m_provider;
};

INSTANTIATE_TEST_SUITE_P(Sample, ProviderContract,
                         testing::Values(ContractCase{
                             .name = "Work", .make = [] { return std::make_unique<SampleOnTrial>(); }}),
                         contractName);

} // namespace
} // namespace cohort
