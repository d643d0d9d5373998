#include "app/cli/account_watch.h"
#include "app/cli/command.h"
#include "app/cli/finders.h"
#include "app/cli/json.h"
#include "app/cli/json_values.h"
#include "app/cli/names.h"
#include "app/cli/words.h"
#include "core/library/saved_threads.h"
#include "core/wording/room_words.h"
#include "core/wording/sentences.h"

namespace cohort::cli {
namespace {

using namespace Qt::StringLiterals;

QString ruleName(const RetentionRule& rule)
{
    switch (rule.kind) {
    case RetentionRule::Kind::Months:
        return u"months"_s;
    case RetentionRule::Kind::Saved:
        return u"saved"_s;
    case RetentionRule::Kind::All:
        break;
    }
    return u"all"_s;
}

/// The rule in the words after the circle; none when they say something else.
std::optional<RetentionRule> ruleIn(const QStringList& words)
{
    using Kind = RetentionRule::Kind;
    const QString& kind = words.at(1);
    const bool hasNumber = words.size() > 2;
    if (kind == "all"_L1 && !hasNumber)
        return RetentionRule{};
    if (kind == "saved"_L1 && !hasNumber)
        return RetentionRule{.kind = Kind::Saved};
    bool isNumber = false;
    const int months = hasNumber ? words.at(2).toInt(&isNumber) : 0;
    if (kind != "months"_L1 || !isNumber || months < 1 || months > RetentionRule::mostMonths)
        return std::nullopt;
    return RetentionRule{.kind = Kind::Months, .months = months};
}

QJsonObject useJson(const CircleUse& use)
{
    return {{u"circle"_s, raw(use.circle.id)},
            {u"name"_s, use.circle.name},
            {u"sphere"_s, name(use.circle.sphere)},
            {u"rule"_s, ruleName(use.rule)},
            {u"months"_s, use.rule.months},
            {u"posts"_s, use.posts},
            {u"bytes"_s, use.bytes}};
}

void listRules(CommandContext& context)
{
    const auto tell = [&context](const DiskUse& use) {
        context.output.json({{u"circles"_s, arrayOf(use.circles, &useJson)},
                             {u"disk"_s, QJsonObject{{u"total"_s, use.total()},
                                                     {u"cache"_s, use.cache},
                                                     {u"reusable"_s, use.reusable},
                                                     {u"library"_s, use.library},
                                                     {u"pictures"_s, use.pictures},
                                                     {u"local"_s, use.local},
                                                     {u"copies"_s, use.copies}}}});
        std::vector<QStringList> cells;
        cells.reserve(use.circles.size());
        for (const CircleUse& one : use.circles)
            cells.push_back({QString::number(raw(one.circle.id)), one.circle.name,
                             wording::name(one.circle.sphere), QString::number(one.posts),
                             wording::size(one.bytes), wording::name(one.rule)});
        context.output.table({Cli::tr("ID"), Cli::tr("NAME"), Cli::tr("SPHERE"), Cli::tr("POSTS"),
                              Cli::tr("ABOUT"), Cli::tr("KEEPS")},
                             cells);
        context.output.line(Cli::tr("All in all %1: posts %2, saved conversations %3, their pictures %4, "
                                    "people and drafts %5, copies of the profile %6")
                                .arg(wording::size(use.total()), wording::size(use.cache),
                                     wording::size(use.library), wording::size(use.pictures),
                                     wording::size(use.local), wording::size(use.copies)));
        context.finish(ExitCode::Done);
    };
    context.library.saved().diskUse(std::nullopt, &context, context.then<DiskUse>(tell));
}

QJsonObject previewJson(const CircleRow& circle, const RetentionPreview& preview)
{
    return {{u"circle"_s, raw(circle.circle.id)}, {u"rule"_s, ruleName(preview.rule)},
            {u"months"_s, preview.rule.months},   {u"before"_s, time(preview.before)},
            {u"posts"_s, preview.posts},          {u"conversations"_s, preview.conversations},
            {u"bytes"_s, preview.bytes}};
}

void applyRule(CommandContext& context, const CircleRow& circle, const RetentionPreview& preview)
{
    const auto progress = [&context, all = preview.posts](int gone) {
        context.output.progress(Cli::tr("posts"), gone, std::max(gone, all));
    };
    const auto tell = [&context, circle, preview](int removed) {
        context.output.json(
            {{u"retention"_s, previewJson(circle, preview)}, {u"applied"_s, true}, {u"removed"_s, removed}});
        context.output.line(Cli::tr("%1 keeps: %2").arg(circle.circle.name, wording::name(preview.rule)));
        context.output.line(Cli::tr("%n posts removed", nullptr, removed));
        context.finish(ExitCode::Done);
    };
    context.library.saved().setRetention(circle.circle.id, preview.rule, &context, progress,
                                         context.then<int>(tell));
}

void setRule(CommandContext& context)
{
    const auto rule = ruleIn(context.words);
    if (!rule)
        return context.failUsage(
            Cli::tr("a rule is: all, months N (1 to %1), or saved").arg(RetentionRule::mostMonths));
    findCircle(context, context.words.front(), [&context, rule](const CircleRow& circle) {
        const auto ask = [&context, circle](const RetentionPreview& preview) {
            if (preview.posts == 0 || context.options.isSet(u"yes"_s))
                return applyRule(context, circle, preview);
            context.output.json({{u"retention"_s, previewJson(circle, preview)}, {u"applied"_s, false}});
            context.output.line(wording::sentence(preview));
            context.output.note(Cli::tr("nothing was changed; say so with --yes"));
            context.finish(ExitCode::Usage);
        };
        context.library.saved().previewRetention(circle.circle.id, *rule, &context,
                                                 context.then<RetentionPreview>(ask));
    });
}

QJsonObject tracesJson(const AccountTraces& traces)
{
    return {{u"posts"_s, traces.posts},
            {u"notices"_s, traces.notices},
            {u"savedThreads"_s, traces.savedThreads},
            {u"savedPosts"_s, traces.savedPosts},
            {u"drafts"_s, traces.drafts},
            {u"waiting"_s, traces.waiting},
            {u"receipts"_s, traces.receipts},
            {u"copies"_s, traces.copies}};
}

void forgetFound(CommandContext& context, const AccountRow& row, const AccountTraces& traces)
{
    const QString handle = row.account.facts.me.handle;
    const bool drafts = context.options.isSet(u"drafts"_s);
    if (!context.options.isSet(u"yes"_s)) {
        context.output.json({{u"account"_s, handle}, {u"here"_s, tracesJson(traces)}, {u"applied"_s, false}});
        for (const QString& sentence : wording::sentences(traces, drafts))
            context.output.line(sentence);
        context.output.note(Cli::tr("nothing was changed; say so with --yes"));
        return context.finish(ExitCode::Usage);
    }
    const auto tell = [&context, handle, traces] {
        context.output.json(
            {{u"forgotten"_s, handle}, {u"here"_s, tracesJson(traces)}, {u"applied"_s, true}});
        context.output.line(Cli::tr("forgotten: %1").arg(handle));
        context.output.note(Cli::tr("what you published there stays at the network"));
        context.finish(ExitCode::Done);
    };
    context.library.saved().forgetAccount(row.account.id, {.drafts = drafts}, &context,
                                          context.then<void>(tell));
}

void forgetAccount(CommandContext& context)
{
    startAccounts(context, [&context](const std::vector<AccountRow>&) {
        findAccount(context, context.words.front(), [&context](const AccountRow& row) {
            const auto ask = [&context, row](const AccountTraces& traces) {
                forgetFound(context, row, traces);
            };
            context.library.saved().accountTraces(row.account.id, &context, context.then<AccountTraces>(ask));
        });
    });
}

} // namespace

std::vector<Command> roomCommands()
{
    const QCommandLineOption yes(u"yes"_s, Cli::tr("Do not ask."));
    const QCommandLineOption drafts(
        u"drafts"_s, Cli::tr("Delete drafts and unsent posts for this account alone as well."));
    return {
        {u"retention list"_s,
         {},
         Cli::tr("Tell what each circle takes of the disk and how long it keeps posts."),
         {},
         0,
         0,
         &listRules},
        {u"retention set"_s,
         u"CIRCLE all|months N|saved"_s,
         Cli::tr("Choose how long the posts of a circle stay on this computer."),
         {yes},
         2,
         3,
         &setRule},
        {u"forget account"_s,
         u"ACCOUNT"_s,
         Cli::tr("Take an account with everything that came through it off this computer for good."),
         {yes, drafts},
         1,
         1,
         &forgetAccount},
    };
}

} // namespace cohort::cli
