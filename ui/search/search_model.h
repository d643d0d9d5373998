#pragma once

#include "core/model/search.h"

#include <QAbstractListModel>

namespace cohort {

/// What was found, as rows of one list: the heading of a conversation, then its finds. Headings cannot be
/// chosen. Asks for more when the view comes to the end. GUI thread.
class SearchModel final : public QAbstractListModel {
    Q_OBJECT
public:
    explicit SearchModel(QObject* parent);

    struct Row {
        bool heading = false;
        bool opens = false;      ///< the first of its conversation
        bool morePeople = false; ///< stands for the people who were not told
        QString title{};         ///< of the conversation
        int finds = 0;           ///< with a heading: how many follow
        Found found{};
    };

    void clear();
    /// Adds a page below; `more` says that another one can be asked for.
    void append(const SearchPage& page);
    [[nodiscard]] const Row& row(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    /// Finds without headings.
    [[nodiscard]] int findCount() const { return m_finds; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

signals:
    void moreWanted();

private:
    std::vector<Row> m_rows;
    int m_finds = 0;
    bool m_more = false;
};

} // namespace cohort
