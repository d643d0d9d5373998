#pragma once

#include "core/library/library.h"

namespace cohort {

/// Fills a profile with the sample network: adds its two accounts, fetches all their posts, makes one person
/// of those who are known on both, makes the circles of both spheres with their members, marks what is older
/// than a day as read, keeps one conversation and leaves one draft. `done` is called once on the library's
/// thread, unless `asker` is gone by then; `progress` hears the number of finished steps and of all steps.
/// A profile that already has a sample account is left as it is (InvalidInput).
void fillSampleProfile(Library& library, QObject* asker, std::function<void(Result<void>)> done,
                       std::function<void(int finished, int all)> progress);

} // namespace cohort
