#include "core/store/ingest_rows.h"
#include "core/store/post_codec.h"
#include "core/store/statement.h"

namespace cohort::store {

using namespace Qt::StringLiterals;

Result<qint64> AuthorRows::idOf(const Author& met)
{
    Author author = met;
    if (auto settled = m_addresses.settle(author); !settled)
        return fail(settled.error());
    const QString key = author.network + u'\n' + author.uri;
    const auto known = m_known.constFind(key);
    if (known != m_known.constEnd())
        return *known;
    const auto id = save(author);
    if (!id)
        return id;
    if (auto saved = saveHandle(*id, author); !saved)
        return fail(saved.error());
    // Somebody only mentioned may come in full later on the same page.
    if (!author.handle.isEmpty())
        m_known.insert(key, *id);
    return id;
}

Result<qint64> AuthorRows::save(const Author& author)
{
    const QByteArray details = detailsOf(author);
    qint64 id = 0;
    bool same = false;
    const auto read = eachRow(
        m_connection, u"SELECT id, handle, name, details FROM cache.author WHERE network = ? AND uri = ?"_s,
        {textValue(author.network), textValue(author.uri)}, [&](const QSqlQuery& row) {
            id = row.value(0).toLongLong();
            same = row.value(1).toString() == author.handle && row.value(2).toString() == author.name &&
                   row.value(3).toByteArray() == details;
        });
    if (!read)
        return fail(read.error());
    if (id != 0 && (same || author.handle.isEmpty()))
        return id;
    const QString handleKey = author.handle.toLower();
    if (id == 0)
        return insertRow(m_connection,
                         u"INSERT INTO cache.author (network, uri, handle, handle_key, name, details) VALUES "
                         "(?, ?, ?, ?, ?, ?)"_s,
                         {textValue(author.network), textValue(author.uri), textValue(author.handle),
                          textValue(handleKey), textValue(author.name), details});
    const auto updated =
        change(m_connection,
               u"UPDATE cache.author SET handle = ?, handle_key = ?, name = ?, details = ? WHERE id = ?"_s,
               {textValue(author.handle), textValue(handleKey), textValue(author.name), details, id});
    if (!updated)
        return fail(updated.error());
    return id;
}

Result<void> AuthorRows::saveHandle(qint64 id, const Author& author)
{
    if (author.remoteId.isEmpty())
        return {};
    const auto saved = change(
        m_connection,
        u"INSERT INTO cache.author_handle (author, account, remote_id) VALUES (?, ?, ?) ON CONFLICT "
        "(author, account) DO UPDATE SET remote_id = excluded.remote_id WHERE remote_id <> excluded.remote_id"_s,
        {id, raw(m_account), author.remoteId});
    if (!saved)
        return fail(saved.error());
    return {};
}

} // namespace cohort::store
