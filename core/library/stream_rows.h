#pragma once

#include "core/library/library.h"

namespace cohort {

/// Which rows of a stream are read again.
struct RowsWanted {
    std::vector<PostId> posts{};
    std::vector<PostId> arrived{}; ///< besides: the rows that say the same as one of these
};

/// Rows of a stream that are on the screen, read again. Lives on the thread of its Library; answers come as
/// there.
class StreamRows final {
public:
    explicit StreamRows(Library& library)
        : m_library(library)
    {
    }

    /// Posts as they stand in the stream now, with the copies for which each row stands there; those that are
    /// gone are left out.
    void again(const StreamRef& stream, const RowsWanted& wanted, QObject* asker,
               Library::Answer<std::vector<PostRow>> answer);

private:
    Library& m_library;
};

} // namespace cohort
