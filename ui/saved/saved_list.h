#pragma once

#include "core/model/saved_thread.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace cohort {

/// Saved conversations as rows; can be dragged to a folder. GUI thread.
class SavedListModel final : public QAbstractListModel {
    Q_OBJECT
public:
    explicit SavedListModel(QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;

    [[nodiscard]] const SavedThreadRow& row(int index) const
    {
        return m_rows.at(static_cast<std::size_t>(index));
    }
    [[nodiscard]] int rowOf(SavedThreadId id) const;
    void setRows(std::vector<SavedThreadRow> rows);

private:
    std::vector<SavedThreadRow> m_rows;
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
