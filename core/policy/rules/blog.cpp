#include "core/policy/rules/rule.h"

#include <array>

namespace cohort {
namespace {

using E = ExposureClass;
using P = Principal;
using S = Strength;
using W = WayOut;

/// Anyone: public. Circle or named people: behind a password. Only me: what WordPress calls a private post.
void blg1(const Situation& at, Findings& out)
{
    switch (at.visibility()) {
    case Visibility::OnlyMe:
        out.say(Tri::Yes);
        out.remark();
        break;
    case Visibility::Mentioned:
    case Visibility::Circle:
        out.say(Tri::Yes);
        out.sayOf(E::Readable, P::PasswordHolders, Verb::ReadNow, Tri::Yes);
        out.sayOf(E::SideChannels, P::Followers, Verb::Find, Tri::Yes);
        out.sayOf(E::SideChannels, P::World, Verb::Find, Tri::Yes);
        out.remark();
        break;
    default:
        out.sayOf(E::Readable, P::World, Verb::ReadNow, Tri::Yes);
        out.sayOf(E::Readable, P::FeedReaders, Verb::ReadNow, Tri::Yes);
        out.sayOf(E::Indexers, P::MailSubscribers, Verb::Delivered, Tri::Yes);
        out.sayOf(E::Indexers, P::Indexers, Verb::Find, Tri::Yes);
        break;
    }
}

void blg2(const Situation& at, Findings& out)
{
    if (at.isEdit() || !at.isLimited())
        out.say(Tri::Yes);
}

void blg3(const Situation& at, Findings& out)
{
    if (!at.isReply())
        return;
    out.say(Tri::Yes);
    out.sayOf(E::Indexers, P::MailSubscribers, Verb::Delivered, Tri::Unknown);
    out.sayOf(E::Copy, P::Editors, Verb::Find, Tri::Yes);
}

/// Drafts are all that this login may leave there: somebody else has to publish them.
void blg4(const Situation& at, Findings& out)
{
    if (!at.reach.siteDraft || !at.account().can.draftsOnly)
        return;
    out.sayOf(E::Later, P::World, Verb::ReadLater, Tri::Unknown);
    out.remark();
}

constexpr Families blg = Families(Family::Blog);

// clang-format off
constexpr std::array rules{
    Rule{rule::editorsRead, rule::Id{"wordpress.org: content visibility; wordpress.com support"}, blg, 0, E::Readable, P::Editors, Verb::ReadNow, S::Enforced, 65, waysOut(W::OtherAccount, W::ChangeAudience), &blg1},
    Rule{rule::Id{"BLG-2"}, rule::Id{"wordpress.com support: site visibility"}, blg, 0, E::Indexers, P::MailSubscribers, Verb::ReadLater, S::Assumed, Rule::leastSurprise, 0, &blg2},
    Rule{rule::Id{"BLG-3"}, rule::Id{"wordpress.org: comments"}, blg, 0, E::Readable, P::World, Verb::ReadNow, S::Expected, Rule::leastSurprise, 0, &blg3},
    Rule{rule::Id{"BLG-4"}, rule::Id{"wordpress.org: roles and capabilities"}, blg, 0, E::Later, P::World, Verb::ReadLater, S::Enforced, 64, waysOut(W::OtherAccount, W::DropAccount), &blg4},
};
// clang-format on

} // namespace

std::span<const Rule> blogRules()
{
    return rules;
}

} // namespace cohort
