#include "core/store/author_address.h"

#include "core/store/post_codec.h"
#include "core/store/statement.h"
#include "core/store/values_json.h"

#include <algorithm>

namespace cohort::store {

using namespace Qt::StringLiterals;

namespace {

/// Somebody as kept, with the page of the profile.
struct Kept {
    QString network{};
    QString uri{};
    QString page{};
};

Result<QHash<QString, std::vector<Kept>>> keptByHandle(Connection& connection, const QStringList& handles)
{
    QHash<QString, std::vector<Kept>> kept;
    const auto read = eachRow(
        connection,
        u"SELECT a.handle_key, a.network, a.uri, a.details FROM json_each(?) j CROSS JOIN "
        "cache.author a ON a.handle_key = j.value ORDER BY a.id"_s,
        {textList(handles)}, [&kept](const QSqlQuery& row) {
            Author author;
            readDetails(row.value(3).toByteArray(), author);
            kept[row.value(0).toString()].push_back(
                {.network = row.value(1).toString(), .uri = row.value(2).toString(), .page = pageOf(author)});
        });
    if (!read)
        return fail(read.error());
    return kept;
}

/// The newest of those kept with this page; none when the page is what they are kept by.
QString uriFor(const std::vector<Kept>& kept, const Author& author, const QString& page)
{
    const auto found = std::find_if(kept.rbegin(), kept.rend(), [&](const Kept& one) {
        return one.network == author.network && one.page == page && one.uri != page;
    });
    return found == kept.rend() ? QString() : found->uri;
}

} // namespace

QString pageOf(const Author& author)
{
    return author.profileUrl.toString(QUrl::FullyEncoded);
}

Result<void> AuthorAddress::settle(Author& author)
{
    const QString page = pageOf(author);
    if (author.uri.isEmpty() || page.isEmpty() || author.handle.isEmpty())
        return {};
    const QString came = author.network + u'\n' + author.uri + u'\n' + author.handle;
    if (const auto known = m_settled.constFind(came); known != m_settled.cend()) {
        author.uri = *known;
        return {};
    }
    if (auto read = readMine(); !read)
        return read;
    const auto me =
        std::ranges::find_if(m_mine, [&author](const Author& mine) { return sameAuthor(mine, author); });
    if (me != m_mine.end()) {
        author.uri = me->uri;
    } else if (author.uri != page) {
        if (auto adopted = adopt(author, page); !adopted)
            return adopted;
    } else {
        const auto kept = keptByHandle(m_connection, {author.handle.toLower()});
        if (!kept)
            return fail(kept.error());
        if (const QString uri = uriFor(kept->value(author.handle.toLower()), author, page); !uri.isEmpty())
            author.uri = uri;
    }
    m_settled.insert(came, author.uri);
    return {};
}

Result<void> AuthorAddress::readMine()
{
    if (m_mineRead)
        return {};
    m_mineRead = true;
    return eachRow(m_connection, u"SELECT facts FROM main.account"_s, {}, [this](const QSqlQuery& row) {
        m_mine.push_back(factsFrom(objectOf(row.value(0).toString())).me);
    });
}

Result<void> AuthorAddress::adopt(const Author& author, const QString& page)
{
    const auto renamed = change(
        m_connection,
        u"UPDATE OR IGNORE cache.author SET uri = ? WHERE network = ? AND uri = ? AND handle_key = ?"_s,
        {textValue(author.uri), textValue(author.network), page, author.handle.toLower()});
    if (!renamed)
        return fail(renamed.error());
    const auto person = renameIdentity(author, page);
    if (!person)
        return fail(person.error());
    return *renamed > 0 || *person ? renamePromised(author, page) : Result<void>();
}

Result<bool> AuthorAddress::renameIdentity(const Author& author, const QString& page)
{
    // Asked by itself and not only after the cache was renamed: the two files may have parted in a crash.
    std::optional<qint64> id;
    Author kept;
    const auto read =
        eachRow(m_connection, u"SELECT id, author FROM main.identity WHERE network = ? AND uri = ?"_s,
                {textValue(author.network), page}, [&](const QSqlQuery& row) {
                    id = row.value(0).toLongLong();
                    kept = authorFrom(objectOf(row.value(1).toString()));
                });
    if (!read)
        return fail(read.error());
    if (!id || kept.handle.compare(author.handle, Qt::CaseInsensitive) != 0)
        return false;
    kept.uri = author.uri;
    const auto renamed =
        change(m_connection, u"UPDATE OR IGNORE main.identity SET uri = ?, author = ? WHERE id = ?"_s,
               {textValue(author.uri), textOf(toJson(kept)), *id});
    if (!renamed)
        return fail(renamed.error());
    return *renamed > 0;
}

Result<void> AuthorAddress::renamePromised(const Author& author, const QString& page)
{
    // What waits was promised to the same people under their old address; without it nobody would be named.
    // And of a receipt the same people would seem to have gone and come.
    const QString before = u"\"uri\":\"%1\""_s.arg(page);
    const QString after = u"\"uri\":\"%1\""_s.arg(author.uri);
    for (const QString& sql :
         {u"UPDATE main.outbox SET shown = replace(shown, ?, ?) WHERE instr(shown, ?) > 0"_s,
          u"UPDATE main.receipt SET promise = replace(promise, ?, ?) WHERE instr(promise, ?) > 0"_s})
        if (const auto promised = change(m_connection, sql, {before, after, before}); !promised)
            return fail(promised.error());
    return {};
}

Result<void> settleNamed(Connection& connection, const std::vector<Author*>& named)
{
    QStringList handles;
    for (const Author* author : named)
        if (!author->handle.isEmpty())
            handles << author->handle.toLower();
    handles.removeDuplicates();
    if (handles.isEmpty())
        return {};
    const auto kept = keptByHandle(connection, handles);
    if (!kept)
        return fail(kept.error());
    for (Author* author : named)
        if (const QString uri = uriFor(kept->value(author->handle.toLower()), *author, author->uri);
            !uri.isEmpty())
            author->uri = uri;
    return {};
}

} // namespace cohort::store
