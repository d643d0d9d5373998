#include "core/store/answers_to_me.h"

#include "core/store/statement.h"

namespace cohort::store {

using namespace Qt::StringLiterals;

namespace {

/// Of the post `r`.
QString answersSomethingOfMine()
{
    return u"EXISTS (SELECT 1 FROM cache.post q INDEXED BY post_by_thread WHERE q.thread = r.thread AND "
           "q.mine = 1 AND q.booster IS NULL AND "_s +
           QString(comesAfterMine).arg(QChar(u'r')) + u") "_s;
}

} // namespace

Result<void> markAnswersToMe(Connection& connection, AccountId account, const std::vector<PostId>& added)
{
    if (added.empty())
        return {};
    const QString numbers = numberList(added);
    const auto below =
        change(connection,
               u"UPDATE cache.post SET to_me = 1 WHERE id IN (SELECT value FROM json_each(?)) AND to_me = 0 "
               "AND mine = 0 AND booster IS NULL AND EXISTS (SELECT 1 FROM cache.post q WHERE q.id = "
               "post.parent AND q.mine = 1)"_s,
               {numbers});
    if (!below)
        return fail(below.error());
    const auto inBrowser =
        oneNumber(connection, u"SELECT 1 FROM main.commented WHERE account = ? LIMIT 1"_s, {raw(account)});
    if (!inBrowser)
        return fail(inBrowser.error());
    if (!*inBrowser)
        return {};
    const auto later =
        change(connection,
               u"UPDATE cache.post AS r SET to_me = 1 WHERE r.thread IN (SELECT thread FROM cache.post WHERE "
               "id IN (SELECT value FROM json_each(?))) AND r.account = ? AND r.to_me = 0 AND r.mine = 0 AND "
               "r.booster IS NULL AND "_s +
                   answersSomethingOfMine(),
               {numbers, raw(account)});
    return later ? Result<void>() : fail(later.error());
}

Result<void> markAnswersAnew(Connection& connection, const PostRef& opening)
{
    const auto marked = change(
        connection,
        u"UPDATE cache.post AS r SET to_me = r.mine = 0 AND r.booster IS NULL AND "_s +
            answersSomethingOfMine() +
            u"WHERE r.account = ? AND r.thread IN (SELECT t.thread FROM cache.thread_root t WHERE t.uri = ? "
            "AND t.account = ?)"_s,
        {raw(opening.account), textValue(opening.uri), raw(opening.account)});
    return marked ? Result<void>() : fail(marked.error());
}

} // namespace cohort::store
