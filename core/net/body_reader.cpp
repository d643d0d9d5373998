#include "core/net/body_reader.h"

#include <zlib.h>

#include <array>

namespace cohort {

namespace {

/// zlib: the largest window, and only the gzip wrapper.
constexpr int gzipWindow = 15 + 16;
/// What one step of inflating may produce before the limit is checked.
constexpr size_t stepBytes = 64 * 1024;

} // namespace

struct BodyReader::Inflater {
    Inflater() { ready = inflateInit2(&stream, gzipWindow) == Z_OK; }
    Inflater(const Inflater&) = delete;
    Inflater& operator=(const Inflater&) = delete;
    ~Inflater() { inflateEnd(&stream); }

    z_stream stream{};
    bool ready = false;
    bool begun = false;
    bool ended = false; ///< at the end of a member; another may follow
};

BodyReader::BodyReader(qint64 maxBytes)
    : m_maxBytes(maxBytes)
{
}

BodyReader::~BodyReader() = default;

void BodyReader::start(Coding coding)
{
    m_body.clear();
    m_inflater = coding == Coding::Gzip ? std::make_unique<Inflater>() : nullptr;
}

BodyReader::Verdict BodyReader::take(std::span<const char> bytes)
{
    if (!m_inflater)
        return append(bytes.data(), static_cast<qint64>(bytes.size()));
    Inflater& inflater = *m_inflater;
    if (!inflater.ready)
        return Verdict::Broken;
    std::array<char, stepBytes> out;
    // zlib's interface is older than const; it only reads here.
    inflater.stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
    inflater.stream.avail_in = static_cast<uInt>(bytes.size());
    bool more = !bytes.empty();
    while (more) {
        if (inflater.ended && inflateReset(&inflater.stream) != Z_OK)
            return Verdict::Broken;
        inflater.begun = true;
        inflater.ended = false;
        inflater.stream.next_out = reinterpret_cast<Bytef*>(out.data());
        inflater.stream.avail_out = static_cast<uInt>(out.size());
        const int result = inflate(&inflater.stream, Z_NO_FLUSH);
        if (result != Z_OK && result != Z_STREAM_END && result != Z_BUF_ERROR)
            return Verdict::Broken;
        inflater.ended = result == Z_STREAM_END;
        const auto produced = static_cast<qint64>(out.size() - inflater.stream.avail_out);
        if (append(out.data(), produced) != Verdict::Good)
            return Verdict::TooLarge;
        const bool outputWasFull = inflater.stream.avail_out == 0 && !inflater.ended;
        more = inflater.stream.avail_in > 0 || outputWasFull;
    }
    return Verdict::Good;
}

BodyReader::Verdict BodyReader::finish() const
{
    // A gzip body without any byte is an empty body (HEAD, 204, 304 announce the coding too).
    const bool cut = m_inflater && m_inflater->begun && !m_inflater->ended;
    return cut ? Verdict::Broken : Verdict::Good;
}

QByteArray BodyReader::takeBody()
{
    return std::exchange(m_body, {});
}

BodyReader::Verdict BodyReader::append(const char* data, qint64 size)
{
    if (size > m_maxBytes - m_body.size())
        return Verdict::TooLarge;
    m_body.append(data, size);
    return Verdict::Good;
}

} // namespace cohort
