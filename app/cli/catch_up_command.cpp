#include "app/cli/command.h"
#include "app/cli/finders.h"
#include "app/cli/json_values.h"
#include "app/cli/names.h"
#include "app/cli/words.h"
#include "core/model/catch_up.h"

namespace cohort::cli {
namespace {

using namespace Qt::StringLiterals;

QString when(const QDateTime& moment)
{
    return moment.toLocalTime().toString(u"yyyy-MM-dd hh:mm"_s);
}

QString nameOf(const CatchUpPerson& person)
{
    const QString own = person.author.name.isEmpty() ? person.author.handle : person.author.name;
    return person.contactName.isEmpty() ? own : person.contactName;
}

QJsonObject personJson(const CatchUpPerson& person)
{
    QJsonObject json = authorJson(person.author);
    json[u"contact"_s] = number(person.contact);
    json[u"posts"_s] = person.posts;
    return json;
}

QJsonObject entryJson(const CatchUpEntry& entry)
{
    QJsonArray posts;
    for (const CatchUpPost& post : entry.posts)
        posts.append(
            QJsonObject{{u"id"_s, number(post.id)}, {u"uri"_s, post.ref.uri}, {u"read"_s, post.read}});
    return {{u"thread"_s, number(entry.first.thread)},
            {u"first"_s, postJson(entry.first)},
            {u"opening"_s, postJson(entry.opening)},
            {u"people"_s, arrayOf(entry.people, &personJson)},
            {u"posts"_s, posts},
            {u"characters"_s, entry.characters},
            {u"newest"_s, time(entry.newest)}};
}

QJsonObject linkJson(const CatchUpLink& link)
{
    return {{u"url"_s, link.url.toString()},
            {u"host"_s, link.host},
            {u"title"_s, link.title},
            {u"posts"_s, link.posts},
            {u"people"_s, link.people}};
}

QJsonObject pageJson(const CatchUp& page)
{
    return {{u"since"_s, time(page.since)},
            {u"upTo"_s, time(page.upTo)},
            {u"posts"_s, page.posts},
            {u"people"_s, page.people},
            {u"short"_s, arrayOf(page.shortThreads, &entryJson)},
            {u"longer"_s, arrayOf(page.longThreads, &entryJson)},
            {u"passedOn"_s, arrayOf(page.passedOn, &entryJson)},
            {u"links"_s, arrayOf(page.links, &linkJson)},
            {u"cut"_s, page.cut}};
}

void tellEntries(const Output& output, const QString& heading, const std::vector<CatchUpEntry>& entries)
{
    if (entries.empty())
        return;
    std::vector<QStringList> cells;
    for (const CatchUpEntry& entry : entries) {
        QStringList names;
        for (const CatchUpPerson& person : entry.people)
            names << nameOf(person);
        const Post& post = entry.first.post;
        const QString words =
            post.contentWarning.isEmpty() ? post.text.text : u"[%1]"_s.arg(post.contentWarning);
        cells.push_back({QString::number(raw(entry.first.key.post)), when(entry.newest),
                         QString::number(entry.posts.size()), names.join(u", "_s), oneLine(words)});
    }
    output.line(heading);
    output.table({Cli::tr("ID"), Cli::tr("LAST"), Cli::tr("POSTS"), Cli::tr("FROM"), u"TEXT"_s}, cells);
    output.line({});
}

void tell(CommandContext& context, const CatchUp& page)
{
    const Output& output = context.output;
    output.json(pageJson(page));
    if (page.isEmpty()) {
        output.line(Cli::tr("Nothing new since %1.").arg(when(page.since)));
        return context.finish(ExitCode::Done);
    }
    output.line(Cli::tr("%1 by %2 since %3", "so many posts, so many people, a time")
                    .arg(Cli::tr("%n posts", nullptr, page.posts), Cli::tr("%n people", nullptr, page.people),
                         when(page.since)));
    output.line({});
    tellEntries(output, Cli::tr("Short"), page.shortThreads);
    tellEntries(output, Cli::tr("Longer"), page.longThreads);
    tellEntries(output, Cli::tr("Passed on"), page.passedOn);
    std::vector<QStringList> links;
    for (const CatchUpLink& link : page.links)
        links.push_back({QString::number(link.people), link.url.toString(), oneLine(link.title)});
    if (!links.empty()) {
        output.line(Cli::tr("Links"));
        output.table({Cli::tr("PEOPLE"), u"URL"_s, Cli::tr("TITLE")}, links);
        output.line({});
    }
    output.line(page.cut ? Cli::tr("There is more after %1.").arg(when(page.upTo))
                         : Cli::tr("That's all up to %1.").arg(when(page.upTo)));
    context.finish(ExitCode::Done);
}

void read(CommandContext& context, const StreamRef& stream, const std::optional<QDateTime>& since)
{
    const auto told = [&context](const CatchUp& page) { tell(context, page); };
    context.library.catchUp(stream, since, &context, context.then<CatchUp>(told));
}

void catchUp(CommandContext& context)
{
    const auto& options = context.options;
    std::optional<QDateTime> since;
    if (options.isSet(u"since"_s)) {
        since = QDateTime::fromString(options.value(u"since"_s), Qt::ISODateWithMs);
        if (!since->isValid())
            return context.failUsage(Cli::tr("--since is a time such as 2026-03-02T09:00"));
    }
    if (options.isSet(u"circle"_s))
        return findCircle(context, options.value(u"circle"_s), [&context, since](const CircleRow& row) {
            read(context,
                 {.kind = StreamRef::Kind::Circle, .circle = row.circle.id, .sphere = row.circle.sphere},
                 since);
        });
    if (!options.isSet(u"sphere"_s))
        return read(context, {.kind = StreamRef::Kind::Both}, since);
    const auto sphere = sphereNamed(options.value(u"sphere"_s));
    if (!sphere)
        return context.failUsage(Cli::tr("--sphere is professional or personal"));
    read(context, {.kind = StreamRef::Kind::Sphere, .sphere = *sphere}, since);
}

} // namespace

std::vector<Command> catchUpCommands()
{
    const QCommandLineOption circle(u"circle"_s, Cli::tr("Posts by the people of this circle."), u"CIRCLE"_s);
    const QCommandLineOption sphere(u"sphere"_s, Cli::tr("professional or personal."), u"SPHERE"_s);
    const QCommandLineOption since(
        u"since"_s, Cli::tr("Everything from this time on; without it what is unread, of two weeks."),
        u"TIME"_s);
    return {{u"catch-up"_s,
             {},
             Cli::tr("What happened since last time, by conversation, and then it ends."),
             {circle, sphere, since},
             0,
             0,
             &catchUp}};
}

} // namespace cohort::cli
