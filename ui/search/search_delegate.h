#pragma once

#include "ui/search/search_model.h"

#include <QStyledItemDelegate>

namespace cohort {

/// Paints what was found: headings of conversations, and finds with the words that were found in bold.
class SearchDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    SearchDelegate(const SearchModel& model, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintHeading(QPainter& painter, const QStyleOptionViewItem& option,
                      const SearchModel::Row& row) const;
    void paintFind(QPainter& painter, const QStyleOptionViewItem& option, const SearchModel::Row& row) const;
    void paintWho(QPainter& painter, const QStyleOptionViewItem& option, const SearchModel::Row& row) const;

    const SearchModel& m_model;
};

} // namespace cohort
