#include "core/text/rich_text_builder.h"

#include <algorithm>

namespace cohort {
namespace {

bool isSpace(QChar c)
{
    return c == u' ' || c == u'\n';
}

Span fitted(Span span, const QString& text)
{
    int start = std::min(span.start, static_cast<int>(text.size()));
    int end = std::min(span.start + span.length, static_cast<int>(text.size()));
    while (start < end && (text[start] == u'\n' || (span.kind != SpanKind::Code && isSpace(text[start]))))
        ++start;
    while (end > start && isSpace(text[end - 1]))
        --end;
    span.start = start;
    span.length = end - start;
    return span;
}

} // namespace

RichTextBuilder::RichTextBuilder(const TextLimits& limits)
    : m_text(CleanBuilder::Shape::Lines, limits.maxTextLength, limits)
{
}

void RichTextBuilder::open(SpanKind kind, const QString& target)
{
    m_open.push_back(Span{.start = m_text.size(), .length = 0, .kind = kind, .target = target});
}

void RichTextBuilder::close()
{
    Span span = m_open.back();
    m_open.pop_back();
    span.length = m_text.size() - span.start;
    if (span.length > 0 && m_spans.size() < maxSpans)
        m_spans.push_back(span);
}

QString RichTextBuilder::openText() const
{
    return m_text.text().mid(m_open.back().start);
}

void RichTextBuilder::changeOpen(SpanKind kind, const QString& target)
{
    const QString copy = target; // may be the open target itself
    m_open.back().kind = kind;
    m_open.back().target = copy;
}

RichText RichTextBuilder::finished() const
{
    RichText rich;
    rich.text = m_text.finished();
    rich.cut = isFull();
    for (const Span& span : m_spans) {
        const Span inside = fitted(span, rich.text);
        if (inside.length > 0)
            rich.spans.push_back(inside);
    }
    std::ranges::stable_sort(rich.spans, [](const Span& a, const Span& b) {
        return a.start != b.start ? a.start < b.start : a.length > b.length;
    });
    return rich;
}

} // namespace cohort
