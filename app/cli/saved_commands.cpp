#include "app/cli/command.h"
#include "app/cli/finders.h"
#include "app/cli/json_values.h"
#include "app/cli/names.h"
#include "app/cli/thread_file.h"
#include "app/cli/words.h"
#include "core/export/citation.h"
#include "core/library/backups.h"
#include "core/library/saved_threads.h"
#include "core/wording/sentences.h"

#include <QJsonArray>

namespace cohort::cli {
namespace {

using namespace Qt::StringLiterals;

QString titleOf(const SavedThreadRow& row)
{
    return oneLine(row.title.isEmpty() ? row.firstWords : row.title);
}

QJsonObject savedJson(const SavedThreadRow& row)
{
    return {{u"id"_s, nameOf(row.id)},
            {u"title"_s, row.title},
            {u"firstWords"_s, row.firstWords},
            {u"from"_s, row.openingName},
            {u"sphere"_s, name(row.sphere)},
            {u"network"_s, row.network},
            {u"through"_s, row.through},
            {u"account"_s, raw(row.account)},
            {u"opening"_s, row.opening.uri},
            {u"folder"_s, raw(row.folder)},
            {u"saved"_s, time(row.saved)},
            {u"lastPost"_s, time(row.lastPost)},
            {u"posts"_s, row.posts},
            {u"people"_s, row.people},
            {u"missing"_s, row.missing},
            {u"newReplies"_s, row.newReplies},
            {u"changedLater"_s, row.changedLater},
            {u"media"_s, row.media},
            {u"mediaKept"_s, row.mediaKept},
            {u"mediaBytes"_s, row.mediaBytes},
            {u"limited"_s, row.limited},
            {u"starred"_s, row.starred},
            {u"readLater"_s, row.readLater},
            {u"tags"_s, QJsonArray::fromStringList(row.tags)}};
}

/// Nothing when --sphere is neither of the two words; then the command has ended.
std::optional<std::optional<Sphere>> sphereOption(CommandContext& context)
{
    if (!context.options.isSet(u"sphere"_s))
        return std::optional<Sphere>();
    const auto sphere = sphereNamed(context.options.value(u"sphere"_s));
    if (!sphere) {
        context.failUsage(Cli::tr("--sphere is professional or personal"));
        return std::nullopt;
    }
    return std::optional(*sphere);
}

void tellSaved(CommandContext& context, SavedThreadId id)
{
    const auto tell = [&context](const SavedThread& thread) {
        context.output.json({{u"saved"_s, savedJson(thread.row)}});
        context.output.line(Cli::tr("%1  %2 (%3)", "number, title, number of posts")
                                .arg(nameOf(thread.row.id), titleOf(thread.row),
                                     Cli::tr("%n posts", nullptr, thread.row.posts)));
        if (thread.row.missing > 0)
            context.output.note(Cli::tr("%n posts could not be had", nullptr, thread.row.missing));
        context.finish(ExitCode::Done);
    };
    context.library.saved().thread(id, &context, context.then<SavedThread>(tell));
}

void fetchPictures(CommandContext& context, SavedThreadId id)
{
    const auto progress = [&context](int done, int all) {
        context.output.progress(Cli::tr("pictures"), done, all);
    };
    const auto tell = [&context, id](const SavedMediaOutcome& outcome) {
        if (outcome.failed > 0)
            context.output.note(Cli::tr("%n pictures could not be kept", nullptr, outcome.failed));
        tellSaved(context, id);
    };
    context.library.saved().fetchMedia(id, &context, progress, context.then<SavedMediaOutcome>(tell));
}

void saveThread(CommandContext& context)
{
    const auto sphere = sphereOption(context);
    if (!sphere)
        return;
    const auto finish = [&context](SavedThreadId id) {
        if (context.options.isSet(u"pictures"_s))
            fetchPictures(context, id);
        else
            tellSaved(context, id);
    };
    const auto saved = [&context, finish](SavedThreadId id) {
        // What cannot be fetched now is no reason not to keep what is here.
        context.library.saved().complete(
            id, &context, [&context, id, finish](const Result<SavedCompletion>& done) {
                if (!done)
                    context.output.note(Cli::tr("saved without what is not on this computer: %1")
                                            .arg(wording::explain(done.error()).what));
                finish(id);
            });
    };
    findPost(context, context.words.front(), [&context, sphere, saved](const PostRow& row) {
        context.library.saved().save(row.post.ref, *sphere, &context, context.then<SavedThreadId>(saved));
    });
}

void listSaved(CommandContext& context)
{
    const auto sphere = sphereOption(context);
    if (!sphere)
        return;
    constexpr int mostThreads = 100'000; // all of a library; a script wants them in one answer
    const auto tell = [&context](const SavedPage& page) {
        context.output.json({{u"saved"_s, arrayOf(page.rows, &savedJson)}, {u"total"_s, page.total}});
        std::vector<QStringList> cells;
        for (const SavedThreadRow& row : page.rows)
            cells.push_back({nameOf(row.id), row.saved.toLocalTime().toString(u"yyyy-MM-dd"_s),
                             QString::number(row.posts), row.openingName, titleOf(row)});
        context.output.table(
            {Cli::tr("ID"), Cli::tr("SAVED"), Cli::tr("POSTS"), Cli::tr("FROM"), Cli::tr("OPENING")}, cells);
        context.finish(ExitCode::Done);
    };
    context.library.saved().list({.sphere = *sphere, .limit = mostThreads}, &context,
                                 context.then<SavedPage>(tell));
}

void exportSaved(CommandContext& context)
{
    const auto order = fileOrderFrom(context);
    if (!order)
        return;
    findSaved(context, context.words.front(), [&context, order](const SavedThread& thread) {
        const auto written = writeThreadFile(context, thread, *order);
        if (!written)
            return context.fail(written.error());
        context.output.json({{u"file"_s, written->path},
                             {u"mimeType"_s, written->mimeType},
                             {u"bytes"_s, written->bytes},
                             {u"warning"_s, written->warning}});
        if (!written->warning.isEmpty())
            context.output.note(written->warning);
        context.output.line(written->path);
        context.finish(ExitCode::Done);
    });
}

void citeSaved(CommandContext& context)
{
    const QString wanted = context.options.value(u"style"_s);
    const auto style = citationStyleNamed(wanted);
    if (!style)
        return context.failUsage(Cli::tr("--style is apa, mla, chicago or chicago-bibliography"));
    findSaved(context, context.words.front(), [&context, style](const SavedThread& thread) {
        CitationChoices choices{.style = *style, .archivedCopy = context.options.isSet(u"copy"_s)};
        if (context.options.isSet(u"accessed"_s))
            choices.accessed = QDateTime::currentDateTimeUtc();
        const auto citation = citationOf(thread, choices);
        if (!citation)
            return context.fail({.kind = ErrorKind::NotFound, .detail = u"nothing to cite"_s});
        context.output.json({{u"citation"_s, citation->plain},
                             {u"html"_s, citation->html},
                             {u"warning"_s, citation->warning}});
        context.output.line(citation->plain);
        if (!citation->warning.isEmpty())
            context.output.note(citation->warning);
        context.finish(ExitCode::Done);
    });
}

/// A passphrase is never an argument: others could read it in the list of processes.
QString passphraseOf(CommandContext& context)
{
    const QString variable = context.options.value(u"passphrase-env"_s);
    return variable.isEmpty() ? QString() : qEnvironmentVariable(variable.toLocal8Bit().constData());
}

QJsonObject backupJson(const QString& file, const BackupContent& content)
{
    return {{u"file"_s, file},
            {u"made"_s, time(content.made)},
            {u"bytes"_s, content.bytes},
            {u"pictures"_s, content.pictures}};
}

void makeBackup(CommandContext& context)
{
    const QString file = context.words.front();
    const auto progress = [&context](double part) {
        context.output.progress(Cli::tr("backup"), int(part * 100), 100);
    };
    const auto tell = [&context, file](const BackupContent& content) {
        context.output.json({{u"backup"_s, backupJson(file, content)}});
        context.output.line(Cli::tr("written and read back: %1").arg(file));
        context.finish(ExitCode::Done);
    };
    context.library.backups().write(file, passphraseOf(context), &context, progress,
                                    context.then<BackupContent>(tell));
}

void restoreBackup(CommandContext& context)
{
    const QString file = context.words.front();
    const auto tell = [&context, file](const BackupContent& content) {
        context.output.json({{u"restore"_s, backupJson(file, content)}});
        context.output.line(Cli::tr("checked; it takes the place of this profile at the next start"));
        context.output.note(
            Cli::tr("what is here now will be kept in a folder \"before-restore-…\" in the profile"));
        context.finish(ExitCode::Done);
    };
    context.library.backups().stageRestore(file, passphraseOf(context), &context,
                                           context.then<BackupContent>(tell));
}

void forgotten(CommandContext& context, const QString& what)
{
    context.output.json({{u"forgotten"_s, what}});
    context.output.line(Cli::tr("forgotten: %1").arg(what));
    context.finish(ExitCode::Done);
}

bool mayForget(CommandContext& context)
{
    if (context.options.isSet(u"yes"_s))
        return true;
    context.failUsage(Cli::tr("what is forgotten cannot be brought back; say so with --yes"));
    return false;
}

void forgetThread(CommandContext& context)
{
    if (!mayForget(context))
        return;
    findSaved(context, context.words.front(), [&context](const SavedThread& thread) {
        const auto tell = [&context, name = nameOf(thread.row.id)] { forgotten(context, name); };
        context.library.saved().forget({thread.row.id}, &context, context.then<void>(tell));
    });
}

void forgetPerson(CommandContext& context)
{
    if (!mayForget(context))
        return;
    findPerson(context, context.words.front(), [&context](const PersonRow& row) {
        const auto tell = [&context, name = row.contact.name] { forgotten(context, name); };
        context.library.saved().forgetPerson(row.contact.id, &context, context.then<void>(tell));
    });
}

} // namespace

std::vector<Command> savedCommands()
{
    const QCommandLineOption sphere(u"sphere"_s, Cli::tr("professional or personal."), u"SPHERE"_s);
    const QCommandLineOption pictures(u"pictures"_s,
                                      Cli::tr("Fetch the pictures too; their servers learn of it."));
    const QCommandLineOption style(u"style"_s, Cli::tr("apa, mla, chicago or chicago-bibliography."),
                                   u"STYLE"_s, u"apa"_s);
    const QCommandLineOption accessed(u"accessed"_s, Cli::tr("With today as the day of access."));
    const QCommandLineOption copy(u"copy"_s, Cli::tr("Say that a copy was saved, and when."));
    const QCommandLineOption passphrase(
        u"passphrase-env"_s, Cli::tr("The environment variable that holds the passphrase."), u"VAR"_s);
    const QCommandLineOption yes(u"yes"_s, Cli::tr("Do not ask."));
    return {
        {u"thread save"_s,
         u"POST"_s,
         Cli::tr("Save the whole conversation of a post for good."),
         {sphere, pictures},
         1,
         1,
         &saveThread},
        {u"thread saved"_s,
         {},
         Cli::tr("List the saved conversations, newest first."),
         {sphere},
         0,
         0,
         &listSaved},
        {u"thread export"_s, u"SAVED"_s, Cli::tr("Write a saved conversation into a file."), fileOptions(), 1,
         1, &exportSaved},
        {u"thread cite"_s,
         u"SAVED"_s,
         Cli::tr("Cite a saved conversation."),
         {style, accessed, copy},
         1,
         1,
         &citeSaved},
        {u"backup"_s,
         u"FILE"_s,
         Cli::tr("Write people, circles, drafts and the library into one file."),
         {passphrase},
         1,
         1,
         &makeBackup},
        {u"restore"_s,
         u"FILE"_s,
         Cli::tr("Bring a backup back at the next start."),
         {passphrase},
         1,
         1,
         &restoreBackup},
        {u"forget thread"_s,
         u"SAVED"_s,
         Cli::tr("Take a saved conversation off this computer for good."),
         {yes},
         1,
         1,
         &forgetThread},
        {u"forget person"_s,
         u"PERSON"_s,
         Cli::tr("Take a person with posts and notes off this computer for good."),
         {yes},
         1,
         1,
         &forgetPerson},
    };
}

} // namespace cohort::cli
