#pragma once

#include "core/model/rich_text.h"
#include "core/text/clean_builder.h"

#include <vector>

namespace cohort {

/// Collects text and spans and hands them over in the shape that everybody may rely on: spans sorted, inside
/// the text, never empty, without white space at their ends.
class RichTextBuilder final {
public:
    explicit RichTextBuilder(const TextLimits& limits);

    [[nodiscard]] CleanBuilder& text() { return m_text; }
    /// Starts a span; its end is the matching `close`.
    void open(SpanKind kind, const QString& target);
    void close();
    /// What was written since the innermost `open`.
    [[nodiscard]] QString openText() const;
    [[nodiscard]] SpanKind openKind() const { return m_open.back().kind; }
    [[nodiscard]] const QString& openTarget() const { return m_open.back().target; }
    void changeOpen(SpanKind kind, const QString& target);
    [[nodiscard]] bool isFull() const { return m_text.isFull() || m_spans.size() >= maxSpans; }
    [[nodiscard]] RichText finished() const;

private:
    static constexpr qsizetype maxSpans = 2000; ///< as many as elements

    CleanBuilder m_text;
    std::vector<Span> m_open;
    QList<Span> m_spans;
};

} // namespace cohort
