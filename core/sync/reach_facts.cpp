#include "core/sync/reach_facts.h"

#include "core/model/draft_parts.h"
#include "core/model/setting_names.h"
#include "core/store/accounts.h"
#include "core/store/audience_people.h"
#include "core/store/circles.h"
#include "core/store/marks.h"
#include "core/store/people.h"
#include "core/store/posts.h"

#include <QSet>

#include <algorithm>
#include <set>

namespace cohort {

namespace {

using Done = Result<void>;

/// A server is found under one name and writes another into its people's handles.
QStringList hostsOf(const Account& account)
{
    QStringList hosts{account.server.host().toLower()};
    if (account.facts.me.handle.count(u'@') == 2)
        hosts << account.facts.me.handle.section(u'@', -1).toLower();
    return hosts;
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
        for (const auto step : {&FactGathering::trust, &FactGathering::carriers, &FactGathering::audience,
                                &FactGathering::edited, &FactGathering::quoted, &FactGathering::conversation,
                                &FactGathering::mentionable, &FactGathering::contacts})
            if (const auto done = (this->*step)(); !done)
                return fail(done.error());
        return std::move(m_facts);
    }

private:
    Done trust()
    {
        const auto settings = store::settings(m_connection);
        if (!settings)
            return fail(settings.error());
        const QStringList names = settings->value(setting::DistrustedServers).split(u' ', Qt::SkipEmptyParts);
        m_facts.distrustedServers.insert(names.begin(), names.end());
        return {};
    }

    Done carriers()
    {
        const auto all = store::accounts(m_connection);
        if (!all)
            return fail(all.error());
        // What runs where is known of the servers I am on; of all others it is not.
        for (const store::StoredAccount& stored : *all)
            if (!stored.account.facts.serverSoftware.isEmpty())
                for (const QString& host : hostsOf(stored.account))
                    m_facts.softwareOfServer.insert(host, stored.account.facts.serverSoftware);
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
        auto wanted = store::membersOfAny(m_connection, m_draft.audience.circles);
        if (!wanted)
            return fail(wanted.error());
        wanted->insert(m_draft.audience.people.begin(), m_draft.audience.people.end());
        for (const ContactId person : m_draft.audience.except)
            wanted->erase(person);
        // Who was removed meanwhile is not found, and reached by nobody.
        auto members = store::audienceMembers(m_connection, *wanted, life());
        if (!members)
            return fail(members.error());
        m_facts.audience = std::move(*members);
        for (const AudienceMember& member : m_facts.audience)
            for (const Author& author : member.identities)
                remember(author, member.contact, member.name);
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

    Done spheres()
    {
        // A circle that was removed meanwhile has no members either.
        const auto circles = store::findCircles(m_connection, m_draft.audience.circles);
        if (!circles)
            return fail(circles.error());
        for (const Circle& circle : *circles) {
            m_facts.audienceSpheres.insert(circle.sphere);
            m_facts.circleLimits.push_back(circle.defaultVisibility);
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

    Done quoted()
    {
        if (m_draft.quotes.isNull())
            return {};
        auto post = store::findPost(m_connection, m_draft.quotes);
        if (!post)
            return fail(post.error());
        if (*post)
            m_facts.quoted = std::move((*post)->post);
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
        QSet<QString> unsure;
        for (const CarrierFacts& carrier : m_facts.carriers) {
            // A short handle means somebody on this server only where it goes to this server.
            const QStringList handles =
                handlesIn(wordsFor(m_draft, carrier.account.id) + u'\n' + m_draft.contentWarning);
            const auto found = store::authorsByHandle(m_connection, carrier.account, handles);
            if (!found)
                return fail(found.error());
            for (auto author = found->cbegin(); author != found->cend(); ++author) {
                // The same short handle is somebody else on another server: then nobody is known by it.
                const auto meant = m_facts.mentionable.constFind(author.key());
                if (meant != m_facts.mentionable.cend() && meant->uri != author->uri)
                    unsure.insert(author.key());
                m_facts.mentionable.insert(author.key(), *author);
            }
        }
        for (const QString& handle : unsure)
            m_facts.mentionable.remove(handle);
        return {};
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
        if (m_facts.quoted)
            met.push_back(m_facts.quoted->author);
        std::erase_if(met, [this](const Author& author) {
            return author.uri.isEmpty() || m_facts.contactByIdentity.contains(identityKey(author));
        });
        const auto owners = store::ownersOf(m_connection, met);
        if (!owners)
            return fail(owners.error());
        for (auto owner = owners->cbegin(); owner != owners->cend(); ++owner) {
            m_facts.contactByIdentity.insert(owner.key(), owner->contact);
            m_facts.contactNames.insert(owner.key(), owner->name);
        }
        return {};
    }

    void remember(const Author& author, ContactId contact, const QString& name)
    {
        m_facts.contactByIdentity.insert(identityKey(author), contact);
        m_facts.contactNames.insert(identityKey(author), name);
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
