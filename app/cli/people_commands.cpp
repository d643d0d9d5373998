#include "app/cli/command.h"
#include "app/cli/finders.h"
#include "app/cli/json.h"
#include "app/cli/names.h"
#include "app/cli/people_import.h"
#include "app/cli/words.h"
#include "core/library/address_book.h"
#include "core/library/link_suggestions.h"
#include "core/wording/link_words.h"

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
    cells.reserve(page.rows.size());
    for (const PersonRow& row : page.rows)
        cells.push_back({QString::number(raw(row.contact.id)), row.contact.name, handles(row),
                         circleNames(row, circles), row.crossover ? Cli::tr("crossover") : QString()});
    context.output.table({Cli::tr("ID"), Cli::tr("NAME"), Cli::tr("HANDLES"), Cli::tr("CIRCLES"), {}}, cells);
    context.finish(ExitCode::Done);
}

void listPeople(CommandContext& context)
{
    PeopleQuery query{.words = context.options.value(u"words"_s), .limit = mostPeople};
    query.crossoverOnly = context.options.isSet(u"crossover"_s);
    if (context.options.isSet(u"sphere"_s)) {
        query.sphere = sphereNamed(context.options.value(u"sphere"_s));
        if (!query.sphere)
            return context.failUsage(Cli::tr("--sphere is professional or personal"));
    }
    const auto list = [&context](const PeopleQuery& ready) {
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

void tellSuggestion(const Output& out, const LinkSuggestion& suggestion)
{
    out.line(u"  "_s + wording::trustIn(suggestion));
    for (const LinkEvidence& evidence : suggestion.evidence)
        out.line(u"    "_s + wording::sentence(evidence));
}

/// What is told of one person.
struct Told {
    PersonPage page{};
    PersonAddresses addresses{};
    LinkSuggestionPage same{};
    std::vector<CircleRow> circles{}; ///< empty: they are not told
};

void tellPerson(CommandContext& context, const Told& told)
{
    const PersonPage& page = told.page;
    QJsonObject json = personPageJson(page);
    json[u"mails"_s] = QJsonArray::fromStringList(told.addresses.mails);
    json[u"pages"_s] = QJsonArray::fromStringList(told.addresses.pages);
    json[u"profiles"_s] = QJsonArray::fromStringList(told.addresses.handles);
    json[u"suggestions"_s] = arrayOf(told.same.rows, &suggestionJson);
    context.output.json({{u"person"_s, json}});
    const Output& out = context.output;
    out.line(page.row.contact.name +
             (page.row.crossover ? Cli::tr("  (in circles of both spheres)") : QString()));
    for (const Identity& identity : page.row.identities)
        out.line(
            u"  %1  %2  %3"_s.arg(raw(identity.id)).arg(identity.author.handle, identity.author.network));
    if (const QString names = circleNames(page.row, told.circles); !names.isEmpty())
        out.line(Cli::tr("circles: %1").arg(names));
    for (const QStringList& list : {told.addresses.mails, told.addresses.pages, told.addresses.handles})
        for (const QString& address : list)
            out.line(Cli::tr("in your address book: %1").arg(address));
    if (!page.row.contact.howMet.isEmpty())
        out.line(Cli::tr("how met: %1").arg(page.row.contact.howMet));
    if (!page.row.contact.note.isEmpty())
        out.line(Cli::tr("note: %1").arg(page.row.contact.note));
    for (const LinkSuggestion& other : told.same.rows) {
        out.line(Cli::tr("the same person? %1 %2").arg(raw(other.other)).arg(other.otherName));
        tellSuggestion(out, other);
    }
    context.finish(ExitCode::Done);
}

/// With the circles, when they are to be told.
void showAgain(CommandContext& context, ContactId id, const std::vector<CircleRow>& circles = {})
{
    const auto withSame = [&context, id, circles](const LinkSuggestionPage& same) {
        const auto withPage = [&context, id, circles, same](const PersonPage& page) {
            const auto tell = [&context, circles, same, page](const PersonAddresses& addresses) {
                tellPerson(context, {.page = page, .addresses = addresses, .same = same, .circles = circles});
            };
            AddressBook(context.library).addresses(id, &context, context.then<PersonAddresses>(tell));
        };
        context.library.person(id, std::nullopt, &context, context.then<PersonPage>(withPage));
    };
    context.library.linkSuggestions().page({.contact = id, .limit = mostPeople}, &context,
                                           context.then<LinkSuggestionPage>(withSame));
}

void showPerson(CommandContext& context)
{
    findPerson(context, context.words.front(), [&context](const PersonRow& row) {
        const auto withCircles = [&context, id = row.contact.id](const std::vector<CircleRow>& circles) {
            showAgain(context, id, circles);
        };
        context.library.circles(&context, context.then<std::vector<CircleRow>>(withCircles));
    });
}

/// The whole list for scripts; both lives, as everything here.
void listSuggestions(CommandContext& context)
{
    const auto tell = [&context](const LinkSuggestionPage& page) {
        context.output.json(
            {{u"suggestions"_s, arrayOf(page.rows, &suggestionJson)}, {u"total"_s, page.total}});
        for (const LinkSuggestion& row : page.rows) {
            context.output.line(Cli::tr("%1 %2 and %3 %4", "number, name, number, name")
                                    .arg(raw(row.one))
                                    .arg(row.oneName)
                                    .arg(raw(row.other))
                                    .arg(row.otherName));
            tellSuggestion(context.output, row);
        }
        if (page.rows.empty())
            context.output.line(Cli::tr("Nobody looks like the same person twice."));
        context.finish(ExitCode::Done);
    };
    context.library.linkSuggestions().page({.limit = mostPeople}, &context,
                                           context.then<LinkSuggestionPage>(tell));
}

void keepApart(CommandContext& context)
{
    findPeople(context, context.words, [&context](const std::vector<PersonRow>& rows) {
        const ContactId one = rows[0].contact.id;
        const ContactId other = rows[1].contact.id;
        if (one == other)
            return context.failUsage(Cli::tr("this is one person already"));
        const auto show = [&context, one](const Undo&) { showAgain(context, one); };
        context.library.linkSuggestions().keepApart(one, other, &context, context.then<Undo>(show));
    });
}

/// Commenters of a blog are nobody's followers: they are met by what they say.
void addWriter(CommandContext& context)
{
    findPost(context, context.words.front(), [&context](const PostRow& row) {
        const auto show = [&context](const ContactId& id) { showAgain(context, id); };
        context.library.addAuthor(row.post.author, row.post.ref.account, &context,
                                  context.then<ContactId>(show));
    });
}

void linkPeople(CommandContext& context)
{
    findPeople(context, context.words, [&context](const std::vector<PersonRow>& rows) {
        const ContactId into = rows[0].contact.id;
        const ContactId from = rows[1].contact.id;
        if (into == from)
            return context.failUsage(Cli::tr("this is one person already"));
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
            return context.failUsage(
                Cli::tr("name the handle to take away, for example %1").arg(handles(row)));
        const auto show = [&context, id = row.contact.id](const Undo&) { showAgain(context, id); };
        context.library.unlinkIdentity(found->id, &context, context.then<Undo>(show));
    });
}

} // namespace

std::vector<Command> peopleCommands()
{
    const QCommandLineOption wordsOption(
        u"words"_s, Cli::tr("Only people with these words in name, handle or note."), u"WORDS"_s);
    const QCommandLineOption circle(u"circle"_s, Cli::tr("Only members of this circle."), u"CIRCLE"_s);
    const QCommandLineOption sphere(u"sphere"_s, Cli::tr("Only people in circles of this sphere."),
                                    u"SPHERE"_s);
    const QCommandLineOption crossover(u"crossover"_s, Cli::tr("Only people in circles of both spheres."));
    return {
        {u"people list"_s,
         {},
         Cli::tr("List people."),
         {wordsOption, circle, sphere, crossover},
         0,
         0,
         &listPeople},
        {u"people show"_s,
         u"PERSON"_s,
         Cli::tr("Show one person: handles, circles, suggestions."),
         {},
         1,
         1,
         &showPerson},
        {u"people add"_s,
         u"POST"_s,
         Cli::tr("Whoever wrote this post becomes one of your people."),
         {},
         1,
         1,
         &addWriter},
        peopleImportCommand(),
        {u"people link"_s,
         u"PERSON OTHER"_s,
         Cli::tr("OTHER is the same person as PERSON."),
         {},
         2,
         2,
         &linkPeople},
        {u"people suggestions"_s,
         {},
         Cli::tr("Who might be one person, and what speaks for it. Nothing is linked by itself."),
         {},
         0,
         0,
         &listSuggestions},
        {u"people not-same"_s,
         u"PERSON OTHER"_s,
         Cli::tr("OTHER is not the same person as PERSON: not suggested again."),
         {},
         2,
         2,
         &keepApart},
        {u"people unlink"_s,
         u"HANDLE"_s,
         Cli::tr("Make a person of its own of this handle."),
         {},
         1,
         1,
         &unlinkPerson},
    };
}

} // namespace cohort::cli
