// The second half of PostList: keys, pointer, menu and tool tips.
#include "ui/timeline/pictures.h"
#include "ui/timeline/post_delegate.h"
#include "ui/timeline/post_list.h"
#include "ui/timeline/post_model.h"
#include "ui/timeline/post_words.h"
#include "ui/widgets/style.h"

#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStyleHints>
#include <QToolTip>

#include <algorithm>

namespace cohort {
namespace {

using Kind = PostPart::Kind;

bool isClickable(const PostPart& part)
{
    switch (part.kind) {
    case Kind::Line:
    case Kind::Time:
    case Kind::Meta:
    case Kind::Warning:
    case Kind::Body:
    case Kind::MediaWords:
    case Kind::PollEnd:
    case Kind::Counts:
        return false;
    default:
        return true;
    }
}

} // namespace

void PostList::keyPressEvent(QKeyEvent* event)
{
    const QScopedValueRollback<bool> guard(m_byReader, true);
    if (handleKey(event)) {
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

bool PostList::handleKey(QKeyEvent* event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const auto command = m_keys.constFind(QKeySequence(static_cast<int>(modifiers) | event->key()));
    if (command != m_keys.cend()) {
        emit commandKey(*command);
        return true;
    }
    const bool shift = modifiers == Qt::ShiftModifier;
    if (modifiers != Qt::NoModifier && !shift)
        return false;
    switch (event->key()) {
    case Qt::Key_J:
        makeCurrent(currentIndex().isValid() ? currentIndex().row() + 1 : std::max(0, firstVisible()));
        return true;
    case Qt::Key_K:
        makeCurrent(currentIndex().isValid() ? currentIndex().row() - 1 : std::max(0, firstVisible()));
        return true;
    case Qt::Key_Space:
        if (shift)
            verticalScrollBar()->setValue(verticalScrollBar()->value() - viewport()->height() +
                                          pageOverlapPx);
        else if (isAtEnd() && !m_model.canFetchMore({}))
            emit nextUnreadWanted();
        else
            pageDown();
        return true;
    default:
        return false;
    }
}

PostList::Hit PostList::hitAt(const QPoint& point) const
{
    const QModelIndex index = indexAt(point);
    if (!index.isValid())
        return {};
    const QRect whole = visualRect(index);
    const PostLayout& layout = m_delegate->layout(index.row());
    const QRect logical = QStyle::visualRect(layoutDirection(), whole, QRect(point, QSize(1, 1)));
    Hit hit{.row = index.row(), .part = layout.partAt(logical.topLeft() - whole.topLeft())};
    if (!hit.part)
        return hit;
    if (const RichLayout* text = layout.textOf(*hit.part)) {
        const QRect box =
            QStyle::visualRect(layoutDirection(), whole, hit.part->box.translated(whole.topLeft()));
        hit.span = text->spanAt(point - box.topLeft());
    }
    return hit;
}

void PostList::mousePressEvent(QMouseEvent* event)
{
    const QScopedValueRollback<bool> guard(m_byReader, true);
    m_pressed = event->pos();
    QListView::mousePressEvent(event);
}

void PostList::mouseMoveEvent(QMouseEvent* event)
{
    const Hit hit = hitAt(event->pos());
    m_delegate->setHovered(hit.row >= 0 ? m_model.row(hit.row).key.post : PostId::None);
    const bool hand = hit.part && (hit.span || isClickable(*hit.part));
    viewport()->setCursor(hand ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
    QListView::mouseMoveEvent(event);
}

void PostList::mouseReleaseEvent(QMouseEvent* event)
{
    QListView::mouseReleaseEvent(event);
    const bool clicked =
        event->button() == Qt::LeftButton &&
        (event->pos() - m_pressed).manhattanLength() < QGuiApplication::styleHints()->startDragDistance();
    if (!clicked)
        return;
    const Hit hit = hitAt(event->pos());
    if (hit.part && (hit.span || isClickable(*hit.part)))
        emit partChosen(hit.row, *hit.part, hit.span);
}

void PostList::leaveEvent(QEvent* event)
{
    m_delegate->setHovered(PostId::None);
    viewport()->update();
    QListView::leaveEvent(event);
}

void PostList::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    const QPoint at = byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos();
    emit menuWanted(index.row(), at);
}

bool PostList::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QString words = toolTipFor(hitAt(help->pos()));
        if (words.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), style::plainToolTip(words), viewport());
        return true;
    }
    return QListView::viewportEvent(event);
}

QString PostList::withKey(const QString& words, QChar command) const
{
    const QKeySequence key = m_keys.key(command);
    return key.isEmpty()
               ? words
               : tr("%1 (%2)", "action, its key").arg(words, key.toString(QKeySequence::NativeText));
}

QString PostList::toolTipFor(const Hit& hit) const
{
    if (!hit.part)
        return {};
    if (hit.span)
        return hit.span->target;
    const PostRow& row = m_model.row(hit.row);
    switch (hit.part->kind) {
    case Kind::Time:
        return postwords::whenInFull(row.post.created);
    case Kind::Name:
    case Kind::Avatar:
        return postwords::authorName(row.post.author) + QLatin1Char('\n') + row.post.author.handle;
    case Kind::Reply:
        return withKey(m_delegate->context().can.value(row.post.ref.account).reply
                           ? tr("Reply")
                           : tr("Reply in the browser"),
                       u'R');
    case Kind::Boost:
        return withKey(row.post.boosted ? tr("Take the boost back") : tr("Boost"), u'B');
    case Kind::Like:
        return withKey(row.post.liked ? tr("Take the like back") : tr("Like"), u'L');
    case Kind::Save:
        return withKey(row.saved ? tr("Do not keep the conversation") : tr("Keep the conversation"), u'S');
    case Kind::Copy:
        return tr("The same post there, with its own answers");
    case Kind::AllowPictures:
        return tr("Whose pictures are always shown");
    case Kind::Menu:
        return tr("More actions");
    case Kind::Card:
        return row.post.card ? row.post.card->url.toDisplayString() : QString();
    default:
        return {};
    }
}

} // namespace cohort
