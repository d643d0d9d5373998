#include "core/library/subscription_list.h"

#include <algorithm>

namespace cohort {

namespace {
constexpr int everyPerson = 1'000'000;
} // namespace

SubscriptionList::SubscriptionList(Library& library, AccountId account, QObject* parent)
    : QObject(parent)
    , m_library(library)
    , m_account(account)
{
}

void SubscriptionList::run(Finished finished)
{
    m_finished = std::move(finished);
    m_library.people({.limit = everyPerson}, this, [this](const Result<PeoplePageRow>& page) {
        if (!page)
            return m_finished(fail(page.error()));
        for (const PersonRow& row : page->rows)
            m_open.push_back(row.contact.id);
        std::ranges::reverse(m_open);
        next();
    });
}

void SubscriptionList::next()
{
    if (m_open.empty())
        return m_finished(m_feeds);
    const ContactId contact = m_open.back();
    m_open.pop_back();
    m_library.person(contact, std::nullopt, this, [this](const Result<PersonPage>& page) {
        if (page)
            take(*page);
        next();
    });
}

void SubscriptionList::take(const PersonPage& page)
{
    const auto relationships = page.relationships.value(m_account);
    for (const Identity& identity : page.row.identities) {
        const auto follows = [&identity](const auto& one) {
            return one.first == identity.id && one.second.following;
        };
        if (std::ranges::any_of(relationships, follows))
            m_feeds.push_back({.address = identity.author.uri,
                               .title = identity.author.name,
                               .page = identity.author.profileUrl.toString(QUrl::FullyEncoded)});
    }
}

} // namespace cohort
