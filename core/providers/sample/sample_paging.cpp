#include "core/providers/sample/sample_paging.h"

#include <algorithm>

namespace cohort::sample {
namespace {

constexpr int maxPage = 200; // entries; real servers give out 40 to 80 at a time

FeedCursor cursorAt(const FeedKey& key)
{
    return {QString::number(key.createdMs) + u' ' + key.name};
}

Result<FeedKey> keyFrom(const FeedCursor& cursor)
{
    const qsizetype space = cursor.token.indexOf(u' ');
    bool isNumber = false;
    const qint64 created = cursor.token.left(std::max<qsizetype>(space, 0)).toLongLong(&isNumber);
    if (!isNumber)
        return fail(ErrorKind::InvalidInput, QStringLiteral("not a cursor of the sample network"));
    return FeedKey{.createdMs = created, .name = cursor.token.mid(space + 1)};
}

/// Number of keys at the front that are newer than `key`.
size_t countNewer(const std::vector<FeedKey>& keys, const FeedKey& key)
{
    const auto found =
        std::ranges::partition_point(keys, [&key](const FeedKey& entry) { return entry.isNewerThan(key); });
    return static_cast<size_t>(found - keys.begin());
}

} // namespace

Result<PageRange> pageOf(const std::vector<FeedKey>& keys, const FeedRequest& request)
{
    const auto limit = static_cast<size_t>(std::clamp(request.limit, 1, maxPage));
    const bool fromCursor =
        request.direction != FeedRequest::Direction::Newest && !request.cursor.token.isEmpty();
    const bool upwards = fromCursor && request.direction == FeedRequest::Direction::Newer;
    PageRange page;
    if (fromCursor) {
        const auto key = keyFrom(request.cursor);
        if (!key)
            return fail(key.error());
        page.first = countNewer(keys, *key);
        if (upwards) {
            page.last = page.first;
            page.first -= std::min(limit, page.first);
        } else if (page.first < keys.size() && keys[page.first] == *key) {
            ++page.first;
        }
    }
    if (!upwards) {
        page.last = std::min(page.first + limit, keys.size());
        if (page.last < keys.size() && page.last > page.first)
            page.older = cursorAt(keys[page.last - 1]);
    }
    if (page.first < page.last)
        page.newer = cursorAt(keys[page.first]);
    else
        page.newer = upwards ? request.cursor : cursorAt({});
    if (fromCursor && !upwards)
        page.newer.reset();
    return page;
}

} // namespace cohort::sample
