#include "core/policy/route.h"
#include "core/policy/rules/families.h"
#include "core/policy/rules/rule.h"
#include "core/policy/server_names.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace cohort {
namespace {

using E = ExposureClass;
using P = Principal;
using S = Strength;
using W = WayOut;

bool couldLimit(const Situation& at)
{
    // A password limits nothing as long as nobody typed one.
    const bool byPassword = at.account().can.passwords && at.draft.password.isEmpty();
    return std::ranges::any_of(at.account().can.visibilities, [byPassword](Visibility one) {
        return one > Visibility::OnlyMe && !isForTheWorld(one) && !(byPassword && one == Visibility::Circle);
    });
}

/// Another copy was kept narrow by hand: whoever did that does not expect this one to be open to all.
bool isNarrowElsewhere(const Situation& at)
{
    return std::ranges::any_of(at.draft.targets, [&at](const DraftTarget& other) {
        return other.account != at.reach.account && other.visibility && !isForTheWorld(*other.visibility);
    });
}

void x1(const Situation& at, Findings& out)
{
    if (!at.reach.world)
        return;
    out.say(Tri::Yes);
    if (couldLimit(at) && (!at.forEverybody || isNarrowElsewhere(at)))
        out.warn(true, {networkOf(at.carrier.account)});
}

void x2(const Situation& at, Findings& out)
{
    if (!at.reach.world || couldLimit(at))
        return;
    out.say(Tri::No);
    if (!at.forEverybody || isNarrowElsewhere(at))
        out.warn(true, {networkOf(at.carrier.account)});
}

void x3(const Situation& at, Findings& out)
{
    if (at.visibility() >= Visibility::Quiet)
        out.say(Tri::Unknown);
}

/// Whether people who come later can read what is sent now.
void x4(const Situation& at, Findings& out)
{
    if (at.visibility() == Visibility::Followers) {
        out.say(Tri::Yes);
        if (at.account().locked == Tri::Yes)
            out.remark();
    } else if (at.isNamed() && !at.reach.password) {
        const bool live = at.visibility() == Visibility::Circle && at.server.circles == NativeCircles::Live;
        const bool known =
            at.visibility() == Visibility::Mentioned || at.server.circles != NativeCircles::Unknown;
        out.sayOf(E::Later, P::LaterMembers, Verb::ReadLater,
                  live ? Tri::Yes : (known ? Tri::No : Tri::Unknown));
    }
}

void x5(const Situation& at, Findings& out)
{
    if (at.visibility() != Visibility::Followers || at.account().locked == Tri::Yes)
        return;
    out.say(at.account().locked == Tri::No ? Tri::Yes : Tri::Unknown);
    out.warn(!at.forEverybody && !at.forFollowers);
}

/// The servers of the copies under both their names: that in the handles and that in the addresses.
QStringList hostsOfCopies(const Situation& at)
{
    QSet<QString> hosts(at.servers.begin(), at.servers.end());
    for (const Reader& reader : at.reach.readers) {
        const QStringView uri = reader.author.uri;
        const qsizetype scheme = uri.indexOf(QLatin1StringView("://"));
        if (scheme < 0)
            continue;
        const QStringView rest = uri.sliced(scheme + 3);
        const qsizetype end = rest.indexOf(u'/');
        hosts.insert((end < 0 ? rest : rest.first(end)).toString());
    }
    QStringList sorted(hosts.begin(), hosts.end());
    sorted.sort();
    return sorted;
}

/// How far a limited post can be trusted to servers that hold a copy: not at all on those the user marked.
void x6(const Situation& at, Findings& out)
{
    if (!at.isLimited() || at.visibility() == Visibility::OnlyMe)
        return;
    out.say(Tri::Unknown, at.servers, static_cast<int>(at.servers.size()));
    if (at.facts.distrustedServers.empty())
        return;
    const QStringList distrusted = hostsListed(hostsOfCopies(at), at.facts.distrustedServers);
    if (!distrusted.isEmpty())
        out.warn(true, distrusted, static_cast<int>(distrusted.size()));
}

void x7(const Situation&, Findings& out)
{
    out.say(Tri::Unknown);
}

void x8(const Situation& at, Findings& out)
{
    if (at.isLimited() && at.visibility() != Visibility::OnlyMe)
        out.say(Tri::Unknown);
}

void x9(const Situation& at, Findings& out)
{
    if (at.isLimited() && at.visibility() != Visibility::OnlyMe)
        out.say(Tri::Unknown);
}

constexpr WaysOut narrowOrAgree =
    waysOut(W::DropAccount, W::OtherAccount, W::Narrow, W::ChangeAudience, W::AskInWords);

// clang-format off
constexpr std::array rules{
    Rule{rule::widestCopy, rule::Id{"cohort: an audience is the union of its copies"}, 0, 0, E::Readable, P::World, Verb::ReadNow, S::Enforced, 70, narrowOrAgree, &x1},
    Rule{rule::cannotLimit, rule::Id{"mtp#711 mtp#828"}, 0, 0, E::Readable, P::CircleMembers, Verb::KnowRecipients, S::Enforced, 60, narrowOrAgree, &x2},
    Rule{rule::Id{"X-3"}, rule::Id{"skymoth#136"}, 0, 0, E::Indexers, P::Bridges, Verb::Delivered, S::Assumed, Rule::leastSurprise, 0, &x3},
    Rule{rule::laterFollowers, rule::Id{"cohort: snapshot and live systems"}, 0, 0, E::Later, P::LaterFollowers, Verb::ReadLater, S::Expected, 190, waysOut(W::Narrow, W::ChangeAudience), &x4},
    Rule{rule::anyoneCanFollow, rule::Id{"m#22834"}, 0, 0, E::Later, P::World, Verb::ReadLater, S::Expected, 130, narrowOrAgree, &x5},
    Rule{rule::distrustedServer, rule::Id{"CVE-2025-30741; fokus.cool"}, 0, 0, E::Copy, P::Operators, Verb::ReadNow, S::Assumed, 85, narrowOrAgree, &x6},
    Rule{rule::Id{"X-7"}, rule::Id{"ActivityPub 6.4: Delete is a request"}, 0, 0, E::Later, P::World, Verb::ReadLater, S::Assumed, Rule::leastSurprise, 0, &x7},
    Rule{rule::Id{"X-8"}, rule::Id{"mk#8448"}, 0, 0, E::SideChannels, P::World, Verb::Find, S::Assumed, Rule::leastSurprise, 0, &x8},
    Rule{rule::Id{"X-9"}, rule::Id{"m#16954 mk#14616"}, 0, 0, E::SideChannels, P::World, Verb::Find, S::Assumed, Rule::leastSurprise, 0, &x9},
};
// clang-format on

} // namespace

std::span<const Rule> crossNetworkRules()
{
    return rules;
}

} // namespace cohort
