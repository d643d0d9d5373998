#pragma once

#include <QList>
#include <QString>

namespace cohort {

/// What a stretch of a post's text is. Links carry a checked target (http, https or mailto); mentions carry
/// the author's uri; tags the bare word. Marked is what the reader marked, never what a network sent.
enum class SpanKind { Bold, Italic, Code, Quote, Strike, Link, Mention, Tag, Emoji, Marked };

/// `start` and `length` count UTF-16 units of RichText::text.
struct Span {
    int start = 0;
    int length = 0;
    SpanKind kind = SpanKind::Link;
    QString target{};

    bool operator==(const Span&) const = default;
};

/// A post's text as plain characters plus spans. Made only by core/text from what a network sent; holds no
/// markup, so that it can be shown anywhere. Paragraphs are separated by '\n'.
struct RichText {
    QString text{};
    QList<Span> spans{};
    bool cut = false; ///< a limit of core/text was reached; the full text is at the network

    [[nodiscard]] static RichText plain(QString words) { return RichText{.text = std::move(words)}; }
    bool operator==(const RichText&) const = default;
};

} // namespace cohort
