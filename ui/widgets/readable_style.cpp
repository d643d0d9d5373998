#include "ui/widgets/readable_style.h"

#include "ui/widgets/style.h"

#include <QPainter>
#include <QStyleOption>

#include <algorithm>

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

void ReadableStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                                const QWidget* widget) const
{
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    const bool turned = element == CE_PushButtonLabel && button && button->direction == Qt::RightToLeft &&
                        !button->icon.isNull() && !button->text.isEmpty() &&
                        !(button->features & QStyleOptionButton::HasMenu);
    if (!turned || baseStyle()->name() != "fusion"_L1) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    const bool enabled = button->state.testFlag(State_Enabled);
    const QSize icon = button->iconSize;
    const int flags = Qt::TextShowMnemonic | Qt::AlignVCenter | Qt::AlignRight;
    const int words = button->fontMetrics.size(Qt::TextShowMnemonic, button->text).width();
    const int spare = (button->rect.width() - words - icon.width() - style::halfGridPx) / 2;
    QRect box = button->rect.adjusted(std::max(0, spare), 0, -std::max(0, spare), 0);
    button->icon.paint(painter, box.right() + 1 - icon.width(), box.top(), icon.width(), box.height(),
                       Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    box.setRight(box.right() - icon.width() - style::halfGridPx);
    drawItemText(painter, box, flags, button->palette, enabled, button->text, QPalette::ButtonText);
}

QSize ReadableStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                      const QWidget* widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    if (type == CT_PushButton && button && !button->text.isEmpty() && baseStyle()->name() == "fusion"_L1)
        size.rwidth() += 2 * style::halfGridPx;
    return size;
}

} // namespace cohort
