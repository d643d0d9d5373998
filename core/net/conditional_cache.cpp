#include "core/net/conditional_cache.h"

#include "core/net/request_identity.h"

namespace cohort {

namespace {

constexpr int ok = 200;

qsizetype sizeOf(const QByteArray& key, const Reply& reply)
{
    qsizetype size = key.size() + reply.body.size();
    for (const auto& [name, value] : reply.headers)
        size += name.size() + value.size();
    return size;
}

} // namespace

std::vector<HeaderLine> validators(const Reply& known)
{
    std::vector<HeaderLine> lines;
    if (const QByteArray tag = known.header("etag"); !tag.isEmpty())
        lines.emplace_back("If-None-Match", tag);
    if (const QByteArray date = known.header("last-modified"); !date.isEmpty())
        lines.emplace_back("If-Modified-Since", date);
    return lines;
}

ConditionalCache::ConditionalCache(qsizetype mostBytes)
    : m_mostBytes(mostBytes)
{
}

std::optional<Reply> ConditionalCache::remembered(const Request& request)
{
    const QByteArray key = contentKeyOf(request);
    const std::lock_guard lock(m_mutex);
    const auto found = m_byKey.constFind(key);
    if (found == m_byKey.constEnd())
        return std::nullopt;
    m_entries.splice(m_entries.begin(), m_entries, found.value());
    return m_entries.front().reply;
}

void ConditionalCache::remember(const Request& request, const Reply& reply)
{
    const QByteArray key = contentKeyOf(request);
    const qsizetype size = sizeOf(key, reply);
    const std::lock_guard lock(m_mutex);
    drop(key);
    if (reply.status != ok || validators(reply).empty() || size > m_mostBytes / 4 ||
        reply.header("cache-control").toLower().contains("no-store"))
        return;
    m_entries.push_front({.key = key, .reply = reply, .size = size});
    m_byKey.insert(key, m_entries.begin());
    m_bytes += size;
    while (m_bytes > m_mostBytes)
        drop(QByteArray(m_entries.back().key));
}

qsizetype ConditionalCache::bytes() const
{
    const std::lock_guard lock(m_mutex);
    return m_bytes;
}

void ConditionalCache::drop(const QByteArray& key)
{
    const auto found = m_byKey.constFind(key);
    if (found == m_byKey.constEnd())
        return;
    const auto entry = found.value();
    m_bytes -= entry->size;
    m_byKey.erase(found);
    m_entries.erase(entry);
}

} // namespace cohort
