#pragma once

#include <QString>

class QTextDocument;

/// Notes in Markdown: no HTML (it is the text it is), no pictures (their words instead).
namespace cohort::notetext {

void fill(QTextDocument& document, const QString& markdown);
/// The words alone, without the marks.
[[nodiscard]] QString plain(const QString& markdown);

} // namespace cohort::notetext
