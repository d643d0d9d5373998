#include "ui/shell/rail.h"

#include "core/wording/sentences.h"
#include "ui/shell/rail_delegate.h"
#include "ui/widgets/contact_mime.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/style.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QScopedValueRollback>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cohort {
namespace {

/// Of the narrowest rail: a mark, some letters and a count.
constexpr int leastCharacters = 11;

StreamRef sphereStream(StreamRef::Kind kind, Sphere sphere)
{
    return {.kind = kind, .sphere = sphere};
}

QString countWords(const RailEntry& entry)
{
    if (entry.kind != RailEntry::Kind::Place)
        return RailModel::tr("%n unread", nullptr, entry.count);
    return entry.place == Place::Comments ? RailModel::tr("%n reminders due", nullptr, entry.count)
                                          : RailModel::tr("%n waiting", nullptr, entry.count);
}

} // namespace

RailModel::RailModel(QObject* parent)
    : QAbstractListModel(parent)
{
}

int RailModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant RailModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RailEntry& found = entry(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return found.words;
    case Qt::ToolTipRole:
        return style::plainToolTip(found.words);
    case Qt::AccessibleTextRole: {
        QString words = found.words;
        if (found.circle)
            words = tr("%1, circle, %2", "name, shape").arg(words, icons::shapeWord(found.circle->shape));
        if (found.count > 0)
            words += u", "_s + countWords(found);
        return words;
    }
    default:
        return {};
    }
}

Qt::ItemFlags RailModel::flags(const QModelIndex& index) const
{
    if (!index.isValid() || entry(index.row()).kind == RailEntry::Kind::Heading)
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (entry(index.row()).circle)
        flags |= Qt::ItemIsDropEnabled;
    return flags;
}

QStringList RailModel::mimeTypes() const
{
    return {QString::fromLatin1(contactmime::type)};
}

Qt::DropActions RailModel::supportedDropActions() const
{
    return Qt::CopyAction | Qt::MoveAction;
}

bool RailModel::canDropMimeData(const QMimeData* data, Qt::DropAction, int, int,
                                const QModelIndex& parent) const
{
    return parent.isValid() && entry(parent.row()).circle && !contactmime::read(data).empty();
}

bool RailModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                             const QModelIndex& parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    emit peopleDropped(entry(parent.row()).circle->id, contactmime::read(data));
    return true;
}

void RailModel::setEntries(std::vector<RailEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

void RailModel::setCount(int row, int count)
{
    if (row < 0 || m_entries[static_cast<std::size_t>(row)].count == count)
        return;
    m_entries[static_cast<std::size_t>(row)].count = count;
    emit dataChanged(index(row), index(row));
}

int RailModel::rowOf(const StreamRef& stream) const
{
    const auto found = std::ranges::find_if(m_entries, [&stream](const RailEntry& entry) {
        return entry.kind == RailEntry::Kind::Stream && entry.stream == stream;
    });
    return found == m_entries.end() ? -1 : static_cast<int>(found - m_entries.begin());
}

int RailModel::rowOf(Place place) const
{
    const auto found = std::ranges::find_if(m_entries, [place](const RailEntry& entry) {
        return entry.kind == RailEntry::Kind::Place && entry.place == place;
    });
    return found == m_entries.end() ? -1 : static_cast<int>(found - m_entries.begin());
}

Rail::Rail(QWidget* parent)
    : QListView(parent)
    , m_model(new RailModel(this))
{
    setModel(m_model);
    setItemDelegate(new RailDelegate(this));
    setAccessibleName(tr("Circles and places"));
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    setAcceptDrops(true);
    setDragDropMode(DropOnly);
    setDropIndicatorShown(true);
    setBackgroundRole(QPalette::Window);
    viewport()->setBackgroundRole(QPalette::Window);
    connect(this, &QAbstractItemView::clicked, this, &Rail::choose);
    connect(this, &QAbstractItemView::activated, this, &Rail::choose);
}

void Rail::fill(const std::vector<CircleRow>& circles, std::optional<Sphere> sphere)
{
    std::vector<RailEntry> entries;
    for (const Sphere one : {Sphere::Professional, Sphere::Personal}) {
        if (sphere && *sphere != one)
            continue;
        entries.push_back({.kind = RailEntry::Kind::Heading, .words = wording::name(one), .sphere = one});
        entries.push_back({.kind = RailEntry::Kind::Stream,
                           .words = tr("All", "every circle of a sphere"),
                           .stream = sphereStream(StreamRef::Kind::Sphere, one),
                           .icon = u"go-home"_s,
                           .sphere = one});
        for (const CircleRow& row : circles)
            if (row.circle.sphere == one)
                entries.push_back(
                    {.kind = RailEntry::Kind::Stream,
                     .words = row.circle.name,
                     .count = row.unread,
                     .stream = {.kind = StreamRef::Kind::Circle, .circle = row.circle.id, .sphere = one},
                     .circle = row.circle,
                     .sphere = one});
        entries.push_back({.kind = RailEntry::Kind::Stream,
                           .words = tr("Replies to me"),
                           .stream = sphereStream(StreamRef::Kind::Replies, one),
                           .icon = u"mail-replied"_s,
                           .sphere = one});
    }
    entries.push_back({.kind = RailEntry::Kind::Heading});
    entries.push_back({.kind = RailEntry::Kind::Place,
                       .words = tr("My comments"),
                       .place = Place::Comments,
                       .icon = u"view-conversation-balloon"_s});
    entries.push_back({.kind = RailEntry::Kind::Place,
                       .words = tr("Saved threads"),
                       .place = Place::Library,
                       .icon = u"bookmarks"_s});
    entries.push_back({.kind = RailEntry::Kind::Place,
                       .words = tr("People"),
                       .place = Place::People,
                       .icon = u"system-users"_s});
    entries.push_back({.kind = RailEntry::Kind::Place,
                       .words = tr("Outbox"),
                       .place = Place::Outbox,
                       .icon = u"mail-folder-outbox"_s});
    entries.push_back({.kind = RailEntry::Kind::Place,
                       .words = tr("Accounts"),
                       .place = Place::Accounts,
                       .icon = u"user-identity"_s});
    // What was counted before stays until it is counted again, so that nothing flickers.
    for (RailEntry& entry : entries) {
        const int before = entry.kind == RailEntry::Kind::Stream  ? m_model->rowOf(entry.stream)
                           : entry.kind == RailEntry::Kind::Place ? m_model->rowOf(entry.place)
                                                                  : -1;
        if (before >= 0 && !entry.circle)
            entry.count = m_model->entry(before).count;
    }
    const QModelIndex current = currentIndex();
    std::optional<RailEntry> chosen;
    if (current.isValid())
        chosen = m_model->entry(current.row());
    m_model->setEntries(std::move(entries));
    if (chosen)
        makeCurrent(chosen->kind == RailEntry::Kind::Place ? m_model->rowOf(chosen->place)
                                                           : m_model->rowOf(chosen->stream));
}

void Rail::setCount(const StreamRef& stream, int count)
{
    m_model->setCount(m_model->rowOf(stream), count);
}

void Rail::setCount(Place place, int count)
{
    m_model->setCount(m_model->rowOf(place), count);
}

void Rail::showCurrent(const StreamRef& stream)
{
    makeCurrent(m_model->rowOf(stream));
}

void Rail::showCurrent(Place place)
{
    makeCurrent(m_model->rowOf(place));
}

void Rail::makeCurrent(int row)
{
    const QScopedValueRollback<bool> guard(m_showing, true);
    if (row >= 0)
        setCurrentIndex(m_model->index(row));
    else
        selectionModel()->clear();
}

std::optional<StreamRef> Rail::circleNumber(int number) const
{
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->entry(row).circle && --number == 0)
            return m_model->entry(row).stream;
    return std::nullopt;
}

std::optional<StreamRef> Rail::nextUnread() const
{
    const int rows = m_model->rowCount();
    const int start = std::max(0, currentIndex().row());
    for (int step = 1; step < rows; ++step) {
        const RailEntry& entry = m_model->entry((start + step) % rows);
        if (entry.circle && entry.count > 0)
            return entry.stream;
    }
    return std::nullopt;
}

std::vector<StreamRef> Rail::streamsToCount() const
{
    std::vector<StreamRef> streams;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const RailEntry& entry = m_model->entry(row);
        if (entry.kind == RailEntry::Kind::Stream && !entry.circle)
            streams.push_back(entry.stream);
    }
    return streams;
}

void Rail::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    // Arrow keys choose at once; a click is chosen when it ends.
    if (!m_showing && current.isValid() && hasFocus() && QGuiApplication::mouseButtons() == Qt::NoButton)
        choose(current);
}

void Rail::choose(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const RailEntry entry = m_model->entry(index.row());
    if (entry.kind == RailEntry::Kind::Stream)
        emit streamChosen(entry.stream);
    else if (entry.kind == RailEntry::Kind::Place)
        emit placeChosen(entry.place);
}

void Rail::contextMenuEvent(QContextMenuEvent* event)
{
    const QModelIndex index =
        event->reason() == QContextMenuEvent::Keyboard ? currentIndex() : indexAt(event->pos());
    const RailEntry entry = index.isValid() ? m_model->entry(index.row()) : RailEntry{};
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (entry.circle)
        connect(menu->addAction(icons::named(u"user-group-properties"_s), tr("&Edit this circle …")),
                &QAction::triggered, this, [this, id = entry.circle->id] { emit circleEditorWanted(id); });
    connect(menu->addAction(icons::named(u"list-add"_s), tr("&New circle …")), &QAction::triggered, this,
            [this, sphere = entry.sphere] { emit newCircleWanted(sphere); });
    menu->popup(event->globalPos());
}

QSize Rail::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * leastCharacters, QListView::minimumSizeHint().height()};
}

QSize Rail::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 28, 400};
}

} // namespace cohort
