#include "app/cli/account_watch.h"
#include "app/cli/audience_option.h"
#include "app/cli/command.h"
#include "app/cli/entry_report.h"
#include "app/cli/json.h"
#include "core/wording/sentences.h"

#include <QTextStream>

#include <cstdio>
#include <unistd.h>

namespace cohort::cli {
namespace {

using namespace Qt::StringLiterals;

void tellReach(const Output& output, const Preview& preview)
{
    output.line(wording::sentence(preview.reach));
    for (const Warning& warning : preview.reach.warnings)
        if (const QString words = wording::sentence(warning); !words.isEmpty())
            output.line(u"! "_s + words);
    if (preview.refusal)
        output.line(wording::sentence(*preview.refusal));
}

void tellReaders(const Output& output, const Reach& reach)
{
    std::vector<QStringList> cells;
    for (const AccountReach& account : reach.accounts)
        for (const Reader& reader : account.readers)
            cells.push_back({reader.name, reader.author.handle, wording::sentence(reader),
                             reader.meant ? QString() : u"not meant"_s});
    for (const Unreached& person : reach.unreached)
        cells.push_back({person.name, {}, u"not reached"_s, {}});
    if (!cells.empty())
        output.table({u"NAME"_s, u"HANDLE"_s, u"WHY"_s, {}}, cells);
}

void reach(CommandContext& context)
{
    draftFromOptions(context, [&context](const Draft& draft) {
        const auto tell = [&context](const Preview& preview) {
            context.output.json(previewJson(preview));
            tellReach(context.output, preview);
            tellReaders(context.output, preview.reach);
            if (!preview.consentKey.isEmpty() && !preview.mayLeave)
                context.output.line(u"To agree to exactly this reach: --agree "_s + preview.consentKey);
            context.finish(ExitCode::Done);
        };
        context.library.preview(draft, &context, context.then<Preview>(tell));
    });
}

void refuse(CommandContext& context, const GateRefusal& refusal)
{
    Preview preview{.reach = refusal.reach, .refusal = refusal, .consentKey = refusal.reach.key()};
    QJsonObject json = previewJson(preview);
    json[u"error"_s] = errorJson({.kind = refusal.kind});
    context.output.json(json);
    context.output.note(wording::sentence(refusal));
    for (const Warning& warning : refusal.warnings)
        context.output.note(u"  "_s + wording::sentence(warning));
    for (const Reader& reader : refusal.outsiders)
        context.output.note(
            u"  %1 %2: %3"_s.arg(reader.name, reader.author.handle, wording::sentence(reader)));
    if (refusal.kind == ErrorKind::WouldReachMore)
        context.output.note(u"To agree to exactly this reach: --agree "_s + preview.consentKey);
    context.finish(ExitCode::Refused);
}

void deliver(CommandContext& context, const std::vector<OutboxId>& ids)
{
    startAccounts(context, [&context, ids](const std::vector<AccountRow>&) {
        for (const OutboxId id : ids)
            context.library.sendNow(id, &context, [&context](const Result<void>& released) {
                if (!released && !context.ended() && released.error().kind != ErrorKind::Refused)
                    context.output.error(released.error()); // Refused: it has left already
            });
        awaitEntries(context, ids,
                     [&context](const std::vector<OutboxRow>& rows) { tellEntries(context, rows); });
    });
}

void send(CommandContext& context, const Draft& draft)
{
    const auto sent = [&context](const SendOutcome& outcome) {
        if (outcome.refusal)
            return refuse(context, *outcome.refusal);
        if (!context.options.isSet(u"queue"_s))
            return deliver(context, outcome.entries);
        QJsonArray ids;
        for (const OutboxId id : outcome.entries)
            ids.append(raw(id));
        context.output.json({{u"queued"_s, ids}});
        context.output.line(u"queued; \"outbox run\" or the window sends it"_s);
        context.finish(ExitCode::Done);
    };
    context.library.send(draft, &context, context.then<SendOutcome>(sent));
}

bool userAgrees(const Output& output, const Preview& preview)
{
    output.note(wording::sentence(preview.reach));
    output.note(u"Send it? [y/N]"_s);
    QTextStream input(stdin);
    const QString answer = input.readLine().trimmed().toLower();
    return answer == "y"_L1 || answer == "yes"_L1;
}

void post(CommandContext& context)
{
    draftFromOptions(context, [&context](const Draft& written) {
        const auto check = [&context, written](const Preview& preview) {
            Draft draft = written;
            const QString agreed = context.options.value(u"agree"_s);
            if (!agreed.isEmpty() && agreed == preview.consentKey)
                draft.consents.push_back({.reachKey = agreed,
                                          .words = wording::consentWords(preview.reach),
                                          .given = QDateTime::currentDateTimeUtc()});
            else if (preview.refusal)
                return refuse(context, *preview.refusal);
            if (context.options.isSet(u"yes"_s))
                return send(context, draft);
            if (isatty(STDIN_FILENO) == 0)
                return context.failUsage(u"there is no terminal to ask at: add --yes to send it"_s);
            if (!userAgrees(context.output, preview))
                return context.finish(ExitCode::Error);
            send(context, draft);
        };
        context.library.preview(written, &context, context.then<Preview>(check));
    });
}

} // namespace

std::vector<Command> postCommands()
{
    const QCommandLineOption yes(u"yes"_s, u"Do not ask."_s);
    const QCommandLineOption agree(
        u"agree"_s, u"Agree to a wider reach; KEY is what \"reach\" shows for exactly this reach."_s,
        u"KEY"_s);
    const QCommandLineOption queue(u"queue"_s, u"Only queue it."_s);
    std::vector<QCommandLineOption> forPost = draftOptions();
    forPost.insert(forPost.end(), {yes, agree, queue});
    return {
        {u"reach"_s, {}, u"Tell who would see a post. Nothing is sent."_s, draftOptions(), 0, 0, &reach},
        {u"post"_s, {}, u"Check a post, queue it and send it."_s, forPost, 0, 0, &post},
    };
}

} // namespace cohort::cli
