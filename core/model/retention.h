#pragma once

#include "core/model/people.h"

#include <QDateTime>

#include <vector>

namespace cohort {

// How long the posts of a circle stay on this computer, and what room everything takes there. Sizes are
// bytes.

/// What a circle keeps of the posts that can be fetched again. Saved conversations are never touched by it.
struct RetentionRule {
    enum class Kind {
        All,    ///< everything (default)
        Months, ///< what was posted in the last `months`
        Saved, ///< only what is saved, and what was posted in the last days, so that there is time to read it
    };
    Kind kind = Kind::All;
    int months = 0; ///< with Months: 1 … mostMonths

    static constexpr int mostMonths = 240; ///< 20 years; who wants more keeps everything
    static constexpr int daysToRead = 7;   ///< with Saved

    bool operator==(const RetentionRule&) const = default;
};

/// What a rule would take from this computer now.
struct RetentionPreview {
    RetentionRule rule{};
    QDateTime before{}; ///< posts older than this go; null: nothing does
    int posts = 0;
    int conversations = 0; ///< of which nothing stays
    qint64 bytes = 0;      ///< estimated
};

/// What a circle takes of the cache.
struct CircleUse {
    Circle circle{};
    RetentionRule rule{};
    int posts = 0;
    qint64 bytes = 0; ///< estimated; a post in two circles counts in both
};

/// What the profile takes on the disk.
struct DiskUse {
    qint64 cache = 0;    ///< posts that can be fetched again, and their search index
    qint64 reusable = 0; ///< of it: empty, taken by the next posts
    qint64 library = 0;  ///< saved conversations without pictures
    qint64 pictures = 0; ///< of saved conversations
    qint64 local = 0;    ///< people, circles, drafts, receipts
    qint64 copies = 0;   ///< of the profile, made before an update or a restore
    std::vector<CircleUse> circles{};

    [[nodiscard]] qint64 total() const { return cache + library + pictures + local + copies; }
};

/// What of an account is on this computer, before it is forgotten.
struct AccountTraces {
    int posts = 0; ///< in the cache
    int notices = 0;
    int savedThreads = 0; ///< of which something was read through it
    int savedPosts = 0;
    int drafts = 0;   ///< written for it alone
    int waiting = 0;  ///< to be sent through it alone
    int receipts = 0; ///< posts of mine that were sent through it
    int copies = 0;   ///< of the profile, which hold it too
};

/// How an account is forgotten.
struct AccountForgetting {
    bool drafts = false; ///< drafts for it alone and what waits to be sent go as well; else they stay, for
                         ///< no account
};

} // namespace cohort
