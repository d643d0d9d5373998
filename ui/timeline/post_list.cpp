#include "ui/timeline/post_list.h"

#include "ui/timeline/pictures.h"
#include "ui/timeline/post_delegate.h"
#include "ui/timeline/post_model.h"
#include "ui/timeline/post_words.h"
#include "ui/widgets/style.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace cohort {
namespace {

using Kind = PostPart::Kind;

/// Rounds of "lay out what is visible, see what is visible now"; two suffice nearly always.
constexpr int mostSettleRounds = 6;
/// A page keeps this many pixels of the last one.
constexpr int pageOverlap = 48;

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

PostList::PostList(PostModel& model, SharedContext context, QWidget* parent)
    : QListView(parent)
    , m_model(model)
    , m_delegate(new PostDelegate(model, std::move(context), this))
{
    setModel(&model);
    setItemDelegate(m_delegate);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setAutoScroll(false);
    setTabKeyNavigation(false);
    verticalScrollBar()->setSingleStep(40);
    connect(&model, &PostModel::rowReplaced, m_delegate, &PostDelegate::forget);
    connect(&model, &QAbstractItemModel::dataChanged, this, [this] { scheduleDelayedItemsLayout(); });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (m_adjusting)
            return;
        rememberPlace();
        settleVisible();
        notePassed();
        emit settled();
    });
}

void PostList::setWhole(bool whole)
{
    m_delegate->setWhole(whole);
}

void PostList::setPictures(Pictures* pictures)
{
    m_delegate->setPictures(pictures);
    connect(pictures, &Pictures::loaded, this, [this](const QUrl& url) {
        for (const PostRow& row : m_model.rows())
            for (const Media& media : row.post.media)
                if (media.url == url)
                    m_delegate->forget(row.key.post);
        scheduleDelayedItemsLayout();
    });
}

void PostList::relayout()
{
    m_delegate->forgetAll();
    scheduleDelayedItemsLayout();
}

void PostList::showAtTop(PostId post)
{
    executeDelayedItemsLayout();
    if (m_model.indexOf(post) < 0)
        return;
    m_place = post;
    m_placeOffset = 0;
    restorePlace();
    settleVisible();
}

void PostList::showTop()
{
    executeDelayedItemsLayout();
    verticalScrollBar()->setValue(0);
    rememberPlace();
    settleVisible();
}

void PostList::makeCurrent(int row)
{
    if (row < 0 || row >= m_model.rowCount())
        return;
    executeDelayedItemsLayout();
    const QModelIndex index = m_model.index(row);
    setCurrentIndex(index);
    // Estimated heights become exact while scrolling there, so look again once.
    for (int round = 0; round < 2; ++round) {
        const QRect box = visualRect(index);
        if (box.height() > viewport()->height() || box.top() < 0)
            scrollTo(index, PositionAtTop);
        else if (box.bottom() > viewport()->height())
            scrollTo(index, EnsureVisible);
    }
}

int PostList::firstVisible() const
{
    const QModelIndex first = indexAt(QPoint(viewport()->width() / 2, 0));
    return first.isValid() ? first.row() : (m_model.rowCount() > 0 ? 0 : -1);
}

int PostList::lastVisible() const
{
    const QModelIndex last = indexAt(QPoint(viewport()->width() / 2, viewport()->height() - 1));
    return last.isValid() ? last.row() : m_model.rowCount() - 1;
}

const PostRow* PostList::currentRow() const
{
    const int row = currentIndex().row();
    return row >= 0 && row < m_model.rowCount() ? &m_model.row(row) : nullptr;
}

bool PostList::isAtEnd() const
{
    return verticalScrollBar()->value() >= verticalScrollBar()->maximum();
}

void PostList::pageDown()
{
    verticalScrollBar()->setValue(verticalScrollBar()->value() + viewport()->height() - pageOverlap);
}

void PostList::reset()
{
    const QScopedValueRollback<bool> guard(m_adjusting, true);
    const PostId current = m_current;
    QListView::reset();
    const int at = m_model.indexOf(current);
    if (at >= 0)
        selectionModel()->setCurrentIndex(m_model.index(at), QItemSelectionModel::ClearAndSelect);
}

void PostList::doItemsLayout()
{
    const QScopedValueRollback<bool> guard(m_adjusting, true);
    QListView::doItemsLayout();
    restorePlace();
    settleVisible();
}

void PostList::rememberPlace()
{
    const int first = firstVisible();
    if (first < 0) {
        m_place = PostId::None;
        return;
    }
    m_place = m_model.row(first).key.post;
    m_placeOffset = -visualRect(m_model.index(first)).top();
}

void PostList::restorePlace()
{
    const int row = m_model.indexOf(m_place);
    if (row < 0)
        return;
    const QScopedValueRollback<bool> guard(m_adjusting, true);
    const int top = visualRect(m_model.index(row)).top();
    verticalScrollBar()->setValue(verticalScrollBar()->value() + top + m_placeOffset);
}

void PostList::settleVisible()
{
    const QScopedValueRollback<bool> guard(m_adjusting, true);
    for (int round = 0; round < mostSettleRounds; ++round) {
        const int first = firstVisible();
        if (first < 0)
            return;
        bool differs = false;
        const int last = std::min(lastVisible() + 1, m_model.rowCount() - 1);
        for (int row = first; row <= last; ++row)
            differs = m_delegate->settle(row) || differs;
        if (!differs)
            return;
        QListView::doItemsLayout();
        restorePlace();
    }
}

void PostList::notePassed()
{
    const int first = firstVisible();
    // Rows may have been put in above: the remembered post tells where the old top is now.
    const int before = m_model.indexOf(m_lastFirstPost);
    if (before >= 0 && first > before) {
        std::vector<PostRef> posts;
        for (int row = before; row < first; ++row)
            if (!m_model.row(row).read)
                posts.push_back(m_model.row(row).post.ref);
        if (!posts.empty())
            emit passed(posts);
    }
    m_lastFirstPost = first >= 0 ? m_model.row(first).key.post : PostId::None;
}

void PostList::takeSurface()
{
    m_delegate->setSurface(viewport()->width(), font(), palette());
}

void PostList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    if (!current.isValid())
        return;
    m_current = m_model.row(current.row()).key.post;
    if (m_byReader)
        emit currentPostChanged(current.row());
}

void PostList::resizeEvent(QResizeEvent* event)
{
    const QScopedValueRollback<bool> guard(m_adjusting, true);
    takeSurface();
    QListView::resizeEvent(event);
    doItemsLayout();
}

void PostList::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange ||
        event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::ApplicationFontChange) {
        takeSurface();
        scheduleDelayedItemsLayout();
    }
}

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
            verticalScrollBar()->setValue(verticalScrollBar()->value() - viewport()->height() + pageOverlap);
        else if (isAtEnd() && !m_model.canFetchMore({}))
            emit nextUnreadWanted();
        else
            pageDown();
        return true;
    case Qt::Key_R:
    case Qt::Key_S:
    case Qt::Key_O:
    case Qt::Key_L:
        if (!shift)
            emit commandKey(QChar(static_cast<char16_t>(event->key())));
        return !shift;
    case Qt::Key_U:
        emit commandKey(shift ? QLatin1Char('A') : QLatin1Char('U'));
        return true;
    case Qt::Key_B:
        if (shift)
            emit commandKey(QLatin1Char('B'));
        return shift;
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
        return tr("Reply (R)");
    case Kind::Boost:
        return row.post.boosted ? tr("Take the boost back (Shift+B)") : tr("Boost (Shift+B)");
    case Kind::Like:
        return row.post.liked ? tr("Take the like back (L)") : tr("Like (L)");
    case Kind::Save:
        return row.saved ? tr("Do not keep the conversation (S)") : tr("Keep the conversation (S)");
    case Kind::Menu:
        return tr("More actions");
    case Kind::Card:
        return row.post.card ? row.post.card->url.toDisplayString() : QString();
    default:
        return {};
    }
}

} // namespace cohort
