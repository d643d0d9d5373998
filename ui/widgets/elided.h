#pragma once

#include <QString>

class QComboBox;
class QFontMetrics;

namespace cohort::style {

/// A name or a title of somebody's own, shortened to a width in pixels. The dots stay behind its last letter
/// when the window is written the other way round.
[[nodiscard]] QString elidedName(const QFontMetrics& metrics, const QString& name, int width);

/// A list of texts from outside takes the room there is, and never asks for that of its longest.
void boundWidth(QComboBox& box);

} // namespace cohort::style
