#include "app/cli/json.h"

#include "core/wording/receipt_sentences.h"
#include "core/wording/sentences.h"

#include <array>

namespace cohort::cli {
namespace {

using namespace Qt::StringLiterals;

// In the order of the enumerations.
constexpr std::array errorNames{"offline"_L1,      "timeout"_L1,      "cancelled"_L1,     "tls"_L1,
                                "authRejected"_L1, "rateLimited"_L1,  "refused"_L1,       "notFound"_L1,
                                "badReply"_L1,     "tooLarge"_L1,     "serverTrouble"_L1, "storage"_L1,
                                "corrupt"_L1,      "newerVersion"_L1, "inUse"_L1,         "keyringLocked"_L1,
                                "noKeyring"_L1,    "unsupported"_L1,  "emptyAudience"_L1, "wouldReachMore"_L1,
                                "invalidInput"_L1, "bug"_L1};
constexpr std::array visibilityNames{"onlyMe"_L1,    "mentioned"_L1, "circle"_L1, "followers"_L1,
                                     "localOnly"_L1, "quiet"_L1,     "anyone"_L1, "unknown"_L1};
constexpr std::array sphereNames{"professional"_L1, "personal"_L1};
constexpr std::array hatNames{"professional"_L1, "personal"_L1, "mixed"_L1};
constexpr std::array stateNames{"held"_L1, "waiting"_L1, "sending"_L1, "checking"_L1,
                                "sent"_L1, "failed"_L1,  "refused"_L1, "cancelled"_L1};
constexpr std::array phaseNames{"idle"_L1,        "syncing"_L1,       "offline"_L1, "waiting"_L1,
                                "needsSignIn"_L1, "keyringLocked"_L1, "failed"_L1};
constexpr std::array shapeNames{"disc"_L1,  "square"_L1, "triangle"_L1, "diamond"_L1,
                                "cross"_L1, "star"_L1,   "hexagon"_L1,  "ring"_L1};
constexpr std::array reasonNames{"circleMember"_L1, "person"_L1,      "mentioned"_L1,      "follower"_L1,
                                 "parentAuthor"_L1, "participant"_L1, "groupFollowers"_L1, "quoted"_L1};
constexpr std::array classNames{"copy"_L1,       "readable"_L1, "later"_L1,       "operators"_L1,
                                "amplifiers"_L1, "indexers"_L1, "sideChannels"_L1};
constexpr std::array principalNames{
    "person"_L1,          "recipients"_L1,     "circleMembers"_L1, "laterMembers"_L1, "followers"_L1,
    "laterFollowers"_L1,  "groupFollowers"_L1, "participants"_L1,  "localUsers"_L1,   "signedIn"_L1,
    "editors"_L1,         "roomMembers"_L1,    "operators"_L1,     "linkHost"_L1,     "feedReaders"_L1,
    "mailSubscribers"_L1, "indexers"_L1,       "bridges"_L1,       "world"_L1};
constexpr std::array verbNames{"delivered"_L1, "readNow"_L1, "readLater"_L1,      "reply"_L1,
                               "amplify"_L1,   "quote"_L1,   "knowRecipients"_L1, "find"_L1};
constexpr std::array triNames{"no"_L1, "yes"_L1, "unknown"_L1};
constexpr std::array wayNames{"dropAccount"_L1,    "otherAccount"_L1, "removeMention"_L1, "narrow"_L1,
                              "changeAudience"_L1, "changeText"_L1,   "askInWords"_L1};
constexpr std::array strengthNames{"enforced"_L1, "expected"_L1, "assumed"_L1};
constexpr std::array canReadNames{"yes"_L1, "afterFollowing"_L1, "unknown"_L1, "no"_L1};
constexpr std::array lockNames{"same"_L1, "opened"_L1, "closed"_L1, "unknown"_L1};
constexpr std::array mediaNames{"image"_L1, "video"_L1, "audio"_L1, "file"_L1};

template <class Value, size_t Count>
QString nameIn(const std::array<QLatin1StringView, Count>& names, Value value)
{
    return names[std::min(static_cast<size_t>(value), Count - 1)];
}

template <class Value, size_t Count>
std::optional<Value> valueIn(const std::array<QLatin1StringView, Count>& names, const QString& name)
{
    for (size_t i = 0; i < Count; ++i)
        if (name.compare(names[i], Qt::CaseInsensitive) == 0)
            return static_cast<Value>(i);
    return std::nullopt;
}

template <class Id>
QJsonValue number(Id id)
{
    return raw(id);
}

template <class Id>
QJsonArray numbers(const std::vector<Id>& ids)
{
    return arrayOf(ids, &number<Id>);
}

QJsonValue time(const QDateTime& moment)
{
    return moment.isValid() ? QJsonValue(moment.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

QJsonObject authorJson(const Author& author)
{
    return {{u"name"_s, author.name}, {u"handle"_s, author.handle}, {u"uri"_s, author.uri}};
}

QJsonValue handleJson(const Author& author)
{
    return author.handle;
}

QJsonObject mediaJson(const Media& media)
{
    return {{u"kind"_s, nameIn(mediaNames, media.kind)},
            {u"url"_s, media.url.toString()},
            {u"description"_s, media.description}};
}

QJsonObject optionJson(const PollOption& option)
{
    return {{u"text"_s, option.text}, {u"votes"_s, option.votes}};
}

QJsonValue pollJson(const std::optional<Poll>& poll)
{
    if (!poll)
        return {};
    return QJsonObject{{u"options"_s, arrayOf(poll->options, &optionJson)},
                       {u"ends"_s, time(poll->ends)},
                       {u"multiple"_s, poll->multiple},
                       {u"closed"_s, poll->closed},
                       {u"voted"_s, poll->voted}};
}

QJsonValue cardJson(const std::optional<LinkCard>& card)
{
    if (!card)
        return {};
    return QJsonObject{
        {u"url"_s, card->url.toString()}, {u"title"_s, card->title}, {u"description"_s, card->description}};
}

QJsonObject identityJson(const Identity& identity)
{
    QJsonObject json = authorJson(identity.author);
    json[u"id"_s] = number(identity.id);
    json[u"network"_s] = identity.author.network;
    return json;
}

QJsonObject suggestionJson(const LinkSuggestion& suggestion)
{
    return {{u"person"_s, number(suggestion.other)},
            {u"name"_s, suggestion.otherName},
            {u"reason"_s, suggestion.reason}};
}

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
            {u"exposures"_s, arrayOf(reach.exposures, &exposureJson)}};
}

} // namespace

QString name(ErrorKind kind)
{
    return nameIn(errorNames, kind);
}

QString name(Visibility visibility)
{
    return nameIn(visibilityNames, visibility);
}

QString name(Sphere sphere)
{
    return nameIn(sphereNames, sphere);
}

QString name(Hat hat)
{
    return nameIn(hatNames, hat);
}

QString name(SendState state)
{
    return nameIn(stateNames, state);
}

QString name(AccountPhase phase)
{
    return nameIn(phaseNames, phase);
}

QString name(CircleShape shape)
{
    return nameIn(shapeNames, shape);
}

QString name(ReaderReason reason)
{
    return nameIn(reasonNames, reason);
}

QString name(CanRead can)
{
    return nameIn(canReadNames, can);
}

std::optional<Visibility> visibilityNamed(const QString& name)
{
    return valueIn<Visibility>(visibilityNames, name);
}

std::optional<Sphere> sphereNamed(const QString& name)
{
    return valueIn<Sphere>(sphereNames, name);
}

std::optional<Hat> hatNamed(const QString& name)
{
    return valueIn<Hat>(hatNames, name);
}

std::optional<CircleShape> shapeNamed(const QString& name)
{
    return valueIn<CircleShape>(shapeNames, name);
}

QJsonObject errorJson(const Error& error)
{
    const wording::Explanation words = wording::explain(error);
    return {{u"kind"_s, name(error.kind)},
            {u"code"_s, error.code},
            {u"what"_s, words.what},
            {u"safe"_s, words.safe},
            {u"todo"_s, words.todo}};
}

QJsonObject accountJson(const AccountRow& row)
{
    const AccountFacts& facts = row.account.facts;
    return {{u"id"_s, number(row.account.id)},
            {u"network"_s, row.account.provider},
            {u"networkName"_s, row.provider},
            {u"server"_s, row.account.server.toString()},
            {u"handle"_s, facts.me.handle},
            {u"name"_s, facts.me.name},
            {u"hat"_s, name(row.account.hat)},
            {u"phase"_s, name(row.state.phase)},
            {u"lastSync"_s, time(row.state.lastSync)},
            {u"followerCount"_s, facts.followerCount},
            {u"serverSoftware"_s, facts.serverSoftware},
            {u"serverVersion"_s, facts.serverVersion}};
}

QJsonObject personJson(const PersonRow& row)
{
    return {{u"id"_s, number(row.contact.id)},
            {u"name"_s, row.contact.name},
            {u"note"_s, row.contact.note},
            {u"howMet"_s, row.contact.howMet},
            {u"identities"_s, arrayOf(row.identities, &identityJson)},
            {u"circles"_s, numbers(row.circles)},
            {u"crossover"_s, row.crossover},
            {u"lastPost"_s, time(row.lastPost)}};
}

QJsonObject personPageJson(const PersonPage& page)
{
    QJsonObject json = personJson(page.row);
    QJsonArray relationships;
    for (auto it = page.relationships.cbegin(); it != page.relationships.cend(); ++it)
        for (const auto& entry : it.value())
            relationships.append(QJsonObject{{u"account"_s, number(it.key())},
                                             {u"identity"_s, number(entry.first)},
                                             {u"following"_s, entry.second.following},
                                             {u"followedBy"_s, entry.second.followedBy},
                                             {u"requested"_s, entry.second.requested},
                                             {u"asksToFollow"_s, entry.second.asksToFollow},
                                             {u"blocked"_s, entry.second.blocked},
                                             {u"muted"_s, entry.second.muted}});
    json[u"relationships"_s] = relationships;
    json[u"suggestions"_s] = arrayOf(page.suggestions, &suggestionJson);
    return json;
}

QJsonObject circleJson(const CircleRow& row)
{
    return {{u"id"_s, number(row.circle.id)},
            {u"name"_s, row.circle.name},
            {u"sphere"_s, name(row.circle.sphere)},
            {u"colour"_s, row.circle.colour},
            {u"shape"_s, name(row.circle.shape)},
            {u"note"_s, row.circle.note},
            {u"defaultVisibility"_s, name(row.circle.defaultVisibility)},
            {u"people"_s, row.people},
            {u"unread"_s, row.unread}};
}

QJsonObject postJson(const PostRow& row)
{
    const Post& post = row.post;
    QJsonObject author = authorJson(post.author);
    author[u"contact"_s] = number(row.contact);
    return {{u"id"_s, number(row.key.post)},
            {u"account"_s, number(post.ref.account)},
            {u"uri"_s, post.ref.uri},
            {u"url"_s, post.url.toString()},
            {u"thread"_s, number(row.thread)},
            {u"depth"_s, row.depth},
            {u"parent"_s, post.parent.uri},
            {u"author"_s, author},
            {u"circles"_s, numbers(row.circles)},
            {u"boostedBy"_s, post.boostedBy ? QJsonValue(post.boostedBy->handle) : QJsonValue()},
            {u"created"_s, time(post.created)},
            {u"edited"_s, time(post.edited)},
            {u"text"_s, post.text.text},
            {u"contentWarning"_s, post.contentWarning},
            {u"language"_s, post.language},
            {u"visibility"_s, name(post.visibility)},
            {u"mentions"_s, arrayOf(post.mentions, &handleJson)},
            {u"media"_s, arrayOf(post.media, &mediaJson)},
            {u"poll"_s, pollJson(post.poll)},
            {u"card"_s, cardJson(post.card)},
            {u"replies"_s, post.replyCount},
            {u"boosts"_s, post.boostCount},
            {u"likes"_s, post.likeCount},
            {u"read"_s, row.read},
            {u"saved"_s, row.saved},
            {u"mine"_s, row.mine},
            {u"sending"_s, row.sending ? QJsonValue(name(*row.sending)) : QJsonValue()}};
}

QJsonObject threadJson(const ThreadPage& page)
{
    return {{u"thread"_s, number(page.thread)},
            {u"posts"_s, arrayOf(page.rows, &postJson)},
            {u"participants"_s, arrayOf(page.participants, &authorJson)},
            {u"missing"_s, page.missing}};
}

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

QJsonObject outboxJson(const OutboxRow& row)
{
    return {{u"id"_s, number(row.id)},
            {u"account"_s, number(row.account)},
            {u"state"_s, name(row.state)},
            {u"text"_s, row.draft.text},
            {u"sentence"_s, row.sentence},
            {u"created"_s, time(row.created)},
            {u"notBefore"_s, time(row.notBefore)},
            {u"attempts"_s, row.attempts},
            {u"error"_s,
             row.errorKind < 0 ? QJsonValue() : QJsonValue(name(static_cast<ErrorKind>(row.errorKind)))},
            {u"uri"_s, row.sent.uri},
            {u"widerReach"_s, QJsonArray::fromStringList(row.widerReach)},
            {u"visibilityDiffers"_s, row.visibilityDiffers},
            {u"answeredVisibility"_s, name(row.answered)}};
}

namespace {

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
            {u"mentions"_s, QJsonArray::fromStringList(receipt.mentions)},
            {u"widerReach"_s, QJsonArray::fromStringList(receipt.widerReach)}};
}

} // namespace

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
