#include "core/library/subscription_import.h"

#include <QUrl>

namespace cohort {

namespace {

/// Between two feeds of the same host, ms: a list may hold hundreds of one.
constexpr int hostSpacingMs = 500;
constexpr int everybody = 1'000'000;

} // namespace

SubscriptionImport::SubscriptionImport(Library& library, Wish wish, QObject* parent)
    : QObject(parent)
    , m_library(library)
    , m_wish(std::move(wish))
{
}

void SubscriptionImport::run(Told told, Finished finished)
{
    m_told = std::move(told);
    m_finished = std::move(finished);
    m_library.people({.limit = everybody}, this, [this](const Result<PeoplePageRow>& page) {
        if (page)
            knownAre(page->rows);
        next();
    });
}

void SubscriptionImport::cancel()
{
    m_cancelled = true;
}

void SubscriptionImport::knownAre(const std::vector<PersonRow>& people)
{
    for (const PersonRow& row : people)
        for (const Identity& identity : row.identities)
            m_people.emplace(identity.author.uri, row.contact.id);
}

void SubscriptionImport::next()
{
    const size_t at = m_lines.size();
    m_told(static_cast<int>(at), static_cast<int>(m_wish.feeds.size()));
    if (m_cancelled || at >= m_wish.feeds.size())
        return m_finished(m_lines);
    const OpmlFeed& feed = m_wish.feeds[at];
    m_lines.push_back({.feed = feed});
    const QString host = QUrl(feed.address).host();
    const bool sameHost = host == m_lastHost;
    m_lastHost = host;
    QTimer::singleShot(sameHost ? hostSpacingMs : 0, this, [this, address = feed.address] {
        m_library.findPeople(m_wish.account, address, this,
                             [this](const Result<std::vector<Author>>& authors) { found(authors); });
    });
}

void SubscriptionImport::found(const Result<std::vector<Author>>& authors)
{
    if (!authors)
        return lineDone(authors.error());
    if (authors->empty())
        return lineDone(Error{.kind = ErrorKind::NotFound});
    const Author author = authors->front();
    const auto person = m_people.find(author.uri);
    if (person == m_people.end())
        return follow(author);
    m_library.person(person->second, std::nullopt, this, [this, author](const Result<PersonPage>& page) {
        if (page)
            for (const auto& [identity, relationship] : page->relationships.value(m_wish.account))
                m_lines.back().known = m_lines.back().known || relationship.following;
        if (m_lines.back().known)
            return putIntoCircle(author);
        follow(author);
    });
}

void SubscriptionImport::follow(const Author& author)
{
    m_library.follow(m_wish.account, author, true, this,
                     [this, author](const Result<void>& done) { followed(author, done); });
}

void SubscriptionImport::followed(const Author& author, const Result<void>& done)
{
    if (!done)
        return lineDone(done.error());
    putIntoCircle(author);
}

void SubscriptionImport::putIntoCircle(const Author& author)
{
    const size_t at = m_lines.size() - 1;
    const CircleId circle = at < m_wish.circles.size() ? m_wish.circles[at] : CircleId::None;
    if (circle == CircleId::None)
        return lineDone({});
    m_library.addAuthor(author, m_wish.account, this, [this, circle](const Result<ContactId>& contact) {
        if (!contact)
            return lineDone(contact.error());
        m_library.addToCircle(circle, {*contact}, this, [this](const Result<Undo>& added) {
            lineDone(added ? std::nullopt : std::optional(added.error()));
        });
    });
}

void SubscriptionImport::lineDone(std::optional<Error> error)
{
    m_lines.back().error = std::move(error);
    next();
}

} // namespace cohort
