#include "ui/comments/comment_list.h"

#include "ui/comments/comment_words.h"
#include "ui/timeline/avatar_pictures.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/style.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QPainter>

#include <algorithm>

namespace cohort {
namespace {

QColor commentText(const QStyleOptionViewItem& option)
{
    return option.palette.color(style::isSelected(option) ? QPalette::HighlightedText : QPalette::Text);
}

QColor dimCommentText(const QStyleOptionViewItem& option)
{
    return style::isSelected(option) ? style::dimHighlightedText(option.palette)
                                     : style::dimText(option.palette);
}

QRect commentBox(const QStyleOptionViewItem& option)
{
    return option.rect.adjusted(2 * style::gridPx, style::gridPx, -2 * style::gridPx, -style::gridPx);
}

/// One line of words in a place of a row that reads from left to right; turned for the other direction.
struct CommentText {
    QRect place{};
    QFont font{};
    QColor colour{};
    Qt::Alignment align = Qt::AlignLeft;
};

void drawCommentText(QPainter& painter, const QStyleOptionViewItem& option, const CommentText& text,
                     const QString& words)
{
    painter.setFont(text.font);
    painter.setPen(text.colour);
    const auto align = QStyle::visualAlignment(option.direction, text.align | Qt::AlignVCenter);
    painter.drawText(QStyle::visualRect(option.direction, option.rect, text.place),
                     static_cast<int>(align) | Qt::TextSingleLine,
                     QFontMetrics(text.font).elidedText(words, Qt::ElideRight, text.place.width()));
}

} // namespace

CommentDelegate::CommentDelegate(const CommentModel& model, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

void CommentDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    const CommentRow* comment = m_model.comment(index.row());
    QStyleOptionViewItem ground = option;
    ground.text.clear();
    if (comment)
        QApplication::style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &ground, painter, option.widget);
    painter->save();
    painter->setLayoutDirection(option.direction);
    if (comment)
        paintComment(*painter, option, *comment);
    else
        paintHeading(*painter, option, m_model.line(index.row()).heading);
    painter->restore();
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(option);
        focus.backgroundColor = option.palette.color(QPalette::Base);
        QApplication::style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, option.widget);
    }
}

void CommentDelegate::paintComment(QPainter& painter, const QStyleOptionViewItem& option,
                                   const CommentRow& row) const
{
    const QRect box = commentBox(option);
    const bool fresh = row.state == CommentState::New;
    const QFont name = fresh ? style::nameFont(option.font) : option.font;
    const QFont meta = style::metaFont(option.font);
    const QRect picture(box.left(), box.top(), style::avatarPx, style::avatarPx);
    paintAvatar(painter, QStyle::visualRect(option.direction, option.rect, picture),
                commentwords::pictured(row), QColor(),
                m_avatars && row.lastAnswer ? m_avatars->picture(*row.lastAnswer, picture.height(),
                                                                 painter.device()->devicePixelRatioF())
                                            : QPixmap());
    const QRect words = box.adjusted(style::avatarPx + style::gridPx, 0, 0, 0);
    const int nameHeight = QFontMetrics(style::nameFont(option.font)).height();
    const int bodyHeight = QFontMetrics(option.font).height();
    const QString state = commentwords::state(row);
    const QFont stateFont = fresh ? style::nameFont(meta) : meta;
    const int stateWidth = std::min(QFontMetrics(stateFont).horizontalAdvance(state) + 1, words.width() / 2);
    drawCommentText(painter, option,
                    {.place = QRect(words.right() - stateWidth + 1, words.top(), stateWidth, nameHeight),
                     .font = stateFont,
                     .colour = fresh ? commentText(option) : dimCommentText(option),
                     .align = Qt::AlignRight},
                    state);
    drawCommentText(painter, option,
                    {.place = QRect(words.left(), words.top(), words.width() - stateWidth - 2 * style::gridPx,
                                    nameHeight),
                     .font = name,
                     .colour = commentText(option)},
                    commentwords::who(row));
    drawCommentText(painter, option,
                    {.place = QRect(words.left(), words.top() + nameHeight, words.width(), bodyHeight),
                     .font = option.font,
                     .colour = commentText(option)},
                    commentwords::said(row));
    drawCommentText(painter, option,
                    {.place = QRect(words.left(), words.top() + nameHeight + bodyHeight, words.width(),
                                    QFontMetrics(meta).height()),
                     .font = meta,
                     .colour = dimCommentText(option)},
                    commentwords::about(row, m_model.network(row), QDateTime::currentDateTime()));
}

void CommentDelegate::paintHeading(QPainter& painter, const QStyleOptionViewItem& option,
                                   const QString& words) const
{
    const QRect box = commentBox(option);
    const QFont font = style::nameFont(style::metaFont(option.font));
    const int height = QFontMetrics(font).height();
    drawCommentText(painter, option,
                    {.place = QRect(box.left(), box.bottom() - height + 1, box.width(), height),
                     .font = font,
                     .colour = style::dimText(option.palette)},
                    words);
    painter.setPen(style::hairline(option.palette));
    painter.drawLine(box.left(), option.rect.bottom(), box.right(), option.rect.bottom());
}

QSize CommentDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int meta = QFontMetrics(style::metaFont(option.font)).height();
    if (!m_model.comment(index.row()))
        return {style::avatarPx, meta + 3 * style::gridPx};
    const int lines =
        QFontMetrics(style::nameFont(option.font)).height() + QFontMetrics(option.font).height() + meta;
    return {style::avatarPx, std::max(style::avatarPx, lines) + 2 * style::gridPx};
}

CommentList::CommentList(CommentModel& model, QWidget* parent)
    : QListView(parent)
    , m_model(model)
    , m_delegate(new CommentDelegate(model, this))
{
    setModel(&m_model);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    setAccessibleName(tr("What you said"));
    connect(this, &QAbstractItemView::clicked, this,
            [this](const QModelIndex& index) { emit opened(index.row()); });
}

void CommentList::setAvatars(AvatarPictures& avatars)
{
    m_delegate->setAvatars(&avatars);
    connect(&avatars, &AvatarPictures::changed, viewport(), qOverload<>(&QWidget::update));
}

void CommentList::makeCurrent(int row)
{
    for (int at = std::max(0, row); at < m_model.rowCount(); ++at)
        if (m_model.comment(at)) {
            setCurrentIndex(m_model.index(at));
            // The first row of a section is shown with its heading.
            if (at > 0 && !m_model.comment(at - 1))
                scrollTo(m_model.index(at - 1));
            scrollTo(m_model.index(at));
            return;
        }
}

void CommentList::step(int by)
{
    const int start = currentIndex().isValid() ? currentIndex().row() : -1;
    for (int row = start + by; row >= 0 && row < m_model.rowCount(); row += by)
        if (m_model.comment(row)) {
            makeCurrent(row);
            return;
        }
}

bool CommentList::handleKey(const QKeyEvent& event)
{
    if ((event.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
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
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (chosen())
            emit opened(currentIndex().row());
        return true;
    case Qt::Key_Escape:
        emit backWanted();
        return true;
    default:
        return false;
    }
}

void CommentList::keyPressEvent(QKeyEvent* event)
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

void CommentList::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!m_model.comment(index.row()))
        return;
    setCurrentIndex(index);
    emit menuWanted(byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

} // namespace cohort
