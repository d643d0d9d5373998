#include "core/store/commented_places.h"

#include "core/store/answers_to_me.h"
#include "core/store/comment_choices.h"
#include "core/store/forget.h"
#include "core/store/ingest_rows.h"
#include "core/store/post_lookup.h"
#include "core/store/posts.h"
#include "core/store/statement.h"
#include "core/store/values_json.h"
#include "core/text/html_reader.h"
#include "core/text/search_text.h"

#include <QSet>
#include <QUuid>

#include <algorithm>

namespace cohort::store {

using namespace Qt::StringLiterals;

namespace {

/// Words of fewer letters are somebody's comment only when they are all of it: "Thank you" stands in many.
constexpr qsizetype fewestTellingLetters = 20;
/// Days before and after the mark in which a comment by my name alone is taken for mine. Some blogs show a
/// comment only after their owner has read it.
constexpr int nameDaysBefore = 1;
constexpr int nameDaysAfter = 14;

constexpr QLatin1StringView placeColumns(
    "w.id, w.account, w.uri, w.answered, w.answered_author, w.opening, w.comments_at, w.page, w.words, "
    "w.name, w.said, w.since, w.entry_author ");

CommentedPlace placeAt(const QSqlQuery& row)
{
    const auto account = AccountId(row.value(1).toLongLong());
    return {
        .id = CommentedPlaceId(row.value(0).toLongLong()),
        .comment = {.account = account, .uri = row.value(2).toString()},
        .answered = {.account = account, .uri = row.value(3).toString()},
        .answeredAuthor = authorFrom(objectOf(row.value(4).toString())),
        .opening = {.account = account, .uri = row.value(5).toString(), .remoteId = row.value(6).toString()},
        .page = QUrl(row.value(7).toString()),
        .said = {.words = row.value(8).toString(), .name = row.value(9).toString()},
        .when = timeOf(row.value(10).toLongLong()),
        .since = timeOf(row.value(11).toLongLong()),
        .entryAuthor = authorFrom(objectOf(row.value(12).toString()))};
}

Result<std::vector<CommentedPlace>> placesWhere(Connection& connection, const QString& which, Values values)
{
    std::vector<CommentedPlace> places;
    const auto read = eachRow(connection, "SELECT "_L1 + placeColumns + "FROM main.commented w "_L1 + which,
                              values, [&places](const QSqlQuery& row) { places.push_back(placeAt(row)); });
    if (!read)
        return fail(read.error());
    return places;
}

Result<AccountFacts> accountFacts(Connection& connection, AccountId account)
{
    const auto facts = oneText(connection, u"SELECT facts FROM main.account WHERE id = ?"_s, {raw(account)});
    if (!facts)
        return fail(facts.error());
    if (!*facts)
        return fail(ErrorKind::NotFound, u"the account is gone"_s);
    return factsFrom(objectOf(**facts));
}

PostRef openingOf(const CommentedPlace& place)
{
    return {.account = place.comment.account, .uri = place.opening.uri};
}

QString authorText(const Author& author)
{
    return author.uri.isEmpty() ? QString() : textOf(toJson(author));
}

/// With the id it has, or a new one.
Result<CommentedPlaceId> storePlace(Connection& connection, const CommentedPlace& place)
{
    const QVariant id = place.id == CommentedPlaceId::None ? QVariant() : QVariant(raw(place.id));
    const auto row = insertRow(
        connection,
        u"INSERT OR REPLACE INTO main.commented (id, account, uri, answered, answered_author, opening, "
        "comments_at, page, words, name, said, since, entry_author) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
        "?, ?)"_s,
        {id, raw(place.comment.account), textValue(place.comment.uri), textValue(place.answered.uri),
         textValue(authorText(place.answeredAuthor)), textValue(place.opening.uri),
         textValue(place.opening.remoteId), textValue(place.page.toString(QUrl::FullyEncoded)),
         textValue(place.said.words), textValue(place.said.name), msOf(place.when), msOf(place.since),
         textValue(authorText(place.entryAuthor))});
    if (!row)
        return fail(row.error());
    return CommentedPlaceId(*row);
}

/// What stands for a comment until it is found at the blog, and after the cache was lost.
Post standIn(const CommentedPlace& place, const Author& me)
{
    return {.ref = place.comment,
            .parent = place.answered,
            .parentAuthor = place.answeredAuthor,
            .author = me,
            .url = place.page,
            .created = place.when,
            .text = RichText::plain(place.said.words),
            .visibility = Visibility::Anyone};
}

/// The cached post of a found comment gets an author: me, or again whom the blog named.
Result<void> setAuthor(Connection& connection, const PostRef& post, const Author& author, bool mine)
{
    const auto id = AuthorRows(connection, post.account).idOf(author);
    if (!id)
        return fail(id.error());
    const auto set =
        change(connection,
               u"UPDATE cache.post SET author = ?, mine = ?, unread = 0, to_me = 0 WHERE uri = ? AND "
               "account = ?"_s,
               {*id, int(mine), textValue(post.uri), raw(post.account)});
    return set ? Result<void>() : fail(set.error());
}

Result<void> putIntoCache(Connection& connection, const CommentedPlace& place)
{
    const auto facts = accountFacts(connection, place.comment.account);
    if (!facts)
        return fail(facts.error());
    const auto there = findPostId(connection, place.comment);
    if (!there)
        return fail(there.error());
    if (*there)
        return setAuthor(connection, place.comment, facts->me, true);
    const auto put = ingest(
        connection,
        {.account = place.comment.account, .posts = {standIn(place, facts->me)}, .fetched = place.when});
    return put ? Result<void>() : fail(put.error());
}

Result<void> takeOutOfCache(Connection& connection, const CommentedPlace& place)
{
    if (place.isFound())
        return setAuthor(connection, place.comment, place.entryAuthor, false);
    const auto there = findPostId(connection, place.comment);
    if (!there)
        return fail(there.error());
    return *there ? deletePosts(connection, {**there}) : Result<void>();
}

/// The first post of the conversation that a post stands in, as far as it is known.
Result<PostRef> firstOfConversation(Connection& connection, const Post& post)
{
    PostRef opening = post.ref;
    const auto read =
        eachRow(connection,
                u"SELECT t.uri, coalesce(o.remote_id, ?) FROM cache.post p CROSS JOIN cache.thread_root t ON "
                "t.thread = p.thread AND t.account = p.account LEFT JOIN cache.post o ON o.uri = t.uri AND "
                "o.account = t.account WHERE p.uri = ? AND p.account = ? LIMIT 1"_s,
                {textValue(post.ref.remoteId), textValue(post.ref.uri), raw(post.ref.account)},
                [&opening](const QSqlQuery& row) {
                    opening.uri = row.value(0).toString();
                    opening.remoteId = row.value(1).toString();
                });
    if (!read)
        return fail(read.error());
    return opening;
}

bool saysMyWords(const Post& entry, const SaidThere& said)
{
    const QString mine = searchText(said.words).simplified();
    const QString theirs = searchText(entry.text.text).simplified();
    return !mine.isEmpty() &&
           (mine == theirs || (mine.size() >= fewestTellingLetters && theirs.contains(mine)));
}

bool isByMyName(const Post& entry, const CommentedPlace& place)
{
    const bool near = entry.created >= place.when.addDays(-nameDaysBefore) &&
                      entry.created <= place.when.addDays(nameDaysAfter);
    return near && !place.said.name.isEmpty() &&
           entry.author.name.compare(place.said.name, Qt::CaseInsensitive) == 0;
}

/// The entry that is this comment of mine: of several the one nearest to when I noted it.
Post* entryOf(const CommentedPlace& place, std::vector<Post>& posts, const QSet<QString>& taken)
{
    Post* best = nullptr;
    const auto away = [&place](const Post& post) { return std::abs(post.created.msecsTo(place.when)); };
    for (Post& post : posts) {
        const bool elsewhere = post.threadUri != place.opening.uri || post.parent.isNull();
        if (elsewhere || taken.contains(post.ref.uri))
            continue;
        const bool mine =
            place.said.words.isEmpty() ? isByMyName(post, place) : saysMyWords(post, place.said);
        if (mine && (!best || away(post) < away(*best)))
            best = &post;
    }
    return best;
}

/// From now on the blog's own entry is my comment, with all that I decided about it.
Result<void> becomeEntry(Connection& connection, const CommentedPlace& place, const Post& entry)
{
    CommentedPlace found = place;
    found.comment.uri = entry.ref.uri;
    found.when = entry.created;
    found.since = entry.created;
    found.entryAuthor = entry.author;
    const auto moved = change(
        connection, u"UPDATE OR REPLACE main.comment_choice SET uri = ? WHERE uri = ? AND account = ?"_s,
        {textValue(found.comment.uri), textValue(place.comment.uri), raw(place.comment.account)});
    if (!moved)
        return fail(moved.error());
    if (auto gone = takeOutOfCache(connection, place); !gone)
        return gone;
    if (const auto kept = storePlace(connection, found); !kept)
        return fail(kept.error());
    const auto there = findPostId(connection, found.comment);
    if (!there)
        return fail(there.error());
    return *there ? putIntoCache(connection, found) : Result<void>();
}

/// What is here of the conversation may hold it already.
Result<void> lookHere(Connection& connection, const CommentedPlace& place)
{
    const auto thread = threadOf(connection, place.opening);
    if (!thread)
        return thread.error().kind == ErrorKind::NotFound ? Result<void>() : fail(thread.error());
    std::vector<Post> posts;
    for (const PostRow& row : thread->rows)
        if (!row.mine) {
            posts.push_back(row.post);
            posts.back().threadUri = place.opening.uri;
        }
    return takeMyComments(connection, place.comment.account, posts);
}

Result<ForgottenComments> withChoices(Connection& connection, std::vector<CommentedPlace> places)
{
    ForgottenComments found{.places = std::move(places)};
    for (const CommentedPlace& place : found.places) {
        auto choice = commentChoice(connection, place.comment);
        if (!choice)
            return fail(choice.error());
        found.choices.push_back(std::move(*choice));
    }
    return found;
}

Result<void> forgetAll(Connection& connection, const std::vector<CommentedPlace>& places)
{
    for (const CommentedPlace& place : places) {
        const auto gone = change(connection, u"DELETE FROM main.commented WHERE id = ?"_s, {raw(place.id)});
        if (!gone)
            return fail(gone.error());
        if (auto out = takeOutOfCache(connection, place); !out)
            return out;
        if (auto marked = markAnswersAnew(connection, openingOf(place)); !marked)
            return marked;
        if (auto dropped = restoreCommentChoices(connection, {CommentChoice{.post = place.comment}});
            !dropped)
            return dropped;
    }
    return {};
}

} // namespace

Result<CommentedPlace> addCommentedPlace(Connection& connection, const PostRef& post, const SaidThere& said,
                                         const QDateTime& now)
{
    const auto row = findPost(connection, post);
    if (!row)
        return fail(row.error());
    if (!*row)
        return fail(ErrorKind::NotFound, u"the post is not here"_s);
    const Post& answered = (*row)->post;
    const auto facts = accountFacts(connection, answered.ref.account);
    if (!facts)
        return fail(facts.error());
    if (!facts->can.repliesInBrowser)
        return fail(ErrorKind::Unsupported, u"the network tells by itself what I said"_s);
    auto opening = firstOfConversation(connection, answered);
    if (!opening)
        return fail(opening.error());
    CommentedPlace place{.comment = {.account = answered.ref.account,
                                     .uri = answered.ref.uri + u"/i-commented-"_s +
                                            QUuid::createUuid().toString(QUuid::Id128)},
                         .answered = {.account = answered.ref.account, .uri = answered.ref.uri},
                         .answeredAuthor = answered.author,
                         .opening = std::move(*opening),
                         .page = answered.url,
                         .said = {.words = cleanText(said.words, longestSaidWords).trimmed(),
                                  .name = cleanLine(said.name, longestSaidName).trimmed()},
                         .when = now,
                         .since = now};
    if (place.said == SaidThere{})
        place.since = now.addMSecs(ownEchoMs);
    const auto id = storePlace(connection, place);
    if (!id)
        return fail(id.error());
    place.id = *id;
    if (auto put = putIntoCache(connection, place); !put)
        return fail(put.error());
    if (auto looked = lookHere(connection, place); !looked)
        return fail(looked.error());
    if (auto marked = markAnswersAnew(connection, openingOf(place)); !marked)
        return fail(marked.error());
    // It may be the blog's own entry by now.
    auto kept = placesWhere(connection, u"WHERE w.id = ?"_s, {raw(place.id)});
    if (!kept)
        return fail(kept.error());
    return kept->empty() ? place : kept->front();
}

Result<void> removeCommentedPlace(Connection& connection, CommentedPlaceId id)
{
    const auto places = placesWhere(connection, u"WHERE w.id = ?"_s, {raw(id)});
    return places ? forgetAll(connection, *places) : fail(places.error());
}

Result<ForgottenComments> forgetCommentedPlaces(Connection& connection, const PostRef& post)
{
    auto places =
        placesWhere(connection, u"WHERE w.account = ? AND (w.answered = ? OR w.uri = ?) ORDER BY w.id"_s,
                    {raw(post.account), textValue(post.uri), textValue(post.uri)});
    if (!places)
        return fail(places.error());
    if (places->empty())
        return fail(ErrorKind::NotFound, u"nothing was noted there"_s);
    auto found = withChoices(connection, std::move(*places));
    if (!found)
        return fail(found.error());
    if (auto gone = forgetAll(connection, found->places); !gone)
        return fail(gone.error());
    return found;
}

Result<void> restoreCommentedPlaces(Connection& connection, const ForgottenComments& before)
{
    for (const CommentedPlace& place : before.places) {
        // An account that went meanwhile has no comments any more.
        const auto facts = accountFacts(connection, place.comment.account);
        if (!facts && facts.error().kind == ErrorKind::NotFound)
            continue;
        if (const auto kept = storePlace(connection, place); !kept)
            return fail(kept.error());
        if (auto put = putIntoCache(connection, place); !put)
            return put;
        if (auto marked = markAnswersAnew(connection, openingOf(place)); !marked)
            return marked;
    }
    return restoreCommentChoices(connection, before.choices);
}

Result<std::vector<CommentedPlace>> commentedPlaces(Connection& connection)
{
    return placesWhere(connection, u"ORDER BY w.said DESC, w.id DESC"_s, {});
}

Result<void> takeMyComments(Connection& connection, AccountId account, std::vector<Post>& posts)
{
    const auto places = placesWhere(connection, u"WHERE w.account = ? ORDER BY w.id"_s, {raw(account)});
    if (!places)
        return fail(places.error());
    if (places->empty())
        return {};
    const auto facts = accountFacts(connection, account);
    if (!facts)
        return fail(facts.error());
    QSet<QString> taken;
    for (const CommentedPlace& place : *places)
        if (place.isFound())
            taken.insert(place.comment.uri);
    for (const CommentedPlace& place : *places) {
        if (place.isFound())
            continue;
        const Post* entry = entryOf(place, posts, taken);
        if (!entry)
            continue;
        taken.insert(entry->ref.uri);
        if (auto became = becomeEntry(connection, place, *entry); !became)
            return became;
    }
    for (Post& post : posts)
        if (taken.contains(post.ref.uri))
            post.author = facts->me;
    return {};
}

Result<std::vector<CommentedPlace>> conversationsToWatch(Connection& connection, AccountId account,
                                                         const QDateTime& since, int limit)
{
    // Of several comments in a conversation the last one.
    return placesWhere(connection,
                       u"WHERE w.account = ? AND w.said >= ? AND NOT EXISTS (SELECT 1 FROM main.commented v "
                       "WHERE v.account = w.account AND v.opening = w.opening AND (v.said, v.id) > (w.said, "
                       "w.id)) ORDER BY w.said DESC LIMIT ?"_s,
                       {raw(account), msOf(since), limit});
}

Result<void> bringBackCommentedPlaces(Connection& connection)
{
    const auto lost = placesWhere(connection,
                                  u"WHERE NOT EXISTS (SELECT 1 FROM cache.post p WHERE p.uri = w.uri AND "
                                  "p.account = w.account) ORDER BY w.id"_s,
                                  {});
    if (!lost)
        return fail(lost.error());
    for (const CommentedPlace& place : *lost)
        if (auto put = putIntoCache(connection, place); !put)
            return put;
    return {};
}

QString isSaidInBrowser(QChar post)
{
    return u"EXISTS (SELECT 1 FROM main.commented v WHERE v.uri = %1.uri AND v.account = %1.account) "_s.arg(
        post);
}

} // namespace cohort::store
