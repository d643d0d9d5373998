#include "ui/catchup/catch_up_list.h"

#include "ui/widgets/style.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace cohort {
namespace {

using Kind = CatchUpRow::Kind;

constexpr int entryLines = 3;

QRect inside(const QStyleOptionViewItem& option)
{
    return option.rect.adjusted(2 * style::gridPx, style::gridPx, -2 * style::gridPx, -style::gridPx);
}

QColor textColour(const QStyleOptionViewItem& option)
{
    return option.palette.color(style::isSelected(option) ? QPalette::HighlightedText : QPalette::Text);
}

QColor dimColour(const QStyleOptionViewItem& option)
{
    return style::isSelected(option) ? style::dimHighlightedText(option.palette)
                                     : style::dimText(option.palette);
}

/// One line of words in a place of a box that reads from left to right; turned for the other direction.
struct Line {
    QRect box{};
    QRect place{};
    QFont font{};
    QColor colour{};
};

void draw(QPainter& painter, const QStyleOptionViewItem& option, const Line& line, const QString& words)
{
    const QFontMetrics metrics(line.font);
    painter.setFont(line.font);
    painter.setPen(line.colour);
    const auto align = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
    painter.drawText(QStyle::visualRect(option.direction, line.box, line.place),
                     static_cast<int>(align) | Qt::TextSingleLine,
                     metrics.elidedText(words, Qt::ElideRight, line.place.width()));
}

} // namespace

CatchUpDelegate::CatchUpDelegate(const CatchUpModel& model, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

QString CatchUpDelegate::word(int row) const
{
    return m_model.isRead(row) ? tr("✓ Read") : tr("Mark read");
}

QRect CatchUpDelegate::wordBox(const QStyleOptionViewItem& option, int row) const
{
    if (!m_model.entry(row))
        return {};
    const QRect box = inside(option);
    const QFontMetrics metrics(style::metaFont(option.font));
    const int width = metrics.horizontalAdvance(word(row)) + 1;
    const QRect place(box.right() - width + 1, box.top(), width,
                      QFontMetrics(style::nameFont(option.font)).height());
    return QStyle::visualRect(option.direction, box, place);
}

void CatchUpDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    const CatchUpRow& row = m_model.row(index.row());
    QStyleOptionViewItem ground = option;
    ground.text.clear();
    if (row.kind != Kind::Heading)
        QApplication::style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &ground, painter, option.widget);
    painter->save();
    painter->setLayoutDirection(option.direction);
    if (row.kind == Kind::Heading)
        paintHeading(*painter, option, row.words);
    else if (row.kind == Kind::End)
        paintEnd(*painter, option, row);
    else
        paintEntry(*painter, option, index.row());
    painter->restore();
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(option);
        focus.backgroundColor = option.palette.color(QPalette::Base);
        QApplication::style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, option.widget);
    }
}

void CatchUpDelegate::paintEntry(QPainter& painter, const QStyleOptionViewItem& option, int row) const
{
    const CatchUpRow& shown = m_model.row(row);
    const bool unread = m_model.entry(row) && !m_model.isRead(row);
    const QRect box = inside(option);
    const QFont name = unread || m_model.link(row) ? style::nameFont(option.font) : option.font;
    const QFont meta = style::metaFont(option.font);
    const int nameHeight = QFontMetrics(style::nameFont(option.font)).height();
    const int bodyHeight = QFontMetrics(option.font).height();
    const int wordWidth = wordBox(option, row).width();
    const QString dot = unread ? u"● "_s : QString();
    QRect place(box.left(), box.top(), box.width() - wordWidth - 2 * style::gridPx, nameHeight);
    draw(painter, option, {.box = box, .place = place, .font = name, .colour = textColour(option)},
         dot + shown.words);
    if (wordWidth > 0) {
        place = QRect(box.right() - wordWidth + 1, box.top(), wordWidth, nameHeight);
        const QColor link =
            unread && !style::isSelected(option) ? style::linkText(option.palette) : dimColour(option);
        draw(painter, option, {.box = box, .place = place, .font = meta, .colour = link}, word(row));
    }
    place = QRect(box.left(), box.top() + nameHeight, box.width(), bodyHeight);
    draw(painter, option,
         {.box = box,
          .place = place,
          .font = option.font,
          .colour = unread ? textColour(option) : dimColour(option)},
         shown.second);
    place = QRect(box.left(), place.bottom() + 1, box.width(), QFontMetrics(meta).height());
    draw(painter, option, {.box = box, .place = place, .font = meta, .colour = dimColour(option)},
         shown.third);
}

void CatchUpDelegate::paintHeading(QPainter& painter, const QStyleOptionViewItem& option,
                                   const QString& words) const
{
    const QRect box = inside(option);
    const QFont font = style::nameFont(style::metaFont(option.font));
    const int height = QFontMetrics(font).height();
    draw(painter, option,
         {.box = box,
          .place = QRect(box.left(), box.bottom() - height + 1, box.width(), height),
          .font = font,
          .colour = style::dimText(option.palette)},
         words);
    painter.setPen(style::hairline(option.palette));
    painter.drawLine(box.left(), option.rect.bottom(), box.right(), option.rect.bottom());
}

void CatchUpDelegate::paintEnd(QPainter& painter, const QStyleOptionViewItem& option,
                               const CatchUpRow& row) const
{
    const QFont heading = style::headingFont(option.font);
    const QFont meta = style::metaFont(option.font);
    const int first = QFontMetrics(heading).height();
    const int second = QFontMetrics(meta).height();
    const QRect box = inside(option);
    const int top = box.center().y() - (first + second) / 2;
    painter.setFont(heading);
    painter.setPen(textColour(option));
    painter.drawText(QRect(box.left(), top, box.width(), first), Qt::AlignCenter | Qt::TextSingleLine,
                     row.words);
    painter.setFont(meta);
    painter.setPen(dimColour(option));
    painter.drawText(QRect(box.left(), top + first, box.width(), second),
                     Qt::AlignCenter | Qt::TextSingleLine, row.second);
}

QSize CatchUpDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int meta = QFontMetrics(style::metaFont(option.font)).height();
    switch (m_model.row(index.row()).kind) {
    case Kind::Heading:
        return {style::avatarPx, meta + 3 * style::gridPx};
    case Kind::End:
        return {style::avatarPx, QFontMetrics(style::headingFont(option.font)).height() + meta +
                                     entryLines * 2 * style::gridPx};
    default:
        return {style::avatarPx, QFontMetrics(style::nameFont(option.font)).height() +
                                     QFontMetrics(option.font).height() + meta + 2 * style::gridPx};
    }
}

CatchUpList::CatchUpList(CatchUpModel& model, QWidget* parent)
    : QListView(parent)
    , m_model(model)
    , m_delegate(new CatchUpDelegate(model, this))
{
    setModel(&m_model);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    setAccessibleName(tr("What happened"));
}

void CatchUpList::makeCurrent(int row)
{
    const QModelIndex index = m_model.index(row);
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    // The first row of a section is shown with its heading.
    if (row > 0 && m_model.row(row - 1).kind == Kind::Heading)
        scrollTo(m_model.index(row - 1));
    scrollTo(index);
}

void CatchUpList::step(int by)
{
    const int start = currentIndex().isValid() ? currentIndex().row() : -1;
    for (int row = start + by; row >= 0 && row < m_model.rowCount(); row += by)
        if (m_model.row(row).kind != Kind::Heading) {
            makeCurrent(row);
            return;
        }
}

bool CatchUpList::handleKey(const QKeyEvent& event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const QChar command = m_keys.value(QKeySequence(static_cast<int>(modifiers) | event.key()));
    if (command == u'U' && m_model.entry(currentIndex().row())) {
        emit toggleReadWanted(currentIndex().row());
        return true;
    }
    if (command == u'A') {
        emit allReadWanted();
        return true;
    }
    if (modifiers != Qt::NoModifier)
        return false;
    switch (event.key()) {
    case Qt::Key_J:
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_K:
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_Space:
        emit goOnWanted();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (currentIndex().isValid())
            emit opened(currentIndex().row());
        return true;
    case Qt::Key_Escape:
        emit backWanted();
        return true;
    default:
        return false;
    }
}

void CatchUpList::keyPressEvent(QKeyEvent* event)
{
    if (handleKey(*event)) {
        event->accept();
        return;
    }
    // Typing must not search for rows by their first letter: letters are commands here.
    if (!event->text().isEmpty() && event->text().at(0).isPrint() &&
        !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier))) {
        event->ignore();
        return;
    }
    QListView::keyPressEvent(event);
}

void CatchUpList::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->button() == Qt::LeftButton ? indexAt(event->pos()) : QModelIndex();
    QListView::mousePressEvent(event);
}

void CatchUpList::mouseReleaseEvent(QMouseEvent* event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (!index.isValid() || m_pressed != index || event->button() != Qt::LeftButton)
        return;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = visualRect(index);
    // Easier to hit than the word alone.
    const QRect word = m_delegate->wordBox(option, index.row())
                           .adjusted(-style::gridPx, -style::gridPx, style::gridPx, style::halfGridPx);
    if (m_model.entry(index.row()) && word.contains(event->pos()))
        emit toggleReadWanted(index.row());
    else
        emit opened(index.row());
}

} // namespace cohort
