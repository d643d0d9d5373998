#include "app/cli/account_watch.h"
#include "app/cli/command.h"
#include "app/cli/entry_report.h"
#include "app/cli/json.h"
#include "app/cli/words.h"
#include "core/model/draft_parts.h"
#include "core/wording/sentences.h"

#include <algorithm>

namespace cohort::cli {

using namespace Qt::StringLiterals;

void tableOfEntries(const Output& output, const std::vector<OutboxRow>& rows)
{
    std::vector<QStringList> cells;
    cells.reserve(rows.size());
    for (const OutboxRow& row : rows)
        cells.push_back({QString::number(raw(row.id)), wording::name(row.state),
                         row.created.toLocalTime().toString(u"yyyy-MM-dd hh:mm"_s), row.sentence,
                         oneLine(wordsFor(row.draft, row.account))});
    output.table({Cli::tr("ID"), Cli::tr("STATE"), Cli::tr("WRITTEN"), Cli::tr("WHO"), Cli::tr("TEXT")},
                 cells);
}

void tellEntries(CommandContext& context, const std::vector<OutboxRow>& rows)
{
    context.output.json({{u"entries"_s, arrayOf(rows, &outboxJson)}});
    tableOfEntries(context.output, rows);
    const auto count = [&rows](SendState state) {
        return std::ranges::count(rows, state, &OutboxRow::state);
    };
    bool surprised = false;
    for (const OutboxRow& row : rows) {
        surprised = surprised || row.visibilityDiffers || !row.widerReach.isEmpty();
        if (row.errorKind >= 0)
            context.output.note(wording::explain({.kind = static_cast<ErrorKind>(row.errorKind)}).what);
        if (row.state == SendState::Refused && !row.widerReach.isEmpty())
            context.output.note(wording::wouldAlsoReach(row.widerReach));
        else if (!row.widerReach.isEmpty())
            context.output.note(Cli::tr("the server also reached: %1").arg(row.widerReach.join(u' ')));
        if (const QString held = wording::sentence(row.standing);
            row.state == SendState::Sent && !held.isEmpty())
            context.output.note(held);
        if (row.visibilityDiffers)
            context.output.note(Cli::tr("the server published it for: %1").arg(wording::name(row.answered)));
    }
    const auto all = static_cast<ptrdiff_t>(rows.size());
    if (count(SendState::Sent) == all)
        return context.finish(surprised ? ExitCode::Partly : ExitCode::Done);
    if (count(SendState::Refused) == all)
        return context.finish(ExitCode::Refused);
    if (count(SendState::Failed) + count(SendState::Refused) == all)
        return context.finish(ExitCode::Error);
    context.output.note(Cli::tr("what is not sent yet waits in the outbox"));
    context.finish(ExitCode::Partly);
}

namespace {

void listOutbox(CommandContext& context)
{
    const auto list = [&context](const std::vector<OutboxRow>& rows) {
        context.output.json({{u"entries"_s, arrayOf(rows, &outboxJson)}});
        tableOfEntries(context.output, rows);
        context.finish(ExitCode::Done);
    };
    context.library.outbox(&context, context.then<std::vector<OutboxRow>>(list));
}

void cancelEntry(CommandContext& context)
{
    bool isNumber = false;
    const OutboxId id{context.words.front().toLongLong(&isNumber)};
    if (!isNumber)
        return context.failUsage(Cli::tr("name the entry by its number"));
    const auto tell = [&context, id](const Draft& draft) {
        context.output.json({{u"cancelled"_s, raw(id)}, {u"draft"_s, raw(draft.id)}});
        context.output.line(Cli::tr("taken back; it is draft %1").arg(raw(draft.id)));
        context.finish(ExitCode::Done);
    };
    context.library.cancelSend(id, &context, context.then<Draft>(tell));
}

void sendWaiting(CommandContext& context, const std::vector<OutboxRow>& rows)
{
    std::vector<OutboxId> ids;
    for (const OutboxRow& row : rows) {
        const bool waits = row.state == SendState::Held || row.state == SendState::Waiting;
        const bool failed = row.state == SendState::Failed;
        if (!waits && !failed && row.state != SendState::Checking && row.state != SendState::Sending)
            continue;
        ids.push_back(row.id);
        if (waits)
            context.library.sendNow(row.id, &context, {});
        if (failed && context.options.isSet(u"retry"_s))
            context.library.retrySend(row.id, &context, {});
    }
    awaitEntries(context, ids,
                 [&context](const std::vector<OutboxRow>& left) { tellEntries(context, left); });
}

void runOutbox(CommandContext& context)
{
    startAccounts(context, [&context](const std::vector<AccountRow>&) {
        const auto go = [&context](const std::vector<OutboxRow>& rows) { sendWaiting(context, rows); };
        context.library.outbox(&context, context.then<std::vector<OutboxRow>>(go));
    });
}

} // namespace

std::vector<Command> outboxCommands()
{
    const QCommandLineOption retry(u"retry"_s, Cli::tr("Try again what failed, too."));
    return {
        {u"outbox list"_s,
         {},
         Cli::tr("List what waits, what was sent and what failed."),
         {},
         0,
         0,
         &listOutbox},
        {u"outbox cancel"_s,
         u"ID"_s,
         Cli::tr("Take a post back that has not left; it becomes a draft."),
         {},
         1,
         1,
         &cancelEntry},
        {u"outbox run"_s, {}, Cli::tr("Send what waits, now."), {retry}, 0, 0, &runOutbox},
    };
}

} // namespace cohort::cli
