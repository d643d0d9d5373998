#pragma once

#include <QByteArray>

#include <memory>
#include <span>

namespace cohort {

/// Collects the body of one reply: undoes gzip while the bytes come in and counts the limit after that. (Not
/// left to libcurl, which reports a gzip stream cut in the middle as a success.) One thread at a time.
class BodyReader final {
public:
    enum class Coding { Identity, Gzip };
    enum class Verdict { Good, TooLarge, Broken };

    explicit BodyReader(qint64 maxBytes);
    BodyReader(const BodyReader&) = delete;
    BodyReader& operator=(const BodyReader&) = delete;
    ~BodyReader();

    /// Before the first byte of a body.
    void start(Coding coding);
    [[nodiscard]] Verdict take(std::span<const char> bytes);
    /// After the last byte: Broken when a gzip stream did not come to its end.
    [[nodiscard]] Verdict finish() const;
    [[nodiscard]] QByteArray takeBody();

private:
    struct Inflater;
    Verdict append(const char* data, qint64 size);

    const qint64 m_maxBytes;
    QByteArray m_body;
    std::unique_ptr<Inflater> m_inflater;
};

} // namespace cohort
