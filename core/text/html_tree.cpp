#include "core/text/html_tree.h"

#include <algorithm>
#include <csetjmp>

namespace cohort {
namespace {

constexpr size_t chunkBytes = 64 * 1024;
/// A post of 256 KiB with 4,000 tags takes less than 8 MiB.
constexpr size_t maxTreeBytes = 32 * 1024 * 1024;
/// Bounds the work that is quadratic in Gumbo: attributes of one tag, copies of unclosed formatting elements.
constexpr size_t maxPieces = 100'000;

void release(void*, void*)
{
    // Everything goes at once with the tree.
}

} // namespace

HtmlTree::HtmlTree(const QByteArray& utf8)
    : m_source(utf8)
{
    if (!parse())
        m_root = nullptr;
}

// Gumbo does not check whether memory was given, so the only way to stop it is to jump out. That is sound:
// its frames are plain C, this frame holds nothing to destroy, and all memory belongs to the tree.
bool HtmlTree::parse()
{
    std::jmp_buf wayOut;
    m_wayOut = &wayOut;
    GumboOptions options = kGumboDefaultOptions;
    options.allocator = &HtmlTree::allocate;
    options.deallocator = &release;
    options.userdata = this;
    options.max_errors = 0;
    options.fragment_context = GUMBO_TAG_DIV; // a post is a piece of a page, never a page
    // NOLINTNEXTLINE(cert-err52-cpp): see above
    if (setjmp(wayOut) != 0) {
        m_wayOut = nullptr;
        return false;
    }
    const GumboOutput* output =
        gumbo_parse_with_options(&options, m_source.constData(), static_cast<size_t>(m_source.size()));
    m_wayOut = nullptr;
    m_root = output->root;
    return true;
}

void* HtmlTree::allocate(void* tree, size_t bytes)
{
    auto* self = static_cast<HtmlTree*>(tree);
    const size_t rounded =
        (bytes + alignof(std::max_align_t) - 1) / alignof(std::max_align_t) * alignof(std::max_align_t);
    self->m_taken += rounded;
    if (++self->m_pieces > maxPieces || self->m_taken > maxTreeBytes)
        std::longjmp(*static_cast<std::jmp_buf*>(self->m_wayOut), 1); // NOLINT(cert-err52-cpp): see parse()
    if (rounded > self->m_left) {
        const size_t size = std::max(rounded, chunkBytes);
        self->m_chunks.push_back(std::make_unique_for_overwrite<std::byte[]>(size));
        self->m_next = self->m_chunks.back().get();
        self->m_left = size;
    }
    void* piece = self->m_next;
    self->m_next += rounded;
    self->m_left -= rounded;
    return piece;
}

} // namespace cohort
