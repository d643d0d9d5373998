#include "core/text/html_walk.h"

#include "core/text/link_policy.h"

#include <QRegularExpression>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

/// Longest alternative text of a picture that is put into the text.
constexpr int maxAltLength = 500;

QString attribute(const GumboElement& element, const char* name)
{
    const GumboAttribute* found = gumbo_get_attribute(&element.attributes, name);
    return found == nullptr ? QString() : QString::fromUtf8(found->value);
}

bool hasClass(const GumboElement& element, QLatin1StringView name)
{
    for (const QStringView word : QStringTokenizer(attribute(element, "class"), u' ', Qt::SkipEmptyParts))
        if (word == name)
            return true;
    return false;
}

bool isBlock(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_P:
    case GUMBO_TAG_DIV:
    case GUMBO_TAG_SECTION:
    case GUMBO_TAG_ARTICLE:
    case GUMBO_TAG_ASIDE:
    case GUMBO_TAG_NAV:
    case GUMBO_TAG_HEADER:
    case GUMBO_TAG_FOOTER:
    case GUMBO_TAG_MAIN:
    case GUMBO_TAG_ADDRESS:
    case GUMBO_TAG_BLOCKQUOTE:
    case GUMBO_TAG_PRE:
    case GUMBO_TAG_LISTING:
    case GUMBO_TAG_XMP:
    case GUMBO_TAG_UL:
    case GUMBO_TAG_OL:
    case GUMBO_TAG_LI:
    case GUMBO_TAG_DL:
    case GUMBO_TAG_DT:
    case GUMBO_TAG_DD:
    case GUMBO_TAG_TABLE:
    case GUMBO_TAG_CAPTION:
    case GUMBO_TAG_TR:
    case GUMBO_TAG_FIGURE:
    case GUMBO_TAG_FIGCAPTION:
    case GUMBO_TAG_DETAILS:
    case GUMBO_TAG_SUMMARY:
    case GUMBO_TAG_FORM:
    case GUMBO_TAG_FIELDSET:
    case GUMBO_TAG_CENTER:
    case GUMBO_TAG_H1:
    case GUMBO_TAG_H2:
    case GUMBO_TAG_H3:
    case GUMBO_TAG_H4:
    case GUMBO_TAG_H5:
    case GUMBO_TAG_H6:
        return true;
    default:
        return false;
    }
}

/// Elements whose content is not words for a reader.
bool hasNoWords(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_HEAD:
    case GUMBO_TAG_TITLE:
    case GUMBO_TAG_SCRIPT:
    case GUMBO_TAG_STYLE:
    case GUMBO_TAG_TEMPLATE:
    case GUMBO_TAG_IFRAME:
    case GUMBO_TAG_OBJECT:
    case GUMBO_TAG_EMBED:
    case GUMBO_TAG_APPLET:
    case GUMBO_TAG_NOEMBED:
    case GUMBO_TAG_NOFRAMES:
    case GUMBO_TAG_FRAMESET:
    case GUMBO_TAG_VIDEO:
    case GUMBO_TAG_AUDIO:
    case GUMBO_TAG_CANVAS:
    case GUMBO_TAG_SVG:
    case GUMBO_TAG_TEXTAREA:
    case GUMBO_TAG_SELECT:
    case GUMBO_TAG_BUTTON:
    case GUMBO_TAG_ANNOTATION_XML:
        return true;
    default:
        return false;
    }
}

std::optional<SpanKind> spanKindOf(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_B:
    case GUMBO_TAG_STRONG:
    case GUMBO_TAG_H1:
    case GUMBO_TAG_H2:
    case GUMBO_TAG_H3:
    case GUMBO_TAG_H4:
    case GUMBO_TAG_H5:
    case GUMBO_TAG_H6:
    case GUMBO_TAG_TH:
        return SpanKind::Bold;
    case GUMBO_TAG_I:
    case GUMBO_TAG_EM:
    case GUMBO_TAG_CITE:
    case GUMBO_TAG_DFN:
    case GUMBO_TAG_VAR:
        return SpanKind::Italic;
    case GUMBO_TAG_CODE:
    case GUMBO_TAG_PRE:
    case GUMBO_TAG_TT:
    case GUMBO_TAG_KBD:
    case GUMBO_TAG_SAMP:
    case GUMBO_TAG_LISTING:
    case GUMBO_TAG_XMP:
    case GUMBO_TAG_PLAINTEXT:
        return SpanKind::Code;
    case GUMBO_TAG_BLOCKQUOTE:
        return SpanKind::Quote;
    case GUMBO_TAG_S:
    case GUMBO_TAG_DEL:
    case GUMBO_TAG_STRIKE:
        return SpanKind::Strike;
    default:
        return std::nullopt;
    }
}

bool keepsItsSpaces(GumboTag tag)
{
    return tag == GUMBO_TAG_PRE || tag == GUMBO_TAG_LISTING || tag == GUMBO_TAG_XMP ||
           tag == GUMBO_TAG_PLAINTEXT;
}

/// The first thing in a link's words that reads like a host name, or nothing.
QString hostNamedIn(const QString& words)
{
    static const QRegularExpression hostName(
        u"(?:^|[\\s/@(])((?:[\\p{L}\\p{N}-]+\\.)+\\p{L}{2,})(?=[\\s/:?#…)]|$)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return hostName.match(words).captured(1).toLower();
}

QString withoutWww(const QString& host)
{
    return host.startsWith("www."_L1) ? host.mid(4) : host;
}

} // namespace

HtmlWalk::HtmlWalk(RichTextBuilder& builder, const TextLimits& limits, QUrl base)
    : m_builder(builder)
    , m_limits(limits)
    , m_base(std::move(base))
{
}

void HtmlWalk::run(const GumboNode& root)
{
    enter(root);
    while (!m_frames.empty()) {
        Frame& top = m_frames.back();
        const GumboVector& children = top.node->v.element.children;
        if (top.next < children.length && !m_builder.isFull()) {
            const auto* child = static_cast<const GumboNode*>(children.data[top.next++]);
            visit(*child);
        } else {
            const Frame frame = top;
            leave(frame);
            m_frames.pop_back();
        }
    }
}

void HtmlWalk::visit(const GumboNode& node)
{
    switch (node.type) {
    case GUMBO_NODE_TEXT:
    case GUMBO_NODE_CDATA:
    case GUMBO_NODE_WHITESPACE:
        visitText(node);
        return;
    case GUMBO_NODE_ELEMENT:
        break;
    default:
        return;
    }
    const GumboElement& element = node.v.element;
    if (isSkipped(element))
        return;
    if (++m_elements > m_limits.maxElements) {
        m_reachedLimit = true;
        return;
    }
    CleanBuilder& text = m_builder.text();
    if (element.tag == GUMBO_TAG_BR) {
        text.lineBreak();
    } else if (element.tag == GUMBO_TAG_HR) {
        text.endLine();
        text.append(u"⁂", false);
        text.endLine();
    } else if (element.tag == GUMBO_TAG_IMG || element.tag == GUMBO_TAG_IMAGE) {
        visitImage(element);
    } else {
        enter(node);
    }
}

void HtmlWalk::visitText(const GumboNode& node)
{
    m_builder.text().append(QString::fromUtf8(node.v.text.text), keepsSpaces());
}

// Pictures are never fetched; their words stand in for them. Custom emoji come as ":name:".
void HtmlWalk::visitImage(const GumboElement& element)
{
    const QString alt = cleanLine(attribute(element, "alt"), maxAltLength);
    if (alt.isEmpty())
        return;
    static const QRegularExpression emoji(u"^:([A-Za-z0-9_]+):$"_s);
    const QRegularExpressionMatch name = emoji.match(alt);
    if (!name.hasMatch()) {
        m_builder.text().append(alt, false);
        return;
    }
    m_builder.open(SpanKind::Emoji, name.captured(1));
    m_builder.text().append(alt, false);
    m_builder.close();
}

bool HtmlWalk::isSkipped(const GumboElement& element) const
{
    if (hasNoWords(element.tag))
        return true;
    if (element.tag == GUMBO_TAG_UNKNOWN) {
        GumboStringPiece name = element.original_tag;
        gumbo_tag_from_original_text(&name);
        const auto tag = QLatin1StringView(name.data, static_cast<qsizetype>(name.length));
        return tag.compare("annotation"_L1, Qt::CaseInsensitive) == 0;
    }
    // Parts of a long address that Mastodon hides; what the reader needs of it is the host, which stays.
    return hasClass(element, "invisible"_L1);
}

void HtmlWalk::enter(const GumboNode& node)
{
    const GumboElement& element = node.v.element;
    Frame frame{.node = &node, .block = isBlock(element.tag)};
    frame.keepSpaces = keepsItsSpaces(element.tag) || keepsSpaces();
    frame.ellipsis = hasClass(element, "ellipsis"_L1);
    if (frame.block)
        m_builder.text().endLine();
    if (m_frames.size() <= static_cast<size_t>(m_limits.maxDepth))
        openFor(element, frame);
    else
        m_reachedLimit = true;
    m_frames.push_back(frame);
}

void HtmlWalk::openFor(const GumboElement& element, Frame& frame)
{
    CleanBuilder& text = m_builder.text();
    switch (element.tag) {
    case GUMBO_TAG_A:
        openLink(element, frame);
        break;
    case GUMBO_TAG_UL:
    case GUMBO_TAG_OL:
        frame.list = true;
        m_lists.push_back(OpenList{.number = element.tag == GUMBO_TAG_OL ? 1 : 0});
        break;
    case GUMBO_TAG_LI:
        startItem();
        break;
    case GUMBO_TAG_TD:
    case GUMBO_TAG_TH:
        if (element.tag == GUMBO_TAG_TH)
            openSpan(SpanKind::Bold, frame);
        break;
    case GUMBO_TAG_Q:
        text.append(u"“", false);
        frame.quoted = true;
        break;
    default:
        if (const auto kind = spanKindOf(element.tag))
            openSpan(*kind, frame);
    }
}

void HtmlWalk::openSpan(SpanKind kind, Frame& frame)
{
    m_builder.open(kind, {});
    frame.closing = Closing::Span;
}

void HtmlWalk::startItem()
{
    CleanBuilder& text = m_builder.text();
    const qsizetype depth = static_cast<qsizetype>(m_lists.size());
    if (depth > 1)
        text.append(QString(2 * (depth - 1), u' '), true);
    if (m_lists.empty() || m_lists.back().number == 0) {
        text.append(u"• ", false);
        return;
    }
    text.append(QString(QString::number(m_lists.back().number) + ". "_L1), false);
    ++m_lists.back().number;
}

void HtmlWalk::openLink(const GumboElement& element, Frame& frame)
{
    QString target = attribute(element, "href");
    if (const QUrl relative(target.trimmed()); !m_base.isEmpty() && relative.isRelative())
        target = m_base.resolved(relative).toString(QUrl::FullyEncoded);
    const auto link = checkedLink(target);
    if (!link || m_inLink)
        return;
    SpanKind kind = SpanKind::Link;
    if (hasClass(element, "hashtag"_L1) || attribute(element, "rel").split(u' ').contains("tag"_L1))
        kind = SpanKind::Tag;
    else if (hasClass(element, "mention"_L1) || hasClass(element, "u-url"_L1))
        kind = SpanKind::Mention;
    m_builder.open(kind, link->url.toString(QUrl::FullyEncoded));
    m_linkHost = link->shownHost;
    m_linkSuspicious = link->suspicious;
    m_inLink = true;
    frame.closing = Closing::Link;
}

// A tag must read as a tag and a mention as a handle; what only claims to be one is a link like any other.
// Words that name another host than the link leads to get the true host beside them.
void HtmlWalk::closeLink()
{
    const QString words = m_builder.openText().trimmed();
    CleanBuilder& text = m_builder.text();
    const SpanKind kind = m_builder.openKind();
    m_inLink = false;
    if (kind == SpanKind::Tag && words.size() > 1 && (words[0] == u'#' || words[0] == u'＃')) {
        m_builder.changeOpen(SpanKind::Tag, words.mid(1));
    } else if (kind == SpanKind::Mention && words.size() > 1 && words[0] == u'@') {
        // stays as it is
    } else {
        m_builder.changeOpen(SpanKind::Link, m_builder.openTarget());
        const QString named = hostNamedIn(words);
        if (words.isEmpty())
            text.append(m_linkHost, false);
        else if (m_linkSuspicious ||
                 (!named.isEmpty() && withoutWww(named) != withoutWww(m_linkHost.toLower())))
            text.append(QString(u" ["_s + m_linkHost + u"]"_s), false);
    }
    m_builder.close();
}

void HtmlWalk::leave(const Frame& frame)
{
    const GumboElement& element = frame.node->v.element;
    CleanBuilder& text = m_builder.text();
    if (frame.ellipsis)
        text.append(u"…", false);
    if (frame.quoted)
        text.append(u"”", false);
    if (frame.closing == Closing::Link)
        closeLink();
    else if (frame.closing == Closing::Span)
        m_builder.close();
    if (frame.list)
        m_lists.pop_back();
    if (frame.block)
        text.endLine();
    else if (element.tag == GUMBO_TAG_TD || element.tag == GUMBO_TAG_TH)
        text.space();
}

} // namespace cohort
