#include "core/store/folded.h"
#include "core/store/handle_sphere.h"
#include "core/store/people.h"
#include "core/store/people_rows.h"
#include "core/store/statement.h"
#include "core/store/values_json.h"

namespace cohort::store {

using namespace Qt::StringLiterals;

namespace {

/// A condition on "ct" with its values, joined by AND.
struct Conditions {
    QStringList sql{};
    QVariantList values{};

    void add(const QString& condition, const QVariantList& with)
    {
        sql.append(condition);
        values.append(with);
    }
};

QString likePattern(const QString& word)
{
    QString pattern = word;
    pattern.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    return u'%' + pattern + u'%';
}

// Conditions on a contact "ct".
constexpr QLatin1StringView inSphere(
    "EXISTS (SELECT 1 FROM main.member m JOIN main.circle c ON c.id = m.circle WHERE m.contact = ct.id AND "
    "c.sphere = ?)");
constexpr QLatin1StringView
    inCircle("EXISTS (SELECT 1 FROM main.member m WHERE m.contact = ct.id AND m.circle = ?)");
constexpr QLatin1StringView inAny("EXISTS (SELECT 1 FROM main.member m WHERE m.contact = ct.id)");

/// " AND …" for the handle `i`; nothing where both lives are shown.
QString andShowsIn(std::optional<Sphere> shown)
{
    return shown ? u" AND "_s + handleShowsIn(*shown) : QString();
}

Conditions conditionsOf(const PeopleQuery& query)
{
    Conditions all;
    const QStringList words = folded(query.words).split(u' ', Qt::SkipEmptyParts);
    for (const QString& word : words) {
        const QString pattern = likePattern(word);
        all.add(u"(ct.folded LIKE ? ESCAPE '\\' OR EXISTS (SELECT 1 FROM main.identity i WHERE i.contact = "
                "ct.id AND i.folded LIKE ? ESCAPE '\\'%1) OR ct.note LIKE ? ESCAPE '\\')"_s.arg(
                    andShowsIn(query.shown)),
                {pattern, pattern, pattern});
    }
    if (query.sphere && query.orNoCircle)
        all.add(u'(' + inSphere + " OR "_L1 + circlelessShowsIn(*query.sphere) + u')', {int(*query.sphere)});
    else if (query.sphere)
        all.add(QString(inSphere), {int(*query.sphere)});
    if (query.circle != CircleId::None)
        all.add(QString(inCircle), {raw(query.circle)});
    if (query.notInCircle != CircleId::None)
        all.add("NOT "_L1 + inCircle, {raw(query.notInCircle)});
    if (query.crossoverOnly)
        all.add(inSphere + " AND "_L1 + inSphere, {int(Sphere::Professional), int(Sphere::Personal)});
    if (query.noCircleOnly)
        all.add("NOT "_L1 + inAny, {});
    return all;
}

Result<bool> inBothSpheres(Connection& connection, ContactId contact)
{
    const auto spheres =
        oneNumber(connection,
                  u"SELECT count(DISTINCT c.sphere) FROM main.member m JOIN main.circle c ON "
                  "c.id = m.circle WHERE m.contact = ?"_s,
                  {raw(contact)});
    if (!spheres)
        return fail(spheres.error());
    return spheres->value_or(0) == 2;
}

Result<QDateTime> lastPostOf(Connection& connection, const std::vector<Identity>& identities)
{
    qint64 newest = 0;
    for (const Identity& identity : identities) {
        const auto created = oneNumber(
            connection,
            u"SELECT p.created FROM cache.author a CROSS JOIN cache.post p ON p.author = a.id WHERE "
            "a.network = ? AND a.uri = ? ORDER BY p.created DESC LIMIT 1"_s,
            {textValue(identity.author.network), textValue(identity.author.uri)});
        if (!created)
            return fail(created.error());
        newest = std::max(newest, created->value_or(0));
    }
    return timeOf(newest);
}

/// The handles of a person that show in a life; nothing: all.
Result<std::vector<Identity>> shownIdentities(Connection& connection, ContactId contact,
                                              std::optional<Sphere> shown)
{
    auto all = identitiesOf(connection, contact);
    if (!all || !shown)
        return all;
    std::vector<IdentityId> seen;
    const auto read =
        eachRow(connection, u"SELECT i.id FROM main.identity i WHERE i.contact = ?"_s + andShowsIn(shown),
                {raw(contact)},
                [&seen](const QSqlQuery& row) { seen.push_back(IdentityId(row.value(0).toLongLong())); });
    if (!read)
        return fail(read.error());
    std::erase_if(*all, [&seen](const Identity& identity) {
        return std::ranges::find(seen, identity.id) == seen.end();
    });
    return all;
}

Result<std::optional<PersonRow>> personRow(Connection& connection, ContactId id, std::optional<Sphere> shown)
{
    const auto contact = findContactRow(connection, id);
    if (!contact)
        return fail(contact.error());
    if (!*contact)
        return std::optional<PersonRow>();
    auto identities = shownIdentities(connection, id, shown);
    const auto memberships = membershipsOf(connection, id);
    const auto both = inBothSpheres(connection, id);
    if (!identities)
        return fail(identities.error());
    if (!memberships)
        return fail(memberships.error());
    if (!both)
        return fail(both.error());
    const auto last = lastPostOf(connection, *identities);
    if (!last)
        return fail(last.error());
    PersonRow row{.contact = **contact,
                  .identities = std::move(*identities),
                  .circles = {},
                  .crossover = *both,
                  .lastPost = *last};
    for (const auto& membership : *memberships)
        row.circles.push_back(membership.first);
    return std::optional(std::move(row));
}

/// Of the handles on the page; in one life, not those to accounts of the other.
Result<void> fillRelationships(Connection& connection, std::optional<Sphere> shown, PersonPage& page)
{
    const QString here =
        shown ? u" AND a.hat IN (%1, %2)"_s.arg(int(*shown)).arg(int(Hat::Mixed)) + andShowsIn(shown)
              : QString();
    return eachRow(connection,
                   u"SELECT r.account, r.identity, r.flags FROM main.identity i JOIN main.relationship r ON "
                   "r.identity = i.id JOIN main.account a ON a.id = r.account WHERE i.contact = ?%1 ORDER BY "
                   "r.account, r.identity"_s.arg(here),
                   {raw(page.row.contact.id)}, [&page](const QSqlQuery& row) {
                       page.relationships[AccountId(row.value(0).toLongLong())].emplace_back(
                           IdentityId(row.value(1).toLongLong()), relationshipFrom(row.value(2).toInt()));
                   });
}

Result<std::vector<PersonRow>> rowsOf(Connection& connection, const std::vector<ContactId>& ids,
                                      std::optional<Sphere> shown)
{
    std::vector<PersonRow> rows;
    for (const ContactId id : ids) {
        auto row = personRow(connection, id, shown);
        if (!row)
            return fail(row.error());
        if (*row)
            rows.push_back(std::move(**row));
    }
    return rows;
}

} // namespace

Result<PeoplePageRow> people(Connection& connection, const PeopleQuery& query)
{
    const Conditions conditions = conditionsOf(query);
    const QString where =
        conditions.sql.isEmpty() ? u"WHERE 1"_s : u"WHERE "_s + conditions.sql.join(u" AND "_s);
    PeoplePageRow page;
    const auto count =
        askWith(connection, u"SELECT count(*) FROM main.contact ct "_s + where, conditions.values);
    if (!count)
        return fail(count.error());
    if ((*count)->next())
        page.total = (*count)->value(0).toInt();
    if (const auto end = endOfRows(**count); !end)
        return fail(end.error());
    const auto rows = askWith(connection,
                              u"SELECT ct.id FROM main.contact ct "_s + where +
                                  u" ORDER BY ct.folded, ct.id LIMIT ? OFFSET ?"_s,
                              conditions.values + QVariantList{query.limit, query.offset});
    if (!rows)
        return fail(rows.error());
    std::vector<ContactId> ids;
    while ((*rows)->next())
        ids.push_back(ContactId((*rows)->value(0).toLongLong()));
    if (const auto end = endOfRows(**rows); !end)
        return fail(end.error());
    auto found = rowsOf(connection, ids, query.shown);
    if (!found)
        return fail(found.error());
    page.rows = std::move(*found);
    return page;
}

Result<PersonPage> person(Connection& connection, ContactId contact, std::optional<Sphere> shown)
{
    auto row = personRow(connection, contact, shown);
    if (!row)
        return fail(row.error());
    if (!*row)
        return fail(ErrorKind::NotFound, u"no such person"_s);
    PersonPage page{.row = std::move(**row)};
    if (const auto filled = fillRelationships(connection, shown, page); !filled)
        return fail(filled.error());
    return page;
}

Result<std::vector<PersonRow>> peopleById(Connection& connection, const std::vector<ContactId>& ids)
{
    return rowsOf(connection, ids, std::nullopt);
}

} // namespace cohort::store
