#include "ui/timeline/post_list.h"

#include "ui/timeline/avatar_pictures.h"
#include "ui/timeline/pictures.h"
#include "ui/timeline/post_delegate.h"
#include "ui/timeline/post_model.h"

#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace cohort {
namespace {

/// Rounds of "lay out what is visible, see what is visible now"; two suffice nearly always.
constexpr int mostSettleRounds = 6;

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
    connect(&model, &QAbstractItemModel::modelReset, m_delegate, &PostDelegate::forgetRows);
    connect(&model, &QAbstractItemModel::dataChanged, this, [this] { scheduleDelayedItemsLayout(); });
    // The selection clears itself on this signal; connected after it, so called after it.
    connect(&model, &QAbstractItemModel::modelReset, this, &PostList::restoreCurrent);
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
    m_pictures = pictures;
    m_delegate->setPictures(pictures);
    connect(pictures, &Pictures::consentsChanged, this, &PostList::relayout);
    connect(&pictures->avatars(), &AvatarPictures::changed, viewport(), qOverload<>(&QWidget::update));
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

void PostList::showEnd()
{
    executeDelayedItemsLayout();
    // Estimated heights become exact on the way there, so the end may move once.
    for (int round = 0; round < 2; ++round) {
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
        rememberPlace();
        settleVisible();
    }
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

bool PostList::isAtTop() const
{
    return verticalScrollBar()->value() <= verticalScrollBar()->minimum();
}

bool PostList::isAtEnd() const
{
    return verticalScrollBar()->value() >= verticalScrollBar()->maximum();
}

void PostList::pageDown()
{
    verticalScrollBar()->setValue(verticalScrollBar()->value() + viewport()->height() - pageOverlapPx);
}

void PostList::reset()
{
    const QScopedValueRollback<bool> guard(m_adjusting, true);
    QListView::reset();
}

void PostList::restoreCurrent()
{
    const QScopedValueRollback<bool> guard(m_adjusting, true);
    const int at = m_model.indexOf(m_current);
    if (at >= 0)
        selectionModel()->setCurrentIndex(m_model.index(at), QItemSelectionModel::ClearAndSelect);
}

void PostList::forgetCurrent()
{
    m_current = PostId::None;
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
        for (int row = first; row <= last; ++row) {
            if (m_pictures)
                m_pictures->loadAllowed(m_model.row(row));
            differs = m_delegate->settle(row) || differs;
        }
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

} // namespace cohort
