#pragma once

#include "core/base/mailbox.h"
#include "core/secrets/secret_store.h"

#include <QHash>

namespace cohort {

/// Keeps secrets in memory until the program ends: the choice on a computer without a keyring, and what tests
/// use. GUI thread.
class SessionStore final : public SecretStore {
public:
    void read(const QString& key, ReadAnswer answer) override;
    void write(const QString& key, const Secret& secret, DoneAnswer answer) override;
    void remove(const QString& key, DoneAnswer answer) override;
    [[nodiscard]] QString backend() const override;

private:
    QHash<QString, Secret> m_secrets;
    Mailbox m_answers; // answers come by the event loop, also from here
};

} // namespace cohort
