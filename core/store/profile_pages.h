#pragma once

#include "core/model/people.h"
#include "core/store/connection.h"

#include <QHash>

namespace cohort::store {

/// Whose profile a link leads to.
struct LinkedPerson {
    ContactId contact = ContactId::None;
    Author author{}; ///< the handle of theirs that has this page
};

/// Those of my people whose profiles these links lead to, by link as given; a page that several of my people
/// have is nobody's. Reads every handle on the hosts of the links.
[[nodiscard]] Result<QHash<QString, LinkedPerson>> peopleByPage(Connection& connection,
                                                                const QStringList& links);

} // namespace cohort::store
