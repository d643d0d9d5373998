#include "core/model/setting_names.h"
#include "core/wording/language.h"
#include "tests/support/figures.h"
#include "tests/support/ui_every_place.h"
#include "ui/widgets/style.h"
#include "ui/widgets/tab_order.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QToolButton>
#include <QTranslator>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace cohort {
namespace {

/// A common small screen, in device-independent pixels: 1920 x 1080 at 125 %.
constexpr QSize smallScreen(1536, 864);

enum class Speech { English, Pseudo, Arabic };

/// What the program says, as long as it lives.
class Spoken final {
public:
    explicit Spoken(Speech speech)
    {
        if (speech == Speech::Arabic) {
            m_language = std::make_unique<wording::Language>(QLocale(QLocale::Arabic, QLocale::Egypt));
            QApplication::setLayoutDirection(Qt::RightToLeft);
        }
        if (speech == Speech::Pseudo) {
            EXPECT_TRUE(m_pseudo.load(QStringLiteral(COHORT_PSEUDO_QM)));
            QCoreApplication::installTranslator(&m_pseudo);
        }
    }
    Spoken(const Spoken&) = delete;
    Spoken& operator=(const Spoken&) = delete;
    ~Spoken()
    {
        QCoreApplication::removeTranslator(&m_pseudo);
        m_language.reset();
        QApplication::setLayoutDirection(Qt::LeftToRight);
        QLocale::setDefault(m_before);
    }

private:
    QLocale m_before;
    QTranslator m_pseudo;
    std::unique_ptr<wording::Language> m_language;
};

QString nameOf(const QWidget& part)
{
    return u"%1 “%2” has %3x%4, wants %5x%6"_s.arg(
        QLatin1String(part.metaObject()->className()), part.property("text").toString().left(60),
        QString::number(part.width()), QString::number(part.height()),
        QString::number(part.sizeHint().width()), QString::number(part.sizeHint().height()));
}

bool shortensItself(const QWidget& part)
{
    return part.minimumSizeHint().width() < part.sizeHint().width();
}

/// Whether the words of a label, a button or a choice have the room they need.
bool hasRoom(const QWidget& part)
{
    if (const auto* label = qobject_cast<const QLabel*>(&part)) {
        if (label->text().isEmpty())
            return true;
        if (label->wordWrap())
            return label->height() >= label->heightForWidth(label->width());
        return shortensItself(*label) || label->width() >= label->sizeHint().width();
    }
    if (const auto* choice = qobject_cast<const QComboBox*>(&part))
        return choice->width() >= choice->minimumSizeHint().width() &&
               choice->height() >= choice->fontMetrics().height();
    const auto* button = qobject_cast<const QAbstractButton*>(&part);
    const auto* tool = qobject_cast<const QToolButton*>(&part);
    const bool mark = part.inherits("QLineEditIconButton") ||
                      (tool && !tool->icon().isNull() && tool->toolButtonStyle() == Qt::ToolButtonIconOnly);
    if (!button || mark || button->text().isEmpty())
        return true;
    return button->width() >= button->sizeHint().width() &&
           button->height() >= button->fontMetrics().height();
}

/// Whether a part lies where one can see it, or scroll to it.
bool canBeReached(const QWidget& part)
{
    const QWidget* at = &part;
    while (const QWidget* parent = at->isWindow() ? nullptr : at->parentWidget()) {
        const auto* scroll = qobject_cast<const QAbstractScrollArea*>(parent->parentWidget());
        if (scroll && scroll->viewport() == parent)
            return true; // Qt scrolls to what gets the focus
        if (!parent->rect().adjusted(-1, -1, 1, 1).contains(QRect(part.mapTo(parent, QPoint()), part.size())))
            return false;
        at = parent;
    }
    return true;
}

QStringList lossesIn(const QWidget& top)
{
    QStringList losses;
    for (const QWidget* part : top.findChildren<QWidget*>())
        if (part->isVisible() && part->window() == &top && !hasRoom(*part))
            losses.append(u"cut off: "_s + nameOf(*part));
    for (const QWidget* stop : tabStops(top))
        if (!canBeReached(*stop))
            losses.append(u"out of reach: "_s + nameOf(*stop));
    return losses;
}

class LargeText : public testing::TestWithParam<Speech> {
protected:
    LargeText()
        : m_spoken(GetParam())
    {
        m_size = QApplication::font().pointSizeF();
    }
    ~LargeText() override { style::apply(*qApp, style::Theme::System, 0); }
    /// Twice the size of the system's, as somebody chooses it in the settings.
    [[nodiscard]] bool doubleText(SampleWindow& sample)
    {
        const int step = qRound(m_size);
        QObject asker;
        sample.library().saveSetting(setting::FontStep, QString::number(step), &asker, {});
        return SampleWindow::waitUntil(
            [this] { return QApplication::font().pointSizeF() >= 2 * m_size - 0.1; });
    }

    Spoken m_spoken;
    qreal m_size = 0;
};

TEST_P(LargeText, OfTwiceTheSizeLosesNothingOnASmallScreen)
{
    SampleWindow sample;
    ASSERT_TRUE(doubleText(sample));
    sample.window().resize(smallScreen);
    QStringList losses;
    QSize largest;
    const QStringList places = EveryPlace(sample).visit([&](const QString& name, QWidget& top) {
        QStringList found;
        // Layouts settle in their own time.
        (void)SampleWindow::waitUntil([&] {
            found = lossesIn(top);
            // Made-up words that are longer than those of any language may need more.
            if (GetParam() != Speech::Pseudo &&
                !QRect(QPoint(), smallScreen).contains(QRect(QPoint(), top.size())))
                found.append(u"%1x%2 is more than the screen has"_s.arg(top.width()).arg(top.height()));
            return found.isEmpty();
        });
        largest = largest.expandedTo(top.minimumSizeHint());
        for (const QString& loss : found)
            losses.append(name + u": "_s + loss);
    });
    EXPECT_TRUE(losses.isEmpty()) << losses.join(u'\n').toStdString();
    const char* const languages[] = {"English", "made up", "Arabic"};
    printFigure(std::string("text of twice the size, ") + languages[static_cast<int>(GetParam())],
                std::to_string(places.size()) + " places, the largest needs " +
                    std::to_string(largest.width()) + 'x' + std::to_string(largest.height()));
}

INSTANTIATE_TEST_SUITE_P(Languages, LargeText,
                         testing::Values(Speech::English, Speech::Pseudo, Speech::Arabic));

} // namespace
} // namespace cohort
