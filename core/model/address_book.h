#pragma once

#include "core/model/address_card.h"
#include "core/model/people.h"

namespace cohort {

/// What my address book says of a person, as it was written there; plain.
struct PersonAddresses {
    QStringList mails{};
    QStringList pages{};
    QStringList handles{};

    bool operator==(const PersonAddresses&) const = default;
};

/// What becomes, or became, of cards; each card counts once.
struct CardCounts {
    int added = 0;     ///< new people
    int matched = 0;   ///< people I have, of whom something new is known now
    int unchanged = 0; ///< people I have, of whom everything was known

    bool operator==(const CardCounts&) const = default;
};

/// Cards that become people.
struct CardWish {
    std::vector<AddressCard> cards{};
    /// Where new people go; None: in no circle. Whoever I have already stays in the circles as they are.
    CircleId circle = CircleId::None;
};

} // namespace cohort
