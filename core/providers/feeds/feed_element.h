#pragma once

#include "core/text/markup.h"

#include <QUrl>

#include <initializer_list>

namespace cohort::feeds {

/// A feed's tree with the names of its elements worked out once.
struct FeedDocument {
    FeedDocument(const QString& document, QUrl from);

    Markup tree;
    QUrl address; ///< where it came from
    std::vector<QString> names;
};

/// One element of a feed with the questions that feeds are read by. Names carry a short prefix of ours for
/// the namespace ("dc:creator", "thr:total"), whatever prefix the document uses; the elements of RSS and Atom
/// themselves have none. Valid as long as its document.
class FeedElement final {
public:
    FeedElement(const FeedDocument& document, int index)
        : m_document(&document)
        , m_index(index)
    {
    }

    [[nodiscard]] bool exists() const { return m_index >= 0; }
    [[nodiscard]] const QString& name() const { return m_document->names[static_cast<size_t>(m_index)]; }
    [[nodiscard]] QString attribute(QLatin1StringView attributeName) const;
    /// The words directly in it.
    [[nodiscard]] QString words() const;
    /// What it says as HTML: by its type where it names one, else as what it looks like.
    [[nodiscard]] QString html() const;
    /// What links in it are relative to: xml:base, else `otherwise`, else where the feed came from.
    [[nodiscard]] QUrl base(const QUrl& otherwise) const;
    [[nodiscard]] QString language() const;

    /// The first child with the first of these names that has one.
    [[nodiscard]] FeedElement first(std::initializer_list<QLatin1StringView> names) const;
    [[nodiscard]] QString firstWords(std::initializer_list<QLatin1StringView> names) const;
    /// Calls `use` for every child element.
    template <class Use>
    void each(const Use& use) const
    {
        if (!exists())
            return;
        for (int i = node(m_index).first; i >= 0; i = node(i).next)
            if (!node(i).isText())
                use(FeedElement(*m_document, i));
    }

private:
    [[nodiscard]] bool isPlain() const;
    [[nodiscard]] bool isEncoded() const;
    [[nodiscard]] QString mode() const;

    [[nodiscard]] const MarkupNode& node(int index) const { return m_document->tree.node(index); }

    const FeedDocument* m_document;
    int m_index;
};

/// An address for http or https, made absolute; else empty.
[[nodiscard]] QUrl webAddress(const QString& written, const QUrl& base);

} // namespace cohort::feeds
