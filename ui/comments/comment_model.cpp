#include "ui/comments/comment_model.h"

#include "ui/comments/comment_words.h"
#include "ui/widgets/style.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cohort {

using LineKind = CommentLine::Kind;

namespace {

bool isReminded(const std::vector<CommentLine>& lines, const CommentRow& row)
{
    return std::ranges::any_of(lines, [&row](const CommentLine& line) {
        return line.kind == LineKind::Reminder && line.comment.choice.post == row.choice.post;
    });
}

/// Below the heading of their state; what is among the reminders is not listed again.
void addComments(std::vector<CommentLine>& lines, const std::vector<CommentRow>& rows)
{
    for (const CommentRow& row : rows) {
        if (isReminded(lines, row))
            continue;
        const bool first = lines.empty() || lines.back().kind != LineKind::Comment ||
                           lines.back().comment.state != row.state;
        if (first)
            lines.push_back({.heading = commentwords::heading(row.state)});
        lines.push_back({.kind = LineKind::Comment, .comment = row});
    }
}

} // namespace

CommentModel::CommentModel(SharedContext context, QObject* parent)
    : QAbstractListModel(parent)
    , m_context(std::move(context))
{
}

int CommentModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant CommentModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CommentLine& found = line(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return found.kind == LineKind::Heading ? found.heading : commentwords::said(found.comment);
    case Qt::ToolTipRole:
        return found.kind == LineKind::Heading ? QString()
                                               : style::plainToolTip(commentwords::said(found.comment));
    case Qt::AccessibleTextRole:
        return spoken(found);
    default:
        return {};
    }
}

Qt::ItemFlags CommentModel::flags(const QModelIndex& index) const
{
    return comment(index.row()) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                                : Qt::ItemFlags(Qt::NoItemFlags);
}

bool CommentModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_next && !m_asked;
}

void CommentModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent))
        return;
    m_asked = true;
    emit moreWanted(*m_next);
}

void CommentModel::clear()
{
    setPage({}, {});
}

bool CommentModel::setPage(const std::vector<CommentRow>& due, const CommentPage& page)
{
    std::vector<CommentLine> lines;
    if (!due.empty())
        lines.push_back({.heading = tr("You wanted to be reminded")});
    for (const CommentRow& row : due)
        lines.push_back({.kind = LineKind::Reminder, .comment = row});
    addComments(lines, page.rows);
    m_next = page.next;
    m_asked = false;
    if (lines == m_lines)
        return false;
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
    return true;
}

void CommentModel::append(const CommentPage& page)
{
    std::vector<CommentLine> lines = m_lines;
    addComments(lines, page.rows);
    m_next = page.next;
    m_asked = false;
    if (lines.size() == m_lines.size())
        return;
    beginInsertRows({}, rowCount(), static_cast<int>(lines.size()) - 1);
    m_lines = std::move(lines);
    endInsertRows();
}

const CommentRow* CommentModel::comment(int row) const
{
    return row < 0 || row >= rowCount() || line(row).kind == LineKind::Heading ? nullptr : &line(row).comment;
}

int CommentModel::listed() const
{
    return static_cast<int>(std::ranges::count(m_lines, LineKind::Comment, &CommentLine::kind));
}

QString CommentModel::network(const CommentRow& comment) const
{
    return m_context->networks.value(comment.row.post.ref.account);
}

QString CommentModel::spoken(const CommentLine& line) const
{
    if (line.kind == LineKind::Heading)
        return line.heading;
    const CommentRow& comment = line.comment;
    QStringList parts;
    if (line.kind == LineKind::Reminder)
        parts << tr("Reminder");
    parts << commentwords::state(comment) << commentwords::who(comment) << commentwords::said(comment)
          << commentwords::about(comment, network(comment), QDateTime::currentDateTime());
    parts.removeAll(QString());
    return parts.join(u". "_s);
}

} // namespace cohort
