#include "ui/catchup/catch_up_model.h"

#include "ui/catchup/catch_up_words.h"
#include "ui/widgets/style.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cohort {

CatchUpModel::CatchUpModel(QObject* parent)
    : QAbstractListModel(parent)
{
}

int CatchUpModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant CatchUpModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CatchUpRow& found = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return found.words;
    case Qt::ToolTipRole:
        return found.kind == CatchUpRow::Kind::Heading
                   ? QString()
                   : style::plainToolTip(QStringList{found.words, found.second, found.third}.join(u'\n'));
    case Qt::AccessibleTextRole:
        return spoken(index.row());
    default:
        return {};
    }
}

Qt::ItemFlags CatchUpModel::flags(const QModelIndex& index) const
{
    if (!index.isValid() || row(index.row()).kind == CatchUpRow::Kind::Heading)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

void CatchUpModel::setPage(const CatchUp& page)
{
    beginResetModel();
    m_page = page;
    m_rows.clear();
    m_entries.clear();
    m_unread.clear();
    addSection(CatchUpRow::Kind::Conversation, tr("Short"), m_page.shortThreads);
    addSection(CatchUpRow::Kind::Conversation, tr("Longer"), m_page.longThreads);
    addSection(CatchUpRow::Kind::PassedOn, tr("Passed on"), m_page.passedOn);
    addLinks();
    if (!m_rows.empty())
        m_rows.push_back({.kind = CatchUpRow::Kind::End,
                          .words = catchupwords::end(m_page),
                          .second = catchupwords::endTime(m_page, QDateTime::currentDateTime())});
    endResetModel();
}

void CatchUpModel::addSection(CatchUpRow::Kind kind, const QString& heading,
                              const std::vector<CatchUpEntry>& entries)
{
    if (entries.empty())
        return;
    const QDateTime now = QDateTime::currentDateTime();
    m_rows.push_back({.heading = heading, .words = heading});
    for (const CatchUpEntry& entry : entries) {
        const bool boost = kind == CatchUpRow::Kind::PassedOn;
        m_rows.push_back({.kind = kind,
                          .heading = heading,
                          .at = m_entries.size(),
                          .words = boost ? catchupwords::author(entry) : catchupwords::people(entry),
                          .second = catchupwords::firstWords(entry.first),
                          .third = boost ? catchupwords::passedOn(entry) : catchupwords::about(entry, now)});
        m_entries.push_back(&entry);
        for (const CatchUpPost& post : entry.posts)
            if (!post.read)
                m_unread.insert(post.ref.uri);
    }
}

void CatchUpModel::addLinks()
{
    if (m_page.links.empty())
        return;
    m_rows.push_back({.heading = tr("Links"), .words = tr("Links")});
    for (std::size_t at = 0; at < m_page.links.size(); ++at) {
        const CatchUpLink& link = m_page.links[at];
        m_rows.push_back({.kind = CatchUpRow::Kind::Link,
                          .heading = tr("Links"),
                          .at = at,
                          .words = catchupwords::linkTitle(link),
                          .second = style::isolated(link.host),
                          .third = catchupwords::linkCounts(link)});
    }
}

const CatchUpEntry* CatchUpModel::entry(int index) const
{
    if (index < 0 || index >= rowCount())
        return nullptr;
    const CatchUpRow& found = row(index);
    const bool entry =
        found.kind == CatchUpRow::Kind::Conversation || found.kind == CatchUpRow::Kind::PassedOn;
    return entry ? m_entries[found.at] : nullptr;
}

const CatchUpLink* CatchUpModel::link(int index) const
{
    const bool link = index >= 0 && index < rowCount() && row(index).kind == CatchUpRow::Kind::Link;
    return link ? &m_page.links[row(index).at] : nullptr;
}

bool CatchUpModel::isRead(int index) const
{
    return posts(index, false).empty();
}

int CatchUpModel::next(int index) const
{
    for (int at = index + 1; at < rowCount(); ++at)
        if (entry(at) || row(at).kind == CatchUpRow::Kind::End)
            return at;
    return -1;
}

std::vector<PostRef> CatchUpModel::posts(int index, bool read) const
{
    std::vector<PostRef> found;
    if (const CatchUpEntry* one = entry(index))
        for (const CatchUpPost& post : one->posts)
            if (m_unread.contains(post.ref.uri) != read)
                found.push_back(post.ref);
    return found;
}

std::vector<PostRef> CatchUpModel::posts(bool read) const
{
    std::vector<PostRef> found;
    for (const CatchUpEntry* one : m_entries)
        for (const CatchUpPost& post : one->posts)
            if (m_unread.contains(post.ref.uri) != read)
                found.push_back(post.ref);
    return found;
}

std::vector<PostId> CatchUpModel::ids() const
{
    std::vector<PostId> ids;
    for (const CatchUpEntry* one : m_entries)
        for (const CatchUpPost& post : one->posts)
            ids.push_back(post.id);
    return ids;
}

void CatchUpModel::mark(const std::vector<PostRef>& posts, bool read)
{
    const QSet<QString> before = m_unread;
    for (const PostRef& post : posts) {
        if (read)
            m_unread.remove(post.uri);
        else
            m_unread.insert(post.uri);
    }
    if (m_unread != before && !m_rows.empty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

QString CatchUpModel::spoken(int index) const
{
    const CatchUpRow& found = row(index);
    if (found.kind == CatchUpRow::Kind::Heading)
        return found.words;
    QStringList parts{found.heading, found.words, found.second, found.third};
    if (entry(index))
        parts << (isRead(index) ? tr("read") : tr("unread"));
    parts.removeAll(QString());
    return parts.join(u". "_s);
}

} // namespace cohort
