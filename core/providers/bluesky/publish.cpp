#include "core/providers/bluesky/publish.h"

#include "core/providers/bluesky/embeds.h"
#include "core/providers/bluesky/facets.h"
#include "core/providers/bluesky/gates.h"
#include "core/providers/bluesky/identifiers.h"
#include "core/providers/bluesky/mentions.h"
#include "core/providers/bluesky/posts.h"
#include "core/providers/bluesky/views.h"
#include "core/text/text_length.h"

#include <QJsonArray>

namespace cohort::bluesky {

using namespace Qt::StringLiterals;

namespace {

/// The network has no warning of one's own words that readers must open first: it stands at the beginning.
QString sentText(const Draft& draft)
{
    if (draft.contentWarning.isEmpty())
        return draft.text;
    return draft.contentWarning % "\n\n"_L1 % draft.text;
}

Result<void> checkKind(const ClearedPost& post)
{
    const Draft& draft = post.draft();
    if (post.visibility() != Visibility::Anyone)
        return fail(ErrorKind::Unsupported, u"every post of this network is public"_s);
    if (!draft.edits.isNull() || draft.poll || draft.media.size() > mostPictures)
        return fail(ErrorKind::Unsupported, u"no edits, polls or more than four pictures"_s);
    // A gate stands at the opening post alone: at an answer it would keep nobody off.
    if (!draft.replyTo.isNull() && draft.mayReply != ReplyGate::Anyone)
        return fail(ErrorKind::Unsupported, u"who may answer is said at the opening post"_s);
    const QString text = sentText(draft);
    if (graphemeCount(text) > mostGraphemes || text.toUtf8().size() > mostBytes)
        return fail(ErrorKind::InvalidInput, u"longer than the network takes"_s);
    return {};
}

RecordAddress addressFor(const ClearedPost& post, const Api& api)
{
    return {.repository = api.me(),
            .collection = postCollection,
            .key = recordKey(post.idempotencyKey(), post.draft().changed)};
}

/// What an answer must name: its parent, and the conversation's opening post as the parent names it. A post
/// of mine is known by my own server before the network shows it.
Result<QJsonObject> replyTo(const PostRef& answered, const Api& api)
{
    const auto address = recordAddress(answered.uri);
    const bool mine = address && address->repository == api.me();
    const auto parent = mine ? recordAt(*address, api) : viewOf(answered, api);
    if (!parent)
        return fail(parent.error());
    const QJsonValue record = (*parent)[mine ? "value"_L1 : "record"_L1];
    QJsonValue root = record["reply"_L1]["root"_L1];
    if (!recordAddress(root["uri"_L1].toString()))
        root = strongReference(*parent);
    return QJsonObject{{u"root"_s, strongReference(root.toObject())},
                       {u"parent"_s, strongReference(*parent)}};
}

/// What the author says of the content, in the network's own words.
QJsonObject selfLabels(const std::vector<QString>& labels)
{
    QJsonArray values;
    for (const QString& label : labels)
        values.append(QJsonObject{{u"val"_s, label}});
    return {{u"$type"_s, u"com.atproto.label.defs#selfLabels"_s}, {u"values"_s, values}};
}

Result<QJsonObject> recordOf(const ClearedPost& post, const Api& api)
{
    const Draft& draft = post.draft();
    const QString text = sentText(draft);
    QJsonObject record{{u"$type"_s, postCollection},
                       {u"text"_s, text},
                       {u"createdAt"_s, api.now().toUTC().toString(Qt::ISODateWithMs)}};
    if (!draft.language.isEmpty())
        record.insert(u"langs"_s, QJsonArray{draft.language});
    const auto facets = resolvedMentions(facetsIn(text), api);
    if (!facets)
        return fail(facets.error());
    if (!facets->empty())
        record.insert(u"facets"_s, toJson(*facets));
    if (!draft.labels.empty())
        record.insert(u"labels"_s, selfLabels(draft.labels));
    if (!draft.replyTo.isNull()) {
        const auto reply = replyTo(draft.replyTo, api);
        if (!reply)
            return fail(reply.error());
        record.insert(u"reply"_s, *reply);
    }
    const auto embed = embedOf(draft, api); // last: pictures are sent where nothing else stands in the way
    if (!embed)
        return fail(embed.error());
    if (!embed->isEmpty())
        record.insert(u"embed"_s, *embed);
    return record;
}

QJsonObject creation(QLatin1StringView collection, const QString& key, const QJsonObject& value)
{
    return {{u"$type"_s, u"com.atproto.repo.applyWrites#create"_s},
            {u"collection"_s, collection},
            {u"rkey"_s, key},
            {u"value"_s, value}};
}

/// Writes the post where there is none yet. With gates all of it is one commit: there is no moment in which
/// the post is there and they are not, and the network takes a gate only for a post that it knows, so that
/// writing them before it would lose them. What is there already is never written again.
Result<Answer> writePost(const RecordAddress& address, const QJsonObject& record, const Draft& draft,
                         const Api& api)
{
    const auto gates = gatesOf(draft, address, record["createdAt"_L1].toString());
    if (gates.empty())
        return api.tryProcedure(u"com.atproto.repo.putRecord"_s,
                                {{u"repo"_s, address.repository},
                                 {u"collection"_s, address.collection},
                                 {u"rkey"_s, address.key},
                                 {u"record"_s, record},
                                 {u"swapRecord"_s, QJsonValue::Null}}); // only where there is none
    QJsonArray writes{creation(postCollection, address.key, record)};
    for (const GateRecord& gate : gates)
        writes.append(creation(gate.collection, address.key, gate.value));
    auto answer = api.tryProcedure(u"com.atproto.repo.applyWrites"_s,
                                   {{u"repo"_s, address.repository}, {u"writes"_s, writes}});
    if (answer && !answer->error)
        answer->body.insert(u"cid"_s, answer->body["results"_L1][0]["cid"_L1]);
    return answer;
}

/// The server's way to say that there is a record under this key; for several at once it has no name.
bool maySayItIsThere(const Answer& answer, const Draft& draft)
{
    const bool gated = draft.mayReply != ReplyGate::Anyone || !draft.mayBeQuoted;
    return answer.error && (answer.errorName == "InvalidSwap"_L1 ||
                            (gated && answer.error->kind == ErrorKind::ServerTrouble));
}

/// A record of mine as a post: what the network would show, before it does.
Result<Published> published(const RecordAddress& address, const QString& cid, const QJsonValue& record,
                            const Account& account)
{
    const QJsonObject view{{u"uri"_s, address.text()},
                           {u"cid"_s, cid},
                           {u"author"_s, QJsonObject{{u"did"_s, account.facts.me.uri}}},
                           {u"record"_s, record}};
    auto post = readPost(view, account.id);
    if (!post)
        return fail(ErrorKind::BadReply, u"no post where one belongs"_s);
    post->author = account.facts.me;
    std::vector<Author> reached = post->mentions;
    return Published{.post = std::move(*post), .reached = std::move(reached)};
}

} // namespace

Result<Published> publishPost(const ClearedPost& post, Session& session)
{
    const Api api(session);
    if (const auto fits = checkKind(post); !fits)
        return fail(fits.error());
    const auto record = recordOf(post, api);
    if (!record)
        return fail(record.error());
    const RecordAddress address = addressFor(post, api);
    const auto answer = writePost(address, *record, post.draft(), api);
    if (!answer)
        return fail(answer.error());
    if (maySayItIsThere(*answer, post.draft())) {
        auto earlier = findSent(post, session);
        if (!earlier)
            return fail(earlier.error());
        if (*earlier)
            return std::move(**earlier);
    }
    if (answer->error)
        return fail(*answer->error);
    return published(address, answer->body["cid"_L1].toString(), *record, session.account);
}

Result<std::optional<Published>> findSent(const ClearedPost& post, Session& session)
{
    const Api api(session);
    const RecordAddress address = addressFor(post, api);
    const auto answer = recordAt(address, api);
    if (!answer && answer.error().kind == ErrorKind::NotFound)
        return std::optional<Published>{};
    if (!answer)
        return fail(answer.error());
    auto found = published(address, (*answer)["cid"_L1].toString(), (*answer)["value"_L1], session.account);
    if (!found)
        return fail(found.error());
    return std::optional<Published>(std::move(*found));
}

} // namespace cohort::bluesky
