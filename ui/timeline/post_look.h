#pragma once

#include <QColor>
#include <QFont>
#include <QFontMetrics>
#include <QPalette>

namespace cohort {

/// Fonts and colours of post rows, made once for a font and a palette.
struct PostLook {
    PostLook(const QFont& bodyFont, const QPalette& fromPalette);

    QPalette palette;
    QFont body;
    QFont name;
    QFont meta;
    QFontMetrics bodyMetrics;
    QFontMetrics nameMetrics;
    QFontMetrics metaMetrics;
    QColor text;
    QColor dim;
    QColor link;
    QColor hairline;
    QColor marked;
};

} // namespace cohort
