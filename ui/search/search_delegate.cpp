#include "ui/search/search_delegate.h"

#include "ui/search/search_words.h"
#include "ui/widgets/elided.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/style.h"
#include "ui/widgets/times.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace cohort {
namespace {

using style::gridPx;
using style::halfGridPx;
using Row = SearchModel::Row;

/// A snippet is to say where one is, not to be read through.
constexpr int snippetLines = 2;
constexpr int iconPx = 16;

constexpr QChar firstIsolate(0x2068);
constexpr QChar popIsolate(0x2069);

QColor text(const QStyleOptionViewItem& option)
{
    return option.palette.color(style::isSelected(option) ? QPalette::HighlightedText : QPalette::Text);
}

QColor dim(const QStyleOptionViewItem& option)
{
    return style::isSelected(option) ? style::dimHighlightedText(option.palette)
                                     : style::dimText(option.palette);
}

QRect inside(const QStyleOptionViewItem& option)
{
    return option.rect.adjusted(2 * gridPx, 0, -2 * gridPx, 0);
}

/// A kind is told by its mark and, in the heading or beside the name, by a word; never by colour.
QIcon iconOf(Found::Kind kind)
{
    switch (kind) {
    case Found::Kind::Saved:
        return icons::named(u"bookmark-new"_s);
    case Found::Kind::Note:
    case Found::Kind::Draft:
        return icons::named(u"document-edit"_s);
    case Found::Kind::Person:
        return icons::named(u"user-identity"_s);
    case Found::Kind::Post:
        break;
    }
    return {};
}

/// The snippet as it is painted, and which of it was found.
struct Marked {
    QString words{};
    QList<QTextLayout::FormatRange> found{};
};

Marked markedOf(const Found& found, const QFont& font)
{
    if (!found.warning.isEmpty())
        return {.words = SearchDelegate::tr("Hidden behind: %1").arg(style::isolated(found.warning))};
    QTextCharFormat bold;
    bold.setFont(style::nameFont(font));
    Marked marked;
    int open = -1;
    for (const QChar c : found.snippet) {
        const auto at = static_cast<int>(marked.words.size());
        if (c == firstIsolate) {
            open = at;
        } else if (c == popIsolate) {
            if (open >= 0)
                marked.found.append({open, at - open, bold});
            open = -1;
        } else {
            marked.words += c;
        }
    }
    return marked;
}

/// Breaks into lines; the last one ends with "…" when there is more.
qreal layOut(QTextLayout& layout, int width, int lines)
{
    qreal height = 0;
    layout.beginLayout();
    for (int line = 0; line < lines; ++line) {
        QTextLine made = layout.createLine();
        if (!made.isValid())
            break;
        made.setLineWidth(width);
        made.setPosition({0, height});
        height += made.height();
    }
    layout.endLayout();
    return height;
}

void prepare(QTextLayout& layout, const Marked& marked, const QStyleOptionViewItem& option)
{
    layout.setText(marked.words);
    layout.setFont(option.font);
    QTextOption how;
    how.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    how.setTextDirection(marked.words.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(how);
    layout.setFormats(marked.found);
}

int nameHeight(const QStyleOptionViewItem& option)
{
    return QFontMetrics(style::nameFont(option.font)).height();
}

bool hasSnippet(const Row& row)
{
    return row.found.kind != Found::Kind::Person;
}

int alignment(const QStyleOptionViewItem& option, Qt::Alignment wanted)
{
    return static_cast<int>(QStyle::visualAlignment(option.direction, wanted | Qt::AlignVCenter)) |
           Qt::TextSingleLine;
}

} // namespace

SearchDelegate::SearchDelegate(const SearchModel& model, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

void SearchDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    const Row& row = m_model.row(index.row());
    painter->save();
    if (row.opens && index.row() > 0) {
        painter->setPen(style::hairline(option.palette));
        painter->drawLine(option.rect.left(), option.rect.top(), option.rect.right(), option.rect.top());
    }
    if (row.heading)
        paintHeading(*painter, option, row);
    else
        paintFind(*painter, option, row);
    painter->restore();
}

void SearchDelegate::paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const Row& row) const
{
    const auto visual = [&option](const QRect& box) {
        return QStyle::visualRect(option.direction, option.rect, box);
    };
    QRect box = inside(option).adjusted(0, gridPx, 0, 0);
    const QFont meta = style::metaFont(option.font);
    QString beside = tr("%n results", "in a conversation", row.finds);
    if (const QString kind = searchwords::kindOf(row.found.kind); !kind.isEmpty())
        beside = tr("%1 · %2", "kind, how many results").arg(kind, beside);
    const int width = QFontMetrics(meta).horizontalAdvance(beside);
    painter.setFont(meta);
    painter.setPen(style::dimText(option.palette));
    painter.drawText(visual(QRect(box.right() + 1 - width, box.top(), width, box.height())),
                     alignment(option, Qt::AlignRight), beside);
    box.setRight(box.right() - width - gridPx);
    if (const QIcon icon = iconOf(row.found.kind); !icon.isNull()) {
        icon.paint(&painter, visual(QRect(box.left(), box.center().y() - iconPx / 2 + 1, iconPx, iconPx)));
        box.setLeft(box.left() + iconPx + halfGridPx);
    }
    painter.setFont(style::nameFont(option.font));
    // It cannot be chosen, but it is not disabled.
    painter.setPen(option.palette.color(QPalette::Active, QPalette::Text));
    painter.drawText(visual(box), alignment(option, Qt::AlignLeft),
                     style::elidedName(painter.fontMetrics(), row.title, box.width()));
}

void SearchDelegate::paintFind(QPainter& painter, const QStyleOptionViewItem& option, const Row& row) const
{
    QStyleOptionViewItem ground = option;
    ground.text.clear();
    QApplication::style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &ground, &painter, option.widget);
    paintWho(painter, option, row);
    const QRect box = inside(option);
    if (hasSnippet(row)) {
        const Marked marked = markedOf(row.found, option.font);
        QTextLayout layout;
        prepare(layout, marked, option);
        (void)layOut(layout, box.width(), snippetLines);
        painter.setPen(text(option));
        layout.draw(&painter, QPointF(box.left(), box.top() + gridPx + nameHeight(option)));
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(option);
        focus.backgroundColor = option.palette.color(QPalette::Base);
        QApplication::style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, option.widget);
    }
}

/// The first line: what it is, who, and when.
void SearchDelegate::paintWho(QPainter& painter, const QStyleOptionViewItem& option, const Row& row) const
{
    const auto visual = [&option](const QRect& box) {
        return QStyle::visualRect(option.direction, option.rect, box);
    };
    QRect line = inside(option);
    line.setTop(line.top() + gridPx - halfGridPx);
    line.setHeight(nameHeight(option));
    const Found& found = row.found;
    const QFont meta = style::metaFont(option.font);
    const QFont bold = style::nameFont(option.font);
    if (found.when.isValid()) {
        const QString when = times::shortWhen(found.when, QDateTime::currentDateTime());
        const int width = QFontMetrics(meta).horizontalAdvance(when);
        painter.setFont(meta);
        painter.setPen(dim(option));
        painter.drawText(visual(QRect(line.right() + 1 - width, line.top(), width, line.height())),
                         alignment(option, Qt::AlignRight), when);
        line.setRight(line.right() - width - gridPx);
    }
    // The heading of a saved thread says what it is.
    const bool told = found.kind == Found::Kind::Post || found.kind == Found::Kind::Saved || row.morePeople;
    if (!told) {
        iconOf(found.kind)
            .paint(&painter, visual(QRect(line.left(), line.center().y() - iconPx / 2 + 1, iconPx, iconPx)),
                   Qt::AlignCenter, style::isSelected(option) ? QIcon::Selected : QIcon::Normal);
        line.setLeft(line.left() + iconPx + halfGridPx);
    }
    const QString kind = told ? QString() : searchwords::kindOf(found.kind);
    const QString name = found.name.isEmpty() ? kind : found.name;
    painter.setFont(bold);
    painter.setPen(text(option));
    const int needed = painter.fontMetrics().horizontalAdvance(name) + 1;
    const int wide = std::min(line.width(), needed);
    painter.drawText(visual(QRect(line.left(), line.top(), wide, line.height())),
                     alignment(option, Qt::AlignLeft), style::elidedName(painter.fontMetrics(), name, wide));
    line.setLeft(line.left() + wide + gridPx);
    QStringList beside;
    if (!found.detail.isEmpty())
        beside.append(style::isolated(found.detail));
    if (!kind.isEmpty() && name != kind)
        beside.append(kind);
    painter.setFont(meta);
    painter.setPen(dim(option));
    painter.drawText(visual(line), alignment(option, Qt::AlignLeft),
                     painter.fontMetrics().elidedText(beside.join(u" · "_s), Qt::ElideRight, line.width()));
}

QSize SearchDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Row& row = m_model.row(index.row());
    const int name = nameHeight(option);
    if (row.heading)
        return {gridPx, name + 2 * gridPx};
    if (!hasSnippet(row))
        return {gridPx, name + 2 * gridPx - halfGridPx};
    int width = option.rect.width();
    if (option.widget)
        width = option.widget->width();
    QTextLayout layout;
    prepare(layout, markedOf(row.found, option.font), option);
    const qreal height = layOut(layout, std::max(width - 4 * gridPx, 10 * gridPx), snippetLines);
    return {gridPx, name + qCeil(height) + 2 * gridPx};
}

} // namespace cohort
