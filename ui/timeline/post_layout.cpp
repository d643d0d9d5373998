#include "ui/timeline/post_layout.h"

#include "core/wording/sentences.h"
#include "ui/timeline/post_words.h"
#include "ui/widgets/circle_badge.h"
#include "ui/widgets/style.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cohort {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PostLayout)
};

using Kind = PostPart::Kind;
using style::gridPx;
using style::halfGridPx;

constexpr int side = 2 * gridPx;    ///< between the row's edge and its content
constexpr int depthPx = 3 * gridPx; ///< a step of a reply to the right
constexpr int deepest = 5;          ///< steps shown; deeper replies stay at the last
constexpr int actionPx = 24;        ///< an action's button
constexpr int streamLines = 16;     ///< lines of text in a stream before "Show all of it"
constexpr int mediaLines = 4;       ///< lines of an image description
constexpr int pictureHeight = 320;  ///< a picture in a row
constexpr int optionHeight = 24;

TextLook textLook(const PostLook& look)
{
    return {.font = look.body, .text = look.text, .link = look.link, .dim = look.dim, .marked = look.marked};
}

TextLook metaText(const PostLook& look)
{
    return {.font = look.meta, .text = look.dim, .link = look.link, .dim = look.dim, .marked = look.marked};
}

QString metaWords(const PostRow& row, const PostRequest& request)
{
    QStringList parts;
    if (row.post.boostedBy)
        parts.append(
            Words::tr("passed on by %1").arg(style::isolated(postwords::authorName(*row.post.boostedBy))));
    if (request.context) {
        const QString network = request.context->networks.value(row.post.ref.account);
        if (!network.isEmpty())
            parts.append(network);
    }
    parts.append(row.sending ? wording::name(*row.sending) : wording::audienceOf(row.post));
    if (!row.post.author.handle.isEmpty())
        parts.append(style::isolated(row.post.author.handle));
    return parts.join(u" · "_s);
}

QString percent(const Poll& poll, const PollOption& option)
{
    int all = 0;
    for (const PollOption& one : poll.options)
        all += std::max(0, one.votes);
    if (option.votes < 0 || all == 0)
        return {};
    return Words::tr("%1 %", "share of votes").arg(QLocale().toString((option.votes * 100 + all / 2) / all));
}

} // namespace

PostLayout::PostLayout(const PostRow& row, const PostRequest& request, const PostLook& look)
    : m_column(columnFor(row, request, look))
    , m_y(gridPx + halfGridPx)
{
    if (!request.lineAbove.isEmpty()) {
        m_parts.push_back({.kind = Kind::Line,
                           .box = QRect(0, 0, request.width, look.metaMetrics.height() + gridPx),
                           .words = request.lineAbove});
        m_y += look.metaMetrics.height() + gridPx;
    }
    addHead(row, request, look);
    addText(row, request, look);
    if (row.post.contentWarning.isEmpty() || request.unfolded) {
        addMedia(row, request, look);
        addPoll(row, request, look);
        addCard(row, look);
    }
    addRemarks(row, look);
    addFoot(row, request, look);
    m_height = m_y + halfGridPx;
}

PostLayout::Column PostLayout::columnFor(const PostRow& row, const PostRequest& request, const PostLook& look)
{
    const int indent = std::min(row.depth, deepest) * (request.whole ? depthPx : 0);
    const int left = side + style::avatarPx + gridPx + halfGridPx;
    const int room = request.width - left - side;
    const int width = std::min(room, style::readingWidth(look.bodyMetrics));
    // In a wide view the column stands in the middle; what is left over is shared by both sides.
    const int margin = std::max(0, room - width) / 2;
    return {.left = left + margin + indent, .width = std::max(80, width - indent)};
}

void PostLayout::addHead(const PostRow& row, const PostRequest& request, const PostLook& look)
{
    const int avatarLeft = m_column.left - gridPx - halfGridPx - style::avatarPx;
    const QString name = postwords::author(row);
    m_parts.push_back({.kind = Kind::Avatar,
                       .box = QRect(avatarLeft, m_y, style::avatarPx, style::avatarPx),
                       .words = name});
    const QString time = postwords::when(row.post.created, QDateTime::currentDateTime());
    const int timeWidth = look.metaMetrics.horizontalAdvance(time) + 2;
    const int height = look.nameMetrics.height();
    m_parts.push_back({.kind = Kind::Time,
                       .box = QRect(m_column.left + m_column.width - timeWidth, m_y, timeWidth, height),
                       .words = time});
    m_badges = request.context ? request.context->visibleCircles(row) : std::vector<Circle>{};
    const int nameRoom = m_column.width - timeWidth - gridPx;
    const int nameWidth = std::min(nameRoom, look.nameMetrics.horizontalAdvance(name) + 2);
    m_parts.push_back(
        {.kind = Kind::Name, .box = QRect(m_column.left, m_y, nameWidth, height), .words = name});
    addBadges(request, look, nameWidth, timeWidth);
    m_y += height;
    addLine(Kind::Meta, metaWords(row, request), look.metaMetrics);
    addCopies(row, request, look);
    m_y += halfGridPx;
}

void PostLayout::addCopies(const PostRow& row, const PostRequest& request, const PostLook& look)
{
    int index = 0;
    for (const PostCopy& copy : row.elsewhere) {
        QString network = request.context ? request.context->networks.value(copy.ref.account) : QString();
        if (network.isEmpty())
            network = copy.network;
        addLine(Kind::Copy, Words::tr("also on %1", "a network").arg(network), look.metaMetrics, index++);
    }
}

void PostLayout::addBadges(const PostRequest&, const PostLook& look, int nameWidth, int timeWidth)
{
    int left = m_column.left + nameWidth + gridPx + halfGridPx;
    const int end = m_column.left + m_column.width - timeWidth - gridPx;
    int index = 0;
    for (const Circle& circle : m_badges) {
        const int width = circleBadgeWidth(circle, look.meta);
        if (left + width > end)
            break;
        m_parts.push_back({.kind = Kind::Badge,
                           .box = QRect(left, m_y, width, look.nameMetrics.height()),
                           .index = index++});
        left += width + gridPx;
    }
}

void PostLayout::addText(const PostRow& row, const PostRequest& request, const PostLook& look)
{
    if (!row.post.contentWarning.isEmpty()) {
        addWords(
            Kind::Warning,
            RichText::plain(Words::tr("Content warning: %1").arg(style::isolated(row.post.contentWarning))),
            textLook(look), 3);
        addLine(Kind::Fold, request.unfolded ? Words::tr("Hide the post") : Words::tr("Show the post"),
                look.bodyMetrics);
        if (!request.unfolded)
            return;
    }
    if (const QString unknown = postwords::unknownKind(row.post); !unknown.isEmpty())
        addWords(Kind::Body, RichText::plain(unknown), metaText(look), mediaLines);
    if (row.post.text.text.isEmpty())
        return;
    addWords(Kind::Body, row.post.text, textLook(look), request.whole ? 0 : streamLines);
    if (m_texts.back().isCut())
        addLine(Kind::More, Words::tr("Show all of it"), look.bodyMetrics);
    else if (row.post.text.cut)
        addLine(Kind::More, Words::tr("The text goes on at the network: open it in the browser"),
                look.bodyMetrics);
}

void PostLayout::addMedia(const PostRow& row, const PostRequest& request, const PostLook& look)
{
    int index = 0;
    for (const Media& media : row.post.media) {
        addWords(Kind::MediaWords, RichText::plain(postwords::media(media)), metaText(look), mediaLines);
        m_parts.back().index = index;
        const QImage picture = request.picture ? request.picture(media.url) : QImage();
        if (!picture.isNull()) {
            const QSize size = picture.size()
                                   .scaled(QSize(m_column.width, pictureHeight), Qt::KeepAspectRatio)
                                   .boundedTo(picture.size());
            m_parts.push_back(
                {.kind = Kind::Picture, .box = QRect(QPoint(m_column.left, m_y), size), .index = index});
            m_y += size.height() + halfGridPx;
        } else if (media.kind == MediaKind::Image) {
            addPictureChoices(request, look, index);
        }
        ++index;
    }
}

void PostLayout::addPictureChoices(const PostRequest& request, const PostLook& look, int index)
{
    const int top = m_y;
    addLine(Kind::LoadPicture, Words::tr("Show this picture"), look.bodyMetrics, index);
    if (request.picturesAllowed)
        return;
    const int left = m_parts.back().box.right() + 2 * gridPx;
    addLine(Kind::AllowPictures, Words::tr("Always …"), look.bodyMetrics, index);
    QRect& box = m_parts.back().box;
    if (left + box.width() > m_column.left + m_column.width)
        return; // on a line of its own
    m_y -= box.top() - top;
    box.moveTopLeft(QPoint(left, top));
}

void PostLayout::addPoll(const PostRow& row, const PostRequest& request, const PostLook& look)
{
    if (!row.post.poll)
        return;
    const Poll& poll = *row.post.poll;
    int index = 0;
    for (const PollOption& option : poll.options) {
        const bool mine = std::find(poll.mine.begin(), poll.mine.end(), index) != poll.mine.end() ||
                          request.choices.contains(index);
        const QString mark = mine ? u"\u25C9 "_s : u"\u25CB "_s;
        const QString share = percent(poll, option);
        m_parts.push_back(
            {.kind = Kind::Option,
             .box = QRect(m_column.left, m_y, m_column.width, optionHeight),
             .index = index++,
             .words = mark + option.text.simplified() + (share.isEmpty() ? QString() : u"  "_s + share)});
        m_y += optionHeight + 2;
    }
    if (!poll.closed && !poll.voted && !request.choices.isEmpty())
        addLine(Kind::Vote, Words::tr("Vote"), look.bodyMetrics);
    addLine(Kind::PollEnd, postwords::pollEnd(poll, QDateTime::currentDateTime()), look.metaMetrics);
}

void PostLayout::addCard(const PostRow& row, const PostLook& look)
{
    if (!row.post.card || row.post.card->title.isEmpty())
        return;
    const LinkCard& card = *row.post.card;
    addLine(Kind::Card,
            Words::tr("%1 (%2)", "title of a page, its server").arg(card.title.simplified(), card.url.host()),
            look.bodyMetrics);
}

void PostLayout::addRemarks(const PostRow& row, const PostLook& look)
{
    int index = 0;
    for (const QString& remark : row.remarks) {
        m_y += 2;
        addWords(Kind::Remark, RichText::plain(remark), metaText(look), 0);
        m_parts.back().index = index++;
    }
}

void PostLayout::addFoot(const PostRow& row, const PostRequest& request, const PostLook& look)
{
    m_y += 2;
    const Capabilities can =
        request.context ? request.context->can.value(row.post.ref.account) : Capabilities{};
    std::vector<Kind> actions{Kind::Menu, Kind::Save};
    if (can.like)
        actions.push_back(Kind::Like);
    if (can.boost)
        actions.push_back(Kind::Boost);
    if (can.reply || (can.repliesInBrowser && !row.post.url.isEmpty()))
        actions.push_back(Kind::Reply);
    int right = m_column.left + m_column.width;
    for (const Kind action : actions) {
        right -= actionPx;
        m_parts.push_back({.kind = action, .box = QRect(right, m_y, actionPx, actionPx)});
    }
    m_parts.push_back(
        {.kind = Kind::Counts,
         .box = QRect(m_column.left, m_y, std::max(0, right - m_column.left - gridPx), actionPx),
         .words = postwords::counts(row)});
    m_y += std::max(actionPx, look.metaMetrics.height());
}

void PostLayout::addWords(PostPart::Kind kind, const RichText& text, const TextLook& look, int maxLines)
{
    m_texts.emplace_back(text, look, m_column.width, maxLines);
    m_parts.push_back({.kind = kind,
                       .box = QRect(m_column.left, m_y, m_column.width, m_texts.back().height()),
                       .words = QString::number(m_texts.size() - 1)});
    m_y += m_texts.back().height() + halfGridPx;
}

void PostLayout::addLine(PostPart::Kind kind, const QString& words, const QFontMetrics& metrics, int index)
{
    const bool clickable = kind != Kind::Meta && kind != Kind::PollEnd;
    const int width =
        clickable ? std::min(m_column.width, metrics.horizontalAdvance(words) + 2) : m_column.width;
    m_parts.push_back({.kind = kind,
                       .box = QRect(m_column.left, m_y, width, metrics.height()),
                       .index = index,
                       .words = words});
    m_y += metrics.height() + (kind == Kind::Meta ? 0 : halfGridPx);
}

const RichLayout* PostLayout::textOf(const PostPart& part) const
{
    if (part.kind != Kind::Body && part.kind != Kind::Warning && part.kind != Kind::MediaWords &&
        part.kind != Kind::Remark)
        return nullptr;
    return &m_texts.at(part.words.toULongLong());
}

const PostPart* PostLayout::partAt(const QPoint& point) const
{
    for (const PostPart& part : m_parts)
        if (part.box.contains(point))
            return &part;
    return nullptr;
}

int PostLayout::estimate(const PostRow& row, const PostRequest& request, const PostLook& look)
{
    const Column column = columnFor(row, request, look);
    int height = 3 * gridPx + look.nameMetrics.height() + look.metaMetrics.height() + actionPx;
    if (!request.lineAbove.isEmpty())
        height += look.metaMetrics.height() + gridPx;
    height += static_cast<int>(row.elsewhere.size()) * (look.metaMetrics.height() + halfGridPx);
    if (!row.post.contentWarning.isEmpty())
        height += 2 * look.bodyMetrics.height() + gridPx;
    if (row.post.contentWarning.isEmpty() || request.unfolded) {
        height += estimatedTextHeight(row.post.text.text, look.bodyMetrics, column.width,
                                      request.whole ? 0 : streamLines);
        height += static_cast<int>(row.post.media.size()) * 2 * (look.bodyMetrics.height() + halfGridPx);
        if (row.post.poll)
            height += static_cast<int>(row.post.poll->options.size()) * (optionHeight + 2) + optionHeight;
    }
    return height;
}

} // namespace cohort
