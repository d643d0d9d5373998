#pragma once

#include "core/providers/mastodon/api.h"

namespace cohort::mastodon {

/// One page of people or lists, see Provider::fetchPeople.
[[nodiscard]] Result<PeoplePage> fetchPeoplePage(const PeopleRequest& request, Session& session);

/// What my account and others are to each other, by their ids. Asks for all at once, and one by one for those
/// that the server left out (snac answers only the first). Ids it still says nothing about are missing.
[[nodiscard]] Result<QHash<QString, Relationship>> relationshipsOf(const Api& api, const QStringList& ids);

} // namespace cohort::mastodon
