#pragma once

#include "core/library/library.h"
#include "core/model/address_book.h"

#include <atomic>

namespace cohort {

/// How far an import is, and the wish to stop it. Any thread.
struct CardProgress {
    std::atomic<int> done = 0; ///< cards
    std::atomic<bool> stop = false;
};

struct CardsImported {
    CardCounts counts{};
    Undo undo{};
};

/// My address book: what files of vCards say of people, as the window and the command line use it. Lives on
/// the thread of its Library; answers come as there: later, on this thread, dropped when `asker` is gone.
/// Never uses a network.
class AddressBook final {
public:
    template <class T>
    using Answer = Library::Answer<T>;

    explicit AddressBook(Library& library)
        : m_library(library)
    {
    }

    /// Reads a file. Errors: NotFound (it cannot be opened), TooLarge, InvalidInput (no address book).
    void read(const QString& path, QObject* asker, Answer<CardFile> answer);
    /// What importing these would do.
    void plan(const std::vector<AddressCard>& cards, QObject* asker, Answer<CardCounts> answer);
    /// All of it or, with an error (Cancelled after a stop), nothing. Told as a change of people.
    void import(const CardWish& wish, const std::shared_ptr<CardProgress>& progress, QObject* asker,
                Answer<CardsImported> answer);
    void addresses(ContactId contact, QObject* asker, Answer<PersonAddresses> answer);

private:
    Library& m_library;
};

/// Those of the cards that carry this label; all when it is empty. Any thread.
[[nodiscard]] std::vector<AddressCard> cardsLabelled(const std::vector<AddressCard>& cards,
                                                     const QString& label);

} // namespace cohort
