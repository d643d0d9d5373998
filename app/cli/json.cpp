#include "app/cli/json.h"

#include "app/cli/json_values.h"
#include "app/cli/names.h"
#include "core/model/draft_parts.h"
#include "core/wording/link_words.h"
#include "core/wording/sentences.h"

namespace cohort::cli {
namespace {

using namespace Qt::StringLiterals;

constexpr std::array mediaNames{"image"_L1, "video"_L1, "audio"_L1, "file"_L1};

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

QJsonObject copyJson(const PostCopy& copy)
{
    return {{u"account"_s, number(copy.ref.account)},
            {u"uri"_s, copy.ref.uri},
            {u"network"_s, copy.network},
            {u"read"_s, copy.read}};
}

} // namespace

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
    return json;
}

QJsonObject suggestionJson(const LinkSuggestion& suggestion)
{
    QJsonArray evidence;
    for (const LinkEvidence& one : suggestion.evidence)
        evidence.append(QJsonObject{{u"reason"_s, name(one.reason)},
                                    {u"strong"_s, isStrong(one.reason)},
                                    {u"handles"_s, QJsonArray{one.oneHandle, one.otherHandle}},
                                    {u"what"_s, one.what},
                                    {u"words"_s, wording::sentence(one)}});
    return {{u"one"_s, number(suggestion.one)},
            {u"oneName"_s, suggestion.oneName},
            {u"person"_s, number(suggestion.other)},
            {u"name"_s, suggestion.otherName},
            {u"reason"_s, name(suggestion.evidence.front().reason)},
            {u"strong"_s, suggestion.strong()},
            {u"evidence"_s, evidence},
            {u"circles"_s, numbers(suggestion.circles)}};
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
            {u"standing"_s, name(post.standing)},
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
            {u"elsewhere"_s, arrayOf(row.elsewhere, &copyJson)},
            {u"sending"_s, row.sending ? QJsonValue(name(*row.sending)) : QJsonValue()}};
}

QJsonObject threadJson(const ThreadPage& page)
{
    return {{u"thread"_s, number(page.thread)},
            {u"posts"_s, arrayOf(page.rows, &postJson)},
            {u"participants"_s, arrayOf(page.participants, &authorJson)},
            {u"missing"_s, page.missing}};
}

QJsonObject outboxJson(const OutboxRow& row)
{
    return {{u"id"_s, number(row.id)},
            {u"account"_s, number(row.account)},
            {u"state"_s, name(row.state)},
            {u"text"_s, wordsFor(row.draft, row.account)},
            {u"after"_s, number(row.after)},
            {u"sentence"_s, row.sentence},
            {u"created"_s, time(row.created)},
            {u"notBefore"_s, time(row.notBefore)},
            {u"attempts"_s, row.attempts},
            {u"error"_s,
             row.errorKind < 0 ? QJsonValue() : QJsonValue(name(static_cast<ErrorKind>(row.errorKind)))},
            {u"uri"_s, row.sent.uri},
            {u"widerReach"_s, QJsonArray::fromStringList(row.widerReach)},
            {u"visibilityDiffers"_s, row.visibilityDiffers},
            {u"answeredVisibility"_s, name(row.answered)},
            {u"standing"_s, name(row.standing)}};
}

} // namespace cohort::cli
