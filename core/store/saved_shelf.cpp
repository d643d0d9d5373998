#include "core/store/saved_shelf.h"

#include "core/store/folded.h"
#include "core/store/post_json.h"
#include "core/store/saved_threads.h"
#include "core/store/statement.h"
#include "core/store/values_json.h"

#include <QJsonDocument>

namespace cohort::store {

using namespace Qt::StringLiterals;

namespace {

/// The rows before a change, each as {column: value}; tags as a list.
Result<QJsonArray> rowsOf(Connection& connection, const QString& sql, const QString& ids)
{
    QJsonArray rows;
    const auto read = eachRow(connection, sql, {ids}, [&rows](const QSqlQuery& row) {
        rows.append(objectOf(row.value(0).toString()));
    });
    if (!read)
        return fail(read.error());
    return rows;
}

Result<QJsonArray> threadRows(Connection& connection, const QString& ids)
{
    return rowsOf(
        connection,
        u"SELECT json_object('id', t.id, 'sphere', t.sphere, 'folder', t.folder, 'title', t.title, "
        u"'starred', "
        "t.starred, 'readLater', t.read_later, 'tags', (SELECT json_group_array(g.name) FROM library.tag g "
        "WHERE g.thread = t.id)) FROM library.saved_thread t WHERE t.id IN (SELECT value FROM "
        "json_each(?))"_s,
        ids);
}

ShelfState stateOf(const QJsonObject& before)
{
    return {QJsonDocument(before).toJson(QJsonDocument::Compact)};
}

Result<void> indexOpening(Connection& connection, qint64 thread)
{
    const auto opening = oneNumber(
        connection, u"SELECT id FROM library.saved_post WHERE thread = ? ORDER BY position LIMIT 1"_s,
        {thread});
    if (!opening)
        return fail(opening.error());
    return *opening ? indexAgain(connection, SavedPostId(**opening)) : Result<void>();
}

Result<void> setTags(Connection& connection, qint64 thread, const QStringList& names)
{
    const auto cleared = change(connection, u"DELETE FROM library.tag WHERE thread = ?"_s, {thread});
    if (!cleared)
        return fail(cleared.error());
    for (const QString& typed : names) {
        const QString name = typed.simplified();
        if (name.isEmpty())
            continue;
        const auto put =
            change(connection, u"INSERT OR IGNORE INTO library.tag (thread, folded, name) VALUES (?, ?, ?)"_s,
                   {thread, textValue(folded(name)), name});
        if (!put)
            return fail(put.error());
    }
    return {};
}

/// A place in the list to read; the others make room, and the list stays without holes.
Result<void> setReadLater(Connection& connection, qint64 thread, int place)
{
    std::vector<qint64> order;
    const auto read =
        eachRow(connection,
                u"SELECT id FROM library.saved_thread WHERE read_later > 0 AND id <> ? ORDER BY "
                "read_later, id"_s,
                {thread}, [&order](const QSqlQuery& row) { order.push_back(row.value(0).toLongLong()); });
    if (!read)
        return fail(read.error());
    if (place > 0)
        order.insert(order.begin() + std::min<qsizetype>(place - 1, qsizetype(order.size())), thread);
    const auto out =
        change(connection, u"UPDATE library.saved_thread SET read_later = 0 WHERE id = ?"_s, {thread});
    if (!out)
        return fail(out.error());
    for (size_t at = 0; at < order.size(); ++at) {
        const auto moved = change(
            connection, u"UPDATE library.saved_thread SET read_later = ? WHERE id = ? AND read_later <> ?"_s,
            {int(at) + 1, order[at], int(at) + 1});
        if (!moved)
            return fail(moved.error());
    }
    return {};
}

Result<void> setFolder(Connection& connection, qint64 thread, FolderId folder)
{
    // The folder's life is the conversation's: it would show in a folder that does not show.
    const auto moved =
        change(connection,
               u"UPDATE library.saved_thread SET folder = nullif(?, 0), sphere = coalesce((SELECT sphere "
               "FROM library.folder WHERE id = ?), sphere) WHERE id = ?"_s,
               {raw(folder), raw(folder), thread});
    return moved ? Result<void>() : fail(moved.error());
}

Result<void> setColumn(Connection& connection, const QString& column, const QVariant& value, qint64 thread)
{
    const auto set = change(connection, u"UPDATE library.saved_thread SET %1 = ? WHERE id = ?"_s.arg(column),
                            {value, thread});
    return set ? Result<void>() : fail(set.error());
}

Result<void> changeOne(Connection& connection, qint64 thread, const ShelfChange& wanted)
{
    if (wanted.sphere) {
        if (auto moved = setFolder(connection, thread, FolderId::None); !moved)
            return moved;
        if (auto moved = setColumn(connection, u"sphere"_s, int(*wanted.sphere), thread); !moved)
            return moved;
    }
    if (wanted.folder)
        if (auto moved = setFolder(connection, thread, *wanted.folder); !moved)
            return moved;
    if (wanted.starred)
        if (auto set = setColumn(connection, u"starred"_s, int(*wanted.starred), thread); !set)
            return set;
    if (wanted.title)
        if (auto set = setColumn(connection, u"title"_s,
                                 textValue(wanted.title->simplified().left(longestTitle)), thread);
            !set)
            return set;
    if (wanted.readLater)
        if (auto set = setReadLater(connection, thread, *wanted.readLater); !set)
            return set;
    if (wanted.tags)
        if (auto set = setTags(connection, thread, *wanted.tags); !set)
            return set;
    return wanted.title || wanted.tags ? indexOpening(connection, thread) : Result<void>();
}

Result<void> restoreThread(Connection& connection, const QJsonObject& before)
{
    const qint64 thread = before[u"id"_s].toInteger();
    const QJsonArray names = before[u"tags"_s].toArray();
    QStringList tags;
    for (const QJsonValue& name : names)
        tags << name.toString();
    // A folder that was removed meanwhile does not come back with it.
    const auto put = change(
        connection,
        u"UPDATE library.saved_thread SET sphere = ?, folder = (SELECT id FROM library.folder WHERE id "
        "= ?), title = ?, starred = ? WHERE id = ?"_s,
        {before[u"sphere"_s].toInt(), before[u"folder"_s].toInteger(),
         textValue(before[u"title"_s].toString()), before[u"starred"_s].toInt(), thread});
    if (!put)
        return fail(put.error());
    if (auto placed = setReadLater(connection, thread, before[u"readLater"_s].toInt()); !placed)
        return placed;
    if (auto tagged = setTags(connection, thread, tags); !tagged)
        return tagged;
    return indexOpening(connection, thread);
}

Result<void> restorePost(Connection& connection, const QJsonObject& before)
{
    const auto put =
        change(connection, u"UPDATE library.saved_post SET note = ?, highlights = ? WHERE id = ?"_s,
               {textValue(before[u"note"_s].toString()), textValue(before[u"highlights"_s].toString()),
                before[u"id"_s].toInteger()});
    if (!put)
        return fail(put.error());
    return indexAgain(connection, SavedPostId(before[u"id"_s].toInteger()));
}

Result<void> restoreFolder(Connection& connection, const QJsonObject& before)
{
    const auto put = change(
        connection,
        u"INSERT INTO library.folder (id, sphere, name, query, position) VALUES (?, ?, ?, ?, ?) "
        "ON CONFLICT (id) DO UPDATE SET sphere = excluded.sphere, name = excluded.name, query = "
        "excluded.query, position = excluded.position"_s,
        {before[u"id"_s].toInteger(), before[u"sphere"_s].toInt(), textValue(before[u"name"_s].toString()),
         textValue(before[u"query"_s].toString()), before[u"position"_s].toInt()});
    return put ? Result<void>() : fail(put.error());
}

Result<QJsonObject> folderBefore(Connection& connection, FolderId folder)
{
    const auto rows =
        rowsOf(connection,
               u"SELECT json_object('id', id, 'sphere', sphere, 'name', name, 'query', query, 'position', "
               "position) FROM library.folder WHERE id IN (SELECT value FROM json_each(?))"_s,
               numberList(std::vector<FolderId>{folder}));
    if (!rows)
        return fail(rows.error());
    if (rows->isEmpty())
        return fail(ErrorKind::NotFound, u"no such folder"_s);
    return rows->first().toObject();
}

} // namespace

Result<std::vector<Folder>> folders(Connection& connection, const std::optional<Sphere>& sphere)
{
    std::vector<Folder> found;
    const int wanted = sphere ? int(*sphere) : -1;
    const auto read = eachRow(
        connection,
        u"SELECT f.id, f.sphere, f.name, f.query, (SELECT count(*) FROM library.saved_thread t WHERE "
        "t.folder = f.id AND t.removed = 0) FROM library.folder f WHERE ? < 0 OR f.sphere = ? ORDER BY "
        "f.sphere, f.position, f.id"_s,
        {wanted, wanted}, [&found](const QSqlQuery& row) {
            found.push_back({.id = FolderId(row.value(0).toLongLong()),
                             .sphere = Sphere(row.value(1).toInt()),
                             .name = row.value(2).toString(),
                             .query = row.value(3).toString(),
                             .threads = row.value(4).toInt()});
        });
    if (!read)
        return fail(read.error());
    return found;
}

Result<FolderId> addFolder(Connection& connection, const Folder& folder)
{
    const QString name = folder.name.simplified().left(longestTitle);
    if (name.isEmpty())
        return fail(ErrorKind::InvalidInput, u"a folder needs a name"_s);
    const auto id =
        insertRow(connection,
                  u"INSERT INTO library.folder (sphere, name, query, position) VALUES (?, ?, ?, (SELECT "
                  "coalesce(max(position), 0) + 1 FROM library.folder))"_s,
                  {int(folder.sphere), name, textValue(folder.query)});
    if (!id)
        return fail(id.error());
    return FolderId(*id);
}

Result<ShelfState> updateFolder(Connection& connection, const Folder& folder)
{
    const QString name = folder.name.simplified().left(longestTitle);
    if (name.isEmpty())
        return fail(ErrorKind::InvalidInput, u"a folder needs a name"_s);
    const auto before = folderBefore(connection, folder.id);
    if (!before)
        return fail(before.error());
    const auto put = change(connection, u"UPDATE library.folder SET name = ?, query = ? WHERE id = ?"_s,
                            {name, textValue(folder.query), raw(folder.id)});
    if (!put)
        return fail(put.error());
    return stateOf({{u"folders"_s, QJsonArray{*before}}});
}

Result<ShelfState> removeFolder(Connection& connection, FolderId folder)
{
    const auto before = folderBefore(connection, folder);
    if (!before)
        return fail(before.error());
    std::vector<SavedThreadId> inside;
    const auto read = eachRow(
        connection, u"SELECT id FROM library.saved_thread WHERE folder = ?"_s, {raw(folder)},
        [&inside](const QSqlQuery& row) { inside.push_back(SavedThreadId(row.value(0).toLongLong())); });
    if (!read)
        return fail(read.error());
    const auto threads = threadRows(connection, numberList(inside));
    if (!threads)
        return fail(threads.error());
    const auto gone = change(connection, u"DELETE FROM library.folder WHERE id = ?"_s, {raw(folder)});
    if (!gone)
        return fail(gone.error());
    return stateOf({{u"folders"_s, QJsonArray{*before}}, {u"threads"_s, *threads}});
}

Result<QStringList> tags(Connection& connection, const std::optional<Sphere>& sphere)
{
    QStringList names;
    const int wanted = sphere ? int(*sphere) : -1;
    const auto read =
        eachRow(connection,
                u"SELECT min(g.name) FROM library.tag g JOIN library.saved_thread t ON t.id = g.thread "
                "WHERE t.removed = 0 AND (? < 0 OR t.sphere = ?) GROUP BY g.folded ORDER BY g.folded"_s,
                {wanted, wanted}, [&names](const QSqlQuery& row) { names << row.value(0).toString(); });
    if (!read)
        return fail(read.error());
    return names;
}

Result<ShelfState> changeShelf(Connection& connection, const std::vector<SavedThreadId>& threads,
                               const ShelfChange& wanted)
{
    const auto before = threadRows(connection, numberList(threads));
    if (!before)
        return fail(before.error());
    for (const SavedThreadId thread : threads)
        if (auto changed = changeOne(connection, raw(thread), wanted); !changed)
            return fail(changed.error());
    return stateOf({{u"threads"_s, *before}});
}

Result<ShelfState> annotate(Connection& connection, SavedPostId post, const Annotation& annotation)
{
    if (annotation.note && annotation.note->size() > longestNote)
        return fail(ErrorKind::TooLarge, u"the note is too long"_s);
    const auto before = rowsOf(connection,
                               u"SELECT json_object('id', id, 'note', note, 'highlights', highlights) FROM "
                               u"library.saved_post WHERE id IN (SELECT "
                               "value FROM json_each(?))"_s,
                               numberList(std::vector<SavedPostId>{post}));
    if (!before)
        return fail(before.error());
    if (before->isEmpty())
        return fail(ErrorKind::NotFound, u"no such saved post"_s);
    if (annotation.note)
        if (const auto put = change(connection, u"UPDATE library.saved_post SET note = ? WHERE id = ?"_s,
                                    {textValue(*annotation.note), raw(post)});
            !put)
            return fail(put.error());
    if (annotation.highlights) {
        const QString text =
            QString::fromUtf8(QJsonDocument(toJson(*annotation.highlights)).toJson(QJsonDocument::Compact));
        if (const auto put =
                change(connection, u"UPDATE library.saved_post SET highlights = ? WHERE id = ?"_s,
                       {text, raw(post)});
            !put)
            return fail(put.error());
    }
    if (auto indexed = indexAgain(connection, post); !indexed)
        return fail(indexed.error());
    return stateOf({{u"posts"_s, *before}});
}

Result<void> restoreShelf(Connection& connection, const ShelfState& state)
{
    const QJsonObject before = QJsonDocument::fromJson(state.json).object();
    const QJsonArray folderRows = before[u"folders"_s].toArray();
    for (const QJsonValue& folder : folderRows)
        if (auto put = restoreFolder(connection, folder.toObject()); !put)
            return put;
    const QJsonArray threads = before[u"threads"_s].toArray();
    for (const QJsonValue& thread : threads)
        if (auto put = restoreThread(connection, thread.toObject()); !put)
            return put;
    const QJsonArray posts = before[u"posts"_s].toArray();
    for (const QJsonValue& post : posts)
        if (auto put = restorePost(connection, post.toObject()); !put)
            return put;
    return {};
}

} // namespace cohort::store
