#pragma once

#include <QString>

#include <vector>

namespace cohort {

/// A web address as somebody typed it, in UTF-16 units of the text.
struct WrittenLink {
    qsizetype start = 0;
    qsizetype length = 0;
    bool hasDomain = false; ///< its host ends with a name as the whole web has them ("example.org")

    bool operator==(const WrittenLink&) const = default;
};

/// Web addresses with their scheme (http, https) in a text that is being written, in order; punctuation
/// behind them belongs to the sentence. What may not be opened (link_policy.h) is left out. Any thread.
[[nodiscard]] std::vector<WrittenLink> linksWrittenIn(const QString& text);

} // namespace cohort
