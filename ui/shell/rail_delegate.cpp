#include "ui/shell/rail_delegate.h"

#include "ui/shell/rail.h"
#include "ui/widgets/elided.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/style.h"

#include <QLocale>
#include <QPainter>

namespace cohort {
namespace {

using style::gridPx;

constexpr int iconPx = 16;

QFont headingFont(const QFont& body)
{
    QFont font = style::nameFont(style::metaFont(body));
    font.setCapitalization(QFont::AllUppercase);
    font.setLetterSpacing(QFont::PercentageSpacing, 105);
    return font;
}

QIcon iconOf(const RailEntry& entry, const QPalette& palette)
{
    if (entry.circle)
        return icons::shape(entry.circle->shape, style::circleColour(*entry.circle, palette));
    return icons::named(entry.icon);
}

} // namespace

void RailDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    const RailEntry& entry = static_cast<const RailModel*>(index.model())->entry(index.row());
    const auto alignment = [&option](Qt::Alignment wanted) {
        return static_cast<int>(QStyle::visualAlignment(option.direction, wanted | Qt::AlignVCenter)) |
               Qt::TextSingleLine;
    };
    const auto visual = [&option](const QRect& box) {
        return QStyle::visualRect(option.direction, option.rect, box);
    };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect row = option.rect;
    if (entry.kind == RailEntry::Kind::Heading) {
        painter->setFont(headingFont(option.font));
        painter->setPen(entry.words.isEmpty() ? style::hairline(option.palette)
                                              : style::accent(entry.sphere, option.palette));
        if (entry.words.isEmpty())
            painter->drawLine(row.left() + gridPx, row.center().y(), row.right() - gridPx, row.center().y());
        else
            painter->drawText(visual(row.adjusted(2 * gridPx, gridPx, -gridPx, 0)), alignment(Qt::AlignLeft),
                              QFontMetrics(painter->font())
                                  .elidedText(entry.words, Qt::ElideRight, row.width() - 3 * gridPx));
        painter->restore();
        return;
    }
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QPalette::ColorGroup group = QPalette::Active;
    if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
        QColor ground = option.palette.color(group, QPalette::Highlight);
        if (!selected)
            ground.setAlpha(30);
        painter->setPen(Qt::NoPen);
        painter->setBrush(ground);
        painter->drawRoundedRect(row.adjusted(4, 1, -4, -1), 4, 4);
    }
    const QColor text =
        option.palette.color(group, selected ? QPalette::HighlightedText : QPalette::WindowText);
    QRect box = row.adjusted(2 * gridPx, 0, -2 * gridPx, 0);
    const QRect icon(box.left(), box.center().y() - iconPx / 2 + 1, iconPx, iconPx);
    iconOf(entry, option.palette)
        .paint(painter, visual(icon), Qt::AlignCenter, selected ? QIcon::Selected : QIcon::Normal);
    int countWidth = 0;
    if (entry.count > 0) {
        const QFont font = style::nameFont(style::metaFont(option.font));
        const QString number = QLocale().toString(entry.count);
        countWidth = QFontMetrics(font).horizontalAdvance(number) + gridPx;
        painter->setFont(font);
        painter->setPen(text);
        painter->drawText(visual(QRect(box.right() - countWidth, box.top(), countWidth, box.height())),
                          alignment(Qt::AlignRight), number);
    }
    const QRect words = box.adjusted(iconPx + gridPx, 0, -countWidth, 0);
    painter->setFont(entry.count > 0 ? style::nameFont(option.font) : option.font);
    painter->setPen(text);
    painter->drawText(visual(words), alignment(Qt::AlignLeft),
                      style::elidedName(QFontMetrics(painter->font()), entry.words, words.width()));
    painter->restore();
}

QSize RailDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const RailEntry& entry = static_cast<const RailModel*>(index.model())->entry(index.row());
    const int line = option.fontMetrics.height();
    if (entry.kind == RailEntry::Kind::Heading)
        return {10, entry.words.isEmpty() ? 2 * gridPx : line + 2 * gridPx};
    return {10, line + gridPx + style::halfGridPx};
}

} // namespace cohort
