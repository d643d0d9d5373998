#pragma once

#include "core/policy/receipt_drift.h"

#include <QAbstractTableModel>
#include <QDialog>

class QLineEdit;
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
    /// Who could read a post when it left; before them, who can since then.
    void showReceipt(const Reach& then, const ReceiptDrift& drift);

    [[nodiscard]] int rowCount(const QModelIndex& parent) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        QString who{};
        QString why{};
    };
    void addReaders(const Reach& reach, const std::vector<Reader>& gone);
    void addExposures(const std::vector<Exposure>& exposures, const QString& form);
    std::vector<Row> m_rows;
};

/// The table of it with a field to find somebody.
class ReachTable final : public QWidget {
    Q_OBJECT
public:
    explicit ReachTable(QWidget* parent);
    [[nodiscard]] ReachModel& model() { return *m_model; }
    /// After the rows changed: one of them is the current one, for the keyboard.
    void chooseFirst();

private:
    ReachModel* m_model;
    QSortFilterProxyModel* m_found;
    QLineEdit* m_filter; ///< made before the list: Tab comes to it first
    QTreeView* m_view;
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
    ReachTable* m_table;
};

} // namespace cohort
