#pragma once

#include "core/model/saved_thread.h"
#include "core/store/connection.h"

#include <span>

namespace cohort::store {

/// What a page of a network says about posts that are saved.
struct LaterNews {
    AccountId account = AccountId::None;
    std::span<const Post> posts{}; ///< as they are now
    QStringList gone{};            ///< uris the network said were deleted
    QDateTime seen{};
};

/// Notes beside the saved copies what their authors did: edited, deleted, or put back as it was. With
/// LaterRule::Forget the copy becomes what the author made of it, or goes. Writer thread, in the transaction
/// that takes the page in.
[[nodiscard]] Result<void> noteLater(Connection& connection, const LaterNews& news);

} // namespace cohort::store
