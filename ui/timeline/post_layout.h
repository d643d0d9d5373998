#pragma once

#include "core/model/rows.h"
#include "ui/text/rich_layout.h"
#include "ui/timeline/post_look.h"
#include "ui/timeline/reading_context.h"

#include <QImage>
#include <QRect>

#include <functional>

namespace cohort {

/// Something in a row that is painted, and perhaps clicked.
struct PostPart {
    enum class Kind {
        Line, ///< "New since 09:12", above the row
        Avatar,
        Name,
        Time,
        Meta,
        Copy,  ///< "also on Bluesky"; `index` in PostRow::elsewhere
        Badge, ///< a circle of the author; `index` in PostLayout::badges
        Warning,
        Fold, ///< shows or hides the text behind a content warning
        Body,
        More, ///< the text is longer: opens the conversation
        MediaWords,
        LoadPicture,
        AllowPictures, ///< for more than this message
        Picture,
        Option, ///< an answer of a poll
        Vote,
        PollEnd,
        Card,
        Remark, ///< `index` in PostRow::remarks
        Counts,
        Reply,
        Boost,
        Like,
        Save,
        Menu,
    };
    Kind kind = Kind::Body;
    QRect box{}; ///< from the row's top left, left to right; mirrored when painted
    int index = -1;
    QString words{};
};

/// What a layout is made for.
struct PostRequest {
    int width = 0;
    bool unfolded = false; ///< the text behind a content warning is shown
    bool whole = false;    ///< all of the text (thread), not the first lines (stream)
    QString lineAbove{};
    QSet<int> choices{};
    const ReadingContext* context = nullptr;
    std::function<QImage(const QUrl&)> picture{}; ///< already loaded ones; null image for none
    bool picturesAllowed = false;                 ///< a consent covers the message
};

/// A post's row laid out for one width. Kept by the delegate for the rows last seen.
class PostLayout final {
public:
    PostLayout(const PostRow& row, const PostRequest& request, const PostLook& look);

    [[nodiscard]] int height() const { return m_height; }
    [[nodiscard]] const std::vector<PostPart>& parts() const { return m_parts; }
    [[nodiscard]] const RichLayout* textOf(const PostPart& part) const;
    [[nodiscard]] const std::vector<Circle>& badges() const { return m_badges; }
    /// The part under a point of the left-to-right row; actions count only when `actionsShown`.
    [[nodiscard]] const PostPart* partAt(const QPoint& point) const;

    /// The same without laying out text; right to a few lines.
    [[nodiscard]] static int estimate(const PostRow& row, const PostRequest& request, const PostLook& look);

private:
    struct Column {
        int left = 0;
        int width = 0;
    };
    static Column columnFor(const PostRow& row, const PostRequest& request, const PostLook& look);
    void addHead(const PostRow& row, const PostRequest& request, const PostLook& look);
    void addBadges(const PostRequest& request, const PostLook& look, int nameWidth, int timeWidth);
    void addCopies(const PostRow& row, const PostRequest& request, const PostLook& look);
    void addText(const PostRow& row, const PostRequest& request, const PostLook& look);
    void addMedia(const PostRow& row, const PostRequest& request, const PostLook& look);
    void addPictureChoices(const PostRequest& request, const PostLook& look, int index);
    void addPoll(const PostRow& row, const PostRequest& request, const PostLook& look);
    void addCard(const PostRow& row, const PostLook& look);
    void addRemarks(const PostRow& row, const PostLook& look);
    void addFoot(const PostRow& row, const PostRequest& request, const PostLook& look);
    void addWords(PostPart::Kind kind, const RichText& text, const TextLook& look, int maxLines);
    void addLine(PostPart::Kind kind, const QString& words, const QFontMetrics& metrics, int index = -1);

    std::vector<PostPart> m_parts;
    std::vector<RichLayout> m_texts;
    std::vector<Circle> m_badges;
    Column m_column;
    int m_y = 0;
    int m_height = 0;
};

} // namespace cohort
