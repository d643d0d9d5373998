#pragma once

#include "core/model/post.h"

#include <functional>

namespace cohort::sample {

/// Finds the author that a name written after "@" means; nothing when there is none.
using FindAuthor = std::function<std::optional<Author>(const QString& name)>;

/// A text with what stands in it.
struct ReadText {
    RichText text{};
    std::vector<Author> mentions{}; ///< in order, once each
};

/// Turns the sample network's own plain text (never anything from a real network) into text and spans:
/// "@name" that `find` knows is written out as the handle, "#tag" and addresses are marked.
[[nodiscard]] ReadText readText(const QString& words, const FindAuthor& find);

} // namespace cohort::sample
