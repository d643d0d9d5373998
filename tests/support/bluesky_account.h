#pragma once

#include "core/providers/bluesky/bluesky_provider.h"
#include "tests/support/manual_clock.h"
#include "tests/support/scripted_transport.h"

namespace cohort {

/// @ana.test, signed in at a data server that follows a script.
class ScriptedBluesky final {
public:
    explicit ScriptedBluesky(const QByteArray& script)
        : transport(script)
    {
        account.id = AccountId{1};
        account.provider = QStringLiteral("bluesky");
        account.server = QUrl(QStringLiteral("https://pds.test"));
        account.facts.me = {.network = account.provider,
                            .uri = QStringLiteral("did:plc:ana"),
                            .remoteId = QStringLiteral("did:plc:ana"),
                            .handle = QStringLiteral("@ana.test")};
        provider = blueskyFactory()->create(account);
    }

    [[nodiscard]] Session session()
    {
        return {.transport = transport,
                .clock = clock,
                .account = account,
                .credentials = credentials,
                .stop = stop.get_token(),
                .keep = [this](const QMap<QString, Secret>& replaced) {
                    ++kept;
                    credentials = replaced;
                }};
    }

    ScriptedTransport transport;
    ManualClock clock;
    Account account;
    QMap<QString, Secret> credentials{{QStringLiteral("access_token"), Secret(QStringLiteral("access-1"))},
                                      {QStringLiteral("refresh_token"), Secret(QStringLiteral("refresh-1"))}};
    int kept = 0; ///< how often credentials were replaced
    std::stop_source stop;
    std::unique_ptr<Provider> provider;
};

} // namespace cohort
