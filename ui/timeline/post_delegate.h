#pragma once

#include "ui/timeline/post_layout.h"

#include <QCache>
#include <QStyledItemDelegate>

namespace cohort {

class Pictures;
class PostModel;

/// Paints post rows from layouts it keeps for the rows last seen; knows every row's height, exactly once it
/// was seen and estimated before. GUI thread.
class PostDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    /// Layouts kept (about 12 kB each): a few screens.
    static constexpr int keptLayouts = 400;

    PostDelegate(const PostModel& model, SharedContext context, QObject* parent = nullptr);
    [[nodiscard]] const ReadingContext& context() const { return *m_context; }

    /// All of every text (thread) instead of its first lines (stream).
    void setWhole(bool whole);
    void setPictures(const Pictures* pictures);
    /// Widths, fonts or palettes changed: everything is laid out again when it is next seen.
    void setSurface(int width, const QFont& font, const QPalette& palette);
    /// Stale rows; their old height stays until they are seen.
    void forget(PostId post);
    /// All rows were read anew and may say something else; their heights are near what they were.
    void forgetRows();
    void forgetAll();
    void setHovered(PostId post) { m_hovered = post; }

    [[nodiscard]] const PostLayout& layout(int row) const;
    /// Lays out a row; true when its height differs from what was told before.
    bool settle(int row);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    struct Height {
        int pixels = 0;
        bool exact = false;
    };
    struct Brush {
        bool actions = false;
        Qt::LayoutDirection direction = Qt::LeftToRight;
    };
    [[nodiscard]] PostRequest requestFor(int row) const;
    void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const PostRow& row) const;
    void paintPart(QPainter& painter, const QRect& whole, const PostPart& part, const PostRow& row,
                   const PostLayout& layout, const Brush& brush) const;
    void paintWords(QPainter& painter, const QRect& box, const PostPart& part, const Brush& brush) const;
    void paintAction(QPainter& painter, const QRect& box, PostPart::Kind kind, const PostRow& row) const;
    void paintRemarkEdge(QPainter& painter, const QRect& box, const Brush& brush) const;
    void paintLine(QPainter& painter, const QRect& box, const QString& words) const;

    const PostModel& m_model;
    SharedContext m_context;
    const Pictures* m_pictures = nullptr;
    PostLook m_look;
    int m_width = 0;
    bool m_whole = false;
    PostId m_hovered = PostId::None;
    mutable QCache<PostId, PostLayout> m_layouts;
    mutable QHash<PostId, Height> m_heights;
};

} // namespace cohort
