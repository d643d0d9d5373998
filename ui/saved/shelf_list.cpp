#include "ui/saved/shelf_list.h"

#include "core/wording/sentences.h"
#include "ui/saved/saved_mime.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/style.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QScopedValueRollback>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cohort {
namespace {

constexpr int shelfIconPx = 16; ///< as in the rail

} // namespace

ShelfModel::ShelfModel(QObject* parent)
    : QAbstractListModel(parent)
{
}

int ShelfModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shelves.size());
}

QVariant ShelfModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Shelf& found = shelf(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return found.words;
    case Qt::EditRole:
        return found.folder ? found.folder->name : found.words;
    case Qt::ToolTipRole:
        return style::plainToolTip(found.words);
    case Qt::DecorationRole:
        return found.icon.isEmpty() ? QVariant() : icons::named(found.icon);
    case Qt::FontRole:
        return found.heading ? style::metaFont(QFont()) : QVariant();
    case Qt::AccessibleTextRole:
        if (found.folder)
            return tr("%1, folder, %2", "name, number of conversations")
                .arg(found.words, tr("%n conversations", nullptr, found.folder->threads));
        return found.words;
    default:
        return {};
    }
}

bool ShelfModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || !shelf(index.row()).folder)
        return false;
    Folder folder = *shelf(index.row()).folder;
    folder.name = value.toString().simplified();
    if (folder.name.isEmpty())
        return false;
    m_shelves[static_cast<std::size_t>(index.row())].words = folder.name;
    emit dataChanged(index, index);
    emit renamed(folder);
    return true;
}

Qt::ItemFlags ShelfModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Shelf& found = shelf(index.row());
    if (found.heading)
        return Qt::NoItemFlags;
    const Qt::ItemFlags usual = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (!found.folder)
        return found.query.which == SavedQuery::Which::NoFolder ? usual | Qt::ItemIsDropEnabled : usual;
    return usual | Qt::ItemIsEditable |
           (found.folder->query.isEmpty() ? Qt::ItemIsDropEnabled : Qt::NoItemFlags);
}

QStringList ShelfModel::mimeTypes() const
{
    return {QString::fromLatin1(savedmime::type)};
}

Qt::DropActions ShelfModel::supportedDropActions() const
{
    return Qt::CopyAction | Qt::MoveAction;
}

bool ShelfModel::canDropMimeData(const QMimeData* data, Qt::DropAction, int, int,
                                 const QModelIndex& parent) const
{
    return parent.isValid() && flags(parent).testFlag(Qt::ItemIsDropEnabled) &&
           !savedmime::read(data).empty();
}

bool ShelfModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                              const QModelIndex& parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const Shelf& target = shelf(parent.row());
    emit threadsDropped(target.folder ? target.folder->id : FolderId::None, savedmime::read(data));
    return true;
}

void ShelfModel::add(SavedQuery::Which which, const QString& words, const QString& icon)
{
    m_shelves.push_back({.query = {.which = which, .sphere = m_sphere}, .words = words, .icon = icon});
}

void ShelfModel::fill(const std::vector<Folder>& folders, const QStringList& tags,
                      const std::optional<Sphere>& sphere)
{
    using Which = SavedQuery::Which;
    beginResetModel();
    m_sphere = sphere;
    m_shelves.clear();
    add(Which::All, tr("All saved"), u"bookmarks"_s);
    add(Which::ReadLater, tr("To read"), u"view-list-text"_s);
    add(Which::Starred, tr("Starred"), u"starred"_s);
    add(Which::Changed, tr("Changed since"), u"document-edit"_s);
    m_shelves.push_back({.words = tr("FOLDERS"), .heading = true});
    for (const Folder& folder : folders) {
        QString words = folder.name;
        if (!sphere)
            words = tr("%1 (%2)", "folder, sphere").arg(folder.name, wording::name(folder.sphere));
        m_shelves.push_back({.query = {.which = Which::Folder, .sphere = sphere, .folder = folder.id},
                             .folder = folder,
                             .words = words,
                             .icon = folder.query.isEmpty() ? u"folder"_s : u"edit-find"_s});
    }
    add(Which::NoFolder, tr("In no folder"), u"folder-open"_s);
    if (!tags.isEmpty())
        m_shelves.push_back({.words = tr("TAGS"), .heading = true});
    for (const QString& tag : tags)
        m_shelves.push_back(
            {.query = {.which = Which::Tag, .sphere = sphere, .tag = tag}, .words = tag, .icon = u"tag"_s});
    add(Which::ThrownAway, tr("Recently removed"), u"user-trash"_s);
    endResetModel();
}

int ShelfModel::rowOf(const Shelf& wanted) const
{
    const auto found =
        std::ranges::find_if(m_shelves, [&wanted](const Shelf& shelf) { return shelf.isSame(wanted); });
    return found == m_shelves.end() ? -1 : static_cast<int>(found - m_shelves.begin());
}

ShelfList::ShelfList(QWidget* parent)
    : QListView(parent)
    , m_model(new ShelfModel(this))
{
    setModel(m_model);
    setAccessibleName(tr("Folders and tags"));
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(EditKeyPressed);
    setAcceptDrops(true);
    setDragDropMode(DropOnly);
    setDropIndicatorShown(true);
    setBackgroundRole(QPalette::Window);
    viewport()->setBackgroundRole(QPalette::Window);
    setTextElideMode(Qt::ElideRight);
    setIconSize({shelfIconPx, shelfIconPx});
}

void ShelfList::fill(const std::vector<Folder>& folders, const QStringList& tags,
                     const std::optional<Sphere>& sphere)
{
    const QScopedValueRollback<bool> guard(m_filling, true);
    m_model->fill(folders, tags, sphere);
    const int row = std::max(0, m_model->rowOf(m_chosen));
    m_chosen = m_model->shelf(row);
    setCurrentIndex(m_model->index(row));
}

void ShelfList::startRenaming(FolderId folder)
{
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (const Shelf& shelf = m_model->shelf(row); shelf.folder && shelf.folder->id == folder) {
            setCurrentIndex(m_model->index(row));
            edit(m_model->index(row));
        }
}

void ShelfList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    if (m_filling || !current.isValid() || m_model->shelf(current.row()).heading)
        return;
    m_chosen = m_model->shelf(current.row());
    emit chosen(m_chosen);
}

void ShelfList::contextMenuEvent(QContextMenuEvent* event)
{
    const QModelIndex index =
        event->reason() == QContextMenuEvent::Keyboard ? currentIndex() : indexAt(event->pos());
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(icons::named(u"folder-new"_s), tr("&New folder …")), &QAction::triggered, this,
            &ShelfList::newFolderWanted);
    if (index.isValid() && m_model->shelf(index.row()).folder) {
        const Folder folder = *m_model->shelf(index.row()).folder;
        connect(menu->addAction(icons::named(u"edit-rename"_s), tr("&Rename")), &QAction::triggered, this,
                [this, folder] { startRenaming(folder.id); });
        connect(menu->addAction(icons::named(u"edit-delete"_s), tr("Remove the &folder")),
                &QAction::triggered, this, [this, folder] { emit removalWanted(folder); });
    }
    menu->popup(event->globalPos());
}

QSize ShelfList::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 20, 300};
}

} // namespace cohort
