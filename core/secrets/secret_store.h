#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <functional>

namespace cohort {

/// Where tokens are kept. Lives on the GUI thread (QtKeychain needs an event loop); answers arrive there,
/// always later than the call. Errors: KeyringLocked (locked, or the entry is gone: these look alike and
/// nothing may be overwritten), NoKeyring, Timeout (after 10 s of our own), Storage.
class SecretStore {
public:
    using ReadAnswer = std::function<void(Result<Secret>)>;
    using DoneAnswer = std::function<void(Result<void>)>;

    SecretStore() = default;
    SecretStore(const SecretStore&) = delete;
    SecretStore& operator=(const SecretStore&) = delete;
    virtual ~SecretStore() = default;

    virtual void read(const QString& key, ReadAnswer answer) = 0;
    /// Writes and reads back before it answers.
    virtual void write(const QString& key, const Secret& secret, DoneAnswer answer) = 0;
    virtual void remove(const QString& key, DoneAnswer answer) = 0;
    /// "keychain", "session" or "environment": recorded with the account, so that a missing entry is
    /// understood.
    [[nodiscard]] virtual QString backend() const = 0;
};

} // namespace cohort
