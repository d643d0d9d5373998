#pragma once

#include "core/net/body_reader.h"
#include "core/net/transport.h"

#include <optional>

namespace cohort {

/// Collects the header lines of one reply within limits; lines of interim answers (100 Continue, a proxy's)
/// are forgotten but count. One thread at a time.
class ReplyHeaders final {
public:
    /// All lines together, interim answers included. Mastodon with its longest policies sends about 8 KiB.
    static constexpr qsizetype mostBytes = 128 * 1024;
    static constexpr int mostLines = 256;

    enum class Verdict { Good, TooLarge, Broken };

    /// One raw line as it came, with its line end.
    [[nodiscard]] Verdict take(QByteArrayView line);
    /// Whether the empty line that ends them has come. libcurl takes a connection that ends before it for an
    /// answer without a body.
    [[nodiscard]] bool areWhole() const { return m_whole; }
    /// How the body is coded; nothing when it is a way we did not ask for.
    [[nodiscard]] std::optional<BodyReader::Coding> coding() const;
    [[nodiscard]] std::vector<HeaderLine> takeLines();

private:
    std::vector<HeaderLine> m_lines;
    qsizetype m_bytes = 0;
    int m_count = 0;
    QByteArray m_contentLength;
    bool m_whole = false;
};

} // namespace cohort
