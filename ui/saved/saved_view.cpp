#include "ui/saved/saved_view.h"

#include "core/wording/sentences.h"
#include "ui/saved/saved_list.h"
#include "ui/saved/saved_pane.h"
#include "ui/saved/shelf_list.h"
#include "ui/timeline/post_list.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/explained.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/style.h"
#include "ui/widgets/undoing.h"

#include <QListView>
#include <QMenu>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cohort {
namespace {

constexpr int smallestWidthPx = 320;
constexpr int smallestHeightPx = 200;
constexpr int pageRows = 100; ///< conversations that are asked for at once

} // namespace

SavedView::SavedView(Library& library, const SharedContext& context, PostActions& actions, Pictures& pictures,
                     QWidget* parent)
    : QWidget(parent)
    , m_library(library)
    , m_context(context)
    , m_shelves(new ShelfList(this))
    , m_newFolder(new QToolButton(this))
    , m_model(new SavedListModel(this))
    , m_list(new QListView(this))
    , m_listOrEmpty(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_count(new PlainLabel({}, this))
    , m_bar(new MessageBar(this))
    , m_pane(new SavedPane(library, context, actions, pictures, this))
    , m_side(new QStackedWidget(this))
{
    setAccessibleName(tr("Saved threads"));
    layOut();
    connectParts();
    readShelves();
    readRows();
}

void SavedView::layOut()
{
    m_newFolder->setText(tr("New folder"));
    m_newFolder->setIcon(icons::named(u"folder-new"_s));
    m_newFolder->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_newFolder->setAutoRaise(true);
    m_newFolder->setFocusPolicy(Qt::StrongFocus);
    auto* shelves = new QWidget(this);
    auto* shelfColumn = new QVBoxLayout(shelves);
    shelfColumn->setContentsMargins(style::gridPx, style::gridPx, 0, style::gridPx);
    shelfColumn->addWidget(m_shelves, 1);
    shelfColumn->addWidget(m_newFolder);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SavedListDelegate(*m_model, m_list));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setUniformItemSizes(true);
    m_list->setDragEnabled(true);
    m_list->setDragDropMode(QAbstractItemView::DragOnly);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setAccessibleName(tr("Saved conversations"));
    m_listOrEmpty->addWidget(m_list);
    m_listOrEmpty->addWidget(m_empty);
    m_count->setMeta(true);
    auto* middle = new QWidget(this);
    auto* middleColumn = new QVBoxLayout(middle);
    middleColumn->setContentsMargins(0, style::gridPx, 0, style::gridPx);
    middleColumn->addWidget(m_listOrEmpty, 1);
    middleColumn->addWidget(m_count);
    auto* nothing =
        new PlainLabel(tr("Choose a conversation to read it here, with or without a network."), this);
    nothing->setAlignment(Qt::AlignCenter);
    nothing->setWraps(true);
    m_side->addWidget(nothing);
    m_side->addWidget(m_pane);
    auto* split = new QSplitter(this);
    split->addWidget(shelves);
    split->addWidget(middle);
    split->addWidget(m_side);
    split->setStretchFactor(0, 0);
    split->setStretchFactor(1, 2);
    split->setStretchFactor(2, 3);
    split->setChildrenCollapsible(false);
    split->setHandleWidth(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(split, 1);
}

void SavedView::connectParts()
{
    connect(m_shelves, &ShelfList::chosen, this, &SavedView::choose);
    connect(m_shelves, &ShelfList::newFolderWanted, this, &SavedView::newFolder);
    connect(m_shelves, &ShelfList::removalWanted, this, &SavedView::removeFolder);
    connect(m_newFolder, &QToolButton::clicked, this, &SavedView::newFolder);
    connect(m_shelves->shelves(), &ShelfModel::threadsDropped, this, &SavedView::moveTo);
    connect(m_shelves->shelves(), &ShelfModel::renamed, this, [this](const Folder& folder) {
        m_library.saved().updateFolder(folder, this, [this](const Result<Undo>& undo) {
            if (undo)
                emit undoable(tr("The folder has a new name"), undoing(m_library, *undo));
            else
                tellError(undo.error());
        });
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& current) {
                if (current.isValid())
                    open(m_model->row(current.row()).id, SavedPostId::None);
            });
    connect(m_list, &QWidget::customContextMenuRequested, this, &SavedView::listMenu);
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value == m_list->verticalScrollBar()->maximum() && m_model->rowCount() < m_total)
            readRows();
    });
    auto* remove = new QShortcut(QKeySequence::Delete, m_list);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, [this] { throwAway(selected()); });
    connect(m_model, &SavedListModel::placeWanted, this, &SavedView::place);
    for (const int by : {-1, 1}) {
        auto* move = new QShortcut(QKeySequence(Qt::ALT | (by < 0 ? Qt::Key_Up : Qt::Key_Down)), m_list);
        move->setContext(Qt::WidgetShortcut);
        connect(move, &QShortcut::activated, this, [this, by] { placeCurrent(by); });
    }
    connect(m_pane, &SavedPane::replyWanted, this, &SavedView::replyWanted);
    connect(m_pane, &SavedPane::livingWanted, this, &SavedView::livingWanted);
    connect(m_pane, &SavedPane::undoable, this, &SavedView::undoable);
    connect(m_pane, &SavedPane::removed, this, [this] {
        m_pane->close();
        m_side->setCurrentIndex(0);
        readRows();
    });
}

void SavedView::sphereChanged()
{
    m_pane->close();
    m_side->setCurrentIndex(0);
    m_bar->hide();
    m_model->setRows({});
    readShelves();
    readRows();
}

void SavedView::take(const Changes& changes)
{
    if (!changes.library && !changes.posts)
        return;
    // A page that nobody looks at is read when it is shown.
    m_stale = !isVisible();
    if (!m_stale)
        readAgain();
}

void SavedView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_stale, false))
        readAgain();
}

void SavedView::readAgain()
{
    readShelves();
    readRows();
    m_pane->refresh();
}

void SavedView::open(SavedThreadId id, SavedPostId post)
{
    m_pane->open(id, post);
    m_side->setCurrentIndex(1);
}

void SavedView::readShelves()
{
    const std::optional<Sphere> sphere = m_context->sphere;
    m_library.saved().folders(sphere, this, [this, sphere](const Result<std::vector<Folder>>& folders) {
        if (!folders)
            return tellError(folders.error());
        m_library.saved().tags(sphere, this,
                               [this, sphere, folders = *folders](const Result<QStringList>& tags) {
                                   if (tags && sphere == m_context->sphere)
                                       m_shelves->fill(folders, *tags, sphere);
                               });
    });
}

void SavedView::readRows()
{
    const int mine = ++m_generation;
    SavedQuery query = m_shelves->current().query;
    query.sphere = m_context->sphere;
    // As many as are here, and the next page when the reader is at the end.
    const bool atTheEnd = m_list->verticalScrollBar()->value() == m_list->verticalScrollBar()->maximum();
    query.limit = std::max(pageRows, m_model->rowCount() + (atTheEnd ? pageRows : 0));
    m_library.saved().list(query, this, [this, mine](const Result<SavedPage>& page) {
        if (mine != m_generation)
            return;
        if (!page)
            return tellError(page.error());
        show(page->rows, page->total);
    });
}

void SavedView::show(std::vector<SavedThreadRow> rows, int total)
{
    m_total = total;
    const SavedThreadId open = m_pane->thread();
    {
        const QSignalBlocker quiet(m_list->selectionModel());
        m_model->setNamesLives(!m_context->sphere);
        m_model->setRows(std::move(rows));
        if (const int row = m_model->rowOf(open); row >= 0 && m_list->currentIndex().row() != row)
            m_list->setCurrentIndex(m_model->index(row));
    }
    m_count->setText(tr("%n conversations", nullptr, total));
    if (total > 0) {
        m_listOrEmpty->setCurrentWidget(m_list);
        return;
    }
    if (m_shelves->current().query.which == SavedQuery::Which::All)
        m_empty->say(tr("Nothing saved yet"),
                     tr("Press S on a post to save its whole conversation: it stays readable here without a "
                        "network, whatever happens to it there."));
    else
        m_empty->say(tr("Nothing here"),
                     tr("Drag conversations to a folder, or use the buttons above a conversation."));
    m_listOrEmpty->setCurrentWidget(m_empty);
}

void SavedView::choose(const Shelf& shelf)
{
    if (shelf.folder && !shelf.folder->query.isEmpty()) {
        emit searchWanted(shelf.folder->query);
        return;
    }
    allowOrdering();
    m_model->setRows({});
    readRows();
}

void SavedView::allowOrdering()
{
    const bool ordered = m_shelves->current().query.which == SavedQuery::Which::ReadLater;
    m_model->setOrdered(ordered);
    m_list->setDragDropMode(ordered ? QAbstractItemView::DragDrop : QAbstractItemView::DragOnly);
    m_list->setDefaultDropAction(ordered ? Qt::MoveAction : Qt::CopyAction);
    m_list->setDropIndicatorShown(ordered);
    m_list->setAccessibleDescription(
        ordered ? tr("Alt with the arrows up and down moves a conversation in the list") : QString());
}

void SavedView::place(SavedThreadId thread, int row)
{
    // Its place among all that are to be read; those of the other life keep theirs.
    const int place = m_model->row(row).readLater;
    m_library.saved().arrange({thread}, {.readLater = place}, this, [this](const Result<Undo>& undo) {
        if (undo)
            emit undoable(tr("The list to read has another order"), undoing(m_library, *undo));
        else
            tellError(undo.error());
    });
}

void SavedView::placeCurrent(int by)
{
    const int from = m_list->currentIndex().row();
    const int to = from + by;
    if (m_shelves->current().query.which != SavedQuery::Which::ReadLater || from < 0 || to < 0 ||
        to >= m_model->rowCount())
        return;
    place(m_model->row(from).id, to);
}

QSize SavedView::minimumSizeHint() const
{
    return {smallestWidthPx, smallestHeightPx};
}

void SavedView::newFolder()
{
    const Folder folder{.sphere = m_context->sphere.value_or(Sphere::Personal), .name = tr("New folder")};
    m_library.saved().addFolder(folder, this, [this](const Result<FolderId>& id) {
        if (!id)
            return tellError(id.error());
        const std::optional<Sphere> sphere = m_context->sphere;
        m_library.saved().folders(sphere, this,
                                  [this, sphere, id = *id](const Result<std::vector<Folder>>& folders) {
                                      if (!folders || sphere != m_context->sphere)
                                          return;
                                      m_shelves->fill(*folders, {}, sphere);
                                      m_shelves->startRenaming(id);
                                  });
    });
}

void SavedView::removeFolder(const Folder& folder)
{
    m_library.saved().removeFolder(folder.id, this, [this, folder](const Result<Undo>& undo) {
        if (undo)
            emit undoable(
                tr("The folder %1 is gone; its conversations stay").arg(style::isolated(folder.name)),
                undoing(m_library, *undo));
        else
            tellError(undo.error());
    });
}

void SavedView::moveTo(FolderId folder, const std::vector<SavedThreadId>& threads)
{
    const auto moved = [this, count = static_cast<int>(threads.size())](const Result<Undo>& undo) {
        if (undo)
            emit undoable(tr("%n conversations moved", nullptr, count), undoing(m_library, *undo));
        else
            tellError(undo.error());
    };
    m_library.saved().arrange(threads, {.folder = folder}, this, moved);
}

void SavedView::listMenu(const QPoint& at)
{
    const auto ids = selected();
    if (ids.empty())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_shelves->current().query.which == SavedQuery::Which::ThrownAway) {
        connect(menu->addAction(icons::named(u"edit-undo"_s), tr("Put &back")), &QAction::triggered, this,
                [this, ids] {
                    m_library.saved().takeBack(ids, this, [this](const Result<void>& done) {
                        if (!done)
                            tellError(done.error());
                    });
                });
    } else {
        connect(menu->addAction(icons::named(u"bookmark-remove"_s), tr("&Remove from the saved ones")),
                &QAction::triggered, this, [this, ids] { throwAway(ids); });
    }
    connect(
        menu->addAction(icons::named(u"edit-delete"_s), tr("Forget for &good …")), &QAction::triggered, this,
        [this, ids] {
            m_bar->tell(
                MessageBar::Tone::Alarm,
                tr("%n conversations, with notes and pictures, and the copies of the profile will leave this "
                   "computer. It cannot be taken back.",
                   nullptr, static_cast<int>(ids.size())));
            connect(m_bar->addWayOut(tr("Forget for good")), &QToolButton::clicked, this, [this, ids] {
                m_bar->hide();
                m_library.saved().forget(ids, this, [this](const Result<void>& done) {
                    if (!done)
                        tellError(done.error());
                });
            });
        });
    menu->popup(m_list->viewport()->mapToGlobal(at));
}

void SavedView::throwAway(const std::vector<SavedThreadId>& ids)
{
    if (ids.empty())
        return;
    const auto gone = [this, count = static_cast<int>(ids.size())](const Result<Undo>& undo) {
        if (undo)
            emit undoable(tr("%n conversations are no longer saved", nullptr, count),
                          undoing(m_library, *undo));
        else
            tellError(undo.error());
    };
    m_library.saved().throwAway(ids, this, gone);
}

void SavedView::tellError(const Error& error)
{
    m_bar->tell(MessageBar::Tone::Error, errorWords(error));
}

std::vector<SavedThreadId> SavedView::selected() const
{
    std::vector<SavedThreadId> ids;
    const QModelIndexList rows = m_list->selectionModel()->selectedIndexes();
    for (const QModelIndex& index : rows)
        ids.push_back(m_model->row(index.row()).id);
    return ids;
}

} // namespace cohort
