#pragma once

#include "core/model/people.h"

#include <QColor>
#include <QFont>
#include <QPalette>

class QApplication;
class QFontMetrics;

/// The look of every window: one grid, two accents, everything else from the platform's palette. GUI thread
/// only.
class QStyleOptionViewItem;

namespace cohort::style {

/// How long without a key, in ms, before what was typed is asked for.
inline constexpr int typingPauseMs = 150;

/// The grid, in device-independent pixels: `gridPx` between things, `halfGridPx` inside rows.
inline constexpr int gridPx = 8;
inline constexpr int halfGridPx = 4;
inline constexpr int avatarPx = 36;
/// Characters in a reading column, whatever the width of the window.
inline constexpr int readingCharacters = 70;
/// Most characters of average width on a button: enough for the handles of most servers.
inline constexpr int buttonCharacters = 50;
/// Smallest contrast of text to its ground (WCAG AA).
inline constexpr double textContrast = 4.5;
/// Smallest contrast of a mark that carries meaning (WCAG 1.4.11).
inline constexpr double markContrast = 3.0;
/// How far the font can be stepped from the system's size, in points.
inline constexpr int smallestFontStep = -3;
inline constexpr int largestFontStep = 12;

enum class Theme { System, Light, Dark };

/// Takes the theme and the font size for the whole program; live. `fontStep` is in points around the system's
/// size.
void apply(QApplication& application, Theme theme, int fontStep);
/// "system", "light", "dark" as stored in the settings; anything else is System.
[[nodiscard]] Theme themeFrom(const QString& stored);
[[nodiscard]] QString stored(Theme theme);

/// WCAG contrast of two opaque colours, 1 to 21.
[[nodiscard]] double contrast(const QColor& one, const QColor& other);
/// `wanted`, moved towards black or white until it has `ratio` to `ground`.
[[nodiscard]] QColor readable(const QColor& wanted, const QColor& ground, double ratio);
[[nodiscard]] bool isDark(const QPalette& palette);

/// The palette with a selection whose text can be read: Highlight is moved away from HighlightedText until it
/// has `textContrast`. Some platforms ship less (Fusion: 3.7 in light).
[[nodiscard]] QPalette withReadableSelection(QPalette palette);
/// Meta text: dimmer than text, still `textContrast` on Base, AlternateBase and Window.
[[nodiscard]] QColor dimText(const QPalette& palette);
/// Dim text on a selected row.
[[nodiscard]] QColor dimHighlightedText(const QPalette& palette);
/// Links in text, readable on Base.
[[nodiscard]] QColor linkText(const QPalette& palette);
/// Separators.
[[nodiscard]] QColor hairline(const QPalette& palette);
/// The one accent of a sphere, used sparingly.
[[nodiscard]] QColor accent(Sphere sphere, const QPalette& palette);
/// A circle's own colour, readable as a mark on Base.
[[nodiscard]] QColor circleColour(const Circle& circle, const QPalette& palette);
/// Behind words that the reader marked; text is readable on it.
[[nodiscard]] QColor markedGround(const QPalette& palette);
/// Ground of a notice or a warning bar.
[[nodiscard]] QColor noticeGround(const QPalette& palette);
[[nodiscard]] QColor warningGround(const QPalette& palette);
/// Text of an error, readable on Base and Window.
[[nodiscard]] QColor errorText(const QPalette& palette);

/// An author's name: the same size, semibold.
[[nodiscard]] QFont nameFont(const QFont& body);
/// Meta text: one step smaller.
[[nodiscard]] QFont metaFont(const QFont& body);
/// A page's heading: one step larger, semibold.
[[nodiscard]] QFont headingFont(const QFont& body);
/// Width of the reading column in pixels.
[[nodiscard]] int readingWidth(const QFontMetrics& metrics);

/// Text from outside for a tool tip: shown as it is, never read as markup.
[[nodiscard]] QString plainToolTip(const QString& text);
/// Whether a row is painted as selected.
[[nodiscard]] bool isSelected(const QStyleOptionViewItem& option);
/// Text from outside on a button or in a menu: a single "&" would become a mnemonic, a second line or a text
/// without end would widen the window. What is longer than `buttonCharacters` of average width ends in "…".
[[nodiscard]] QString onButton(const QString& text);
/// Text from outside inside a sentence of ours: wrapped so that its direction and bidi controls stay inside.
[[nodiscard]] QString isolated(const QString& text);

} // namespace cohort::style
