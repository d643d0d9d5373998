#include "core/sync/answer_check.h"

#include <algorithm>

namespace cohort {

namespace {

/// Networks tell the uri, an id or only the handle of somebody they mention; one that agrees is enough.
bool same(const Author& one, const Author& other)
{
    if (!one.uri.isEmpty() && !other.uri.isEmpty())
        return sameAuthor(one, other);
    if (!one.remoteId.isEmpty() && one.remoteId == other.remoteId)
        return true;
    return !one.handle.isEmpty() && one.handle.compare(other.handle, Qt::CaseInsensitive) == 0;
}

bool wasAsked(const Author& reached, const AccountReach& asked, const Author& me)
{
    if (same(reached, me))
        return true;
    const auto isThem = [&reached](const Author& author) { return same(reached, author); };
    const auto readsAsThem = [&isThem](const Reader& reader) { return isThem(reader.author); };
    return std::ranges::any_of(asked.recipients, isThem) || std::ranges::any_of(asked.readers, readsAsThem);
}

QString nameOf(const Author& author)
{
    if (!author.handle.isEmpty())
        return author.handle;
    return author.uri.isEmpty() ? author.remoteId : author.uri;
}

} // namespace

void compareWithAsked(OutboxRow& row, const AccountReach& asked, const Published& answer, const Author& me)
{
    row.answered = answer.post.visibility;
    row.standing = answer.post.standing;
    // What waits for approval is not yet what was asked for, and will be: that is said in words of its own.
    row.visibilityDiffers =
        row.standing != Standing::Waiting &&
        (row.answered != asked.visibility || asked.password != (row.standing == Standing::Password));
    row.widerReach.clear();
    if (!answer.reachKnown)
        return;
    for (const Author& reached : answer.reached)
        if (!wasAsked(reached, asked, me))
            row.widerReach.append(nameOf(reached));
    row.widerReach.removeDuplicates();
}

} // namespace cohort
