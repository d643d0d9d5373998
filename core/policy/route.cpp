#include "core/policy/route.h"

#include "core/model/post_password.h"
#include "core/policy/rules.h"
#include "core/policy/server_families.h"
#include "core/policy/visibility_gate.h"

#include <QSet>

#include <algorithm>

namespace cohort {
namespace {

template <class T>
bool contains(const std::vector<T>& all, const T& one)
{
    return std::ranges::find(all, one) != all.end();
}

bool isNamed(Visibility visibility)
{
    return visibility == Visibility::Mentioned || visibility == Visibility::Circle;
}

Warning warningOf(rule::Id id, AccountId account, bool needsConsent, int count = 0)
{
    return Warning{.rule = id, .account = account, .count = count, .needsConsent = needsConsent};
}

/// Whoever is on this network and not myself; the list may get somebody twice.
void addOther(std::vector<Author>& list, const Author& author, const CarrierFacts& carrier)
{
    const bool here = author.network == networkOf(carrier.account) && !author.uri.isEmpty();
    if (here && author.uri != carrier.account.facts.me.uri)
        list.push_back(author);
}

/// Sorted by identity, everybody once. Comparing each with each would cost the square of the audience.
void sortOnce(std::vector<Author>& list)
{
    std::ranges::stable_sort(list, {}, &Author::uri);
    const auto same = [](const Author& a, const Author& b) { return a.uri == b.uri; };
    list.erase(std::unique(list.begin(), list.end(), same), list.end());
}

QString serverOf(const Author& author)
{
    return author.handle.section(QLatin1Char('@'), -1).toLower();
}

/// Which of a person's handles on this network an account addresses: the one that follows it, else one on its
/// own server, else the first. Somebody with a work and a home handle is met where this account knows them.
const Author* handleFor(const AudienceMember& member, const CarrierFacts& carrier,
                        const QSet<QString>& followers)
{
    const Author* best = nullptr;
    int bestNearness = -1;
    for (const Author& identity : member.identities) {
        if (identity.network != networkOf(carrier.account) || identity.uri.isEmpty())
            continue;
        const int nearness = (followers.contains(identity.uri) ? 2 : 0) +
                             (serverOf(identity) == serverOf(carrier.account.facts.me) ? 1 : 0);
        if (nearness > bestNearness) {
            best = &identity;
            bestNearness = nearness;
        }
    }
    return best;
}

/// One identity each of the audience on this network.
std::vector<Author> membersHere(const Draft& draft, const CarrierFacts& carrier, const ReachFacts& facts)
{
    // Only those of the audience among the followers matter: a small set, one pass.
    QSet<QString> wanted;
    for (const AudienceMember& member : facts.audience)
        for (const Author& identity : member.identities)
            wanted.insert(identity.uri);
    QSet<QString> followers;
    for (const Author& follower : carrier.followers)
        if (wanted.contains(follower.uri))
            followers.insert(follower.uri);
    std::vector<Author> found;
    const std::vector<ContactId>& except = draft.audience.except;
    for (const AudienceMember& member : facts.audience) {
        if (std::ranges::find(except, member.contact) != except.end())
            continue;
        if (const Author* identity = handleFor(member, carrier, followers))
            addOther(found, *identity, carrier);
    }
    return found;
}

/// The people of the conversation: all of them when nobody else will see the answer, else those the parent
/// names.
void addParentReaders(std::vector<Author>& found, Visibility visibility, const CarrierFacts& carrier,
                      const ReachFacts& facts)
{
    if (!facts.parent)
        return;
    addOther(found, facts.parent->author, carrier);
    for (const Author& author : facts.parent->mentions)
        addOther(found, author, carrier);
    if (isNamed(visibility))
        for (const Author& author : facts.participants)
            addOther(found, author, carrier);
}

std::vector<Author> recipientsFor(const Draft& draft, Visibility visibility, const CarrierFacts& carrier,
                                  const ReachFacts& facts)
{
    std::vector<Author> found;
    if (isNamed(visibility))
        found = membersHere(draft, carrier, facts);
    if (draft.audience.parentReaders && visibility != Visibility::OnlyMe)
        addParentReaders(found, visibility, carrier, facts);
    sortOnce(found);
    return found;
}

/// A list that the server keeps carries the post to exactly its members; nobody is named in the text.
bool carriesCircles(const Capabilities& can)
{
    return contains(can.visibilities, Visibility::Circle) &&
           (can.keepsCircles == Tri::Yes || can.namedRecipients == NamedRecipients::Silent);
}

/// The visibility that carries exactly the people named, if the network has one. A list that must be made at
/// the server first is for circles; single people and those of a conversation are addressed.
std::optional<Visibility> namedVisibility(const Capabilities& can, bool toCircles)
{
    const bool listMadeFirst = can.keepsCircles == Tri::Yes && can.namedRecipients != NamedRecipients::No;
    if (carriesCircles(can) && (toCircles || !listMadeFirst))
        return Visibility::Circle;
    if (can.namedRecipients != NamedRecipients::No && contains(can.visibilities, Visibility::Mentioned))
        return Visibility::Mentioned;
    return std::nullopt;
}

bool tooManyToName(const Capabilities& can, Visibility visibility, size_t count)
{
    return visibility == Visibility::Mentioned && can.namedRecipients == NamedRecipients::ByMention &&
           can.maxMentions > 0 && count > static_cast<size_t>(can.maxMentions);
}

/// The narrowest visibility that is at least as wide as `wanted`, or the widest there is.
Visibility atLeast(const std::vector<Visibility>& all, Visibility wanted)
{
    Visibility best = *std::ranges::max_element(all);
    for (const Visibility one : all)
        if (one >= wanted && one < best)
            best = one;
    return best;
}

/// The widest visibility that is not wider than `limit` and can carry this draft, if any.
std::optional<Visibility> atMost(const Capabilities& can, Visibility limit, bool toCircles)
{
    std::optional<Visibility> best;
    for (const Visibility one : can.visibilities) {
        const bool usable =
            one != Visibility::OnlyMe && (!isNamed(one) || namedVisibility(can, toCircles) == one);
        if (usable && one <= limit && (!best || one > *best))
            best = one;
    }
    return best;
}

class RouteChoice final {
public:
    RouteChoice(const Draft& draft, const DraftTarget& target, const CarrierFacts& carrier,
                const ReachFacts& facts)
        : m_draft(draft)
        , m_target(target)
        , m_carrier(carrier)
        , m_facts(facts)
        , m_can(carrier.account.facts.can)
    {
    }

    Route choose()
    {
        if (!checkKind())
            return m_route;
        if (!m_draft.edits.isNull())
            keepEdited();
        else if (m_target.siteDraft || (leavesDraftsAlone() && !m_target.visibility))
            leaveAsDraft();
        else if (m_target.visibility)
            takeAsked(*m_target.visibility);
        else
            takeNarrowest();
        if (m_route.possible)
            finish();
        return m_route;
    }

private:
    void warn(rule::Id id, bool needsConsent, int count = 0)
    {
        m_route.warnings.push_back(warningOf(id, m_carrier.account.id, needsConsent, count));
    }

    void refuse(rule::Id id)
    {
        warn(id, false);
        m_route.possible = false;
    }

    bool checkKind()
    {
        const bool fits = !m_can.visibilities.empty() && (m_draft.replyTo.isNull() || m_can.reply) &&
                          (m_draft.edits.isNull() || m_can.edit) && (m_draft.media.empty() || m_can.media) &&
                          (!m_draft.poll || m_can.polls) && (m_target.parts.size() < 2 || m_can.reply) &&
                          canQuote() && canLimit();
        if (!fits)
            refuse(rule::unsupportedKind);
        return fits && quotesWhatIsPublic();
    }

    /// A post of another network has no address here that could be shown inside.
    bool canQuote() const
    {
        if (m_draft.quotes.isNull())
            return true;
        return m_can.quote &&
               (!m_facts.quoted || m_facts.quoted->author.network == networkOf(m_carrier.account));
    }

    /// What others are asked for is never left out in silence.
    bool canLimit() const
    {
        // Who may answer is said at the opening post alone: at an answer it would hold nobody off.
        const bool gate = m_draft.mayReply == ReplyGate::Anyone ||
                          (m_draft.replyTo.isNull() && contains(m_can.replyGates, m_draft.mayReply));
        const bool labels = std::ranges::all_of(
            m_draft.labels, [this](const QString& label) { return contains(m_can.selfLabels, label); });
        return gate && labels && (m_draft.mayBeQuoted || m_can.quoteGate);
    }

    /// A quote shows the quoted post to everybody who reads this one, and nobody but its author may widen it.
    /// What is not known here counts as not public.
    bool quotesWhatIsPublic()
    {
        if (m_draft.quotes.isNull())
            return true;
        const bool isPublic = m_facts.quoted && (m_facts.quoted->visibility == Visibility::Anyone ||
                                                 m_facts.quoted->visibility == Visibility::Quiet);
        if (!isPublic)
            refuse(rule::quoteNotPublic);
        return isPublic;
    }

    void keepEdited()
    {
        // What was sent keeps its visibility whatever the request says.
        m_route.visibility = m_facts.edited ? m_facts.edited->visibility : Visibility::Unknown;
        m_route.password = m_facts.edited && m_facts.edited->standing == Standing::Password;
    }

    /// A new post alone: what answers one is seen by whoever sees the post, and there is no second request
    /// for the rest of a thread.
    [[nodiscard]] bool takesPassword() const
    {
        return m_can.passwords && m_draft.replyTo.isNull() && m_target.parts.size() < 2 &&
               contains(m_can.visibilities, Visibility::Circle);
    }

    /// This login may answer here, and may not publish anything new.
    [[nodiscard]] bool leavesDraftsAlone() const { return m_can.draftsOnly && m_draft.replyTo.isNull(); }

    /// What answers something is seen as soon as it is there, and a thread of drafts answers nothing.
    void leaveAsDraft()
    {
        m_route.visibility = Visibility::OnlyMe;
        m_route.siteDraft = m_can.siteDrafts && m_draft.replyTo.isNull() && m_target.parts.size() < 2;
        if (!m_route.siteDraft)
            refuse(rule::unsupportedVisibility);
    }

    void takeAsked(Visibility asked)
    {
        m_route.visibility = asked;
        m_route.password = asked == Visibility::Circle && takesPassword() &&
                           (!carriesCircles(m_can) || !m_draft.password.isEmpty());
        if (!contains(m_can.visibilities, asked) || leavesDraftsAlone() ||
            (asked == Visibility::Mentioned && m_can.namedRecipients == NamedRecipients::No) ||
            (asked == Visibility::Circle && !carriesCircles(m_can) && !m_route.password)) {
            refuse(rule::unsupportedVisibility);
            return;
        }
        // Naming people silently or in the text is the same width.
        const bool answers = !m_draft.replyTo.isNull();
        if (answers && asked > std::max(narrower(asked, parentVisibility()), Visibility::Circle))
            warn(rule::replyIsWider, true);
    }

    void takeNarrowest()
    {
        const Audience& audience = m_draft.audience;
        // Whoever typed a password does not mean the world.
        if (!m_draft.password.isEmpty() && takesPassword()) {
            m_route.visibility = Visibility::Circle;
            m_route.password = true;
            return;
        }
        if (audience.anyone)
            m_route.visibility = atLeast(m_can.visibilities, Visibility::Anyone);
        else if (audience.followers)
            m_route.visibility = atLeast(m_can.visibilities, Visibility::Followers);
        else
            takeNamed();
        if (!m_draft.replyTo.isNull())
            narrowToParent();
        for (const Visibility limit : m_facts.circleLimits)
            if (m_route.visibility > std::max(limit, Visibility::Circle) && !audience.anyone &&
                !audience.followers) {
                warn(rule::circleLimit, true);
                break;
            }
    }

    [[nodiscard]] bool toCircles() const { return !m_draft.audience.circles.empty(); }

    void takeNamed()
    {
        auto named = namedVisibility(m_can, toCircles());
        const size_t count = named ? recipientsFor(m_draft, *named, m_carrier, m_facts).size() : 0;
        if (named && beginsGroup(*named, count))
            named.reset();
        if (named && !tooManyToName(m_can, *named, count)) {
            m_route.visibility = *named;
            return;
        }
        if (named && carriesCircles(m_can)) {
            m_route.visibility = Visibility::Circle;
            return;
        }
        if (named)
            warn(rule::tooManyNames, true, static_cast<int>(count));
        m_route.visibility = atLeast(m_can.visibilities, Visibility::Followers);
    }

    /// Messages beside the posts go to one person, or into the group where a message is answered.
    [[nodiscard]] bool beginsGroup(Visibility visibility, size_t count) const
    {
        const bool inGroup = m_facts.parent && m_facts.parent->visibility == Visibility::Mentioned;
        return visibility == Visibility::Mentioned && count > 1 && !inGroup &&
               traitsOf(m_carrier.account.facts).messagesAside;
    }

    /// What is answered but not known here may have been meant for few.
    [[nodiscard]] Visibility parentVisibility() const
    {
        return m_facts.parent ? m_facts.parent->visibility : Visibility::Unknown;
    }

    void narrowToParent()
    {
        const Visibility limit = narrower(m_route.visibility, parentVisibility());
        if (limit >= m_route.visibility)
            return;
        if (const auto fitting = atMost(m_can, std::max(limit, Visibility::Circle), toCircles()))
            m_route.visibility = *fitting;
        else
            warn(rule::replyIsWider, true);
    }

    void finish()
    {
        if (m_route.password) {
            if (protectsNothing(m_draft.password) && m_draft.edits.isNull())
                warn(rule::passwordMissing, false);
            return;
        }
        m_route.recipients = recipientsFor(m_draft, m_route.visibility, m_carrier, m_facts);
        if (isNamed(m_route.visibility) && m_route.recipients.empty() && m_draft.edits.isNull())
            refuse(rule::nobodyReached);
        else if (tooManyToName(m_can, m_route.visibility, m_route.recipients.size()))
            refuse(rule::tooManyNames);
        else if (beginsGroup(m_route.visibility, m_route.recipients.size()))
            refuse(rule::unsupportedVisibility);
        else if (m_route.visibility == Visibility::Mentioned && m_can.plainMessages && isMoreThanText())
            refuse(rule::unsupportedKind);
    }

    [[nodiscard]] bool isMoreThanText() const
    {
        return !m_draft.media.empty() || m_draft.poll || !m_draft.labels.empty();
    }

    const Draft& m_draft;
    const DraftTarget& m_target;
    const CarrierFacts& m_carrier;
    const ReachFacts& m_facts;
    const Capabilities& m_can;
    Route m_route;
};

} // namespace

MeantPeople::MeantPeople(const Draft& draft, const ReachFacts& facts)
    : m_except(draft.audience.except.begin(), draft.audience.except.end())
    , m_anyone(draft.audience.anyone)
    , m_followers(draft.audience.followers)
{
    for (const AudienceMember& member : facts.audience) {
        if (member.contact != ContactId::None)
            m_contacts.insert(member.contact);
        for (const Author& identity : member.identities)
            if (!m_except.contains(member.contact))
                m_authors.insert(identityKey(identity));
    }
    if (!draft.audience.parentReaders || !facts.parent)
        return;
    m_authors.insert(identityKey(facts.parent->author));
    for (const Author& author : facts.parent->mentions)
        m_authors.insert(identityKey(author));
    for (const Author& author : facts.participants)
        m_authors.insert(identityKey(author));
}

bool MeantPeople::includes(const Author& author, ContactId contact, bool follows) const
{
    return includes(author.uri.isEmpty() ? QString() : identityKey(author), contact, follows);
}

bool MeantPeople::includes(const QString& key, ContactId contact, bool follows) const
{
    if (contact != ContactId::None && m_except.contains(contact))
        return false;
    if (m_anyone || (m_followers && follows))
        return true;
    if (contact != ContactId::None && m_contacts.contains(contact))
        return true;
    return !key.isEmpty() && m_authors.contains(key);
}

QString networkOf(const Account& account)
{
    return account.facts.me.network.isEmpty() ? account.provider : account.facts.me.network;
}

bool isForTheWorld(Visibility visibility)
{
    return visibility >= Visibility::LocalOnly;
}

Route chooseRoute(const Draft& draft, const DraftTarget& target, const CarrierFacts& carrier,
                  const ReachFacts& facts)
{
    return RouteChoice(draft, target, carrier, facts).choose();
}

} // namespace cohort
