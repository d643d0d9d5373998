// Anything a person may type: expressions that SQLite accepts, parts that lie within what was typed, and
// words that stay the same when folded again.
#include "core/text/search_match.h"
#include "core/text/search_query.h"
#include "core/text/search_text.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <cstdlib>

namespace {

QSqlDatabase& database()
{
    static int count = 1;
    static char name[] = "fuzz";
    static char* arguments[] = {name, nullptr};
    static const QCoreApplication application(count, arguments);
    static QSqlDatabase opened = [] {
        QSqlDatabase fresh = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"));
        fresh.setDatabaseName(QStringLiteral(":memory:"));
        if (!fresh.open())
            std::abort();
        QSqlQuery(fresh).exec(QStringLiteral("CREATE VIRTUAL TABLE t USING fts5(words, people, notes)"));
        return fresh;
    }();
    return opened;
}

void check(const QString& expression)
{
    if (expression.isEmpty())
        return;
    QSqlQuery query(database());
    query.prepare(QStringLiteral("SELECT count(*) FROM t WHERE t MATCH ?"));
    query.addBindValue(expression);
    if (!query.exec())
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* bytes, size_t size)
{
    const QString typed =
        QString::fromUtf8(reinterpret_cast<const char*>(bytes), static_cast<qsizetype>(size));
    const QString words = cohort::searchText(typed);
    if (cohort::searchText(words) != words)
        std::abort();
    const cohort::SearchQuery query = cohort::readSearch(typed, QDate(2026, 3, 2));
    for (const cohort::SearchPart& part : query.parts)
        if (part.start < 0 || part.length <= 0 || part.start + part.length > typed.size())
            std::abort();
    (void)cohort::snippetOf(typed, cohort::termsOf(query));
    (void)cohort::matches(typed, cohort::termsOf(query));
    for (const char* columns : {"", "{words people}", "{notes}"}) {
        const cohort::SearchExpression made =
            cohort::searchExpression(query,
                                     {.words = QString::fromLatin1(columns),
                                      .text = QString::fromLatin1(columns),
                                      .people = QStringLiteral("{people}")},
                                     {{typed, QStringLiteral("@ana@work.test")}});
        check(made.wanted);
        check(made.unwanted);
    }
    return 0;
}
