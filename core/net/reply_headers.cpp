#include "core/net/reply_headers.h"

#include <algorithm>

namespace cohort {

ReplyHeaders::Verdict ReplyHeaders::take(QByteArrayView line)
{
    m_bytes += line.size();
    ++m_count;
    if (m_bytes > mostBytes || m_count > mostLines)
        return Verdict::TooLarge;
    if (line.startsWith("HTTP/")) {
        m_lines.clear();
        m_contentLength.clear();
        m_whole = false;
        return Verdict::Good;
    }
    m_whole = m_whole || line == "\r\n" || line == "\n"; // what follows are trailers
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0)
        return Verdict::Good; // the empty line at the end, or a folded line: nothing we read is ever folded
    const QByteArray name = line.first(colon).trimmed().toByteArray().toLower();
    const QByteArray value = line.sliced(colon + 1).trimmed().toByteArray();
    if (name == "content-length") {
        bool fits = false;
        const bool digits = std::ranges::all_of(value, [](char c) { return c >= '0' && c <= '9'; });
        (void)value.toLongLong(&fits);
        if (!digits || !fits || (!m_contentLength.isEmpty() && m_contentLength != value))
            return Verdict::Broken;
        m_contentLength = value;
    }
    m_lines.emplace_back(name, value);
    return Verdict::Good;
}

std::optional<BodyReader::Coding> ReplyHeaders::coding() const
{
    QByteArray coding;
    for (const auto& [name, value] : m_lines)
        if (name == "content-encoding")
            coding += coding.isEmpty() ? value.toLower() : QByteArray(",") + value.toLower();
    if (coding.isEmpty() || coding == "identity")
        return BodyReader::Coding::Identity;
    if (coding == "gzip" || coding == "x-gzip")
        return BodyReader::Coding::Gzip;
    return std::nullopt;
}

std::vector<HeaderLine> ReplyHeaders::takeLines()
{
    return std::exchange(m_lines, {});
}

} // namespace cohort
