#pragma once

#include <QByteArray>

#include <gumbo.h>

#include <cstddef>
#include <memory>
#include <vector>

namespace cohort {

/// The tree of one HTML5 parse. Gumbo takes its memory from this object, so that letting go never walks the
/// tree, and hostile markup that would grow without bound ends the parse instead of the program.
class HtmlTree final {
public:
    /// Parses UTF-8. `root` is null when a limit was reached.
    explicit HtmlTree(const QByteArray& utf8);
    HtmlTree(const HtmlTree&) = delete;
    HtmlTree& operator=(const HtmlTree&) = delete;
    ~HtmlTree() = default;

    [[nodiscard]] const GumboNode* root() const { return m_root; }

private:
    [[nodiscard]] bool parse();
    static void* allocate(void* tree, size_t bytes);

    std::vector<std::unique_ptr<std::byte[]>> m_chunks;
    std::byte* m_next = nullptr;
    size_t m_left = 0;
    size_t m_taken = 0;  ///< bytes
    size_t m_pieces = 0; ///< allocations
    void* m_wayOut = nullptr;
    QByteArray m_source;
    const GumboNode* m_root = nullptr;
};

} // namespace cohort
