#pragma once

#include "core/model/draft.h"
#include "core/model/rows.h"
#include "core/store/connection.h"

namespace cohort {

/// What a new draft starts with, the first that applies: a reply stays within the conversation and never goes
/// further than the post it answers; the circle being read; the hat of the account. Never the whole world.
///
/// It is carried by an account whose hat is the life it is for, else by a mixed one. The life is that of the
/// circle, of the stream, or, for a person and a reply, the one on the screen, else the only one the person
/// is in. When none fits, or the screen shows the other life, no account is chosen: the author says who
/// speaks. Reader thread.
[[nodiscard]] Result<Draft> startingDraft(Connection& connection, const DraftStart& start);

} // namespace cohort
