#pragma once

#include "core/policy/visibility_gate.h"

namespace cohort::policytest {

/// The id of the one account most tests use.
inline constexpr AccountId account1{1};
inline constexpr AccountId account2{2};

inline Author author(const QString& name, const QString& network = QStringLiteral("fediverse"))
{
    return Author{.network = network,
                  .uri = QStringLiteral("https://work.test/") + name,
                  .handle = QStringLiteral("@") + name + QStringLiteral("@work.test"),
                  .name = name};
}

/// A server of the Mastodon family.
inline Capabilities fediverse()
{
    return Capabilities{
        .visibilities = {Visibility::Mentioned, Visibility::Followers, Visibility::Quiet, Visibility::Anyone},
        .namedRecipients = NamedRecipients::ByMention,
        .reply = true,
        .edit = true,
        .polls = true,
        .media = true,
        .maxMentions = 20};
}

/// A network where everything is public.
inline Capabilities publicOnly()
{
    return Capabilities{.visibilities = {Visibility::Anyone}, .reply = true};
}

inline CarrierFacts carrier(AccountId id = account1, const Capabilities& can = fediverse(),
                            const QString& network = QStringLiteral("fediverse"))
{
    CarrierFacts facts;
    facts.account.id = id;
    facts.account.provider = QStringLiteral("any");
    facts.account.facts.me = author(QStringLiteral("me%1").arg(raw(id)), network);
    facts.account.facts.locked = Tri::Yes;
    facts.account.facts.can = can;
    facts.followersComplete = true;
    return facts;
}

inline AudienceMember member(qint64 contact, const Author& identity)
{
    return AudienceMember{.contact = ContactId{contact}, .name = identity.name, .identities = {identity}};
}

/// A draft to one circle through account 1.
inline Draft draftTo(const Audience& audience, const QString& text = QStringLiteral("Hello"))
{
    return Draft{.targets = {DraftTarget{.account = account1}}, .audience = audience, .text = text};
}

inline Audience circle(qint64 id = 1)
{
    return Audience{.circles = {CircleId{id}}};
}

inline bool warns(const Reach& reach, const char* rule)
{
    for (const Warning& warning : reach.warnings)
        if (warning.rule == QLatin1StringView(rule))
            return true;
    return false;
}

inline bool asks(const Reach& reach, const char* rule)
{
    for (const Warning& warning : reach.warnings)
        if (warning.rule == QLatin1StringView(rule) && warning.needsConsent)
            return true;
    return false;
}

/// The people who can read through the first account, sorted.
inline QStringList readerNames(const Reach& reach)
{
    QStringList names;
    for (const Reader& reader : reach.accounts.at(0).readers)
        names << reader.name;
    names.sort();
    return names;
}

/// The same draft as an answer to a post of `parent`'s visibility.
inline Draft answering(Draft draft, ReachFacts& facts, const Author& who, Visibility visibility)
{
    draft.replyTo = PostRef{.account = account1, .uri = QStringLiteral("https://work.test/parent")};
    facts.parent = Post{.ref = draft.replyTo, .author = who, .visibility = visibility};
    return draft;
}

inline Draft consented(Draft draft, const ReachFacts& facts)
{
    draft.consents.push_back(Consent{.reachKey = computeReach(draft, facts).key()});
    return draft;
}

inline QStringList keys(const Draft& draft)
{
    QStringList all;
    for (size_t i = 0; i < draft.targets.size(); ++i)
        all << QStringLiteral("key%1").arg(i);
    return all;
}

} // namespace cohort::policytest
