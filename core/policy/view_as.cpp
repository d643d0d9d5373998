#include "core/policy/view_as.h"

#include "core/policy/receipt_drift.h"
#include "core/policy/server_families.h"

#include <algorithm>

namespace cohort {
namespace {

bool isThem(const Author& one, const Author& other)
{
    if (!one.uri.isEmpty() && !other.uri.isEmpty())
        return sameAuthor(one, other);
    return !one.handle.isEmpty() && one.handle.compare(other.handle, Qt::CaseInsensitive) == 0;
}

class Judgement final {
public:
    Judgement(const OwnPost& own, const ViewingPerson& person, const Account* account)
        : m_own(own)
        , m_person(person)
        , m_account(account)
        , m_visibility(reachOfPost())
    {
    }

    ReadingVerdict verdict() const
    {
        if (standing() == Standing::Waiting || standing() == Standing::Rejected)
            return no(viewrule::waits);
        if (const auto open = forEverybody())
            return *open;
        if (isNamed())
            return yes(viewrule::named);
        if (wasReader())
            return yes(viewrule::receipt);
        if (!m_account)
            return unknown(viewrule::accountGone);
        ReadingVerdict said = byVisibility();
        if (said.can == CanRead::Yes || said.can == CanRead::Unknown)
            return said;
        if (namesGroup())
            return unknown(viewrule::group);
        if (isAnswered())
            return unknown(viewrule::answered);
        if (serverShowsToLocals())
            return unknown(viewrule::serverShows);
        if (addressMayShow())
            return unknown(viewrule::addressShows);
        return said;
    }

private:
    static ReadingVerdict yes(QLatin1StringView rule) { return {CanRead::Yes, rule}; }
    static ReadingVerdict unknown(QLatin1StringView rule) { return {CanRead::Unknown, rule}; }
    static ReadingVerdict no(QLatin1StringView rule) { return {CanRead::No, rule}; }

    [[nodiscard]] Standing standing() const
    {
        if (m_own.here || !m_own.receipt)
            return m_own.post.standing;
        return m_own.receipt->reach.password && m_own.receipt->standing == Standing::Shown
                   ? Standing::Password
                   : m_own.receipt->standing;
    }

    /// The widest of what was asked, what the server answered and what it says now.
    [[nodiscard]] Visibility reachOfPost() const
    {
        if (!m_own.receipt)
            return m_own.here ? m_own.post.visibility : Visibility::Unknown;
        const Visibility promised = visibilityOf(*m_own.receipt);
        return m_own.here ? std::max(promised, m_own.post.visibility) : promised;
    }

    [[nodiscard]] std::optional<ReadingVerdict> forEverybody() const
    {
        if (m_visibility == Visibility::Anyone)
            return yes(viewrule::anyone);
        if (m_visibility == Visibility::Quiet)
            return yes(viewrule::link);
        if (m_account && m_visibility != Visibility::OnlyMe &&
            traitsOf(m_account->facts).limitsReading == Tri::No)
            return yes(viewrule::anyone); // the network knows nothing but public posts
        return std::nullopt;
    }

    [[nodiscard]] bool isPerson(const Author& author) const
    {
        return std::ranges::any_of(m_person.identities,
                                   [&author](const Author& identity) { return isThem(identity, author); });
    }

    [[nodiscard]] bool hasHandle(const QStringList& handles) const
    {
        return std::ranges::any_of(m_person.identities, [&handles](const Author& identity) {
            return handles.contains(identity.handle, Qt::CaseInsensitive) || handles.contains(identity.uri);
        });
    }

    [[nodiscard]] bool isNamed() const
    {
        return std::ranges::any_of(m_own.post.mentions,
                                   [this](const Author& author) { return isPerson(author); });
    }

    [[nodiscard]] bool wasReader() const
    {
        if (!m_own.receipt)
            return false;
        const Receipt& receipt = *m_own.receipt;
        const bool reader = std::ranges::any_of(receipt.reach.readers, [this](const Reader& one) {
            const bool sameContact = one.contact != ContactId::None && one.contact == m_person.contact;
            return one.reason != ReaderReason::GroupFollowers && (sameContact || isPerson(one.author));
        });
        return reader || hasHandle(receipt.mentions) || hasHandle(receipt.widerReach);
    }

    [[nodiscard]] bool namesGroup() const
    {
        const auto isGroup = [](const Author& author) { return author.group; };
        return std::ranges::any_of(m_own.post.mentions, isGroup) ||
               (m_own.receipt && std::ranges::any_of(m_own.receipt->reach.readers, [](const Reader& one) {
                    return one.reason == ReaderReason::GroupFollowers;
                }));
    }

    /// Many servers deliver an answer to whoever is answered, asked or not.
    [[nodiscard]] bool isAnswered() const { return isPerson(m_own.post.parentAuthor); }

    /// Whoever has an account on the same server reads there whatever its visibility (rule SNC-1).
    [[nodiscard]] bool serverShowsToLocals() const { return onSameServer() && addressMayShow(); }

    /// Older versions have a page of every post that opens for whoever has its address (rule SNC-3).
    [[nodiscard]] bool addressMayShow() const
    {
        return m_visibility != Visibility::OnlyMe && traitsOf(m_account->facts).family == Family::Snac;
    }

    [[nodiscard]] bool onSameServer() const
    {
        const QString host = m_account->server.host();
        return std::ranges::any_of(m_person.identities, [this, &host](const Author& identity) {
            return identity.network == m_account->facts.me.network &&
                   QUrl(identity.uri).host().compare(host, Qt::CaseInsensitive) == 0;
        });
    }

    [[nodiscard]] ReadingVerdict byVisibility() const
    {
        switch (m_visibility) {
        case Visibility::OnlyMe:
            return no(viewrule::onlyMe);
        case Visibility::Followers:
            return byFollowing();
        case Visibility::LocalOnly:
            return onSameServer() ? yes(viewrule::sameServer) : no(viewrule::otherServer);
        case Visibility::Circle:
            if (standing() == Standing::Password)
                return unknown(viewrule::password);
            return m_own.receipt ? no(viewrule::notNamed) : unknown(viewrule::circleUnknown);
        case Visibility::Mentioned:
            // An edit takes a name out of the text and not out of the list of readers.
            return m_own.post.edited.isValid() && !m_own.receipt ? unknown(viewrule::edited)
                                                                 : no(viewrule::notNamed);
        default:
            return unknown(viewrule::visibilityUnknown);
        }
    }

    [[nodiscard]] ReadingVerdict byFollowing() const
    {
        const auto follows = m_person.follows.find(m_account->id);
        switch (follows == m_person.follows.end() ? Tri::Unknown : follows->second) {
        case Tri::Yes:
            return yes(viewrule::follows);
        case Tri::Unknown:
            return unknown(viewrule::followsUnknown);
        case Tri::No:
            break;
        }
        if (m_account->facts.locked == Tri::Yes)
            return no(viewrule::notFollowing);
        return m_account->facts.locked == Tri::No
                   ? ReadingVerdict{CanRead::AfterFollowing, viewrule::openAccount}
                   : unknown(viewrule::lockUnknown);
    }

    const OwnPost& m_own;
    const ViewingPerson& m_person;
    const Account* m_account;
    Visibility m_visibility;
};

} // namespace

ReadingVerdict judgeReading(const OwnPost& own, const ViewingPerson& person, const Account* account)
{
    return Judgement(own, person, account).verdict();
}

} // namespace cohort
