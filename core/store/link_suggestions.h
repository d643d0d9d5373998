#pragma once

#include "core/model/link_suggestion.h"
#include "core/store/people.h"

namespace cohort::store {

/// Who of my people might be one person (core/policy/same_person.h). With a life only from people and handles
/// that show in it: a suggestion never names, nor learns from, somebody of the other life.
[[nodiscard]] Result<LinkSuggestionPage> linkSuggestions(Connection& connection, const LinkQuery& query);
/// Remembers that two people are not one, by their handles: whoever gets one of these handles later is not
/// suggested either. InvalidInput for one and the same person or somebody without a handle.
[[nodiscard]] Result<PeopleUndo> keepApart(Connection& connection, ContactId one, ContactId other);
/// What the profile of a handle says about itself, as it was read just now; name and handle stay.
[[nodiscard]] Result<void> refreshProfile(Connection& connection, IdentityId identity, const Author& author);

} // namespace cohort::store
