#include "tests/support/engine_rig.h"

#include "core/store/accounts.h"
#include "core/store/circles.h"
#include "core/store/people.h"
#include "core/sync/reach_facts.h"

#include <QDir>

#include <gtest/gtest.h>

#include <atomic>
#include <thread>

namespace cohort {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Generous: a loaded machine and a sanitizer are no reason to fail.
constexpr auto longestWait = 240s;

std::vector<std::unique_ptr<ProviderFactory>> only(std::unique_ptr<ProviderFactory> factory)
{
    std::vector<std::unique_ptr<ProviderFactory>> factories;
    factories.push_back(std::move(factory));
    return factories;
}

} // namespace

EngineRig::EngineRig()
    : m_providers(only(std::make_unique<FakeFactory>(network)))
{
    m_folders.push_back(std::make_unique<QTemporaryDir>());
    openStore();
    beginTorture();
}

EngineRig::EngineRig(Transport& door, std::unique_ptr<ProviderFactory> factory)
    : m_transport(door)
    , m_providers(only(std::move(factory)))
{
    m_folders.push_back(std::make_unique<QTemporaryDir>());
    openStore();
}

EngineRig::~EngineRig()
{
    if (m_fault)
        endTorture();
    stop();
}

void EngineRig::openStore()
{
    auto store = Store::open(m_folders.back()->filePath(u"profile"_s), nullptr);
    if (!store)
        complain(store.error());
    m_store = std::move(*store);
}

void EngineRig::makeEngine()
{
    SyncNotices notices{.changed =
                            [this](const Changes& changes) {
                                const std::lock_guard lock(m_mutex);
                                m_changes.add(changes);
                            },
                        .stateChanged =
                            [this](const AccountState& state) {
                                const std::lock_guard lock(m_mutex);
                                if (m_phases.empty() || m_phases.back() != state.phase)
                                    m_phases.push_back(state.phase);
                            }};
    m_engine = std::make_unique<SyncEngine>(
        SyncParts{.store = *m_store, .transport = m_transport, .providers = m_providers, .clock = clock},
        std::move(notices), schedule);
}

Account EngineRig::addAccount(const QString& name, Hat hat)
{
    return addAccount(network.account(name, hat), {});
}

Account EngineRig::addAccount(Account account, const QMap<QString, Secret>& credentials)
{
    write([&](Connection& connection) -> Result<void> {
        const auto id = store::saveAccount(connection, {.account = account, .secretBackend = u"session"_s});
        if (!id)
            return fail(id.error());
        account.id = *id;
        return {};
    });
    m_accounts.push_back(account);
    m_credentials.insert(account.id, credentials);
    return account;
}

ContactId EngineRig::addPerson(const QString& name)
{
    ContactId id = ContactId::None;
    write([&](Connection& connection) -> Result<void> {
        const auto contact = store::contactFor(connection, network.author(name), clock.now());
        if (!contact)
            return fail(contact.error());
        id = *contact;
        return {};
    });
    return id;
}

CircleId EngineRig::addCircle(const QString& name, const QStringList& people)
{
    CircleId id = CircleId::None;
    write([&](Connection& connection) -> Result<void> {
        const auto circle = store::addCircle(connection, Circle{.sphere = Sphere::Personal,
                                                                .name = name,
                                                                .colour = u"#aa3355"_s,
                                                                .defaultVisibility = Visibility::Mentioned});
        if (!circle)
            return fail(circle.error());
        id = *circle;
        return {};
    });
    for (const QString& person : people)
        addToCircle(id, person);
    return id;
}

void EngineRig::addToCircle(CircleId circle, const QString& person)
{
    const ContactId contact = addPerson(person);
    write([&](Connection& connection) -> Result<void> {
        const auto added = store::addToCircle(connection, circle, {contact}, clock.now());
        return added ? Result<void>{} : fail(added.error());
    });
}

void EngineRig::removeFromCircle(CircleId circle, const QString& person)
{
    const ContactId contact = addPerson(person);
    write([&](Connection& connection) -> Result<void> {
        const auto removed = store::removeFromCircle(connection, circle, {contact});
        return removed ? Result<void>{} : fail(removed.error());
    });
}

void EngineRig::start()
{
    armStatement();
    makeEngine();
    for (const Account& account : m_accounts)
        m_engine->addAccount(account, m_credentials.value(account.id));
}

void EngineRig::stop()
{
    m_engine.reset();
}

void EngineRig::killAndRestart()
{
    // The copy is taken while the old engine stands still in a call; what it does afterwards goes to the old
    // folder and is never seen again, as after a kill.
    auto next = std::make_unique<QTemporaryDir>();
    const QDir from(m_folders.back()->filePath(u"profile"_s));
    const QString to = next->filePath(u"profile"_s);
    QDir().mkpath(to);
    QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    for (const QString& name : from.entryList(QDir::Files | QDir::Hidden)) {
        if (name.endsWith("lock"_L1) || name.endsWith("-shm"_L1))
            continue;
        EXPECT_TRUE(QFile::copy(from.filePath(name), to + u'/' + name));
    }
    stop();
    m_faultMet = m_faultMet || statementFailed();
    m_store.reset();
    m_folders.push_back(std::move(next));
    openStore();
    start();
}

bool EngineRig::waitFor(const QString& what, const std::function<bool()>& done)
{
    if (m_fault)
        return waitAsTortured(done);
    const auto end = std::chrono::steady_clock::now() + longestWait;
    while (!done()) {
        if (std::chrono::steady_clock::now() > end) {
            ADD_FAILURE() << "waited in vain for: " << what.toStdString();
            return false;
        }
        std::this_thread::sleep_for(1ms);
    }
    return true;
}

void EngineRig::settleWorker(const QString& what, const std::function<bool()>& done)
{
    const auto end = std::chrono::steady_clock::now() + longestWait;
    while (!done()) {
        if (std::chrono::steady_clock::now() > end)
            return reportViolation(u"the engine never comes to rest; in vain: "_s + what);
        std::this_thread::sleep_for(100us);
    }
}

void EngineRig::settle()
{
    // A question that no provider answers goes through every worker three times: before it, what was told
    // was taken up, and between two of them the outbox had its turn.
    for (int round = 0; round < 3; ++round)
        for (const Account& account : m_accounts) {
            auto answered = std::make_shared<std::atomic_bool>(false);
            m_engine->fetchOlder(account.id, u"no such feed"_s,
                                 [answered](const Result<int>&) { *answered = true; });
            settleWorker(u"an answer of the worker"_s, [answered] { return answered->load(); });
        }
    for (const Account& account : m_accounts)
        settleWorker(u"the end of the synchronisation"_s,
                     [this, account] { return state(account).phase != AccountPhase::Syncing; });
}

void EngineRig::sync(const Account& account)
{
    m_engine->syncNow(account.id);
    settle();
}

void EngineRig::pass(std::chrono::milliseconds time)
{
    // What was queued last is looked at before the time passes: a wait is counted from the first look at it,
    // and a look in the middle would see one clock of before and one of after.
    settle();
    clock.advance(time);
    for (const Account& account : m_accounts)
        m_engine->outboxChanged(account.id);
    settle();
}

Draft EngineRig::draftTo(const Account& account, CircleId circle, const QString& text) const
{
    return {.targets = {{.account = account.id, .visibility = Visibility::Mentioned}},
            .audience = {.circles = {circle}},
            .text = text};
}

Draft EngineRig::agreedTo(Draft draft)
{
    write([&](Connection& connection) -> Result<void> {
        const auto facts = gatherReachFacts(connection, draft);
        if (!facts)
            return fail(facts.error());
        draft.consents.push_back({.reachKey = computeReach(draft, *facts).key(), .given = clock.now()});
        return {};
    });
    return draft;
}

OutboxId EngineRig::queue(const Draft& draft, std::chrono::milliseconds undoWindow)
{
    OutboxId id = OutboxId::None;
    write([&](Connection& connection) -> Result<void> {
        const auto facts = gatherReachFacts(connection, draft);
        if (!facts)
            return fail(facts.error());
        const QString key = u"key-"_s + QString::number(++m_keys);
        const auto cleared = VisibilityGate::clear(draft, *facts, {key});
        if (!cleared) {
            ADD_FAILURE() << "the gate refused: " << static_cast<int>(cleared.error().kind);
            return {};
        }
        store::OutboxEntry entry{.shown = cleared->front().reach(), .idempotencyKey = key};
        entry.row = {.account = draft.targets.front().account,
                     .draft = draft,
                     .state = SendState::Held,
                     .created = clock.now(),
                     .notBefore = clock.now().addMSecs(undoWindow.count())};
        const auto ids = store::enqueue(connection, {entry});
        if (!ids)
            return fail(ids.error());
        id = ids->front();
        return {};
    });
    if (m_engine)
        m_engine->outboxChanged(draft.targets.front().account);
    return id;
}

QStringList EngineRig::cachedUris(const Account& account)
{
    return read<QStringList>([&](Connection& connection) -> Result<QStringList> {
        const StreamRef stream{.kind = StreamRef::Kind::Account, .account = account.id};
        QStringList uris;
        std::optional<StreamKey> before;
        for (;;) {
            const auto page = store::streamPage(connection, stream, before, 100);
            if (!page)
                return fail(page.error());
            for (const PostRow& row : page->rows) {
                uris.append(row.post.ref.uri);
                before = row.key;
            }
            if (page->rows.empty())
                return uris;
        }
    });
}

store::OutboxEntry EngineRig::entry(OutboxId id)
{
    using Found = std::optional<store::OutboxEntry>;
    const auto found =
        read<Found>([id](Connection& connection) { return store::outboxEntry(connection, id); });
    EXPECT_TRUE(found) << "the entry is gone";
    return found.value_or(store::OutboxEntry{});
}

AccountState EngineRig::state(const Account& account)
{
    for (const AccountState& state : m_engine->states())
        if (state.account == account.id)
            return state;
    return {};
}

store::FeedState EngineRig::feed(const Account& account, const QString& name)
{
    return read<store::FeedState>(
        [&](Connection& connection) { return store::feedState(connection, account.id, name); });
}

Changes EngineRig::takeChanges()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_changes, {});
}

std::vector<AccountPhase> EngineRig::takePhases()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_phases, {});
}

void EngineRig::write(const std::function<Result<void>(Connection&)>& job)
{
    if (const auto written = m_fault ? writeAsTortured(job) : m_store->writeNow(job); !written)
        complain(written.error());
}

void EngineRig::complain(const Error& error) const
{
    ADD_FAILURE() << "error " << static_cast<int>(error.kind) << ": " << error.detail.toStdString();
}

} // namespace cohort
