#include "core/library/stream_rows.h"

#include "core/library/library_private.h"
#include "core/store/posts.h"
#include "core/store/same_words.h"

namespace cohort {

void StreamRows::again(const StreamRef& stream, const RowsWanted& wanted, QObject* asker,
                       Library::Answer<std::vector<PostRow>> answer)
{
    const auto read = [stream, wanted](Connection& connection) -> Result<std::vector<PostRow>> {
        auto ids = store::sayTheSame(connection, wanted.arrived);
        if (!ids)
            return fail(ids.error());
        ids->insert(wanted.posts.begin(), wanted.posts.end());
        auto rows = store::postsById(connection, {ids->begin(), ids->end()});
        if (!rows)
            return rows;
        if (const auto added = store::addCopies(connection, stream, *rows); !added)
            return fail(added.error());
        return rows;
    };
    m_library.d->ask<std::vector<PostRow>>(asker, std::move(answer), read);
}

} // namespace cohort
