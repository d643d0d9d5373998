#include "core/library/target_texts.h"

#include "core/policy/route.h"
#include "core/text/text_length.h"
#include "core/text/text_split.h"

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

/// One go: the accounts, then for each account the people who are named for another network.
struct NameSearch {
    Library& library;
    Draft draft{};
    Reach reach{};
    QPointer<QObject> asker{};
    Library::Answer<std::vector<NamesThere>> answer{};
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

/// The person's handle on the network of `row`, if one may show in the life of that account.
void askForHandle(const Search& search, const AccountRow& row, const QString& typed, ContactId contact)
{
    ++search->open;
    const auto take = [search, typed, account = row.account.id,
                       network = networkOf(row.account)](const Result<PersonPage>& page) {
        if (page)
            for (const Identity& identity : page->row.identities)
                if (identity.author.network == network && !identity.author.handle.isEmpty()) {
                    search->there[account][typed].handle = identity.author.handle;
                    break;
                }
        search->end();
    };
    search->library.person(contact, lifeOf(row.account.hat), search->asker, take);
}

void lookUp(const Search& search, const AccountRow& row, const QString& typed)
{
    for (const AccountReach& account : search->reach.accounts)
        if (account.account == row.account.id && readerNamed(account, typed) != nullptr)
            return; // the account's own network knows who is meant
    for (const AccountReach& account : search->reach.accounts) {
        const Reader* reader = readerNamed(account, typed);
        if (reader == nullptr)
            continue;
        NameThere& there = search->there[row.account.id][typed];
        there.name = reader->name;
        if (reader->author.network == networkOf(row.account))
            there.handle = reader->author.handle;
        else if (reader->contact != ContactId::None)
            askForHandle(search, row, typed, reader->contact);
        return;
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

void findNamesThere(Library& library, const Draft& draft, const Preview& preview, QObject* asker,
                    Library::Answer<std::vector<NamesThere>> answer)
{
    auto search = std::make_shared<NameSearch>(NameSearch{.library = library,
                                                          .draft = draft,
                                                          .reach = preview.reach,
                                                          .asker = asker,
                                                          .answer = std::move(answer)});
    library.accounts(asker, [search](const Result<std::vector<AccountRow>>& rows) {
        const QStringList handles = handlesIn(search->draft.text);
        const std::vector<AccountRow> known = rows.value_or(std::vector<AccountRow>{});
        for (const DraftTarget& target : search->draft.targets)
            for (const AccountRow& row : known)
                if (row.account.id == target.account) {
                    search->there[target.account] = {};
                    for (const QString& typed : handles)
                        lookUp(search, row, typed);
                }
        search->end();
    });
}

std::vector<QString> threadOf(const QString& text, const QString& warning, const Capabilities& can)
{
    Capabilities limits = limitsFor(can);
    const QString before = wordsBefore(warning, can);
    if (limits.maxTextBytes > 0)
        limits.maxTextBytes = std::max(1, limits.maxTextBytes - static_cast<int>(before.toUtf8().size()));
    return splitText({.text = text, .limits = limits, .taken = countedLength(before, limits)});
}

} // namespace cohort
