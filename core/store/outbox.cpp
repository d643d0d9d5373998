#include "core/store/outbox.h"

#include "core/store/circle_post.h"
#include "core/store/post_lookup.h"
#include "core/store/receipts.h"
#include "core/store/statement.h"
#include "core/store/values_json.h"

#include <QJsonArray>

namespace cohort::store {

using namespace Qt::StringLiterals;

namespace {

QJsonObject outcomeOf(const OutboxRow& row)
{
    return {{u"sentence"_s, row.sentence},
            {u"errorKind"_s, row.errorKind},
            {u"errorDetail"_s, row.errorDetail},
            {u"sent"_s, toJson(row.sent)},
            {u"wider"_s, QJsonArray::fromStringList(row.widerReach)},
            {u"differs"_s, row.visibilityDiffers},
            {u"answered"_s, int(row.answered)},
            {u"standing"_s, int(row.standing)}};
}

constexpr QLatin1StringView selectEntries(
    "SELECT id, account, state, created, not_before, attempts, idempotency_key, draft, shown, outcome, "
    "follows "
    "FROM main.outbox ");

/// A part of a thread goes after the one before it. When that is not known any more the part has its turn as
/// well, so that it is told instead of waiting for ever.
constexpr QLatin1StringView
    hasItsTurn("AND NOT EXISTS (SELECT 1 FROM main.outbox AS earlier WHERE earlier.id = outbox.follows AND "
               "earlier.state <> 4) ");
static_assert(int(SendState::Sent) == 4, "stands in hasItsTurn");

OutboxEntry entryFrom(const QSqlQuery& query)
{
    OutboxEntry entry;
    OutboxRow& row = entry.row;
    row.id = OutboxId(query.value(0).toLongLong());
    row.account = AccountId(query.value(1).toLongLong());
    row.state = SendState(query.value(2).toInt());
    row.created = timeOf(query.value(3).toLongLong());
    row.notBefore = timeOf(query.value(4).toLongLong());
    row.attempts = query.value(5).toInt();
    entry.idempotencyKey = query.value(6).toString();
    row.draft = draftFrom(objectOf(query.value(7).toString()));
    entry.shown = reachFrom(objectOf(query.value(8).toString()));
    const QJsonObject outcome = objectOf(query.value(9).toString());
    row.sentence = outcome[u"sentence"_s].toString();
    row.errorKind = outcome[u"errorKind"_s].toInt(-1);
    row.errorDetail = outcome[u"errorDetail"_s].toString();
    row.sent = refFrom(outcome[u"sent"_s].toObject());
    const QJsonArray wider = outcome[u"wider"_s].toArray();
    for (const QJsonValue& handle : wider)
        row.widerReach.append(handle.toString());
    row.visibilityDiffers = outcome[u"differs"_s].toBool();
    row.answered = Visibility(outcome[u"answered"_s].toInt(int(Visibility::Unknown)));
    row.standing = Standing(outcome[u"standing"_s].toInt());
    row.after = OutboxId(query.value(10).toLongLong());
    return entry;
}

/// `which` is the rest of the question.
Result<std::vector<OutboxEntry>> entries(Connection& connection, const QString& which, Values values)
{
    std::vector<OutboxEntry> found;
    const auto read = eachRow(connection, selectEntries + which, values,
                              [&found](const QSqlQuery& row) { found.push_back(entryFrom(row)); });
    if (!read)
        return fail(read.error());
    return found;
}

/// What was sent is kept as a receipt; nobody needs the password in it any more.
Result<void> dropPassword(Connection& connection, OutboxId entry)
{
    const auto dropped =
        change(connection, u"UPDATE main.outbox SET draft = json_remove(draft, '$.password') WHERE id = ?"_s,
               {raw(entry)});
    if (!dropped)
        return fail(dropped.error());
    return {};
}

/// The post stands in the streams of the circles it was written for, as soon as it is in the cache.
Result<void> noteWrittenFor(Connection& connection, const OutboxRow& row)
{
    if (row.sent.uri.isEmpty())
        return {};
    int added = 0;
    for (const CircleId circle : row.draft.audience.circles) {
        const auto noted = change(connection,
                                  u"INSERT OR IGNORE INTO main.written_for (uri, account, circle) SELECT ?, "
                                  "?, id FROM main.circle WHERE id = ?"_s,
                                  {textValue(row.sent.uri), raw(row.account), raw(circle)});
        if (!noted)
            return fail(noted.error());
        added += *noted;
    }
    if (added == 0)
        return {};
    const auto here = copiesOf(connection, row.sent.uri);
    if (!here)
        return fail(here.error());
    return membershipChangedFor(connection, *here);
}

} // namespace

Result<DraftId> saveDraft(Connection& connection, const Draft& draft)
{
    const QString body = textOf(toJson(draft));
    if (draft.id == DraftId::None) {
        const auto id = insertRow(connection, u"INSERT INTO main.draft (changed, body) VALUES (?, ?)"_s,
                                  {msOf(draft.changed), body});
        if (!id)
            return fail(id.error());
        return DraftId(*id);
    }
    // Also when it is gone: what is being written is never lost because another window removed it.
    const auto saved = change(connection,
                              u"INSERT INTO main.draft (id, changed, body) VALUES (?, ?, ?) ON CONFLICT (id) "
                              "DO UPDATE SET changed = excluded.changed, body = excluded.body"_s,
                              {raw(draft.id), msOf(draft.changed), body});
    if (!saved)
        return fail(saved.error());
    return draft.id;
}

Result<std::vector<Draft>> drafts(Connection& connection)
{
    std::vector<Draft> found;
    const auto read = eachRow(connection, u"SELECT id, body FROM main.draft ORDER BY changed DESC, id DESC"_s,
                              {}, [&found](const QSqlQuery& row) {
                                  found.push_back(draftFrom(objectOf(row.value(1).toString())));
                                  found.back().id = DraftId(row.value(0).toLongLong());
                              });
    if (!read)
        return fail(read.error());
    return found;
}

Result<void> removeDraft(Connection& connection, DraftId draft)
{
    const auto gone = change(connection, u"DELETE FROM main.draft WHERE id = ?"_s, {raw(draft)});
    if (!gone)
        return fail(gone.error());
    return {};
}

Result<std::vector<OutboxId>> enqueue(Connection& connection, const std::vector<OutboxEntry>& entries)
{
    std::vector<OutboxId> ids;
    for (const OutboxEntry& entry : entries) {
        const OutboxRow& row = entry.row;
        const OutboxId after = entry.continues && !ids.empty() ? ids.back() : row.after;
        const auto id = insertRow(connection,
                                  u"INSERT INTO main.outbox (account, state, created, not_before, attempts, "
                                  u"idempotency_key, draft, shown, outcome, follows) VALUES (?, ?, ?, ?, ?, "
                                  "?, ?, ?, ?, ?)"_s,
                                  {raw(row.account), int(row.state), msOf(row.created), msOf(row.notBefore),
                                   row.attempts, textValue(entry.idempotencyKey), textOf(toJson(row.draft)),
                                   textOf(toJson(entry.shown)), textOf(outcomeOf(row)), raw(after)});
        if (!id)
            return fail(id.error());
        ids.push_back(OutboxId(*id));
        if (row.draft.id == DraftId::None)
            continue;
        if (const auto gone = removeDraft(connection, row.draft.id); !gone)
            return fail(gone.error());
    }
    return ids;
}

Result<std::vector<OutboxEntry>> outbox(Connection& connection)
{
    return entries(connection, u"ORDER BY created DESC, id DESC"_s, {});
}

Result<std::optional<OutboxEntry>> outboxEntry(Connection& connection, OutboxId id)
{
    auto found = entries(connection, u"WHERE id = ?"_s, {raw(id)});
    if (!found)
        return fail(found.error());
    if (found->empty())
        return std::optional<OutboxEntry>();
    return std::optional(std::move(found->front()));
}

Result<std::vector<OutboxEntry>> dueEntries(Connection& connection, AccountId account, const QDateTime& now)
{
    return entries(
        connection,
        u"WHERE account = ? AND ((state IN (?, ?) AND not_before <= ?) OR state = ?) "_s % hasItsTurn %
            u"ORDER BY id"_s,
        {raw(account), int(SendState::Held), int(SendState::Waiting), msOf(now), int(SendState::Checking)});
}

Result<std::vector<OutboxEntry>> pendingEntries(Connection& connection, AccountId account)
{
    return entries(connection,
                   u"WHERE account = ? AND state IN (?, ?, ?, ?) "_s % hasItsTurn % u"ORDER BY id"_s,
                   {raw(account), int(SendState::Held), int(SendState::Waiting), int(SendState::Sending),
                    int(SendState::Checking)});
}

Result<void> updateEntry(Connection& connection, const OutboxEntry& entry, SendState expected)
{
    const OutboxRow& row = entry.row;
    const auto rows = change(connection,
                             u"UPDATE main.outbox SET state = ?, not_before = ?, attempts = ?, outcome = ?, "
                             "shown = ? WHERE id = ? AND state = ?"_s,
                             {int(row.state), msOf(row.notBefore), row.attempts, textOf(outcomeOf(row)),
                              textOf(toJson(entry.shown)), raw(row.id), int(expected)});
    if (!rows)
        return fail(rows.error());
    if (*rows != 1)
        return fail(ErrorKind::Refused, u"the entry is not in the expected state"_s);
    if (row.state == SendState::Sent && !row.draft.password.isEmpty())
        if (const auto dropped = dropPassword(connection, row.id); !dropped)
            return dropped;
    return noteWrittenFor(connection, row);
}

Result<int> recoverEntries(Connection& connection)
{
    return change(connection, u"UPDATE main.outbox SET state = ? WHERE state = ?"_s,
                  {int(SendState::Checking), int(SendState::Sending)});
}

Result<void> removeEntry(Connection& connection, OutboxId id)
{
    const auto gone = change(connection, u"DELETE FROM main.outbox WHERE id = ?"_s, {raw(id)});
    if (!gone)
        return fail(gone.error());
    return dropPromise(connection, id);
}

} // namespace cohort::store
