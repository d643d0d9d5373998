#pragma once

#include "core/export/thread_document.h"

#include <QXmlStreamWriter>

#include <functional>

namespace cohort {

/// Writes the parts of a document as HTML that is well-formed XML too, so that web pages and books share
/// them. Every text goes through the writer's escaping; addresses were checked when the document was made.
class HtmlBody final {
public:
    struct Places {
        std::function<QString(const DocumentMedia&)> picture{}; ///< value of "src"; empty: not shown
        std::function<QString(int)> post{};                     ///< value of "href" of a post by its number
    };

    /// The writer must outlive it.
    HtmlBody(QXmlStreamWriter& out, Places places);

    /// Title, warning and facts.
    void writeOpening(const ThreadDocument& document);
    void writePost(const DocumentPost& post);

private:
    void element(QLatin1StringView name, QLatin1StringView kind, const QString& text);
    void link(const QUrl& address, QLatin1StringView kind, const QString& text);
    void isolated(const QString& text);
    void writeHeader(const DocumentPost& post);
    void writeText(const std::vector<TextParagraph>& text);
    void writeRun(const TextRun& run);
    void writePoll(const DocumentPost& post);
    void writeCard(const DocumentPost& post);
    void writeMedia(const DocumentMedia& media);
    void writeLater(const DocumentPost& post);
    void writeNotes(const DocumentPost& post);
    void openText(const DocumentPost& post, QLatin1StringView kind);

    QXmlStreamWriter& m_out;
    Places m_places;
};

/// How a page looks: light, dark and on paper. Free of characters that XML escapes.
[[nodiscard]] QString pageStyle();
/// How a book looks: no colours and no sizes of its own, which are the reader's; only CSS that old devices
/// know.
[[nodiscard]] QString bookStyle(Qt::LayoutDirection direction);

} // namespace cohort
