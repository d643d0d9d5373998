#pragma once

#include "core/model/draft.h"

#include <QStringList>

namespace cohort {

/// What goes to one account of a draft, each a post of its own: the target's parts, else the draft's text.
/// Any thread.
[[nodiscard]] inline std::vector<QString> partsFor(const Draft& draft, const DraftTarget& target)
{
    return target.parts.empty() ? std::vector{draft.text} : target.parts;
}

/// All words that go to one account, for whoever looks for names, links and tags in them. Any thread.
[[nodiscard]] inline QString wordsFor(const Draft& draft, const DraftTarget& target)
{
    if (target.parts.empty())
        return draft.text;
    const QStringList parts(target.parts.begin(), target.parts.end());
    return parts.join(QLatin1Char('\n'));
}

/// The same by the account's id; for one that the draft does not name the draft's text.
[[nodiscard]] inline QString wordsFor(const Draft& draft, AccountId account)
{
    for (const DraftTarget& target : draft.targets)
        if (target.account == account)
            return wordsFor(draft, target);
    return draft.text;
}

/// Everything that goes anywhere: where every account has words of its own the draft's text does not. Any
/// thread.
[[nodiscard]] inline QString wordsForAll(const Draft& draft)
{
    QStringList words;
    for (const DraftTarget& target : draft.targets)
        words.append(wordsFor(draft, target));
    words.removeDuplicates();
    return draft.targets.empty() ? draft.text : words.join(QLatin1Char('\n'));
}

} // namespace cohort
