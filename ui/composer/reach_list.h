#pragma once

#include "core/policy/reach.h"

#include <QAbstractTableModel>
#include <QDialog>

class QSortFilterProxyModel;
class QTreeView;

namespace cohort {

class PlainLabel;

/// "Who exactly?": everybody who will be able to read a draft with the reason for each; those who are not
/// meant first, those who cannot be reached last.
class ReachModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(const Reach& reach);

    [[nodiscard]] int rowCount(const QModelIndex& parent) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        QString who{};
        QString why{};
    };
    std::vector<Row> m_rows;
};

/// The list in a window of its own that stays open beside the composer and follows it.
class ReachList final : public QDialog {
    Q_OBJECT
public:
    explicit ReachList(QWidget* parent);
    void show(const Reach& reach);

private:
    PlainLabel* m_sentence;
    PlainLabel* m_remarks;
    ReachModel* m_model;
    QSortFilterProxyModel* m_found;
    QTreeView* m_view;
};

} // namespace cohort
