#pragma once

#include "ui/catchup/catch_up_model.h"

#include <QListView>
#include <QStyledItemDelegate>

namespace cohort {

/// Who, what, and how much, in three lines, with the word that marks it read at the end of the first.
class CatchUpDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    CatchUpDelegate(const CatchUpModel& model, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// Where the word stands in a row; empty for rows that cannot be read.
    [[nodiscard]] QRect wordBox(const QStyleOptionViewItem& option, int row) const;

private:
    void paintEntry(QPainter& painter, const QStyleOptionViewItem& option, int row) const;
    void paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const QString& words) const;
    void paintEnd(QPainter& painter, const QStyleOptionViewItem& option, const CatchUpRow& row) const;
    [[nodiscard]] QString word(int row) const;

    const CatchUpModel& m_model;
};

/// The rows of a catch-up, by key and by mouse: J and K or the arrows move, Enter opens, Space goes on.
class CatchUpList final : public QListView {
    Q_OBJECT
public:
    explicit CatchUpList(CatchUpModel& model, QWidget* parent = nullptr);

    /// The keys of the posts in lists; only those about reading are answered.
    void setKeys(const QHash<QKeySequence, QChar>& keys) { m_keys = keys; }
    void makeCurrent(int row);

signals:
    void opened(int row);
    /// Space.
    void goOnWanted();
    void toggleReadWanted(int row);
    void allReadWanted();
    void backWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] bool handleKey(const QKeyEvent& event);
    void step(int by);

    CatchUpModel& m_model;
    CatchUpDelegate* m_delegate;
    QHash<QKeySequence, QChar> m_keys;
    QPersistentModelIndex m_pressed;
};

} // namespace cohort
