#pragma once

#include "core/export/thread_document.h"

namespace cohort {

/// An EPUB 3 book: the opening post, then a chapter for every answer to it with all that follows from that.
/// Pictures that the standard allows (JPEG, PNG, GIF) lie inside as files; the others are linked.
[[nodiscard]] Result<QByteArray> epubBook(const ThreadDocument& document, const MediaReader& media);

} // namespace cohort
