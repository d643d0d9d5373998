#include "core/policy/visibility_gate.h"

#include "core/model/draft_parts.h"
#include "core/policy/route.h"
#include "core/policy/rules.h"

#include <algorithm>
#include <map>

namespace cohort {
namespace {

/// One of the posts that would go to this account has nothing in it. Only the first one carries what is not
/// text.
bool saysNothing(const Draft& draft, const DraftTarget& target)
{
    const bool carriesMore = !draft.media.empty() || draft.poll.has_value();
    const std::vector<QString> parts = partsFor(draft, target);
    for (size_t i = 0; i < parts.size(); ++i)
        if (parts[i].trimmed().isEmpty() && (i > 0 || !carriesMore))
            return true;
    return false;
}

/// Faults that no consent can heal, most basic first.
std::optional<ErrorKind> fault(const Draft& draft, const ReachFacts& facts, const Reach& reach)
{
    if (draft.targets.empty())
        return ErrorKind::InvalidInput;
    std::set<AccountId> accounts;
    for (const DraftTarget& target : draft.targets)
        if (!accounts.insert(target.account).second || saysNothing(draft, target) ||
            (!draft.edits.isNull() && target.parts.size() > 1))
            return ErrorKind::InvalidInput;
    const Audience& audience = draft.audience;
    const bool conversation = audience.parentReaders && facts.parent.has_value();
    const bool somebody = std::ranges::any_of(facts.audience, [&audience](const AudienceMember& member) {
        return std::ranges::find(audience.except, member.contact) == audience.except.end();
    });
    if (audience.isEmpty() || (!audience.anyone && !audience.followers && !conversation && !somebody))
        return ErrorKind::EmptyAudience;
    for (const Warning& warning : reach.warnings) {
        if (warning.rule == rule::noSuchAccount || warning.rule == rule::passwordMissing ||
            warning.rule == rule::passwordIdle)
            return ErrorKind::InvalidInput;
        if (warning.rule == rule::unsupportedKind || warning.rule == rule::unsupportedVisibility ||
            warning.rule == rule::quoteNotPublic)
            return ErrorKind::Unsupported;
        if (warning.rule == rule::nobodyReached)
            return ErrorKind::EmptyAudience;
        if (warning.rule == rule::tooManyNames && !warning.needsConsent)
            return ErrorKind::Unsupported;
    }
    return std::nullopt;
}

std::vector<Warning> askingForConsent(const Reach& reach)
{
    std::vector<Warning> asking;
    std::ranges::copy_if(reach.warnings, std::back_inserter(asking), &Warning::needsConsent);
    return asking;
}

GateRefusal refusal(ErrorKind kind, const Reach& reach)
{
    return GateRefusal{
        .kind = kind, .reach = reach, .outsiders = reach.outsiders(), .warnings = askingForConsent(reach)};
}

bool hasConsent(const Draft& draft, const Reach& reach)
{
    const QString key = reach.key();
    return std::ranges::any_of(draft.consents,
                               [&key](const Consent& consent) { return consent.reachKey == key; });
}

QString personKey(const Author& author)
{
    return author.uri.isEmpty() ? QChar(u'@') + author.handle.toLower() : identityKey(author);
}

bool isNamed(Visibility visibility)
{
    return visibility == Visibility::Mentioned || visibility == Visibility::Circle;
}

/// Those of `now` who were already named when the sentence was shown.
std::vector<Author> common(const std::vector<Author>& shown, const std::vector<Author>& now)
{
    std::vector<Author> both;
    for (const Author& author : now)
        if (std::ranges::any_of(
                shown, [&author](const Author& other) { return personKey(other) == personKey(author); }))
            both.push_back(author);
    return both;
}

/// Whether a reader of now was covered by what was shown.
class Covered final {
public:
    Covered(const Draft& draft, const AccountReach& shown)
        : m_audience(draft.audience)
        , m_shown(shown)
    {
        for (const Reader& reader : shown.readers)
            m_meantThen[key(reader)] = reader.meant;
    }

    [[nodiscard]] bool operator()(const Reader& now) const
    {
        const auto then = m_meantThen.find(key(now));
        if (then != m_meantThen.end())
            return now.meant || !then->second;
        if (m_audience.anyone && now.meant)
            return true;
        if (now.reason != ReaderReason::Follower)
            return false;
        // Later followers were in the sentence only where followers were meant, or where nobody could list
        // them.
        return (m_audience.followers && now.meant) || m_shown.followersUnknown;
    }

private:
    static QString key(const Reader& reader)
    {
        const bool group = reader.reason == ReaderReason::GroupFollowers;
        return (group ? QStringLiteral("g") : QStringLiteral("p")) + personKey(reader.author);
    }

    const Audience& m_audience;
    const AccountReach& m_shown;
    std::map<QString, bool> m_meantThen;
};

bool widerThan(const AccountReach& now, const AccountReach& shown)
{
    return now.visibility > shown.visibility || (now.world && !shown.world) ||
           (now.laterFollowers && !shown.laterFollowers) ||
           (now.followersUnknown && !shown.followersUnknown) || (shown.password && !now.password) ||
           (shown.siteDraft && !now.siteDraft);
}

/// Both say of one copy that anyone reads it; which of them depends on what the other copies carry.
bool wasAgreed(const AccountReach& shown, const Warning& warning)
{
    return shown.accepted.contains(warning.rule) ||
           (warning.rule == rule::cannotLimit && shown.accepted.contains(rule::widestCopy));
}

/// The draft as one account carries it, on the road that was shown.
Draft shareOf(const Draft& draft, const AccountReach& shown)
{
    Draft share = draft;
    share.text = wordsFor(draft, shown.account);
    if (!shown.password)
        share.password.clear(); // it is for another copy
    std::erase_if(share.targets,
                  [&shown](const DraftTarget& target) { return target.account != shown.account; });
    share.aside.clear(); // words for others that go nowhere
    for (DraftTarget& target : share.targets)
        target = {.account = shown.account, .visibility = shown.visibility, .siteDraft = shown.siteDraft};
    return share;
}

/// Facts of now in which the audience holds nobody who was not in it when the sentence was shown.
ReachFacts onlyShownAudience(const ReachFacts& facts, const AccountReach& shown)
{
    ReachFacts kept = facts;
    if (shown.password)
        return kept; // nobody is named: who reads it was told the password, by the author
    // A copy that names nobody, where nobody of the audience is: for me alone, or as the user agreed.
    if (!isNamed(shown.visibility) && std::ranges::none_of(shown.readers, &Reader::meant))
        return kept;
    std::erase_if(kept.audience, [&shown](const AudienceMember& member) {
        return std::ranges::none_of(shown.readers, [&member](const Reader& reader) {
            const bool sameContact = reader.contact != ContactId::None && reader.contact == member.contact;
            const bool sameIdentity =
                std::ranges::any_of(member.identities, [&reader](const Author& identity) {
                    return personKey(identity) == personKey(reader.author);
                });
            return reader.meant && (sameContact || sameIdentity);
        });
    });
    return kept;
}

/// Takes out who was named now but not then; they do not get the post.
void keepOnly(AccountReach& now, const std::vector<Author>& recipients)
{
    std::set<QString> dropped;
    for (const Author& author : now.recipients)
        dropped.insert(personKey(author));
    for (const Author& author : recipients)
        dropped.erase(personKey(author));
    std::erase_if(now.readers, [&dropped](const Reader& reader) {
        const bool byRequest =
            reader.reason != ReaderReason::Mentioned && reader.reason != ReaderReason::Follower;
        return byRequest && dropped.contains(personKey(reader.author));
    });
    now.recipients = recipients;
}

} // namespace

tl::expected<std::vector<ClearedPost>, GateRefusal>
VisibilityGate::clear(const Draft& draft, const ReachFacts& facts, const QStringList& idempotencyKeys)
{
    const Reach reach = computeReach(draft, facts);
    if (const auto kind = fault(draft, facts, reach))
        return tl::unexpected(refusal(*kind, reach));
    if (idempotencyKeys.size() != static_cast<qsizetype>(draft.targets.size()) ||
        idempotencyKeys.contains(QString()))
        return tl::unexpected(refusal(ErrorKind::Bug, reach));
    const std::vector<Warning> asking = askingForConsent(reach);
    const bool wider = !asking.empty() || !reach.outsiders().empty();
    if (wider && !hasConsent(draft, reach))
        return tl::unexpected(refusal(ErrorKind::WouldReachMore, reach));

    std::vector<ClearedPost> cleared;
    for (size_t i = 0; i < reach.accounts.size(); ++i) {
        ClearedPost post;
        post.m_draft = draft;
        post.m_draft.text = partsFor(draft, draft.targets[i]).front();
        post.m_reach = reach.accounts[i];
        if (!post.m_reach.password)
            post.m_draft.password.clear();
        for (const Warning& warning : asking)
            if (warning.account == post.m_reach.account || warning.account == AccountId::None)
                post.m_reach.accepted << warning.rule;
        post.m_reach.accepted.removeDuplicates();
        post.m_parent = facts.parent;
        post.m_idempotencyKey = idempotencyKeys[static_cast<qsizetype>(i)];
        cleared.push_back(std::move(post));
    }
    return cleared;
}

tl::expected<ClearedPost, GateRefusal> VisibilityGate::clearAgain(const Draft& draft,
                                                                  const AccountReach& shown,
                                                                  const ReachFacts& facts,
                                                                  const QString& idempotencyKey)
{
    const Draft share = shareOf(draft, shown);
    const ReachFacts both = onlyShownAudience(facts, shown);
    Reach reach = computeReach(share, both);
    if (const auto kind = fault(share, both, reach))
        return tl::unexpected(refusal(*kind, reach));
    if (idempotencyKey.isEmpty() || reach.accounts.size() != 1)
        return tl::unexpected(refusal(ErrorKind::Bug, reach));

    AccountReach& now = reach.accounts.front();
    keepOnly(now, common(shown.recipients, now.recipients));
    if (isNamed(now.visibility) && now.recipients.empty() && draft.edits.isNull() && !now.password)
        return tl::unexpected(refusal(ErrorKind::EmptyAudience, reach));
    const bool newWarning = std::ranges::any_of(reach.warnings, [&shown](const Warning& warning) {
        return warning.needsConsent && !wasAgreed(shown, warning);
    });
    const bool newReader = !std::ranges::all_of(now.readers, Covered(draft, shown));
    if (widerThan(now, shown) || newWarning || newReader)
        return tl::unexpected(refusal(ErrorKind::WouldReachMore, reach));

    ClearedPost post;
    post.m_draft = share;
    post.m_reach = now;
    post.m_reach.accepted = shown.accepted;
    post.m_parent = facts.parent;
    post.m_idempotencyKey = idempotencyKey;
    return post;
}

Visibility narrower(Visibility mine, Visibility parent)
{
    const auto known = [](Visibility one) {
        return one == Visibility::Unknown ? Visibility::Mentioned : one;
    };
    return std::min(known(mine), known(parent));
}

} // namespace cohort
