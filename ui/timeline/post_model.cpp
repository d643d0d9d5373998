#include "ui/timeline/post_model.h"

#include "ui/timeline/post_words.h"

#include <algorithm>

namespace cohort {

PostModel::PostModel(QObject* parent)
    : QAbstractListModel(parent)
{
}

int PostModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PostModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PostRow& found = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return postwords::spoken(found);
    case PostRole:
        return QVariant::fromValue(raw(found.key.post));
    case LineAboveRole:
        return lineAbove(index.row());
    default:
        return {};
    }
}

int PostModel::indexOf(PostId post) const
{
    return m_index.value(post, -1);
}

int PostModel::indexOf(const PostRef& post) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&post](const PostRow& row) {
        return row.post.ref.account == post.account && row.post.ref.uri == post.uri;
    });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

QString PostModel::lineAbove(int index) const
{
    return m_linePost != PostId::None && row(index).key.post == m_linePost ? m_lineWords : QString();
}

void PostModel::setUnfolded(PostId post, bool unfolded)
{
    if (unfolded)
        m_unfolded.insert(post);
    else
        m_unfolded.remove(post);
    emit rowReplaced(post);
    if (const int at = indexOf(post); at >= 0)
        emit dataChanged(index(at), index(at));
}

void PostModel::toggleChoice(PostId post, int option)
{
    const int at = indexOf(post);
    if (at < 0 || !row(at).post.poll)
        return;
    QSet<int>& chosen = m_choices[post];
    const bool had = chosen.contains(option);
    if (!row(at).post.poll->multiple)
        chosen.clear();
    if (had)
        chosen.remove(option);
    else
        chosen.insert(option);
    emit rowReplaced(post);
    emit dataChanged(index(at), index(at));
}

void PostModel::replace(const std::vector<PostRow>& newer)
{
    for (const PostRow& value : newer) {
        const int at = indexOf(value.key.post);
        if (at < 0)
            continue;
        PostRow& mine = m_rows[static_cast<std::size_t>(at)];
        PostRow next = value;
        next.depth = mine.depth;
        if (next == mine)
            continue;
        mine = std::move(next);
        emit rowReplaced(mine.key.post);
        emit dataChanged(index(at), index(at));
    }
}

void PostModel::setRows(std::vector<PostRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    reindex();
    endResetModel();
}

void PostModel::mark(const PostRef& post, bool read)
{
    const int at = indexOf(post);
    if (at < 0 || m_rows[static_cast<std::size_t>(at)].read == read)
        return;
    m_rows[static_cast<std::size_t>(at)].read = read;
    emit dataChanged(index(at), index(at));
}

void PostModel::markSaved(const PostRef& post, bool saved)
{
    const int at = indexOf(post);
    if (at < 0)
        return;
    m_rows[static_cast<std::size_t>(at)].saved = saved;
    emit rowReplaced(row(at).key.post);
    emit dataChanged(index(at), index(at));
}

void PostModel::prepend(std::vector<PostRow> newer)
{
    if (newer.empty())
        return;
    beginInsertRows({}, 0, static_cast<int>(newer.size()) - 1);
    m_rows.insert(m_rows.begin(), std::make_move_iterator(newer.begin()),
                  std::make_move_iterator(newer.end()));
    reindex();
    endInsertRows();
}

void PostModel::append(std::vector<PostRow> older)
{
    std::erase_if(older, [this](const PostRow& row) { return m_index.contains(row.key.post); });
    if (older.empty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(older.size()) - 1);
    m_rows.insert(m_rows.end(), std::make_move_iterator(older.begin()), std::make_move_iterator(older.end()));
    reindex();
    endInsertRows();
}

void PostModel::dropTail(int keep)
{
    if (rowCount() <= keep)
        return;
    beginRemoveRows({}, keep, rowCount() - 1);
    m_rows.erase(m_rows.begin() + keep, m_rows.end());
    reindex();
    endRemoveRows();
}

void PostModel::setLineAbove(PostId post, const QString& words)
{
    const PostId before = m_linePost;
    m_linePost = post;
    m_lineWords = words;
    for (const PostId changed : {before, post}) {
        const int at = indexOf(changed);
        if (at < 0)
            continue;
        emit rowReplaced(changed);
        emit dataChanged(index(at), index(at));
    }
}

void PostModel::reindex()
{
    m_index.clear();
    m_index.reserve(static_cast<qsizetype>(m_rows.size()));
    int at = 0;
    for (const PostRow& row : m_rows)
        m_index.insert(row.key.post, at++);
}

} // namespace cohort
