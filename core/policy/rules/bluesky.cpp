#include "core/policy/rules/rule.h"

#include <array>

namespace cohort {
namespace {

using E = ExposureClass;
using P = Principal;
using S = Strength;
using W = WayOut;

/// A message goes beside the posts: what is said of them does not hold for it.
bool isMessage(const Situation& at)
{
    return at.visibility() == Visibility::Mentioned;
}

void bsk1(const Situation& at, Findings& out)
{
    if (isMessage(at))
        return;
    out.say(Tri::Yes);
    out.sayOf(E::Indexers, P::Indexers, Verb::Find, Tri::Yes);
    out.sayOf(E::Amplifiers, P::World, Verb::Amplify, Tri::Yes);
    if (at.isReply())
        out.sayOf(E::SideChannels, P::World, Verb::KnowRecipients, Tri::Yes);
}

/// A gate must never look like privacy: whoever sets one is told what it does not do.
void bsk2(const Situation& at, Findings& out)
{
    if (isMessage(at))
        return;
    out.say(Tri::Unknown);
    out.sayOf(E::Amplifiers, P::World, Verb::Quote, Tri::Unknown);
    if (at.draft.mayReply != ReplyGate::Anyone || !at.draft.mayBeQuoted)
        out.remark();
}

void bsk3(const Situation& at, Findings& out)
{
    if (isMessage(at))
        return;
    out.say(Tri::Unknown);
}

void bsk4(const Situation& at, Findings& out)
{
    out.say(Tri::Yes, at.servers, static_cast<int>(at.servers.size()));
}

/// A circle as a list would tell the world, and each of them, who is in it.
void bsk5(const Situation& at, Findings& out)
{
    if (at.visibility() != Visibility::Circle)
        return;
    out.say(Tri::Yes);
    out.warn(true);
}

constexpr Families bsk = Families(Family::Bluesky);

// clang-format off
constexpr std::array rules{
    Rule{rule::Id{"BSK-1"}, rule::Id{"atproto: records of a repository are public"}, bsk, 0, E::Readable, P::World, Verb::ReadNow, S::Enforced, Rule::leastSurprise, 0, &bsk1},
    Rule{rule::Id{"BSK-2"}, rule::Id{"app.bsky.feed.threadgate, postgate"}, bsk, 0, E::Copy, P::World, Verb::Reply, S::Expected, 206, waysOut(W::DropAccount, W::OtherAccount), &bsk2},
    Rule{rule::Id{"BSK-3"}, rule::Id{"docs.bsky.app: !no-unauthenticated"}, bsk, 0, E::Readable, P::SignedIn, Verb::ReadNow, S::Assumed, Rule::leastSurprise, 0, &bsk3},
    Rule{rule::Id{"BSK-4"}, rule::Id{"chat.bsky.moderation.getMessageContext"}, bsk, 0, E::Operators, P::Operators, Verb::ReadNow, S::Enforced, Rule::leastSurprise, 0, &bsk4},
    Rule{rule::neverMirrored, rule::Id{"bsky#5493"}, bsk, 0, E::SideChannels, P::World, Verb::KnowRecipients, S::Enforced, 35, waysOut(W::DropAccount, W::OtherAccount, W::ChangeAudience, W::AskInWords), &bsk5},
};
// clang-format on

} // namespace

std::span<const Rule> blueskyRules()
{
    return rules;
}

} // namespace cohort
