#pragma once

#include "core/policy/receipt.h"

namespace cohort {

/// What is different now from what was promised when a post left. Nothing in it is a guess: what cannot be
/// compared is said to be unknown.
struct ReceiptDrift {
    enum class Lock {
        Same,
        Opened,  ///< followers were accepted by hand and now everybody can follow
        Closed,  ///< the other way round
        Unknown, ///< it was locked; whether it still is, is not known
    };

    bool accountGone = false;      ///< not one of my accounts any more: nothing can be said about now
    std::vector<Reader> arrived{}; ///< can read it now and could not then
    std::vector<Reader> left{};    ///< follow no longer; what they got they keep
    bool followersUnknown = false; ///< then or now not all followers were known: there may be more of both
    int moreFollowers = 0;         ///< by number alone, when names cannot tell
    std::vector<AudienceMember> joined{};  ///< in the audience now and not then
    std::vector<AudienceMember> removed{}; ///< in the audience then and not now; what they got they keep
    bool membersUnknown = false;           ///< who was in the circles then was not kept
    Lock lock = Lock::Same;
    std::optional<Visibility> visibility{}; ///< the server now shows another than it answered, or than
                                            ///< the draft that was left there
    QString serverThen{};                   ///< software and version; both empty: the same
    QString serverNow{};
    bool limitsChanged = false;    ///< the server can limit posts in another way than then
    std::vector<Exposure> rules{}; ///< what the rules say now and did not say then

    /// Nothing changed, as far as can be known.
    [[nodiscard]] bool isNone() const;
    bool operator==(const ReceiptDrift&) const = default;
};

/// How far a post with this receipt really goes: what was asked, or what the server made of it when that is
/// wider, as where a draft left at the site was published there.
[[nodiscard]] Visibility visibilityOf(const Receipt& receipt);

/// The draft whose facts of now (`ReachFacts`) are compared with the receipt.
[[nodiscard]] Draft draftOf(const Receipt& receipt);
/// The draft that stands for a post of mine without a receipt: as far as it goes, to whom it names.
[[nodiscard]] Draft draftOf(const Post& post);
/// Who can read a post of mine without a receipt. What it was meant for is not known, so nobody is said to be
/// outside the audience.
[[nodiscard]] Reach reachOfSent(const Post& post, const ReachFacts& facts);

/// Compares. `now` was gathered for `draftOf(then)`, `post` is the copy in the cache. Pure; the cost grows
/// with the followers.
[[nodiscard]] ReceiptDrift driftOf(const Receipt& then, const ReachFacts& now,
                                   const std::optional<Post>& post);

} // namespace cohort
