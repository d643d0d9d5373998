#pragma once

#include "core/model/rows.h"

namespace cohort {

/// Somebody in a conversation, and how many of its new posts are theirs.
struct CatchUpPerson {
    Author author{};
    ContactId contact = ContactId::None; ///< when in my people
    QString contactName{};               ///< empty: show the author's own name
    int posts = 0;

    bool operator==(const CatchUpPerson&) const = default;
};

/// A new post, as it is marked read.
struct CatchUpPost {
    PostId id = PostId::None;
    PostRef ref{};
    bool read = false;

    bool operator==(const CatchUpPost&) const = default;
};

/// What is new in one conversation; or one post that people passed on.
struct CatchUpEntry {
    PostRow first{};                     ///< the oldest new post; of what was passed on: the newest boost
    PostRow opening{};                   ///< the oldest post of it that stands in the same stream
    std::vector<CatchUpPerson> people{}; ///< who wrote or passed it on, most posts first
    std::vector<CatchUpPost> posts{};    ///< the new ones, oldest first
    qint64 characters = 0;               ///< UTF-16 units of text in the new posts
    bool isLong = false;
    QDateTime newest{};
};

/// A page that new posts link to.
struct CatchUpLink {
    QUrl url{};
    QString host{};  ///< as it may be shown
    QString title{}; ///< as the network tells it, plain; may be empty
    int posts = 0;
    int people = 0; ///< who link to it, each once
};

/// What happened in a stream since last time: everything once, and then it ends.
struct CatchUp {
    QDateTime since{};
    QDateTime upTo{};                         ///< what came later is not in it
    std::vector<CatchUpEntry> shortThreads{}; ///< those begun by one person stand together, oldest first
    std::vector<CatchUpEntry> longThreads{};  ///< the longest last
    std::vector<CatchUpEntry> passedOn{};     ///< by most people first
    std::vector<CatchUpLink> links{};         ///< by most people first
    int posts = 0;                            ///< new ones, boosts among them
    int people = 0;                           ///< who wrote or passed on
    bool cut = false;                         ///< there is more after `upTo`

    [[nodiscard]] bool isEmpty() const
    {
        return shortThreads.empty() && longThreads.empty() && passedOn.empty();
    }
};

} // namespace cohort
