#pragma once

#include "core/model/rows.h"
#include "ui/timeline/post_layout.h"

#include <QListView>

namespace cohort {

class Pictures;
class PostDelegate;
class PostModel;

/// A list of posts for reading: rows of their own height, what is being read stays where it is whatever
/// arrives, single keys, links and actions by mouse, a context menu. GUI thread.
class PostList final : public QListView {
    Q_OBJECT
public:
    /// A page further keeps this many pixels of the last one.
    static constexpr int pageOverlapPx = 48;

    PostList(PostModel& model, SharedContext context, QWidget* parent = nullptr);

    /// The keys of commandKey; none before.
    void setKeys(const QHash<QKeySequence, QChar>& keys) { m_keys = keys; }
    void setWhole(bool whole);
    void setPictures(Pictures* pictures);
    /// Puts a row's top at the top of the view.
    void showAtTop(PostId post);
    void showTop();
    void showEnd();
    /// The row stays current, by its post, when the model is read anew.
    void makeCurrent(int row);
    /// The next rows are those of something else: none of them is current although its post was.
    void forgetCurrent();
    /// The first row with something visible; -1 when empty.
    [[nodiscard]] int firstVisible() const;
    [[nodiscard]] int lastVisible() const;
    [[nodiscard]] const PostRow* currentRow() const;
    /// The delegate's layouts are stale (circles renamed, sphere switched).
    void relayout();
    [[nodiscard]] bool isAtTop() const;
    [[nodiscard]] bool isAtEnd() const;
    void pageDown();

    void reset() override;

signals:
    /// The reader moved to another row, by key or mouse; not when the program or the focus did.
    void currentPostChanged(int row);
    void partChosen(int row, const cohort::PostPart& part, const std::optional<cohort::Span>& span);
    /// A key that is not about moving, as its command: 'R' (reply), 'S' (keep), 'U' (read or unread), 'O'
    /// (this and older read), 'B' (boost), 'L' (like), 'A' (all read).
    void commandKey(QChar key);
    void menuWanted(int row, const QPoint& at);
    /// Space at the end of the list.
    void nextUnreadWanted();
    /// Rows that were on screen and are now above it.
    void passed(const std::vector<cohort::PostRef>& posts);
    void settled();

protected:
    void doItemsLayout() override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    struct Hit {
        int row = -1;
        const PostPart* part = nullptr;
        std::optional<Span> span{};
    };
    [[nodiscard]] Hit hitAt(const QPoint& point) const;
    [[nodiscard]] bool handleKey(QKeyEvent* event);
    [[nodiscard]] QString withKey(const QString& words, QChar command) const;
    [[nodiscard]] QString toolTipFor(const Hit& hit) const;
    void rememberPlace();
    void restorePlace();
    void restoreCurrent();
    void settleVisible();
    void notePassed();
    void takeSurface();

    PostModel& m_model;
    PostDelegate* m_delegate;
    QHash<QKeySequence, QChar> m_keys;
    Pictures* m_pictures = nullptr;
    PostId m_place = PostId::None; ///< first visible row and how far it is scrolled out
    int m_placeOffset = 0;
    PostId m_current = PostId::None;
    QPoint m_pressed;
    PostId m_lastFirstPost = PostId::None;
    bool m_adjusting = false;
    bool m_byReader = false;
};

} // namespace cohort
