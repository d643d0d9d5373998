#include "app/cli/command.h"
#include "app/cli/finders.h"
#include "app/cli/json.h"
#include "core/wording/sentences.h"

namespace cohort::cli {
namespace {

using namespace Qt::StringLiterals;

constexpr int mostPeople = 100'000; // a list for scripts is whole

/// Colours for circles that are made without one; each reads well on white and on black.
constexpr std::array colours{"#2f6fb3"_L1, "#7a4fa3"_L1, "#1f8a70"_L1, "#b3632f"_L1,
                             "#c0392b"_L1, "#d08a1d"_L1, "#4b7f3a"_L1, "#5a6acf"_L1};

void createCircle(CommandContext& context)
{
    Circle circle{.name = context.words.front().trimmed()};
    const auto sphere = sphereNamed(context.options.value(u"sphere"_s));
    const auto shape = shapeNamed(context.options.value(u"shape"_s));
    const auto visibility = visibilityNamed(context.options.value(u"visibility"_s));
    if (!sphere || !shape || !visibility || *visibility == Visibility::Unknown || circle.name.isEmpty())
        return context.failUsage(u"--sphere, --shape or --visibility has a value that does not exist"_s);
    circle.sphere = *sphere;
    circle.shape = *shape;
    circle.defaultVisibility = *visibility;
    circle.note = context.options.value(u"note"_s);
    circle.colour = context.options.value(u"colour"_s);
    const auto create = [&context, circle](const std::vector<CircleRow>& rows) {
        Circle ready = circle;
        ready.position = static_cast<int>(rows.size());
        if (ready.colour.isEmpty())
            ready.colour = colours[rows.size() % colours.size()];
        for (const CircleRow& row : rows)
            if (row.circle.name.compare(ready.name, Qt::CaseInsensitive) == 0)
                return context.failUsage(u"there is a circle of this name already"_s);
        const auto tell = [&context, ready](CircleId id) {
            CircleRow made{.circle = ready};
            made.circle.id = id;
            context.output.json({{u"circle"_s, circleJson(made)}});
            context.output.line(u"%1 is circle %2"_s.arg(ready.name).arg(raw(id)));
            context.finish(ExitCode::Done);
        };
        context.library.addCircle(ready, &context, context.then<CircleId>(tell));
    };
    context.library.circles(&context, context.then<std::vector<CircleRow>>(create));
}

void tellChanged(CommandContext& context, const QString& did, const CircleRow& circle, const Undo& undo)
{
    QJsonArray ids;
    for (const ContactId id : undo.contacts)
        ids.append(raw(id));
    context.output.json({{u"circle"_s, raw(circle.circle.id)}, {did, ids}});
    context.output.line(u"%1: %2 %3"_s.arg(circle.circle.name, did).arg(undo.contacts.size()));
    context.finish(ExitCode::Done);
}

void changeMembers(CommandContext& context, bool add)
{
    findCircle(context, context.words.front(), [&context, add](const CircleRow& circle) {
        findPeople(
            context, context.words.mid(1), [&context, add, circle](const std::vector<PersonRow>& rows) {
                std::vector<ContactId> ids;
                for (const PersonRow& row : rows)
                    ids.push_back(row.contact.id);
                const auto tell = [&context, add, circle](const Undo& undo) {
                    tellChanged(context, add ? u"added"_s : u"removed"_s, circle, undo);
                };
                if (add)
                    context.library.addToCircle(circle.circle.id, ids, &context, context.then<Undo>(tell));
                else
                    context.library.removeFromCircle(circle.circle.id, ids, &context,
                                                     context.then<Undo>(tell));
            });
    });
}

void addMembers(CommandContext& context)
{
    changeMembers(context, true);
}

void removeMembers(CommandContext& context)
{
    changeMembers(context, false);
}

void listCircles(CommandContext& context)
{
    const auto list = [&context](const std::vector<CircleRow>& rows) {
        context.output.json({{u"circles"_s, arrayOf(rows, &circleJson)}});
        std::vector<QStringList> cells;
        for (const CircleRow& row : rows)
            cells.push_back({QString::number(raw(row.circle.id)), row.circle.name,
                             wording::name(row.circle.sphere), QString::number(row.people),
                             QString::number(row.unread), wording::name(row.circle.defaultVisibility)});
        context.output.table({u"ID"_s, u"NAME"_s, u"SPHERE"_s, u"PEOPLE"_s, u"UNREAD"_s, u"AUDIENCE"_s},
                             cells);
        context.finish(ExitCode::Done);
    };
    context.library.circles(&context, context.then<std::vector<CircleRow>>(list));
}

void showCircle(CommandContext& context)
{
    findCircle(context, context.words.front(), [&context](const CircleRow& circle) {
        const auto tell = [&context, circle](const PeoplePageRow& page) {
            QJsonObject json = circleJson(circle);
            json[u"members"_s] = arrayOf(page.rows, &personJson);
            context.output.json({{u"circle"_s, json}});
            context.output.line(u"%1 (%2), %3"_s.arg(circle.circle.name, wording::name(circle.circle.sphere),
                                                     wording::name(circle.circle.defaultVisibility)));
            if (!circle.circle.note.isEmpty())
                context.output.line(circle.circle.note);
            std::vector<QStringList> cells;
            for (const PersonRow& row : page.rows)
                cells.push_back({QString::number(raw(row.contact.id)), row.contact.name,
                                 row.crossover ? u"crossover"_s : QString()});
            context.output.table({u"ID"_s, u"NAME"_s, {}}, cells);
            context.finish(ExitCode::Done);
        };
        context.library.people({.circle = circle.circle.id, .limit = mostPeople}, &context,
                               context.then<PeoplePageRow>(tell));
    });
}

} // namespace

std::vector<Command> circleCommands()
{
    constexpr int anyNumber = 10'000; // people in one call; the shell's own limit comes earlier
    const QCommandLineOption sphere(u"sphere"_s, u"professional or personal."_s, u"SPHERE"_s,
                                    u"professional"_s);
    const QCommandLineOption colour(u"colour"_s, u"#rrggbb."_s, u"COLOUR"_s);
    const QCommandLineOption shape(u"shape"_s,
                                   u"disc, square, triangle, diamond, cross, star, hexagon or ring."_s,
                                   u"SHAPE"_s, u"disc"_s);
    const QCommandLineOption note(u"note"_s, u"A note to yourself."_s, u"TEXT"_s);
    const QCommandLineOption visibility(
        u"visibility"_s, u"The widest route of a post unasked: mentioned, circle, followers …"_s,
        u"VISIBILITY"_s, u"circle"_s);
    return {
        {u"circle create"_s,
         u"NAME"_s,
         u"Make a circle."_s,
         {sphere, colour, shape, note, visibility},
         1,
         1,
         &createCircle},
        {u"circle add"_s, u"CIRCLE PERSON…"_s, u"Put people into a circle."_s, {}, 2, anyNumber, &addMembers},
        {u"circle remove"_s,
         u"CIRCLE PERSON…"_s,
         u"Take people out of a circle."_s,
         {},
         2,
         anyNumber,
         &removeMembers},
        {u"circle list"_s, {}, u"List the circles."_s, {}, 0, 0, &listCircles},
        {u"circle show"_s, u"CIRCLE"_s, u"Show a circle and its members."_s, {}, 1, 1, &showCircle},
    };
}

} // namespace cohort::cli
