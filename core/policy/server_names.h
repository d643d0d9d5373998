#pragma once

#include <QStringList>

#include <set>

namespace cohort {

/// The name of a server as it is compared, from what somebody typed or pasted ("Pixelfed.test",
/// "https://pixelfed.test/i", "@ana@pixelfed.test"): ASCII form, lower case, without a port. Empty when it
/// cannot be one.
[[nodiscard]] QString serverName(const QString& typed);

/// Those of the hosts that are named in `listed` or stand below a name in it ("photos.pixelfed.test" below
/// "pixelfed.test").
[[nodiscard]] QStringList hostsListed(const QStringList& hosts, const std::set<QString>& listed);

} // namespace cohort
