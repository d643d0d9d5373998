#pragma once

#include "core/providers/sign_in.h"
#include "tests/support/manual_clock.h"
#include "tests/support/provider_contract.h"
#include "tests/support/small_board.h"

namespace cohort {

/// The example network, wherever its factory comes from: compiled in or loaded from a file.
class BoardOnTrial final : public ProviderOnTrial {
public:
    explicit BoardOnTrial(const ProviderFactory& factory)
        : m_account{.id = AccountId{5},
                    .provider = factory.id(),
                    .server = QUrl(QStringLiteral("https://board.test"))}
        , m_provider(factory.create(m_account))
    {
    }
    Provider& provider() override { return *m_provider; }
    Session session(std::stop_token stop) override
    {
        return {.transport = m_board,
                .clock = m_clock,
                .account = m_account,
                .credentials = m_credentials,
                .stop = std::move(stop)};
    }
    Account& account() override { return m_account; }
    Capabilities expected() const override
    {
        return {.visibilities = {Visibility::LocalOnly, Visibility::Anyone},
                .guardsMentions = Tri::No,
                .honoursIdempotency = Tri::Yes,
                .reply = true,
                .remove = true,
                .keepsCircles = Tri::No,
                .maxCharacters = 500};
    }
    Author somebody() const override
    {
        return {.network = m_account.provider,
                .uri = QStringLiteral("https://board.test/people/ben"),
                .remoteId = QStringLiteral("ben"),
                .handle = QStringLiteral("ben@board.test")};
    }
    PostRef answer() const override
    {
        return {.account = m_account.id,
                .uri = QStringLiteral("https://board.test/notices/%1").arg(m_board.answer())};
    }
    QUrl picture() const override { return QUrl(QStringLiteral("https://board.test/cup.png")); }
    QString tag() const override { return QString::fromLatin1(SmallBoard::tag); }
    bool hasFollowers() const override { return false; }
    void letSomethingArrive() override { m_board.letSomethingArrive(); }
    void loseConnectionAfter(int requests) override { m_board.loseConnectionAfter(requests); }
    void refuseEverything() override { m_board.refuseEverything(); }
    [[nodiscard]] SmallBoard& board() { return m_board; }

private:
    ManualClock m_clock;
    SmallBoard m_board{m_clock};
    Account m_account;
    const QMap<QString, Secret> m_credentials{
        {QStringLiteral("access_token"), Secret(QString::fromLatin1(SmallBoard::token))}};
    const std::unique_ptr<Provider> m_provider;
};

} // namespace cohort
