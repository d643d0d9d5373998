// Friendica and Hubzilla.
#include "core/policy/rules/families.h"
#include "core/policy/rules/rule.h"

#include <array>

namespace cohort {
namespace {

using E = ExposureClass;
using P = Principal;
using S = Strength;
using W = WayOut;

bool toSome(const Situation& at)
{
    return at.isNamed();
}

void frd1(const Situation& at, Findings& out)
{
    if (toSome(at))
        out.say(Tri::No);
}

void frd2(const Situation& at, Findings& out)
{
    const int others = static_cast<int>(at.reach.recipients.size()) - 1;
    if (!toSome(at) || others < 1)
        return;
    out.say(Tri::Yes, {}, others);
    out.remark({}, others);
}

void frd3(const Situation& at, Findings& out)
{
    if (at.isReply())
        out.say(Tri::Yes);
}

void frd4(const Situation& at, Findings& out)
{
    if (at.isLimited() && !at.draft.media.empty())
        out.say(Tri::Yes);
}

/// A contact reached over a network that other people can read on the way.
void frd5(const Situation& at, Findings& out)
{
    if (!at.isLimited())
        return;
    for (const Author& one : at.reach.recipients) {
        const QString host = one.handle.section(u'@', -1).toLower();
        const Family family = traitsOf(at.facts.softwareOfServer.value(host), {}).family;
        if (family == Family::Mail || family == Family::Diaspora)
            out.say(Tri::Unknown, {one.name.isEmpty() ? one.handle : one.name});
    }
}

void frd6(const Situation& at, Findings& out)
{
    if (toSome(at) && at.reach.recipients.empty())
        out.say(Tri::Unknown);
}

void threadPage(const Situation& at, Findings& out)
{
    if (at.isReply() && at.isLimited())
        out.say(Tri::Unknown);
}

void hub1(const Situation& at, Findings& out)
{
    if (at.isLimited())
        out.say(Tri::No);
}

void hub2(const Situation& at, Findings& out)
{
    if (toSome(at))
        out.say(Tri::Unknown);
}

void hub3(const Situation& at, Findings& out)
{
    if (at.isLimited())
        out.say(Tri::Unknown);
}

constexpr Families frd = Families(Family::Friendica);
constexpr Families hub = Families(Family::Hubzilla);
constexpr rule::Id hubDocs{"hubzilla help: privacy, federation"};

// clang-format off
constexpr std::array rules{
    Rule{rule::Id{"FRD-1"}, rule::Id{"friendica doc: groups and privacy"}, frd, 0, E::Later, P::LaterMembers, Verb::ReadLater, S::Enforced, Rule::leastSurprise, 0, &frd1},
    Rule{rule::Id{"FRD-2"}, rule::Id{"Transmitter.php 570-590, 743-753; fr#7691"}, frd, 0, E::Copy, P::Recipients, Verb::KnowRecipients, S::Expected, 187, waysOut(W::ChangeAudience, W::OtherAccount), &frd2},
    Rule{rule::Id{"FRD-3"}, rule::Id{"friendica doc: comments"}, frd, 0, E::Copy, P::Participants, Verb::ReadNow, S::Enforced, Rule::leastSurprise, 0, &frd3},
    Rule{rule::Id{"FRD-4"}, rule::Id{"friendica doc: photos"}, frd, 0, E::SideChannels, P::Recipients, Verb::ReadNow, S::Enforced, Rule::leastSurprise, 0, &frd4},
    Rule{rule::Id{"FRD-5"}, rule::Id{"friendica composer: insecure contacts"}, frd, 0, E::Copy, P::Person, Verb::ReadNow, S::Assumed, Rule::leastSurprise, 0, &frd5},
    Rule{rule::Id{"FRD-6"}, rule::Id{"fr#9672"}, frd, 0, E::Copy, P::Followers, Verb::Delivered, S::Assumed, Rule::leastSurprise, 0, &frd6},
    Rule{rule::Id{"FRD-THREAD"}, rule::Id{"fr#12535"}, wholeFediverse, 0, E::Readable, P::World, Verb::ReadNow, S::Assumed, Rule::leastSurprise, 0, &threadPage},
    Rule{rule::Id{"HUB-1"}, hubDocs, hub, 0, E::Amplifiers, P::Recipients, Verb::Amplify, S::Enforced, Rule::leastSurprise, 0, &hub1},
    Rule{rule::Id{"HUB-2"}, hubDocs, hub, 0, E::Copy, P::Recipients, Verb::KnowRecipients, S::Assumed, Rule::leastSurprise, 0, &hub2},
    Rule{rule::Id{"HUB-3"}, hubDocs, hub, 0, E::Readable, P::World, Verb::ReadNow, S::Assumed, Rule::leastSurprise, 0, &hub3},
};
// clang-format on

} // namespace

std::span<const Rule> friendicaRules()
{
    return rules;
}

} // namespace cohort
