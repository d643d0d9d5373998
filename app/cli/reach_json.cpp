#include "app/cli/json_values.h"
#include "app/cli/names.h"
#include "core/wording/receipt_sentences.h"
#include "core/wording/sentences.h"

// Who can read what: previews, receipts and what somebody can see.

namespace cohort::cli {
namespace {

using namespace Qt::StringLiterals;

// In the order of the enumerations.
constexpr std::array classNames{"copy"_L1,       "readable"_L1, "later"_L1,       "operators"_L1,
                                "amplifiers"_L1, "indexers"_L1, "sideChannels"_L1};
constexpr std::array principalNames{
    "person"_L1,          "recipients"_L1,     "circleMembers"_L1, "laterMembers"_L1, "followers"_L1,
    "laterFollowers"_L1,  "groupFollowers"_L1, "participants"_L1,  "localUsers"_L1,   "signedIn"_L1,
    "editors"_L1,         "roomMembers"_L1,    "operators"_L1,     "linkHost"_L1,     "feedReaders"_L1,
    "mailSubscribers"_L1, "indexers"_L1,       "bridges"_L1,       "world"_L1,        "passwordHolders"_L1};
constexpr std::array verbNames{"delivered"_L1, "readNow"_L1, "readLater"_L1,      "reply"_L1,
                               "amplify"_L1,   "quote"_L1,   "knowRecipients"_L1, "find"_L1};
constexpr std::array triNames{"no"_L1, "yes"_L1, "unknown"_L1};
constexpr std::array wayNames{"dropAccount"_L1,    "otherAccount"_L1, "removeMention"_L1, "narrow"_L1,
                              "changeAudience"_L1, "changeText"_L1,   "askInWords"_L1};
constexpr std::array meansNames{"visibility"_L1, "openCopy"_L1,  "blindCopy"_L1,   "password"_L1,
                                "chat"_L1,       "replyGate"_L1, "editorsOnly"_L1, "siteDraft"_L1};
constexpr std::array strengthNames{"enforced"_L1, "expected"_L1, "assumed"_L1};
constexpr std::array lockNames{"same"_L1, "opened"_L1, "closed"_L1, "unknown"_L1};

QJsonObject unreachedJson(const Unreached& person)
{
    return {{u"contact"_s, number(person.contact)}, {u"name"_s, person.name}};
}

QJsonObject readerJson(const Reader& reader)
{
    return {{u"name"_s, reader.name},
            {u"handle"_s, reader.author.handle},
            {u"contact"_s, number(reader.contact)},
            {u"account"_s, number(reader.via)},
            {u"reason"_s, name(reader.reason)},
            {u"strength"_s, nameIn(strengthNames, reader.strength)},
            {u"meant"_s, reader.meant}};
}

QJsonObject warningJson(const Warning& warning)
{
    QJsonArray ways;
    for (const WayOut way : warning.waysOut)
        ways.append(nameIn(wayNames, way));
    return {{u"rule"_s, warning.rule},
            {u"account"_s, number(warning.account)},
            {u"sentence"_s, wording::sentence(warning)},
            {u"count"_s, warning.count},
            {u"needsConsent"_s, warning.needsConsent},
            {u"waysOut"_s, ways}};
}

QJsonObject exposureJson(const Exposure& exposure)
{
    return {{u"rule"_s, exposure.rule},
            {u"class"_s, nameIn(classNames, exposure.kind)},
            {u"who"_s, nameIn(principalNames, exposure.who)},
            {u"verb"_s, nameIn(verbNames, exposure.verb)},
            {u"value"_s, nameIn(triNames, exposure.value)},
            {u"strength"_s, nameIn(strengthNames, exposure.strength)},
            {u"names"_s, QJsonArray::fromStringList(exposure.args)},
            {u"count"_s, exposure.count},
            {u"basis"_s, exposure.basis},
            {u"sentence"_s, wording::sentence(exposure)}};
}

QJsonObject routeJson(const RouteOffer& offer)
{
    return {{u"visibility"_s, name(offer.visibility)},
            {u"means"_s, nameIn(meansNames, offer.means)},
            {u"chosen"_s, offer.chosen},
            {u"possible"_s, offer.possible},
            {u"world"_s, offer.world},
            {u"laterFollowers"_s, offer.laterFollowers},
            {u"followersUnknown"_s, offer.followersUnknown},
            {u"people"_s, offer.people},
            {u"outsiders"_s, offer.outsiders},
            {u"missed"_s, offer.missed},
            {u"needsConsent"_s, offer.needsConsent()},
            {u"sentence"_s, wording::sentence(offer)},
            {u"warnings"_s, arrayOf(offer.costs, &warningJson)}};
}

QJsonObject routesJson(const AccountRoutes& routes)
{
    return {{u"account"_s, number(routes.account)}, {u"offers"_s, arrayOf(routes.offers, &routeJson)}};
}

QJsonObject accountReachJson(const AccountReach& reach)
{
    return {{u"account"_s, number(reach.account)},
            {u"visibility"_s, name(reach.visibility)},
            {u"readers"_s, arrayOf(reach.readers, &readerJson)},
            {u"recipients"_s, arrayOf(reach.recipients, &handleJson)},
            {u"world"_s, reach.world},
            {u"laterFollowers"_s, reach.laterFollowers},
            {u"followersUnknown"_s, reach.followersUnknown},
            {u"followerCount"_s, reach.followerCount},
            {u"password"_s, reach.password},
            {u"openTitle"_s, reach.openTitle},
            {u"siteDraft"_s, reach.siteDraft},
            {u"exposures"_s, arrayOf(reach.exposures, &exposureJson)}};
}

QJsonObject memberJson(const AudienceMember& member)
{
    return {{u"contact"_s, number(member.contact)}, {u"name"_s, member.name}};
}

QJsonObject driftJson(const ReceiptDrift& drift)
{
    return {{u"sentences"_s, QJsonArray::fromStringList(wording::sentences(drift))},
            {u"none"_s, drift.isNone()},
            {u"accountGone"_s, drift.accountGone},
            {u"arrived"_s, arrayOf(drift.arrived, &readerJson)},
            {u"left"_s, arrayOf(drift.left, &readerJson)},
            {u"followersUnknown"_s, drift.followersUnknown},
            {u"moreFollowers"_s, drift.moreFollowers},
            {u"joined"_s, arrayOf(drift.joined, &memberJson)},
            {u"removed"_s, arrayOf(drift.removed, &memberJson)},
            {u"membersUnknown"_s, drift.membersUnknown},
            {u"lock"_s, QString(nameIn(lockNames, drift.lock))},
            {u"visibility"_s, drift.visibility ? QJsonValue(name(*drift.visibility)) : QJsonValue()},
            {u"serverThen"_s, drift.serverThen},
            {u"serverNow"_s, drift.serverNow},
            {u"limitsChanged"_s, drift.limitsChanged},
            {u"rules"_s, arrayOf(drift.rules, &exposureJson)}};
}

QJsonObject promiseJson(const Receipt& receipt)
{
    return {{u"sent"_s, time(receipt.sent)},
            {u"sentence"_s, receipt.sentence},
            {u"circles"_s, numbers(receipt.audience.circles)},
            {u"people"_s, numbers(receipt.audience.people)},
            {u"except"_s, numbers(receipt.audience.except)},
            {u"anyone"_s, receipt.audience.anyone},
            {u"followers"_s, receipt.audience.followers},
            {u"members"_s,
             receipt.membersKnown ? QJsonValue(arrayOf(receipt.members, &memberJson)) : QJsonValue()},
            {u"reach"_s, accountReachJson(receipt.reach)},
            {u"url"_s, receipt.url.toString()},
            {u"answeredVisibility"_s, name(receipt.answered)},
            {u"visibilityDiffers"_s, receipt.visibilityDiffers},
            {u"standing"_s, name(receipt.standing)},
            {u"mentions"_s, QJsonArray::fromStringList(receipt.mentions)},
            {u"widerReach"_s, QJsonArray::fromStringList(receipt.widerReach)}};
}

} // namespace

QJsonObject previewJson(const Preview& preview)
{
    QJsonValue refusal;
    if (preview.refusal)
        refusal = QJsonObject{{u"kind"_s, name(preview.refusal->kind)},
                              {u"sentence"_s, wording::sentence(*preview.refusal)},
                              {u"outsiders"_s, arrayOf(preview.refusal->outsiders, &readerJson)},
                              {u"warnings"_s, arrayOf(preview.refusal->warnings, &warningJson)}};
    return {{u"sentence"_s, wording::sentence(preview.reach)},
            {u"people"_s, preview.reach.peopleCount()},
            {u"mayLeave"_s, preview.mayLeave},
            {u"consentKey"_s, preview.consentKey},
            {u"accounts"_s, arrayOf(preview.reach.accounts, &accountReachJson)},
            {u"routes"_s, arrayOf(preview.routes, &routesJson)},
            {u"unreached"_s, arrayOf(preview.reach.unreached, &unreachedJson)},
            {u"outsiders"_s, arrayOf(preview.reach.outsiders(), &readerJson)},
            {u"warnings"_s, arrayOf(preview.reach.warnings, &warningJson)},
            {u"refusal"_s, refusal}};
}

QJsonObject receiptJson(const PostReceipt& answer)
{
    return {{u"uri"_s, answer.row.post.ref.uri},
            {u"account"_s, number(answer.row.post.ref.account)},
            {u"receipt"_s, answer.receipt ? QJsonValue(promiseJson(*answer.receipt)) : QJsonValue()},
            {u"drift"_s, answer.receipt ? QJsonValue(driftJson(answer.drift)) : QJsonValue()},
            {u"sentence"_s, answer.receipt ? answer.receipt->sentence : wording::sentence(answer.reach)},
            {u"accounts"_s, arrayOf(answer.reach.accounts, &accountReachJson)}};
}

QJsonObject viewedPostJson(const ViewedPost& viewed)
{
    return {{u"uri"_s, viewed.row.post.ref.uri},
            {u"account"_s, number(viewed.row.post.ref.account)},
            {u"created"_s, time(viewed.row.post.created)},
            {u"here"_s, viewed.here},
            {u"text"_s, viewed.row.post.text.text},
            {u"can"_s, name(viewed.verdict.can)},
            {u"rule"_s, viewed.verdict.rule},
            {u"sentence"_s, wording::sentence(viewed.verdict)}};
}

} // namespace cohort::cli
