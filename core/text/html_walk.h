#pragma once

#include "core/text/html_reader.h"
#include "core/text/rich_text_builder.h"

#include <gumbo.h>

#include <vector>

namespace cohort {

/// Goes through a parsed tree, without recursion, and writes what a reader would see into a RichTextBuilder.
/// Everything not named here loses its markup and keeps its words; scripts, styles and embedded things lose
/// both.
class HtmlWalk final {
public:
    /// `base`: what relative links are relative to; empty when they are none.
    HtmlWalk(RichTextBuilder& builder, const TextLimits& limits, QUrl base);

    void run(const GumboNode& root);
    /// More elements or deeper nesting than allowed: words may be missing or plain.
    [[nodiscard]] bool reachedLimit() const { return m_reachedLimit; }

private:
    enum class Closing { None, Span, Link };
    /// An element that is open during the walk.
    struct Frame {
        const GumboNode* node = nullptr;
        unsigned next = 0; ///< child to visit
        Closing closing = Closing::None;
        bool block = false;
        bool keepSpaces = false;
        bool ellipsis = false;
        bool quoted = false;
        bool list = false;
    };
    /// A list that is open; `number` is 0 for one with bullets.
    struct OpenList {
        int number = 0;
    };

    void enter(const GumboNode& element);
    void leave(const Frame& frame);
    void visit(const GumboNode& node);
    void visitText(const GumboNode& node);
    void visitImage(const GumboElement& element);
    void startItem();
    void openFor(const GumboElement& element, Frame& frame);
    void openLink(const GumboElement& element, Frame& frame);
    void closeLink();
    void openSpan(SpanKind kind, Frame& frame);
    [[nodiscard]] bool isSkipped(const GumboElement& element) const;
    [[nodiscard]] bool keepsSpaces() const { return !m_frames.empty() && m_frames.back().keepSpaces; }

    RichTextBuilder& m_builder;
    TextLimits m_limits;
    QUrl m_base;
    std::vector<Frame> m_frames;
    std::vector<OpenList> m_lists;
    QString m_linkHost; ///< where the open link leads, as shown to people; empty outside links
    bool m_linkSuspicious = false;
    bool m_inLink = false;
    int m_elements = 0;
    bool m_reachedLimit = false;
};

} // namespace cohort
