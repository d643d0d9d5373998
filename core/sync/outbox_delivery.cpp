#include "core/sync/outbox_delivery.h"

#include "core/base/logging.h"
#include "core/store/posts.h"
#include "core/store/receipts.h"
#include "core/sync/answer_check.h"
#include "core/sync/compared_clocks.h"
#include "core/sync/feed_sync.h"
#include "core/sync/reach_facts.h"

#include <QRandomGenerator>

#include <algorithm>

namespace cohort {

namespace {

/// After so many tries with an unknown or bad end the post waits for the user.
constexpr int mostAttempts = 8;
/// Before looking for a post whose answer was lost: the server may still be busy with it.
constexpr qint64 settleMs = 10'000;
/// The first wait before another try; doubles with each.
constexpr qint64 firstRetryMs = 15'000;
constexpr qint64 longestRetryMs = 30LL * 60 * 1000;
/// The clocks of this computer and of the server may differ by so much and the post is still found.
constexpr qint64 clockDifferenceMs = 15LL * 60 * 1000;
/// How far back a post is looked for whose own time lies ahead: the clock was put back since, nobody knows by
/// how much nor when it was sent, and whoever looks too shortly sends it twice.
constexpr qint64 clockPutBackDays = 30;

/// The post surely did not leave; only the account's state stands in its way.
bool surelyNotSent(ErrorKind kind)
{
    return kind == ErrorKind::Offline || kind == ErrorKind::Tls || kind == ErrorKind::AuthRejected ||
           kind == ErrorKind::RateLimited;
}

/// The server, or we before asking it, said no to exactly this post: trying again would end the same.
bool isFinal(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Refused:
    case ErrorKind::NotFound:
    case ErrorKind::Unsupported:
    case ErrorKind::EmptyAudience:
    case ErrorKind::WouldReachMore:
    case ErrorKind::InvalidInput:
    case ErrorKind::Storage: // a file to send cannot be read
        return true;
    default:
        return false;
    }
}

/// Worth another try when it is sure that the last one did not arrive.
bool worthAnotherTry(int errorKind)
{
    return errorKind == -1 || errorKind == static_cast<int>(ErrorKind::Timeout) ||
           errorKind == static_cast<int>(ErrorKind::ServerTrouble) ||
           errorKind == static_cast<int>(ErrorKind::BadReply) ||
           errorKind == static_cast<int>(ErrorKind::Cancelled);
}

qint64 retryWaitMs(int attempts)
{
    const int doublings = std::clamp(attempts - 1, 0, 16);
    const qint64 plain = std::min(firstRetryMs << doublings, longestRetryMs);
    return plain + QRandomGenerator::global()->bounded(plain / 4);
}

/// Nothing that the server made before this moment can be the post.
QDateTime soughtSince(const QDateTime& created, const QDateTime& now)
{
    const bool wasPutBack = created > now;
    return wasPutBack ? now.addDays(-clockPutBackDays) : created.addMSecs(-clockDifferenceMs);
}

/// `attempts` counts the tries that may have arrived. After one of those every further try starts with a
/// look, also when the user asks for it.
bool mustLookFirst(const store::OutboxEntry& entry)
{
    return entry.row.attempts > 0;
}

} // namespace

OutboxDelivery::OutboxDelivery(const AccountLink& link, store::OutboxEntry entry)
    : m_link(link)
    , m_entry(std::move(entry))
    , m_stored(m_entry.row.state)
{
}

Result<OutboxDelivery::Step> OutboxDelivery::go()
{
    if (m_stored == SendState::Sending)
        return resolveCrash();
    if (m_stored == SendState::Checking || mustLookFirst(m_entry))
        return look();
    return send();
}

Result<OutboxDelivery::Step> OutboxDelivery::resolveCrash()
{
    // Nobody else sends for this account: whoever left this state did not come to the end of it.
    m_entry.row.notBefore = m_link.clock.now();
    auto step = moveTo(SendState::Checking, Step::Stays);
    if (!step || m_stored != SendState::Checking)
        return step;
    return look();
}

Result<OutboxDelivery::Step> OutboxDelivery::look()
{
    const auto cleared = clearForLooking();
    if (!cleared)
        return fail(cleared.error());
    if (!*cleared) {
        // The circles changed so that the gate lets nothing out any more, not even as a question. Whether the
        // post arrived stays unknown, and that is what the user is told.
        noteError({.kind = ErrorKind::Timeout, .detail = QStringLiteral("not cleared for looking")});
        return moveTo(SendState::Failed, Step::Settled);
    }
    const auto found = findPublished(**cleared);
    if (!found)
        return lookFailed(found.error());
    if (*found)
        return sent(**cleared, **found);
    return m_stored == SendState::Checking ? notFound() : send();
}

Result<OutboxDelivery::Step> OutboxDelivery::send()
{
    const auto cleared = clearForSending();
    if (!cleared)
        return fail(cleared.error());
    if (!*cleared)
        return Step::Settled;
    Session session = m_link.session();
    const auto published = m_link.provider.publish(**cleared, session);
    return published ? sent(**cleared, *published) : notSent(published.error());
}

Result<std::optional<Draft>> OutboxDelivery::draftNow(Connection& connection, OutboxRow& row) const
{
    if (row.after == OutboxId::None)
        return std::optional(row.draft);
    const auto found = store::outboxEntry(connection, row.after);
    if (!found)
        return fail(found.error());
    if (!*found || (*found)->row.state != SendState::Sent || (*found)->row.sent.isNull()) {
        row.state = SendState::Failed;
        row.errorKind = static_cast<int>(ErrorKind::NotFound);
        return std::optional<Draft>{};
    }
    const OutboxRow& before = (*found)->row;
    if (before.visibilityDiffers || !before.widerReach.isEmpty()) {
        // The server did something else with the part before: it would with this one.
        row.state = SendState::Refused;
        row.errorKind = static_cast<int>(ErrorKind::WouldReachMore);
        row.widerReach = before.widerReach;
        return std::optional<Draft>{};
    }
    Draft draft = row.draft;
    draft.replyTo = before.sent;
    return std::optional(draft);
}

Result<std::optional<ClearedPost>> OutboxDelivery::judge(Connection& connection, OutboxRow& row,
                                                         ReachFacts& facts) const
{
    const auto draft = draftNow(connection, row);
    if (!draft)
        return fail(draft.error());
    if (!*draft)
        return std::optional<ClearedPost>{};
    auto gathered = gatherReachFacts(connection, **draft);
    if (!gathered)
        return fail(gathered.error());
    facts = std::move(*gathered);
    // What was just sent may not be in the cache; how far it went is known all the same.
    if (row.after != OutboxId::None && !facts.parent)
        facts.parent = Post{.ref = (*draft)->replyTo,
                            .author = m_link.account.facts.me,
                            .visibility = m_entry.shown.visibility};
    auto verdict = VisibilityGate::clearAgain(**draft, m_entry.shown, facts, m_entry.idempotencyKey);
    if (verdict)
        return std::optional(std::move(*verdict));
    row.state = SendState::Refused;
    row.errorKind = static_cast<int>(verdict.error().kind);
    for (const Reader& outsider : verdict.error().outsiders)
        row.widerReach << (outsider.author.handle.isEmpty() ? outsider.name : outsider.author.handle);
    return std::optional<ClearedPost>{};
}

Result<std::optional<ClearedPost>> OutboxDelivery::clearForSending()
{
    std::optional<ClearedPost> cleared;
    store::OutboxEntry next = m_entry;
    const auto written = m_link.store.writeNow([&](Connection& connection) -> Result<void> {
        next.row.widerReach.clear();
        ReachFacts facts;
        auto verdict = judge(connection, next.row, facts);
        if (!verdict)
            return fail(verdict.error());
        cleared = std::move(*verdict);
        if (cleared) {
            // What is true now is what was promised, whatever becomes of the answer.
            if (const auto kept = store::keepPromise(connection, next.row.id, promise(*cleared, &facts));
                !kept)
                return kept;
            next.row.state = SendState::Sending;
            next.row.attempts += 1;
        }
        return store::updateEntry(connection, next, m_stored);
    });
    if (!written && written.error().kind == ErrorKind::Refused)
        return std::optional<ClearedPost>{}; // taken back at the last moment
    if (!written)
        return fail(written.error());
    m_entry = next;
    m_stored = next.row.state;
    m_link.changed(Changes{.outbox = true});
    return cleared;
}

Result<std::optional<ClearedPost>> OutboxDelivery::clearForLooking()
{
    std::optional<ClearedPost> cleared;
    const auto read = m_link.store.readNow([&](Connection& connection) -> Result<void> {
        OutboxRow row = m_entry.row;
        ReachFacts facts;
        auto verdict = judge(connection, row, facts);
        if (!verdict)
            return fail(verdict.error());
        cleared = std::move(*verdict);
        return {};
    });
    if (!read)
        return fail(read.error());
    return cleared;
}

Result<std::optional<Published>> OutboxDelivery::findPublished(const ClearedPost& cleared)
{
    ComparedClocks door(m_link.transport, m_link.clock);
    Session session{.transport = door,
                    .clock = m_link.clock,
                    .account = m_link.account,
                    .credentials = m_link.credentials,
                    .stop = m_link.stop(),
                    .keep = m_link.keep};
    const QDateTime since = soughtSince(m_entry.row.created, m_link.clock.now());
    auto found = m_link.provider.findPublished(cleared, since, session);
    // By a clock far ahead of the server's, what arrived seems made before it was queued.
    if (found && !*found && door.aheadMs() > clockDifferenceMs)
        found = m_link.provider.findPublished(cleared, since.addMSecs(-door.aheadMs()), session);
    if (!found || !*found)
        return found;
    const auto taken = belongsToAnother((*found)->post.ref);
    if (!taken)
        return fail(taken.error());
    if (*taken)
        return std::optional<Published>{};
    return found;
}

Result<bool> OutboxDelivery::belongsToAnother(const PostRef& post) const
{
    // The same words sent twice on purpose: what an earlier entry already has is not the answer for this one.
    bool taken = false;
    const auto read = m_link.store.readNow([&](Connection& connection) -> Result<void> {
        const auto all = store::outbox(connection);
        if (!all)
            return fail(all.error());
        taken = std::ranges::any_of(*all, [&](const store::OutboxEntry& other) {
            return other.row.id != m_entry.row.id && other.row.account == m_entry.row.account &&
                   other.row.state == SendState::Sent && other.row.sent.uri == post.uri &&
                   m_entry.row.draft.edits.isNull() && other.row.draft.edits.isNull();
        });
        return {};
    });
    if (!read)
        return fail(read.error());
    return taken;
}

Result<OutboxDelivery::Step> OutboxDelivery::sent(const ClearedPost& cleared, const Published& published)
{
    m_entry.row.sent = published.post.ref;
    m_entry.row.sent.account = m_entry.row.account;
    m_entry.row.errorKind = -1;
    m_entry.row.errorDetail.clear();
    compareWithAsked(m_entry.row, cleared.reach(), published, m_link.account.facts.me);
    if (m_entry.row.visibilityDiffers || !m_entry.row.widerReach.isEmpty())
        qCWarning(logSync) << "the server made something else of a post than was asked; people beyond:"
                           << m_entry.row.widerReach.size();
    m_receipt = promise(cleared, nullptr);
    m_receipt.post = m_entry.row.sent;
    m_receipt.url = published.post.url;
    m_receipt.answered = m_entry.row.answered;
    m_receipt.widerReach = m_entry.row.widerReach;
    m_receipt.visibilityDiffers = m_entry.row.visibilityDiffers;
    m_receipt.standing = m_entry.row.standing;
    for (const Author& reached : published.reached)
        m_receipt.mentions.append(reached.handle.isEmpty() ? reached.uri : reached.handle);
    // First the receipt, durable in local.db; the cache can be fetched again.
    const auto step = moveTo(SendState::Sent, Step::Settled);
    if (!step)
        return step;
    store::FetchedPage page =
        pageFor(m_link.account.id, Batch{.posts = {published.post}, .authors = {published.post.author}});
    page.homeFeed = true;
    store::IngestOutcome outcome;
    const auto written = m_link.store.writeNow([&](Connection& connection) -> Result<void> {
        auto ingested = store::ingest(connection, page);
        if (!ingested)
            return fail(ingested.error());
        outcome = std::move(*ingested);
        return {};
    });
    if (!written)
        qCWarning(logSync) << "a sent post could not be shown at once:" << written.error().detail;
    else if (const Changes changes = changesOf(outcome); !changes.isEmpty())
        m_link.changed(changes);
    return step;
}

Result<OutboxDelivery::Step> OutboxDelivery::notSent(const Error& error)
{
    noteError(error);
    const QDateTime now = m_link.clock.now();
    if (surelyNotSent(error.kind)) {
        m_entry.row.attempts -= 1;
        m_entry.row.notBefore = now; // the account's own wait decides when
        if (auto step = moveTo(SendState::Waiting, Step::Stays); !step)
            return step;
        return fail(error);
    }
    if (isFinal(error.kind)) {
        const bool refused = error.kind == ErrorKind::Refused || error.kind == ErrorKind::WouldReachMore;
        m_entry.row.widerReach = error.people; // not reached: would have been
        return moveTo(refused ? SendState::Refused : SendState::Failed, Step::Settled);
    }
    m_entry.row.notBefore = now.addMSecs(settleMs);
    auto step = moveTo(SendState::Checking, Step::Stays);
    if (step && error.kind == ErrorKind::Cancelled)
        return fail(error);
    return step;
}

Result<OutboxDelivery::Step> OutboxDelivery::notFound()
{
    if (!worthAnotherTry(m_entry.row.errorKind) || m_entry.row.attempts >= mostAttempts)
        return moveTo(SendState::Failed, Step::Settled);
    m_entry.row.notBefore = m_link.clock.now().addMSecs(retryWaitMs(m_entry.row.attempts));
    return moveTo(SendState::Waiting, Step::Stays);
}

Result<OutboxDelivery::Step> OutboxDelivery::lookFailed(const Error& error)
{
    // As long as nobody knows, it stays to be looked up; an account in trouble looks again when it is well.
    if (concernsWholeAccount(error.kind))
        return fail(error);
    m_entry.row.attempts += 1;
    const bool cannotLook = error.kind != ErrorKind::BadReply && error.kind != ErrorKind::TooLarge;
    if (cannotLook || m_entry.row.attempts >= mostAttempts) {
        noteError({.kind = ErrorKind::Timeout, .detail = QStringLiteral("could not look for it")});
        return moveTo(SendState::Failed, Step::Settled);
    }
    m_entry.row.notBefore = m_link.clock.now().addMSecs(retryWaitMs(m_entry.row.attempts));
    return moveTo(m_stored, Step::Stays);
}

Result<OutboxDelivery::Step> OutboxDelivery::moveTo(SendState state, Step step)
{
    m_entry.row.state = state;
    const auto written = m_link.store.writeNow([this, state](Connection& connection) -> Result<void> {
        if (const auto updated = store::updateEntry(connection, m_entry, m_stored); !updated)
            return updated;
        return state == SendState::Sent ? store::keepAnswer(connection, m_entry.row.id, m_receipt)
                                        : Result<void>();
    });
    if (!written && written.error().kind == ErrorKind::Refused)
        return Step::Settled; // somebody else decided meanwhile
    if (!written)
        return fail(written.error());
    m_stored = state;
    m_link.changed(Changes{.outbox = true});
    return step;
}

Receipt OutboxDelivery::promise(const ClearedPost& cleared, const ReachFacts* facts) const
{
    Receipt receipt{.sent = m_link.clock.now(),
                    .sentence = m_entry.row.sentence,
                    .audience = m_entry.row.draft.audience,
                    .replyTo = cleared.draft().replyTo,
                    .reach = cleared.reach(),
                    .consents = m_entry.row.draft.consents};
    if (!facts)
        return receipt;
    receipt.membersKnown = true;
    for (const AudienceMember& member : facts->audience)
        receipt.members.push_back({.contact = member.contact, .name = member.name});
    for (const CarrierFacts& carrier : facts->carriers)
        if (carrier.account.id == m_entry.row.account) {
            receipt.account = carrier.account.facts;
            receipt.accountKnown = true;
        }
    return receipt;
}

void OutboxDelivery::noteError(const Error& error)
{
    m_entry.row.errorKind = static_cast<int>(error.kind);
    m_entry.row.errorDetail = error.detail;
}

} // namespace cohort
