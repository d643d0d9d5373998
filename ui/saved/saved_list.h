#pragma once

#include "core/model/saved_thread.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace cohort {

/// Saved conversations as rows; can be dragged to a folder, and among themselves where the user chose their
/// order. GUI thread.
class SavedListModel final : public QAbstractListModel {
    Q_OBJECT
public:
    explicit SavedListModel(QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override;
    [[nodiscard]] bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                                       const QModelIndex& parent) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

    [[nodiscard]] const SavedThreadRow& row(int index) const
    {
        return m_rows.at(static_cast<std::size_t>(index));
    }
    [[nodiscard]] int rowOf(SavedThreadId id) const;
    void setRows(std::vector<SavedThreadRow> rows);
    /// Whether the order is the user's, so that a row can be dropped between others.
    void setOrdered(bool ordered) { m_ordered = ordered; }
    /// Whether conversations of both lives stand here, so that each row says of which it is. From the next
    /// rows on.
    void setNamesLives(bool names) { m_namesLives = names; }
    /// The line below who and how much: the life, what is new, the tags.
    [[nodiscard]] QString remarks(const SavedThreadRow& row) const;

signals:
    /// A conversation shall stand in this row.
    void placeWanted(cohort::SavedThreadId thread, int row);

private:
    /// The row in which the conversation shall stand that is dropped there; -1: not here.
    [[nodiscard]] int target(const QMimeData* data, int row, const QModelIndex& parent) const;
    std::vector<SavedThreadRow> m_rows;
    bool m_ordered = false;
    bool m_namesLives = false;
};

/// A title, who and how much, and what is new, in three lines.
class SavedListDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    SavedListDelegate(const SavedListModel& model, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const SavedListModel& m_model;
};

} // namespace cohort
