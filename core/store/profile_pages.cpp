#include "core/store/profile_pages.h"

#include "core/store/statement.h"
#include "core/store/values_json.h"

#include <QSet>
#include <QUrl>

namespace cohort::store {

using namespace Qt::StringLiterals;

namespace {

/// What two addresses of one page have in common: neither the scheme nor "www." nor a slash at the end; no
/// network tells handles apart by their case. Empty for what is no page of somebody.
QString pageKey(const QString& address)
{
    const QUrl url(address);
    QString host = url.host().toLower();
    if (host.startsWith("www."_L1))
        host.remove(0, 4);
    QString path = url.path().toLower();
    while (path.endsWith(u'/'))
        path.chop(1);
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    return !isWeb || host.isEmpty() || path.isEmpty() || url.hasQuery() ? QString() : host + path;
}

/// Part of the address that every way to write it has.
QString hostOfPage(const QString& key)
{
    return key.section(u'/', 0, 0);
}

} // namespace

Result<QHash<QString, LinkedPerson>> peopleByPage(Connection& connection, const QStringList& links)
{
    QHash<QString, QStringList> linksOf; // by page
    QSet<QString> hosts;
    for (const QString& link : links)
        if (const QString key = pageKey(link); !key.isEmpty()) {
            linksOf[key].append(link);
            hosts.insert(hostOfPage(key));
        }
    QHash<QString, LinkedPerson> found;
    if (hosts.isEmpty())
        return found;
    QSet<QString> unsure;
    const auto take = [&](const QSqlQuery& row) {
        const LinkedPerson person{.contact = ContactId(row.value(0).toLongLong()),
                                  .author = authorFrom(objectOf(row.value(1).toString()))};
        for (const QString& address : {person.author.profileUrl.toString(), person.author.uri})
            for (const QString& link : linksOf.value(pageKey(address))) {
                const auto known = found.constFind(link);
                if (known == found.cend())
                    found.insert(link, person);
                else if (known->contact != person.contact)
                    unsure.insert(link);
            }
    };
    const auto read =
        eachRow(connection,
                u"SELECT i.contact, i.author FROM main.identity i WHERE EXISTS (SELECT 1 FROM json_each(?) j "
                "WHERE instr(lower(i.author), j.value) > 0) ORDER BY i.id"_s,
                {textList(QStringList(hosts.begin(), hosts.end()))}, take);
    if (!read)
        return fail(read.error());
    for (const QString& link : unsure)
        found.remove(link);
    return found;
}

} // namespace cohort::store
