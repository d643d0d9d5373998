#pragma once

#include "core/text/markup.h"

namespace cohort {

/// Goes through a document once and builds the tree of a Markup.
class MarkupReader final {
public:
    MarkupReader(Markup& tree, QStringView document, const MarkupLimits& limits);
    void run();

private:
    /// An element that is open.
    struct Open {
        int node = 0;
        QString qualified{};
        size_t declared = 0; ///< namespaces that end with it
    };

    void readMarkup();
    void readText(qsizetype end);
    void readCharacters();
    void readDoctype();
    void readEntity(QStringView declaration);
    void readClosing();
    void readOpening();
    [[nodiscard]] std::vector<MarkupAttribute> readAttributes(bool& closed);
    [[nodiscard]] QString readValue();
    [[nodiscard]] QString readName();
    void skipSpace();
    void skipTo(QStringView end);
    void open(const QString& qualified, std::vector<MarkupAttribute> attributes, bool closed);
    void appendText(const QString& text);
    [[nodiscard]] int append(MarkupNode node);
    [[nodiscard]] QString spaceOf(const QString& prefix) const;
    [[nodiscard]] QString decoded(QStringView text);
    [[nodiscard]] QString entity(QStringView name);
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size() || m_tree.m_cut; }
    [[nodiscard]] QStringView rest() const { return m_text.sliced(m_at); }

    Markup& m_tree;
    QStringView m_text;
    MarkupLimits m_limits;
    qsizetype m_at = 0;
    qsizetype m_made = 0; ///< characters that entities became
    std::vector<int> m_lastChild;
    std::vector<Open> m_open;
    std::vector<std::pair<QString, QString>> m_spaces; ///< prefix, address
    QHash<QString, QString> m_entities;                ///< of the document and those looked up
};

} // namespace cohort
