#include "core/store/saved_threads.h"

#include "core/store/accounts.h"
#include "core/store/circle_post.h"
#include "core/store/post_json.h"
#include "core/store/posts.h"
#include "core/store/receipts.h"
#include "core/store/statement.h"
#include "core/store/values_json.h"

namespace cohort::store {

using namespace Qt::StringLiterals;

namespace {

/// Marks of older versions that become saved conversations in one step.
constexpr int adoptAtOnce = 20;

Result<bool> standsIn(Connection& connection, const PostRow& row, Sphere sphere)
{
    const auto found = oneNumber(
        connection, u"SELECT 1 FROM cache.circle_post WHERE circle = ? AND created = ? AND post = ?"_s,
        {sphereStream(sphere), row.key.createdMs, raw(row.key.post)});
    if (!found)
        return fail(found.error());
    return found->has_value();
}

/// The life of a conversation that is saved while both are shown: where the post stands; then what the
/// account is for. When nothing tells it is Personal, because Professional is the life that is shown to
/// others.
Result<Sphere> lifeOf(Connection& connection, const PostRow& row)
{
    const auto professional = standsIn(connection, row, Sphere::Professional);
    const auto personal = standsIn(connection, row, Sphere::Personal);
    if (!professional || !personal)
        return fail(professional ? personal.error() : professional.error());
    if (*professional != *personal)
        return *professional ? Sphere::Professional : Sphere::Personal;
    const auto hat =
        oneNumber(connection, u"SELECT hat FROM main.account WHERE id = ?"_s, {raw(row.post.ref.account)});
    if (!hat)
        return fail(hat.error());
    return Hat(hat->value_or(int(Hat::Mixed))) == Hat::Professional ? Sphere::Professional : Sphere::Personal;
}

QString uriList(const std::vector<PostRow>& rows)
{
    QStringList uris;
    for (const PostRow& row : rows)
        uris << row.post.ref.uri;
    return textList(uris);
}

/// A copy of this life, thrown away or not, that has one of these posts.
Result<std::optional<qint64>> copyWith(Connection& connection, const std::vector<PostRow>& rows,
                                       Sphere sphere)
{
    return oneNumber(
        connection,
        u"SELECT t.id FROM json_each(?) j CROSS JOIN library.saved_post s ON s.uri = j.value AND "
        "s.account = ? CROSS JOIN library.saved_thread t ON t.id = s.thread AND t.sphere = ? "
        "ORDER BY t.removed, t.id LIMIT 1"_s,
        {uriList(rows), raw(rows.front().post.ref.account), int(sphere)});
}

/// The sentence a post of mine was sent with.
Result<QString> audienceOf(Connection& connection, const PostRow& row)
{
    if (!row.mine)
        return QString();
    const auto receipt = findReceipt(connection, row.post.ref);
    if (!receipt)
        return fail(receipt.error());
    return *receipt ? (*receipt)->sentence : QString();
}

Result<void> insertPost(Connection& connection, qint64 thread, const PostRow& row, int position)
{
    const auto audience = audienceOf(connection, row);
    if (!audience)
        return fail(audience.error());
    const Post& post = row.post;
    const auto id =
        insertRow(connection,
                  u"INSERT INTO library.saved_post (thread, account, uri, network, author, created, "
                  u"position, depth, mine, "
                  "visibility, media, post, audience) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                  {thread, raw(post.ref.account), textValue(post.ref.uri), textValue(post.author.network),
                   textValue(post.author.uri), msOf(post.created), position, row.depth, int(row.mine),
                   int(post.visibility), int(post.media.size()), textOf(toJson(post)), textValue(*audience)});
    if (!id)
        return fail(id.error());
    return indexAgain(connection, SavedPostId(*id));
}

struct Place {
    qint64 post = 0; ///< 0: to be inserted from the cache
    QString uri{};
    const PostRow* row = nullptr;
};

/// What was saved stays in its order; each new post stands behind the one it follows in the cache.
std::vector<Place> merged(std::vector<Place> saved, const std::vector<PostRow>& rows)
{
    QHash<QString, bool> known;
    for (const Place& place : saved)
        known.insert(place.uri, true);
    QString before;
    for (const PostRow& row : rows) {
        const QString& uri = row.post.ref.uri;
        if (!known.contains(uri)) {
            const auto at = std::ranges::find(saved, before, &Place::uri);
            const auto behind = before.isEmpty() ? saved.begin() : at == saved.end() ? at : std::next(at);
            saved.insert(behind, Place{.uri = uri, .row = &row});
            known.insert(uri, true);
        }
        before = uri;
    }
    return saved;
}

Result<std::vector<Place>> placesOf(Connection& connection, qint64 thread)
{
    std::vector<Place> places;
    const auto read =
        eachRow(connection, u"SELECT id, uri FROM library.saved_post WHERE thread = ? ORDER BY position"_s,
                {thread}, [&places](const QSqlQuery& row) {
                    places.push_back({.post = row.value(0).toLongLong(), .uri = row.value(1).toString()});
                });
    if (!read)
        return fail(read.error());
    return places;
}

/// Adds the posts of the page that the copy lacks; answers how many.
Result<int> takeIn(Connection& connection, qint64 thread, const ThreadPage& page)
{
    const auto saved = placesOf(connection, thread);
    if (!saved)
        return fail(saved.error());
    const std::vector<Place> all = merged(*saved, page.rows);
    int added = 0;
    for (size_t at = 0; at < all.size(); ++at) {
        const Place& place = all[at];
        const auto placed = place.row ? insertPost(connection, thread, *place.row, int(at)) : Result<void>();
        if (!placed)
            return fail(placed.error());
        added += place.row ? 1 : 0;
        if (place.row)
            continue;
        const auto moved = change(connection, u"UPDATE library.saved_post SET position = ? WHERE id = ?"_s,
                                  {int(at), place.post});
        if (!moved)
            return fail(moved.error());
    }
    const auto noted = change(
        connection,
        u"UPDATE library.saved_thread SET missing = ?, opening = coalesce((SELECT uri FROM "
        "library.saved_post WHERE thread = library.saved_thread.id ORDER BY position LIMIT 1), opening) "
        "WHERE id = ?"_s,
        {page.missing, thread});
    if (!noted)
        return fail(noted.error());
    return added;
}

Result<qint64> insertThread(Connection& connection, const SavingOrder& order, const ThreadPage& page,
                            Sphere sphere)
{
    const PostRow& opening = page.rows.front();
    const auto me =
        oneText(connection, u"SELECT json_extract(facts, '$.me.handle') FROM main.account WHERE id = ?"_s,
                {raw(opening.post.ref.account)});
    if (!me)
        return fail(me.error());
    return insertRow(
        connection,
        u"INSERT INTO library.saved_thread (account, opening, network, through, sphere, title, saved, "
        "missing) VALUES (?, ?, ?, ?, ?, '', ?, ?)"_s,
        {raw(opening.post.ref.account), textValue(opening.post.ref.uri), textValue(order.network),
         textValue(me->value_or(QString())), int(sphere), msOf(order.now), page.missing});
}

/// A post of the copy that the cache has: there the conversation is found again.
Result<std::optional<PostRef>> anyInCache(Connection& connection, SavedThreadId thread)
{
    std::optional<PostRef> found;
    const auto read = eachRow(
        connection,
        u"SELECT p.account, p.uri FROM library.saved_post s CROSS JOIN cache.post p ON "
        "p.uri = s.uri AND p.account = s.account WHERE s.thread = ? ORDER BY s.position "
        "LIMIT 1"_s,
        {raw(thread)}, [&found](const QSqlQuery& row) {
            found = PostRef{.account = AccountId(row.value(0).toLongLong()), .uri = row.value(1).toString()};
        });
    if (!read)
        return fail(read.error());
    return found;
}

} // namespace

Result<SavedThreadId> saveThread(Connection& connection, const SavingOrder& order)
{
    auto page = threadOf(connection, order.post);
    if (!page)
        return fail(page.error());
    // A boost that was asked for is shown with the conversation; what is kept is the post itself.
    if (page->rows.size() > 1)
        std::erase_if(page->rows, [](const PostRow& row) { return row.post.boostedBy.has_value(); });
    const auto asked = findPost(connection, order.post);
    if (!asked)
        return fail(asked.error());
    const auto life = order.shown          ? Result<Sphere>(*order.shown)
                      : asked->has_value() ? lifeOf(connection, **asked)
                                           : Result<Sphere>(Sphere::Personal);
    if (!life)
        return fail(life.error());
    const auto copy = copyWith(connection, page->rows, *life);
    if (!copy)
        return fail(copy.error());
    qint64 thread = copy->value_or(0);
    if (thread != 0) {
        if (auto back = takeBack(connection, {SavedThreadId(thread)}); !back)
            return fail(back.error());
    } else {
        const auto made = insertThread(connection, order, *page, *life);
        if (!made)
            return fail(made.error());
        thread = *made;
    }
    if (const auto added = takeIn(connection, thread, *page); !added)
        return fail(added.error());
    return SavedThreadId(thread);
}

Result<int> addNewReplies(Connection& connection, SavedThreadId thread)
{
    const auto known = anyInCache(connection, thread);
    if (!known)
        return fail(known.error());
    if (!*known)
        return 0;
    auto page = threadOf(connection, **known);
    if (!page)
        return fail(page.error());
    return takeIn(connection, raw(thread), *page);
}

Result<SavedThreadId> findSavedThread(Connection& connection, const PostRef& post,
                                      const std::optional<Sphere>& sphere)
{
    const auto found = oneNumber(
        connection,
        u"SELECT t.id FROM library.saved_post s CROSS JOIN library.saved_thread t ON t.id = s.thread "
        "WHERE s.uri = ? AND s.account = ? AND t.removed = 0 AND (? < 0 OR t.sphere = ?) LIMIT 1"_s,
        {textValue(post.uri), raw(post.account), sphere ? int(*sphere) : -1, sphere ? int(*sphere) : -1});
    if (!found)
        return fail(found.error());
    return SavedThreadId(found->value_or(0));
}

Result<void> throwAway(Connection& connection, const std::vector<SavedThreadId>& threads,
                       const QDateTime& now)
{
    const auto gone =
        change(connection,
               u"UPDATE library.saved_thread SET removed = ? WHERE id IN (SELECT value FROM json_each(?))"_s,
               {msOf(now), numberList(threads)});
    return gone ? Result<void>() : fail(gone.error());
}

Result<void> takeBack(Connection& connection, const std::vector<SavedThreadId>& threads)
{
    const auto back =
        change(connection,
               u"UPDATE library.saved_thread SET removed = 0 WHERE id IN (SELECT value FROM json_each(?))"_s,
               {numberList(threads)});
    return back ? Result<void>() : fail(back.error());
}

Result<bool> adoptMarks(Connection& connection)
{
    // A mark whose post the cache has lost stays until it comes back.
    std::vector<PostRef> marked;
    const auto read =
        eachRow(connection,
                u"SELECT k.account, k.uri FROM main.mark k INDEXED BY mark_saved CROSS JOIN cache.post p "
                "ON p.uri = k.uri AND p.account = k.account WHERE k.saved = 1 LIMIT ?"_s,
                {adoptAtOnce}, [&marked](const QSqlQuery& row) {
                    marked.push_back(
                        {.account = AccountId(row.value(0).toLongLong()), .uri = row.value(1).toString()});
                });
    if (!read)
        return fail(read.error());
    for (const PostRef& post : marked) {
        const auto saved = saveThread(connection, {.post = post, .now = QDateTime::currentDateTimeUtc()});
        if (!saved)
            return fail(saved.error());
        const auto done =
            change(connection, u"UPDATE main.mark SET saved = 0 WHERE uri = ? AND account = ?"_s,
                   {textValue(post.uri), raw(post.account)});
        if (!done)
            return fail(done.error());
    }
    return int(marked.size()) == adoptAtOnce;
}

} // namespace cohort::store
