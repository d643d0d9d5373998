#include "core/store/retention.h"

#include "core/model/setting_names.h"
#include "core/store/circles.h"
#include "core/store/forget.h"
#include "core/store/marks.h"
#include "core/store/statement.h"

#include <QSet>

namespace cohort::store {

using namespace Qt::StringLiterals;

namespace {

/// Posts that stand for all when a size is estimated: some milliseconds, and some percent of error.
constexpr int sampledPosts = 400;
/// Bytes of a post besides its texts: its row, its keys in nine indexes, its places in the streams.
constexpr int bytesBesideTheTexts = 500;
/// Posts or conversations that are asked for in one question.
constexpr size_t askedAtOnce = 5000;
/// Of all times.
constexpr int noLimit = -1;

/// A circle, and from which moment on it keeps posts (ms since 1970).
struct Keeper {
    CircleId circle = CircleId::None;
    qint64 since = 0;
};

/// A post that goes.
struct Leaving {
    PostId id = PostId::None;
    QString uri{};
    qint64 thread = 0;
};

/// Everything is kept: older than any post.
constexpr qint64 keepsAll = std::numeric_limits<qint64>::min();

QString settingOf(CircleId circle)
{
    return setting::KeepPosts + QString::number(raw(circle));
}

qint64 sinceOf(const RetentionRule& rule, const QDateTime& now)
{
    const QDateTime end = retentionEnd(rule, now);
    return end.isValid() ? msOf(end) : keepsAll;
}

Result<std::vector<Keeper>> keepers(Connection& connection, const QDateTime& now)
{
    const auto rules = settings(connection);
    if (!rules)
        return fail(rules.error());
    std::vector<Keeper> all;
    const auto read = eachRow(connection, u"SELECT id FROM main.circle ORDER BY id"_s, {},
                              [&all, &rules, &now](const QSqlQuery& row) {
                                  const auto circle = CircleId(row.value(0).toLongLong());
                                  const RetentionRule rule = retentionFrom(rules->value(settingOf(circle)));
                                  all.push_back({.circle = circle, .since = sinceOf(rule, now)});
                              });
    if (!read)
        return fail(read.error());
    return all;
}

/// As one value for "FROM json_each(?)"; numbers alone.
QString listOf(const std::vector<Keeper>& keepers)
{
    QStringList pairs;
    for (const Keeper& keeper : keepers)
        pairs << u"[%1,%2]"_s.arg(raw(keeper.circle)).arg(keeper.since);
    return u'[' + pairs.join(u',') + u']';
}

/// The lists that the condition below needs: the other circles with their rules, and what is being answered.
/// What opens a conversation that I joined in the browser tells of which life it is (repliesShowIn()).
constexpr QLatin1StringView lists(
    "WITH keeper (circle, since) AS MATERIALIZED (SELECT json_extract(value, '$[0]'), json_extract(value, "
    "'$[1]') FROM json_each(?)), answered (uri) AS MATERIALIZED (SELECT coalesce(json_extract(body, "
    "'$.replyTo.uri'), '') FROM main.draft WHERE json_valid(body) UNION SELECT coalesce(json_extract(body, "
    "'$.edits.uri'), '') FROM main.draft WHERE json_valid(body) UNION SELECT coalesce(json_extract(draft, "
    "'$.replyTo.uri'), '') FROM main.outbox WHERE json_valid(draft) UNION SELECT opening FROM "
    "main.commented) ");

/// The post `p` is of no use to anything but a stream.
constexpr QLatin1StringView isFree(
    "p.mine = 0 AND p.to_me = 0 AND NOT EXISTS (SELECT 1 FROM cache.post d WHERE d.uri = p.uri AND (d.mine = "
    "1 "
    "OR d.to_me = 1)) AND NOT EXISTS (SELECT 1 FROM library.saved_post sp CROSS JOIN library.saved_thread st "
    "ON "
    "st.id = sp.thread AND st.removed = 0 WHERE sp.uri = p.uri) AND NOT EXISTS (SELECT 1 FROM main.mark m "
    "WHERE m.uri = p.uri AND m.saved = 1) AND NOT EXISTS (SELECT 1 FROM main.receipt r WHERE r.uri = p.uri) "
    "AND "
    "p.uri NOT IN (SELECT uri FROM answered) ");

/// No circle keeps the post that stands at `s` in one of them.
constexpr QLatin1StringView isKeptByNone("NOT EXISTS (SELECT 1 FROM keeper k CROSS JOIN cache.circle_post o "
                                         "ON o.circle = k.circle AND o.created = "
                                         "s.created AND o.post = s.post WHERE k.since <= s.created) ");

Result<std::vector<Leaving>> leaving(Connection& connection, const QString& sql, Values values)
{
    std::vector<Leaving> found;
    const auto read = eachRow(connection, sql, values, [&found](const QSqlQuery& row) {
        found.push_back({.id = PostId(row.value(0).toLongLong()),
                         .uri = row.value(1).toString(),
                         .thread = row.value(2).toLongLong()});
    });
    if (!read)
        return fail(read.error());
    return found;
}

/// What this circle would let go, oldest first.
Result<std::vector<Leaving>> leavingFrom(Connection& connection, const Keeper& circle,
                                         const std::vector<Keeper>& all, int limit)
{
    if (circle.since == keepsAll)
        return std::vector<Leaving>();
    static const QString sql = lists +
                               "SELECT p.id, p.uri, p.thread FROM cache.circle_post s CROSS JOIN cache.post "
                               "p ON p.id = s.post WHERE "
                               "s.circle = ? AND s.created < ? AND "_L1 +
                               isKeptByNone + "AND "_L1 + isFree + "ORDER BY s.created, s.post LIMIT ?"_L1;
    return leaving(connection, sql, {listOf(all), raw(circle.circle), circle.since, limit});
}

/// The posts that only complete conversations of which nothing else stays: `gone` are the posts that go.
Result<std::vector<PostId>> leftAlone(Connection& connection, const std::vector<Leaving>& gone, int& threads)
{
    static const QString sql = lists + "SELECT p.thread, p.id, p.in_stream = 1 OR NOT ("_L1 + isFree +
                               ") FROM json_each(?) j CROSS JOIN cache.post p ON p.thread = j.value"_L1;
    QSet<qint64> leavingIds;
    QSet<qint64> touched;
    for (const Leaving& post : gone) {
        leavingIds.insert(raw(post.id));
        touched.insert(post.thread);
    }
    const QList<qint64> all = touched.values();
    QSet<qint64> staying;
    std::vector<std::pair<qint64, PostId>> beside;
    for (qsizetype from = 0; from < all.size(); from += qsizetype(askedAtOnce)) {
        const auto read =
            eachRow(connection, sql, {u"[]"_s, numberList(all.mid(from, qsizetype(askedAtOnce)))},
                    [&leavingIds, &staying, &beside](const QSqlQuery& row) {
                        const qint64 id = row.value(1).toLongLong();
                        if (leavingIds.contains(id))
                            return;
                        if (row.value(2).toInt() != 0)
                            staying.insert(row.value(0).toLongLong());
                        else
                            beside.emplace_back(row.value(0).toLongLong(), PostId(id));
                    });
        if (!read)
            return fail(read.error());
    }
    std::vector<PostId> alone;
    for (const auto& [thread, post] : beside)
        if (!staying.contains(thread))
            alone.push_back(post);
    threads = int(touched.size() - staying.size());
    return alone;
}

/// The same posts as they came through every account.
Result<std::vector<Leaving>> withCopies(Connection& connection, const std::vector<Leaving>& posts)
{
    std::vector<Leaving> all;
    all.reserve(posts.size());
    for (size_t from = 0; from < posts.size(); from += askedAtOnce) {
        QList<qint64> ids;
        for (size_t at = from; at < std::min(posts.size(), from + askedAtOnce); ++at)
            ids.append(raw(posts[at].id));
        const auto part = leaving(connection,
                                  u"SELECT DISTINCT d.id, d.uri, d.thread FROM json_each(?) j CROSS JOIN "
                                  "cache.post p ON p.id = j.value CROSS JOIN cache.post d ON d.uri = p.uri"_s,
                                  {numberList(ids)});
        if (!part)
            return fail(part.error());
        all.insert(all.end(), part->begin(), part->end());
    }
    return all;
}

/// Deletes them with their copies and with what they leave alone.
Result<std::vector<PostId>> drop(Connection& connection, const std::vector<Leaving>& posts)
{
    std::vector<PostId> gone;
    if (posts.empty())
        return gone;
    const auto all = withCopies(connection, posts);
    if (!all)
        return fail(all.error());
    for (const Leaving& post : *all)
        gone.push_back(post.id);
    int threads = 0;
    const auto alone = leftAlone(connection, *all, threads);
    if (!alone)
        return fail(alone.error());
    gone.insert(gone.end(), alone->begin(), alone->end());
    if (auto deleted = deletePosts(connection, gone); !deleted)
        return fail(deleted.error());
    return gone;
}

/// An estimate: the mean of some of these posts, times their number. Texts count as they are stored, twice
/// for the search index.
Result<qint64> bytesOf(Connection& connection, const std::vector<PostId>& sample, qint64 posts)
{
    if (sample.empty())
        return 0;
    const auto mean =
        oneNumber(connection,
                  u"SELECT cast(avg(length(cast(p.body AS BLOB)) + length(cast(p.warning AS BLOB)) + "
                  u"length(p.details) + "
                  "2 * length(cast(p.uri AS BLOB)) + coalesce(2 * length(cast(t.words AS BLOB)) + 2 * "
                  "length(cast(t.people AS BLOB)), 0)) AS INTEGER) FROM json_each(?) j CROSS JOIN cache.post "
                  "p ON p.id = "
                  "j.value LEFT JOIN cache.search_text t ON t.post = p.id"_s,
                  {numberList(sample)});
    if (!mean)
        return fail(mean.error());
    return posts * (mean->value_or(0) + bytesBesideTheTexts);
}

} // namespace

QDateTime retentionEnd(const RetentionRule& rule, const QDateTime& now)
{
    switch (rule.kind) {
    case RetentionRule::Kind::Months:
        return now.addMonths(-rule.months);
    case RetentionRule::Kind::Saved:
        return now.addDays(-RetentionRule::daysToRead);
    case RetentionRule::Kind::All:
        break;
    }
    return {};
}

QString retentionText(const RetentionRule& rule)
{
    switch (rule.kind) {
    case RetentionRule::Kind::Months:
        return u"months "_s + QString::number(rule.months);
    case RetentionRule::Kind::Saved:
        return u"saved"_s;
    case RetentionRule::Kind::All:
        break;
    }
    return u"all"_s;
}

RetentionRule retentionFrom(const QString& text)
{
    if (text == "saved"_L1)
        return {.kind = RetentionRule::Kind::Saved};
    const int months = text.startsWith("months "_L1) ? QStringView(text).mid(7).toInt() : 0;
    if (months < 1 || months > RetentionRule::mostMonths)
        return {};
    return {.kind = RetentionRule::Kind::Months, .months = months};
}

Result<RetentionRule> retentionRule(Connection& connection, CircleId circle)
{
    const auto text =
        oneText(connection, u"SELECT value FROM main.setting WHERE name = ?"_s, {settingOf(circle)});
    if (!text)
        return fail(text.error());
    return retentionFrom(text->value_or(QString()));
}

Result<void> setRetentionRule(Connection& connection, CircleId circle, const RetentionRule& rule)
{
    const auto there = findCircle(connection, circle);
    if (!there)
        return fail(there.error());
    if (!*there)
        return fail(ErrorKind::NotFound, u"no such circle"_s);
    if (retentionFrom(retentionText(rule)) != rule)
        return fail(ErrorKind::InvalidInput, u"not a number of months"_s);
    return saveSetting(connection, settingOf(circle), retentionText(rule));
}

Result<std::vector<CircleUse>> circleUse(Connection& connection, std::optional<Sphere> sphere)
{
    // Not circles(): how many are unread is a costly question.
    std::vector<CircleId> ids;
    const auto listed =
        eachRow(connection, u"SELECT id FROM main.circle ORDER BY sphere, position, id"_s, {},
                [&ids](const QSqlQuery& row) { ids.push_back(CircleId(row.value(0).toLongLong())); });
    if (!listed)
        return fail(listed.error());
    const auto all = findCircles(connection, ids);
    if (!all)
        return fail(all.error());
    std::vector<CircleUse> uses;
    uses.reserve(all->size());
    for (const Circle& circle : *all) {
        if (sphere && circle.sphere != *sphere)
            continue;
        CircleUse use{.circle = circle};
        const auto count = oneNumber(connection, u"SELECT count(*) FROM cache.circle_post WHERE circle = ?"_s,
                                     {raw(circle.id)});
        const auto rule = retentionRule(connection, circle.id);
        if (!count || !rule)
            return fail(count ? rule.error() : count.error());
        use.posts = int(count->value_or(0));
        use.rule = *rule;
        std::vector<PostId> sample;
        const int step = std::max(1, use.posts / sampledPosts);
        const auto read = eachRow(
            connection, u"SELECT post FROM cache.circle_post WHERE circle = ? AND post % ? = 0 LIMIT ?"_s,
            {raw(circle.id), step, 2 * sampledPosts},
            [&sample](const QSqlQuery& post) { sample.push_back(PostId(post.value(0).toLongLong())); });
        if (!read)
            return fail(read.error());
        const auto bytes = bytesOf(connection, sample, use.posts);
        if (!bytes)
            return fail(bytes.error());
        use.bytes = *bytes;
        uses.push_back(std::move(use));
    }
    return uses;
}

Result<RetentionPreview> previewRetention(Connection& connection, CircleId circle, const RetentionRule& rule,
                                          const QDateTime& now)
{
    RetentionPreview preview{.rule = rule, .before = retentionEnd(rule, now)};
    auto all = keepers(connection, now);
    if (!all)
        return fail(all.error());
    const Keeper asked{.circle = circle, .since = sinceOf(rule, now)};
    for (Keeper& keeper : *all)
        if (keeper.circle == circle)
            keeper = asked;
    const auto first = leavingFrom(connection, asked, *all, noLimit);
    if (!first)
        return fail(first.error());
    const auto going = withCopies(connection, *first);
    if (!going)
        return fail(going.error());
    const auto alone = leftAlone(connection, *going, preview.conversations);
    if (!alone)
        return fail(alone.error());
    preview.posts = int(going->size() + alone->size());
    std::vector<PostId> sample;
    const size_t step = std::max<size_t>(1, going->size() / sampledPosts);
    for (size_t at = 0; at < going->size(); at += step)
        sample.push_back((*going)[at].id);
    const auto bytes = bytesOf(connection, sample, preview.posts);
    if (!bytes)
        return fail(bytes.error());
    preview.bytes = *bytes;
    return preview;
}

Result<int> dropByRules(Connection& connection, const QDateTime& now, int limit)
{
    const auto all = keepers(connection, now);
    if (!all)
        return fail(all.error());
    for (const Keeper& circle : *all) {
        const auto going = leavingFrom(connection, circle, *all, limit);
        if (!going)
            return fail(going.error());
        if (going->empty())
            continue;
        const auto gone = drop(connection, *going);
        if (!gone)
            return fail(gone.error());
        return int(gone->size());
    }
    return 0;
}

Result<std::vector<PostId>> dropArrived(Connection& connection, const std::vector<PostId>& arrived,
                                        const QDateTime& now)
{
    static const QString sql =
        lists +
        "SELECT DISTINCT p.id, p.uri, p.thread FROM json_each(?) j CROSS JOIN cache.post p ON p.id = j.value "
        "CROSS "
        "JOIN main.circle c CROSS JOIN cache.circle_post s ON s.circle = c.id AND s.created = p.created AND "
        "s.post = p.id WHERE "_L1 +
        isKeptByNone + "AND "_L1 + isFree;
    const auto all = keepers(connection, now);
    if (!all)
        return fail(all.error());
    const bool anyRule =
        std::ranges::any_of(*all, [](const Keeper& keeper) { return keeper.since != keepsAll; });
    if (!anyRule || arrived.empty())
        return std::vector<PostId>();
    const auto going = leaving(connection, sql, {listOf(*all), numberList(arrived)});
    if (!going)
        return fail(going.error());
    return drop(connection, *going);
}

} // namespace cohort::store
