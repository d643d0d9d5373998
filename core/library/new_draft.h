#pragma once

#include "core/model/draft.h"
#include "core/model/rows.h"
#include "core/store/connection.h"

#include <optional>

namespace cohort {

/// What a new draft starts with, the first that applies: a reply stays within the conversation and never goes
/// further than the post it answers; the circle being read; the hat of the account. Never the whole world.
/// Reader thread.
[[nodiscard]] Result<Draft> startingDraft(Connection& connection, const std::optional<StreamRef>& reading,
                                          const PostRef& replyTo);

} // namespace cohort
