#include "core/library/target_texts.h"

#include "core/library/profile_links.h"
#include "core/policy/route.h"
#include "core/text/text_length.h"

#include <algorithm>
#include <map>

namespace cohort {

namespace {

bool isTypedFor(const QString& typed, const Author& author)
{
    const QString handle = author.handle.toLower();
    return handle == typed || handle.startsWith(typed + u'@');
}

const Reader* readerNamed(const AccountReach& reach, const QString& typed)
{
    for (const Reader& reader : reach.readers)
        if (!reader.author.uri.isEmpty() && reader.reason != ReaderReason::GroupFollowers &&
            isTypedFor(typed, reader.author))
            return &reader;
    return nullptr;
}

std::optional<Sphere> lifeOf(Hat hat)
{
    if (hat == Hat::Mixed)
        return std::nullopt;
    return hat == Hat::Professional ? Sphere::Professional : Sphere::Personal;
}

/// The life whose handles may be written for an account; `none`: the two contradict each other.
struct LifeThere {
    std::optional<Sphere> life{};
    bool none = false;
};

LifeThere lifeThere(Hat hat, std::optional<Sphere> shown)
{
    const std::optional<Sphere> own = lifeOf(hat);
    return {.life = own ? own : shown, .none = own && shown && *own != *shown};
}

/// What the person is called in public; my own name for somebody never leaves this computer.
QString publicName(const Author& author)
{
    const bool local = author.handle.startsWith(u'@');
    return author.name.isEmpty() ? author.handle.section(u'@', local ? 1 : 0, local ? 1 : 0) : author.name;
}

/// One go: the accounts and the links, then for each account the people who are named for another network.
struct NameSearch {
    Library& library;
    NamesWanted wanted{};
    QPointer<QObject> asker{};
    Library::Answer<std::vector<NamesThere>> answer{};
    QHash<QString, ProfileOwner> links{};
    std::map<AccountId, QHash<QString, NameThere>> there{};
    int open = 1; ///< answers that are to come; this go itself counts as one

    void end()
    {
        if (--open > 0 || !asker)
            return;
        std::vector<NamesThere> found;
        for (const auto& [account, names] : there)
            found.push_back({.account = account, .names = names});
        answer(found);
    }
};
using Search = std::shared_ptr<NameSearch>;

/// The person's handle on the network of `row`, if one may show there.
void askForHandle(const Search& search, const AccountRow& row, const QString& typed, ContactId contact)
{
    const LifeThere there = lifeThere(row.account.hat, search->wanted.shown);
    if (there.none || contact == ContactId::None)
        return;
    ++search->open;
    const auto take = [search, typed, account = row.account.id,
                       network = networkOf(row.account)](const Result<PersonPage>& page) {
        if (page)
            for (const Identity& identity : page->row.identities)
                if (identity.author.network == network && !identity.author.handle.isEmpty()) {
                    NameThere& found = search->there[account][typed];
                    found.handle = identity.author.handle;
                    found.page = identity.author.profileUrl.toString(QUrl::FullyEncoded);
                    break;
                }
        search->end();
    };
    search->library.person(contact, there.life, search->asker, take);
}

void lookUp(const Search& search, const AccountRow& row, const QString& typed)
{
    const std::vector<AccountReach>& accounts = search->wanted.reach.accounts;
    for (const AccountReach& account : accounts)
        if (account.account == row.account.id && readerNamed(account, typed) != nullptr)
            return; // the account's own network knows who is meant
    for (const AccountReach& account : accounts) {
        const Reader* reader = readerNamed(account, typed);
        if (reader == nullptr)
            continue;
        NameThere& there = search->there[row.account.id][typed];
        there.name = publicName(reader->author);
        if (reader->author.network == networkOf(row.account))
            there.handle = reader->author.handle;
        else
            askForHandle(search, row, typed, reader->contact);
        return;
    }
}

void lookUpLinks(const Search& search, const AccountRow& row)
{
    for (auto link = search->links.cbegin(); link != search->links.cend(); ++link) {
        if (link->author.network == networkOf(row.account))
            continue;
        search->there[row.account.id][link.key()].name = publicName(link->author);
        askForHandle(search, row, link.key(), link->contact);
    }
}

void lookUpAll(const Search& search, const std::vector<AccountRow>& accounts)
{
    const Draft& draft = search->wanted.draft;
    const QStringList handles = handlesIn(draft.text);
    for (const DraftTarget& target : draft.targets)
        for (const AccountRow& row : accounts)
            if (row.account.id == target.account) {
                search->there[target.account] = {};
                for (const QString& typed : handles)
                    lookUp(search, row, typed);
                lookUpLinks(search, row);
            }
}

/// Where a network has no content warnings they stand above the text.
QString wordsBefore(const QString& warning, const Capabilities& can)
{
    return warning.isEmpty() || can.contentWarning ? warning : warning + QStringLiteral("\n\n");
}

Capabilities limitsFor(const Capabilities& can)
{
    return {.maxCharacters = can.maxCharacters,
            .countsIn = can.countsIn,
            .linkCharacters = can.linkCharacters,
            .maxTextBytes = can.maxTextBytes};
}

} // namespace

void findNamesThere(Library& library, const NamesWanted& wanted, QObject* asker,
                    Library::Answer<std::vector<NamesThere>> answer)
{
    auto search = std::make_shared<NameSearch>(
        NameSearch{.library = library, .wanted = wanted, .asker = asker, .answer = std::move(answer)});
    const auto look = [search](const Result<std::vector<AccountRow>>& rows) {
        if (rows)
            lookUpAll(search, *rows);
        search->end();
    };
    const auto takeLinks = [search, look](const Result<QHash<QString, ProfileOwner>>& owners) {
        if (owners)
            search->links = *owners;
        search->library.accounts(search->asker, look);
    };
    ProfileLinks(library).owners(wanted.draft.text, asker, takeLinks);
}

bool mayNeedNames(const QString& text)
{
    return text.contains(u'@') || text.contains(QStringLiteral("://"));
}

std::vector<QString> threadOf(const ThreadWanted& wanted, const Capabilities& can)
{
    Capabilities limits = limitsFor(can);
    const QString before = wordsBefore(wanted.warning, can);
    if (limits.maxTextBytes > 0)
        limits.maxTextBytes = std::max(1, limits.maxTextBytes - static_cast<int>(before.toUtf8().size()));
    return splitText({.text = wanted.text,
                      .limits = limits,
                      .taken = countedLength(before, limits),
                      .numbers = wanted.numbers});
}

} // namespace cohort
