#include "ui/timeline/post_delegate.h"

#include "ui/timeline/avatar_pictures.h"
#include "ui/timeline/picture_consents.h"
#include "ui/timeline/pictures.h"
#include "ui/timeline/post_model.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/circle_badge.h"
#include "ui/widgets/elided.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/style.h"

#include <QGuiApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace cohort {
namespace {

using Kind = PostPart::Kind;

constexpr int selectionBarPx = 3;
constexpr int unreadDotPx = 8;
constexpr int remarkEdgePx = 2;
constexpr double selectionShare = 0.10;
constexpr double hoverShare = 0.04;

QColor blend(const QColor& ground, const QColor& over, double share)
{
    const auto channel = [share](float from, float to) {
        return static_cast<float>(static_cast<double>(from) * (1 - share) + static_cast<double>(to) * share);
    };
    return QColor::fromRgbF(channel(ground.redF(), over.redF()), channel(ground.greenF(), over.greenF()),
                            channel(ground.blueF(), over.blueF()));
}

QString actionIcon(Kind kind, const PostRow& row)
{
    switch (kind) {
    case Kind::Reply:
        return u"mail-reply-sender"_s;
    case Kind::Boost:
        return u"media-playlist-repeat"_s;
    case Kind::Like:
        return u"favorite"_s;
    case Kind::Save:
        return row.saved ? u"bookmark-remove"_s : u"bookmark-new"_s;
    default:
        return u"overflow-menu"_s;
    }
}

bool isAction(Kind kind)
{
    return kind == Kind::Reply || kind == Kind::Boost || kind == Kind::Like || kind == Kind::Save ||
           kind == Kind::Menu;
}

} // namespace

PostDelegate::PostDelegate(const PostModel& model, SharedContext context, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_context(std::move(context))
    , m_look(QGuiApplication::font(), QGuiApplication::palette())
    , m_layouts(keptLayouts)
{
}

void PostDelegate::setWhole(bool whole)
{
    m_whole = whole;
}

void PostDelegate::setPictures(const Pictures* pictures)
{
    m_pictures = pictures;
}

void PostDelegate::setSurface(int width, const QFont& font, const QPalette& palette)
{
    if (width == m_width && font == m_look.body && palette == m_look.palette)
        return;
    m_width = width;
    m_look = PostLook(font, palette);
    forgetAll();
}

void PostDelegate::forget(PostId post)
{
    m_layouts.remove(post);
    const auto height = m_heights.find(post);
    if (height != m_heights.end())
        height->exact = false;
}

void PostDelegate::forgetRows()
{
    m_layouts.clear();
    for (Height& height : m_heights)
        height.exact = false;
}

void PostDelegate::forgetAll()
{
    m_layouts.clear();
    m_heights.clear();
}

PostRequest PostDelegate::requestFor(int row) const
{
    const PostId post = m_model.row(row).key.post;
    PostRequest request{.width = m_width,
                        .unfolded = m_model.isUnfolded(post),
                        .whole = m_whole,
                        .lineAbove = m_model.lineAbove(row),
                        .choices = m_model.choices(post),
                        .context = m_context.get()};
    if (m_pictures)
        request.picture = [pictures = m_pictures](const QUrl& url) { return pictures->image(url); };
    request.picturesAllowed = m_pictures && m_pictures->consents().covers(m_model.row(row));
    return request;
}

const PostLayout& PostDelegate::layout(int row) const
{
    const PostId post = m_model.row(row).key.post;
    if (const PostLayout* kept = m_layouts.object(post))
        return *kept;
    m_layouts.insert(post, new PostLayout(m_model.row(row), requestFor(row), m_look));
    return *m_layouts.object(post);
}

bool PostDelegate::settle(int row)
{
    const PostId post = m_model.row(row).key.post;
    Height& known = m_heights[post];
    if (known.exact)
        return false;
    const int exact = layout(row).height();
    const bool differs = known.pixels != exact;
    known = {.pixels = exact, .exact = true};
    return differs;
}

QSize PostDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const PostId post = m_model.row(index.row()).key.post;
    const auto known = m_heights.constFind(post);
    if (known != m_heights.cend())
        return {m_width, known->pixels};
    const int guess = PostLayout::estimate(m_model.row(index.row()), requestFor(index.row()), m_look);
    m_heights.insert(post, {.pixels = guess, .exact = false});
    return {m_width, guess};
}

void PostDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    const PostRow& row = m_model.row(index.row());
    const PostLayout& made = layout(index.row());
    painter->save();
    painter->setClipRect(option.rect);
    painter->setLayoutDirection(option.direction);
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option, row);
    const bool focused = option.state.testFlag(QStyle::State_Selected);
    const Brush brush{.actions = focused || row.key.post == m_hovered, .direction = option.direction};
    for (const PostPart& part : made.parts())
        paintPart(*painter, option.rect, part, row, made, brush);
    painter->setPen(m_look.hairline);
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

void PostDelegate::paintGround(QPainter& painter, const QStyleOptionViewItem& option,
                               const PostRow& row) const
{
    const Sphere sphere = m_context->sphere.value_or(Sphere::Professional);
    const QColor accent = style::accent(sphere, m_look.palette);
    QColor ground = m_look.palette.color(QPalette::Base);
    if (option.state.testFlag(QStyle::State_Selected))
        ground = blend(ground, accent, selectionShare);
    else if (row.key.post == m_hovered)
        ground = blend(ground, m_look.text, hoverShare);
    painter.fillRect(option.rect, ground);
    if (option.state.testFlag(QStyle::State_Selected)) {
        const QRect bar(option.rect.left(), option.rect.top(), selectionBarPx, option.rect.height());
        painter.fillRect(QStyle::visualRect(option.direction, option.rect, bar), accent);
    }
    if (!row.read && !row.mine) {
        const PostLayout& made = layout(m_model.indexOf(row.key.post));
        const QRect avatar =
            made.parts().at(m_model.lineAbove(m_model.indexOf(row.key.post)).isEmpty() ? 0 : 1).box;
        const QRect dot(avatar.left() - unreadDotPx - 2, avatar.center().y() - unreadDotPx / 2, unreadDotPx,
                        unreadDotPx);
        painter.setPen(Qt::NoPen);
        painter.setBrush(accent);
        painter.drawEllipse(
            QStyle::visualRect(option.direction, option.rect, dot.translated(option.rect.topLeft())));
    }
}

void PostDelegate::paintPart(QPainter& painter, const QRect& whole, const PostPart& part, const PostRow& row,
                             const PostLayout& layout, const Brush& brush) const
{
    const QRect box = QStyle::visualRect(brush.direction, whole, part.box.translated(whole.topLeft()));
    if (const RichLayout* text = layout.textOf(part)) {
        painter.setPen(part.kind == Kind::MediaWords ? m_look.dim : m_look.text);
        if (part.kind == Kind::Remark)
            paintRemarkEdge(painter, box, brush);
        text->paint(painter, box.topLeft());
        return;
    }
    if (isAction(part.kind)) {
        if (brush.actions)
            paintAction(painter, box, part.kind, row);
        return;
    }
    switch (part.kind) {
    case Kind::Line:
        paintLine(painter, box, part.words);
        break;
    case Kind::Avatar: {
        const std::vector<Circle>& circles = layout.badges();
        paintAvatar(painter, box, part.words,
                    circles.empty() ? QColor() : style::circleColour(circles.front(), m_look.palette),
                    m_pictures ? m_pictures->avatars().picture(row, box.height(),
                                                               painter.device()->devicePixelRatioF())
                               : QPixmap());
        break;
    }
    case Kind::Badge: {
        const Circle& circle = layout.badges().at(static_cast<std::size_t>(part.index));
        paintCircleBadge(
            painter, box, circle,
            {.font = m_look.meta, .text = m_look.dim, .mark = style::circleColour(circle, m_look.palette)});
        break;
    }
    case Kind::Picture: {
        const QImage picture =
            m_pictures ? m_pictures->image(row.post.media.at(static_cast<std::size_t>(part.index)).url)
                       : QImage();
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(box, picture);
        break;
    }
    default:
        paintWords(painter, box, part, brush);
    }
}

/// A line at the side says that these are not the author's words.
void PostDelegate::paintRemarkEdge(QPainter& painter, const QRect& box, const Brush& brush) const
{
    QRect edge(box.left() - style::gridPx, box.top(), remarkEdgePx, box.height());
    if (brush.direction == Qt::RightToLeft)
        edge.moveRight(box.right() + style::gridPx);
    painter.fillRect(edge, style::accent(m_context->sphere.value_or(Sphere::Professional), m_look.palette));
}

void PostDelegate::paintWords(QPainter& painter, const QRect& box, const PostPart& part,
                              const Brush& brush) const
{
    const QFontMetrics* metrics = &m_look.metaMetrics;
    QFont font = m_look.meta;
    QColor colour = m_look.dim;
    switch (part.kind) {
    case Kind::Name:
        font = m_look.name;
        metrics = &m_look.nameMetrics;
        colour = m_look.text;
        break;
    case Kind::Option:
        font = m_look.body;
        metrics = &m_look.bodyMetrics;
        colour = m_look.text;
        break;
    case Kind::Copy:
        colour = m_look.link;
        break;
    case Kind::Fold:
    case Kind::More:
    case Kind::LoadPicture:
    case Kind::AllowPictures:
    case Kind::Vote:
    case Kind::Card:
        font = m_look.body;
        metrics = &m_look.bodyMetrics;
        colour = m_look.link;
        break;
    default:
        break;
    }
    painter.setFont(font);
    painter.setPen(colour);
    const Qt::Alignment wanted =
        (part.kind == Kind::Time ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
    painter.drawText(box,
                     static_cast<int>(QStyle::visualAlignment(brush.direction, wanted)) | Qt::TextSingleLine,
                     part.kind == Kind::Name ? style::elidedName(*metrics, part.words, box.width())
                                             : metrics->elidedText(part.words, Qt::ElideRight, box.width()));
}

void PostDelegate::paintAction(QPainter& painter, const QRect& box, PostPart::Kind kind,
                               const PostRow& row) const
{
    const bool done = (kind == Kind::Boost && row.post.boosted) || (kind == Kind::Like && row.post.liked);
    if (done) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(blend(m_look.palette.color(QPalette::Base), m_look.link, 0.25));
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 4, 4);
    }
    const int inset = 3;
    icons::named(actionIcon(kind, row)).paint(&painter, box.adjusted(inset, inset, -inset, -inset));
}

void PostDelegate::paintLine(QPainter& painter, const QRect& box, const QString& words) const
{
    const QColor colour = style::accent(m_context->sphere.value_or(Sphere::Professional), m_look.palette);
    const int width = m_look.metaMetrics.horizontalAdvance(words);
    const QRect middle(box.center().x() - width / 2, box.top(), width + 2, box.height());
    painter.setFont(m_look.meta);
    painter.setPen(colour);
    painter.drawText(middle, Qt::AlignCenter | Qt::TextSingleLine, words);
    const int y = box.center().y();
    painter.drawLine(box.left() + 2 * style::gridPx, y, middle.left() - style::gridPx, y);
    painter.drawLine(middle.right() + style::gridPx, y, box.right() - 2 * style::gridPx, y);
}

} // namespace cohort
