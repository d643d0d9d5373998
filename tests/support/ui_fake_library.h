#pragma once

#include "core/library/library.h"
#include "core/secrets/session_store.h"
#include "tests/support/fake_provider.h"
#include "tests/support/temp_store.h"

namespace cohort {

/// A keyring in memory. It is locked until somebody unlocks it: a locked one cannot be told from one without
/// the entry.
class LockableStore final : public SecretStore {
public:
    void setLocked(bool locked) { m_locked = locked; }
    /// While it is locked, reading fails; this is what stands in it all the time.
    [[nodiscard]] static Secret anything() { return Secret(QStringLiteral("token")); }
    void read(const QString& key, ReadAnswer answer) override;
    void write(const QString& key, const Secret& secret, DoneAnswer answer) override;
    void remove(const QString& key, DoneAnswer answer) override;
    [[nodiscard]] QString backend() const override { return m_inner.backend(); }

private:
    SessionStore m_inner;
    Mailbox m_answers;
    bool m_locked = true;
};

/// A real Library on a network in memory, with one account for work and a sign-in by browser or pasted code:
/// the server is asked for, "good" is the code that is right. Test thread only.
class FakeLibrary final {
public:
    static constexpr char rightCode[] = "good";
    static constexpr char state[] = "the-state";
    static constexpr char serverWithoutWayBack[] = "pasting.test"; ///< what the browser shows must be pasted
    static constexpr char serverWithTwoWays[] = "ways.test"; ///< asks for a handle, or instead a password

    /// `prepare` may put people and circles into the profile before it is opened.
    explicit FakeLibrary(const std::function<void(TempStore&, FakeNetwork&)>& prepare = {});
    ~FakeLibrary();

    [[nodiscard]] Library& library() { return *m_library; }
    [[nodiscard]] FakeNetwork& network() { return m_network; }
    [[nodiscard]] LockableStore& secrets() { return m_secrets; }
    /// The account for work, @me@fake.test.
    [[nodiscard]] const Account& account() const { return m_account; }
    /// Fetches now and waits until it is done.
    [[nodiscard]] bool sync();
    /// Somebody answers me: there at the next `sync`.
    void addReply(const QString& by, const QString& text, const QDateTime& created);
    [[nodiscard]] std::vector<AccountRow> accounts();
    /// Opens the same profile again, as after a restart.
    void reopen(std::vector<NetworkPlugin> plugins = {});

private:
    void open(std::vector<NetworkPlugin> plugins = {});

    SystemClock m_clock;
    FakeNetwork m_network;
    ProviderRegistry m_providers;
    LockableStore m_secrets;
    TempStore m_files;
    Account m_account;
    int m_replies = 0;
    std::unique_ptr<Library> m_library;
};

} // namespace cohort
