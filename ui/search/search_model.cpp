#include "ui/search/search_model.h"

#include "ui/search/search_words.h"

using namespace Qt::StringLiterals;

namespace cohort {
namespace {

/// Whether a heading would say what stands below it anyway.
bool saysNothingNew(const FoundGroup& group)
{
    if (group.title.isEmpty())
        return true;
    QString words = group.title;
    if (words.endsWith(u'…'))
        words.chop(1);
    const Found& only = group.hits.front();
    return group.hits.size() == 1 && group.kind == Found::Kind::Post &&
           (searchwords::plain(only.snippet).startsWith(words) || words == u'[' + only.warning + u']');
}

} // namespace

SearchModel::SearchModel(QObject* parent)
    : QAbstractListModel(parent)
{
}

void SearchModel::clear()
{
    beginResetModel();
    m_rows.clear();
    m_finds = 0;
    m_more = false;
    endResetModel();
}

void SearchModel::append(const SearchPage& page)
{
    std::vector<Row> added;
    for (const FoundGroup& group : page.groups) {
        if (group.hits.empty())
            continue;
        const bool headed = !saysNothingNew(group);
        if (headed)
            added.push_back({.heading = true,
                             .opens = true,
                             .title = group.title,
                             .finds = static_cast<int>(group.hits.size()),
                             .found = {.kind = group.kind}});
        bool first = !headed;
        for (const Found& found : group.hits) {
            added.push_back({.opens = std::exchange(first, false), .title = group.title, .found = found});
            ++m_finds;
        }
        if (group.kind == Found::Kind::Person && page.morePeople)
            added.push_back(
                {.morePeople = true,
                 .found = {.kind = Found::Kind::Person, .name = tr("All people with these words …")}});
    }
    m_more = page.more;
    if (added.empty())
        return;
    const int from = rowCount();
    beginInsertRows({}, from, from + static_cast<int>(added.size()) - 1);
    m_rows.insert(m_rows.end(), std::make_move_iterator(added.begin()), std::make_move_iterator(added.end()));
    endInsertRows();
}

int SearchModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant SearchModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row& shown = row(index.row());
    if (role == Qt::AccessibleTextRole) {
        if (shown.heading)
            return tr("Conversation “%1”, %n results", "", shown.finds).arg(shown.title);
        return shown.morePeople ? shown.found.name : searchwords::spoken(shown.found, shown.title);
    }
    if (role == Qt::DisplayRole)
        return shown.heading ? shown.title : searchwords::plain(shown.found.snippet);
    return {};
}

Qt::ItemFlags SearchModel::flags(const QModelIndex& index) const
{
    if (!index.isValid() || row(index.row()).heading)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

bool SearchModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_more;
}

void SearchModel::fetchMore(const QModelIndex&)
{
    m_more = false; // until the answer is here
    emit moreWanted();
}

} // namespace cohort
