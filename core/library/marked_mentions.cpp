#include "core/library/marked_mentions.h"

#include "core/text/host_name.h"

#include <algorithm>

namespace cohort {

namespace {

bool canBeMistaken(const QString& label)
{
    const auto host = checkedHost(label);
    return !host || host->suspicious;
}

bool isAscii(const QString& text)
{
    return std::ranges::all_of(text, [](QChar one) { return one.unicode() < 0x80; });
}

/// "@ana@work.test": the name and the server are looked at each for itself.
bool looksLikeAnother(const QString& handle)
{
    QString name = handle.section(u'@', 1, 1);
    const QString server = handle.section(u'@', 2).section(u':', 0, 0);
    // Names have letters that hosts have not; only those that are not plain can be mistaken.
    name.replace(u'_', u'-');
    return (!isAscii(name) && canBeMistaken(name)) || (!server.isEmpty() && canBeMistaken(server));
}

} // namespace

std::vector<MentionSeen> markedMentions(const Draft& draft, const ReachFacts& facts, const Reach& reach)
{
    std::vector<MentionSeen> mentions = mentionsSeen(draft, facts, reach);
    for (MentionSeen& mention : mentions)
        mention.lookalike = looksLikeAnother(mention.handle);
    return mentions;
}

} // namespace cohort
