#include "core/base/mailbox.h"
#include "core/library/library.h"
#include "tests/support/library_rig.h"

#include <gtest/gtest.h>

#include <atomic>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

/// A keyring that other threads may look into. It can be told to take nothing.
class LookedAtKeyring final : public SecretStore {
public:
    void read(const QString& key, ReadAnswer answer) override
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_secrets.constFind(key);
        Result<Secret> result = fail(ErrorKind::KeyringLocked, u"not there"_s);
        if (found != m_secrets.constEnd())
            result = *found;
        m_answers.post([answer = std::move(answer), result] { answer(result); });
    }
    void write(const QString& key, const Secret& secret, DoneAnswer answer) override
    {
        const std::lock_guard lock(m_mutex);
        if (m_refuses) {
            m_answers.post([answer = std::move(answer)] { answer(fail(ErrorKind::KeyringLocked, {})); });
            return;
        }
        m_secrets.insert(key, secret);
        m_answers.post([answer = std::move(answer)] { answer({}); });
    }
    void remove(const QString&, DoneAnswer answer) override
    {
        m_answers.post([answer = std::move(answer)] { answer({}); });
    }
    [[nodiscard]] QString backend() const override { return u"keychain"_s; }
    [[nodiscard]] bool holds(const QString& value) const
    {
        const std::lock_guard lock(m_mutex);
        return std::ranges::any_of(m_secrets,
                                   [&value](const Secret& secret) { return secret.reveal() == value; });
    }
    void refuse()
    {
        const std::lock_guard lock(m_mutex);
        m_refuses = true;
    }

private:
    mutable std::mutex m_mutex;
    QHash<QString, Secret> m_secrets;
    bool m_refuses = false;
    Mailbox m_answers;
};

/// What the network saw of an account's credentials.
struct Seen {
    std::mutex mutex{};
    QStringList tokens{};     ///< one for each question
    QStringList keptInTime{}; ///< those that the keyring had when they were used first

    [[nodiscard]] QStringList all()
    {
        const std::lock_guard lock(mutex);
        return tokens;
    }
    [[nodiscard]] QStringList kept()
    {
        const std::lock_guard lock(mutex);
        return keptInTime;
    }
};

/// A network that replaces the token at every question for people.
class ChangingProvider final : public Provider {
public:
    ChangingProvider(Seen& seen, const LookedAtKeyring& keyring)
        : m_seen(seen)
        , m_keyring(keyring)
    {
    }
    Result<AccountFacts> probe(Session&) override
    {
        return AccountFacts{.me = {.network = u"changing"_s, .uri = u"me"_s, .handle = u"@me"_s}};
    }
    Result<Batch> fetch(const FeedRequest&, Session&) override { return Batch{}; }
    Result<PeoplePage> fetchPeople(const PeopleRequest&, Session& session) override
    {
        const QString old = session.credentials[u"access_token"_s].reveal();
        const QString fresh = old + u'+';
        session.keep({{u"access_token"_s, Secret(fresh)}});
        const std::lock_guard lock(m_seen.mutex);
        m_seen.tokens << session.credentials[u"access_token"_s].reveal();
        if (m_keyring.holds(fresh))
            m_seen.keptInTime << fresh;
        return PeoplePage{};
    }
    Result<FetchedThread> fetchThread(const PostRef&, Session&) override { return FetchedThread{}; }
    Result<Published> publish(const ClearedPost&, Session&) override
    {
        return fail(ErrorKind::Unsupported, {});
    }
    Result<std::optional<Published>> findPublished(const ClearedPost&, QDateTime, Session&) override
    {
        return fail(ErrorKind::Unsupported, {});
    }
    Result<std::optional<Post>> perform(const Intent&, Session&) override
    {
        return fail(ErrorKind::Unsupported, {});
    }
    Result<QByteArray> fetchMedia(const QUrl&, Session&) override { return fail(ErrorKind::Unsupported, {}); }

private:
    Seen& m_seen;
    const LookedAtKeyring& m_keyring;
};

class ChangingFactory final : public ProviderFactory {
public:
    ChangingFactory(Seen& seen, const LookedAtKeyring& keyring)
        : m_seen(seen)
        , m_keyring(keyring)
    {
    }
    QString id() const override { return u"changing"_s; }
    QString displayName() const override { return u"Changing"_s; }
    std::unique_ptr<SignIn> signIn() const override { return {}; }
    std::unique_ptr<Provider> create(const Account&) const override
    {
        return std::make_unique<ChangingProvider>(m_seen, m_keyring);
    }

private:
    Seen& m_seen;
    const LookedAtKeyring& m_keyring;
};

class ReplacedCredentials : public testing::Test {
protected:
    ReplacedCredentials()
        : m_providers(factories())
    {
        open();
        bool added = false;
        QObject asker;
        m_library->addAccountWithToken(
            {.network = u"changing"_s, .server = QUrl(u"https://c.test"_s), .token = Secret(u"t"_s)}, &asker,
            [&](const Result<AccountId>& id) {
                added = true;
                account = id.value_or(AccountId::None);
            });
        EXPECT_TRUE(LibraryRig::waitUntil([&added] { return added; }));
        EXPECT_TRUE(keyring.holds(u"t"_s));
    }
    void open()
    {
        m_library = std::make_unique<Library>(LibraryParts{.store = m_files.release(),
                                                           .makeTransport = {},
                                                           .providers = m_providers,
                                                           .secrets = keyring,
                                                           .clock = m_clock,
                                                           .syncEvery = std::chrono::milliseconds::zero()});
        m_library->start();
    }
    void reopen()
    {
        m_library.reset();
        m_files.reopen();
        open();
    }
    /// As if somebody else had written the profile: the account is said to be on another server.
    void reopenWithServer(const QString& server)
    {
        m_library.reset();
        m_files.reopen();
        m_files.write([&server](Connection& c) {
            return c.run(u"UPDATE main.account SET server = '"_s + server + u"'"_s);
        });
        open();
    }
    /// Has the network replace the token; true when it answered.
    bool ask()
    {
        std::optional<bool> answered;
        QObject asker;
        m_library->findPeople(account, u"ana"_s, &asker,
                              [&answered](const auto& found) { answered = found.has_value(); });
        return LibraryRig::waitUntil([&answered] { return answered.has_value(); }) && *answered;
    }

    [[nodiscard]] std::optional<AccountPhase> phase()
    {
        std::optional<AccountPhase> found;
        bool answered = false;
        QObject asker;
        m_library->accounts(&asker, [&](const Result<std::vector<AccountRow>>& rows) {
            answered = true;
            if (rows && !rows->empty())
                found = rows->front().state.phase;
        });
        EXPECT_TRUE(LibraryRig::waitUntil([&answered] { return answered; }));
        return found;
    }

    LookedAtKeyring keyring;
    Seen seen;
    AccountId account = AccountId::None;

private:
    std::vector<std::unique_ptr<ProviderFactory>> factories()
    {
        std::vector<std::unique_ptr<ProviderFactory>> all;
        all.push_back(std::make_unique<ChangingFactory>(seen, keyring));
        return all;
    }

    TempStore m_files;
    SystemClock m_clock;
    ProviderRegistry m_providers;
    std::unique_ptr<Library> m_library;
};

using CredentialsOfAServer = ReplacedCredentials;

TEST_F(ReplacedCredentials, AreInTheKeyringBeforeTheyAreUsed)
{
    EXPECT_TRUE(ask());
    EXPECT_TRUE(ask());
    EXPECT_EQ(seen.all(), QStringList({u"t+"_s, u"t++"_s}));
    EXPECT_EQ(seen.kept(), seen.all());
}

TEST_F(ReplacedCredentials, AreThereAfterTheNextStart)
{
    EXPECT_TRUE(ask());
    reopen();
    EXPECT_TRUE(LibraryRig::waitUntil([this] { return ask(); })) << "once the keyring has been read";
    EXPECT_EQ(seen.all().last(), u"t++"_s);
}

TEST_F(CredentialsOfAServer, AreForNoOtherOne)
{
    EXPECT_TRUE(ask());
    const QStringList before = seen.all();
    reopenWithServer(u"https://evil.test"_s);
    EXPECT_TRUE(LibraryRig::waitUntil([this] { return phase() == AccountPhase::KeyringLocked; }));
    EXPECT_FALSE(ask());
    EXPECT_EQ(seen.all(), before) << "nothing is said to it";
    reopenWithServer(u"https://c.test/another/path"_s);
    EXPECT_TRUE(LibraryRig::waitUntil([this] { return ask(); })) << "the same server";
}

TEST_F(ReplacedCredentials, GoOnInMemoryWhenTheKeyringTakesNothing)
{
    keyring.refuse();
    EXPECT_TRUE(ask());
    EXPECT_TRUE(ask());
    EXPECT_EQ(seen.all(), QStringList({u"t+"_s, u"t++"_s}));
    EXPECT_TRUE(seen.kept().isEmpty());
}

} // namespace
} // namespace cohort
