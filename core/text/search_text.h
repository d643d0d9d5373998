#pragma once

#include <QString>

namespace cohort {

/// Version of the segmentation below; stored with the index, which is rebuilt when it differs.
inline constexpr int searchTextVersion = 1;

/// The words of a text for the full-text index: segmented by ICU (dictionary words for Thai, Khmer, Lao,
/// Burmese; single characters for Chinese, Japanese and Korean ideographs), case and diacritics folded,
/// separated by spaces. Query text takes the same road. Any thread.
[[nodiscard]] QString searchText(const QString& text);

} // namespace cohort
