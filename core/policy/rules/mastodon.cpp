#include "core/policy/rules/families.h"
#include "core/policy/rules/rule.h"

#include <algorithm>
#include <array>

namespace cohort {
namespace {

using E = ExposureClass;
using P = Principal;

constexpr QLatin1StringView posting{"docs.joinmastodon.org/user/posting; glitch-soc 4.7 StatusReachFinder"};

void publicPost(const Situation& at, Findings& out)
{
    if (at.visibility() != Visibility::Anyone && at.visibility() != Visibility::Unknown)
        return;
    out.say(Tri::Yes);
    out.sayOf(E::Copy, P::Followers, Verb::Delivered, Tri::Yes);
    out.sayOf(E::Readable, P::FeedReaders, Verb::ReadNow, Tri::Yes);
    out.sayOf(E::Amplifiers, P::World, Verb::Amplify, Tri::Yes);
    out.sayOf(E::Indexers, P::Indexers, Verb::Find, at.account().indexable);
    // A mail that has left cannot be called back; whether the server has the feature is not told.
    out.sayOf(E::Indexers, P::MailSubscribers, Verb::Delivered, Tri::Unknown);
    if (at.isReply())
        out.sayOf(E::Copy, P::Participants, Verb::Delivered, Tri::Yes);
}

void quietPost(const Situation& at, Findings& out)
{
    if (at.visibility() != Visibility::Quiet)
        return;
    out.say(Tri::Yes);
    out.sayOf(E::Readable, P::FeedReaders, Verb::ReadNow, Tri::Yes);
    out.sayOf(E::Copy, P::Followers, Verb::Delivered, Tri::Yes);
    out.sayOf(E::Amplifiers, P::World, Verb::Amplify, Tri::Yes);
    out.sayOf(E::Indexers, P::Indexers, Verb::Find, Tri::No);
}

void followersPost(const Situation& at, Findings& out)
{
    if (at.visibility() != Visibility::Followers)
        return;
    out.say(Tri::Yes, {}, at.reach.followerCount);
    out.sayOf(E::Later, P::LaterFollowers, Verb::ReadLater, Tri::Yes);
    out.sayOf(E::Amplifiers, P::Followers, Verb::Amplify, Tri::No);
    out.sayOf(E::Indexers, P::Indexers, Verb::Find, Tri::No);
}

void directPost(const Situation& at, Findings& out)
{
    if (at.visibility() != Visibility::Mentioned)
        return;
    out.say(Tri::Yes, {}, static_cast<int>(at.reach.recipients.size()));
    out.sayOf(E::Amplifiers, P::Recipients, Verb::Amplify, Tri::No);
}

void limitedComesAsPrivate(const Post& post, Findings& out)
{
    if (post.visibility == Visibility::Followers)
        out.say(Tri::Unknown);
}

void mst1(const Situation& at, Findings& out)
{
    for (const NamedPerson& named : at.mentions) {
        out.say(Tri::Yes, {named.name});
        if (!named.meant)
            out.warn(true, {named.name, named.typed});
    }
}

void mst2(const Situation& at, Findings& out)
{
    for (const NamedPerson& named : at.namedBefore) {
        out.say(Tri::Yes, {named.name});
        if (!named.meant)
            out.warn(true, {named.name});
    }
}

void mst3(const Situation& at, Findings& out)
{
    for (const Reader& reader : at.reach.readers) {
        if (reader.reason != ReaderReason::GroupFollowers)
            continue;
        out.say(Tri::Yes, {reader.name});
        out.warn(!at.forEverybody, {reader.name});
    }
}

void mst4(const Situation& at, Findings& out)
{
    if (!at.quotedAuthor)
        return;
    out.say(Tri::Yes, {at.quotedAuthor->name});
    if (at.isLimited() && !at.quotedAuthor->meant)
        out.warn(true, {at.quotedAuthor->name});
}

void mst5(const Post& post, Findings& out)
{
    if (post.visibility == Visibility::Followers || post.visibility == Visibility::Circle)
        out.say(Tri::Unknown, {post.author.name.isEmpty() ? post.author.handle : post.author.name});
}

/// Answering a limited post of somebody else: who besides can read that one, and so hear of the answer.
void mst5Answered(const Situation& at, Findings& out)
{
    if (!at.facts.parent || at.facts.parent->author.uri == at.account().me.uri)
        return;
    const Post& parent = *at.facts.parent;
    if (parent.visibility != Visibility::Followers && parent.visibility != Visibility::Circle)
        return;
    out.sayOf(E::SideChannels, P::Participants, Verb::Find, Tri::Unknown).args = {
        parent.author.name.isEmpty() ? parent.author.handle : parent.author.name};
}

void mst6(const Situation& at, Findings& out)
{
    if (!at.facts.parent || at.visibility() != Visibility::Followers)
        return;
    const Author& author = at.facts.parent->author;
    const QString name = author.name.isEmpty() ? author.handle : author.name;
    const QStringList args{name, QString::number(at.participants)};
    out.say(Tri::No, args, at.participantsReading);
    out.remark(args, at.participantsReading);
}

void mst7(const Situation& at, Findings& out)
{
    if (at.isReply())
        out.say(Tri::Yes);
    else if (at.words.trimmed().startsWith(u'@') && !at.isLimited())
        out.say(Tri::No);
}

void mst8(const Situation& at, Findings& out)
{
    if (!at.isEdit())
        return;
    out.say(Tri::Yes);
    out.remark();
}

void mst9(const Situation& at, Findings& out)
{
    const bool skipped = !at.draft.media.empty() || at.facts.quoted.has_value();
    if (at.linkHosts.isEmpty() || skipped || at.visibility() == Visibility::OnlyMe)
        return;
    out.say(Tri::Yes, at.linkHosts);
    if (at.isLimited())
        out.remark(at.linkHosts);
}

void mst10(const Situation& at, Findings& out)
{
    if (!at.draft.media.empty() && at.isLimited())
        out.say(Tri::Yes);
}

void mst11(const Situation& at, Findings& out)
{
    out.say(Tri::Yes, at.servers, static_cast<int>(at.servers.size()));
}

void mst12(const Situation& at, Findings& out)
{
    if (at.tags.isEmpty() || at.visibility() >= Visibility::Anyone)
        return;
    out.say(Tri::No, at.tags);
    out.remark(at.tags);
}

void mst13(const Situation& at, Findings& out)
{
    if (at.visibility() != Visibility::LocalOnly)
        return;
    out.say(Tri::Yes);
    out.sayOf(E::Copy, P::Followers, Verb::Delivered, Tri::No);
    out.sayOf(E::Readable, P::FeedReaders, Verb::ReadNow, Tri::No);
}

void mst14(const Situation& at, Findings& out)
{
    if (at.visibility() == Visibility::Anyone)
        out.say(Tri::Unknown);
}

using S = Strength;
using W = WayOut;
constexpr WaysOut dropName = waysOut(W::RemoveMention, W::ChangeAudience, W::DropAccount, W::AskInWords);

// clang-format off
constexpr std::array rules{
    Rule{rule::Id{"MST-PUBLIC"}, posting, mastodonCode, otherFediverse, E::Readable, P::World, Verb::ReadNow, S::Enforced, Rule::leastSurprise, 0, &publicPost},
    Rule{rule::Id{"MST-QUIET"}, posting, mastodonCode, otherFediverse & ~Families(Family::GoToSocial), E::Readable, P::World, Verb::ReadNow, S::Enforced, Rule::leastSurprise, 0, &quietPost},
    Rule{rule::Id{"MST-FOLLOWERS"}, posting, mastodonCode, otherFediverse, E::Copy, P::Followers, Verb::ReadNow, S::Expected, Rule::leastSurprise, 0, &followersPost},
    Rule{rule::Id{"MST-DIRECT"}, posting, mastodonCode, otherFediverse, E::Copy, P::Recipients, Verb::ReadNow, S::Expected, Rule::leastSurprise, 0, &directPost},
    Rule{rule::Id{"MST-LIMITED"}, rule::Id{"glitch-soc StatusSerializer#visibility"}, mastodonCode, otherFediverse, E::Copy, P::Recipients, Verb::KnowRecipients, S::Assumed, Rule::leastSurprise, 0, nullptr, &limitedComesAsPrivate},
    Rule{rule::mentionAddsReader, rule::Id{"ProcessMentionsService; m#24879 m#26937"}, 0, 0, E::Copy, P::Person, Verb::ReadNow, S::Expected, 90, dropName, &mst1},
    Rule{rule::mentionStays, rule::Id{"ProcessMentionsService (silent mentions)"}, 0, 0, E::Copy, P::Person, Verb::ReadLater, S::Expected, 100, waysOut(W::ChangeAudience, W::AskInWords), &mst2},
    Rule{rule::groupPassesOn, rule::Id{"TagManager#to followers_uri_for(mention.account)"}, 0, 0, E::Copy, P::GroupFollowers, Verb::Delivered, S::Expected, 40, dropName, &mst3},
    Rule{rule::quotedReads, rule::Id{"ensure_quoted_access"}, mastodonCode, otherFediverse, E::Copy, P::Person, Verb::ReadNow, S::Expected, 95, waysOut(W::ChangeText, W::ChangeAudience, W::AskInWords), &mst4},
    Rule{rule::Id{"MST-5"}, rule::Id{"StatusSerializer#visibility"}, mastodonCode, otherFediverse, E::Copy, P::Followers, Verb::ReadNow, S::Assumed, Rule::leastSurprise, 0, &mst5Answered, &mst5},
    Rule{rule::replyGoesToMyFollowers, rule::Id{"m#2934 m#23406 m#26937 m#33215"}, 0, 0, E::Copy, P::Participants, Verb::ReadNow, S::Expected, 180, waysOut(W::Narrow, W::ChangeAudience), &mst6},
    Rule{rule::Id{"MST-7"}, rule::Id{"posting.md, Visibility of replies"}, mastodonCode, otherFediverse, E::Copy, P::Followers, Verb::Find, S::Expected, Rule::leastSurprise, 0, &mst7},
    Rule{rule::visibilityStays, rule::Id{"Visibility can't be changed after a post is published"}, 0, 0, E::Later, P::World, Verb::ReadLater, S::Enforced, 210, waysOut(W::ChangeAudience), &mst8},
    Rule{rule::Id{"MST-9"}, rule::Id{"LinkCrawlWorker"}, mastodonCode, otherFediverse, E::SideChannels, P::LinkHost, Verb::Find, S::Expected, 188, waysOut(W::ChangeText), &mst9},
    Rule{rule::Id{"MST-10"}, rule::Id{"m#4826"}, mastodonCode, otherFediverse, E::SideChannels, P::World, Verb::ReadNow, S::Expected, Rule::leastSurprise, 0, &mst10},
    Rule{rule::Id{"MST-11"}, rule::Id{"m#18108 m#7030 m#15233"}, wholeFediverse, 0, E::Operators, P::Operators, Verb::ReadNow, S::Enforced, Rule::leastSurprise, 0, &mst11},
    Rule{rule::Id{"MST-12"}, rule::Id{"won't be listed under any hashtag as it is not public"}, mastodonCode, otherFediverse, E::Indexers, P::World, Verb::Find, S::Expected, 185, waysOut(W::ChangeAudience, W::ChangeText), &mst12},
    Rule{rule::Id{"MST-13"}, rule::Id{"glitch-soc local_only"}, Family::Glitch | Family::Kmyblue, otherFediverse, E::Readable, P::LocalUsers, Verb::ReadNow, S::Enforced, Rule::leastSurprise, 0, &mst13},
    Rule{rule::Id{"MST-14"}, rule::Id{"silenced accounts, PostStatusService"}, mastodonCode, 0, E::Indexers, P::World, Verb::Find, S::Assumed, Rule::leastSurprise, 0, &mst14},
};
// clang-format on

} // namespace

std::span<const Rule> mastodonRules()
{
    return rules;
}

} // namespace cohort
