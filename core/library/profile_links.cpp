#include "core/library/profile_links.h"

#include "core/library/library_private.h"
#include "core/store/profile_pages.h"
#include "core/text/written_links.h"

namespace cohort {

void ProfileLinks::owners(const QString& text, QObject* asker,
                          Library::Answer<QHash<QString, ProfileOwner>> answer)
{
    const auto look = [links =
                           linksTyped(text)](Connection& connection) -> Result<QHash<QString, ProfileOwner>> {
        const auto people = store::peopleByPage(connection, links);
        if (!people)
            return fail(people.error());
        QHash<QString, ProfileOwner> owners;
        for (auto person = people->cbegin(); person != people->cend(); ++person)
            owners.insert(person.key(), {.contact = person->contact, .author = person->author});
        return owners;
    };
    m_library.d->ask<QHash<QString, ProfileOwner>>(asker, std::move(answer), look);
}

QStringList linksTyped(const QString& text)
{
    QStringList links;
    for (const WrittenLink& link : linksWrittenIn(text))
        links.append(text.mid(link.start, link.length));
    links.removeDuplicates();
    return links;
}

} // namespace cohort
