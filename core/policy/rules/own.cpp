// What no network says but Cohort does: about circles, hats, answers and what cannot be sent.
#include "core/policy/rules/families.h"
#include "core/policy/rules/rule.h"

#include <array>

namespace cohort {
namespace {

using E = ExposureClass;
using P = Principal;
using S = Strength;
using W = WayOut;

void bot(const Situation& at, Findings& out)
{
    if (at.reach.world)
        return;
    for (const Reader& reader : at.reach.readers) {
        if (!reader.author.bot || reader.author.group || reader.reason == ReaderReason::GroupFollowers)
            continue;
        out.say(Tri::Unknown, {reader.name});
        out.warn(!reader.meant, {reader.name});
    }
}

void hat(const Situation& at, Findings& out)
{
    const Hat worn = at.carrier.account.hat;
    if (worn == Hat::Mixed || at.forEverybody)
        return;
    const Sphere other = worn == Hat::Professional ? Sphere::Personal : Sphere::Professional;
    if (at.facts.audienceSpheres.contains(other))
        out.warn(true);
}

void followersOutside(const Situation& at, Findings& out)
{
    if (at.followersOutside > 0)
        out.warn(true, {}, at.followersOutside);
}

void followersUnknown(const Situation& at, Findings& out)
{
    if (at.reach.followersUnknown)
        out.warn(!at.forEverybody && !at.forFollowers, {}, std::max(at.reach.followerCount, 0));
}

void parentAuthor(const Situation& at, Findings& out)
{
    if (at.parentAuthor && !at.parentAuthor->meant)
        out.warn(true, {at.parentAuthor->name});
}

/// Where people can only be named in the text, each of them reads who else was named.
void namedSeen(const Situation& at, Findings& out)
{
    const int others = static_cast<int>(at.reach.recipients.size()) - 1;
    if (at.visibility() == Visibility::Mentioned && others > 0)
        out.say(Tri::Yes, {}, others);
}

/// Whoever runs a server that keeps a circle can read who is in it.
void circleOnServer(const Situation& at, Findings& out)
{
    if (at.visibility() == Visibility::Circle && !at.reach.password)
        out.say(Tri::Yes);
}

void poll(const Situation& at, Findings& out)
{
    if (!at.draft.poll)
        return;
    out.say(Tri::Unknown);
    out.remark();
}

void unknownServer(const Situation& at, Findings& out)
{
    if (at.server.family == Family::Unknown || at.server.family == Family::Fediverse)
        out.say(Tri::Unknown);
}

constexpr rule::Id own{"cohort"};
constexpr WaysOut anyWay =
    waysOut(W::DropAccount, W::OtherAccount, W::Narrow, W::ChangeAudience, W::AskInWords);
constexpr WaysOut elsewhere = waysOut(W::DropAccount, W::OtherAccount, W::ChangeAudience);

// clang-format off
constexpr std::array rules{
    Rule{rule::noSuchAccount, own, 0, 0, E::Copy, P::Recipients, Verb::Delivered, S::Enforced, 0, waysOut(W::DropAccount, W::OtherAccount)},
    Rule{rule::unsupportedKind, own, 0, 0, E::Copy, P::Recipients, Verb::Delivered, S::Enforced, 10, waysOut(W::DropAccount, W::OtherAccount, W::ChangeText)},
    Rule{rule::quoteNotPublic, own, 0, 0, E::Copy, P::World, Verb::ReadNow, S::Enforced, 15, waysOut(W::ChangeText, W::DropAccount)},
    Rule{rule::unsupportedVisibility, own, 0, 0, E::Copy, P::Recipients, Verb::Delivered, S::Enforced, 20, elsewhere},
    Rule{rule::passwordMissing, own, 0, 0, E::Readable, P::PasswordHolders, Verb::ReadNow, S::Enforced, 25, waysOut(W::ChangeAudience, W::DropAccount)},
    Rule{rule::passwordIdle, own, 0, 0, E::Readable, P::PasswordHolders, Verb::ReadNow, S::Enforced, 26, waysOut(W::ChangeAudience, W::OtherAccount)},
    Rule{rule::nobodyReached, own, 0, 0, E::Copy, P::Recipients, Verb::Delivered, S::Enforced, 30, elsewhere},
    Rule{rule::botMentioned, rule::Id{"guppe#20 guppe#34"}, 0, 0, E::Amplifiers, P::World, Verb::ReadNow, S::Assumed, 50, waysOut(W::RemoveMention, W::ChangeAudience, W::AskInWords), &bot},
    Rule{rule::hatDiffers, own, 0, 0, E::SideChannels, P::Recipients, Verb::Find, S::Assumed, 80, waysOut(W::DropAccount, W::OtherAccount, W::ChangeAudience, W::AskInWords), &hat},
    Rule{rule::parentAuthorOutside, rule::Id{"servers deliver an answer to the answered"}, 0, 0, E::Copy, P::Person, Verb::Delivered, S::Assumed, 110, waysOut(W::ChangeAudience, W::DropAccount, W::AskInWords), &parentAuthor},
    Rule{rule::followersOutside, own, 0, 0, E::Copy, P::Followers, Verb::ReadNow, S::Expected, 120, anyWay, &followersOutside},
    Rule{rule::followersUnknown, own, 0, 0, E::Copy, P::Followers, Verb::ReadNow, S::Assumed, 140, anyWay, &followersUnknown},
    Rule{rule::replyIsWider, rule::Id{"mk#9238 mk#3827 TWBlue#536"}, 0, 0, E::Readable, P::World, Verb::ReadNow, S::Expected, 150, anyWay},
    Rule{rule::circleLimit, own, 0, 0, E::Copy, P::Followers, Verb::ReadNow, S::Expected, 160, anyWay},
    Rule{rule::tooManyNames, own, 0, 0, E::Copy, P::Recipients, Verb::Delivered, S::Assumed, 170, anyWay},
    Rule{rule::membersSeeEachOther, own, Families(Family::Bluesky) | wholeFediverse, 0, E::Copy, P::Recipients, Verb::KnowRecipients, S::Enforced, 196, waysOut(W::OtherAccount, W::ChangeAudience), &namedSeen},
    Rule{rule::unreached, own, 0, 0, E::Copy, P::CircleMembers, Verb::Delivered, S::Enforced, 200, waysOut(W::OtherAccount, W::ChangeAudience)},
    Rule{rule::Id{"CIRCLE-ON-SERVER"}, rule::Id{"CVE-2026-22246; m#15233"}, 0, 0, E::Operators, P::Operators, Verb::KnowRecipients, S::Assumed, Rule::leastSurprise, 0, &circleOnServer},
    Rule{rule::Id{"POLL"}, rule::Id{"servers show or hide voters"}, 0, 0, E::SideChannels, P::World, Verb::KnowRecipients, S::Assumed, 205, waysOut(W::ChangeText), &poll},
    Rule{rule::Id{"SERVER-UNKNOWN"}, own, 0, 0, E::Readable, P::World, Verb::ReadNow, S::Assumed, Rule::leastSurprise, 0, &unknownServer},
};
// clang-format on

} // namespace

std::span<const Rule> ownRules()
{
    return rules;
}

} // namespace cohort
