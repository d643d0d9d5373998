// What a rig does while the suites are tortured: brings the fault about, and looks in the end for what may
// never be.
#include "core/store/accounts.h"
#include "core/store/statement.h"
#include "core/wording/sentences.h"
#include "tests/support/engine_rig.h"

#include <algorithm>
#include <set>
#include <thread>

namespace cohort {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// How often something is looked at before it is said to have been waited for in vain, 1 ms apart, twice.
constexpr int looks = 60;

QString named(OutboxId id)
{
    return u"entry "_s + QString::number(static_cast<qint64>(id));
}

/// The words of what waits or was sent, and of the drafts, as the store has them now.
Result<std::map<OutboxId, QString>> wordsOfOutbox(Connection& connection)
{
    const auto entries = store::outbox(connection);
    if (!entries)
        return fail(entries.error());
    std::map<OutboxId, QString> words;
    for (const store::OutboxEntry& entry : *entries)
        words[entry.row.id] = entry.row.draft.text;
    return words;
}

Result<std::map<DraftId, QString>> wordsOfDrafts(Connection& connection)
{
    const auto drafts = store::drafts(connection);
    if (!drafts)
        return fail(drafts.error());
    std::map<DraftId, QString> words;
    for (const Draft& draft : *drafts)
        words[draft.id] = draft.text;
    return words;
}

} // namespace

void EngineRig::beginTorture()
{
    m_fault = enduredFault();
    if (!m_fault)
        return;
    switch (m_fault->what) {
    case EnduredFault::What::Request:
        network.endure(m_fault->number, {.error = {.kind = ErrorKind::Offline}});
        break;
    case EnduredFault::What::Answer:
        network.endure(m_fault->number,
                       {.error = {.kind = ErrorKind::Timeout}, .when = FakeTrouble::When::After});
        break;
    case EnduredFault::What::Statement:
        network.endure(0, {});
        break;
    }
}

void EngineRig::armStatement()
{
    if (!m_fault || m_fault->what != EnduredFault::What::Statement || m_statementArmed)
        return;
    m_statementArmed = true;
    // The statement that ends this very job is one of those that work.
    (void)m_store->writeNow([number = m_fault->number](Connection& connection) -> Result<void> {
        connection.failAfter(number);
        return {};
    });
}

bool EngineRig::statementFailed()
{
    if (!m_statementArmed)
        return false;
    // Had it not failed yet, one of these would, or the beginning of the job.
    return m_store
        ->writeNow([number = m_fault->number](Connection& connection) -> Result<void> {
            for (int statement = 0; statement <= number; ++statement)
                if (auto run = connection.run(u"SELECT 1"_s); !run)
                    return run;
            return {};
        })
        .has_value();
}

bool EngineRig::waitAsTortured(const std::function<bool()>& done)
{
    // What comes at all comes before all workers rest; tests expect things that a fault prevents.
    for (int time = 0; time < 2; ++time) {
        for (int look = 0; look < looks; ++look) {
            if (done())
                return true;
            std::this_thread::sleep_for(1ms);
        }
        if (m_engine)
            settle();
    }
    return done();
}

Result<void> EngineRig::writeAsTortured(const std::function<Result<void>(Connection&)>& job)
{
    expectNoWordsLost();
    auto written = m_store->writeNow(job);
    if (!written && written.error().kind == ErrorKind::Storage)
        written = m_store->writeNow(job); // the fault is meant for the engine; this is the test's own
    rememberWords();
    return written;
}

void EngineRig::rememberWords()
{
    m_queued = read<std::map<OutboxId, QString>>(wordsOfOutbox);
    m_drafts = read<std::map<DraftId, QString>>(wordsOfDrafts);
}

void EngineRig::expectNoWordsLost()
{
    const auto queued = read<std::map<OutboxId, QString>>(wordsOfOutbox);
    for (const auto& [id, words] : m_queued)
        if (const auto now = queued.find(id); now == queued.end() || now->second != words)
            reportViolation(named(id) + u" lost its words: "_s + words);
    const auto drafts = read<std::map<DraftId, QString>>(wordsOfDrafts);
    for (const auto& [id, words] : m_drafts)
        if (const auto now = drafts.find(id); now == drafts.end() || now->second != words)
            reportViolation(u"a draft lost its words: "_s + words);
}

void EngineRig::startOnAGoodDay()
{
    network.recover();
    stop();
    m_store.reset();
    openStore();
    if (!m_store->report().movedAside.isEmpty())
        reportViolation(u"a file was taken for damaged: "_s + m_store->report().movedAside.join(u' '));
    const auto stored = read<std::vector<store::StoredAccount>>(store::accounts);
    std::erase_if(m_accounts, [&stored](const Account& mine) {
        return std::ranges::none_of(
            stored, [&mine](const store::StoredAccount& known) { return known.account.id == mine.id; });
    });
    start();
    // More than the longest wait between two tries, a few times.
    for (int time = 0; time < 4; ++time) {
        pass(20min);
        for (const Account& account : m_accounts)
            sync(account);
    }
}

void EngineRig::endTorture()
{
    switch (m_fault->what) {
    case EnduredFault::What::Request:
    case EnduredFault::What::Answer:
        m_faultMet = network.calls() >= m_fault->number;
        break;
    case EnduredFault::What::Statement:
        m_faultMet = m_faultMet || statementFailed();
        break;
    }
    if (!m_faultMet)
        return; // a test like any other
    reportFaultMet();
    stop();
    std::map<AccountId, QStringList> before;
    for (const Account& account : m_accounts)
        before[account.id] = cachedUris(account);
    startOnAGoodDay();
    for (const Account& account : m_accounts) {
        const QStringList now = cachedUris(account);
        for (const QString& uri : before[account.id])
            if (!now.contains(uri) && !network.isGone(uri))
                reportViolation(u"a post was lost: "_s + uri);
        const QStringList there = network.homeUris(account);
        const bool isFine = state(account).phase == AccountPhase::Idle;
        if (isFine && !there.isEmpty() && !now.contains(there.back()) && !network.isGone(there.back()))
            reportViolation(u"the newest post is missing: "_s + there.back());
    }
    stop();
    expectNoWordsLost();
    expectHonestOutbox();
    expectNothingTwice();
    expectWholeFiles();
}

void EngineRig::expectHonestOutbox()
{
    const auto entries = read<std::vector<store::OutboxEntry>>(store::outbox);
    const auto published = network.published();
    for (const store::OutboxEntry& entry : entries) {
        const OutboxRow& row = entry.row;
        const bool isThere = std::ranges::any_of(
            published, [&row](const FakePublished& known) { return known.post.ref.uri == row.sent.uri; });
        if (row.state == SendState::Sent && !isThere)
            reportViolation(named(row.id) + u" is called sent and did not arrive"_s);
        if (row.state == SendState::Sending)
            reportViolation(named(row.id) + u" is being sent by nobody"_s);
        const bool ended = row.state == SendState::Failed || row.state == SendState::Refused;
        const auto said = wording::explain({.kind = static_cast<ErrorKind>(row.errorKind)});
        if (ended && (row.errorKind < 0 || said.what.isEmpty() || said.safe.isEmpty() || said.todo.isEmpty()))
            reportViolation(named(row.id) + u" failed and nobody is told why"_s);
    }
}

void EngineRig::expectNothingTwice()
{
    std::set<std::pair<QString, QString>> keys;
    for (const FakePublished& known : network.published())
        if (!keys.insert({known.account, known.idempotencyKey}).second)
            reportViolation(u"sent twice: "_s + known.post.text.text);
    std::set<QString> sent;
    for (const store::OutboxEntry& entry : read<std::vector<store::OutboxEntry>>(store::outbox))
        if (entry.row.draft.edits.isNull() && entry.row.state == SendState::Sent &&
            !sent.insert(entry.row.sent.uri).second)
            reportViolation(u"two entries are called the same post: "_s + entry.row.sent.uri);
    for (const Account& account : m_accounts) {
        QStringList here = cachedUris(account);
        if (here.removeDuplicates() > 0)
            reportViolation(u"a post stands twice in the stream"_s);
    }
}

void EngineRig::expectWholeFiles()
{
    for (const QString& file : {u"main"_s, u"cache"_s, u"library"_s})
        for (const QString& check : {u".integrity_check"_s, u".foreign_key_check"_s}) {
            const auto found = read<QStringList>([&](Connection& connection) -> Result<QStringList> {
                const auto rows = connection.prepared(u"PRAGMA "_s + file + check);
                if (!rows)
                    return fail(rows.error());
                if (const auto done = execute(**rows); !done)
                    return fail(done.error());
                QStringList lines;
                while ((*rows)->next())
                    lines.append((*rows)->value(0).toString());
                (*rows)->finish();
                return lines;
            });
            const QStringList wanted = check == u".integrity_check"_s ? QStringList{u"ok"_s} : QStringList{};
            if (found != wanted)
                reportViolation(file + check + u": "_s + found.join(u"; "_s));
        }
}

} // namespace cohort
