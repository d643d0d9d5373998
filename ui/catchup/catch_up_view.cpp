#include "ui/catchup/catch_up_view.h"

#include "ui/catchup/catch_up_list.h"
#include "ui/catchup/catch_up_words.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/explained.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/style.h"

#include <QItemSelectionModel>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cohort {

CatchUpView::CatchUpView(Library& library, QWidget* parent)
    : QWidget(parent)
    , m_library(library)
    , m_model(new CatchUpModel(this))
    , m_list(new CatchUpList(*m_model, this))
    , m_title(new PlainLabel({}, this))
    , m_bar(new MessageBar(this))
    , m_empty(new EmptyState(this))
    , m_stack(new QStackedLayout)
    , m_back(new QPushButton(tr("&Back to the stream"), this))
    , m_read(new QPushButton(tr("&Mark read"), this))
    , m_allRead(new QPushButton(tr("&All is read"), this))
{
    setAccessibleName(tr("Catch up"));
    layOut();
    connectParts();
}

void CatchUpView::layOut()
{
    m_title->setHeading(true);
    m_title->setWraps(true);
    m_back->setIcon(icons::named(u"go-previous"_s));
    m_read->setIcon(icons::named(u"mail-mark-read"_s));
    m_read->setToolTip(tr("The conversation that is chosen"));
    auto* head = new QHBoxLayout;
    head->setContentsMargins(2 * style::gridPx, style::gridPx, 2 * style::gridPx, style::gridPx);
    head->addWidget(m_title, 1);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(2 * style::gridPx, style::gridPx, 2 * style::gridPx, style::gridPx);
    foot->setSpacing(style::gridPx);
    foot->addWidget(m_back);
    foot->addStretch(1);
    foot->addWidget(m_read);
    foot->addWidget(m_allRead);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_bar);
    column->addLayout(m_stack, 1);
    column->addLayout(foot);
}

void CatchUpView::connectParts()
{
    connect(m_list, &CatchUpList::opened, this, &CatchUpView::openRow);
    connect(m_list, &CatchUpList::goOnWanted, this, &CatchUpView::goOn);
    connect(m_list, &CatchUpList::toggleReadWanted, this, &CatchUpView::toggleRead);
    connect(m_list, &CatchUpList::allReadWanted, this, &CatchUpView::markAllRead);
    connect(m_list, &CatchUpList::backWanted, this, &CatchUpView::backWanted);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { updateButtons(); });
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] { updateButtons(); });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] { updateButtons(); });
    connect(m_back, &QPushButton::clicked, this, &CatchUpView::backWanted);
    connect(m_empty, &EmptyState::actionChosen, this, &CatchUpView::backWanted);
    connect(m_allRead, &QPushButton::clicked, this, &CatchUpView::markAllRead);
    connect(m_read, &QPushButton::clicked, this, [this] { toggleRead(m_list->currentIndex().row()); });
}

void CatchUpView::open(const StreamRef& stream, const QString& name)
{
    if (m_stream && *m_stream != stream)
        clear();
    m_stream = stream;
    m_name = name;
    m_bar->hide();
    read();
}

void CatchUpView::clear()
{
    ++m_generation;
    m_stream.reset();
    m_name.clear();
    m_goesOn = false;
    m_bar->hide();
    m_title->setText({});
    m_empty->say({}, {});
    m_model->clear();
}

void CatchUpView::read()
{
    const int mine = ++m_generation;
    m_library.catchUp(*m_stream, std::nullopt, this, [this, mine](const Result<CatchUp>& page) {
        if (mine != m_generation)
            return;
        if (page)
            show(*page);
        else
            m_bar->tell(MessageBar::Tone::Error, errorWords(page.error()));
    });
}

void CatchUpView::show(const CatchUp& page)
{
    const QDateTime now = QDateTime::currentDateTime();
    m_model->setPage(page);
    if (page.isEmpty()) {
        m_title->setText(m_name);
        m_empty->say(catchupwords::nothing(page, now), tr("You have read everything up to now."),
                     tr("Back to the stream"));
        m_stack->setCurrentWidget(m_empty);
        announce(m_title, catchupwords::nothing(page, now));
        return;
    }
    m_title->setText(catchupwords::title(m_name, page, now));
    m_stack->setCurrentWidget(m_list);
    m_list->scrollToTop();
    m_list->makeCurrent(m_model->next(-1));
    announce(m_title, m_title->text());
}

void CatchUpView::openRow(int row)
{
    if (const CatchUpEntry* entry = m_model->entry(row))
        emit threadWanted(entry->first);
    else if (const CatchUpLink* link = m_model->link(row))
        emit linkWanted(link->url);
}

void CatchUpView::goOn()
{
    const int row = m_list->currentIndex().row();
    // Who goes on has read this.
    mark(m_model->posts(row, false), true, false);
    const int next = m_model->next(row);
    if (next < 0)
        return;
    m_list->makeCurrent(next);
    if (m_model->entry(next))
        openRow(next);
    else
        announce(m_list, m_model->row(next).words);
}

void CatchUpView::toggleRead(int row)
{
    if (!m_model->entry(row))
        return;
    if (m_model->isRead(row))
        mark(m_model->posts(row, true), false, false);
    else
        mark(m_model->posts(row, false), true, true);
}

void CatchUpView::markAllRead()
{
    m_goesOn = m_model->page().cut;
    const std::vector<PostRef> posts = m_model->posts(false);
    if (posts.empty() && m_goesOn)
        read();
    else
        mark(posts, true, true);
}

void CatchUpView::mark(const std::vector<PostRef>& posts, bool read, bool undoable)
{
    if (posts.empty())
        return;
    m_model->mark(posts, read);
    const int mine = m_generation;
    m_library.setRead(posts, read, this, [this, mine, posts, read, undoable](const Result<void>& done) {
        if (mine != m_generation)
            return;
        if (!done) {
            m_goesOn = false;
            m_model->mark(posts, !read);
            m_bar->tell(MessageBar::Tone::Error, errorWords(done.error()));
            return;
        }
        if (undoable)
            emit this->undoable(tr("%n posts marked as read", nullptr, static_cast<int>(posts.size())),
                                [guard = QPointer<Library>(&m_library), posts] {
                                    if (guard)
                                        guard->setRead(posts, false, guard, [](const Result<void>&) {});
                                });
        if (std::exchange(m_goesOn, false))
            this->read();
    });
}

void CatchUpView::take(const Changes& changes)
{
    if (m_stream && isVisible() && (changes.marks || changes.posts))
        readMarks();
}

void CatchUpView::readMarks()
{
    const std::vector<PostId> ids = m_model->ids();
    if (ids.empty())
        return;
    const int mine = m_generation;
    m_library.postsById(ids, this, [this, mine](const Result<std::vector<PostRow>>& rows) {
        if (mine != m_generation || !rows)
            return;
        std::vector<PostRef> read;
        std::vector<PostRef> unread;
        for (const PostRow& row : *rows)
            (row.read ? read : unread).push_back(row.post.ref);
        m_model->mark(read, true);
        m_model->mark(unread, false);
    });
}

void CatchUpView::updateButtons()
{
    const int row = m_list->currentIndex().row();
    const bool some = m_model->rowCount() > 0;
    const bool chosen = m_model->entry(row) != nullptr;
    m_back->setVisible(some); // the empty page has its own
    m_read->setVisible(some);
    m_allRead->setVisible(some);
    m_read->setEnabled(chosen);
    m_read->setText(chosen && m_model->isRead(row) ? tr("&Mark unread") : tr("&Mark read"));
    m_allRead->setEnabled(!m_model->posts(false).empty() || m_model->page().cut);
    m_allRead->setText(m_model->page().cut ? tr("&All is read, show the rest") : tr("&All is read"));
}

} // namespace cohort
