// Writes pages, outbox entries, saved conversations and backups and says each one after it is durable; killed
// at random by kill_loop.py, or ended by a power loss by power_loss.py.
//   store_writer write FOLDER                       acknowledges "page N", "entry N" … on standard output
//                                                   until it is killed
//   store_writer lose FOLDER OPERATION SEED [lying] the same until the power fails during that operation
//   store_writer check FOLDER [KIND=N …]            exit code 0 when nothing acknowledged is lost and the
//                                                   files are sound
//   store_writer upgrade FOLDER                     opens a profile of an older version, and ends
//   store_writer upgraded FOLDER                    exit code 0 when such a profile has all its content

#include "core/store/statement.h"
#include "tests/killloop/library_writes.h"
#include "tests/killloop/losing_disk.h"
#include "tests/support/temp_store.h"

#include <QCoreApplication>
#include <QTextStream>

#include <cstdio>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

constexpr int postsInPage = 40;
constexpr int pagesBetweenBackups = 8;
constexpr int skippedExitCode = 77;

void acknowledge(const char* what, int number)
{
    std::printf("%s %d\n", what, number);
    std::fflush(stdout);
}

Result<AccountId> myAccount(Store& store)
{
    Result<AccountId> id = AccountId::None;
    const auto done = store.writeNow([&id](Connection& c) -> Result<void> {
        store::StoredAccount account;
        account.account.provider = u"mastodon"_s;
        account.account.facts.me = authorNamed(u"me"_s);
        const auto known = store::accounts(c);
        if (!known)
            return fail(known.error());
        id = known->empty() ? store::saveAccount(c, account) : Result<AccountId>(known->front().account.id);
        return id ? Result<void>() : fail(id.error());
    });
    return done ? id : fail(done.error());
}

Result<void> writePage(Connection& c, AccountId account, int page)
{
    store::FetchedPage fetched{.account = account, .feed = u"home"_s, .homeFeed = true};
    for (int i = 0; i < postsInPage; ++i)
        fetched.posts.push_back(
            postBy(authorNamed(u"p%1"_s.arg(i % 7)), u"%1-%2"_s.arg(page).arg(i), minute(page)));
    if (const auto done = store::ingest(c, fetched); !done)
        return fail(done.error());
    return store::saveFeedState(c, account, u"home"_s, {.newer = QString::number(page)});
}

Result<void> writeEntry(Connection& c, AccountId account, int number)
{
    store::OutboxEntry entry{.row = {.account = account, .draft = {.text = QString::number(number)}},
                             .idempotencyKey = QString::number(number)};
    const auto queued = store::enqueue(c, {entry});
    if (!queued)
        return fail(queued.error());
    const PostRef read{.account = account,
                       .uri = postBy(authorNamed(u"p0"_s), u"%1-0"_s.arg(number), minute(0)).ref.uri};
    return store::setRead(c, {read}, true);
}

/// People come and go between circles, so that both files change together.
Result<void> changeCircle(Connection& c, int number)
{
    auto circles = store::circles(c);
    if (!circles)
        return fail(circles.error());
    if (circles->empty())
        circles->push_back({.circle = {.id = valueOf(store::addCircle(c, {.name = u"C"_s}))}});
    const auto contact = store::contactFor(c, authorNamed(u"p%1"_s.arg(number % 7)), minute(0));
    if (!contact)
        return fail(contact.error());
    const CircleId circle = circles->front().circle.id;
    const auto changed = number % 3 == 0 ? store::removeFromCircle(c, circle, {*contact})
                                         : store::addToCircle(c, circle, {*contact}, minute(0));
    return changed ? Result<void>() : fail(changed.error());
}

/// The disk of a power loss is SQLite's alone; backups are also written by others.
enum class Backups { Made, NotMade };

int writeForEver(const QString& folder, Backups backups)
{
    auto opened = valueOf(Store::open(folder, nullptr));
    Store& store = *opened;
    const AccountId account = valueOf(myAccount(store));
    int page = 0;
    int entry = 0;
    valueOf(store.readNow([&](Connection& c) -> Result<void> {
        page = valueOf(store::feedState(c, account, u"home"_s)).newer.toInt();
        entry = int(valueOf(store::outbox(c)).size());
        return {};
    }));
    for (;;) {
        ++page;
        valueOf(store.writeNow([&](Connection& c) { return writePage(c, account, page); }));
        acknowledge("page", page);
        ++entry;
        valueOf(store.writeNow([&](Connection& c) { return writeEntry(c, account, entry); }));
        acknowledge("entry", entry);
        valueOf(store.writeNow([&](Connection& c) { return changeCircle(c, page); }));
        int saved = 0;
        valueOf(store.writeNow([&](Connection& c) { return saveAndNote(c, account, page, saved); }));
        acknowledge("saved", saved);
        if (backups == Backups::Made && page % pagesBetweenBackups == 0) {
            valueOf(backUp(folder));
            acknowledge("backup", page);
        }
        if (page % 5 == 0)
            store.maintainWhenIdle();
    }
}

int writeUntilThePowerFails(const QStringList& words)
{
    useLosingDisk({.atOperation = words[3].toLong(),
                   .seed = words[4].toUInt(),
                   .logsUnsynced = words.size() == 6 && words[5] == "lying"_L1});
    (void)valueOf(Store::open(words[2], nullptr));
    if (!losingDiskIsUsed())
        return skippedExitCode; // Qt's driver has an SQLite of its own and would write for ever
    return writeForEver(words[2], Backups::NotMade);
}

Result<bool> sound(Connection& c, const Promises& promised)
{
    const auto number = [&c](const QString& sql) {
        return valueOf(store::oneNumber(c, sql, {})).value_or(-1);
    };
    const auto text = [&c](const QString& sql) {
        return valueOf(store::oneText(c, sql, {})).value_or(QString());
    };
    const int cursor = valueOf(store::feedState(c, AccountId(1), u"home"_s)).newer.toInt();
    bool good = cursor >= promised.page;
    good &= same("posts", number(u"SELECT count(*) FROM cache.post"_s), cursor * postsInPage);
    good &= same("indexed", number(u"SELECT count(*) FROM cache.search_text"_s), cursor * postsInPage);
    good &= number(u"SELECT count(*) FROM main.outbox"_s) >= promised.entry;
    good &= same("marks", number(u"SELECT count(*) FROM main.mark WHERE read = 1"_s),
                 number(u"SELECT count(*) FROM main.outbox"_s));
    good &= same("in the circle", number(u"SELECT count(*) FROM cache.circle_post WHERE circle > 0"_s),
                 number(u"SELECT count(*) FROM cache.post p JOIN cache.author a ON a.id = p.author JOIN "
                        "main.identity i ON i.uri = a.uri JOIN main.member m ON m.contact = i.contact"_s));
    good &= same("unread", number(u"SELECT count(*) FROM cache.post WHERE unread = 0"_s),
                 number(u"SELECT count(*) FROM main.mark k JOIN cache.post p ON p.uri = k.uri"_s));
    good &= text(u"PRAGMA main.quick_check"_s) == "ok"_L1 && text(u"PRAGMA cache.quick_check"_s) == "ok"_L1;
    const auto index =
        store::change(c, u"INSERT INTO cache.post_fts (post_fts, rank) VALUES ('integrity-check', 1)"_s, {});
    return good && index.has_value();
}

int check(const QString& folder, const Promises& promised)
{
    const auto store = valueOf(Store::open(folder, nullptr));
    bool good = store->report().movedAside.isEmpty();
    if (promised.page == 0 && promised.entry == 0 && !store->report().created) {
        // Killed before the first acknowledgement: there may be no account yet.
        return good ? 0 : 1;
    }
    valueOf(store->writeNow([&](Connection& c) -> Result<void> {
        const auto answer = sound(c, promised);
        good &= answer && *answer;
        const auto library = librarySound(c, folder, promised);
        good &= library && *library;
        return {};
    }));
    return good ? 0 : 1;
}

int upgrade(const QString& folder)
{
    return valueOf(Store::open(folder, nullptr)) ? 0 : 1;
}

/// The profiles of tests/migrations.
int checkUpgraded(const QString& folder)
{
    const auto store = valueOf(Store::open(folder, nullptr));
    bool good = store->report().movedAside.isEmpty() && !store->report().created;
    valueOf(store->readNow([&good](Connection& c) -> Result<void> {
        good &= same("accounts", qint64(valueOf(store::accounts(c)).size()), 1);
        good &= same("circles", qint64(valueOf(store::circles(c)).size()), 2);
        good &= same("drafts", qint64(valueOf(store::drafts(c)).size()), 1);
        good &= same("outbox", qint64(valueOf(store::outbox(c)).size()), 1);
        good &= same("people", valueOf(store::people(c, {.words = u"ana"_s})).total, 1);
        return {};
    }));
    return good ? 0 : 1;
}

} // namespace
} // namespace cohort

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = application.arguments();
    if (words.size() == 3 && words[1] == QLatin1String("write"))
        return cohort::writeForEver(words[2], cohort::Backups::Made);
    if (words.size() >= 5 && words[1] == QLatin1String("lose"))
        return cohort::writeUntilThePowerFails(words);
    if (words.size() >= 3 && words[1] == QLatin1String("check"))
        return cohort::check(words[2], cohort::promisesFrom(words.mid(3)));
    if (words.size() == 3 && words[1] == QLatin1String("upgrade"))
        return cohort::upgrade(words[2]);
    if (words.size() == 3 && words[1] == QLatin1String("upgraded"))
        return cohort::checkUpgraded(words[2]);
    std::fputs("store_writer write FOLDER | lose FOLDER OPERATION SEED [lying] | check FOLDER [KIND=N …] | "
               "upgrade FOLDER | upgraded FOLDER\n",
               stderr);
    return 2;
}
