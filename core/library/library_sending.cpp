#include "core/library/library_private.h"
#include "core/library/marked_mentions.h"
#include "core/library/new_draft.h"
#include "core/library/outbox_entries.h"
#include "core/model/setting_names.h"
#include "core/policy/visibility_gate.h"
#include "core/store/marks.h"
#include "core/store/outbox.h"
#include "core/sync/reach_facts.h"
#include "core/wording/sentences.h"

#include <QUuid>

namespace cohort {

namespace {

constexpr int defaultUndoSeconds = 10; // long enough to see the bar and think once
constexpr int longestUndoSeconds = 60;

/// One key for each target: sent with the request, and telling which entries belong together.
QStringList idempotencyKeys(const Draft& draft)
{
    const QString shared = QUuid::createUuid().toString(QUuid::WithoutBraces);
    QStringList keys;
    for (const DraftTarget& target : draft.targets)
        keys.append(QStringLiteral("%1-%2").arg(shared).arg(raw(target.account)));
    return keys;
}

Result<int> undoSeconds(Connection& connection)
{
    const auto settings = store::settings(connection);
    if (!settings)
        return fail(settings.error());
    bool given = false;
    const int seconds = settings->value(setting::UndoSeconds).toInt(&given);
    return given ? std::clamp(seconds, 0, longestUndoSeconds) : defaultUndoSeconds;
}

Result<Preview> previewIn(Connection& connection, const Draft& draft)
{
    const auto facts = gatherReachFacts(connection, draft);
    if (!facts)
        return fail(facts.error());
    Preview preview{.reach = computeReach(draft, *facts), .routes = routesFor(draft, *facts)};
    preview.mentions = markedMentions(draft, *facts, preview.reach);
    preview.consentKey = preview.reach.key();
    const auto cleared = VisibilityGate::clear(draft, *facts, idempotencyKeys(draft));
    preview.mayLeave = bool(cleared);
    if (!cleared)
        preview.refusal = cleared.error();
    return preview;
}

Result<SendOutcome> sendIn(Connection& connection, const Draft& draft, const QDateTime& now)
{
    const auto facts = gatherReachFacts(connection, draft);
    if (!facts)
        return fail(facts.error());
    const QStringList keys = idempotencyKeys(draft);
    const auto cleared = VisibilityGate::clear(draft, *facts, keys);
    if (!cleared)
        return SendOutcome{.refusal = cleared.error()};
    const auto seconds = undoSeconds(connection);
    if (!seconds)
        return fail(seconds.error());
    SendOutcome outcome{.leavesAt = now.addSecs(*seconds)};
    std::vector<AccountReach> shown;
    for (const ClearedPost& post : *cleared)
        shown.push_back(post.reach());
    const EntryBasis basis{
        .now = now, .leavesAt = outcome.leavesAt, .sentence = wording::sentence(computeReach(draft, *facts))};
    const std::vector<store::OutboxEntry> entries = entriesOf(draft, shown, keys, basis);
    const auto ids = store::enqueue(connection, entries);
    if (!ids)
        return fail(ids.error());
    outcome.entries = *ids;
    return outcome;
}

/// Moves an entry to Waiting, to go at once; answers with its account.
Result<AccountId> release(Connection& connection, OutboxId id, const QDateTime& now, bool retry)
{
    auto entry = store::outboxEntry(connection, id);
    if (!entry)
        return fail(entry.error());
    if (!entry->has_value())
        return fail(ErrorKind::NotFound, QStringLiteral("no such entry"));
    store::OutboxEntry& found = **entry;
    const SendState before = found.row.state;
    const bool stopped = before == SendState::Failed || before == SendState::Refused;
    if (retry != stopped)
        return fail(ErrorKind::Refused, QStringLiteral("the entry is in another state"));
    found.row.state = SendState::Waiting;
    found.row.notBefore = now;
    // `attempts` stays: while it is not 0 an earlier try may have arrived, and the engine looks before it
    // sends.
    found.row.errorKind = -1;
    if (const auto updated = store::updateEntry(connection, found, before); !updated)
        return fail(updated.error());
    return found.row.account;
}

} // namespace

void Library::newDraft(const DraftStart& start, QObject* asker, Answer<Draft> answer)
{
    d->ask<Draft>(asker, std::move(answer),
                  [start](Connection& connection) { return startingDraft(connection, start); });
}

void Library::preview(const Draft& draft, QObject* asker, Answer<Preview> answer)
{
    d->ask<Preview>(asker, std::move(answer),
                    [draft](Connection& connection) { return previewIn(connection, draft); });
}

void Library::saveDraft(const Draft& draft, QObject* asker, Answer<DraftId> answer)
{
    d->change<DraftId>(Changes{.drafts = true}, asker, std::move(answer),
                       [draft](Connection& connection) { return store::saveDraft(connection, draft); });
}

void Library::saveOpenDraft(const Draft& draft, QObject* asker, Answer<DraftId> answer)
{
    d->change<DraftId>(Changes{.drafts = true}, asker, std::move(answer),
                       [draft](Connection& connection) -> Result<DraftId> {
                           const auto saved = store::saveDraft(connection, draft);
                           if (!saved)
                               return fail(saved.error());
                           if (const auto named = store::saveSetting(connection, setting::OpenDraft,
                                                                     QString::number(raw(*saved)));
                               !named)
                               return fail(named.error());
                           return *saved;
                       });
}

void Library::removeDraft(DraftId draft, QObject* asker, Answer<void> answer)
{
    d->change<void>(Changes{.drafts = true}, asker, std::move(answer),
                    [draft](Connection& connection) { return store::removeDraft(connection, draft); });
}

void Library::send(const Draft& draft, QObject* asker, Answer<SendOutcome> answer)
{
    const auto told = [this, draft, answer = std::move(answer),
                       guard = QPointer<QObject>(asker)](const Result<SendOutcome>& outcome) {
        if (outcome && !outcome->refusal)
            for (const DraftTarget& target : draft.targets)
                d->engine->outboxChanged(target.account);
        if (guard && answer)
            answer(outcome);
    };
    d->change<SendOutcome>(Changes{.outbox = true, .drafts = true}, this, told,
                           [draft, now = d->parts.clock.now()](Connection& connection) {
                               return sendIn(connection, draft, now);
                           });
}

void Library::cancelSend(OutboxId id, QObject* asker, Answer<Draft> answer)
{
    d->change<Draft>(Changes{.outbox = true, .drafts = true}, asker, std::move(answer),
                     [id, now = d->parts.clock.now()](Connection& connection) {
                         return takeBackEntries(connection, id, now);
                     });
}

void Library::Private::releaseEntry(OutboxId id, bool retry, QObject* asker, const Answer<void>& answer)
{
    const auto told = [this, answer, guard = QPointer<QObject>(asker)](const Result<AccountId>& account) {
        if (account)
            engine->outboxChanged(*account);
        if (!guard || !answer)
            return;
        if (account)
            answer({});
        else
            answer(fail(account.error()));
    };
    change<AccountId>(Changes{.outbox = true}, &library, told,
                      [id, retry, now = parts.clock.now()](Connection& connection) {
                          return release(connection, id, now, retry);
                      });
}

void Library::sendNow(OutboxId id, QObject* asker, Answer<void> answer)
{
    d->releaseEntry(id, false, asker, answer);
}

void Library::retrySend(OutboxId id, QObject* asker, Answer<void> answer)
{
    d->releaseEntry(id, true, asker, answer);
}

void Library::removeOutboxEntry(OutboxId id, QObject* asker, Answer<void> answer)
{
    d->change<void>(Changes{.outbox = true}, asker, std::move(answer),
                    [id](Connection& connection) { return forgetEntry(connection, id); });
}

} // namespace cohort
