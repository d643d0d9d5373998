#pragma once

#include "core/providers/wordpress/wordpress_provider.h"
#include "tests/support/manual_clock.h"
#include "tests/support/scripted_transport.h"

namespace cohort {

/// "ana" with the password "pass", signed in as an author at a site that follows a script.
class ScriptedSite final {
public:
    explicit ScriptedSite(const QByteArray& script)
        : transport(script)
    {
        account.id = AccountId{1};
        account.provider = QStringLiteral("wordpress");
        account.server = QUrl(QStringLiteral("https://blog.test/"));
        account.facts.me = {.network = account.provider,
                            .uri = QStringLiteral("https://blog.test/?author=5"),
                            .remoteId = QStringLiteral("5"),
                            .handle = QStringLiteral("@ana@blog.test")};
        account.facts.quirks = {{QStringLiteral("rest_root"), QStringLiteral("https://blog.test/wp-json/")},
                                {QStringLiteral("can_write"), QStringLiteral("yes")}};
        account.facts.can.visibilities = {Visibility::OnlyMe, Visibility::Anyone};
        account.facts.can.reply = true;
        provider = wordpressFactory()->create(account);
    }

    [[nodiscard]] Session session()
    {
        return {.transport = transport,
                .clock = clock,
                .account = account,
                .credentials = credentials,
                .stop = stop.get_token()};
    }

    ScriptedTransport transport;
    ManualClock clock;
    Account account;
    QMap<QString, Secret> credentials{{QStringLiteral("access_token"), Secret(QStringLiteral("ana:pass"))}};
    std::stop_source stop;
    std::unique_ptr<Provider> provider;
};

} // namespace cohort
