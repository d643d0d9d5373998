#pragma once

#include "core/providers/provider.h"

namespace cohort::sample {

/// Where an entry stands in a feed.
struct FeedKey {
    qint64 createdMs = 0;
    QString name{}; ///< uri of a post or id of a notice; tells entries of one moment apart

    bool operator==(const FeedKey&) const = default;
    [[nodiscard]] bool isNewerThan(const FeedKey& other) const
    {
        return createdMs != other.createdMs ? createdMs > other.createdMs : name > other.name;
    }
};

/// The part of a feed that answers a request: entries `first` up to but not including `last`.
struct PageRange {
    size_t first = 0;
    size_t last = 0;
    std::optional<FeedCursor> newer{};
    std::optional<FeedCursor> older{};
};

/// Cuts one page out of a feed whose keys run from new to old. InvalidInput for a cursor that is not ours.
[[nodiscard]] Result<PageRange> pageOf(const std::vector<FeedKey>& keys, const FeedRequest& request);

} // namespace cohort::sample
