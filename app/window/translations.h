#pragma once

#include <QString>

class QCoreApplication;

namespace cohort {

/// Installs Cohort's and Qt's own words for `language` (BCP 47; empty: the system's), and the direction of
/// reading that belongs to them. English needs none but its plural forms.
void installTranslations(QCoreApplication& application, const QString& language);

} // namespace cohort
