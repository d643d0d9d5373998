#include "core/store/row_people.h"

#include "core/store/post_codec.h"
#include "core/store/statement.h"

namespace cohort::store {

using namespace Qt::StringLiterals;

Author RowPeople::author(qint64 author, AccountId account) const
{
    Author found = m_people.value(author).author;
    found.remoteId = m_handles.value({author, raw(account)});
    return found;
}

Result<void> RowPeople::read(Connection& connection)
{
    if (m_people.isEmpty())
        return {};
    if (auto done = readAuthors(connection); !done)
        return done;
    if (auto done = readHandles(connection); !done)
        return done;
    return readCircles(connection);
}

Result<void> RowPeople::readAuthors(Connection& connection)
{
    return eachRow(
        connection,
        u"SELECT a.id, a.network, a.uri, a.handle, a.name, a.details, ct.id, ct.name FROM json_each(?) j "
        "CROSS JOIN cache.author a ON a.id = j.value "
        "LEFT JOIN main.identity i ON i.network = a.network AND i.uri = a.uri "
        "LEFT JOIN main.contact ct ON ct.id = i.contact"_s,
        {numberList(m_people.keys())}, [this](const QSqlQuery& row) {
            Person& person = m_people[row.value(0).toLongLong()];
            person.author = {.network = row.value(1).toString(),
                             .uri = row.value(2).toString(),
                             .handle = row.value(3).toString(),
                             .name = row.value(4).toString()};
            readDetails(row.value(5).toByteArray(), person.author);
            person.contact = ContactId(row.value(6).toLongLong());
            person.contactName = row.value(7).toString();
        });
}

Result<void> RowPeople::readHandles(Connection& connection)
{
    return eachRow(connection,
                   u"SELECT h.author, h.account, h.remote_id FROM json_each(?) j CROSS JOIN "
                   "cache.author_handle h ON h.author = j.value"_s,
                   {numberList(m_people.keys())}, [this](const QSqlQuery& row) {
                       m_handles.insert({row.value(0).toLongLong(), row.value(1).toLongLong()},
                                        row.value(2).toString());
                   });
}

Result<void> RowPeople::readCircles(Connection& connection)
{
    QHash<ContactId, std::vector<CircleId>> circles;
    for (const Person& person : std::as_const(m_people))
        if (person.contact != ContactId::None)
            circles.insert(person.contact, {});
    if (circles.isEmpty())
        return {};
    const auto read = eachRow(connection,
                              u"SELECT m.contact, m.circle FROM json_each(?) j CROSS JOIN main.member m ON "
                              "m.contact = j.value ORDER BY m.circle"_s,
                              {numberList(circles.keys())}, [&circles](const QSqlQuery& row) {
                                  circles[ContactId(row.value(0).toLongLong())].push_back(
                                      CircleId(row.value(1).toLongLong()));
                              });
    if (!read)
        return read;
    for (Person& person : m_people)
        person.circles = circles.value(person.contact);
    return {};
}

} // namespace cohort::store
