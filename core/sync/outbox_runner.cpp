#include "core/sync/outbox_runner.h"

#include "core/sync/outbox_delivery.h"

#include <algorithm>

namespace cohort {

namespace {

/// Nothing in the outbox waits longer than this by itself, in milliseconds: a time further away comes from a
/// clock that was set back.
constexpr qint64 longestWaitMs = 60LL * 60 * 1000;

} // namespace

Result<void> OutboxRunner::run(const AccountLink& link)
{
    for (;;) {
        // Read anew after each: what follows a part of a thread has its turn only now.
        const auto entries = pending(link);
        if (!entries)
            return fail(entries.error());
        forgetAllBut(*entries);
        if (link.stop().stop_requested())
            return fail(ErrorKind::Cancelled, QStringLiteral("outbox"));
        const store::OutboxEntry* const next = firstDue(*entries, link.clock);
        if (next == nullptr)
            return {};
        const auto step = OutboxDelivery(link, *next).go();
        if (!step)
            return fail(step.error());
        if (*step == OutboxDelivery::Step::Stays)
            return {};
    }
}

const store::OutboxEntry* OutboxRunner::firstDue(const std::vector<store::OutboxEntry>& entries,
                                                 const Clock& clock)
{
    for (const store::OutboxEntry& entry : entries) {
        if (dueAt(entry, clock) <= clock.monotonicMs())
            return &entry;
        if (entry.row.state != SendState::Held)
            return nullptr; // keeps the order
        // Still to be undone; it holds up nobody.
    }
    return nullptr;
}

Result<std::optional<qint64>> OutboxRunner::nextDue(const AccountLink& link)
{
    const auto entries = pending(link);
    if (!entries)
        return fail(entries.error());
    std::optional<qint64> next;
    for (const store::OutboxEntry& entry : *entries) {
        const qint64 due = dueAt(entry, link.clock);
        next = next ? std::min(*next, due) : due;
        if (entry.row.state != SendState::Held)
            break; // those behind it wait for it
    }
    return next;
}

Result<std::vector<store::OutboxEntry>> OutboxRunner::pending(const AccountLink& link) const
{
    std::vector<store::OutboxEntry> found;
    const auto read = link.store.readNow([&](Connection& connection) -> Result<void> {
        auto entries = store::pendingEntries(connection, link.account.id);
        if (!entries)
            return fail(entries.error());
        found = std::move(*entries);
        return {};
    });
    if (!read)
        return fail(read.error());
    return found;
}

qint64 OutboxRunner::dueAt(const store::OutboxEntry& entry, const Clock& clock)
{
    if (entry.row.state == SendState::Sending || !entry.row.notBefore.isValid())
        return clock.monotonicMs();
    const auto known = m_due.find(entry.row.id);
    if (known != m_due.end() && known->second.notBefore == entry.row.notBefore)
        return known->second.steadyMs;
    const qint64 wait = std::clamp<qint64>(clock.now().msecsTo(entry.row.notBefore), 0, longestWaitMs);
    const Due due{.notBefore = entry.row.notBefore, .steadyMs = clock.monotonicMs() + wait};
    m_due[entry.row.id] = due;
    return due.steadyMs;
}

void OutboxRunner::forgetAllBut(const std::vector<store::OutboxEntry>& entries)
{
    std::erase_if(m_due, [&entries](const auto& known) {
        return std::ranges::none_of(
            entries, [&known](const store::OutboxEntry& entry) { return entry.row.id == known.first; });
    });
}

} // namespace cohort
