#pragma once

#include "core/providers/mastodon/mastodon_provider.h"
#include "tests/support/manual_clock.h"
#include "tests/support/scripted_transport.h"

namespace cohort {

/// @ana@work.test, signed in at a server of the Mastodon family that follows a script.
class ScriptedFediverse final {
public:
    /// `transcript` is a file in tests/transcripts/mastodon.
    explicit ScriptedFediverse(const QString& transcript)
        : transport(ScriptedTransport::read(QStringLiteral("mastodon/") + transcript))
    {
        account.id = AccountId{1};
        account.provider = QStringLiteral("fediverse");
        account.server = QUrl(QStringLiteral("https://work.test"));
        account.facts.me = person(QStringLiteral("ana"), QStringLiteral("101"));
        account.facts.can.visibilities = {Visibility::Mentioned, Visibility::Followers, Visibility::Quiet,
                                          Visibility::Anyone};
        account.facts.can.namedRecipients = NamedRecipients::ByMention;
        account.facts.can.reply = true;
        account.facts.can.edit = true;
        account.facts.can.polls = true;
        account.facts.can.media = true;
        provider = mastodonFactory()->create(account);
    }

    [[nodiscard]] static Author person(const QString& name, const QString& id)
    {
        return {.network = QStringLiteral("fediverse"),
                .uri = QStringLiteral("https://work.test/@") + name,
                .remoteId = id,
                .handle = QLatin1Char('@') + name + QStringLiteral("@work.test"),
                .name = name,
                .profileUrl = QUrl(QStringLiteral("https://work.test/@") + name)};
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
    QMap<QString, Secret> credentials{{QStringLiteral("access_token"), Secret(QStringLiteral("t0ken"))},
                                      {QStringLiteral("client_id"), Secret(QStringLiteral("program-7"))},
                                      {QStringLiteral("client_secret"), Secret(QStringLiteral("pr0gram"))}};
    std::stop_source stop;
    std::unique_ptr<Provider> provider;
};

} // namespace cohort
