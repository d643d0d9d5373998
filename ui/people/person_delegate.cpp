#include "ui/people/person_delegate.h"

#include "ui/circles/circle_book.h"
#include "ui/people/people_model.h"
#include "ui/timeline/avatar_pictures.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/circle_badge.h"
#include "ui/widgets/elided.h"
#include "ui/widgets/style.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace cohort {

namespace {

/// Share of a row that circles may take: the name comes first.
constexpr int BadgeShare = 2; // one half

QColor dim(const QStyleOptionViewItem& option)
{
    return style::isSelected(option) ? style::dimHighlightedText(option.palette)
                                     : style::dimText(option.palette);
}

void drawLine(QPainter* painter, const QStyleOptionViewItem& option, const QRect& box, const QString& text)
{
    const QFontMetrics metrics = painter->fontMetrics();
    const auto align = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
    painter->drawText(box, static_cast<int>(align) | Qt::TextSingleLine,
                      metrics.elidedText(text, Qt::ElideRight, box.width()));
}

} // namespace

PersonDelegate::PersonDelegate(const PeopleModel& model, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

void PersonDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    QStyleOptionViewItem ground = option;
    ground.text.clear();
    QApplication::style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &ground, painter, option.widget);
    const PersonRow* person = m_model.person(index.row());
    if (!person)
        return;
    painter->save();
    painter->setLayoutDirection(option.direction);
    const QRect row =
        option.rect.adjusted(style::gridPx, style::halfGridPx, -style::gridPx, -style::halfGridPx);
    const QRect picture(row.left(), row.center().y() - style::avatarPx / 2, style::avatarPx, style::avatarPx);
    const std::vector<Circle> circles = m_model.circles().visible(person->circles);
    paintAvatar(*painter, QStyle::visualRect(option.direction, row, picture), person->contact.name,
                circles.empty() ? QColor() : style::circleColour(circles.front(), option.palette),
                m_avatars ? m_avatars->picture(*person, m_model.circles(), picture.height(),
                                               painter->device()->devicePixelRatioF())
                          : QPixmap());

    const QRect words = row.adjusted(style::avatarPx + style::gridPx, 0, 0, 0);
    const Taken marks = paintBadges(painter, option, index, {row, words});
    const int half = words.height() / 2;
    const QRect upper(words.left(), words.top(), words.width() - marks.upper, half);
    const QRect lower(words.left(), words.top() + half, words.width() - marks.lower, words.height() - half);
    painter->setFont(style::nameFont(option.font));
    painter->setPen(
        option.palette.color(style::isSelected(option) ? QPalette::HighlightedText : QPalette::Text));
    drawLine(painter, option, QStyle::visualRect(option.direction, row, upper),
             style::elidedName(painter->fontMetrics(), person->contact.name, upper.width()));
    painter->setFont(style::metaFont(option.font));
    painter->setPen(dim(option));
    drawLine(painter, option, QStyle::visualRect(option.direction, row, lower), handlesOf(*person));
    painter->restore();
    if (option.state & QStyle::State_HasFocus) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(option);
        focus.backgroundColor = option.palette.color(QPalette::Base);
        QApplication::style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, option.widget);
    }
}

PersonDelegate::Taken PersonDelegate::paintBadges(QPainter* painter, const QStyleOptionViewItem& option,
                                                  const QModelIndex& index, const Room& room) const
{
    const PersonRow& person = *m_model.person(index.row());
    const QFont font = style::metaFont(option.font);
    const QFontMetrics metrics(font);
    const QRect& box = room.words;
    const int most = box.width() / BadgeShare;
    const QRect line(box.left(), box.top(), box.width(), box.height() / 2);
    int used = 0;
    int hidden = 0;
    for (const Circle& circle : m_model.circles().visible(person.circles)) {
        const int width = circleBadgeWidth(circle, font);
        if (hidden > 0 || used + width > most) {
            ++hidden;
            continue;
        }
        used += width;
        const QRect badge(line.right() + 1 - used, line.top(), width, line.height());
        paintCircleBadge(*painter, QStyle::visualRect(option.direction, room.row, badge), circle,
                         {.font = font,
                          .text = dim(option),
                          .mark = style::isSelected(option) ? option.palette.color(QPalette::HighlightedText)
                                                            : style::circleColour(circle, option.palette)});
        used += style::gridPx;
    }
    painter->setFont(font);
    painter->setPen(dim(option));
    const auto end =
        static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter));
    if (hidden > 0) {
        const QString more = PeopleModel::tr("+%1", "more circles than fit").arg(hidden);
        used += metrics.horizontalAdvance(more) + style::gridPx;
        const QRect place(line.right() + 1 - used, line.top(), used, line.height());
        painter->drawText(
            QStyle::visualRect(option.direction, room.row, place),
            static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)),
            more);
    }
    if (!person.crossover || m_model.circles().sphere())
        return {.upper = used};
    const QString both = PeopleModel::tr("⇄ both spheres");
    const QRect lower(box.left(), box.top() + box.height() / 2, box.width(), box.height() - box.height() / 2);
    painter->drawText(QStyle::visualRect(option.direction, room.row, lower), end, both);
    return {.upper = used, .lower = metrics.horizontalAdvance(both) + style::gridPx};
}

QSize PersonDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const int lines = QFontMetrics(style::nameFont(option.font)).height() +
                      QFontMetrics(style::metaFont(option.font)).height();
    return {style::avatarPx, std::max(style::avatarPx, lines) + style::gridPx};
}

} // namespace cohort
