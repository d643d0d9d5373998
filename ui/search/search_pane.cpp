#include "ui/search/search_pane.h"

#include "core/wording/sentences.h"
#include "ui/timeline/post_actions.h"
#include "ui/timeline/post_list.h"
#include "ui/timeline/post_model.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/style.h"

#include <QMenu>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace cohort {

SearchPane::SearchPane(Library& library, SharedContext context, PostActions& actions, Pictures& pictures,
                       QWidget* parent)
    : QWidget(parent)
    , m_library(library)
    , m_context(context)
    , m_model(new PostModel(this))
    , m_list(new PostList(*m_model, std::move(context), this))
    , m_title(new ElidedLabel({}, this))
    , m_bar(new MessageBar(this))
    , m_empty(new EmptyState(this))
    , m_stack(new QStackedLayout)
{
    m_list->setPictures(&pictures);
    m_list->setAccessibleName(tr("Search results"));
    m_title->setHeading(true);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(2 * style::gridPx, style::gridPx, style::gridPx, style::gridPx);
    head->addWidget(m_title);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_bar);
    column->addLayout(m_stack, 1);
    connectList(actions);
}

void SearchPane::connectList(PostActions& actions)
{
    connect(m_list, &PostList::partChosen, &actions,
            [this, &actions](int row, const PostPart& part, const std::optional<Span>& span) {
                actions.choosePart(*m_model, row, part, span);
            });
    connect(m_list, &PostList::commandKey, &actions, [this, &actions](QChar key) {
        if (m_list->currentRow())
            actions.command(*m_model, m_list->currentIndex().row(), key);
    });
    connect(m_list, &PostList::menuWanted, &actions,
            [this, &actions](int row, const QPoint& at) { actions.menuFor(*m_model, row)->popup(at); });
    connect(m_list, &PostList::currentPostChanged, this,
            [this](int row) { emit threadWanted(m_model->row(row)); });
    connect(m_list, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        if (index.isValid())
            emit threadWanted(m_model->row(index.row()));
    });
}

void SearchPane::search(const QString& typed)
{
    const int mine = ++m_generation;
    m_title->setFullText(tr("Searching for %1 …").arg(style::isolated(typed)));
    m_library.search(typed, m_context->sphere, this,
                     [this, mine, typed](const Result<std::vector<SearchHit>>& hits) {
                         if (mine == m_generation)
                             show(typed, hits);
                     });
}

void SearchPane::clear()
{
    ++m_generation;
    m_title->setFullText({});
    m_bar->hide();
    m_model->setRows({});
}

void SearchPane::show(const QString& typed, const Result<std::vector<SearchHit>>& hits)
{
    if (!hits) {
        m_bar->tell(MessageBar::Tone::Error, wording::explain(hits.error()).what);
        return;
    }
    std::vector<PostRow> rows;
    rows.reserve(hits->size());
    for (const SearchHit& hit : *hits)
        rows.push_back(hit.row);
    m_title->setFullText(
        tr("%1: %n posts", "words searched for", static_cast<int>(rows.size())).arg(style::isolated(typed)));
    m_model->setRows(std::move(rows));
    if (m_model->rowCount() == 0)
        m_empty->say(
            tr("Nothing found on this computer"),
            tr("The search looks at everything that was loaded so far. Try fewer or shorter words."));
    m_stack->setCurrentIndex(m_model->rowCount() == 0 ? 1 : 0);
    m_list->showTop();
    announce(m_title, m_title->fullText());
}

} // namespace cohort
