#pragma once

#include "core/model/people.h"

#include <QColor>
#include <QIcon>

namespace cohort::icons {

/// An icon by its freedesktop name ("mail-reply-sender"): the platform's theme first, else the bundled one
/// tinted with the palette, else a plain shape with the word's first letter. Never blank; follows a change
/// of palette by itself. GUI thread only.
[[nodiscard]] QIcon named(const QString& name);
/// Cohort's own drawing below :/icons ("mark", "shapes/disc"), in one colour; without a colour that of the
/// text.
[[nodiscard]] QIcon own(const QString& path, const QColor& colour = {});
/// The shape of a circle, in its colour.
[[nodiscard]] QIcon shape(CircleShape shape, const QColor& colour);
/// "disc", "square" … as the file is called.
[[nodiscard]] QString shapeFile(CircleShape shape);
/// The shape in a word a person reads and hears, translated.
[[nodiscard]] QString shapeWord(CircleShape shape);
/// Uses bundled icons even where the platform has a theme; for a theme chosen against the system's.
void preferBundled(bool bundled);

} // namespace cohort::icons
