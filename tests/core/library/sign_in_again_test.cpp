#include "core/base/mailbox.h"
#include "core/library/library.h"
#include "tests/support/fake_provider.h"
#include "tests/support/library_rig.h"

#include <gtest/gtest.h>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

/// A keyring one can look into.
class GlassKeyring final : public SecretStore {
public:
    void read(const QString& key, ReadAnswer answer) override
    {
        m_answers.post([answer = std::move(answer), found = secrets.value(key)] { answer(found); });
    }
    void write(const QString& key, const Secret& secret, DoneAnswer answer) override
    {
        secrets.insert(key, secret);
        m_answers.post([answer = std::move(answer)] { answer({}); });
    }
    void remove(const QString& key, DoneAnswer answer) override
    {
        secrets.remove(key);
        m_answers.post([answer = std::move(answer)] { answer({}); });
    }
    [[nodiscard]] QString backend() const override { return u"keychain"_s; }
    [[nodiscard]] QStringList values() const
    {
        QStringList all;
        for (const Secret& secret : secrets)
            all << secret.reveal();
        all.sort();
        return all;
    }

    QMap<QString, Secret> secrets{};

private:
    Mailbox m_answers;
};

/// Signs the same person in with whatever credentials are set.
class ReadySignIn final : public SignIn {
public:
    ReadySignIn(const QMap<QString, Secret>& credentials, const QUrl& server)
        : m_credentials(credentials)
        , m_server(server)
    {
    }
    Result<SignInStep> next(const SignInAnswer&, const QUrl&, Transport&, std::stop_token) override
    {
        return SignedIn{.server = m_server,
                        .credentials = m_credentials,
                        .facts = {.me = {.network = u"ready"_s, .uri = u"me"_s, .handle = u"@me"_s}}};
    }

private:
    const QMap<QString, Secret> m_credentials;
    const QUrl m_server;
};

class ReadyFactory final : public ProviderFactory {
public:
    ReadyFactory(const QMap<QString, Secret>& credentials, const QUrl& server)
        : m_credentials(credentials)
        , m_server(server)
    {
    }
    QString id() const override { return u"ready"_s; }
    QString displayName() const override { return u"Ready"_s; }
    std::unique_ptr<SignIn> signIn() const override
    {
        return std::make_unique<ReadySignIn>(m_credentials, m_server);
    }
    std::unique_ptr<Provider> create(const Account& account) const override
    {
        return FakeFactory(m_network).create(account);
    }

private:
    const QMap<QString, Secret>& m_credentials;
    const QUrl& m_server;
    mutable FakeNetwork m_network;
};

class SigningInAgain : public testing::Test {
protected:
    SigningInAgain()
    {
        std::vector<std::unique_ptr<ProviderFactory>> all;
        all.push_back(std::make_unique<ReadyFactory>(credentials, server));
        m_providers = std::make_unique<ProviderRegistry>(std::move(all));
        m_library = std::make_unique<Library>(LibraryParts{.store = m_files.release(),
                                                           .makeTransport = {},
                                                           .providers = *m_providers,
                                                           .secrets = keyring,
                                                           .clock = m_clock,
                                                           .syncEvery = std::chrono::milliseconds::zero()});
        m_library->start();
    }
    AccountId signIn()
    {
        AccountId account = AccountId::None;
        QObject asker;
        m_library->startSignIn(u"ready"_s, Hat::Mixed, &asker, [&account](const Result<SignInView>& view) {
            if (view && view->kind == SignInView::Kind::Done)
                account = view->account;
        });
        EXPECT_TRUE(LibraryRig::waitUntil([&account] { return account != AccountId::None; }));
        return account;
    }

    GlassKeyring keyring;
    QMap<QString, Secret> credentials;
    QUrl server{u"https://r.test"_s};

private:
    TempStore m_files;
    SystemClock m_clock;
    std::unique_ptr<ProviderRegistry> m_providers;
    std::unique_ptr<Library> m_library;
};

TEST_F(SigningInAgain, LeavesNothingOfTheOtherWayInTheKeyring)
{
    credentials = {{u"access_token"_s, Secret(u"a1"_s)}, {u"dpop_key"_s, Secret(u"k1"_s)}};
    const AccountId first = signIn();
    EXPECT_EQ(keyring.values(), QStringList({u"a1"_s, u"k1"_s}));
    credentials = {{u"access_token"_s, Secret(u"a2"_s)}};
    EXPECT_EQ(signIn(), first) << "it stays the account it was";
    EXPECT_EQ(keyring.values(), QStringList(u"a2"_s));
}

TEST_F(SigningInAgain, OnAnotherServerLeavesNothingOfTheFirstInTheKeyring)
{
    credentials = {{u"access_token"_s, Secret(u"a1"_s)}};
    const AccountId first = signIn();
    server = QUrl(u"https://moved.test"_s);
    credentials = {{u"access_token"_s, Secret(u"a2"_s)}};
    EXPECT_EQ(signIn(), first);
    EXPECT_EQ(keyring.values(), QStringList(u"a2"_s));
}

} // namespace
} // namespace cohort
