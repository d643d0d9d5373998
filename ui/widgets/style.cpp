#include "ui/widgets/style.h"

#include "ui/widgets/elided.h"

#include <QApplication>
#include <QFontMetrics>
#include <QStyleOptionViewItem>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace cohort::style {
namespace {

constexpr int mixSteps = 24;

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

QColor mixed(const QColor& from, const QColor& to, double share)
{
    const auto channel = [share](float a, float b) {
        return static_cast<float>(static_cast<double>(a) * (1.0 - share) + static_cast<double>(b) * share);
    };
    return QColor::fromRgbF(channel(from.redF(), to.redF()), channel(from.greenF(), to.greenF()),
                            channel(from.blueF(), to.blueF()));
}

double worstContrast(const QColor& text, const QPalette& palette)
{
    return std::min({contrast(text, palette.color(QPalette::Base)),
                     contrast(text, palette.color(QPalette::AlternateBase)),
                     contrast(text, palette.color(QPalette::Window))});
}

QColor readableEverywhere(const QColor& wanted, const QPalette& palette, double ratio)
{
    const QColor end = isDark(palette) ? QColor(Qt::white) : QColor(Qt::black);
    for (int step = 0; step <= mixSteps; ++step) {
        const QColor candidate = mixed(wanted, end, static_cast<double>(step) / mixSteps);
        if (worstContrast(candidate, palette) >= ratio)
            return candidate;
    }
    return end;
}

struct Shades {
    QColor window, base, alternate, text, button, highlight, link, visited, tip, disabled;
};

QPalette paletteOf(const Shades& shades)
{
    QPalette palette(shades.text, shades.button, shades.button.lighter(130), shades.button.darker(160),
                     shades.button.darker(130), shades.text, Qt::white, shades.base, shades.window);
    palette.setColor(QPalette::AlternateBase, shades.alternate);
    palette.setColor(QPalette::ButtonText, shades.text);
    palette.setColor(QPalette::Highlight, shades.highlight);
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, shades.link);
    palette.setColor(QPalette::LinkVisited, shades.visited);
    palette.setColor(QPalette::ToolTipBase, shades.tip);
    palette.setColor(QPalette::ToolTipText, shades.text);
    palette.setColor(QPalette::PlaceholderText, dimText(palette));
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, shades.disabled);
    return palette;
}

QPalette lightPalette()
{
    return paletteOf({.window = QColor(0xf4, 0xf5, 0xf6),
                      .base = Qt::white,
                      .alternate = QColor(0xf8, 0xf9, 0xfa),
                      .text = QColor(0x1f, 0x23, 0x28),
                      .button = QColor(0xf0, 0xf1, 0xf3),
                      .highlight = QColor(0x1f, 0x5f, 0xa8),
                      .link = QColor(0x0b, 0x57, 0xb0),
                      .visited = QColor(0x6b, 0x3f, 0xa0),
                      .tip = QColor(0xff, 0xff, 0xf0),
                      .disabled = QColor(0x8a, 0x8f, 0x95)});
}

QPalette darkPalette()
{
    return paletteOf({.window = QColor(0x24, 0x26, 0x29),
                      .base = QColor(0x1b, 0x1d, 0x1f),
                      .alternate = QColor(0x21, 0x23, 0x26),
                      .text = QColor(0xe6, 0xe7, 0xe9),
                      .button = QColor(0x31, 0x34, 0x38),
                      .highlight = QColor(0x33, 0x75, 0xbe),
                      .link = QColor(0x7d, 0xb7, 0xf5),
                      .visited = QColor(0xc3, 0xa6, 0xf0),
                      .tip = QColor(0x38, 0x3b, 0x40),
                      .disabled = QColor(0x8b, 0x90, 0x96)});
}

/// Both colours are set, so that they stay together when the platform changes its own.
void keepSelectionReadable(QApplication& application)
{
    const QPalette readablePalette = withReadableSelection(QApplication::palette());
    QPalette selection;
    for (const auto role : {QPalette::Highlight, QPalette::HighlightedText})
        for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled})
            selection.setColor(group, role, readablePalette.color(group, role));
    application.setPalette(selection);
}

QFont systemFont()
{
    static const QFont font = QApplication::font();
    return font;
}

} // namespace

void apply(QApplication& application, Theme theme, int fontStep)
{
    QFont font = systemFont();
    if (font.pointSizeF() > 0)
        font.setPointSizeF(
            std::max(6.0, font.pointSizeF() + std::clamp(fontStep, smallestFontStep, largestFontStep)));
    application.setFont(font);
    switch (theme) {
    case Theme::System:
        application.setPalette(QPalette());
        keepSelectionReadable(application);
        break;
    case Theme::Light:
        application.setPalette(lightPalette());
        break;
    case Theme::Dark:
        application.setPalette(darkPalette());
        break;
    }
}

Theme themeFrom(const QString& stored)
{
    if (stored == "light"_L1)
        return Theme::Light;
    return stored == "dark"_L1 ? Theme::Dark : Theme::System;
}

QString stored(Theme theme)
{
    switch (theme) {
    case Theme::Light:
        return u"light"_s;
    case Theme::Dark:
        return u"dark"_s;
    case Theme::System:
        break;
    }
    return u"system"_s;
}

double contrast(const QColor& one, const QColor& other)
{
    const double first = luminance(one);
    const double second = luminance(other);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QColor readable(const QColor& wanted, const QColor& ground, double ratio)
{
    const QColor end = luminance(ground) < 0.18 ? QColor(Qt::white) : QColor(Qt::black);
    for (int step = 0; step <= mixSteps; ++step) {
        const QColor candidate = mixed(wanted, end, static_cast<double>(step) / mixSteps);
        if (contrast(candidate, ground) >= ratio)
            return candidate;
    }
    return end;
}

bool isDark(const QPalette& palette)
{
    return luminance(palette.color(QPalette::Base)) < 0.18;
}

QPalette withReadableSelection(QPalette palette)
{
    for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
        const QColor text = palette.color(group, QPalette::HighlightedText);
        palette.setColor(group, QPalette::Highlight,
                         readable(palette.color(group, QPalette::Highlight), text, textContrast));
    }
    return palette;
}

/// A chosen post's ground is tinted with the accent of its sphere (PostDelegate::paintGround).
static QColor readableOnChosenRows(QColor text, const QPalette& palette)
{
    constexpr double tint = 0.10;
    for (const Sphere sphere : {Sphere::Professional, Sphere::Personal})
        text =
            readable(text, mixed(palette.color(QPalette::Base), accent(sphere, palette), tint), textContrast);
    return text;
}

QColor dimText(const QPalette& palette)
{
    const QColor text = palette.color(QPalette::Text);
    const QColor wanted = mixed(text, palette.color(QPalette::Base), 0.42);
    return readableOnChosenRows(readableEverywhere(wanted, palette, textContrast), palette);
}

QColor dimHighlightedText(const QPalette& palette)
{
    const QColor ground = palette.color(QPalette::Highlight);
    return readable(mixed(palette.color(QPalette::HighlightedText), ground, 0.15), ground, textContrast);
}

QColor linkText(const QPalette& palette)
{
    // Qt's own blue is for platforms that have not thought about it.
    const QColor link = palette.color(QPalette::Link);
    const QColor wanted = link == QColor(Qt::blue) ? QColor(0x0b, 0x57, 0xb0) : link;
    return readableOnChosenRows(readableEverywhere(wanted, palette, textContrast), palette);
}

QColor hairline(const QPalette& palette)
{
    return mixed(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.16);
}

QColor markedGround(const QPalette& palette)
{
    return isDark(palette) ? QColor(0x5a, 0x4b, 0x00) : QColor(0xff, 0xf0, 0x9c);
}

QColor accent(Sphere sphere, const QPalette& palette)
{
    const QColor wanted =
        sphere == Sphere::Professional ? QColor(0x1f, 0x5f, 0xa8) : QColor(0xa3, 0x4a, 0x0f);
    return readableEverywhere(isDark(palette) ? wanted.lighter(165) : wanted, palette, textContrast);
}

QColor circleColour(const Circle& circle, const QPalette& palette)
{
    const QColor own(circle.colour);
    return own.isValid() ? readableEverywhere(own, palette, markContrast) : accent(circle.sphere, palette);
}

QColor noticeGround(const QPalette& palette)
{
    return mixed(palette.color(QPalette::Window), palette.color(QPalette::Highlight), 0.12);
}

QColor warningGround(const QPalette& palette)
{
    return mixed(palette.color(QPalette::Window), QColor(0xe8, 0xa3, 0x17), isDark(palette) ? 0.16 : 0.22);
}

QColor errorText(const QPalette& palette)
{
    // Also in a bar that warns.
    return readable(readableEverywhere(QColor(0xb4, 0x23, 0x18), palette, textContrast),
                    warningGround(palette), textContrast);
}

QFont nameFont(const QFont& body)
{
    QFont font = body;
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont metaFont(const QFont& body)
{
    QFont font = body;
    if (font.pointSizeF() > 0)
        font.setPointSizeF(std::max(7.0, font.pointSizeF() - 1.0));
    return font;
}

QFont headingFont(const QFont& body)
{
    QFont font = body;
    font.setWeight(QFont::DemiBold);
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() + 2.0);
    return font;
}

int readingWidth(const QFontMetrics& metrics)
{
    return metrics.averageCharWidth() * readingCharacters;
}

QString plainToolTip(const QString& text)
{
    if (text.isEmpty())
        return {};
    return "<qt>"_L1 + text.toHtmlEscaped().replace(u'\n', "<br>"_L1) + "</qt>"_L1;
}

bool isSelected(const QStyleOptionViewItem& option)
{
    return option.state.testFlag(QStyle::State_Selected);
}

QString onButton(const QString& text)
{
    // Only so much is measured: a name can be a book.
    const QString line = text.left(buttonCharacters * 10).simplified();
    const QFontMetrics metrics(QApplication::font());
    return elidedName(metrics, line, metrics.averageCharWidth() * buttonCharacters).replace(u'&', u"&&"_s);
}

QString isolated(const QString& text)
{
    return QChar(0x2068) + text + QChar(0x2069);
}

} // namespace cohort::style
