#pragma once

#include "core/model/rich_text.h"

#include <QString>
#include <QUrl>

namespace cohort {

/// Limits on what one piece of text from outside may cost (trust.md T4).
struct TextLimits {
    int maxInputBytes = 256 * 1024; ///< more is cut before parsing
    int maxTextLength = 64 * 1024;  ///< UTF-16 units kept; RichText::cut says that there was more
    int maxDepth = 50;              ///< nesting of elements
    int maxElements = 2000;
    int maxUnbrokenRun = 200;  ///< characters without a break opportunity; a zero-width space is put in
    int maxCombiningMarks = 8; ///< per base character; more are dropped
};

/// Turns HTML from a network into text and spans. The one sanitizer: parses with a real HTML5 parser, keeps
/// only what SpanKind names, links only with an allowed scheme, never fails. Any thread.
[[nodiscard]] RichText richTextFromHtml(const QString& html);
/// The same for a page of the web: links may be relative to `base`.
[[nodiscard]] RichText richTextFromHtml(const QString& html, const QUrl& base);

/// Cleans plain text from outside for showing as one line: control and bidi-override characters dropped,
/// white space folded, combining marks limited, at most `maxLength` UTF-16 units. For names, titles, handles.
[[nodiscard]] QString cleanLine(const QString& text, int maxLength);

/// The same for text of several lines (biographies, alt texts, notes of others).
[[nodiscard]] QString cleanText(const QString& text, int maxLength);

} // namespace cohort
