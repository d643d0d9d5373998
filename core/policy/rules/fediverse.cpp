// GoToSocial, kmyblue and Fedibird, Pleroma and Akkoma, Misskey, snac.
#include "core/policy/rules/families.h"
#include "core/policy/rules/rule.h"

#include <array>

namespace cohort {
namespace {

using E = ExposureClass;
using P = Principal;
using S = Strength;
using W = WayOut;

QString shown(const Author& author)
{
    return author.name.isEmpty() ? author.handle : author.name;
}

void gts1(const Situation& at, Findings& out)
{
    if (at.visibility() != Visibility::Quiet)
        return;
    out.say(Tri::No);
    out.sayOf(E::Readable, P::FeedReaders, Verb::ReadNow, Tri::No);
    out.sayOf(E::Copy, P::Followers, Verb::Delivered, Tri::Yes);
}

void gts2(const Situation& at, Findings& out)
{
    if (at.visibility() >= Visibility::Quiet)
        out.say(Tri::Unknown);
}

void gts3(const Situation& at, Findings& out)
{
    if (at.isLimited())
        out.say(Tri::No);
}

void gts4(const Situation& at, Findings& out)
{
    for (const Author& named : at.reach.recipients)
        out.say(Tri::Yes, {shown(named)});
}

void gts5(const Situation& at, Findings& out)
{
    for (const DraftMedia& media : at.draft.media)
        if (media.path.endsWith(QLatin1StringView(".mp4"), Qt::CaseInsensitive)) {
            out.say(Tri::Yes);
            return;
        }
}

bool isCircle(const Situation& at)
{
    return at.visibility() == Visibility::Circle;
}

void kmy1(const Situation& at, Findings& out)
{
    if (isCircle(at))
        out.say(Tri::No);
}

void kmy2(const Situation& at, Findings& out)
{
    if (!isCircle(at))
        return;
    for (const NamedPerson& named : at.mentions)
        out.say(Tri::Yes, {named.name});
}

/// Members whose server is not known to understand circles.
void kmy3(const Situation& at, Findings& out)
{
    if (!isCircle(at))
        return;
    QStringList elsewhere;
    for (const Author& member : at.reach.recipients) {
        const QString host = member.handle.section(u'@', -1).toLower();
        if (traitsOf(at.facts.softwareOfServer.value(host), {}).family != Family::Kmyblue)
            elsewhere << shown(member);
    }
    if (elsewhere.isEmpty())
        return;
    out.say(Tri::Unknown, elsewhere, static_cast<int>(elsewhere.size()));
    out.remark(elsewhere, static_cast<int>(elsewhere.size()));
}

void kmy4(const Situation& at, Findings& out)
{
    if (at.visibility() == Visibility::LocalOnly)
        out.say(Tri::Yes);
}

void kmy5(const Situation& at, Findings& out)
{
    out.say(at.visibility() >= Visibility::Anyone ? at.account().indexable : Tri::Unknown);
}

void ple1(const Situation& at, Findings& out)
{
    if (isCircle(at))
        out.say(Tri::Yes, {}, static_cast<int>(at.reach.recipients.size()));
}

void ple2(const Situation& at, Findings& out)
{
    const bool listIsAll = at.account().can.namedRecipients == NamedRecipients::Silent &&
                           at.account().can.guardsMentions == Tri::Yes && at.isNamed() &&
                           at.draft.edits.isNull();
    if (!listIsAll)
        return;
    for (const QString& handle : handlesIn(at.words)) {
        const auto known = at.facts.mentionable.constFind(handle);
        out.say(Tri::No, {known == at.facts.mentionable.cend() ? handle : shown(*known)});
    }
}

void ple3(const Situation&, Findings& out)
{
    out.say(Tri::Unknown);
}

void msk1(const Situation& at, Findings& out)
{
    if (at.isNamed())
        out.say(Tri::Yes, {}, static_cast<int>(at.reach.recipients.size()));
    else if (at.visibility() == Visibility::Quiet)
        out.sayOf(E::Readable, P::World, Verb::ReadNow, Tri::Yes);
}

void msk2(const Situation& at, Findings& out)
{
    if (at.isLimited())
        out.say(Tri::No);
}

void msk3(const Situation& at, Findings& out)
{
    if (at.isLimited())
        out.say(Tri::Unknown);
}

void snc1(const Situation& at, Findings& out)
{
    if (at.isLimited())
        out.say(Tri::Yes);
}

void snc2(const Situation& at, Findings& out)
{
    if (at.visibility() == Visibility::Followers)
        out.say(Tri::Unknown);
}

/// 2.75 shows the web page of every post to whoever has its address, 2.96 does not.
void snc3(const Situation& at, Findings& out)
{
    if (at.isLimited())
        out.say(Tri::Unknown);
}

constexpr Families gts = Families(Family::GoToSocial);
constexpr Families kmy = Families(Family::Kmyblue);
constexpr Families ple = Families(Family::Pleroma);
constexpr Families msk = Families(Family::Misskey);
constexpr Families snc = Families(Family::Snac);
constexpr rule::Id gtsDocs{"docs.gotosocial.org/user_guide; filter/visibility/status.go"};
constexpr rule::Id mskDocs{"misskey docs note.md; mk#11110 mk#12117 mk#17747"};
constexpr rule::Id snacTried{"measured on snac 2.75 and 2.96"};

// clang-format off
constexpr std::array rules{
    Rule{rule::Id{"GTS-1"}, gtsDocs, gts, 0, E::Readable, P::World, Verb::ReadNow, S::Enforced, Rule::leastSurprise, 0, &gts1},
    Rule{rule::Id{"GTS-2"}, gtsDocs, gts, 0, E::Later, P::World, Verb::ReadLater, S::Assumed, Rule::leastSurprise, 0, &gts2},
    Rule{rule::Id{"GTS-3"}, gtsDocs, gts, 0, E::Amplifiers, P::Followers, Verb::Amplify, S::Enforced, Rule::leastSurprise, 0, &gts3},
    Rule{rule::Id{"GTS-4"}, gtsDocs, gts, 0, E::Copy, P::Person, Verb::Reply, S::Expected, Rule::leastSurprise, 0, &gts4},
    Rule{rule::Id{"GTS-5"}, gtsDocs, gts, 0, E::SideChannels, P::Recipients, Verb::Find, S::Enforced, Rule::leastSurprise, 0, &gts5},
    Rule{rule::Id{"KMY-1"}, rule::Id{"kmyblue circle_id"}, kmy, 0, E::Later, P::LaterMembers, Verb::ReadLater, S::Enforced, Rule::leastSurprise, 0, &kmy1},
    Rule{rule::Id{"KMY-2"}, rule::Id{"kmyblue limited posts"}, kmy, 0, E::Copy, P::Person, Verb::ReadNow, S::Enforced, Rule::leastSurprise, 0, &kmy2},
    Rule{rule::Id{"KMY-3"}, rule::Id{"m#14354; kmyblue notes on other servers"}, kmy, 0, E::Copy, P::CircleMembers, Verb::Delivered, S::Assumed, 186, waysOut(W::Narrow, W::ChangeAudience, W::OtherAccount), &kmy3},
    Rule{rule::Id{"KMY-4"}, rule::Id{"kmyblue visibility login"}, kmy, 0, E::Readable, P::SignedIn, Verb::ReadNow, S::Expected, Rule::leastSurprise, 0, &kmy4},
    Rule{rule::Id{"KMY-5"}, rule::Id{"kmyblue searchability"}, kmy, 0, E::Indexers, P::Indexers, Verb::Find, S::Expected, Rule::leastSurprise, 0, &kmy5},
    Rule{rule::Id{"PLE-1"}, rule::Id{"TootSDK#61; pl-api"}, ple, 0, E::Copy, P::CircleMembers, Verb::ReadNow, S::Expected, Rule::leastSurprise, 0, &ple1},
    Rule{rule::Id{"PLE-2"}, rule::Id{"Pleroma API differences: to[]"}, ple, 0, E::Copy, P::Person, Verb::Delivered, S::Enforced, Rule::leastSurprise, 0, &ple2},
    Rule{rule::Id{"PLE-3"}, rule::Id{"Pleroma API differences: expires_in"}, ple, 0, E::Later, P::World, Verb::ReadLater, S::Assumed, Rule::leastSurprise, 0, &ple3},
    Rule{rule::Id{"MSK-1"}, mskDocs, msk, 0, E::Copy, P::Recipients, Verb::ReadNow, S::Enforced, Rule::leastSurprise, 0, &msk1},
    Rule{rule::Id{"MSK-2"}, mskDocs, msk, 0, E::Amplifiers, P::Followers, Verb::Amplify, S::Enforced, Rule::leastSurprise, 0, &msk2},
    Rule{rule::Id{"MSK-3"}, mskDocs, msk, 0, E::Readable, P::World, Verb::ReadNow, S::Assumed, Rule::leastSurprise, 0, &msk3},
    Rule{rule::Id{"SNC-1"}, snacTried, snc, 0, E::Readable, P::LocalUsers, Verb::ReadNow, S::Enforced, Rule::leastSurprise, 0, &snc1},
    Rule{rule::Id{"SNC-2"}, snacTried, snc, 0, E::Copy, P::Followers, Verb::Delivered, S::Enforced, Rule::leastSurprise, 0, &snc2},
    Rule{rule::Id{"SNC-3"}, snacTried, snc, 0, E::Readable, P::World, Verb::ReadNow, S::Enforced, Rule::leastSurprise, 0, &snc3},
};
// clang-format on

} // namespace

std::span<const Rule> fediverseRules()
{
    return rules;
}

} // namespace cohort
