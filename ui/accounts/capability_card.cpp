#include "ui/accounts/capability_card.h"

#include "core/policy/server_families.h"
#include "core/wording/sentences.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace cohort {

namespace {

class Words final {
    Q_DECLARE_TR_FUNCTIONS(cohort::CapabilityCard)
};

void addKnown(CapabilityCard& card, bool can, const QString& words)
{
    (can ? card.can : card.cannot).append(words);
}

void addMaybe(CapabilityCard& card, Tri value, const QString& words)
{
    if (value == Tri::Unknown)
        card.unknown.append(words);
    else
        addKnown(card, value == Tri::Yes, words);
}

void addRoutes(CapabilityCard& card, const Capabilities& can)
{
    QStringList names;
    for (const Visibility visibility : can.visibilities)
        names.append(wording::routeName(visibility, can.passwords));
    if (can.siteDrafts)
        names.append(wording::siteDraftName());
    card.can.append(Words::tr("Limit a post to: %1").arg(QLocale().createSeparatedList(names)));
    switch (can.namedRecipients) {
    case NamedRecipients::No:
        card.cannot.append(Words::tr("Send to named people only"));
        break;
    case NamedRecipients::ByMention:
        card.can.append(Words::tr("Send to named people only; all of them stand in the text"));
        break;
    case NamedRecipients::Silent:
        card.can.append(Words::tr("Send to named people only, without naming them in the text"));
        break;
    }
}

/// What the registry knows of this kind of server and probing cannot find out.
void addFamily(CapabilityCard& card, const ServerTraits& server, const Capabilities& can)
{
    const std::vector<Visibility>& probed = can.visibilities;
    const auto found = [&probed](Visibility one) { return std::ranges::find(probed, one) != probed.end(); };
    const bool limits =
        found(Visibility::Mentioned) || found(Visibility::Circle) || found(Visibility::Followers);
    addMaybe(card, limits ? Tri::Yes : server.limitsReading,
             Words::tr("Keep a post from being read by anyone"));
    addMaybe(card, found(Visibility::LocalOnly) ? Tri::Yes : server.localOnly,
             Words::tr("Keep a post on its own server"));
    // What was tried and is not there is not there, whatever its kind can do.
    switch (can.keepsCircles == Tri::No ? NativeCircles::No : server.circles) {
    case NativeCircles::No:
        card.cannot.append(Words::tr("Keep a circle of yours by itself"));
        break;
    case NativeCircles::Unknown:
        card.unknown.append(Words::tr("Keep a circle of yours by itself"));
        break;
    case NativeCircles::Snapshot:
        card.can.append(Words::tr("Keep a circle of yours; who joins later does not see older posts"));
        break;
    case NativeCircles::Live:
        card.can.append(Words::tr("Keep a circle of yours; who joins later sees older posts too"));
        break;
    }
    if (server.messagesAside && !can.conversations)
        card.cannot.append(
            Words::tr("Read or write direct messages: the app password does not allow it, or their service "
                      "did not answer. Everything else works. Make an app password that may use direct "
                      "messages and sign in with it; Cohort tries again every day"));
    if (server.messagesAside && can.conversations)
        card.can.append(Words::tr("Direct messages to one person, and answers in groups; they are not "
                                  "encrypted from end to end, and the network's staff can read them"));
    const Tri hides = server.membersSeeEachOther == Tri::Unknown
                          ? Tri::Unknown
                          : (server.membersSeeEachOther == Tri::Yes ? Tri::No : Tri::Yes);
    addMaybe(card, hides, Words::tr("Hide from the people of a post who else gets it"));
}

} // namespace

CapabilityCard capabilityCard(const AccountFacts& facts)
{
    CapabilityCard card;
    const Capabilities& can = facts.can;
    if (can.visibilities.empty()) {
        if (can.followsAddresses)
            card.can.append(Words::tr("Follow blogs and feeds by their address"));
        card.cannot.append(Words::tr("Post: this network is for reading only"));
        if (can.repliesInBrowser)
            card.cannot.append(Words::tr("Reply here: the page in the browser is the place for it"));
        return card;
    }
    addRoutes(card, can);
    addFamily(card, traitsOf(facts), can);
    addMaybe(card, can.guardsMentions,
             Words::tr("Refuse a post that would reach somebody you did not choose"));
    addMaybe(card, can.honoursIdempotency, Words::tr("Recognise a post that is sent twice by accident"));
    const bool followersOnly =
        std::ranges::find(can.visibilities, Visibility::Followers) != can.visibilities.end();
    if (followersOnly)
        addMaybe(card, facts.locked, Words::tr("Let you accept every follower before they read you"));
    addKnown(card, can.edit, Words::tr("Change a post afterwards"));
    addKnown(card, can.remove, Words::tr("Delete a post (other servers are asked to follow)"));
    if (facts.followerCount < 0)
        card.unknown.append(Words::tr("How many people follow you"));
    if (can.maxCharacters == 0)
        card.unknown.append(Words::tr("How long a post may be"));
    return card;
}

} // namespace cohort
