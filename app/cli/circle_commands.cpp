#include "app/cli/command.h"
#include "app/cli/finders.h"
#include "app/cli/json.h"
#include "app/cli/names.h"
#include "app/cli/words.h"
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
        return context.failUsage(
            Cli::tr("--sphere, --shape or --visibility has a value that does not exist"));
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
                return context.failUsage(Cli::tr("there is a circle of this name already"));
        const auto tell = [&context, ready](CircleId id) {
            CircleRow made{.circle = ready};
            made.circle.id = id;
            context.output.json({{u"circle"_s, circleJson(made)}});
            context.output.line(Cli::tr("%1 is circle %2").arg(ready.name).arg(raw(id)));
            context.finish(ExitCode::Done);
        };
        context.library.addCircle(ready, &context, context.then<CircleId>(tell));
    };
    context.library.circles(&context, context.then<std::vector<CircleRow>>(create));
}

void tellChanged(CommandContext& context, bool added, const CircleRow& circle, const Undo& undo)
{
    QJsonArray ids;
    for (const ContactId id : undo.contacts)
        ids.append(raw(id));
    context.output.json({{u"circle"_s, raw(circle.circle.id)}, {added ? u"added"_s : u"removed"_s, ids}});
    const int people = static_cast<int>(undo.contacts.size());
    context.output.line((added ? Cli::tr("%1: %n people added", nullptr, people)
                               : Cli::tr("%1: %n people taken out", nullptr, people))
                            .arg(circle.circle.name));
    context.finish(ExitCode::Done);
}

void changeMembers(CommandContext& context, bool add)
{
    findCircle(context, context.words.front(), [&context, add](const CircleRow& circle) {
        findPeople(
            context, context.words.mid(1), [&context, add, circle](const std::vector<PersonRow>& rows) {
                std::vector<ContactId> ids;
                ids.reserve(rows.size());
                for (const PersonRow& row : rows)
                    ids.push_back(row.contact.id);
                const auto tell = [&context, add, circle](const Undo& undo) {
                    tellChanged(context, add, circle, undo);
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
        cells.reserve(rows.size());
        for (const CircleRow& row : rows)
            cells.push_back({QString::number(raw(row.circle.id)), row.circle.name,
                             wording::name(row.circle.sphere), QString::number(row.people),
                             QString::number(row.unread), wording::name(row.circle.defaultVisibility)});
        context.output.table({Cli::tr("ID"), Cli::tr("NAME"), Cli::tr("SPHERE"), Cli::tr("PEOPLE"),
                              Cli::tr("UNREAD"), Cli::tr("AUDIENCE")},
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
            cells.reserve(page.rows.size());
            for (const PersonRow& row : page.rows)
                cells.push_back({QString::number(raw(row.contact.id)), row.contact.name,
                                 row.crossover ? Cli::tr("crossover") : QString()});
            context.output.table({Cli::tr("ID"), Cli::tr("NAME"), {}}, cells);
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
    const QCommandLineOption sphere(u"sphere"_s, Cli::tr("professional or personal."), u"SPHERE"_s,
                                    u"professional"_s);
    const QCommandLineOption colour(u"colour"_s, u"#rrggbb."_s, u"COLOUR"_s);
    const QCommandLineOption shape(u"shape"_s,
                                   Cli::tr("disc, square, triangle, diamond, cross, star, hexagon or ring."),
                                   u"SHAPE"_s, u"disc"_s);
    const QCommandLineOption note(u"note"_s, Cli::tr("A note to yourself."), u"TEXT"_s);
    const QCommandLineOption visibility(
        u"visibility"_s, Cli::tr("The widest route of a post unasked: mentioned, circle, followers …"),
        u"VISIBILITY"_s, u"circle"_s);
    return {
        {u"circle create"_s,
         u"NAME"_s,
         Cli::tr("Make a circle."),
         {sphere, colour, shape, note, visibility},
         1,
         1,
         &createCircle},
        {u"circle add"_s,
         u"CIRCLE PERSON…"_s,
         Cli::tr("Put people into a circle."),
         {},
         2,
         anyNumber,
         &addMembers},
        {u"circle remove"_s,
         u"CIRCLE PERSON…"_s,
         Cli::tr("Take people out of a circle."),
         {},
         2,
         anyNumber,
         &removeMembers},
        {u"circle list"_s, {}, Cli::tr("List the circles."), {}, 0, 0, &listCircles},
        {u"circle show"_s, u"CIRCLE"_s, Cli::tr("Show a circle and its members."), {}, 1, 1, &showCircle},
    };
}

} // namespace cohort::cli
