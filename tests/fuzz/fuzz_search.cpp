// Anything a person may type: an expression that SQLite accepts, and words that stay the same when folded
// again.
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
        QSqlQuery(fresh).exec(QStringLiteral("CREATE VIRTUAL TABLE t USING fts5(words)"));
        return fresh;
    }();
    return opened;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* bytes, size_t size)
{
    const QString typed =
        QString::fromUtf8(reinterpret_cast<const char*>(bytes), static_cast<qsizetype>(size));
    const QString words = cohort::searchText(typed);
    if (cohort::searchText(words) != words)
        std::abort();
    const QString expression = cohort::searchExpression(typed);
    if (expression.isEmpty())
        return 0;
    QSqlQuery query(database());
    query.prepare(QStringLiteral("SELECT count(*) FROM t WHERE t MATCH ?"));
    query.addBindValue(expression);
    if (!query.exec())
        std::abort();
    return 0;
}
