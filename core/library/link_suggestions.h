#pragma once

#include "core/library/library.h"
#include "core/model/link_suggestion.h"

namespace cohort {

/// Who of my people might be one person, as the window and the command line use it; nothing is ever linked by
/// itself. Linking is Library::linkContacts. Lives on the thread of its Library; answers come as there:
/// later, on this thread, dropped when `asker` is gone. What changes is told as Changes::people.
class LinkSuggestions final {
public:
    template <class T>
    using Answer = Library::Answer<T>;

    explicit LinkSuggestions(Library& library);

    void page(const LinkQuery& query, QObject* asker, Answer<LinkSuggestionPage> answer);
    /// The two are not one person; never suggested again. Undone as every change of people is.
    void keepApart(ContactId one, ContactId other, QObject* asker, Answer<Undo> answer);

private:
    /// The address book is what a good part of the suggestions is made of; it uses the same door.
    friend class AddressBook;
    [[nodiscard]] Library::Private& door() const;

    Library& m_library;
};

} // namespace cohort
