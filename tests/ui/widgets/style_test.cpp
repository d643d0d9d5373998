#include "ui/widgets/style.h"

#include <QApplication>
#include <QLabel>
#include <QTest>

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
    EXPECT_TRUE(QTest::qWaitFor([&window] { return style::isDark(window.palette()); }));
    style::apply(*qApp, style::Theme::Light, 0);
    EXPECT_TRUE(QTest::qWaitFor([&window] { return !style::isDark(window.palette()); }));
    style::apply(*qApp, style::Theme::System, 0);
}

TEST(Style, AFontStepGrowsEveryLabelAndComesBack)
{
    QLabel label(u"words"_s);
    label.show();
    const qreal before = label.font().pointSizeF();
    style::apply(*qApp, style::Theme::System, 4);
    EXPECT_TRUE(QTest::qWaitFor([&label, before] { return label.font().pointSizeF() > before + 3.9; }));
    style::apply(*qApp, style::Theme::System, 0);
    EXPECT_TRUE(QTest::qWaitFor([&label, before] { return label.font().pointSizeF() < before + 0.1; }));
}

TEST(Style, AToolTipShowsMarkupAsItWasTyped)
{
    EXPECT_EQ(style::plainToolTip(u"<img src=x>"_s), u"<qt>&lt;img src=x&gt;</qt>"_s);
}

} // namespace
} // namespace cohort
