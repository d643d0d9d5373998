#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace cohort {

/// Hostile and odd inputs that other projects collected.
struct HostileSuite {
    const char* name = "";
    QStringList inputs{};
    int atLeast = 0; ///< so many it has; fewer mean that the suite is not what it was
};

/// The trees and tokens of html5lib, the payloads of DOMPurify, the naughty strings and the feeds of
/// feedparser, from the shared folder beside the sources (COHORT_SHARED). Empty where that is missing.
[[nodiscard]] std::vector<HostileSuite> hostileSuites();

/// The folder of all suites; it may be absent.
[[nodiscard]] QString suitesFolder();
/// Files below a folder of the suites ("/feedparser"), sorted.
[[nodiscard]] QStringList suiteFiles(const QString& folder, const QStringList& patterns);
/// All strings anywhere in a JSON file.
[[nodiscard]] QStringList stringsOfJson(const QString& path);
[[nodiscard]] QByteArray contentOf(const QString& path);

} // namespace cohort
