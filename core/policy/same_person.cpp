#include "core/policy/same_person.h"

#include "core/policy/profile_page.h"
#include "core/policy/shown_pictures.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

/// Names of offices (RFC 2142) and what programs call an account nobody named.
constexpr std::array<QLatin1StringView, 20> officeNames{
    "abuse"_L1,     "admin"_L1,     "administrator"_L1, "contact"_L1,  "editor"_L1,
    "events"_L1,    "hello"_L1,     "helpdesk"_L1,      "info"_L1,     "library"_L1,
    "librarian"_L1, "marketing"_L1, "newsroom"_L1,      "official"_L1, "postmaster"_L1,
    "press"_L1,     "sales"_L1,     "security"_L1,      "support"_L1,  "webmaster"_L1};

QStringList domainsOf(const Author& author)
{
    QStringList domains;
    if (author.uri.startsWith("did:"_L1) && author.handle.lastIndexOf(u'@') == 0 &&
        author.handle.contains(u'.'))
        domains.append(author.handle.mid(1).toLower());
    const QUrl uri(author.uri);
    if (isWebPage(uri) && isWebPage(author.profileUrl) && hostOfPage(uri) == hostOfPage(author.profileUrl) &&
        isFrontPage(author.profileUrl))
        domains.append(hostOfPage(uri));
    for (const ProfileLink& link : author.links)
        if (link.verified && isWebPage(link.address) && isFrontPage(link.address))
            domains.append(hostOfPage(link.address));
    domains.removeDuplicates();
    return domains;
}

/// "@maria@work.example" and "@maria.bsky.social" -> "maria"; empty when it is not unusual enough to count.
QString unusualHandle(const Author& author)
{
    if (!author.handle.startsWith(u'@') || !isWebPage(author.profileUrl))
        return {};
    QString local = author.handle.mid(1).section(u'@', 0, 0).toLower();
    if (author.uri.startsWith("did:"_L1))
        local = local.section(u'.', 0, 0);
    const bool office = std::ranges::find(officeNames, local) != officeNames.end();
    return local.size() < unusualHandleLength || office ? QString() : local;
}

/// One object for one question.
class Comparison final {
public:
    Comparison(const std::vector<KnownHandle>& handles, const NotSame& notSame,
               const NotSameCard& notSameCard)
        : m_handles(handles)
        , m_notSame(notSame)
        , m_notSameCard(notSameCard)
    {
    }
    [[nodiscard]] SamePersonAnswer run();

private:
    using Index = std::vector<KnownHandle>::size_type;
    using Bucket = std::vector<Index>;
    using Buckets = QHash<QString, Bucket>;
    using Pair = std::pair<Index, Index>;
    struct Found {
        LinkReason reason = LinkReason::SameName;
        QString what{};
        bool profileIsFirst = false; ///< of the pair
    };

    void index();
    void compareLinks();
    void compareBuckets(const Buckets& buckets, LinkReason reason, int most);
    void compareHandles();
    /// Handles that are named for somebody else: `named` has them, `owners` are whose they are.
    void compareNamed(const Buckets& named, const Buckets& owners, LinkReason reason);
    /// Notes evidence between two handles; `one` and `other` in any order.
    void note(Index one, Index other, LinkReason reason, const QString& what,
              std::optional<Index> profile = {});
    [[nodiscard]] int contactsIn(const Bucket& bucket) const;
    [[nodiscard]] bool mayBeCompared(Index one, Index other);
    [[nodiscard]] std::vector<LinkSuggestion> suggestions() const;
    [[nodiscard]] std::set<std::pair<ContactId, ContactId>> keptApart() const;
    [[nodiscard]] std::vector<LinkEvidence> evidenceOf(const Pair& pair, bool swapped,
                                                       const std::vector<Found>& found) const;
    [[nodiscard]] static bool has(const std::vector<Found>& found, LinkReason reason);
    [[nodiscard]] QString designation(Index index) const;

    const std::vector<KnownHandle>& m_handles;
    const NotSame& m_notSame;
    const NotSameCard& m_notSameCard;
    Buckets m_pages;
    Buckets m_hosts; ///< who lives on a host
    Buckets m_domains;
    Buckets m_mails;
    Buckets m_names;
    Buckets m_unusual;
    Buckets m_ownHandles;
    Buckets m_namedMails; ///< by profiles
    Buckets m_bookPages;
    Buckets m_bookHandles;
    ShownPictures m_pictures;
    std::map<Pair, std::vector<Found>> m_found;
    qint64 m_compared = 0;
};

void Comparison::index()
{
    for (Index i = 0; i < m_handles.size(); ++i) {
        const KnownHandle& handle = m_handles[i];
        for (const QString& page : pagesOf(handle.author))
            m_pages[page].push_back(i);
        if (const QUrl uri(handle.author.uri); isWebPage(uri))
            m_hosts[hostOfPage(uri)].push_back(i);
        for (const QString& domain : domainsOf(handle.author))
            m_domains[domain].push_back(i);
        for (const QString& mail : handle.notedMails)
            m_mails[mail].push_back(i);
        for (const QString& mail : handle.namedMails)
            m_namedMails[mail].push_back(i);
        for (const QString& page : handle.bookPages)
            m_bookPages[page].push_back(i);
        for (const QString& own : handle.bookHandles)
            m_bookHandles[own].push_back(i);
        if (handle.author.handle.startsWith(u'@'))
            m_ownHandles[handle.author.handle.toLower()].push_back(i);
        // One word is shared by far too many, and often only repeats the handle.
        if (handle.foldedName.contains(u' ') && handle.author.handle.startsWith(u'@'))
            m_names[handle.foldedName].push_back(i);
        if (const QString local = unusualHandle(handle.author); !local.isEmpty())
            m_unusual[local].push_back(i);
        m_pictures.add(handle.picture, isWebPage(handle.author.avatarUrl) ? handle.author.avatarUrl : QUrl());
    }
}

int Comparison::contactsIn(const Bucket& bucket) const
{
    std::set<ContactId> contacts;
    for (const Index i : bucket) {
        contacts.insert(m_handles[i].contact);
        if (int(contacts.size()) > rareAmong)
            break;
    }
    return int(contacts.size());
}

bool Comparison::mayBeCompared(Index one, Index other)
{
    ++m_compared;
    const KnownHandle& first = m_handles[one];
    const KnownHandle& second = m_handles[other];
    const bool anyHandle = first.identity != IdentityId::None || second.identity != IdentityId::None;
    return anyHandle && first.contact != second.contact;
}

bool Comparison::has(const std::vector<Found>& found, LinkReason reason)
{
    return std::ranges::find(found, reason, &Found::reason) != found.end();
}

QString Comparison::designation(Index index) const
{
    const KnownHandle& handle = m_handles[index];
    return handle.identity == IdentityId::None ? handle.contactName : handle.author.handle;
}

void Comparison::note(Index one, Index other, LinkReason reason, const QString& what,
                      std::optional<Index> profile)
{
    auto& found = m_found[std::minmax(one, other)];
    if (!has(found, reason))
        found.push_back({.reason = reason, .what = what, .profileIsFirst = profile == std::min(one, other)});
}

void Comparison::compareLinks()
{
    std::set<Pair> oneWay;
    for (Index from = 0; from < m_handles.size(); ++from) {
        for (const ProfileLink& link : m_handles[from].author.links) {
            if (!isWebPage(link.address))
                continue;
            Bucket owners = m_pages.value(pageKey(link.address));
            // A site that is verified is its one inhabitant's whom I know.
            if (owners.empty() && link.verified && isFrontPage(link.address))
                owners = m_hosts.value(hostOfPage(link.address));
            if (contactsIn(owners) > (link.verified && isFrontPage(link.address) ? 1 : rareAmong))
                continue;
            for (const Index to : owners) {
                if (!mayBeCompared(from, to))
                    continue;
                if (link.verified)
                    note(from, to, LinkReason::VerifiedLink, link.address.toString());
                oneWay.emplace(from, to);
                if (oneWay.contains({to, from}))
                    note(from, to, LinkReason::LinksBothWays, {});
            }
        }
    }
}

void Comparison::compareBuckets(const Buckets& buckets, LinkReason reason, int most)
{
    for (auto it = buckets.cbegin(); it != buckets.cend(); ++it) {
        const Bucket& bucket = it.value();
        if (const int contacts = contactsIn(bucket); contacts < 2 || contacts > most)
            continue;
        for (Index i = 0; i < bucket.size(); ++i)
            for (Index j = i + 1; j < bucket.size(); ++j)
                if (mayBeCompared(bucket[i], bucket[j]))
                    note(bucket[i], bucket[j], reason, it.key());
    }
}

void Comparison::compareHandles()
{
    for (auto it = m_unusual.cbegin(); it != m_unusual.cend(); ++it) {
        const Bucket& bucket = it.value();
        if (const int contacts = contactsIn(bucket); contacts < 2 || contacts > rareAmong)
            continue;
        for (Index i = 0; i < bucket.size(); ++i)
            for (Index j = i + 1; j < bucket.size(); ++j) {
                const QString& name = m_handles[bucket[i]].foldedName;
                // A name that only repeats the handle tells nothing more than the handle.
                const bool tells = !name.isEmpty() && name != it.key();
                if (mayBeCompared(bucket[i], bucket[j]) && tells && name == m_handles[bucket[j]].foldedName)
                    note(bucket[i], bucket[j], LinkReason::SameHandle, it.key());
            }
    }
}

void Comparison::compareNamed(const Buckets& named, const Buckets& owners, LinkReason reason)
{
    for (auto it = named.cbegin(); it != named.cend(); ++it) {
        const auto whose = owners.constFind(it.key());
        if (whose == owners.cend() || contactsIn(it.value()) > rareAmong || contactsIn(*whose) > rareAmong)
            continue;
        for (const Index from : it.value())
            for (const Index to : *whose)
                if (mayBeCompared(from, to))
                    note(from, to, reason, it.key(), reason == LinkReason::MailInProfile ? from : to);
    }
}

std::set<std::pair<ContactId, ContactId>> Comparison::keptApart() const
{
    if (m_notSame.empty() && m_notSameCard.empty())
        return {};
    std::map<IdentityId, ContactId> owner;
    for (const KnownHandle& handle : m_handles)
        owner.emplace(handle.identity, handle.contact);
    std::set<std::pair<ContactId, ContactId>> apart;
    for (const auto& pair : m_notSame) {
        const auto one = owner.find(pair.first);
        const auto other = owner.find(pair.second);
        if (one != owner.end() && other != owner.end())
            apart.insert(std::minmax(one->second, other->second));
    }
    for (const auto& pair : m_notSameCard)
        if (const auto other = owner.find(pair.second); other != owner.end())
            apart.insert(std::minmax(pair.first, other->second));
    return apart;
}

std::vector<LinkEvidence> Comparison::evidenceOf(const Pair& pair, bool swapped,
                                                 const std::vector<Found>& found) const
{
    const QString oneName = designation(swapped ? pair.second : pair.first);
    const QString otherName = designation(swapped ? pair.first : pair.second);
    std::vector<LinkEvidence> evidence;
    for (const Found& piece : found) {
        // What a stronger one says already.
        if (piece.reason == LinkReason::SameDomain && has(found, LinkReason::VerifiedLink))
            continue;
        if (piece.reason == LinkReason::SameName && has(found, LinkReason::SameHandle))
            continue;
        const bool named =
            piece.reason == LinkReason::InAddressBook || piece.reason == LinkReason::MailInProfile;
        evidence.push_back({.reason = piece.reason,
                            .oneHandle = oneName,
                            .otherHandle = otherName,
                            .what = piece.what,
                            .profileIsOne = named && piece.profileIsFirst != swapped});
    }
    if (has(found, LinkReason::SameHandle) && m_pictures.showTheSame(pair.first, pair.second))
        evidence.push_back(
            {.reason = LinkReason::SamePicture, .oneHandle = oneName, .otherHandle = otherName});
    return evidence;
}

std::vector<LinkSuggestion> Comparison::suggestions() const
{
    const auto apart = keptApart();
    std::map<std::pair<ContactId, ContactId>, LinkSuggestion> byPeople;
    for (const auto& [pair, found] : m_found) {
        const KnownHandle& first = m_handles[pair.first];
        const KnownHandle& second = m_handles[pair.second];
        const bool swapped = second.contact < first.contact;
        const auto key = std::minmax(first.contact, second.contact);
        if (apart.contains(key))
            continue;
        LinkSuggestion& suggestion = byPeople[key];
        suggestion.one = key.first;
        suggestion.other = key.second;
        suggestion.oneName = swapped ? second.contactName : first.contactName;
        suggestion.otherName = swapped ? first.contactName : second.contactName;
        for (LinkEvidence& evidence : evidenceOf(pair, swapped, found))
            suggestion.evidence.push_back(std::move(evidence));
    }
    std::vector<LinkSuggestion> all;
    all.reserve(byPeople.size());
    for (auto& entry : byPeople) {
        std::ranges::stable_sort(entry.second.evidence, {}, &LinkEvidence::reason);
        all.push_back(std::move(entry.second));
    }
    std::ranges::stable_sort(all, [](const LinkSuggestion& one, const LinkSuggestion& other) {
        if (one.strong() != other.strong())
            return one.strong();
        return QString::compare(one.oneName, other.oneName, Qt::CaseInsensitive) < 0;
    });
    return all;
}

SamePersonAnswer Comparison::run()
{
    index();
    compareLinks();
    compareBuckets(m_domains, LinkReason::SameDomain, rareAmong);
    compareBuckets(m_mails, LinkReason::SameMail, rareAmong);
    compareNamed(m_bookPages, m_pages, LinkReason::InAddressBook);
    compareNamed(m_bookHandles, m_ownHandles, LinkReason::InAddressBook);
    compareNamed(m_namedMails, m_mails, LinkReason::MailInProfile);
    compareHandles();
    compareBuckets(m_names, LinkReason::SameName, 2);
    return {.suggestions = suggestions(), .compared = m_compared};
}

} // namespace

SamePersonAnswer samePeople(const std::vector<KnownHandle>& handles, const NotSame& notSame,
                            const NotSameCard& notSameCard)
{
    return Comparison(handles, notSame, notSameCard).run();
}

} // namespace cohort
