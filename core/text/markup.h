#pragma once

#include <QHash>
#include <QString>

#include <vector>

namespace cohort {

/// What one document from outside may cost.
struct MarkupLimits {
    qsizetype maxCharacters = 16 * 1024 * 1024; ///< UTF-16 units read, and as many made of entities
    size_t maxNodes = 400'000;                  ///< elements and pieces of text
    size_t maxDepth = 100;                      ///< open elements; deeper ones lose their tags
};

struct MarkupAttribute {
    QString name{}; ///< lower case, with its prefix
    QString value{};
};

/// An element or a piece of text. Names are in lower case.
struct MarkupNode {
    QString space{}; ///< address of the namespace; "prefix:" and the prefix when that was never declared
    QString name{};  ///< without prefix; empty for text
    QString text{};  ///< of a piece of text
    std::vector<MarkupAttribute> attributes{};
    int parent = -1;
    int first = -1;
    int next = -1;

    [[nodiscard]] bool isText() const { return name.isEmpty(); }
    /// Empty when there is none.
    [[nodiscard]] QString attribute(QLatin1StringView attributeName) const;
};

/// XML as it is found in the wild, as a tree: read as well as it can be, never refused. Knows what feeds and
/// OPML files need and no more (core/providers/feeds/README.md says why). Any thread.
class Markup final {
public:
    explicit Markup(const QString& document, const MarkupLimits& limits = {});

    /// Node 0 stands above the document's own root.
    [[nodiscard]] const MarkupNode& node(int index) const { return m_nodes[static_cast<size_t>(index)]; }
    [[nodiscard]] static constexpr int root() { return 0; }
    /// Number of nodes.
    [[nodiscard]] int size() const { return static_cast<int>(m_nodes.size()); }
    [[nodiscard]] int child(int parent, QLatin1StringView name) const; ///< -1: none
    /// The words directly in it, white space at the ends removed.
    [[nodiscard]] QString ownText(int index) const;
    /// True when elements stand in it.
    [[nodiscard]] bool hasElements(int index) const;
    /// What is in it, written as HTML.
    [[nodiscard]] QString innerHtml(int index) const;
    /// A limit was reached: something is missing at the end.
    [[nodiscard]] bool isCut() const { return m_cut; }

private:
    friend class MarkupReader;
    std::vector<MarkupNode> m_nodes;
    bool m_cut = false;
};

} // namespace cohort
