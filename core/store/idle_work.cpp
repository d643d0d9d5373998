#include "core/store/idle_work.h"

#include "core/store/saved_forget.h"
#include "core/store/saved_threads.h"
#include "core/store/search_index.h"

namespace cohort::store {

Result<bool> idleStep(Connection& connection)
{
    if (const auto more = adoptMarks(connection); !more || *more)
        return more;
    const QDateTime before = QDateTime::currentDateTimeUtc().addDays(-daysThrownAwayStay);
    if (const auto gone = forgetThrownAway(connection, before); !gone)
        return fail(gone.error());
    if (const auto more = reindexSavedPosts(connection, &savedWordsOf); !more || *more)
        return more;
    return tendIndex(connection);
}

} // namespace cohort::store
