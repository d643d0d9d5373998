#pragma once

#include "core/model/account.h"

#include <QString>

#include <vector>

namespace cohort {

/// Whether every part of a thread says which of how many it is: " (2/5)".
enum class PartNumbers { No, Yes };

/// A text that a network cannot carry in one post, and what it has to be cut for.
struct SplitOrder {
    QString text{};
    Capabilities limits{}; ///< of which only the lengths are read
    int taken = 0;         ///< characters of each part that something else needs, a content warning
    PartNumbers numbers = PartNumbers::No;
};

/// Cuts a text into parts that each fit one post: between paragraphs where that does not leave a part half
/// empty, else between sentences, else where a line may be broken, else between two characters (UAX 29, UAX
/// 14; any language). Links, mentions and hashtags are never cut: one that is longer than a post stands alone
/// and does not fit. Only white space at the cuts is lost. A text that fits is its only part. Any thread.
[[nodiscard]] std::vector<QString> splitText(const SplitOrder& order);

} // namespace cohort
