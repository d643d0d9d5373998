#include "app/cli/account_watch.h"
#include "app/cli/audience_option.h"
#include "app/cli/command.h"
#include "app/cli/entry_report.h"
#include "app/cli/json.h"
#include "app/cli/text_options.h"
#include "app/cli/words.h"
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
                             reader.meant ? QString() : Cli::tr("not meant")});
    for (const Unreached& person : reach.unreached)
        cells.push_back({person.name, {}, Cli::tr("not reached"), {}});
    if (!cells.empty())
        output.table({Cli::tr("NAME"), Cli::tr("HANDLE"), Cli::tr("WHY"), {}}, cells);
}

/// The rules behind the sentence, and the routes with what each costs.
void tellRules(const Output& output, const Preview& preview)
{
    std::vector<QStringList> rules;
    for (const AccountReach& account : preview.reach.accounts)
        for (const Exposure& one : account.exposures)
            rules.push_back({one.rule, wording::who(one), wording::what(one), wording::sentence(one)});
    if (!rules.empty())
        output.table({Cli::tr("RULE"), Cli::tr("WHO"), Cli::tr("WHAT"), Cli::tr("WHY")}, rules);
    std::vector<QStringList> routes;
    for (const AccountRoutes& account : preview.routes)
        for (const RouteOffer& offer : account.offers)
            routes.push_back({QString::number(raw(account.account)), offer.chosen ? u"*"_s : QString(),
                              wording::name(offer), wording::sentence(offer)});
    if (!routes.empty())
        output.table({Cli::tr("ACCOUNT"), {}, Cli::tr("ROUTE"), Cli::tr("COST")}, routes);
}

void reach(CommandContext& context)
{
    draftFromOptions(context, [&context](const Draft& draft) {
        const auto tell = [&context, draft](const Preview& preview) {
            QJsonObject json = previewJson(preview);
            json[u"texts"_s] = textsJson(draft);
            context.output.json(json);
            tellReach(context.output, preview);
            tellTexts(context.output, draft);
            tellReaders(context.output, preview.reach);
            tellRules(context.output, preview);
            if (!preview.consentKey.isEmpty() && !preview.mayLeave)
                context.output.line(
                    Cli::tr("To agree to exactly this reach: %1").arg(u"--agree "_s + preview.consentKey));
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
        context.output.note(u"  %1: %2"_s.arg(warning.rule, wording::sentence(warning)));
    for (const Reader& reader : refusal.outsiders)
        context.output.note(
            u"  %1 %2: %3"_s.arg(reader.name, reader.author.handle, wording::sentence(reader)));
    if (refusal.kind == ErrorKind::WouldReachMore)
        context.output.note(
            Cli::tr("To agree to exactly this reach: %1").arg(u"--agree "_s + preview.consentKey));
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
        context.output.line(Cli::tr("queued; \"outbox run\" or the window sends it"));
        context.finish(ExitCode::Done);
    };
    context.library.send(draft, &context, context.then<SendOutcome>(sent));
}

bool userAgrees(const Output& output, const Preview& preview)
{
    output.note(wording::sentence(preview.reach));
    output.note(Cli::tr("Send it? [y/N]"));
    QTextStream input(stdin);
    const QString answer = input.readLine().trimmed().toLower();
    // English is understood in every language; "ja", "oui" … begin with the letter that the question shows.
    const QString yes = Cli::tr("y", "the letter that says yes");
    return answer == "y"_L1 || answer == "yes"_L1 || (!answer.isEmpty() && answer.startsWith(yes));
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
                return context.failUsage(Cli::tr("there is no terminal to ask at: add --yes to send it"));
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
    const QCommandLineOption yes(u"yes"_s, Cli::tr("Do not ask."));
    const QCommandLineOption agree(
        u"agree"_s, Cli::tr("Agree to a wider reach; KEY is what \"reach\" shows for exactly this reach."),
        u"KEY"_s);
    const QCommandLineOption queue(u"queue"_s, Cli::tr("Only queue it."));
    std::vector<QCommandLineOption> forPost = draftOptions();
    forPost.insert(forPost.end(), {yes, agree, queue});
    return {
        {u"reach"_s,
         {},
         Cli::tr("Tell who would see a post. Nothing is sent."),
         draftOptions(),
         0,
         0,
         &reach},
        {u"post"_s, {}, Cli::tr("Check a post, queue it and send it."), forPost, 0, 0, &post},
    };
}

} // namespace cohort::cli
