#pragma once

#include "core/model/address_book.h"
#include "core/store/people.h"

#include <functional>

namespace cohort::store {

// Cards of an address book as people. A card is somebody I have when it was read before, else by an e-mail
// address or a profile that both have; never by the name alone. What two people have, and what several cards
// of one file with different names have ("family@"), counts only together with the name.

/// What reading cards in would do; changes nothing.
[[nodiscard]] Result<CardCounts> planCards(Connection& connection, const std::vector<AddressCard>& cards);

struct CardsRead {
    CardCounts counts{};
    PeopleUndo undo{};
};
/// Hears after each card how many are done; false ends the import with Cancelled, and nothing of it stays.
using CardStep = std::function<bool(int done)>;
/// In the transaction it is called in. Names, notes and circles of people I have stay as they are.
[[nodiscard]] Result<CardsRead> importCards(Connection& connection, const CardWish& wish,
                                            const QDateTime& now, const CardStep& step);
/// Whoever was made and got nothing of its own since goes; the others lose what the cards gave.
[[nodiscard]] Result<void> undoCards(Connection& connection, const QJsonObject& state);

} // namespace cohort::store
