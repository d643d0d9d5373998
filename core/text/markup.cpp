#include "core/text/markup.h"

#include "core/text/markup_reader.h"

#include <algorithm>
#include <array>

namespace cohort {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array voidElements{"br"_L1, "img"_L1, "hr"_L1, "wbr"_L1, "input"_L1, "source"_L1, "track"_L1};

void writeOpening(QString& html, const MarkupNode& node)
{
    html += u'<' + node.name;
    for (const MarkupAttribute& attribute : node.attributes)
        if (!attribute.name.startsWith("xmlns"_L1))
            html += u' ' + attribute.name + "=\""_L1 + attribute.value.toHtmlEscaped() + u'"';
    html += u'>';
}

bool isVoid(const QString& name)
{
    return std::ranges::find(voidElements, name) != voidElements.end();
}

} // namespace

QString MarkupNode::attribute(QLatin1StringView attributeName) const
{
    const auto found = std::ranges::find(attributes, attributeName, &MarkupAttribute::name);
    return found == attributes.end() ? QString() : found->value;
}

Markup::Markup(const QString& document, const MarkupLimits& limits)
{
    m_nodes.emplace_back().name = u"#document"_s;
    MarkupReader(*this, document, limits).run();
}

int Markup::child(int parent, QLatin1StringView name) const
{
    for (int i = node(parent).first; i >= 0; i = node(i).next)
        if (node(i).name == name)
            return i;
    return -1;
}

QString Markup::ownText(int index) const
{
    QString words;
    for (int i = node(index).first; i >= 0; i = node(i).next)
        if (node(i).isText())
            words += node(i).text;
    return words.trimmed();
}

bool Markup::hasElements(int index) const
{
    for (int i = node(index).first; i >= 0; i = node(i).next)
        if (!node(i).isText())
            return true;
    return false;
}

QString Markup::innerHtml(int index) const
{
    QString html;
    int at = node(index).first;
    while (at >= 0) {
        const MarkupNode& here = node(at);
        if (here.isText())
            html += here.text.toHtmlEscaped();
        else
            writeOpening(html, here);
        if (here.first >= 0) {
            at = here.first;
            continue;
        }
        if (!here.isText() && !isVoid(here.name))
            html += "</"_L1 + here.name + u'>';
        while (node(at).next < 0) {
            at = node(at).parent;
            if (at == index)
                return html;
            html += "</"_L1 + node(at).name + u'>';
        }
        at = node(at).next;
    }
    return html;
}

} // namespace cohort
