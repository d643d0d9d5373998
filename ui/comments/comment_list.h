#pragma once

#include "ui/comments/comment_model.h"

#include <QListView>
#include <QStyledItemDelegate>

namespace cohort {

class AvatarPictures;

/// The person's picture, to whom, what I said and what became of it; the state in words at the end of the
/// first line.
class CommentDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    CommentDelegate(const CommentModel& model, QObject* parent);
    /// Null: initials alone.
    void setAvatars(AvatarPictures* avatars) { m_avatars = avatars; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintComment(QPainter& painter, const QStyleOptionViewItem& option, const CommentRow& row) const;
    void paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const QString& words) const;

    const CommentModel& m_model;
    AvatarPictures* m_avatars = nullptr;
};

/// What I said, by key and by mouse: J and K or the arrows move, Enter opens, the menu key tells what can be
/// done.
class CommentList final : public QListView {
    Q_OBJECT
public:
    explicit CommentList(CommentModel& model, QWidget* parent = nullptr);
    /// Profile pictures where they are allowed; without them everybody has initials.
    void setAvatars(AvatarPictures& avatars);

    /// The comment at this row, or the next one below it, becomes the current one.
    void makeCurrent(int row);
    /// The one that is chosen; null for none.
    [[nodiscard]] const CommentRow* chosen() const { return m_model.comment(currentIndex().row()); }

signals:
    void opened(int row);
    void backWanted();
    void menuWanted(const QPoint& at);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    [[nodiscard]] bool handleKey(const QKeyEvent& event);
    void step(int by);

    CommentModel& m_model;
    CommentDelegate* m_delegate;
};

} // namespace cohort
