#pragma once

#include "core/model/rows.h"
#include "core/policy/receipt_drift.h"
#include "core/policy/view_as.h"

namespace cohort {

/// Who could see a post of mine when it left, and what is different now.
struct PostReceipt {
    PostRow row{};                    ///< only its reference when it is not in the cache any more
    std::optional<Receipt> receipt{}; ///< nothing: it was sent from elsewhere
    Reach reach{};                    ///< of the receipt; without one, what the rules say of it now
    ReceiptDrift drift{};             ///< with a receipt

    bool operator==(const PostReceipt&) const = default;
};

/// One post of mine, seen with the eyes of somebody else.
struct ViewedPost {
    PostRow row{};     ///< only its reference and time with `here` false
    bool here = false; ///< its text is on this computer
    ReadingVerdict verdict{};
};

/// Posts of mine that somebody can read, can read after following, or of which nobody can tell; newest first.
struct ViewPage {
    std::vector<ViewedPost> posts{};
    int cannot = 0;                  ///< how many of those looked at cannot be read
    std::optional<StreamKey> next{}; ///< where the next page begins; nothing at the end
};

/// Whose eyes, and how much at once.
struct ViewQuery {
    ContactId contact = ContactId::None;
    std::optional<Sphere> shown{};     ///< only what I posted through accounts of this life or mixed ones
    std::optional<StreamKey> before{}; ///< ViewPage::next of the page before
    int limit = 50;
};

} // namespace cohort
