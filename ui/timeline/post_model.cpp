#include "ui/timeline/post_model.h"

#include "core/model/shown_posts.h"
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
    for (PostCopy& copy : m_rows[static_cast<std::size_t>(at)].elsewhere)
        copy.read = read;
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

void PostModel::insertAt(int first, std::vector<PostRow> rows)
{
    std::erase_if(rows, [this](const PostRow& row) { return m_index.contains(row.key.post); });
    if (rows.empty())
        return;
    if (m_oldestFirst)
        std::ranges::reverse(rows);
    beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
    m_rows.insert(m_rows.begin() + first, std::make_move_iterator(rows.begin()),
                  std::make_move_iterator(rows.end()));
    reindex();
    endInsertRows();
}

void PostModel::addNewer(std::vector<PostRow> newer)
{
    insertAt(m_oldestFirst ? rowCount() : 0, std::move(newer));
}

void PostModel::addOlder(std::vector<PostRow> older)
{
    insertAt(m_oldestFirst ? 0 : rowCount(), std::move(older));
}

void PostModel::dropOlder(int keep)
{
    removeAt(m_oldestFirst ? 0 : keep, rowCount() - keep);
}

void PostModel::dropNewer(int keep)
{
    removeAt(m_oldestFirst ? keep : 0, rowCount() - keep);
}

void PostModel::removeAt(int first, int count)
{
    if (count <= 0)
        return;
    beginRemoveRows({}, first, first + count - 1);
    m_rows.erase(m_rows.begin() + first, m_rows.begin() + first + count);
    reindex();
    endRemoveRows();
}

std::vector<PostRef> PostModel::unreadUpTo(int index) const
{
    std::vector<PostRef> posts;
    const int end = m_oldestFirst ? index + 1 : rowCount();
    for (int at = m_oldestFirst ? 0 : index; at < end; ++at)
        if (!row(at).read)
            for (PostRef& shown : shownPosts(row(at)))
                posts.push_back(std::move(shown));
    return posts;
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
