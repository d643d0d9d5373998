#include "core/wording/name_list.h"
#include "core/wording/rule_texts.h"
#include "core/wording/sentences.h"

#include <QCoreApplication>
#include <QHash>

namespace cohort::wording {
namespace {

/// Names in one line of the list before "and others".
constexpr int namesInLine = 3;

class Words {
    Q_DECLARE_TR_FUNCTIONS(cohort)
};

QHash<QString, const RuleText*> textsByRule()
{
    QHash<QString, const RuleText*> found;
    for (const auto& texts : {fediverseTexts(), networkTexts(), ownTexts()})
        for (const RuleText& text : texts)
            found.insert(text.rule, &text);
    return found;
}

QString whoAmongPeople(const Exposure& exposure)
{
    switch (exposure.who) {
    case Principal::Person:
        return nameList(exposure.args, namesInLine);
    case Principal::Recipients:
        return Words::tr("The people who are named");
    case Principal::CircleMembers:
        return Words::tr("The members of the circle");
    case Principal::LaterMembers:
        return Words::tr("Who joins the circle later");
    case Principal::Followers:
        return Words::tr("Your followers");
    case Principal::LaterFollowers:
        return Words::tr("Who follows you later");
    case Principal::GroupFollowers:
        return exposure.args.isEmpty()
                   ? Words::tr("The members of the group")
                   : Words::tr("Who follows %1").arg(nameList(exposure.args, namesInLine));
    case Principal::Participants:
        return Words::tr("The people of the conversation");
    case Principal::LocalUsers:
        return Words::tr("Everybody on your server");
    case Principal::SignedIn:
        return Words::tr("Everybody who is signed in");
    case Principal::Editors:
        return Words::tr("Who may edit the blog");
    case Principal::RoomMembers:
        return Words::tr("Everybody in the room");
    case Principal::PasswordHolders:
        return Words::tr("Whoever has the password");
    default:
        return {};
    }
}

QString canDo(Verb verb)
{
    switch (verb) {
    case Verb::Delivered:
        return Words::tr("get a copy");
    case Verb::ReadNow:
        return Words::tr("can read it");
    case Verb::ReadLater:
        return Words::tr("can read it later");
    case Verb::Reply:
        return Words::tr("can answer");
    case Verb::Amplify:
        return Words::tr("can pass it on");
    case Verb::Quote:
        return Words::tr("can quote it");
    case Verb::KnowRecipients:
        return Words::tr("can see who gets it");
    case Verb::Find:
        break;
    }
    return Words::tr("can find it");
}

QString cannotDo(Verb verb)
{
    switch (verb) {
    case Verb::Delivered:
        return Words::tr("do not get it");
    case Verb::ReadNow:
        return Words::tr("cannot read it");
    case Verb::ReadLater:
        return Words::tr("cannot read it later");
    case Verb::Reply:
        return Words::tr("cannot answer");
    case Verb::Amplify:
        return Words::tr("cannot pass it on");
    case Verb::Quote:
        return Words::tr("cannot quote it");
    case Verb::KnowRecipients:
        return Words::tr("cannot see who gets it");
    case Verb::Find:
        break;
    }
    return Words::tr("cannot find it");
}

} // namespace

QString who(const Exposure& exposure)
{
    if (const QString people = whoAmongPeople(exposure); !people.isEmpty())
        return people;
    switch (exposure.who) {
    case Principal::Operators:
        return exposure.count > 0 ? Words::tr("The staff of %n servers", nullptr, exposure.count)
                                  : Words::tr("The staff of the servers");
    case Principal::LinkHost:
        return Words::tr("Who runs the linked page");
    case Principal::FeedReaders:
        return Words::tr("Feed readers");
    case Principal::MailSubscribers:
        return Words::tr("People who subscribed by mail");
    case Principal::Indexers:
        return Words::tr("Search engines and archives");
    case Principal::Bridges:
        return Words::tr("Programs that copy posts to other networks");
    default:
        return Words::tr("Anyone");
    }
}

QString what(const Exposure& exposure)
{
    if (exposure.value == Tri::Unknown)
        return Words::tr("%1: not known", "can read it: not known").arg(canDo(exposure.verb));
    const QString said = exposure.value == Tri::Yes ? canDo(exposure.verb) : cannotDo(exposure.verb);
    if (exposure.strength == Strength::Enforced)
        return said;
    return Words::tr("%1 (%2)", "can read it (expected)").arg(said, name(exposure.strength));
}

QString name(Strength strength)
{
    switch (strength) {
    case Strength::Enforced:
        return Words::tr("kept by the server");
    case Strength::Expected:
        return Words::tr("expected");
    case Strength::Assumed:
        break;
    }
    return Words::tr("assumed");
}

QString name(const RouteOffer& offer)
{
    switch (offer.means) {
    case RouteMeans::OpenCopy:
        return Words::tr("One mail to all of them (To)");
    case RouteMeans::BlindCopy:
        return Words::tr("Mail in Bcc: nobody sees who else gets it");
    case RouteMeans::Password:
        return routeName(Visibility::Circle, true);
    case RouteMeans::Chat:
        return Words::tr("A group chat: those in it see each other");
    case RouteMeans::ReplyGate:
        return Words::tr("Anyone; only who may answer can be limited");
    case RouteMeans::SiteDraft:
        return siteDraftName();
    case RouteMeans::EditorsOnly:
        return Words::tr("You and everybody who runs the blog");
    case RouteMeans::Visibility:
        break;
    }
    return name(offer.visibility);
}

QString sentence(const RouteOffer& offer)
{
    if (!offer.possible)
        return Words::tr("not possible");
    if (offer.means == RouteMeans::Password)
        return Words::tr("whoever has the password");
    if (offer.world)
        return offer.visibility == Visibility::LocalOnly ? Words::tr("everybody on your server")
                                                         : Words::tr("anyone");
    QStringList parts;
    if (!offer.followersUnknown)
        parts << Words::tr("%n people", "who can read it", offer.people);
    else if (offer.people > 0)
        parts << Words::tr("at least %n people", nullptr, offer.people);
    else
        parts << Words::tr("how many is not known");
    if (offer.outsiders > 0)
        parts << Words::tr("%n of them not meant", nullptr, offer.outsiders);
    if (offer.missed > 0)
        parts << Words::tr("%n missed", "people of the audience", offer.missed);
    if (offer.laterFollowers)
        parts << Words::tr("and who follows later");
    return parts.join(Words::tr(", "));
}

QString sentence(const Exposure& exposure)
{
    static const QHash<QString, const RuleText*> texts = textsByRule();
    const RuleText* text = texts.value(exposure.rule, nullptr);
    return text == nullptr ? QString() : text->make(exposure);
}

} // namespace cohort::wording
