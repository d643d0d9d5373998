#include "core/policy/receipt_drift.h"

#include <QSet>

#include <algorithm>

namespace cohort {
namespace {

QString personKey(const Author& author)
{
    return author.uri.isEmpty() ? u'@' + author.handle.toLower() : identityKey(author);
}

bool isForEverybody(Visibility visibility)
{
    return visibility == Visibility::Anyone || visibility == Visibility::Quiet ||
           visibility == Visibility::Unknown;
}

QString serverName(const AccountFacts& facts)
{
    const QString both = facts.serverSoftware + u' ' + facts.serverVersion;
    return both.trimmed();
}

class Comparison final {
public:
    Comparison(const Receipt& then, const ReachFacts& now, const std::optional<Post>& post)
        : m_then(then)
        , m_now(now)
        , m_reaches(visibilityOf(then))
    {
        // What became of a draft at the site later is noted as its answer (store::noteStanding()).
        const bool leftAsDraft = then.reach.siteDraft && !then.visibilityDiffers;
        const bool isAnswered = then.answered != Visibility::Unknown;
        const Visibility answered = isAnswered && !leftAsDraft ? then.answered : then.reach.visibility;
        const Visibility shown = post ? post->visibility : isAnswered ? then.answered : answered;
        if (shown != answered) {
            m_drift.visibility = shown;
            m_reaches = std::max(m_reaches, shown);
        }
        const auto carrier = std::ranges::find_if(
            now.carriers, [&then](const CarrierFacts& one) { return one.account.id == then.reach.account; });
        m_carrier = carrier == now.carriers.end() ? nullptr : &*carrier;
    }

    ReceiptDrift run()
    {
        if (!m_carrier) {
            m_drift.accountGone = true;
            return std::move(m_drift);
        }
        if (!isForEverybody(m_reaches)) {
            compareMembers();
            if (m_reaches == Visibility::Followers) {
                compareFollowers();
                compareLock();
            }
        }
        compareServer();
        compareRules();
        return std::move(m_drift);
    }

private:
    /// Followers are asked for at the time of reading: who comes later reads it too, who goes no longer does.
    void compareFollowers()
    {
        const bool knownThen =
            m_then.reach.visibility == Visibility::Followers && !m_then.reach.followersUnknown;
        m_drift.followersUnknown = !knownThen || !m_carrier->followersComplete;
        if (!knownThen) {
            countFollowers();
            return;
        }
        QSet<QString> readersThen;
        for (const Reader& reader : m_then.reach.readers)
            readersThen.insert(personKey(reader.author));
        QSet<QString> followersNow;
        for (const Author& follower : m_carrier->followers) {
            followersNow.insert(personKey(follower));
            if (!readersThen.contains(personKey(follower)))
                m_drift.arrived.push_back(arrival(follower));
        }
        if (!m_carrier->followersComplete)
            return;
        std::ranges::copy_if(m_then.reach.readers, std::back_inserter(m_drift.left),
                             [&followersNow](const Reader& reader) {
                                 return reader.reason == ReaderReason::Follower &&
                                        !followersNow.contains(personKey(reader.author));
                             });
    }

    void countFollowers()
    {
        const int now = m_carrier->account.facts.followerCount;
        if (m_then.reach.followerCount >= 0 && now > m_then.reach.followerCount)
            m_drift.moreFollowers = now - m_then.reach.followerCount;
    }

    [[nodiscard]] Reader arrival(const Author& follower) const
    {
        const QString key = identityKey(follower);
        const ContactId contact = m_now.contactByIdentity.value(key, ContactId::None);
        const QString name = m_now.contactNames.value(key);
        return {.contact = contact,
                .author = follower,
                .name = !name.isEmpty()            ? name
                        : !follower.name.isEmpty() ? follower.name
                                                   : follower.handle,
                .via = m_then.reach.account,
                .reason = ReaderReason::Follower,
                .strength = Strength::Expected,
                .meant = m_then.audience.followers};
    }

    void compareMembers()
    {
        if (m_then.audience.circles.empty() && m_then.audience.people.empty())
            return;
        m_drift.membersUnknown = !m_then.membersKnown;
        std::vector<AudienceMember> then = m_then.members;
        if (!m_then.membersKnown)
            for (const Reader& reader : m_then.reach.readers)
                if (reader.meant && reader.contact != ContactId::None)
                    then.push_back({.contact = reader.contact, .name = reader.name});
        const auto missingIn = [](const std::vector<AudienceMember>& all, ContactId wanted) {
            return std::ranges::find(all, wanted, &AudienceMember::contact) == all.end();
        };
        for (const AudienceMember& member : then)
            if (missingIn(m_now.audience, member.contact) && missingIn(m_drift.removed, member.contact))
                m_drift.removed.push_back(member);
        if (!m_then.membersKnown)
            return;
        for (const AudienceMember& member : m_now.audience)
            if (missingIn(then, member.contact))
                m_drift.joined.push_back({.contact = member.contact, .name = member.name});
    }

    void compareLock()
    {
        const Tri now = m_carrier->account.facts.locked;
        if (!m_then.accountKnown || m_then.account.locked == now)
            return;
        if (m_then.account.locked == Tri::Yes)
            m_drift.lock = now == Tri::No ? ReceiptDrift::Lock::Opened : ReceiptDrift::Lock::Unknown;
        else if (now == Tri::Yes)
            m_drift.lock = ReceiptDrift::Lock::Closed;
        else if (now == Tri::No)
            m_drift.lock = ReceiptDrift::Lock::Opened;
    }

    void compareServer()
    {
        if (!m_then.accountKnown)
            return;
        const AccountFacts& now = m_carrier->account.facts;
        if (serverName(m_then.account) != serverName(now)) {
            m_drift.serverThen = serverName(m_then.account);
            m_drift.serverNow = serverName(now);
        }
        const Capabilities& could = m_then.account.can;
        m_drift.limitsChanged = could.visibilities != now.can.visibilities ||
                                could.namedRecipients != now.can.namedRecipients ||
                                could.guardsMentions != now.can.guardsMentions;
    }

    /// The rules are asked again with the state of now. The text is not asked about again: what it did then
    /// it did.
    void compareRules()
    {
        if (m_then.reach.exposures.empty())
            return;
        const Reach reach = computeReach(draftOf(m_then), m_now);
        for (const AccountReach& account : reach.accounts)
            for (const Exposure& one : account.exposures)
                if (one.who != Principal::Person && isReading(one) && isNew(one))
                    m_drift.rules.push_back(one);
    }

    static bool isReading(const Exposure& one)
    {
        return one.value != Tri::No && (one.verb == Verb::ReadNow || one.verb == Verb::ReadLater);
    }

    [[nodiscard]] bool isNew(const Exposure& now) const
    {
        return std::ranges::none_of(m_then.reach.exposures, [&now](const Exposure& then) {
            return then.rule == now.rule && then.who == now.who && then.verb == now.verb &&
                   then.value == now.value;
        });
    }

    const Receipt& m_then;
    const ReachFacts& m_now;
    Visibility m_reaches;
    const CarrierFacts* m_carrier = nullptr;
    ReceiptDrift m_drift{};
};

} // namespace

bool ReceiptDrift::isNone() const
{
    ReceiptDrift unknownAside = *this;
    unknownAside.followersUnknown = false;
    unknownAside.membersUnknown = false;
    return unknownAside == ReceiptDrift{};
}

Visibility visibilityOf(const Receipt& receipt)
{
    return receipt.visibilityDiffers || receipt.reach.siteDraft
               ? std::max(receipt.reach.visibility, receipt.answered)
               : receipt.reach.visibility;
}

Draft draftOf(const Receipt& receipt)
{
    return {.targets = {{.account = receipt.reach.account,
                         .visibility = receipt.reach.visibility,
                         .siteDraft = receipt.reach.siteDraft}},
            .audience = receipt.audience,
            .replyTo = receipt.replyTo};
}

Draft draftOf(const Post& post)
{
    Draft draft{.targets = {{.account = post.ref.account, .visibility = post.visibility}}};
    draft.audience.anyone = isForEverybody(post.visibility) || post.visibility == Visibility::LocalOnly;
    draft.audience.followers = post.visibility == Visibility::Followers;
    QStringList handles;
    for (const Author& author : post.mentions)
        handles.append(author.handle);
    draft.text = handles.join(u' ');
    return draft;
}

Reach reachOfSent(const Post& post, const ReachFacts& facts)
{
    Reach reach = computeReach(draftOf(post), facts);
    reach.warnings.clear();
    reach.unreached.clear();
    for (AccountReach& account : reach.accounts)
        for (Reader& reader : account.readers)
            reader.meant = true;
    return reach;
}

ReceiptDrift driftOf(const Receipt& then, const ReachFacts& now, const std::optional<Post>& post)
{
    return Comparison(then, now, post).run();
}

} // namespace cohort
