#pragma once

#include <QString>
#include <QStringList>

namespace cohort::wording {

/// Names put together as the language does: "Ana, Ben and Zoe", at most `limit` of them, then "and 4 others".
/// A name whose letters run the other way is isolated, so that it cannot turn its neighbours around.
[[nodiscard]] QString nameList(const QStringList& names, int limit);

/// A name for use inside a sentence; see nameList.
[[nodiscard]] QString isolated(const QString& name);

} // namespace cohort::wording
