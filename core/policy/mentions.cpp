#include "core/policy/mentions.h"

#include "core/model/draft_parts.h"
#include "core/policy/route.h"

#include <QSet>

#include <algorithm>

namespace cohort {
namespace {

QString hostOfHandle(const QString& handle)
{
    const qsizetype at = handle.lastIndexOf(QLatin1Char('@'));
    return at > 0 ? handle.mid(at + 1).toLower() : QString();
}

/// Servers on which anybody is that this draft knows of.
QSet<QString> knownServers(const ReachFacts& facts)
{
    QSet<QString> hosts;
    const auto add = [&hosts](const Author& author) { hosts.insert(hostOfHandle(author.handle)); };
    for (const CarrierFacts& carrier : facts.carriers) {
        hosts.insert(carrier.account.server.host().toLower());
        add(carrier.account.facts.me);
        std::ranges::for_each(carrier.followers, add);
    }
    for (const AudienceMember& member : facts.audience)
        std::ranges::for_each(member.identities, add);
    std::ranges::for_each(facts.participants, add);
    return hosts;
}

/// Whether a reader is the one that a handle in the text stands for.
bool isNamed(const Reader& reader, const QString& handle, const Author* author)
{
    if (author != nullptr)
        return reader.author.uri == author->uri;
    return reader.author.uri.isEmpty() && reader.author.handle.compare(handle, Qt::CaseInsensitive) == 0;
}

void findReader(const Reach& reach, const Author* author, MentionSeen& mention)
{
    for (const AccountReach& account : reach.accounts)
        for (const Reader& reader : account.readers)
            if (isNamed(reader, mention.handle, author)) {
                // Meant by every account that carries it, or not meant.
                mention.meant = reader.meant && (mention.meant || !mention.reads);
                mention.reads = true;
                if (mention.name.isEmpty() && author != nullptr)
                    mention.name = reader.name;
            }
}

} // namespace

std::vector<MentionSeen> mentionsSeen(const Draft& draft, const ReachFacts& facts, const Reach& reach)
{
    std::vector<MentionSeen> mentions;
    QSet<QString> servers;
    const bool limited =
        std::ranges::any_of(reach.accounts, [](const AccountReach& one) { return !one.world; });
    const QStringList handles = handlesIn(wordsForAll(draft) + QChar(u'\n') + draft.contentWarning);
    for (const QString& handle : handles) {
        MentionSeen mention{.handle = handle, .limitedPost = limited};
        const auto known = facts.mentionable.constFind(handle);
        const Author* author = known == facts.mentionable.cend() ? nullptr : &*known;
        findReader(reach, author, mention);
        if (author != nullptr) {
            mention.group = author->group;
            mention.bot = author->bot;
            if (mention.name.isEmpty())
                mention.name = author->name.isEmpty() ? author->handle : author->name;
        } else if (const QString host = hostOfHandle(handle); !host.isEmpty()) {
            // Looked for only where somebody is not known: a pass over all followers.
            if (servers.isEmpty())
                servers = knownServers(facts);
            mention.newServer = !servers.contains(host);
        }
        mentions.push_back(std::move(mention));
    }
    return mentions;
}

} // namespace cohort
