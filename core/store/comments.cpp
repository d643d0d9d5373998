#include "core/store/comments.h"

#include "core/store/accounts.h"
#include "core/store/answers_to_me.h"
#include "core/store/comment_choices.h"
#include "core/store/commented_places.h"
#include "core/store/posts.h"
#include "core/store/statement.h"
#include "core/store/streams.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <limits>

namespace cohort::store {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array statesInOrder{CommentState::Unanswered, CommentState::New, CommentState::Answered,
                                   CommentState::Closed};

/// Of the answers `r` those I have neither read nor answered; in the browser that is by saying more.
constexpr QLatin1StringView notSeen(
    "AND r.unread = 1 AND NOT EXISTS (SELECT 1 FROM cache.post s INDEXED BY post_by_thread WHERE s.thread = "
    "r.thread AND s.mine = 1 AND (s.parent = r.id OR (s.created > r.created AND EXISTS (SELECT 1 FROM "
    "main.commented v WHERE v.uri = s.uri AND v.account = s.account)))) ");
constexpr QLatin1StringView answersNobodyHere("NOT EXISTS (SELECT 1 FROM cache.post p WHERE p.id = q.parent "
                                              "AND p.mine = 0) ");

/// Myself in the cache, through one of my accounts.
struct Speaker {
    Account account{};
    qint64 author = 0;
};

Result<std::vector<Speaker>> speakers(Connection& connection)
{
    const auto stored = accounts(connection);
    if (!stored)
        return fail(stored.error());
    std::vector<Speaker> found;
    for (const StoredAccount& one : *stored) {
        const Author& me = one.account.facts.me;
        const auto id = oneNumber(connection, u"SELECT id FROM cache.author WHERE network = ? AND uri = ?"_s,
                                  {textValue(me.network), textValue(me.uri)});
        if (!id)
            return fail(id.error());
        if (*id)
            found.push_back({.account = one.account, .author = **id});
    }
    return found;
}

QString exists(const QString& rows)
{
    return u"EXISTS (SELECT 1 FROM "_s + rows + u") "_s;
}

/// Answers `r` to the post `q`.
QString answerToMine()
{
    return u"cache.post r INDEXED BY post_by_thread WHERE r.thread = q.thread AND r.mine = 0 AND r.booster "
           u"IS "
           "NULL AND "_s +
           QString(comesAfterMine).arg(QChar(u'r'));
}

QString isAnswered()
{
    return exists(answerToMine());
}

QString isClosed()
{
    return exists(u"main.comment_choice k WHERE k.uri = q.uri AND k.account = q.account AND k.closed > 0 AND "
                  "k.closed_answers >= "_s +
                  answersToMine());
}

/// What I said to somebody, or somebody answered (comments.h).
QString isComment()
{
    return u"(EXISTS (SELECT 1 FROM cache.post p WHERE p.id = q.parent AND p.mine = 0) OR EXISTS (SELECT 1 "
           "FROM cache.missing m WHERE m.post = q.id) OR "_s +
           isAnswered() + u"OR "_s + isSaidInBrowser(u'q') + u") "_s;
}

QString isIn(CommentState state)
{
    switch (state) {
    case CommentState::Unanswered:
        return u"NOT "_s + isAnswered() + u"AND NOT "_s + isClosed();
    case CommentState::New:
        return hasNewAnswers() + u"AND NOT "_s + isClosed();
    case CommentState::Answered:
        return isAnswered() + u"AND NOT "_s + hasNewAnswers() + u"AND NOT "_s + isClosed();
    case CommentState::Closed:
        return isClosed();
    }
    return u"0 "_s;
}

/// The post of mine named by `of` (account, uri), which stands in the cache as `q` or not at all.
QString livesIn(const std::optional<Sphere>& life, QChar of)
{
    if (!life)
        return u"1 "_s;
    const QString sphere = QString::number(int(*life));
    const QString written = u"EXISTS (SELECT 1 FROM main.written_for w JOIN main.circle c ON c.id = w.circle "
                            "WHERE w.uri = %1.uri AND w.account = %1.account %2)"_s;
    const QString answersSomebody =
        exists(u"cache.post p WHERE p.id = q.parent AND p.mine = 0 AND "_s + repliesShowIn(*life));
    // Where I answered somebody below a page, only who that was is kept: nothing tells of which life the page
    // is.
    const QString hat =
        exists(u"main.account b WHERE b.id = %1.account AND b.hat = %2"_s.arg(of).arg(sphere)) +
        u"AND NOT "_s +
        exists(
            u"main.commented w WHERE w.uri = %1.uri AND w.account = %1.account AND w.answered <> w.opening"_s
                .arg(of));
    // Where the page that I commented on is not here, whose it was is kept beside my comment.
    const QString page =
        u"EXISTS (SELECT 1 FROM main.commented w JOIN main.identity i ON i.network = CASE WHEN "
        "json_valid(w.answered_author) THEN json_extract(w.answered_author, '$.network') END AND i.uri = "
        "CASE "
        "WHEN json_valid(w.answered_author) THEN json_extract(w.answered_author, '$.uri') END JOIN "
        "main.member o ON o.contact = i.contact JOIN main.circle c ON c.id = o.circle WHERE w.uri = %1.uri "
        "AND w.account = %1.account %2)"_s;
    const QString here = u"AND c.sphere = "_s + sphere;
    return u"(%1 OR (NOT %2 AND (%3 OR (%4 AND (%5 OR (NOT %6 AND %7)))))) "_s.arg(
        written.arg(of).arg(here), written.arg(of).arg(QString()), answersSomebody,
        QString(answersNobodyHere), page.arg(of).arg(here), page.arg(of).arg(QString()), hat);
}

QString isListed(CommentState state, const CommentQuery& query)
{
    return u"q.mine = 1 AND q.booster IS NULL AND q.thread %1IN "_s.arg(query.muted ? u""_s : u"NOT "_s) +
           mutedThreads() + u" AND "_s + isComment() + u"AND "_s + isIn(state) + u"AND "_s +
           livesIn(query.life, u'q');
}

bool isOldestFirst(CommentState state)
{
    return state == CommentState::Unanswered;
}

StreamKey firstPlace(CommentState state)
{
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    return isOldestFirst(state)
               ? StreamKey{.createdMs = std::numeric_limits<qint64>::min(), .post = PostId::None}
               : StreamKey{.createdMs = most, .post = PostId(most)};
}

/// The next comments in one state, through all accounts.
Result<std::vector<CommentKey>> keysOf(Connection& connection, const std::vector<Speaker>& me,
                                       CommentState state, const CommentQuery& query)
{
    const bool rising = isOldestFirst(state);
    const StreamKey from =
        query.after && query.after->state == state ? query.after->place : firstPlace(state);
    const QString sql =
        u"SELECT q.created, q.id FROM cache.post q INDEXED BY post_by_author WHERE q.author = ? AND "
        "q.account = ? AND (q.created, q.id) %1 (?, ?) AND "_s.arg(QChar(rising ? u'>' : u'<')) +
        isListed(state, query) +
        (rising ? u"ORDER BY q.created, q.id LIMIT ?"_s : u"ORDER BY q.created DESC, q.id DESC LIMIT ?"_s);
    std::vector<CommentKey> keys;
    for (const Speaker& speaker : me) {
        const auto read = eachRow(
            connection, sql,
            {speaker.author, raw(speaker.account.id), from.createdMs, raw(from.post), query.limit + 1},
            [&keys, state](const QSqlQuery& row) {
                keys.push_back({.state = state,
                                .place = {.createdMs = row.value(0).toLongLong(),
                                          .post = PostId(row.value(1).toLongLong())}});
            });
        if (!read)
            return fail(read.error());
    }
    std::ranges::sort(keys, [rising](const CommentKey& left, const CommentKey& right) {
        const auto a = std::pair(left.place.createdMs, raw(left.place.post));
        const auto b = std::pair(right.place.createdMs, raw(right.place.post));
        return rising ? a < b : b < a;
    });
    return keys;
}

QDateTime momentOf(const QVariant& value)
{
    const qint64 ms = value.toLongLong();
    return ms == 0 ? QDateTime() : timeOf(ms);
}

CommentState stateOf(const CommentRow& row)
{
    if (!row.choice.closed.isNull() && row.choice.closedAnswers >= row.answers)
        return CommentState::Closed;
    if (row.answers == 0)
        return CommentState::Unanswered;
    return row.newAnswers > 0 ? CommentState::New : CommentState::Answered;
}

/// The comments with these numbers, as they were found; the last answer is a number yet.
struct Told {
    QHash<PostId, CommentRow> rows{};
    QHash<PostId, PostId> lastAnswers{};
    QHash<PostId, PostId> answered{}; ///< what it was said to, where that is here and may be shown
};

Result<Told> readTold(Connection& connection, const std::vector<PostId>& ids,
                      const std::optional<Sphere>& life)
{
    // "p" is the answer here: who gave it is told only where it stands among the replies.
    const QString shown = life ? u" AND "_s + repliesShowIn(*life) : QString();
    const QString sql =
        u"SELECT q.id, "_s + answersToMine() + u", (SELECT count(*) FROM "_s + answerToMine() + notSeen +
        u"), q.thread IN "_s + mutedThreads() +
        u", (SELECT p.id FROM cache.post p INDEXED BY post_by_thread WHERE p.thread = q.thread AND p.mine = "
        "0 AND p.booster IS NULL AND "_s +
        QString(comesAfterMine).arg(QChar(u'p')) + shown +
        u" ORDER BY p.created DESC, p.id DESC LIMIT 1), k.closed, k.closed_answers, k.muted, k.remind, "
        "k.remind_quiet, k.remind_answers, q.account, q.uri, k.looked_answers, "_s +
        isSaidInBrowser(u'q') + u", (SELECT p.id FROM cache.post p WHERE p.id = q.parent AND p.mine = 0"_s +
        shown +
        u") FROM json_each(?) j CROSS JOIN "
        "cache.post q ON "
        "q.id = j.value LEFT JOIN main.comment_choice k ON k.uri = q.uri AND k.account = q.account"_s;
    Told found;
    const auto read = eachRow(connection, sql, {numberList(ids)}, [&found](const QSqlQuery& row) {
        const auto id = PostId(row.value(0).toLongLong());
        CommentRow comment{.answers = row.value(1).toInt(),
                           .muted = row.value(3).toInt() != 0,
                           .saidInBrowser = row.value(14).toInt() != 0};
        comment.choice = {
            .post = {.account = AccountId(row.value(11).toLongLong()), .uri = row.value(12).toString()},
            .closed = momentOf(row.value(5)),
            .closedAnswers = row.value(6).toInt(),
            .muted = row.value(7).toInt() != 0,
            .remindAt = momentOf(row.value(8)),
            .remindIfQuiet = row.value(9).toInt() != 0,
            .remindAnswers = row.value(10).toInt(),
            .lookedAnswers = row.value(13).toInt()};
        const int sinceLooked = std::max(0, comment.answers - comment.choice.lookedAnswers);
        comment.newAnswers = std::min(row.value(2).toInt(), sinceLooked);
        comment.state = stateOf(comment);
        found.rows.insert(id, comment);
        if (const auto last = PostId(row.value(4).toLongLong()); last != PostId::None)
            found.lastAnswers.insert(id, last);
        if (const auto answered = PostId(row.value(15).toLongLong()); answered != PostId::None)
            found.answered.insert(id, answered);
    });
    if (!read)
        return fail(read.error());
    return found;
}

/// In the order of the numbers. The circles of authors are left out: they may be of the other life.
Result<std::vector<CommentRow>> commentRows(Connection& connection, const std::vector<PostId>& ids,
                                            const std::optional<Sphere>& life)
{
    auto found = readTold(connection, ids, life);
    if (!found)
        return fail(found.error());
    std::vector<PostId> wanted = ids;
    for (const QHash<PostId, PostId>& others : {found->lastAnswers, found->answered})
        wanted.insert(wanted.end(), others.begin(), others.end());
    auto posts = postsById(connection, wanted);
    if (!posts)
        return fail(posts.error());
    QHash<PostId, PostRow> byId;
    for (PostRow& post : *posts) {
        post.circles.clear();
        byId.insert(post.key.post, post);
    }
    std::vector<CommentRow> rows;
    rows.reserve(ids.size());
    for (const PostId id : ids) {
        if (!byId.contains(id) || !found->rows.contains(id))
            continue;
        CommentRow& row = rows.emplace_back(found->rows.value(id));
        row.row = byId.value(id);
        if (const PostId last = found->lastAnswers.value(id, PostId::None); byId.contains(last))
            row.lastAnswer = byId.value(last);
        // Few networks tell with an answer whom it is for.
        const PostId answered = found->answered.value(id, PostId::None);
        if (row.row.post.parentAuthor.handle.isEmpty() && byId.contains(answered))
            row.row.post.parentAuthor = byId.value(answered).post.author;
    }
    return rows;
}

/// A reminder of something that is not in the cache any more.
CommentRow notHere(const CommentChoice& choice)
{
    CommentRow row{.here = false, .choice = choice};
    row.row.post.ref = choice.post;
    row.row.mine = true;
    return row;
}

QString dueQuestion(const QString& what, const std::optional<Sphere>& life)
{
    // Whether somebody answered a post that is not here is not known: then rather remind once too often.
    return u"SELECT "_s + what +
           u" FROM main.comment_choice k INDEXED BY comment_choice_remind LEFT JOIN cache.post q ON "
           "q.uri = k.uri AND q.account = k.account WHERE k.remind > 0 AND k.remind <= ? AND "
           "(k.remind_quiet = 0 OR q.id IS NULL OR k.remind_answers >= "_s +
           answersToMine() + u") AND "_s + livesIn(life, u'k');
}

/// When I last was there: looked into it, or said something.
Result<std::optional<QDateTime>> lastThere(Connection& connection, const Speaker& speaker)
{
    const auto opened = oneNumber(connection, u"SELECT opened FROM main.account_opened WHERE account = ?"_s,
                                  {raw(speaker.account.id)});
    if (!opened)
        return fail(opened.error());
    if (!*opened)
        return std::optional<QDateTime>();
    const auto said =
        oneNumber(connection,
                  u"SELECT q.created FROM cache.post q INDEXED BY post_by_author WHERE q.author = ? AND "
                  "q.account = ? AND q.mine = 1 ORDER BY q.created DESC LIMIT 1"_s,
                  {speaker.author, raw(speaker.account.id)});
    if (!said)
        return fail(said.error());
    return std::optional(timeOf(std::max(**opened, said->value_or(0))));
}

} // namespace

QString answersToMine()
{
    return u"(SELECT count(*) FROM "_s + answerToMine() + u") "_s;
}

QString hasNewAnswers()
{
    return u"("_s + exists(answerToMine() + notSeen) + u"AND "_s + answersToMine() +
           u"> coalesce((SELECT k.looked_answers FROM main.comment_choice k WHERE k.uri = q.uri AND "
           "k.account = q.account), 0)) "_s;
}

Result<CommentPage> comments(Connection& connection, const CommentQuery& query)
{
    const auto me = speakers(connection);
    if (!me)
        return fail(me.error());
    std::vector<CommentKey> keys;
    for (const CommentState state : statesInOrder) {
        const bool passed = query.after && state < query.after->state;
        if (passed || (query.state && *query.state != state) || keys.size() > size_t(query.limit))
            continue;
        const auto some = keysOf(connection, *me, state, query);
        if (!some)
            return fail(some.error());
        keys.insert(keys.end(), some->begin(), some->end());
    }
    CommentPage page;
    if (keys.size() > size_t(query.limit)) {
        keys.resize(size_t(query.limit));
        page.next = keys.back();
    }
    std::vector<PostId> ids;
    ids.reserve(keys.size());
    for (const CommentKey& key : keys)
        ids.push_back(key.place.post);
    auto rows = commentRows(connection, ids, query.life);
    if (!rows)
        return fail(rows.error());
    page.rows = std::move(*rows);
    return page;
}

Result<std::vector<CommentRow>> dueComments(Connection& connection, std::optional<Sphere> life,
                                            const QDateTime& now)
{
    std::vector<CommentChoice> due;
    std::vector<PostId> ids;
    const auto read =
        eachRow(connection,
                dueQuestion(u"k.account, k.uri, k.remind, k.remind_quiet, k.remind_answers, q.id"_s, life) +
                    u"ORDER BY k.remind, k.uri LIMIT ?"_s,
                {msOf(now), mostDueReminders}, [&due, &ids](const QSqlQuery& row) {
                    due.push_back({.post = {.account = AccountId(row.value(0).toLongLong()),
                                            .uri = row.value(1).toString()},
                                   .remindAt = momentOf(row.value(2)),
                                   .remindIfQuiet = row.value(3).toInt() != 0,
                                   .remindAnswers = row.value(4).toInt()});
                    if (!row.value(5).isNull())
                        ids.push_back(PostId(row.value(5).toLongLong()));
                });
    if (!read)
        return fail(read.error());
    const auto here = commentRows(connection, ids, life);
    if (!here)
        return fail(here.error());
    std::vector<CommentRow> rows;
    rows.reserve(due.size());
    for (const CommentChoice& choice : due) {
        const auto known = std::ranges::find_if(
            *here, [&choice](const CommentRow& row) { return row.choice.post == choice.post; });
        rows.push_back(known == here->end() ? notHere(choice) : *known);
    }
    return rows;
}

Result<int> dueCommentCount(Connection& connection, std::optional<Sphere> life, const QDateTime& now)
{
    const auto count = oneNumber(connection, dueQuestion(u"count(*)"_s, life), {msOf(now)});
    if (!count)
        return fail(count.error());
    return int(count->value_or(0));
}

Result<std::vector<ForgottenPlace>> forgottenPlaces(Connection& connection, std::optional<Sphere> life,
                                                    const QDateTime& now)
{
    const auto me = speakers(connection);
    if (!me)
        return fail(me.error());
    const QString sql = u"SELECT count(*) FROM cache.post q INDEXED BY post_by_author WHERE q.author = ? AND "
                        "q.account = ? AND "_s +
                        isListed(CommentState::New, {.life = life});
    std::vector<ForgottenPlace> places;
    for (const Speaker& speaker : *me) {
        const auto there = lastThere(connection, speaker);
        if (!there)
            return fail(there.error());
        if (!*there || **there > now.addDays(-forgottenDays))
            continue;
        const auto answered = oneNumber(connection, sql, {speaker.author, raw(speaker.account.id)});
        if (!answered)
            return fail(answered.error());
        if (answered->value_or(0) > 0)
            places.push_back({.account = speaker.account.id,
                              .network = speaker.account.provider,
                              .handle = speaker.account.facts.me.handle,
                              .opened = **there,
                              .answered = int(**answered)});
    }
    return places;
}

} // namespace cohort::store
