// Screens with more than one pixel for each that programs count in. tests/CMakeLists.txt runs this and
// LargeText with QT_SCALE_FACTOR as well; the drawing of icons for such a screen is looked at on any.
#include "tests/support/ui_every_place.h"

#include <QAbstractButton>
#include <QImage>
#include <QLabel>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace cohort {
namespace {

/// Whether a picture is a smaller one with every pixel drawn as a square of four.
bool isEnlarged(const QImage& image)
{
    for (int y = 0; y + 1 < image.height(); y += 2)
        for (int x = 0; x + 1 < image.width(); x += 2)
            if (image.pixel(x, y) != image.pixel(x + 1, y) || image.pixel(x, y) != image.pixel(x, y + 1) ||
                image.pixel(x, y) != image.pixel(x + 1, y + 1))
                return false;
    return true;
}

QString nameOf(const QWidget& part)
{
    return u"%1 “%2”"_s.arg(QLatin1String(part.metaObject()->className()),
                            part.accessibleName().isEmpty() ? part.property("text").toString()
                                                            : part.accessibleName());
}

class DenseScreen : public testing::Test {
protected:
    static constexpr qreal dense = 2;

    void lookAtIcon(const QString& place, const QAbstractButton& button)
    {
        // Qt draws the one that empties a line itself, in another size than it says.
        if (button.icon().isNull() || button.inherits("QLineEditIconButton"))
            return;
        ++m_icons;
        const QPixmap drawn = button.icon().pixmap(button.iconSize(), dense);
        if (drawn.width() < dense * button.iconSize().width() &&
            drawn.height() < dense * button.iconSize().height())
            m_faults.append(place + u": too few pixels for "_s + nameOf(button));
        else if (isEnlarged(drawn.toImage()))
            m_faults.append(place + u": enlarged: "_s + nameOf(button));
    }
    /// A pixmap that was made for another screen is blurred on this one.
    void lookAtPixmap(const QString& place, const QLabel& label)
    {
        const QPixmap shown = label.pixmap(Qt::ReturnByValue);
        if (shown.isNull())
            return;
        ++m_icons;
        if (!qFuzzyCompare(shown.devicePixelRatio(), label.devicePixelRatioF()))
            m_faults.append(u"%1: made for %2 pixels instead of %3: %4"_s.arg(place)
                                .arg(shown.devicePixelRatio())
                                .arg(label.devicePixelRatioF())
                                .arg(nameOf(label)));
    }

    int m_icons = 0;
    QStringList m_faults;
};

TEST_F(DenseScreen, HasEveryIconInItsOwnPixels)
{
    SampleWindow sample;
    EveryPlace(sample).visit([this](const QString& name, QWidget& top) {
        for (const QWidget* part : top.findChildren<QWidget*>()) {
            if (!part->isVisible() || part->window() != &top)
                continue;
            if (const auto* button = qobject_cast<const QAbstractButton*>(part))
                lookAtIcon(name, *button);
            if (const auto* label = qobject_cast<const QLabel*>(part))
                lookAtPixmap(name, *label);
        }
        const QPixmap picture = top.grab();
        if (!qFuzzyCompare(picture.devicePixelRatio(), top.devicePixelRatioF()))
            m_faults.append(name + u": the window is drawn for another screen"_s);
    });
    m_faults.removeDuplicates();
    EXPECT_TRUE(m_faults.isEmpty()) << m_faults.join(u'\n').toStdString();
    EXPECT_GT(m_icons, 50);
}

TEST(DenseScreenOfTheTestRun, IsAsDenseAsTheRunSays)
{
    const QByteArray wanted = qgetenv("QT_SCALE_FACTOR");
    if (wanted.isEmpty())
        GTEST_SKIP() << "this run has an ordinary screen";
    const QLabel label;
    EXPECT_DOUBLE_EQ(label.devicePixelRatioF(), wanted.toDouble());
}

} // namespace
} // namespace cohort
