#include "core/store/search_plan.h"

#include "core/store/accounts.h"
#include "core/store/folded.h"
#include "core/store/handle_sphere.h"
#include "core/store/search_index.h"
#include "core/store/statement.h"
#include "core/text/search_text.h"

namespace cohort::store {

using namespace Qt::StringLiterals;

namespace {

using Kind = SearchPart::Kind;

/// Handles that a name I gave may stand for; a shorter name means too many people to be meant.
constexpr int mostHandles = 50;
/// Characters of a heading: one line of a narrow column.
constexpr qsizetype headingLength = 100;

QSet<int> allPlaces()
{
    return {int(SearchPlace::Posts), int(SearchPlace::Saved), int(SearchPlace::Notes),
            int(SearchPlace::Drafts), int(SearchPlace::People)};
}

void choosePlaces(SearchPlan& plan)
{
    for (const SearchPart& part : plan.parts(Kind::In))
        if (!part.negative) {
            plan.places.insert(int(part.place));
            plan.placesNamed = true;
        }
    if (!plan.placesNamed)
        plan.places = allPlaces();
    for (const SearchPart& part : plan.parts(Kind::In))
        if (part.negative)
            plan.places.remove(int(part.place));
}

void chooseTimes(SearchPlan& plan)
{
    for (const SearchPart& part : plan.query.parts) {
        if (part.kind != Kind::Before && part.kind != Kind::After)
            continue;
        const qint64 begin = part.day.startOfDay().toMSecsSinceEpoch();
        // "Not before" a day is from that day on.
        if ((part.kind == Kind::After) != part.negative)
            plan.since = std::max(plan.since.value_or(begin), begin);
        else
            plan.before = std::min(plan.before.value_or(begin), begin);
    }
}

Result<std::vector<NamedHandle>> handlesNamed(Connection& connection, const SearchPart& part,
                                              const std::optional<Sphere>& sphere)
{
    SearchConditions all;
    const QStringList words = folded(part.value).split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const bool open = part.begun && i + 1 == words.size();
        const QString pattern = "% "_L1 + likePattern(words[i]).mid(1).chopped(1) + (open ? u"%"_s : u" %"_s);
        all.add(u"' ' || ct.folded || ' ' LIKE ? ESCAPE '\\'"_s, {pattern});
    }
    if (sphere)
        all.add(listedIn(*sphere) + " AND "_L1 + handleShowsIn(*sphere));
    all.values.append(mostHandles);
    const auto query =
        askWith(connection,
                u"SELECT i.network, i.uri, i.handle FROM main.contact ct CROSS JOIN main.identity i ON "
                "i.contact = ct.id WHERE "_s +
                    all.joined() + u" LIMIT ?"_s,
                all.values);
    if (!query)
        return fail(query.error());
    std::vector<NamedHandle> handles;
    while ((*query)->next())
        handles.push_back({.network = (*query)->value(0).toString(),
                           .uri = (*query)->value(1).toString(),
                           .handle = (*query)->value(2).toString()});
    if (const auto end = endOfRows(**query); !end)
        return fail(end.error());
    return handles;
}

/// A circle by its whole name, else those whose name has the words in it. Those of the other life are not
/// there.
Result<CirclePart> circlesNamed(Connection& connection, const SearchPart& part,
                                const std::optional<Sphere>& sphere)
{
    CirclePart found{.negative = part.negative};
    std::vector<qint64> similar;
    const QString wanted = folded(part.value);
    const auto read =
        eachRow(connection, u"SELECT id, sphere, name FROM main.circle"_s, {}, [&](const QSqlQuery& row) {
            if (sphere && row.value(1).toInt() != int(*sphere))
                return;
            const QString name = folded(row.value(2).toString());
            if (name == wanted)
                found.circles.push_back(row.value(0).toLongLong());
            else if (name.contains(wanted))
                similar.push_back(row.value(0).toLongLong());
        });
    if (!read)
        return fail(read.error());
    if (found.circles.empty())
        found.circles = similar;
    return found;
}

Result<void> findAuthors(Connection& connection, SearchPlan& plan)
{
    for (const SearchPart& part : plan.parts(Kind::From)) {
        QStringList names;
        const auto handles = handlesNamed(connection, part, plan.request.sphere);
        if (!handles)
            return fail(handles.error());
        for (const NamedHandle& one : *handles)
            names.append(one.handle);
        plan.authors.push_back(names);
    }
    return {};
}

Result<void> findAddressees(Connection& connection, const std::vector<StoredAccount>& mine, SearchPlan& plan)
{
    for (const SearchPart& part : plan.parts(Kind::To)) {
        AddresseePart to{.part = part, .me = isMe(part)};
        const auto handles = handlesNamed(connection, part, plan.request.sphere);
        if (!handles)
            return fail(handles.error());
        for (const NamedHandle& one : *handles)
            to.uris.insert(one.uri);
        if (to.me)
            for (const StoredAccount& stored : mine)
                to.uris.insert(stored.account.facts.me.uri);
        to.uris.remove(QString());
        plan.addressees.push_back(to);
    }
    return {};
}

void findNetworks(const std::vector<StoredAccount>& mine, SearchPlan& plan)
{
    for (const SearchPart& part : plan.parts(Kind::Network)) {
        NetworkPart network{.negative = part.negative, .value = part.value};
        for (const StoredAccount& stored : mine) {
            const Account& account = stored.account;
            const QStringList names{account.provider, account.facts.me.network, account.server.host()};
            const bool named = std::ranges::any_of(names, [&part](const QString& name) {
                return name.contains(part.value, Qt::CaseInsensitive);
            });
            if (named)
                network.accounts.push_back(raw(account.id));
        }
        plan.networks.push_back(network);
    }
}

bool asksSomething(const SearchPlan& plan)
{
    return std::ranges::any_of(plan.query.parts, [](const SearchPart& part) {
        const bool word = part.kind == Kind::Words || part.kind == Kind::Phrase;
        return !word || !part.negative;
    });
}

bool has(const Post& post, SearchHas what)
{
    switch (what) {
    case SearchHas::Link:
        return post.card.has_value() || std::ranges::any_of(post.text.spans, [](const Span& span) {
                   return span.kind == SpanKind::Link;
               });
    case SearchHas::Media:
        return !post.media.empty();
    case SearchHas::Poll:
        return post.poll.has_value();
    }
    return false;
}

bool isTagged(const Post& post, const QStringList& tags, const QString& tag)
{
    const QString wanted = searchText(tag);
    const auto same = [&wanted](const QString& name) { return searchText(name) == wanted; };
    return std::ranges::any_of(tags, same) || std::ranges::any_of(post.text.spans, [&same](const Span& span) {
               return span.kind == SpanKind::Tag && same(span.target);
           });
}

bool isAddressed(const Post& post, const Author& parent, const AddresseePart& to)
{
    const auto meant = [&to](const Author& author) {
        return to.uris.contains(author.uri) ||
               (!to.me && isNamed(author.name + u' ' + author.handle, to.part));
    };
    return meant(parent) || meant(post.parentAuthor) || std::ranges::any_of(post.mentions, meant);
}

} // namespace

bool SearchPlan::onlyHas(const QSet<SearchPart::Kind>& kinds) const
{
    return std::ranges::all_of(query.parts,
                               [&kinds](const SearchPart& part) { return kinds.contains(part.kind); });
}

bool SearchPlan::hasWords() const
{
    return std::ranges::any_of(terms, [](const SearchTerm& term) { return !term.negative; });
}

std::vector<SearchPart> SearchPlan::parts(SearchPart::Kind kind) const
{
    std::vector<SearchPart> found;
    std::ranges::copy_if(query.parts, std::back_inserter(found),
                         [kind](const SearchPart& part) { return part.kind == kind; });
    return found;
}

Result<SearchPlan> planOf(Connection& connection, const SearchRequest& request)
{
    SearchPlan plan{.request = request, .query = readSearch(request.typed, request.today)};
    plan.terms = termsOf(plan.query);
    plan.asks = asksSomething(plan);
    choosePlaces(plan);
    chooseTimes(plan);
    for (const SearchPart& part : plan.parts(Kind::Circle)) {
        const auto circles = circlesNamed(connection, part, request.sphere);
        if (!circles)
            return fail(circles.error());
        plan.circles.push_back(*circles);
    }
    const auto mine = accounts(connection);
    if (!mine)
        return fail(mine.error());
    findNetworks(*mine, plan);
    if (const auto found = findAuthors(connection, plan); !found)
        return fail(found.error());
    if (const auto found = findAddressees(connection, *mine, plan); !found)
        return fail(found.error());
    return plan;
}

QString likePattern(const QString& word)
{
    QString pattern = word;
    pattern.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    return u'%' + pattern + u'%';
}

QString listedIn(Sphere sphere)
{
    return u"(EXISTS (SELECT 1 FROM main.member m JOIN main.circle c ON c.id = m.circle WHERE m.contact = "
           "ct.id AND c.sphere = %1) OR %2)"_s.arg(QString::number(int(sphere)), circlelessShowsIn(sphere));
}

bool looksInside(const SearchPlan& plan)
{
    return std::ranges::any_of(plan.query.parts, [](const SearchPart& part) {
        return part.kind == Kind::Has || part.kind == Kind::Tag || part.kind == Kind::To;
    });
}

bool carriesAll(const SearchPlan& plan, const Post& post, const PostSurroundings& around)
{
    const bool carried = std::ranges::all_of(plan.query.parts, [&](const SearchPart& part) {
        if (part.kind == Kind::Has)
            return has(post, part.has) != part.negative;
        return part.kind != Kind::Tag || isTagged(post, around.tags, part.value) != part.negative;
    });
    return carried && std::ranges::all_of(plan.addressees, [&](const AddresseePart& to) {
               return isAddressed(post, around.parent, to) != to.part.negative;
           });
}

QString snippetOfPost(const Post& post, const SearchPlan& plan)
{
    QString snippet = snippetOf(post.text.text, plan.terms);
    if (!plan.hasWords() || hasFound(snippet))
        return snippet;
    // The index of what is saved knows the description of a link card as well.
    const QString card = post.card ? u'\n' + post.card->description : QString();
    const QString other = snippetOf(shownWords(post) + card, plan.terms);
    return hasFound(other) ? other : snippet;
}

QString headingOf(const QString& text, const QString& warning)
{
    const QString line =
        (warning.isEmpty() ? text : u'[' + warning + u']').left(4 * headingLength).simplified();
    return line.size() <= headingLength ? line : line.left(headingLength - 1) + u'…';
}

} // namespace cohort::store
