#pragma once

#include "core/export/thread_document.h"

namespace cohort {

/// CommonMark without front matter and HTML, UTF-8, lines end with LF. Answers are quoted by their depth;
/// every character of a post that could become markup is escaped. Pictures are told by their descriptions.
[[nodiscard]] QByteArray markdownText(const ThreadDocument& document);

/// A line of text as Markdown that shows exactly it.
[[nodiscard]] QString escapedMarkdown(const QString& line);

} // namespace cohort
