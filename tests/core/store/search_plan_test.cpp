#include "core/store/search.h"
#include "core/store/statement.h"
#include "tests/support/temp_store.h"

#include <gtest/gtest.h>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

/// Every statement that the connection has prepared; empty where SQLite was built without this table.
QStringList statementsOf(Connection& connection)
{
    QStringList statements;
    const auto read =
        store::eachRow(connection, u"SELECT sql FROM sqlite_stmt"_s, {},
                       [&statements](const QSqlQuery& row) { statements.append(row.value(0).toString()); });
    return read ? statements : QStringList();
}

/// Its steps as SQLite would take them.
QStringList stepsOf(Connection& connection, const QString& sql)
{
    QStringList steps;
    const auto explained = connection.prepared(u"EXPLAIN QUERY PLAN "_s + sql);
    if (!explained || !execute(**explained))
        return {u"cannot explain "_s + sql};
    while ((*explained)->next())
        steps.append((*explained)->value(3).toString());
    (*explained)->finish();
    return steps;
}

TEST(SearchPlans, NeverGoThroughWholeTablesOfPosts)
{
    TempStore temp;
    const AccountId account = temp.addAccount(u"me"_s, Hat::Professional);
    const Author ana = authorNamed(u"ana"_s);
    temp.addPerson(ana, {temp.addCircle(u"Colleagues"_s, Sphere::Professional)});
    temp.receive(account, {postBy(ana, u"1"_s, minute(1))});
    // Large tables; those of people, circles and drafts are small.
    const QStringList large{u"p"_s, u"s"_s, u"d"_s, u"q"_s, u"a"_s, u"t"_s};
    QStringList explained;
    (void)temp.read([&](Connection& c) -> Result<int> {
        for (const QString& typed :
             {u"post"_s,
              u"post from:ana to:me circle:colleagues network:home has:link after:2025 is:unread tag:x"_s,
              u"from:ana"_s, u"circle:colleagues"_s, u"is:unread"_s, u"after:2025 before:2027"_s,
              u"in:saved"_s, u"in:posts"_s, u"in:posts -post has:media"_s, u"in:notes post"_s,
              u"to:ana post -from:me"_s})
            for (const std::optional<Sphere>& sphere :
                 {std::optional<Sphere>(), std::optional(Sphere::Professional)})
                for (const SearchOrder order : {SearchOrder::Newest, SearchOrder::Best}) {
                    const auto page = store::search(c, {.typed = typed,
                                                        .sphere = sphere,
                                                        .order = order,
                                                        .after = {},
                                                        .today = QDate(2026, 3, 2)});
                    if (!page)
                        return fail(page.error());
                }
        const QStringList statements = statementsOf(c);
        for (const QString& sql : statements) {
            if (!sql.contains(u"cache."_s) && !sql.contains(u"library."_s))
                continue;
            explained.append(sql);
            for (const QString& step : stepsOf(c, sql)) {
                const QStringList words = step.split(u' ');
                // The newest by row number are read in order and end with their limit.
                const bool newestFirst = sql.contains(u"ORDER BY p.id DESC LIMIT"_s) ||
                                         sql.contains(u"ORDER BY s.id DESC LIMIT"_s);
                const bool wholeTable = words.value(0) == u"SCAN"_s && large.contains(words.value(1));
                EXPECT_FALSE(wholeTable && !newestFirst) << qPrintable(step) << " in " << qPrintable(sql);
                const bool sorts = step.contains(u"TEMP B-TREE"_s) &&
                                   (sql.contains(u"post_fts f"_s) || sql.contains(u"circle_post s WHERE"_s));
                EXPECT_FALSE(sorts) << qPrintable(step) << " in " << qPrintable(sql);
            }
        }
        return 0;
    });
    if (explained.isEmpty())
        GTEST_SKIP() << "this SQLite does not tell its statements";
    EXPECT_GT(explained.size(), 15);
}

} // namespace
} // namespace cohort
