#pragma once

#include "core/model/search.h"

#include <QStringList>

namespace cohort {

/// Segmented words in a row that are looked for; the last one may be the beginning of a word.
struct SearchTerm {
    QStringList words{};
    bool begun = false;
    bool negative = false;
};

/// The words and phrases of a query.
[[nodiscard]] std::vector<SearchTerm> termsOf(const SearchQuery& query);

/// Whether a text has all that is wanted and nothing that is not, by the rules of the index. For what is kept
/// in no index. Any thread.
[[nodiscard]] bool matches(const QString& text, const std::vector<SearchTerm>& terms);
/// Whether a name or handle is meant by the value of "from:" or "to:": every word, the last one may be begun.
[[nodiscard]] bool isNamed(const QString& name, const SearchPart& part);

/// The stretch of a text around the first words that were found, those between U+2068 and U+2069; in one
/// line, free of these two signs otherwise. Begins at the start when nothing is found.
[[nodiscard]] QString snippetOf(const QString& text, const std::vector<SearchTerm>& terms);
/// Whether `snippetOf` found something.
[[nodiscard]] bool hasFound(const QString& snippet);

} // namespace cohort
