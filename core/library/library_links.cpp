#include "core/library/library_private.h"
#include "core/store/link_suggestions.h"

namespace cohort {

LinkSuggestions& Library::linkSuggestions()
{
    return *d->linkSuggestions;
}

LinkSuggestions::LinkSuggestions(Library& library)
    : m_library(library)
{
}

Library::Private& LinkSuggestions::door() const
{
    return *m_library.d;
}

void LinkSuggestions::page(const LinkQuery& query, QObject* asker, Answer<LinkSuggestionPage> answer)
{
    m_library.d->ask<LinkSuggestionPage>(asker, std::move(answer), [query](Connection& connection) {
        return store::linkSuggestions(connection, query);
    });
}

void LinkSuggestions::keepApart(ContactId one, ContactId other, QObject* asker, Answer<Undo> answer)
{
    m_library.d->change<Undo>(Changes{.people = true}, asker, std::move(answer),
                              [one, other](Connection& connection) -> Result<Undo> {
                                  const auto kept = store::keepApart(connection, one, other);
                                  if (!kept)
                                      return fail(kept.error());
                                  return Undo{.kind = Undo::Kind::People, .state = kept->state};
                              });
}

} // namespace cohort
