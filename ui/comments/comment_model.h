#pragma once

#include "core/model/my_comments.h"
#include "ui/timeline/reading_context.h"

#include <QAbstractListModel>

namespace cohort {

/// One line of the page "My comments".
struct CommentLine {
    enum class Kind { Heading, Reminder, Comment };
    Kind kind = Kind::Heading;
    QString heading{};
    CommentRow comment{};

    bool operator==(const CommentLine&) const = default;
};

/// Reminders that are due, then what else I said by its state, each below a heading. Asks for more when the
/// end comes into sight. GUI thread.
class CommentModel final : public QAbstractListModel {
    Q_OBJECT
public:
    CommentModel(SharedContext context, QObject* parent);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

    void clear();
    /// Takes the first page, with the reminders above it. False, and nothing is reset, when it is what is
    /// shown.
    bool setPage(const std::vector<CommentRow>& due, const CommentPage& page);
    void append(const CommentPage& page);
    [[nodiscard]] const std::optional<CommentKey>& next() const { return m_next; }
    [[nodiscard]] const CommentLine& line(int row) const { return m_lines.at(static_cast<std::size_t>(row)); }
    /// Null for a heading and for no row at all.
    [[nodiscard]] const CommentRow* comment(int row) const;
    /// How many comments are listed so far, reminders aside.
    [[nodiscard]] int listed() const;
    [[nodiscard]] QString network(const CommentRow& comment) const;

signals:
    void moreWanted(const cohort::CommentKey& after);

private:
    [[nodiscard]] QString spoken(const CommentLine& line) const;

    SharedContext m_context;
    std::vector<CommentLine> m_lines;
    std::optional<CommentKey> m_next;
    bool m_asked = false; ///< for the page after this
};

} // namespace cohort
