#include "core/secrets/keychain_store.h"

#include "core/base/logging.h"

#include <QTimer>
#include <QUuid>

#include <qt6keychain/keychain.h>

namespace cohort {

using namespace Qt::StringLiterals;

namespace {

Error errorOf(const QKeychain::Job& job)
{
    const auto because = [&job](ErrorKind kind) {
        return Error{.kind = kind, .code = static_cast<int>(job.error()), .detail = job.errorString()};
    };
    switch (job.error()) {
    case QKeychain::EntryNotFound:
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return because(ErrorKind::KeyringLocked);
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError: // what libsecret answers when no service runs
        return because(ErrorKind::NoKeyring);
    case QKeychain::NoError:
    case QKeychain::CouldNotDeleteEntry:
        break;
    }
    return because(ErrorKind::Storage);
}

} // namespace

KeychainStore::KeychainStore(QString service)
    : KeychainStore(std::move(service), patience)
{
}

KeychainStore::KeychainStore(QString service, std::chrono::milliseconds limit)
    : m_service(std::move(service))
    , m_limit(limit)
    , m_context(std::make_unique<QObject>())
{
}

KeychainStore::~KeychainStore() = default;

void KeychainStore::start(QKeychain::Job* job, const QString& key, JobDone done)
{
    // The job deletes itself when it finishes. One that hangs stays behind: QtKeychain cannot cancel.
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    job->setKey(key);
    // The guard lives until the first of the two comes: the answer or the limit.
    auto* guard = new QObject(m_context.get());
    const auto finish = std::make_shared<JobDone>(std::move(done));
    QObject::connect(job, &QKeychain::Job::finished, guard, [guard, finish](QKeychain::Job* finished) {
        guard->deleteLater();
        guard->disconnect();
        const JobDone once = std::exchange(*finish, nullptr);
        if (!once)
            return;
        if (finished->error() == QKeychain::NoError)
            return once({}, finished);
        const Error error = errorOf(*finished);
        qCInfo(logSecrets) << "keyring:" << error.code << error.detail;
        once(fail(error), finished);
    });
    QTimer::singleShot(m_limit, guard, [guard, finish] {
        guard->deleteLater();
        if (const JobDone once = std::exchange(*finish, nullptr))
            once(fail(ErrorKind::Timeout, u"the keyring does not answer"_s), nullptr);
    });
    job->start();
}

void KeychainStore::read(const QString& key, ReadAnswer answer)
{
    auto* job = new QKeychain::ReadPasswordJob(m_service);
    start(job, key, [answer = std::move(answer)](const Result<void>& outcome, QKeychain::Job* finished) {
        if (!outcome)
            return answer(fail(outcome.error()));
        answer(Secret(static_cast<QKeychain::ReadPasswordJob*>(finished)->textData()));
    });
}

void KeychainStore::write(const QString& key, const Secret& secret, DoneAnswer answer)
{
    m_writes.push_back({.key = key, .secret = secret, .answer = std::move(answer)});
    if (m_writes.size() == 1)
        writeNext();
}

void KeychainStore::writeNext()
{
    // `done` calls the answer last: it may destroy this store.
    const DoneAnswer done = [this](const Result<void>& outcome) {
        const DoneAnswer answer = std::move(m_writes.front().answer);
        m_writes.pop_front();
        if (!m_writes.empty())
            writeNext();
        answer(outcome);
    };
    const Write next = m_writes.front();
    if (m_canarySang)
        return writeAndCompare(next.key, next.secret, done);
    const Secret canary(QUuid::createUuid().toString(QUuid::WithoutBraces));
    writeAndCompare(u"canary"_s, canary, [this, next, done](const Result<void>& sang) {
        if (!sang)
            return done(sang);
        m_canarySang = true;
        writeAndCompare(next.key, next.secret, done);
    });
}

void KeychainStore::writeAndCompare(const QString& key, const Secret& secret, DoneAnswer answer)
{
    auto* job = new QKeychain::WritePasswordJob(m_service);
    job->setTextData(secret.reveal());
    start(job, key,
          [this, key, secret, answer = std::move(answer)](const Result<void>& written, QKeychain::Job*) {
              if (!written)
                  return answer(written);
              read(key, [secret, answer](const Result<Secret>& found) {
                  if (!found)
                      return answer(fail(found.error()));
                  if (found->reveal() != secret.reveal())
                      return answer(fail(ErrorKind::Storage, u"the keyring gave back something else"_s));
                  answer({});
              });
          });
}

void KeychainStore::remove(const QString& key, DoneAnswer answer)
{
    // libsecret calls the removal from a locked keyring a success, and the entry is still there when it is
    // opened. So an entry counts as removed only if it could be read just before.
    read(key, [this, key, answer = std::move(answer)](const Result<Secret>& found) {
        if (!found)
            return answer(fail(found.error()));
        auto* job = new QKeychain::DeletePasswordJob(m_service);
        start(job, key, [answer](const Result<void>& outcome, QKeychain::Job*) { answer(outcome); });
    });
}

QString KeychainStore::backend() const
{
    return u"keychain"_s;
}

} // namespace cohort
