#pragma once

#include "core/secrets/secret_store.h"

#include <QObject>

#include <chrono>
#include <deque>
#include <memory>

namespace QKeychain {
class Job;
}

namespace cohort {

/// The system's keyring through QtKeychain, by these rules (measured with its libsecret backend):
/// - never QtKeychain's insecure fallback;
/// - "no such entry" is also what a locked keyring answers, so it becomes KeyringLocked and nothing is ever
///   created or overwritten because of it; a removal from a locked keyring, which it calls a success, too;
/// - a service that hangs never answers, so every step has a limit of our own;
/// - before the first secret is trusted to it, a canary is written and read back; every write is read back.
/// GUI thread. Answers still due when the store is destroyed are dropped.
class KeychainStore final : public SecretStore {
public:
    /// For each step of the keyring.
    static constexpr std::chrono::seconds patience{10};

    /// `service` groups the entries in the keyring's own window, for example "Cohort".
    explicit KeychainStore(QString service);
    /// `limit` in place of `patience`, for tests.
    KeychainStore(QString service, std::chrono::milliseconds limit);
    ~KeychainStore() override;

    void read(const QString& key, ReadAnswer answer) override;
    void write(const QString& key, const Secret& secret, DoneAnswer answer) override;
    void remove(const QString& key, DoneAnswer answer) override;
    [[nodiscard]] QString backend() const override;

private:
    using JobDone = std::function<void(Result<void>, QKeychain::Job*)>;

    void start(QKeychain::Job* job, const QString& key, JobDone done);
    void writeNext();
    void writeAndCompare(const QString& key, const Secret& secret, DoneAnswer answer);

    const QString m_service;
    const std::chrono::milliseconds m_limit;
    struct Write {
        QString key;
        Secret secret;
        DoneAnswer answer;
    };
    std::deque<Write> m_writes; ///< one after the other: each is compared with what it wrote itself
    bool m_canarySang = false;
    std::unique_ptr<QObject> m_context; ///< ends all pending answers with the store
};

} // namespace cohort
