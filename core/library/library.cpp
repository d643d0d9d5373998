#include "core/base/logging.h"
#include "core/library/library_private.h"
#include "core/model/setting_names.h"
#include "core/store/marks.h"

namespace cohort {

namespace {

constexpr int tellEveryMs =
    100; // notices of change are gathered this long: a sync of many pages repaints ten times a second

constexpr int longestSyncMinutes = 24 * 60; // once a day; who wants less asks

/// What the user's setting means; what cannot be read counts as not set.
std::chrono::milliseconds intervalFor(const QString& minutes, std::chrono::milliseconds usual)
{
    bool isNumber = false;
    const int said = minutes.toInt(&isNumber);
    if (usual.count() == 0 || !isNumber || said < 0)
        return usual;
    return std::chrono::minutes(std::min(said, longestSyncMinutes));
}

SyncSchedule scheduleFor(const LibraryParts& parts)
{
    SyncSchedule schedule;
    schedule.every = parts.syncEvery;
    return schedule;
}

} // namespace

Library::Private::Private(Library& owner, LibraryParts given)
    : library(owner)
    , parts(std::move(given))
    , saved(std::make_unique<SavedThreads>(owner))
    , backups(std::make_unique<Backups>(owner))
    , comments(std::make_unique<MyComments>(owner))
    , linkSuggestions(std::make_unique<LinkSuggestions>(owner))
    , transport([this] { return makeTransport(); })
    , background(std::make_unique<JobThread>(JobThread::Ending::DropWaitingJobs))
{
    tellSoon.setSingleShot(true);
    tellSoon.setInterval(tellEveryMs);
    QObject::connect(&tellSoon, &QTimer::timeout, &owner, [this] {
        const Changes changes = std::exchange(pending, Changes{});
        emit library.changed(changes);
    });
    engine = std::make_unique<SyncEngine>(
        SyncParts{*parts.store, transport, parts.providers, parts.clock},
        SyncNotices{
            .changed = [this](const Changes& changes) { mailbox.post([this, changes] { note(changes); }); },
            .stateChanged =
                [this](const AccountState& state) {
                    mailbox.post([this, state] { emit library.accountStateChanged(state); });
                },
            .credentialsReplaced =
                [this](AccountId account, const QMap<QString, Secret>& credentials,
                       const std::function<void()>& kept) {
                    mailbox.post(
                        [this, account, credentials, kept] { keepReplaced(account, credentials, kept); });
                }},
        scheduleFor(parts));
    avatars = std::make_unique<Avatars>(AvatarParts{owner, *parts.store, *engine, mailbox, parts.clock});
}

Library::Private::~Private()
{
    if (signIn)
        signIn->stop.request_stop();
    backups.reset();
    background.reset();
    engine.reset();
    parts.store.reset(); // what was said to be kept is written before the mailbox goes
}

std::unique_ptr<Transport> Library::Private::makeTransport()
{
    QMap<QString, QString> settings;
    const auto read = parts.store->readNow([&settings](Connection& connection) -> Result<void> {
        auto found = store::settings(connection);
        if (!found)
            return fail(found.error());
        settings = std::move(*found);
        return {};
    });
    if (!read)
        qCWarning(logApp) << "settings cannot be read:" << read.error().detail;
    return parts.makeTransport ? parts.makeTransport(settings) : nullptr;
}

void Library::Private::applySetting(const QString& name, const QString& value)
{
    if (name == setting::Proxy || name == setting::ExtraCaFile)
        transport.renew();
    if (name == setting::WorkOffline)
        library.setWorkOffline(value == QLatin1String("1"));
    if (name == setting::SyncMinutes)
        engine->setInterval(intervalFor(value, parts.syncEvery));
}

void Library::Private::note(const Changes& changes)
{
    if (changes.isEmpty())
        return;
    pending.add(changes);
    if (!tellSoon.isActive())
        tellSoon.start();
}

Library::Library(LibraryParts parts, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, std::move(parts)))
{
    qRegisterMetaType<Changes>();
    qRegisterMetaType<AccountState>();
}

Library::~Library() = default;

void Library::start()
{
    // One reader answers in turn: what the user chose is here before the accounts are, and no worker begins
    // by another rule.
    settings(this, [this](const Result<QMap<QString, QString>>& settings) {
        if (!settings)
            return;
        if (settings->value(setting::WorkOffline) == QLatin1String("1"))
            setWorkOffline(true);
        d->applySetting(setting::SyncMinutes, settings->value(setting::SyncMinutes));
        d->backups->startWeekly();
        d->saved->startRetention();
    });
    d->ask<std::vector<store::StoredAccount>>(
        this,
        [this](const Result<std::vector<store::StoredAccount>>& accounts) {
            if (!accounts) {
                qCWarning(logApp) << "accounts cannot be read:" << accounts.error().detail;
                return;
            }
            for (const store::StoredAccount& account : *accounts)
                if (!d->stored.contains(account.account.id)) // added since: it is at work
                    d->serve(account);
            d->note(Changes{.accounts = true});
        },
        [](Connection& connection) { return store::accounts(connection); });
    d->sweepMedia();
}

void Library::retryKeyring()
{
    for (const AccountState& state : d->engine->states())
        if (const auto found = d->stored.find(state.account);
            state.phase == AccountPhase::KeyringLocked && found != d->stored.end())
            d->readCredentials(found->second);
}

QStringList Library::movedAside() const
{
    return d->parts.store->report().movedAside;
}

QString streamName(const StreamRef& stream)
{
    using Kind = StreamRef::Kind;
    const QString sphere =
        stream.sphere == Sphere::Professional ? QStringLiteral("professional") : QStringLiteral("personal");
    switch (stream.kind) {
    case Kind::Circle:
        return QStringLiteral("circle:%1").arg(raw(stream.circle));
    case Kind::Sphere:
        return QStringLiteral("sphere:") + sphere;
    case Kind::Replies:
        return QStringLiteral("replies:") + sphere;
    case Kind::NoCircle:
        return QStringLiteral("nocircle");
    case Kind::Contact:
        return stream.life ? QStringLiteral("contact:%1:%2").arg(raw(stream.contact)).arg(int(*stream.life))
                           : QStringLiteral("contact:%1").arg(raw(stream.contact));
    case Kind::Account:
        return QStringLiteral("account:%1").arg(raw(stream.account));
    case Kind::Both:
        break;
    }
    return QStringLiteral("both");
}

} // namespace cohort
