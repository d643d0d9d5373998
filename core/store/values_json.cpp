#include "core/store/values_json.h"

#include "core/store/statement.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace cohort::store {

using namespace Qt::StringLiterals;

namespace {

template <class Items, class Make>
QJsonArray arrayOf(const Items& items, Make make)
{
    QJsonArray array;
    for (const auto& item : items)
        array.append(make(item));
    return array;
}

template <class Item, class Make>
std::vector<Item> listOf(const QJsonValue& value, Make make)
{
    std::vector<Item> items;
    const QJsonArray array = value.toArray();
    for (const QJsonValue& entry : array)
        items.push_back(make(entry));
    return items;
}

template <class Id>
QJsonArray idArray(const std::vector<Id>& ids)
{
    return arrayOf(ids, [](Id id) { return QJsonValue(raw(id)); });
}

template <class Id>
std::vector<Id> idList(const QJsonValue& value)
{
    return listOf<Id>(value, [](const QJsonValue& entry) { return Id(entry.toInteger()); });
}

QJsonArray textArray(const std::vector<QString>& texts)
{
    return arrayOf(texts, [](const QString& text) { return QJsonValue(text); });
}

std::vector<QString> textList(const QJsonValue& value)
{
    return listOf<QString>(value, [](const QJsonValue& text) { return text.toString(); });
}

template <class Enum>
Enum enumOf(const QJsonValue& value, Enum otherwise)
{
    return Enum(value.toInt(int(otherwise)));
}

QJsonObject toJson(const Capabilities& can)
{
    return {{u"visibilities"_s, arrayOf(can.visibilities, [](Visibility v) { return QJsonValue(int(v)); })},
            {u"named"_s, int(can.namedRecipients)},
            {u"guardsMentions"_s, int(can.guardsMentions)},
            {u"idempotency"_s, int(can.honoursIdempotency)},
            {u"reply"_s, can.reply},
            {u"edit"_s, can.edit},
            {u"remove"_s, can.remove},
            {u"boost"_s, can.boost},
            {u"like"_s, can.like},
            {u"bookmark"_s, can.bookmark},
            {u"follow"_s, can.follow},
            {u"lists"_s, can.lists},
            {u"conversations"_s, can.conversations},
            {u"followsAddresses"_s, can.followsAddresses},
            {u"repliesInBrowser"_s, can.repliesInBrowser},
            {u"keepsCircles"_s, int(can.keepsCircles)},
            {u"polls"_s, can.polls},
            {u"media"_s, can.media},
            {u"warning"_s, can.contentWarning},
            {u"search"_s, can.search},
            {u"resolve"_s, can.resolveHandles},
            {u"notifications"_s, can.notifications},
            {u"quote"_s, can.quote},
            {u"quoteGate"_s, can.quoteGate},
            {u"replyGates"_s, arrayOf(can.replyGates, [](ReplyGate gate) { return QJsonValue(int(gate)); })},
            {u"selfLabels"_s, textArray(can.selfLabels)},
            {u"maxCharacters"_s, can.maxCharacters},
            {u"countsIn"_s, int(can.countsIn)},
            {u"linkCharacters"_s, can.linkCharacters},
            {u"maxTextBytes"_s, can.maxTextBytes},
            {u"maxMedia"_s, can.maxMedia},
            {u"maxMediaBytes"_s, can.maxMediaBytes},
            {u"maxPollOptions"_s, can.maxPollOptions},
            {u"maxMentions"_s, can.maxMentions},
            {u"passwords"_s, can.passwords},
            {u"siteDrafts"_s, can.siteDrafts},
            {u"draftsOnly"_s, can.draftsOnly},
            {u"maxMessageCharacters"_s, can.maxMessageCharacters},
            {u"maxMessageBytes"_s, can.maxMessageBytes},
            {u"plainMessages"_s, can.plainMessages}};
}

Capabilities capabilitiesFrom(const QJsonObject& json)
{
    Capabilities can;
    can.visibilities = listOf<Visibility>(json[u"visibilities"_s],
                                          [](const QJsonValue& v) { return enumOf(v, Visibility::Unknown); });
    can.namedRecipients = enumOf(json[u"named"_s], NamedRecipients::No);
    can.guardsMentions = enumOf(json[u"guardsMentions"_s], Tri::Unknown);
    can.honoursIdempotency = enumOf(json[u"idempotency"_s], Tri::Unknown);
    can.reply = json[u"reply"_s].toBool();
    can.edit = json[u"edit"_s].toBool();
    can.remove = json[u"remove"_s].toBool();
    can.boost = json[u"boost"_s].toBool();
    can.like = json[u"like"_s].toBool();
    can.bookmark = json[u"bookmark"_s].toBool();
    can.follow = json[u"follow"_s].toBool();
    can.lists = json[u"lists"_s].toBool();
    can.conversations = json[u"conversations"_s].toBool();
    can.followsAddresses = json[u"followsAddresses"_s].toBool();
    can.repliesInBrowser = json[u"repliesInBrowser"_s].toBool();
    can.keepsCircles = enumOf(json[u"keepsCircles"_s], Tri::Unknown);
    can.polls = json[u"polls"_s].toBool();
    can.media = json[u"media"_s].toBool();
    can.contentWarning = json[u"warning"_s].toBool();
    can.search = json[u"search"_s].toBool();
    can.resolveHandles = json[u"resolve"_s].toBool();
    can.notifications = json[u"notifications"_s].toBool();
    can.quote = json[u"quote"_s].toBool();
    can.quoteGate = json[u"quoteGate"_s].toBool();
    can.replyGates = listOf<ReplyGate>(json[u"replyGates"_s],
                                       [](const QJsonValue& v) { return enumOf(v, ReplyGate::Nobody); });
    can.selfLabels = textList(json[u"selfLabels"_s]);
    can.maxCharacters = json[u"maxCharacters"_s].toInt();
    can.countsIn = enumOf(json[u"countsIn"_s], CharacterUnit::CodePoint);
    can.linkCharacters = json[u"linkCharacters"_s].toInt();
    can.maxTextBytes = json[u"maxTextBytes"_s].toInt();
    can.maxMedia = json[u"maxMedia"_s].toInt();
    can.maxMediaBytes = json[u"maxMediaBytes"_s].toInteger();
    can.maxPollOptions = json[u"maxPollOptions"_s].toInt();
    can.maxMentions = json[u"maxMentions"_s].toInt();
    can.passwords = json[u"passwords"_s].toBool();
    can.siteDrafts = json[u"siteDrafts"_s].toBool();
    can.draftsOnly = json[u"draftsOnly"_s].toBool();
    can.maxMessageCharacters = json[u"maxMessageCharacters"_s].toInt();
    can.maxMessageBytes = json[u"maxMessageBytes"_s].toInt();
    can.plainMessages = json[u"plainMessages"_s].toBool();
    return can;
}

QJsonObject toJson(const Audience& audience)
{
    return {{u"circles"_s, idArray(audience.circles)}, {u"people"_s, idArray(audience.people)},
            {u"except"_s, idArray(audience.except)},   {u"anyone"_s, audience.anyone},
            {u"followers"_s, audience.followers},      {u"parentReaders"_s, audience.parentReaders}};
}

Audience audienceFrom(const QJsonObject& json)
{
    return {.circles = idList<CircleId>(json[u"circles"_s]),
            .people = idList<ContactId>(json[u"people"_s]),
            .except = idList<ContactId>(json[u"except"_s]),
            .anyone = json[u"anyone"_s].toBool(),
            .followers = json[u"followers"_s].toBool(),
            .parentReaders = json[u"parentReaders"_s].toBool()};
}

QJsonObject toJson(const DraftTarget& target)
{
    QJsonObject json{{u"account"_s, raw(target.account)}};
    if (target.visibility)
        json[u"visibility"_s] = int(*target.visibility);
    if (!target.parts.empty())
        json[u"parts"_s] = textArray(target.parts);
    json[u"split"_s] = target.split;
    json[u"numbered"_s] = target.numbered;
    if (target.own)
        json[u"own"_s] = *target.own;
    if (target.siteDraft)
        json[u"siteDraft"_s] = true;
    return json;
}

/// What was kept before drafts told whose words the parts are: they count as the user's own.
void takeAsOwn(DraftTarget& target)
{
    const QStringList parts(target.parts.begin(), target.parts.end());
    target.own = parts.join(u"\n\n"_s);
    target.split = parts.size() > 1;
}

DraftTarget targetFrom(const QJsonObject& json)
{
    DraftTarget target{.account = AccountId(json[u"account"_s].toInteger())};
    if (json.contains(u"visibility"_s))
        target.visibility = enumOf(json[u"visibility"_s], Visibility::Mentioned);
    target.parts = textList(json[u"parts"_s]);
    target.split = json[u"split"_s].toBool();
    target.numbered = json[u"numbered"_s].toBool();
    target.siteDraft = json[u"siteDraft"_s].toBool();
    if (json.contains(u"own"_s))
        target.own = json[u"own"_s].toString();
    else if (!target.parts.empty() && !json.contains(u"split"_s))
        takeAsOwn(target);
    return target;
}

QJsonObject asideJson(const WordsAside& aside)
{
    return {{u"account"_s, raw(aside.account)}, {u"words"_s, aside.words}, {u"wanted"_s, aside.wanted}};
}

WordsAside asideFrom(const QJsonValue& json)
{
    return {.account = AccountId(json[u"account"_s].toInteger()),
            .words = json[u"words"_s].toString(),
            .wanted = json[u"wanted"_s].toBool()};
}

QJsonObject toJson(const Reader& reader)
{
    return {{u"contact"_s, raw(reader.contact)},
            {u"author"_s, store::toJson(reader.author)},
            {u"name"_s, reader.name},
            {u"via"_s, raw(reader.via)},
            {u"reason"_s, int(reader.reason)},
            {u"strength"_s, int(reader.strength)},
            {u"meant"_s, reader.meant}};
}

Reader readerFrom(const QJsonObject& json)
{
    return {.contact = ContactId(json[u"contact"_s].toInteger()),
            .author = authorFrom(json[u"author"_s].toObject()),
            .name = json[u"name"_s].toString(),
            .via = AccountId(json[u"via"_s].toInteger()),
            .reason = enumOf(json[u"reason"_s], ReaderReason::CircleMember),
            .strength = enumOf(json[u"strength"_s], Strength::Expected),
            .meant = json[u"meant"_s].toBool()};
}

QJsonObject toJson(const Exposure& exposure)
{
    return {{u"rule"_s, exposure.rule},
            {u"class"_s, int(exposure.kind)},
            {u"who"_s, int(exposure.who)},
            {u"verb"_s, int(exposure.verb)},
            {u"value"_s, int(exposure.value)},
            {u"strength"_s, int(exposure.strength)},
            {u"args"_s, QJsonArray::fromStringList(exposure.args)},
            {u"count"_s, exposure.count},
            {u"basis"_s, exposure.basis}};
}

QStringList textsFrom(const QJsonValue& value)
{
    const auto texts = textList(value);
    return QStringList(texts.begin(), texts.end());
}

Exposure exposureFrom(const QJsonObject& json)
{
    return {.rule = json[u"rule"_s].toString(),
            .kind = enumOf(json[u"class"_s], ExposureClass::Copy),
            .who = enumOf(json[u"who"_s], Principal::Person),
            .verb = enumOf(json[u"verb"_s], Verb::ReadNow),
            .value = enumOf(json[u"value"_s], Tri::Unknown),
            .strength = enumOf(json[u"strength"_s], Strength::Assumed),
            .args = textsFrom(json[u"args"_s]),
            .count = json[u"count"_s].toInt(),
            .basis = json[u"basis"_s].toString()};
}

QJsonObject toJson(const DraftPoll& poll)
{
    return {{u"options"_s, textArray(poll.options)},
            {u"minutes"_s, poll.minutes},
            {u"multiple"_s, poll.multiple}};
}

DraftPoll pollFrom(const QJsonObject& json)
{
    return {.options = textList(json[u"options"_s]),
            .minutes = json[u"minutes"_s].toInt(),
            .multiple = json[u"multiple"_s].toBool()};
}

QJsonObject linkJson(const ProfileLink& link)
{
    return {{u"address"_s, link.address.toString(QUrl::FullyEncoded)}, {u"verified"_s, link.verified}};
}

ProfileLink linkFrom(const QJsonValue& json)
{
    return {.address = QUrl(json[u"address"_s].toString()), .verified = json[u"verified"_s].toBool()};
}

} // namespace

QJsonObject toJson(const Author& author)
{
    QJsonObject json{{u"network"_s, author.network},
                     {u"uri"_s, author.uri},
                     {u"remoteId"_s, author.remoteId},
                     {u"handle"_s, author.handle},
                     {u"name"_s, author.name},
                     {u"profile"_s, author.profileUrl.toString(QUrl::FullyEncoded)},
                     {u"avatar"_s, author.avatarUrl.toString(QUrl::FullyEncoded)},
                     {u"bio"_s, author.bio},
                     {u"bot"_s, author.bot},
                     {u"group"_s, author.group},
                     {u"locked"_s, author.locked}};
    if (!author.links.empty())
        json[u"links"_s] = arrayOf(author.links, &linkJson);
    return json;
}

Author authorFrom(const QJsonObject& json)
{
    return {.network = json[u"network"_s].toString(),
            .uri = json[u"uri"_s].toString(),
            .remoteId = json[u"remoteId"_s].toString(),
            .handle = json[u"handle"_s].toString(),
            .name = json[u"name"_s].toString(),
            .profileUrl = QUrl(json[u"profile"_s].toString()),
            .avatarUrl = QUrl(json[u"avatar"_s].toString()),
            .bio = json[u"bio"_s].toString(),
            .links = listOf<ProfileLink>(json[u"links"_s], &linkFrom),
            .bot = json[u"bot"_s].toBool(),
            .group = json[u"group"_s].toBool(),
            .locked = json[u"locked"_s].toBool()};
}

QJsonObject toJson(const AccountFacts& facts)
{
    QJsonObject quirks;
    for (auto it = facts.quirks.cbegin(); it != facts.quirks.cend(); ++it)
        quirks[it.key()] = it.value();
    return {{u"me"_s, toJson(facts.me)},
            {u"locked"_s, int(facts.locked)},
            {u"discoverable"_s, int(facts.discoverable)},
            {u"indexable"_s, int(facts.indexable)},
            {u"defaultVisibility"_s, int(facts.defaultVisibility)},
            {u"followerCount"_s, facts.followerCount},
            {u"software"_s, facts.serverSoftware},
            {u"version"_s, facts.serverVersion},
            {u"can"_s, toJson(facts.can)},
            {u"quirks"_s, quirks}};
}

AccountFacts factsFrom(const QJsonObject& json)
{
    AccountFacts facts{.me = authorFrom(json[u"me"_s].toObject()),
                       .locked = enumOf(json[u"locked"_s], Tri::Unknown),
                       .discoverable = enumOf(json[u"discoverable"_s], Tri::Unknown),
                       .indexable = enumOf(json[u"indexable"_s], Tri::Unknown),
                       .defaultVisibility = enumOf(json[u"defaultVisibility"_s], Visibility::Unknown),
                       .followerCount = json[u"followerCount"_s].toInt(-1),
                       .serverSoftware = json[u"software"_s].toString(),
                       .serverVersion = json[u"version"_s].toString(),
                       .can = capabilitiesFrom(json[u"can"_s].toObject())};
    const QJsonObject quirks = json[u"quirks"_s].toObject();
    for (auto it = quirks.begin(); it != quirks.end(); ++it)
        facts.quirks[it.key()] = it.value().toString();
    return facts;
}

QJsonObject toJson(const PostRef& ref)
{
    return {{u"account"_s, raw(ref.account)}, {u"uri"_s, ref.uri}, {u"remoteId"_s, ref.remoteId}};
}

PostRef refFrom(const QJsonObject& json)
{
    return {.account = AccountId(json[u"account"_s].toInteger()),
            .uri = json[u"uri"_s].toString(),
            .remoteId = json[u"remoteId"_s].toString()};
}

QJsonObject toJson(const Draft& draft)
{
    QJsonObject json{
        {u"targets"_s, arrayOf(draft.targets, [](const DraftTarget& target) { return toJson(target); })},
        {u"audience"_s, toJson(draft.audience)},
        {u"text"_s, draft.text},
        {u"warning"_s, draft.contentWarning},
        {u"language"_s, draft.language},
        {u"replyTo"_s, toJson(draft.replyTo)},
        {u"edits"_s, toJson(draft.edits)},
        {u"quotes"_s, toJson(draft.quotes)},
        {u"mayReply"_s, int(draft.mayReply)},
        {u"mayBeQuoted"_s, draft.mayBeQuoted},
        {u"labels"_s, textArray(draft.labels)},
        {u"media"_s, arrayOf(draft.media,
                             [](const DraftMedia& media) {
                                 return QJsonObject{{u"path"_s, media.path},
                                                    {u"description"_s, media.description}};
                             })},
        {u"consents"_s, arrayOf(draft.consents,
                                [](const Consent& consent) {
                                    return QJsonObject{{u"reach"_s, consent.reachKey},
                                                       {u"words"_s, consent.words},
                                                       {u"given"_s, msOf(consent.given)}};
                                })},
        {u"changed"_s, msOf(draft.changed)}};
    if (draft.poll)
        json[u"poll"_s] = toJson(*draft.poll);
    if (!draft.password.isEmpty())
        json[u"password"_s] = draft.password;
    if (!draft.aside.empty())
        json[u"aside"_s] = arrayOf(draft.aside, asideJson);
    return json;
}

Draft draftFrom(const QJsonObject& json)
{
    Draft draft;
    draft.targets =
        listOf<DraftTarget>(json[u"targets"_s], [](const QJsonValue& v) { return targetFrom(v.toObject()); });
    draft.audience = audienceFrom(json[u"audience"_s].toObject());
    draft.text = json[u"text"_s].toString();
    draft.contentWarning = json[u"warning"_s].toString();
    draft.language = json[u"language"_s].toString();
    draft.replyTo = refFrom(json[u"replyTo"_s].toObject());
    draft.edits = refFrom(json[u"edits"_s].toObject());
    draft.quotes = refFrom(json[u"quotes"_s].toObject());
    draft.mayReply = enumOf(json[u"mayReply"_s], ReplyGate::Anyone);
    draft.mayBeQuoted = json[u"mayBeQuoted"_s].toBool(true);
    draft.labels = textList(json[u"labels"_s]);
    draft.media = listOf<DraftMedia>(json[u"media"_s], [](const QJsonValue& v) {
        return DraftMedia{.path = v[u"path"_s].toString(), .description = v[u"description"_s].toString()};
    });
    draft.consents = listOf<Consent>(json[u"consents"_s], [](const QJsonValue& v) {
        return Consent{.reachKey = v[u"reach"_s].toString(),
                       .words = v[u"words"_s].toString(),
                       .given = timeOf(v[u"given"_s].toInteger())};
    });
    if (json.contains(u"poll"_s))
        draft.poll = pollFrom(json[u"poll"_s].toObject());
    draft.changed = timeOf(json[u"changed"_s].toInteger());
    draft.password = json[u"password"_s].toString();
    draft.aside = listOf<WordsAside>(json[u"aside"_s], asideFrom);
    return draft;
}

QJsonObject toJson(const AccountReach& reach)
{
    return {{u"account"_s, raw(reach.account)},
            {u"visibility"_s, int(reach.visibility)},
            {u"readers"_s, arrayOf(reach.readers, [](const Reader& reader) { return toJson(reader); })},
            {u"recipients"_s, arrayOf(reach.recipients, [](const Author& author) { return toJson(author); })},
            {u"world"_s, reach.world},
            {u"laterFollowers"_s, reach.laterFollowers},
            {u"followersUnknown"_s, reach.followersUnknown},
            {u"followerCount"_s, reach.followerCount},
            {u"exposures"_s, arrayOf(reach.exposures, [](const Exposure& one) { return toJson(one); })},
            {u"accepted"_s, QJsonArray::fromStringList(reach.accepted)},
            {u"password"_s, reach.password},
            {u"openTitle"_s, reach.openTitle},
            {u"siteDraft"_s, reach.siteDraft}};
}

AccountReach reachFrom(const QJsonObject& json)
{
    return {.account = AccountId(json[u"account"_s].toInteger()),
            .visibility = enumOf(json[u"visibility"_s], Visibility::Mentioned),
            .readers = listOf<Reader>(json[u"readers"_s],
                                      [](const QJsonValue& v) { return readerFrom(v.toObject()); }),
            .recipients = listOf<Author>(json[u"recipients"_s],
                                         [](const QJsonValue& v) { return authorFrom(v.toObject()); }),
            .world = json[u"world"_s].toBool(),
            .laterFollowers = json[u"laterFollowers"_s].toBool(),
            .followersUnknown = json[u"followersUnknown"_s].toBool(),
            .followerCount = json[u"followerCount"_s].toInt(-1),
            .exposures = listOf<Exposure>(json[u"exposures"_s],
                                          [](const QJsonValue& v) { return exposureFrom(v.toObject()); }),
            .accepted = textsFrom(json[u"accepted"_s]),
            .password = json[u"password"_s].toBool(),
            .openTitle = json[u"openTitle"_s].toString(),
            .siteDraft = json[u"siteDraft"_s].toBool()};
}

QString textOf(const QJsonObject& json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QJsonObject objectOf(const QString& text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

} // namespace cohort::store
