#include "ui/saved/saved_list.h"

#include "core/wording/sentences.h"
#include "ui/saved/saved_mime.h"
#include "ui/saved/saved_words.h"
#include "ui/widgets/elided.h"
#include "ui/widgets/style.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cohort {
namespace {

constexpr int linesInRow = 3;

} // namespace

SavedListModel::SavedListModel(QObject* parent)
    : QAbstractListModel(parent)
{
}

int SavedListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString SavedListModel::remarks(const SavedThreadRow& row) const
{
    QStringList parts;
    if (m_namesLives)
        parts << wording::name(row.sphere);
    if (const QString news = savedwords::news(row); !news.isEmpty())
        parts << news;
    for (const QString& tag : row.tags)
        parts << u'#' + tag;
    return parts.join(u" · "_s);
}

QVariant SavedListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SavedThreadRow& found = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return savedwords::title(found);
    case Qt::ToolTipRole:
        return style::plainToolTip(savedwords::title(found));
    case Qt::AccessibleTextRole: {
        QStringList parts{savedwords::title(found), savedwords::about(found), remarks(found)};
        if (found.starred)
            parts << tr("starred");
        parts.removeAll(QString());
        return parts.join(u". "_s);
    }
    default:
        return {};
    }
}

Qt::ItemFlags SavedListModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags usual = QAbstractListModel::flags(index);
    if (index.isValid())
        return usual | Qt::ItemIsDragEnabled;
    return m_ordered ? usual | Qt::ItemIsDropEnabled : usual; // between the rows, not onto one
}

QStringList SavedListModel::mimeTypes() const
{
    return {QString::fromLatin1(savedmime::type)};
}

QMimeData* SavedListModel::mimeData(const QModelIndexList& indexes) const
{
    std::vector<SavedThreadId> threads;
    for (const QModelIndex& index : indexes)
        threads.push_back(row(index.row()).id);
    return savedmime::make(threads);
}

Qt::DropActions SavedListModel::supportedDropActions() const
{
    return Qt::CopyAction | Qt::MoveAction;
}

int SavedListModel::target(const QMimeData* data, int row, const QModelIndex& parent) const
{
    const std::vector<SavedThreadId> threads = savedmime::read(data);
    const int from = threads.size() == 1 ? rowOf(threads.front()) : -1;
    if (!m_ordered || from < 0 || parent.isValid())
        return -1;
    const int before = row < 0 ? rowCount() : row;
    // It leaves its own row first.
    return before > from ? before - 1 : before;
}

bool SavedListModel::canDropMimeData(const QMimeData* data, Qt::DropAction, int row, int,
                                     const QModelIndex& parent) const
{
    return target(data, row, parent) >= 0;
}

bool SavedListModel::dropMimeData(const QMimeData* data, Qt::DropAction, int row, int,
                                  const QModelIndex& parent)
{
    const int to = target(data, row, parent);
    if (to < 0)
        return false;
    const SavedThreadId thread = savedmime::read(data).front();
    if (to != rowOf(thread))
        emit placeWanted(thread, to);
    return true;
}

int SavedListModel::rowOf(SavedThreadId id) const
{
    const auto found = std::ranges::find(m_rows, id, &SavedThreadRow::id);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

void SavedListModel::setRows(std::vector<SavedThreadRow> rows)
{
    const bool sameShape = std::ranges::equal(rows, m_rows, {}, &SavedThreadRow::id, &SavedThreadRow::id);
    if (!sameShape) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    m_rows = std::move(rows);
    if (!m_rows.empty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

SavedListDelegate::SavedListDelegate(const SavedListModel& model, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

void SavedListDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const
{
    QStyleOptionViewItem ground = option;
    ground.text.clear();
    QApplication::style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &ground, painter, option.widget);
    const SavedThreadRow& row = m_model.row(index.row());
    painter->save();
    painter->setLayoutDirection(option.direction);
    const QRect box =
        option.rect.adjusted(style::gridPx, style::halfGridPx, -style::gridPx, -style::halfGridPx);
    const QFont name = style::nameFont(option.font);
    const QFont meta = style::metaFont(option.font);
    const QColor text =
        option.palette.color(style::isSelected(option) ? QPalette::HighlightedText : QPalette::Text);
    const QColor dim = style::isSelected(option) ? style::dimHighlightedText(option.palette)
                                                 : style::dimText(option.palette);
    int top = box.top();
    const auto line = [&](const QFont& font, const QColor& colour, const QString& words) {
        const QFontMetrics metrics(font);
        painter->setFont(font);
        painter->setPen(colour);
        const QRect place(box.left(), top, box.width(), metrics.height());
        const auto align = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
        painter->drawText(QStyle::visualRect(option.direction, box, place),
                          static_cast<int>(align) | Qt::TextSingleLine,
                          metrics.elidedText(words, Qt::ElideRight, place.width()));
        top += metrics.height();
    };
    const QString star = row.starred ? u"★ "_s : QString();
    line(name, text, style::elidedName(QFontMetrics(name), star + savedwords::title(row), box.width()));
    line(meta, dim, savedwords::about(row));
    line(meta, style::isSelected(option) ? text : style::accent(row.sphere, option.palette),
         m_model.remarks(row));
    painter->restore();
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(option);
        focus.backgroundColor = option.palette.color(QPalette::Base);
        QApplication::style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, option.widget);
    }
}

QSize SavedListDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const int height = QFontMetrics(style::nameFont(option.font)).height() +
                       (linesInRow - 1) * QFontMetrics(style::metaFont(option.font)).height();
    return {style::avatarPx, height + style::gridPx};
}

} // namespace cohort
