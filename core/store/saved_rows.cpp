#include "core/store/folded.h"
#include "core/store/post_json.h"
#include "core/store/saved_threads.h"
#include "core/store/statement.h"
#include "core/store/values_json.h"

#include <QJsonDocument>

namespace cohort::store {

using namespace Qt::StringLiterals;

namespace {

/// Characters of the opening post that name a conversation without a title.
constexpr int firstWordsLength = 200;

/// One list of columns for the list and for one conversation; it needs a row of saved_thread in scope as "t".
const QString& columns()
{
    // Of a post that is not here any more, or under another number in the cache, nothing new can be told.
    static const QString sql =
        u"t.id, t.account, t.network, t.through, t.opening, t.sphere, t.folder, t.title, t.saved, t.missing, "
        "t.starred, t.read_later, "
        "(SELECT json_object('posts', count(*), 'people', count(DISTINCT s.author), 'last', max(s.created), "
        "'changed', "
        "sum(s.fate <> 0), 'media', sum(s.media), 'limited', sum(s.visibility NOT IN (5, 6, 7))) "
        "FROM library.saved_post s WHERE s.thread = t.id), "
        "(SELECT json_object('text', substr(json_extract(o.post, '$.text.text'), 1, %1), 'warning', "
        "json_extract(o.post, '$.warning'), 'name', json_extract(o.post, '$.author.name'), 'handle', "
        "json_extract(o.post, '$.author.handle')) FROM library.saved_post o WHERE o.thread = t.id ORDER BY "
        "o.position "
        "LIMIT 1), "
        "(SELECT json_object('kept', count(*), 'bytes', coalesce(sum(m.bytes), 0)) FROM library.saved_post s "
        "CROSS "
        "JOIN library.saved_media m ON m.post = s.id WHERE s.thread = t.id), "
        "(SELECT count(*) FROM cache.post o CROSS JOIN cache.post p ON p.thread = o.thread WHERE o.uri = "
        "t.opening "
        "AND o.account = t.account AND p.booster IS NULL AND NOT EXISTS (SELECT 1 FROM library.saved_post s "
        "WHERE "
        "s.uri = p.uri AND s.account = p.account AND s.thread = t.id)), "
        "(SELECT json_group_array(g.name) FROM library.tag g WHERE g.thread = t.id) "_s.arg(firstWordsLength);
    return sql;
}

QJsonObject objectIn(const QSqlQuery& query, int column)
{
    return objectOf(query.value(column).toString());
}

SavedThreadRow rowAt(const QSqlQuery& query)
{
    const QJsonObject sums = objectIn(query, 12);
    const QJsonObject opening = objectIn(query, 13);
    const QJsonObject media = objectIn(query, 14);
    const QString warning = opening[u"warning"_s].toString();
    const QString name = opening[u"name"_s].toString();
    SavedThreadRow row{.id = SavedThreadId(query.value(0).toLongLong()),
                       .account = AccountId(query.value(1).toLongLong()),
                       .network = query.value(2).toString(),
                       .through = query.value(3).toString(),
                       .sphere = Sphere(query.value(5).toInt()),
                       .folder = FolderId(query.value(6).toLongLong()),
                       .title = query.value(7).toString(),
                       .firstWords = warning.isEmpty() ? opening[u"text"_s].toString() : warning,
                       .openingName = name.isEmpty() ? opening[u"handle"_s].toString() : name,
                       .saved = timeOf(query.value(8).toLongLong()),
                       .lastPost = timeOf(sums[u"last"_s].toInteger()),
                       .posts = sums[u"posts"_s].toInt(),
                       .people = sums[u"people"_s].toInt(),
                       .missing = query.value(9).toInt(),
                       .newReplies = query.value(15).toInt(),
                       .changedLater = sums[u"changed"_s].toInt(),
                       .media = sums[u"media"_s].toInt(),
                       .mediaKept = media[u"kept"_s].toInt(),
                       .mediaBytes = media[u"bytes"_s].toInteger(),
                       .limited = sums[u"limited"_s].toInt() > 0,
                       .starred = query.value(10).toInt() != 0,
                       .readLater = query.value(11).toInt()};
    row.opening = {.account = row.account, .uri = query.value(4).toString()};
    const QJsonArray tags = QJsonDocument::fromJson(query.value(16).toString().toUtf8()).array();
    for (const QJsonValue& tag : tags)
        row.tags << tag.toString();
    return row;
}

/// What a list asks of "t", with one value of its own.
struct Condition {
    QString sql{};
    QVariant value{};
};

Condition conditionFor(const SavedQuery& query)
{
    using Which = SavedQuery::Which;
    switch (query.which) {
    case Which::Folder:
        return {u"t.folder = ? "_s, raw(query.folder)};
    case Which::NoFolder:
        return {u"t.folder IS NULL AND ? = 0 "_s, 0};
    case Which::Tag:
        return {u"EXISTS (SELECT 1 FROM library.tag g WHERE g.thread = t.id AND g.folded = ?) "_s,
                textValue(folded(query.tag))};
    case Which::Starred:
        return {u"t.starred = 1 AND ? = 0 "_s, 0};
    case Which::ReadLater:
        return {u"t.read_later > ? "_s, 0};
    case Which::Changed:
        return {u"EXISTS (SELECT 1 FROM library.saved_post c WHERE c.thread = t.id AND c.fate <> ?) "_s, 0};
    case Which::All:
    case Which::ThrownAway:
        break;
    }
    return {u"? = 0 "_s, 0};
}

SavedPost postAt(const QSqlQuery& query)
{
    SavedPost saved{.id = SavedPostId(query.value(0).toLongLong()),
                    .post = postFrom(objectOf(query.value(1).toString())),
                    .depth = query.value(2).toInt(),
                    .mine = query.value(3).toInt() != 0,
                    .audience = query.value(4).toString(),
                    .fate = LaterFate(query.value(5).toInt()),
                    .fateSeen = timeOf(query.value(6).toLongLong()),
                    .note = query.value(8).toString()};
    if (const QString later = query.value(7).toString(); !later.isEmpty())
        saved.later = postFrom(objectOf(later));
    saved.highlights = highlightsFrom(QJsonDocument::fromJson(query.value(9).toString().toUtf8()).array(),
                                      saved.post.text.text.size());
    return saved;
}

Result<void> readMedia(Connection& connection, SavedThread& thread)
{
    QHash<qint64, size_t> places;
    for (size_t at = 0; at < thread.posts.size(); ++at)
        places.insert(raw(thread.posts[at].id), at);
    return eachRow(connection,
                   u"SELECT m.post, m.position, m.file, m.type, m.bytes FROM library.saved_post s CROSS JOIN "
                   "library.saved_media m ON m.post = s.id WHERE s.thread = ? ORDER BY m.post, m.position"_s,
                   {raw(thread.row.id)}, [&](const QSqlQuery& row) {
                       const auto place = places.constFind(row.value(0).toLongLong());
                       if (place != places.cend())
                           thread.posts[*place].media.push_back({.position = row.value(1).toInt(),
                                                                 .file = row.value(2).toString(),
                                                                 .type = row.value(3).toString(),
                                                                 .bytes = row.value(4).toLongLong()});
                   });
}

void addWords(QString& words, const QString& more)
{
    if (!more.isEmpty())
        words += more + u'\n';
}

} // namespace

Result<SavedPage> savedThreads(Connection& connection, const SavedQuery& query)
{
    const Condition condition = conditionFor(query);
    const int sphere = query.sphere ? int(*query.sphere) : -1;
    const QString where =
        u"FROM library.saved_thread t WHERE (? < 0 OR t.sphere = ?) AND "_s + condition.sql +
        (query.which == SavedQuery::Which::ThrownAway ? u"AND t.removed > 0 "_s : u"AND t.removed = 0 "_s);
    const auto total =
        oneNumber(connection, u"SELECT count(*) "_s + where, {sphere, sphere, condition.value});
    if (!total)
        return fail(total.error());
    SavedPage page{.total = int(total->value_or(0))};
    const QString order = query.which == SavedQuery::Which::ReadLater
                              ? u"ORDER BY t.read_later, t.id "_s
                              : u"ORDER BY t.saved DESC, t.id DESC "_s;
    const auto read = eachRow(connection, "SELECT "_L1 + columns() + where + order + "LIMIT ? OFFSET ?"_L1,
                              {sphere, sphere, condition.value, query.limit, query.offset},
                              [&page](const QSqlQuery& row) { page.rows.push_back(rowAt(row)); });
    if (!read)
        return fail(read.error());
    return page;
}

Result<SavedThread> savedThread(Connection& connection, SavedThreadId id)
{
    SavedThread thread;
    const auto head =
        eachRow(connection,
                "SELECT "_L1 + columns() + "FROM library.saved_thread t WHERE t.id = ? AND t.removed = 0"_L1,
                {raw(id)}, [&thread](const QSqlQuery& row) { thread.row = rowAt(row); });
    if (!head)
        return fail(head.error());
    if (thread.row.id == SavedThreadId::None)
        return fail(ErrorKind::NotFound, u"no such saved conversation"_s);
    const auto read =
        eachRow(connection,
                u"SELECT id, post, depth, mine, audience, fate, fate_seen, later, note, highlights "
                "FROM library.saved_post WHERE thread = ? ORDER BY position"_s,
                {raw(id)}, [&thread](const QSqlQuery& row) { thread.posts.push_back(postAt(row)); });
    if (!read)
        return fail(read.error());
    if (auto media = readMedia(connection, thread); !media)
        return fail(media.error());
    return thread;
}

Result<PostRef> openingOf(Connection& connection, SavedThreadId thread)
{
    const auto post =
        oneText(connection,
                u"SELECT s.post FROM library.saved_thread t CROSS JOIN library.saved_post s ON s.thread = "
                "t.id WHERE t.id = ? AND t.removed = 0 ORDER BY s.position LIMIT 1"_s,
                {raw(thread)});
    if (!post)
        return fail(post.error());
    if (!*post)
        return fail(ErrorKind::NotFound, u"no such saved conversation"_s);
    return postFrom(objectOf(**post)).ref;
}

Result<int> missingIn(Connection& connection, SavedThreadId thread)
{
    const auto missing =
        oneNumber(connection, u"SELECT missing FROM library.saved_thread WHERE id = ? AND removed = 0"_s,
                  {raw(thread)});
    if (!missing)
        return fail(missing.error());
    if (!*missing)
        return fail(ErrorKind::NotFound, u"no such saved conversation"_s);
    return int(**missing);
}

Result<SavedWords> savedWordsOf(Connection& connection, SavedPostId post)
{
    SavedWords found;
    const auto read =
        eachRow(connection,
                u"SELECT s.post, s.note, CASE WHEN s.position = 0 THEN t.title ELSE '' END, CASE WHEN "
                u"s.position = 0 THEN "
                "(SELECT group_concat(g.name, ' ') FROM library.tag g WHERE g.thread = t.id) ELSE '' END "
                "FROM library.saved_post s JOIN library.saved_thread t ON t.id = s.thread WHERE s.id = ?"_s,
                {raw(post)}, [&found](const QSqlQuery& row) {
                    const Post saved = postFrom(objectOf(row.value(0).toString()));
                    addWords(found.words, saved.text.text);
                    addWords(found.words, saved.contentWarning);
                    for (const Media& media : saved.media)
                        addWords(found.words, media.description);
                    if (saved.poll)
                        for (const PollOption& option : saved.poll->options)
                            addWords(found.words, option.text);
                    if (saved.card) {
                        addWords(found.words, saved.card->title);
                        addWords(found.words, saved.card->description);
                    }
                    addWords(found.people, saved.author.name);
                    addWords(found.people, saved.author.handle);
                    for (int column = 1; column <= 3; ++column)
                        addWords(found.notes, row.value(column).toString());
                });
    if (!read)
        return fail(read.error());
    return found;
}

Result<void> indexAgain(Connection& connection, SavedPostId post)
{
    const auto words = savedWordsOf(connection, post);
    if (!words)
        return fail(words.error());
    return indexSavedPost(connection, post, *words);
}

} // namespace cohort::store
