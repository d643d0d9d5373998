#pragma once

#include "core/model/rows.h"

namespace cohort {

/// The posts for which a row of a stream stands: itself, and the same words on other networks. What is read
/// of it is read of all of them.
[[nodiscard]] inline std::vector<PostRef> shownPosts(const PostRow& row)
{
    std::vector<PostRef> posts{row.post.ref};
    for (const PostCopy& copy : row.elsewhere)
        posts.push_back(copy.ref);
    return posts;
}

} // namespace cohort
