#pragma once

#include <QStringList>

#include <cstdio>

namespace cohort {

/// The last number of each kind that the program acknowledged before it ended; 0: none.
struct Promises {
    int page = 0;   ///< pages of posts in the cache
    int entry = 0;  ///< entries of the outbox
    int saved = 0;  ///< saved conversations
    int backup = 0; ///< the page after which a backup was made
};

/// "page=3 entry=2 …" as the loops hand them over.
[[nodiscard]] inline Promises promisesFrom(const QStringList& words)
{
    Promises promised;
    for (const QString& word : words) {
        const QString name = word.section(QLatin1Char('='), 0, 0);
        const int number = word.section(QLatin1Char('='), 1).toInt();
        if (name == QLatin1String("page"))
            promised.page = number;
        else if (name == QLatin1String("entry"))
            promised.entry = number;
        else if (name == QLatin1String("saved"))
            promised.saved = number;
        else if (name == QLatin1String("backup"))
            promised.backup = number;
    }
    return promised;
}

/// Compares and says what differs.
[[nodiscard]] inline bool same(const char* what, qint64 found, qint64 expected)
{
    if (found != expected)
        std::fprintf(stderr, "%s: %lld instead of %lld\n", what, static_cast<long long>(found),
                     static_cast<long long>(expected));
    return found == expected;
}

} // namespace cohort
