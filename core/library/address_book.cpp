#include "core/library/address_book.h"

#include "core/library/library_private.h"
#include "core/store/address_book.h"
#include "core/store/person_addresses.h"
#include "core/text/vcard.h"

#include <QFile>
#include <QFileInfo>

namespace cohort {

namespace {

Result<CardFile> cardsIn(const QString& path)
{
    QFile file(path);
    // What is no file (a pipe) might never end, and the thread that waits for it would not either.
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::NotFound, QStringLiteral("cannot open the file"));
    const qsizetype most = VcardLimits().maxBytes;
    const QByteArray bytes = file.read(most + 1);
    if (bytes.size() > most)
        return fail(ErrorKind::TooLarge, QStringLiteral("a larger file than an address book is"));
    auto cards = cardsOf(bytes);
    if (!cards)
        return fail(ErrorKind::InvalidInput, QStringLiteral("no vCard in it"));
    return std::move(*cards);
}

} // namespace

void AddressBook::read(const QString& path, QObject* asker, Answer<CardFile> answer)
{
    m_library.linkSuggestions().door().ask<CardFile>(asker, std::move(answer),
                                                     [path](Connection&) { return cardsIn(path); });
}

void AddressBook::plan(const std::vector<AddressCard>& cards, QObject* asker, Answer<CardCounts> answer)
{
    m_library.linkSuggestions().door().ask<CardCounts>(
        asker, std::move(answer),
        [cards](Connection& connection) { return store::planCards(connection, cards); });
}

void AddressBook::import(const CardWish& wish, const std::shared_ptr<CardProgress>& progress, QObject* asker,
                         Answer<CardsImported> answer)
{
    auto& door = m_library.linkSuggestions().door();
    door.change<CardsImported>(
        Changes{.posts = true, .people = true, .circles = true}, asker, std::move(answer),
        [wish, progress, now = door.parts.clock.now()](Connection& connection) -> Result<CardsImported> {
            const auto step = [&progress](int done) {
                progress->done = done;
                return !progress->stop;
            };
            const auto read = store::importCards(connection, wish, now, step);
            if (!read)
                return fail(read.error());
            return CardsImported{.counts = read->counts,
                                 .undo = {.kind = Undo::Kind::People, .state = read->undo.state}};
        });
}

void AddressBook::addresses(ContactId contact, QObject* asker, Answer<PersonAddresses> answer)
{
    m_library.linkSuggestions().door().ask<PersonAddresses>(
        asker, std::move(answer),
        [contact](Connection& connection) { return store::addressesOf(connection, contact); });
}

std::vector<AddressCard> cardsLabelled(const std::vector<AddressCard>& cards, const QString& label)
{
    std::vector<AddressCard> chosen;
    for (const AddressCard& card : cards)
        if (label.isEmpty() || card.categories.contains(label, Qt::CaseInsensitive))
            chosen.push_back(card);
    return chosen;
}

} // namespace cohort
