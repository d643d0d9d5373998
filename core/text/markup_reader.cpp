#include "core/text/markup_reader.h"

#include "core/text/html_tree.h"

#include <algorithm>
#include <array>

namespace cohort {

using namespace Qt::StringLiterals;

namespace {

/// Entities that a document declares itself, and characters of each: more are not believed. Their text stands
/// for itself: an entity inside an entity is never looked at, so that nothing can grow.
constexpr qsizetype mostEntities = 200;
constexpr qsizetype longestEntity = 2000;
/// Attributes of one element, and namespaces in force at one place: the rest is passed over.
constexpr size_t mostAttributes = 64;
constexpr size_t mostSpaces = 64;
/// Letters of the longest name of an entity in HTML, and some.
constexpr qsizetype longestEntityName = 40;
/// Elements of HTML that never hold anything, whether they are closed or not.
constexpr std::array emptyElements{"br"_L1, "img"_L1, "hr"_L1, "wbr"_L1};

bool startsName(QChar c)
{
    return c.isLetter() || c == u'_' || c == u':';
}

bool continuesName(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u':' || c == u'-' || c == u'.';
}

/// What a number means, read as browsers do: 128 to 159 are those of windows-1252.
QString character(char32_t code)
{
    static constexpr std::array<char16_t, 32> windows{
        0x20ac, 0x81,   0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
        0x2039, 0x0152, 0x8d,   0x017d, 0x8f,   0x90,   0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
        0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x9d,   0x017e, 0x0178};
    if (code >= 0x80 && code < 0xa0)
        return QChar(windows[code - 0x80]);
    if (code == 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000))
        return QChar(QChar::ReplacementCharacter);
    return QString::fromUcs4(&code, 1);
}

/// The HTML parser knows the names that HTML knows.
QString entityOfHtml(const QString& name)
{
    const HtmlTree tree(QByteArray("<p>&") + name.toUtf8() + ";</p>");
    const GumboNode* at = tree.root();
    while (at != nullptr) {
        if (at->type == GUMBO_NODE_TEXT || at->type == GUMBO_NODE_WHITESPACE)
            return QString::fromUtf8(at->v.text.text);
        const bool holds = at->type == GUMBO_NODE_DOCUMENT || at->type == GUMBO_NODE_ELEMENT;
        const GumboVector* children = nullptr;
        if (holds)
            children = at->type == GUMBO_NODE_DOCUMENT ? &at->v.document.children : &at->v.element.children;
        at = children != nullptr && children->length > 0
                 ? static_cast<const GumboNode*>(children->data[children->length - 1])
                 : nullptr;
    }
    return {};
}

} // namespace

MarkupReader::MarkupReader(Markup& tree, QStringView document, const MarkupLimits& limits)
    : m_tree(tree)
    , m_text(document.first(std::min(document.size(), limits.maxCharacters)))
    , m_limits(limits)
{
    m_tree.m_cut = false;
    m_lastChild.push_back(-1);
    m_open.push_back({});
    for (const auto& [name, value] :
         {std::pair{u"amp"_s, u"&"_s}, std::pair{u"lt"_s, u"<"_s}, std::pair{u"gt"_s, u">"_s},
          std::pair{u"quot"_s, u"\""_s}, std::pair{u"apos"_s, u"'"_s}})
        m_entities.insert(name, value);
    m_spaces.emplace_back(u"xml"_s, u"http://www.w3.org/XML/1998/namespace"_s);
}

void MarkupReader::run()
{
    while (!atEnd()) {
        const qsizetype markup = m_text.indexOf(u'<', m_at);
        readText(markup < 0 ? m_text.size() : markup);
        if (markup >= 0 && !atEnd())
            readMarkup();
    }
}

void MarkupReader::readMarkup()
{
    const QStringView here = rest();
    if (here.startsWith("<!--"_L1))
        return skipTo(u"-->");
    if (here.startsWith("<![CDATA["_L1))
        return readCharacters();
    if (here.startsWith("<!"_L1))
        return readDoctype();
    if (here.startsWith("<?"_L1))
        return skipTo(u">");
    if (here.startsWith("</"_L1))
        return readClosing();
    if (here.size() > 1 && startsName(here[1]))
        return readOpening();
    appendText(u"<"_s);
    ++m_at;
}

void MarkupReader::readText(qsizetype end)
{
    if (end > m_at)
        appendText(decoded(m_text.sliced(m_at, end - m_at)));
    m_at = end;
}

void MarkupReader::readCharacters()
{
    const qsizetype from = m_at + 9;
    const qsizetype end = m_text.indexOf("]]>"_L1, from);
    appendText(m_text.sliced(from, (end < 0 ? m_text.size() : end) - from).toString());
    m_at = end < 0 ? m_text.size() : end + 3;
}

void MarkupReader::readDoctype()
{
    bool inside = false;
    for (m_at += 2; m_at < m_text.size(); ++m_at) {
        const QChar c = m_text[m_at];
        if (c == u'[') {
            inside = true;
        } else if (c == u']') {
            inside = false;
        } else if (inside && rest().startsWith("<!ENTITY"_L1)) {
            const qsizetype end = m_text.indexOf(u'>', m_at);
            if (end < 0)
                break;
            readEntity(m_text.sliced(m_at + 8, end - m_at - 8));
            m_at = end;
        } else if (!inside && c == u'>') {
            ++m_at;
            return;
        }
    }
    m_at = m_text.size();
}

void MarkupReader::readEntity(QStringView declaration)
{
    const QStringView words = declaration.trimmed();
    const auto quote = std::ranges::find_if(words, [](QChar c) { return c == u'"' || c == u'\''; });
    if (quote == words.end() || m_entities.size() >= mostEntities)
        return;
    const qsizetype start = quote - words.begin();
    const qsizetype end = words.indexOf(*quote, start + 1);
    const QStringView name = words.first(start).trimmed();
    // Without SYSTEM, PUBLIC and "%": only words that stand for other words.
    if (end < 0 || name.isEmpty() || !std::ranges::all_of(name, continuesName))
        return;
    const QStringView value = words.sliced(start + 1, end - start - 1);
    if (value.size() <= longestEntity && !m_entities.contains(name.toString()))
        m_entities.insert(name.toString(), value.toString());
}

void MarkupReader::readClosing()
{
    m_at += 2;
    const QString qualified = readName();
    skipTo(u">");
    for (size_t i = m_open.size(); i-- > 1;) {
        if (m_open[i].qualified != qualified)
            continue;
        for (size_t k = i; k < m_open.size(); ++k)
            m_spaces.resize(m_spaces.size() - m_open[k].declared);
        m_open.resize(i);
        return;
    }
}

void MarkupReader::readOpening()
{
    ++m_at;
    const QString qualified = readName();
    bool closed = false;
    auto attributes = readAttributes(closed);
    open(qualified, std::move(attributes), closed);
}

std::vector<MarkupAttribute> MarkupReader::readAttributes(bool& closed)
{
    std::vector<MarkupAttribute> attributes;
    while (m_at < m_text.size()) {
        skipSpace();
        if (m_at >= m_text.size() || m_text[m_at] == u'<')
            break;
        if (m_text[m_at] == u'>') {
            ++m_at;
            break;
        }
        closed = m_text[m_at] == u'/';
        const QString name = readName();
        if (name.isEmpty()) {
            ++m_at;
            continue;
        }
        skipSpace();
        QString value;
        if (m_at < m_text.size() && m_text[m_at] == u'=') {
            ++m_at;
            skipSpace();
            value = readValue();
        }
        if (attributes.size() < mostAttributes &&
            std::ranges::find(attributes, name, &MarkupAttribute::name) == attributes.end())
            attributes.push_back({.name = name, .value = std::move(value)});
    }
    return attributes;
}

QString MarkupReader::readValue()
{
    if (m_at >= m_text.size())
        return {};
    const QChar quote = m_text[m_at];
    qsizetype from = m_at;
    qsizetype end = m_at;
    if (quote == u'"' || quote == u'\'') {
        ++from;
        end = m_text.indexOf(quote, from);
        if (end < 0)
            end = m_text.size();
        m_at = std::min(end + 1, m_text.size());
    } else {
        while (end < m_text.size() && !m_text[end].isSpace() && m_text[end] != u'>')
            ++end;
        m_at = end;
    }
    return decoded(m_text.sliced(from, end - from));
}

QString MarkupReader::readName()
{
    const qsizetype from = m_at;
    while (m_at < m_text.size() && continuesName(m_text[m_at]))
        ++m_at;
    return m_text.sliced(from, m_at - from).toString().toLower();
}

void MarkupReader::skipSpace()
{
    while (m_at < m_text.size() && m_text[m_at].isSpace())
        ++m_at;
}

void MarkupReader::skipTo(QStringView end)
{
    const qsizetype found = m_text.indexOf(end, m_at);
    m_at = found < 0 ? m_text.size() : found + end.size();
}

void MarkupReader::open(const QString& qualified, std::vector<MarkupAttribute> attributes, bool closed)
{
    const size_t before = m_spaces.size();
    for (const MarkupAttribute& attribute : attributes) {
        if (m_spaces.size() >= mostSpaces)
            break;
        if (attribute.name == "xmlns"_L1)
            m_spaces.emplace_back(QString(), attribute.value);
        else if (attribute.name.startsWith("xmlns:"_L1))
            m_spaces.emplace_back(attribute.name.sliced(6), attribute.value);
    }
    const qsizetype colon = qualified.indexOf(u':');
    const QString prefix = colon < 0 ? QString() : qualified.first(colon);
    MarkupNode node{.space = spaceOf(prefix),
                    .name = colon < 0 ? qualified : qualified.sliced(colon + 1),
                    .attributes = std::move(attributes)};
    if (node.name.isEmpty())
        node.name = u"_"_s;
    const bool empty = closed || std::ranges::find(emptyElements, qualified) != emptyElements.end();
    if (empty || m_open.size() >= m_limits.maxDepth) {
        if (empty)
            (void)append(std::move(node));
        m_spaces.resize(before);
        return;
    }
    const int index = append(std::move(node));
    m_open.push_back({.node = index, .qualified = qualified, .declared = m_spaces.size() - before});
}

void MarkupReader::appendText(const QString& text)
{
    if (!text.isEmpty())
        (void)append({.text = text});
}

int MarkupReader::append(MarkupNode node)
{
    auto& nodes = m_tree.m_nodes;
    if (nodes.size() >= m_limits.maxNodes) {
        m_tree.m_cut = true;
        return 0;
    }
    const int index = static_cast<int>(nodes.size());
    const int parent = m_open.back().node;
    node.parent = parent;
    nodes.push_back(std::move(node));
    m_lastChild.push_back(-1);
    int& last = m_lastChild[static_cast<size_t>(parent)];
    if (last < 0)
        nodes[static_cast<size_t>(parent)].first = index;
    else
        nodes[static_cast<size_t>(last)].next = index;
    last = index;
    return index;
}

QString MarkupReader::spaceOf(const QString& prefix) const
{
    const auto found = std::find_if(m_spaces.rbegin(), m_spaces.rend(),
                                    [&prefix](const auto& declared) { return declared.first == prefix; });
    if (found != m_spaces.rend())
        return found->second;
    return prefix.isEmpty() ? QString() : "prefix:"_L1 + prefix;
}

QString MarkupReader::decoded(QStringView text)
{
    QString words;
    qsizetype from = 0;
    for (qsizetype at = text.indexOf(u'&'); at >= 0; at = text.indexOf(u'&', at + 1)) {
        qsizetype end = at + 1;
        while (end < text.size() && end - at <= longestEntityName &&
               (text[end].isLetterOrNumber() || text[end] == u'#' || text[end] == u'.' || text[end] == u'_' ||
                text[end] == u'-'))
            ++end;
        if (end >= text.size() || text[end] != u';')
            continue;
        const QString meaning = entity(text.sliced(at + 1, end - at - 1));
        if (meaning.isEmpty())
            continue;
        words += text.sliced(from, at - from);
        words += meaning;
        m_made += meaning.size();
        if (m_made > m_limits.maxCharacters)
            m_tree.m_cut = true;
        if (m_tree.m_cut)
            return words;
        from = end + 1;
        at = end;
    }
    return from == 0 ? text.toString() : words + text.sliced(from);
}

QString MarkupReader::entity(QStringView name)
{
    if (name.startsWith(u'#')) {
        const bool hexadecimal = name.size() > 1 && (name[1] == u'x' || name[1] == u'X');
        bool good = false;
        const uint code = hexadecimal ? name.sliced(2).toUInt(&good, 16) : name.sliced(1).toUInt(&good, 10);
        return good ? character(code) : QString();
    }
    const QString key = name.toString();
    const auto known = m_entities.constFind(key);
    if (known != m_entities.constEnd())
        return *known;
    if (m_entities.size() >= 2 * mostEntities)
        return {};
    const QString found = entityOfHtml(key);
    // Unknown names stay as they were written.
    const QString meaning = found == u'&' + key + u';' ? QString() : found;
    m_entities.insert(key, meaning);
    return meaning;
}

} // namespace cohort
