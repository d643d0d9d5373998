#include "app/cli/command.h"
#include "app/cli/finders.h"
#include "app/cli/json.h"

namespace cohort::cli {
namespace {

using namespace Qt::StringLiterals;

constexpr int mostPeople = 100'000; // a list for scripts is whole

QString handles(const PersonRow& row)
{
    QStringList all;
    for (const Identity& identity : row.identities)
        all.append(identity.author.handle);
    return all.join(u' ');
}

QString circleNames(const PersonRow& row, const std::vector<CircleRow>& circles)
{
    QStringList names;
    for (const CircleRow& circle : circles)
        if (std::ranges::find(row.circles, circle.circle.id) != row.circles.end())
            names.append(circle.circle.name);
    return names.join(u", "_s);
}

void tellPeople(CommandContext& context, const PeoplePageRow& page, const std::vector<CircleRow>& circles)
{
    context.output.json({{u"people"_s, arrayOf(page.rows, &personJson)}, {u"total"_s, page.total}});
    std::vector<QStringList> cells;
    for (const PersonRow& row : page.rows)
        cells.push_back({QString::number(raw(row.contact.id)), row.contact.name, handles(row),
                         circleNames(row, circles), row.crossover ? u"crossover"_s : QString()});
    context.output.table({u"ID"_s, u"NAME"_s, u"HANDLES"_s, u"CIRCLES"_s, {}}, cells);
    context.finish(ExitCode::Done);
}

void listPeople(CommandContext& context)
{
    PeopleQuery query{.words = context.options.value(u"words"_s), .limit = mostPeople};
    query.crossoverOnly = context.options.isSet(u"crossover"_s);
    if (context.options.isSet(u"sphere"_s)) {
        query.sphere = sphereNamed(context.options.value(u"sphere"_s));
        if (!query.sphere)
            return context.failUsage(u"--sphere is professional or personal"_s);
    }
    const auto list = [&context](PeopleQuery ready) {
        const auto withCircles = [&context, ready](const std::vector<CircleRow>& circles) {
            const auto tell = [&context, circles](const PeoplePageRow& page) {
                tellPeople(context, page, circles);
            };
            context.library.people(ready, &context, context.then<PeoplePageRow>(tell));
        };
        context.library.circles(&context, context.then<std::vector<CircleRow>>(withCircles));
    };
    if (!context.options.isSet(u"circle"_s))
        return list(query);
    findCircle(context, context.options.value(u"circle"_s), [list, query](const CircleRow& row) {
        PeopleQuery ready = query;
        ready.circle = row.circle.id;
        list(ready);
    });
}

void tellPerson(CommandContext& context, const PersonPage& page, const std::vector<CircleRow>& circles)
{
    context.output.json({{u"person"_s, personPageJson(page)}});
    const Output& out = context.output;
    out.line(page.row.contact.name + (page.row.crossover ? u"  (in circles of both spheres)"_s : QString()));
    for (const Identity& identity : page.row.identities)
        out.line(
            u"  %1  %2  %3"_s.arg(raw(identity.id)).arg(identity.author.handle, identity.author.network));
    if (const QString names = circleNames(page.row, circles); !names.isEmpty())
        out.line(u"circles: "_s + names);
    if (!page.row.contact.howMet.isEmpty())
        out.line(u"how met: "_s + page.row.contact.howMet);
    if (!page.row.contact.note.isEmpty())
        out.line(u"note: "_s + page.row.contact.note);
    for (const LinkSuggestion& other : page.suggestions)
        out.line(u"the same person? %1 %2 (%3)"_s.arg(raw(other.other)).arg(other.otherName, other.reason));
    context.finish(ExitCode::Done);
}

void showPerson(CommandContext& context)
{
    findPerson(context, context.words.front(), [&context](const PersonRow& row) {
        const auto withCircles = [&context, id = row.contact.id](const std::vector<CircleRow>& circles) {
            const auto tell = [&context, circles](const PersonPage& page) {
                tellPerson(context, page, circles);
            };
            context.library.person(id, &context, context.then<PersonPage>(tell));
        };
        context.library.circles(&context, context.then<std::vector<CircleRow>>(withCircles));
    });
}

void showAgain(CommandContext& context, ContactId id)
{
    const auto tell = [&context](const PersonPage& page) { tellPerson(context, page, {}); };
    context.library.person(id, &context, context.then<PersonPage>(tell));
}

void linkPeople(CommandContext& context)
{
    findPeople(context, context.words, [&context](const std::vector<PersonRow>& rows) {
        const ContactId into = rows[0].contact.id;
        const ContactId from = rows[1].contact.id;
        if (into == from)
            return context.failUsage(u"this is one person already"_s);
        const auto show = [&context, into](const Undo&) { showAgain(context, into); };
        context.library.linkContacts(from, into, &context, context.then<Undo>(show));
    });
}

void unlinkPerson(CommandContext& context)
{
    const QString handle = context.words.front();
    findPerson(context, handle, [&context, handle](const PersonRow& row) {
        const QString wanted = handle.startsWith(u'@') ? handle : u'@' + handle;
        const auto found = std::ranges::find_if(row.identities, [&](const Identity& identity) {
            return identity.author.handle.compare(wanted, Qt::CaseInsensitive) == 0 ||
                   identity.author.uri == handle;
        });
        if (found == row.identities.end())
            return context.failUsage(u"name the handle to take away, for example "_s + handles(row));
        const auto show = [&context, id = row.contact.id](const Undo&) { showAgain(context, id); };
        context.library.unlinkIdentity(found->id, &context, context.then<Undo>(show));
    });
}

} // namespace

std::vector<Command> peopleCommands()
{
    const QCommandLineOption wordsOption(
        u"words"_s, u"Only people with these words in name, handle or note."_s, u"WORDS"_s);
    const QCommandLineOption circle(u"circle"_s, u"Only members of this circle."_s, u"CIRCLE"_s);
    const QCommandLineOption sphere(u"sphere"_s, u"Only people in circles of this sphere."_s, u"SPHERE"_s);
    const QCommandLineOption crossover(u"crossover"_s, u"Only people in circles of both spheres."_s);
    return {
        {u"people list"_s,
         {},
         u"List people."_s,
         {wordsOption, circle, sphere, crossover},
         0,
         0,
         &listPeople},
        {u"people show"_s,
         u"PERSON"_s,
         u"Show one person: handles, circles, suggestions."_s,
         {},
         1,
         1,
         &showPerson},
        {u"people link"_s,
         u"PERSON OTHER"_s,
         u"OTHER is the same person as PERSON."_s,
         {},
         2,
         2,
         &linkPeople},
        {u"people unlink"_s,
         u"HANDLE"_s,
         u"Make a person of its own of this handle."_s,
         {},
         1,
         1,
         &unlinkPerson},
    };
}

} // namespace cohort::cli
