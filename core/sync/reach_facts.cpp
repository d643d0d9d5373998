#include "core/sync/reach_facts.h"

#include "core/store/accounts.h"
#include "core/store/circles.h"
#include "core/store/people.h"
#include "core/store/posts.h"

#include <QSet>

#include <algorithm>
#include <set>

namespace cohort {

namespace {

using Done = Result<void>;

QString keyOf(const Author& author)
{
    return author.network + u'\n' + author.uri;
}

/// Gathers piece by piece; each piece adds to the facts or ends with the error.
class FactGathering final {
public:
    FactGathering(Connection& connection, const Draft& draft)
        : m_connection(connection)
        , m_draft(draft)
    {
    }

    Result<ReachFacts> run()
    {
        for (const auto step :
             {&FactGathering::carriers, &FactGathering::audience, &FactGathering::edited,
              &FactGathering::conversation, &FactGathering::mentionable, &FactGathering::contacts})
            if (const auto done = (this->*step)(); !done)
                return fail(done.error());
        return std::move(m_facts);
    }

private:
    Done carriers()
    {
        const auto all = store::accounts(m_connection);
        if (!all)
            return fail(all.error());
        // What runs where is known of the servers I am on; of all others it is not.
        for (const store::StoredAccount& stored : *all)
            if (!stored.account.facts.serverSoftware.isEmpty())
                m_facts.softwareOfServer.insert(stored.account.server.host().toLower(),
                                                stored.account.facts.serverSoftware);
        for (const DraftTarget& target : m_draft.targets) {
            const auto found = std::ranges::find_if(
                *all, [&target](const auto& stored) { return stored.account.id == target.account; });
            if (found == all->end())
                continue; // signed out meanwhile: the gate misses its facts and refuses
            auto followers = store::followers(m_connection, target.account);
            if (!followers)
                return fail(followers.error());
            m_facts.carriers.push_back({.account = found->account,
                                        .followers = std::move(followers->followers),
                                        .followersComplete = followers->complete});
        }
        return {};
    }

    Done audience()
    {
        if (const auto known = spheres(); !known)
            return known;
        QSet<qint64> wanted;
        for (const ContactId person : m_draft.audience.people)
            wanted.insert(raw(person));
        for (const CircleId circle : m_draft.audience.circles) {
            const auto members = store::membersOf(m_connection, circle);
            if (!members)
                return fail(members.error());
            for (const ContactId member : *members)
                wanted.insert(raw(member));
        }
        for (const ContactId person : m_draft.audience.except)
            wanted.remove(raw(person));
        std::vector<ContactId> ids;
        for (const qint64 id : wanted)
            ids.push_back(ContactId{id});
        std::ranges::sort(ids);
        for (const ContactId id : ids)
            if (const auto added = addMember(id); !added)
                return added;
        return {};
    }

    /// The life the post belongs to: that of its circles, for single people that of the accounts that carry
    /// it; nothing when it belongs to both.
    [[nodiscard]] std::optional<Sphere> life() const
    {
        if (!m_facts.audienceSpheres.empty())
            return m_facts.audienceSpheres.size() == 1 ? std::optional(*m_facts.audienceSpheres.begin())
                                                       : std::nullopt;
        std::set<Hat> hats;
        for (const CarrierFacts& carrier : m_facts.carriers)
            hats.insert(carrier.account.hat);
        if (hats.size() != 1 || hats.contains(Hat::Mixed))
            return std::nullopt;
        return hats.contains(Hat::Professional) ? Sphere::Professional : Sphere::Personal;
    }

    Done addMember(ContactId id)
    {
        auto member = store::audienceMember(m_connection, id, life());
        if (!member)
            return fail(member.error());
        if (!*member)
            return {}; // removed meanwhile: reached by nobody
        for (const Author& author : (*member)->identities)
            remember(author, id, (*member)->name);
        m_facts.audience.push_back(std::move(**member));
        return {};
    }

    Done spheres()
    {
        for (const CircleId id : m_draft.audience.circles) {
            const auto circle = store::findCircle(m_connection, id);
            if (!circle)
                return fail(circle.error());
            if (!*circle)
                continue; // removed meanwhile: it has no members either
            m_facts.audienceSpheres.insert((*circle)->sphere);
            m_facts.circleLimits.push_back((*circle)->defaultVisibility);
        }
        return {};
    }

    Done edited()
    {
        if (m_draft.edits.isNull())
            return {};
        auto post = store::findPost(m_connection, m_draft.edits);
        if (!post)
            return fail(post.error());
        if (*post)
            m_facts.edited = std::move((*post)->post);
        return {};
    }

    Done conversation()
    {
        if (m_draft.replyTo.isNull())
            return {};
        auto parent = store::findPost(m_connection, m_draft.replyTo);
        if (!parent)
            return fail(parent.error());
        if (!*parent)
            return {};
        m_facts.parent = std::move((*parent)->post);
        auto thread = store::threadOf(m_connection, m_draft.replyTo);
        if (!thread)
            return fail(thread.error());
        m_facts.participants = std::move(thread->participants);
        return {};
    }

    Done mentionable()
    {
        for (const QString& handle : handlesIn(m_draft.text)) {
            std::optional<Author> meant;
            bool sure = true;
            for (const CarrierFacts& carrier : m_facts.carriers) {
                const auto author = whoIs(handle, carrier.account);
                if (!author)
                    return fail(author.error());
                if (!*author)
                    continue;
                // The same short handle is somebody else on another server: then nobody is known by it.
                sure = sure && (!meant || meant->uri == (*author)->uri);
                meant = *author;
            }
            if (meant && sure)
                m_facts.mentionable.insert(handle, *meant);
        }
        return {};
    }

    Result<std::optional<Author>> whoIs(const QString& handle, const Account& account)
    {
        auto cached = store::authorByHandle(m_connection, account.id, handle);
        if (!cached || *cached)
            return cached;
        const bool isLocal = handle.count(u'@') == 1;
        const QString full = isLocal ? handle + u'@' + account.server.host().toLower() : handle;
        const auto found = store::people(m_connection, PeopleQuery{.words = full});
        if (!found)
            return fail(found.error());
        for (const PersonRow& row : found->rows)
            for (const Identity& identity : row.identities)
                if (identity.author.handle.compare(full, Qt::CaseInsensitive) == 0)
                    return std::optional<Author>(identity.author);
        return std::optional<Author>{};
    }

    /// Everybody this draft may reach who is one of my people.
    Done contacts()
    {
        std::vector<Author> met = m_facts.participants;
        for (const CarrierFacts& carrier : m_facts.carriers)
            met.insert(met.end(), carrier.followers.begin(), carrier.followers.end());
        for (const Author& author : m_facts.mentionable)
            met.push_back(author);
        if (m_facts.parent) {
            met.push_back(m_facts.parent->author);
            met.insert(met.end(), m_facts.parent->mentions.begin(), m_facts.parent->mentions.end());
        }
        for (const Author& author : met)
            if (const auto done = identify(author); !done)
                return done;
        return {};
    }

    Done identify(const Author& author)
    {
        if (author.uri.isEmpty() || m_facts.contactByIdentity.contains(keyOf(author)))
            return {};
        const auto known = store::knownPerson(m_connection, AccountId::None, author);
        if (!known)
            return fail(known.error());
        if (*known)
            remember(author, (*known)->contact, (*known)->name);
        return {};
    }

    void remember(const Author& author, ContactId contact, const QString& name)
    {
        m_facts.contactByIdentity.insert(keyOf(author), contact);
        m_facts.contactNames.insert(keyOf(author), name);
    }

    Connection& m_connection;
    const Draft& m_draft;
    ReachFacts m_facts{};
};

} // namespace

Result<ReachFacts> gatherReachFacts(Connection& connection, const Draft& draft)
{
    return FactGathering(connection, draft).run();
}

} // namespace cohort
