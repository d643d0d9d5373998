#include "core/store/waiting_posts.h"

#include "core/store/post_lookup.h"
#include "core/store/statement.h"

namespace cohort::store {

using namespace Qt::StringLiterals;

namespace {

/// Of the receipt and the outbox: the same two names in both, and what else follows from them.
constexpr QLatin1StringView newOutcome("json_set(%1, '$.standing', ?, '$.%2', ?, '$.differs', json(?))");

Result<bool> noteInReceipt(Connection& connection, const PostRef& post, Standing standing,
                           Visibility visibility)
{
    const QString waits =
        u"uri = ? AND account = ? AND json_valid(answer) AND json_extract(answer, '$.standing') IN (%1, %2, %3)"_s
            .arg(int(Standing::Waiting))
            .arg(int(Standing::Rejected))
            .arg(int(Standing::Draft));
    const Values now{int(standing), int(visibility), u"false"_s, textValue(post.uri), raw(post.account)};
    // The outbox first: it is found through the receipt that still says that it waits.
    const auto sent = change(
        connection,
        u"UPDATE main.outbox SET outcome = "_s % QString(newOutcome).arg(u"outcome"_s, u"answered"_s) %
            u" WHERE json_valid(outcome) AND id IN (SELECT entry FROM main.receipt WHERE "_s % waits % u')',
        now);
    if (!sent)
        return fail(sent.error());
    const auto kept = change(connection,
                             u"UPDATE main.receipt SET answer = "_s %
                                 QString(newOutcome).arg(u"answer"_s, u"visibility"_s) % u" WHERE "_s % waits,
                             now);
    if (!kept)
        return fail(kept.error());
    return *kept > 0;
}

} // namespace

Result<std::vector<PostRef>> waitingPosts(Connection& connection, AccountId account)
{
    std::vector<PostRef> found;
    const auto read = eachRow(
        connection,
        u"SELECT uri, remote_id FROM (SELECT uri, remote_id, created FROM cache.post INDEXED BY post_waiting "
        "WHERE account = ? AND standing = %1 AND mine = 1 "
        "UNION ALL SELECT r.uri, json_extract(r.answer, '$.remoteId'), r.sent FROM main.receipt r "
        "WHERE r.account = ? AND r.uri <> '' AND r.answer LIKE '%\"standing\":%1%' AND NOT EXISTS "
        "(SELECT 1 FROM cache.post p WHERE p.uri = r.uri AND p.account = r.account)) "
        "ORDER BY created DESC LIMIT ?"_s.arg(int(Standing::Waiting)),
        {raw(account), raw(account), waitingAskedFor}, [&](const QSqlQuery& row) {
            found.push_back(
                {.account = account, .uri = row.value(0).toString(), .remoteId = row.value(1).toString()});
        });
    if (!read)
        return fail(read.error());
    return found;
}

Result<bool> noteStanding(Connection& connection, const Post& post)
{
    // Neither is a decision, and what the server made of the post still stands.
    if (post.standing == Standing::Waiting || post.standing == Standing::Draft)
        return false;
    return noteInReceipt(connection, post.ref, post.standing, post.visibility);
}

Result<std::optional<PostId>> noteTakenAway(Connection& connection, const PostRef& post)
{
    if (const auto noted = noteInReceipt(connection, post, Standing::Rejected, Visibility::OnlyMe); !noted)
        return fail(noted.error());
    const auto id = findPostId(connection, post);
    if (!id)
        return fail(id.error());
    if (!*id)
        return std::optional<PostId>{};
    const auto changed = change(connection, u"UPDATE cache.post SET standing = ? WHERE id = ?"_s,
                                {int(Standing::Rejected), raw(**id)});
    if (!changed)
        return fail(changed.error());
    return *id;
}

} // namespace cohort::store
