#include "core/library/outbox_entries.h"

#include "core/model/draft_parts.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace cohort {

namespace {

constexpr qsizetype uuidLength = 36; // entries of one draft share the first characters of their keys

bool canBeTakenBack(SendState state)
{
    return state == SendState::Held || state == SendState::Waiting || state == SendState::Failed ||
           state == SendState::Refused;
}

/// The entries of one draft on one account, in the order in which they go.
struct AccountShare {
    std::vector<store::OutboxEntry> entries{};

    [[nodiscard]] bool hasBegun() const
    {
        return std::ranges::any_of(entries,
                                   [](const auto& entry) { return !canBeTakenBack(entry.row.state); });
    }
    [[nodiscard]] bool isOnItsWay() const
    {
        return std::ranges::any_of(entries, [](const auto& entry) {
            return entry.row.state == SendState::Sending || entry.row.state == SendState::Checking;
        });
    }
    [[nodiscard]] PostRef lastSent() const
    {
        PostRef last;
        for (const store::OutboxEntry& entry : entries)
            if (entry.row.state == SendState::Sent)
                last = entry.row.sent;
        return last;
    }
    void keepTakeable()
    {
        std::erase_if(entries, [](const auto& entry) { return !canBeTakenBack(entry.row.state); });
    }
};

Result<std::map<AccountId, AccountShare>> sharesOf(Connection& connection, const QString& group)
{
    const auto all = store::outbox(connection);
    if (!all)
        return fail(all.error());
    std::map<AccountId, AccountShare> shares;
    for (const store::OutboxEntry& entry : *all)
        if (entry.idempotencyKey.startsWith(group))
            shares[entry.row.account].entries.push_back(entry);
    for (auto& [account, share] : shares)
        std::ranges::sort(share.entries, {}, [](const store::OutboxEntry& entry) { return entry.row.id; });
    return shares;
}

Result<void> takeOut(Connection& connection, const AccountShare& share)
{
    for (store::OutboxEntry entry : share.entries) {
        const SendState before = std::exchange(entry.row.state, SendState::Cancelled);
        if (const auto cancelled = store::updateEntry(connection, entry, before); !cancelled)
            return cancelled;
        if (const auto removed = store::removeEntry(connection, entry.row.id); !removed)
            return removed;
    }
    return {};
}

/// The parts of a thread whose beginning was sent are words of their own now; their old numbers are not.
void takeRestAsOwn(DraftTarget& target)
{
    static const QRegularExpression number(QStringLiteral(" \\(\\d+/\\d+\\)$"));
    QStringList words;
    for (const QString& part : target.parts)
        words.append(target.numbered ? QString(part).remove(number) : part);
    target.own = words.join(QStringLiteral("\n\n"));
    target.parts = {words.begin(), words.end()};
    target.numbered = false;
}

/// How the account stood in the draft, with those parts that are left; `isRest`: others were sent.
DraftTarget targetOf(const AccountShare& share, bool isRest)
{
    const OutboxRow& first = share.entries.front().row;
    DraftTarget target{.account = first.account};
    for (const DraftTarget& one : first.draft.targets)
        if (one.account == first.account)
            target = one;
    target.parts.clear();
    for (const store::OutboxEntry& entry : share.entries)
        for (const DraftTarget& one : entry.row.draft.targets)
            if (one.account == first.account)
                target.parts.insert(target.parts.end(), one.parts.begin(), one.parts.end());
    // An entry of an older version knows its one part, as the user's own words: all of them together are.
    const bool isOfBefore = target.own && !target.split && target.parts.size() > 1;
    if ((isRest && !target.parts.empty()) || isOfBefore)
        takeRestAsOwn(target);
    target.split = target.split || isOfBefore;
    return target;
}

} // namespace

std::vector<store::OutboxEntry> entriesOf(const Draft& draft, const std::vector<AccountReach>& shown,
                                          const QStringList& keys, const EntryBasis& basis)
{
    std::vector<store::OutboxEntry> entries;
    for (size_t i = 0; i < draft.targets.size(); ++i) {
        const DraftTarget& target = draft.targets[i];
        const QString& key = keys[static_cast<qsizetype>(i)];
        for (size_t part = 0; part < partsFor(draft, target).size(); ++part) {
            store::OutboxEntry entry{.shown = shown[i],
                                     .idempotencyKey =
                                         part == 0 ? key : QStringLiteral("%1-%2").arg(key).arg(part + 1),
                                     .continues = part > 0};
            entry.row.account = target.account;
            entry.row.draft = draft;
            entry.row.created = basis.now;
            entry.row.notBefore = basis.leavesAt;
            entry.row.sentence = basis.sentence;
            if (!shown[i].password)
                entry.row.draft.password.clear(); // it is for another account
            if (!target.parts.empty())
                entry.row.draft.targets[i].parts = {target.parts[part]};
            if (part > 0) {
                entry.row.draft.media.clear();
                entry.row.draft.poll.reset();
                entry.row.draft.quotes = {};
                entry.row.draft.mayReply =
                    ReplyGate::Anyone; // said once, at the opening post, for the whole thread
            }
            entries.push_back(std::move(entry));
        }
    }
    return entries;
}

Result<void> forgetEntry(Connection& connection, OutboxId id)
{
    const auto all = store::outbox(connection);
    if (!all)
        return fail(all.error());
    // A part that has not gone answers this one: without it nobody would know whom it answers.
    const bool isAnswered = std::ranges::any_of(*all, [id](const store::OutboxEntry& entry) {
        return entry.row.after == id && entry.row.state != SendState::Sent &&
               entry.row.state != SendState::Cancelled;
    });
    if (isAnswered)
        return fail(ErrorKind::Refused, QStringLiteral("the rest of the thread waits"));
    return store::removeEntry(connection, id);
}

Result<Draft> takeBackEntries(Connection& connection, OutboxId id, const QDateTime& now)
{
    const auto wanted = store::outboxEntry(connection, id);
    if (!wanted)
        return fail(wanted.error());
    if (!wanted->has_value())
        return fail(ErrorKind::NotFound, QStringLiteral("no such entry"));
    auto shares = sharesOf(connection, (*wanted)->idempotencyKey.left(uuidLength));
    if (!shares)
        return fail(shares.error());
    AccountShare own = (*shares)[(*wanted)->row.account];
    if (!canBeTakenBack((*wanted)->row.state) || own.isOnItsWay())
        return fail(ErrorKind::Refused, QStringLiteral("it has left already"));
    std::vector<AccountShare> taken;
    const PostRef sent = own.lastSent();
    if (own.hasBegun()) {
        own.keepTakeable();
        taken.push_back(std::move(own));
    } else {
        for (auto& [account, share] : *shares)
            if (!share.hasBegun())
                taken.push_back(std::move(share));
    }
    Draft draft = taken.front().entries.front().row.draft;
    draft.id = DraftId::None;
    draft.targets.clear();
    draft.changed = now;
    if (!sent.isNull())
        draft.replyTo = sent;
    for (const AccountShare& share : taken) {
        if (draft.password.isEmpty())
            draft.password = share.entries.front().row.draft.password;
        draft.targets.push_back(targetOf(share, !sent.isNull()));
        if (const auto gone = takeOut(connection, share); !gone)
            return fail(gone.error());
    }
    const auto saved = store::saveDraft(connection, draft);
    if (!saved)
        return fail(saved.error());
    draft.id = *saved;
    return draft;
}

} // namespace cohort
