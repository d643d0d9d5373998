#pragma once

class QString;
class QToolButton;
class QWidget;

namespace cohort {

/// A button of one word, "&" shown as it is. What it does is spoken and is its tool tip.
[[nodiscard]] QToolButton* wordButton(const QString& word, const QString& spoken, QWidget* parent);

} // namespace cohort
