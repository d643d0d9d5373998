#include "ui/widgets/readable_style.h"

#include "ui/widgets/style.h"

#include <QPainter>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace cohort {

void ReadableStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                  const QWidget* widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool box = element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck;
    if ((!box && element != PE_IndicatorRadioButton) || baseStyle()->name() != "fusion"_L1)
        return;
    painter->save();
    QColor outline = style::dimText(option->palette);
    if (!(option->state & State_Enabled))
        outline = option->palette.color(QPalette::Disabled, QPalette::WindowText);
    painter->setPen(outline);
    painter->setBrush(Qt::NoBrush);
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF edge = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (box)
        painter->drawRoundedRect(edge, 2, 2);
    else
        painter->drawEllipse(edge);
    painter->restore();
}

} // namespace cohort
