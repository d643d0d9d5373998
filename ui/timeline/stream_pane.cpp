#include "ui/timeline/stream_pane.h"

#include "core/model/shown_posts.h"
#include "core/wording/sentences.h"
#include "ui/timeline/find_bar.h"
#include "ui/timeline/post_actions.h"
#include "ui/timeline/post_list.h"
#include "ui/timeline/stream_model.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/style.h"

#include <QAbstractItemModel>
#include <QMenu>
#include <QPushButton>
#include <QStackedLayout>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cohort {
namespace {

/// Rows before the end at which the next page is asked for.
constexpr int fetchAheadRows = 20;
/// The place is saved when scrolling has rested for this long.
constexpr int placeRestMs = 800;
/// Moving through the list opens a conversation when one rests on a post for this long.
constexpr int followRestMs = 120;
constexpr int shapePx = 16;

} // namespace

StreamPane::StreamPane(Library& library, SharedContext context, PostActions& actions, Pictures& pictures,
                       QWidget* parent)
    : QWidget(parent)
    , m_library(library)
    , m_model(new StreamModel(library, this))
    , m_shape(new PlainLabel({}, this))
    , m_title(new ElidedLabel({}, this))
    , m_about(new QToolButton(this))
    , m_catchUp(new QToolButton(this))
    , m_news(new QPushButton(this))
    , m_bar(new MessageBar(this))
    , m_empty(new EmptyState(this))
    , m_older(new QToolButton(this))
    , m_stack(new QStackedLayout)
    , m_column(new QVBoxLayout(this))
    , m_place(new QTimer(this))
    , m_follow(new QTimer(this))
    , m_context(context)
{
    layOut(std::move(context), pictures);
    connectList(actions);
    connect(m_model, &StreamModel::opened, this, &StreamPane::showOpened);
    connect(m_model, &StreamModel::waitingChanged, this, &StreamPane::showWaiting);
    connect(m_model, &StreamModel::ownShown, this, &StreamPane::showNewest);
    connect(m_model, &StreamModel::failed, this, [this](const Error& error) {
        m_bar->tell(MessageBar::Tone::Error, wording::explain(error).what);
    });
    connect(m_model, &QAbstractItemModel::rowsInserted, this, [this] { showEmpty(); });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] { showEmpty(); });
    connect(m_news, &QPushButton::clicked, this, &StreamPane::showNewPosts);
    connect(m_older, &QToolButton::clicked, this, &StreamPane::loadOlder);
    connect(m_catchUp, &QToolButton::clicked, this, &StreamPane::catchUpWanted);
    connect(m_about, &QToolButton::clicked, this, [this] { emit circleEditorWanted(m_words.circle); });
    connect(m_empty, &EmptyState::actionChosen, this, [this] {
        if (m_words.circle != CircleId::None)
            emit circleEditorWanted(m_words.circle);
        else
            emit peopleWanted();
    });
    m_place->setSingleShot(true);
    m_place->setInterval(placeRestMs);
    connect(m_place, &QTimer::timeout, this, &StreamPane::keepPlace);
}

void StreamPane::layOut(SharedContext context, Pictures& pictures)
{
    m_list = new PostList(*m_model, std::move(context), this);
    m_list->setPictures(&pictures);
    m_list->setAccessibleName(tr("Posts"));
    m_find = new FindBar(*m_list, *m_model, this);
    m_find->setOlder([model = m_model] {
        // A page that is on its way already, because the list is near its end, is waited for as well.
        const bool some = model->canFetchOlder() || model->isLoading();
        model->fetchOlder();
        return some;
    });
    m_title->setHeading(true);
    m_about->setAutoRaise(true);
    m_catchUp->setAutoRaise(true);
    m_catchUp->setText(tr("Catch up"));
    m_catchUp->setToolTip(tr("What happened here since last time, and then it ends"));
    m_catchUp->setFocusPolicy(Qt::StrongFocus);
    m_news->setFlat(true);
    m_news->hide();
    m_older->setAutoRaise(true);
    m_older->setText(tr("Load older posts from the network"));
    m_older->hide();
    auto* head = new QHBoxLayout;
    head->setContentsMargins(2 * style::gridPx, style::gridPx, style::gridPx, style::gridPx);
    head->setSpacing(style::gridPx);
    head->addWidget(m_shape);
    head->addWidget(m_title);
    head->addWidget(m_about);
    head->addStretch(1);
    head->addWidget(m_catchUp);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addLayout(head);
    m_column->addWidget(m_bar);
    m_column->addWidget(m_find);
    m_column->addWidget(m_news);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    m_column->addLayout(m_stack, 1);
    m_column->addWidget(m_older, 0, Qt::AlignHCenter);
}

void StreamPane::setOldestFirst(bool oldestFirst)
{
    if (oldestFirst == m_oldestFirst)
        return;
    m_oldestFirst = oldestFirst;
    m_model->setOrder(oldestFirst ? StreamModel::Order::OldestFirst : StreamModel::Order::NewestFirst);
    // Older posts are asked for where the older end is.
    m_column->removeWidget(m_older);
    const int at = oldestFirst ? m_column->indexOf(m_stack) : m_column->count();
    m_column->insertWidget(at, m_older, 0, Qt::AlignHCenter);
    if (!m_stream)
        return;
    keepPlace();
    m_model->open(*m_stream);
}

void StreamPane::connectList(PostActions& actions)
{
    connect(m_list, &PostList::partChosen, &actions,
            [this, &actions](int row, const PostPart& part, const std::optional<Span>& span) {
                actions.choosePart(*m_model, row, part, span);
            });
    connect(m_list, &PostList::commandKey, &actions, [this, &actions](QChar key) {
        if (key == u'A')
            markAllRead();
        else if (m_list->currentRow())
            actions.command(*m_model, m_list->currentIndex().row(), key);
    });
    connect(m_list, &PostList::menuWanted, &actions,
            [this, &actions](int row, const QPoint& at) { actions.menuFor(*m_model, row)->popup(at); });
    connect(m_list, &PostList::passed, this, &StreamPane::markPassed);
    connect(m_list, &PostList::nextUnreadWanted, this, &StreamPane::nextUnreadWanted);
    connect(m_list, &PostList::settled, this, [this] {
        m_place->start();
        fillDown();
    });
    connect(m_list, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        if (index.isValid())
            emit threadWanted(m_model->row(index.row()));
    });
    m_follow->setSingleShot(true);
    m_follow->setInterval(followRestMs);
    connect(m_follow, &QTimer::timeout, this, [this] {
        const PostRow* row = m_list->currentRow();
        if (row && m_list->isVisible())
            emit threadWanted(*row);
    });
    connect(m_list, &PostList::currentPostChanged, this, [this](int row) {
        m_follow->start();
        if (!m_model->row(row).read)
            markPassed({m_model->row(row).post.ref});
    });
}

void StreamPane::open(const StreamRef& stream, const StreamTitle& title)
{
    if (m_stream && *m_stream == stream) {
        retitle(title);
        return;
    }
    keepPlace();
    m_stream = stream;
    m_list->forgetCurrent();
    m_find->stop();
    m_bar->hide();
    m_older->hide();
    retitle(title);
    m_stack->setCurrentWidget(m_list);
    m_model->open(stream);
}

void StreamPane::retitle(const StreamTitle& title)
{
    m_words = title;
    m_title->setFullText(title.name);
    m_about->setText(title.about);
    m_about->setVisible(!title.about.isEmpty());
    m_about->setEnabled(title.circle != CircleId::None);
    const Circle circle = m_context->circles.value(title.circle);
    m_shape->setVisible(title.circle != CircleId::None);
    if (title.circle != CircleId::None)
        m_shape->setPixmap(icons::shape(circle.shape, style::circleColour(circle, palette()))
                               .pixmap(QSize(shapePx, shapePx), devicePixelRatioF()));
}

void StreamPane::clear()
{
    keepPlace();
    m_stream.reset();
    m_list->forgetCurrent();
    m_find->stop();
    m_follow->stop();
    retitle({});
    m_bar->hide();
    m_older->hide();
    m_model->close();
}

void StreamPane::take(const Changes& changes)
{
    if (m_stream)
        m_model->take(changes);
}

void StreamPane::keepPlace()
{
    m_place->stop();
    const int first = m_list->firstVisible();
    if (m_stream && first >= 0)
        m_library.saveReadPosition(*m_stream, m_model->row(first));
}

void StreamPane::markAllRead()
{
    if (!m_stream || m_model->rows().empty())
        return;
    const auto& rows = m_model->rows();
    for (std::size_t at = 0; at < rows.size(); ++at)
        m_model->mark(rows[at].post.ref, true);
    m_library.setReadUpTo(*m_stream, m_model->newestKey(), this, [this](const Result<void>& done) {
        if (!done)
            m_bar->tell(MessageBar::Tone::Error, wording::explain(done.error()).what);
    });
}

void StreamPane::showNewPosts()
{
    m_model->showWaiting();
    showNewest();
    m_list->setFocus();
}

void StreamPane::showNewest()
{
    if (m_model->hasDroppedNewer())
        m_model->openNewest(); // and comes back here with them
    else if (m_oldestFirst)
        m_list->showEnd();
    else
        m_list->showTop();
}

void StreamPane::showOpened(PostId post)
{
    showEmpty();
    if (post == PostId::None)
        showNewest();
    else
        m_list->showAtTop(post);
    fillDown();
}

void StreamPane::showWaiting()
{
    const int count = m_model->waiting();
    const QString words = tr("%n new posts", nullptr, count);
    const bool news = m_news->isHidden() || words != m_news->text();
    m_news->setVisible(count > 0);
    if (count == 0)
        return;
    m_news->setText(words);
    if (news)
        announce(m_news, words);
}

void StreamPane::fillDown()
{
    const bool nearOldest = m_oldestFirst ? m_list->firstVisible() < fetchAheadRows
                                          : m_list->lastVisible() + fetchAheadRows >= m_model->rowCount();
    if (nearOldest && m_model->canFetchOlder())
        m_model->fetchOlder();
    const bool nearNewest = m_oldestFirst ? m_list->lastVisible() + fetchAheadRows >= m_model->rowCount()
                                          : m_list->firstVisible() < fetchAheadRows;
    if (nearNewest)
        m_model->fetchNewer();
    const bool atOldest = m_oldestFirst ? m_list->isAtTop() : m_list->isAtEnd();
    m_older->setVisible(m_model->rowCount() > 0 && m_model->reachedTheEnd() && !m_model->isLoading() &&
                        atOldest && !m_library.worksOffline());
}

void StreamPane::showEmpty()
{
    if (!m_stream || m_model->isLoading() || m_model->rowCount() > 0) {
        m_stack->setCurrentWidget(m_list);
        return;
    }
    switch (m_stream->kind) {
    case StreamRef::Kind::Circle:
        m_empty->say(tr("Nothing from this circle yet"),
                     tr("Posts by its people will be here, whatever network they use."),
                     tr("Choose its people"));
        break;
    case StreamRef::Kind::Replies:
        m_empty->say(tr("No replies to you yet"), tr("What mentions or answers you will be here."));
        break;
    default:
        m_empty->say(tr("Nothing here yet"), tr("Posts will be here after the next sync."),
                     tr("Show people"));
    }
    m_stack->setCurrentWidget(m_empty);
}

void StreamPane::markPassed(const std::vector<PostRef>& posts)
{
    std::vector<PostRef> all;
    for (const PostRef& post : posts) {
        const int row = m_model->indexOf(post);
        for (PostRef& shown : row < 0 ? std::vector<PostRef>{post} : shownPosts(m_model->row(row)))
            all.push_back(std::move(shown));
        m_model->mark(post, true);
    }
    m_library.setRead(all, true, this, [](const Result<void>&) {});
}

void StreamPane::loadOlder()
{
    m_older->setEnabled(false);
    m_model->loadOlder(this, [this](const Result<int>& count) {
        m_older->setEnabled(true);
        if (!count)
            m_bar->tell(MessageBar::Tone::Warning, wording::explain(count.error()).what);
        else if (*count == 0)
            m_bar->tell(MessageBar::Tone::Notice, tr("The network has no older posts."));
    });
}

} // namespace cohort
