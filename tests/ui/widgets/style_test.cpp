#include "tests/support/figures.h"
#include "tests/support/library_rig.h"
#include "ui/widgets/readable_style.h"
#include "ui/widgets/style.h"

#include <QApplication>
#include <QLabel>

#include <QPainter>
#include <QStyleOption>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace cohort {
namespace {

class StyleTest : public testing::TestWithParam<style::Theme> {
protected:
    void TearDown() override { style::apply(*qApp, style::Theme::System, 0); }
};

TEST_P(StyleTest, EveryTextColourCanBeReadOnEveryGround)
{
    style::apply(*qApp, GetParam(), 0);
    const QPalette palette = QApplication::palette();
    for (const auto role : {QPalette::Base, QPalette::AlternateBase, QPalette::Window}) {
        const QColor ground = palette.color(role);
        EXPECT_GE(style::contrast(style::dimText(palette), ground), style::textContrast);
        EXPECT_GE(style::contrast(style::linkText(palette), ground), style::textContrast);
        EXPECT_GE(style::contrast(style::errorText(palette), ground), style::textContrast);
        EXPECT_GE(style::contrast(style::accent(Sphere::Professional, palette), ground), style::textContrast);
        EXPECT_GE(style::contrast(style::accent(Sphere::Personal, palette), ground), style::textContrast);
        EXPECT_GE(style::contrast(palette.color(QPalette::Text), ground), style::textContrast);
    }
    EXPECT_GE(style::contrast(palette.color(QPalette::Text), style::noticeGround(palette)),
              style::textContrast);
    EXPECT_GE(style::contrast(palette.color(QPalette::Text), style::warningGround(palette)),
              style::textContrast);
    EXPECT_GE(style::contrast(style::dimHighlightedText(palette), palette.color(QPalette::Highlight)),
              style::textContrast);
}

TEST_P(StyleTest, EveryRoleThatIsUsedHasItsContrast)
{
    style::apply(*qApp, GetParam(), 0);
    const QPalette palette = QApplication::palette();
    const auto role = [&palette](QPalette::ColorRole which) { return palette.color(which); };
    const QList<QColor> grounds{role(QPalette::Base), role(QPalette::AlternateBase), role(QPalette::Window)};
    struct Pair {
        const char* what;
        QColor mark;
        QList<QColor> on;
        double least = style::textContrast;
    };
    const std::vector<Pair> pairs{
        {"text", role(QPalette::Text), grounds},
        {"window text", role(QPalette::WindowText), {role(QPalette::Window)}},
        {"button text", role(QPalette::ButtonText), {role(QPalette::Button)}},
        {"placeholder", style::dimText(palette), grounds},
        {"tool tip", role(QPalette::ToolTipText), {role(QPalette::ToolTipBase)}},
        {"link", style::linkText(palette), grounds},
        {"selected text", role(QPalette::HighlightedText), {role(QPalette::Highlight)}},
        {"words in a notice", role(QPalette::WindowText), {style::noticeGround(palette)}},
        {"words in a warning", role(QPalette::WindowText), {style::warningGround(palette)}},
        {"words of an alarm", style::errorText(palette), {style::warningGround(palette)}},
        {"marked words", role(QPalette::Text), {style::markedGround(palette)}},
        {"edge of an error", style::errorText(palette), {style::warningGround(palette)}, style::markContrast},
        {"bar of the chosen post", style::accent(Sphere::Professional, palette), grounds,
         style::markContrast},
        {"bar of the chosen post", style::accent(Sphere::Personal, palette), grounds, style::markContrast},
        {"a selection",
         role(QPalette::Highlight),
         {role(QPalette::Base), role(QPalette::Window)},
         style::markContrast}};
    double least = 21;
    for (const Pair& pair : pairs)
        for (const QColor& ground : pair.on) {
            const double found = style::contrast(pair.mark, ground);
            EXPECT_GE(found, pair.least)
                << pair.what << ' ' << qPrintable(pair.mark.name()) << " on " << qPrintable(ground.name());
            if (pair.least == style::textContrast)
                least = std::min(least, found);
        }
    const char* const themes[] = {"theme of the system", "light theme", "dark theme"};
    printFigure(std::string("least contrast of text, ") + themes[static_cast<int>(GetParam())],
                std::to_string(least) + " in " + std::to_string(pairs.size()) + " pairs");
}

QColor over(const QColor& ground, const QColor& colour, float share)
{
    return QColor::fromRgbF(ground.redF() * (1 - share) + colour.redF() * share,
                            ground.greenF() * (1 - share) + colour.greenF() * share,
                            ground.blueF() * (1 - share) + colour.blueF() * share);
}

TEST_P(StyleTest, AnEmptyBoxCanBeSeen)
{
    style::apply(*qApp, GetParam(), 0);
    ReadableStyle readable;
    QStyleOptionButton option;
    option.palette = QApplication::palette();
    option.rect = QRect(0, 0, 16, 16);
    option.state = QStyle::State_Enabled | QStyle::State_Off;
    const QColor ground = option.palette.color(QPalette::Window);
    for (const auto element : {QStyle::PE_IndicatorCheckBox, QStyle::PE_IndicatorItemViewItemCheck,
                               QStyle::PE_IndicatorRadioButton}) {
        QImage image(16, 16, QImage::Format_RGB32);
        image.fill(ground);
        QPainter painter(&image);
        readable.drawPrimitive(element, &option, &painter, nullptr);
        painter.end();
        constexpr double graphicsContrast = 3.0; // WCAG 2.1, 1.4.11
        EXPECT_GE(style::contrast(image.pixelColor(0, 8), ground), graphicsContrast) << int(element);
    }
}

TEST_P(StyleTest, WhatTheRowsPaintCanBeReadChosenHoveredAndPlain)
{
    style::apply(*qApp, GetParam(), 0);
    const QPalette palette = QApplication::palette();
    for (const auto group : {QPalette::Active, QPalette::Inactive})
        EXPECT_GE(style::contrast(palette.color(group, QPalette::HighlightedText),
                                  palette.color(group, QPalette::Highlight)),
                  style::textContrast);
    // A post's row: the ground of a chosen one is tinted with the sphere's accent, of a hovered one with
    // text.
    const QColor base = palette.color(QPalette::Base);
    for (const Sphere sphere : {Sphere::Professional, Sphere::Personal})
        for (const QColor& ground : {base, over(base, style::accent(sphere, palette), 0.10F),
                                     over(base, palette.color(QPalette::Text), 0.04F)})
            for (const QColor& text :
                 {palette.color(QPalette::Text), style::dimText(palette), style::linkText(palette)})
                EXPECT_GE(style::contrast(text, ground), style::textContrast)
                    << qPrintable(text.name()) << " on " << qPrintable(ground.name());
    // The rail: a hovered entry is tinted with the highlight.
    const QColor hovered =
        over(palette.color(QPalette::Window), palette.color(QPalette::Highlight), 30 / 255.F);
    EXPECT_GE(style::contrast(palette.color(QPalette::WindowText), hovered), style::textContrast);
}

TEST(Style, ASelectionThePlatformMadeTooPaleIsDarkened)
{
    QPalette fusion;
    fusion.setColor(QPalette::Highlight, QColor(48, 140, 198));
    fusion.setColor(QPalette::HighlightedText, Qt::white);
    ASSERT_LT(style::contrast(fusion.color(QPalette::Highlight), Qt::white), style::textContrast);
    const QColor shown = style::withReadableSelection(fusion).color(QPalette::Highlight);
    EXPECT_GE(style::contrast(shown, Qt::white), style::textContrast);
    EXPECT_NEAR(shown.hueF(), QColor(48, 140, 198).hueF(), 0.02) << "it keeps its hue";
}

TEST_P(StyleTest, ACirclesOwnColourIsVisibleEvenWhenItWasChosenBadly)
{
    style::apply(*qApp, GetParam(), 0);
    const QPalette palette = QApplication::palette();
    for (const QString& colour : {u"#ffffff"_s, u"#000000"_s, u"#ffff00"_s, u"not a colour"_s}) {
        const QColor shown = style::circleColour(Circle{.colour = colour}, palette);
        EXPECT_GE(style::contrast(shown, palette.color(QPalette::Base)), style::markContrast);
    }
}

INSTANTIATE_TEST_SUITE_P(Themes, StyleTest,
                         testing::Values(style::Theme::System, style::Theme::Light, style::Theme::Dark));

TEST(Style, AThemeIsTakenWhileTheProgramRuns)
{
    QWidget window;
    window.show();
    style::apply(*qApp, style::Theme::Dark, 0);
    EXPECT_TRUE(LibraryRig::waitUntil([&window] { return style::isDark(window.palette()); }));
    style::apply(*qApp, style::Theme::Light, 0);
    EXPECT_TRUE(LibraryRig::waitUntil([&window] { return !style::isDark(window.palette()); }));
    style::apply(*qApp, style::Theme::System, 0);
}

TEST(Style, AFontStepGrowsEveryLabelAndComesBack)
{
    QLabel label(u"words"_s);
    label.show();
    const qreal before = label.font().pointSizeF();
    style::apply(*qApp, style::Theme::System, 4);
    EXPECT_TRUE(LibraryRig::waitUntil([&label, before] { return label.font().pointSizeF() > before + 3.9; }));
    style::apply(*qApp, style::Theme::System, 0);
    EXPECT_TRUE(LibraryRig::waitUntil([&label, before] { return label.font().pointSizeF() < before + 0.1; }));
}

TEST(Style, AToolTipShowsMarkupAsItWasTyped)
{
    EXPECT_EQ(style::plainToolTip(u"<img src=x>"_s), u"<qt>&lt;img src=x&gt;</qt>"_s);
}

} // namespace
} // namespace cohort
