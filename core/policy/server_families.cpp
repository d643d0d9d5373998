#include "core/policy/server_families.h"

#include <QHash>

#include <array>

namespace cohort {
namespace {

constexpr Tri yes = Tri::Yes;
constexpr Tri no = Tri::No;
constexpr Tri open = Tri::Unknown;
using NC = NativeCircles;

// The capability registry. One row a family: what its software is known to do, from its own documentation,
// its code or from measuring it (the sources stand with the rules in core/policy/rules). `open` is "not
// known", never "no".
//
//                                                   guards  sends  limits  local  circles        members
//                                                   quiet  group mention once   reading only see each has
//                                                   chat
//                                                                                                other page
constexpr std::array families{
    ServerTraits{Family::Mastodon, QLatin1StringView("Mastodon"), open, yes, yes, no, NC::No, yes, yes, no},
    ServerTraits{Family::Glitch, QLatin1StringView("Mastodon (glitch)"), open, yes, yes, yes, NC::No, yes,
                 yes, no},
    ServerTraits{Family::GoToSocial, QLatin1StringView("GoToSocial"), no, no, yes, yes, NC::No, yes, no, no},
    ServerTraits{Family::Kmyblue, QLatin1StringView("kmyblue"), open, yes, yes, yes, NC::Snapshot, no, yes,
                 no},
    ServerTraits{Family::Pleroma, QLatin1StringView("Pleroma"), open, yes, yes, yes, NC::Live, open, yes,
                 open},
    ServerTraits{Family::Misskey, QLatin1StringView("Misskey"), open, open, yes, yes, NC::No, yes, yes, open},
    ServerTraits{Family::Snac, QLatin1StringView("snac"), no, no, yes, open, NC::No, yes, yes, no},
    ServerTraits{Family::Pixelfed, QLatin1StringView("Pixelfed"), open, open, yes, open, NC::No, open, open,
                 open},
    ServerTraits{Family::Friendica, QLatin1StringView("Friendica"), open, open, yes, open, NC::Snapshot, yes,
                 yes, open},
    ServerTraits{Family::Hubzilla, QLatin1StringView("Hubzilla"), open, open, yes, open, NC::Live, open, open,
                 open},
    ServerTraits{Family::Mobilizon, QLatin1StringView("Mobilizon"), open, open, yes, open, NC::No, open, yes,
                 open},
    ServerTraits{Family::Diaspora, QLatin1StringView("diaspora*"), open, open, yes, open, NC::Snapshot, open,
                 open, open},
    ServerTraits{Family::Bluesky, QLatin1StringView("Bluesky"), no, open, no, no, NC::No, yes, yes, yes,
                 true},
    ServerTraits{Family::Xmpp, QLatin1StringView("XMPP"), yes, open, yes, open, NC::Live, no, open, yes},
    ServerTraits{Family::Mail, QLatin1StringView("Mail"), yes, no, yes, no, NC::No, yes, open, no},
    ServerTraits{Family::Blog, QLatin1StringView("WordPress"), open, open, yes, no, NC::No, no, open, no},
    ServerTraits{Family::Facebook, QLatin1StringView("Facebook"), open, open, yes, no, NC::Live, no, open,
                 yes},
    ServerTraits{Family::LinkedIn, QLatin1StringView("LinkedIn"), open, open, yes, no, NC::No, no, open, yes},
    ServerTraits{Family::X, QLatin1StringView("X"), open, open, yes, no, NC::No, yes, open, yes},
    ServerTraits{Family::WhatsApp, QLatin1StringView("WhatsApp"), open, open, yes, no, NC::Snapshot, no, open,
                 yes},
    ServerTraits{Family::GooglePlus, QLatin1StringView("Google+"), open, open, yes, no, NC::Live, open, open,
                 open},
    ServerTraits{Family::Fediverse, QLatin1StringView(), open, open, open, open, NC::Unknown, open, open,
                 open},
};

/// Software as nodeinfo names it, and networks where the server does not tell.
Family familyNamed(const QString& name)
{
    static const QHash<QString, Family> names{
        {QStringLiteral("mastodon"), Family::Mastodon},
        {QStringLiteral("sample"), Family::Mastodon}, // the built-in network behaves like one
        {QStringLiteral("glitch"), Family::Glitch},
        {QStringLiteral("glitch-soc"), Family::Glitch},
        {QStringLiteral("hometown"), Family::Glitch},
        {QStringLiteral("gotosocial"), Family::GoToSocial},
        {QStringLiteral("kmyblue"), Family::Kmyblue},
        {QStringLiteral("fedibird"), Family::Kmyblue},
        {QStringLiteral("pleroma"), Family::Pleroma},
        {QStringLiteral("akkoma"), Family::Pleroma},
        {QStringLiteral("misskey"), Family::Misskey},
        {QStringLiteral("sharkey"), Family::Misskey},
        {QStringLiteral("firefish"), Family::Misskey},
        {QStringLiteral("iceshrimp"), Family::Misskey},
        {QStringLiteral("snac"), Family::Snac},
        {QStringLiteral("snac2"), Family::Snac},
        {QStringLiteral("pixelfed"), Family::Pixelfed},
        {QStringLiteral("friendica"), Family::Friendica},
        {QStringLiteral("hubzilla"), Family::Hubzilla},
        {QStringLiteral("mobilizon"), Family::Mobilizon},
        {QStringLiteral("diaspora"), Family::Diaspora},
        {QStringLiteral("bluesky"), Family::Bluesky},
        {QStringLiteral("xmpp"), Family::Xmpp},
        {QStringLiteral("mail"), Family::Mail},
        {QStringLiteral("blog"), Family::Blog},
        {QStringLiteral("wordpress"), Family::Blog},
        {QStringLiteral("facebook"), Family::Facebook},
        {QStringLiteral("linkedin"), Family::LinkedIn},
        {QStringLiteral("x"), Family::X},
        {QStringLiteral("whatsapp"), Family::WhatsApp},
        {QStringLiteral("googleplus"), Family::GooglePlus},
        {QStringLiteral("fediverse"), Family::Fediverse},
    };
    return names.value(name.toLower(), Family::Unknown);
}

} // namespace

ServerTraits traitsOf(const QString& software, const QString& network)
{
    Family family = familyNamed(software);
    if (family == Family::Unknown)
        family = familyNamed(network);
    for (const ServerTraits& traits : families)
        if (traits.family == family)
            return traits;
    return {};
}

ServerTraits traitsOf(const AccountFacts& facts)
{
    return traitsOf(facts.serverSoftware, facts.me.network);
}

void applyStartingRules(Capabilities& can, const QString& software)
{
    const ServerTraits traits = traitsOf(software, {});
    if (can.guardsMentions == Tri::Unknown)
        can.guardsMentions = traits.guardsMentions;
    if (can.honoursIdempotency == Tri::Unknown)
        can.honoursIdempotency = traits.honoursIdempotency;
}

} // namespace cohort
