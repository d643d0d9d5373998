#include "core/base/logging.h"
#include "core/library/library_private.h"
#include "core/store/comment_choices.h"

#include <QCryptographicHash>

namespace cohort {

namespace {

constexpr QLatin1String environmentBackend("environment:");
constexpr QLatin1String sessionBackend("session");
constexpr QLatin1String accessToken("access_token");

QStringList secretKeys(const store::StoredAccount& account)
{
    QStringList keys;
    for (const QString& name : account.secretNames)
        keys << secretKey(account.account, name);
    return keys;
}

/// Takes an account's secrets out of the keyring, but those that are used on.
void removeSecrets(SecretStore& secrets, const store::StoredAccount& account, const QStringList& usedOn)
{
    if (account.secretBackend.startsWith(environmentBackend))
        return;
    for (const QString& key : secretKeys(account))
        if (!usedOn.contains(key))
            secrets.remove(key, [](const Result<void>& removed) {
                if (!removed)
                    qCWarning(logSecrets) << "a credential stays in the keyring:" << removed.error().detail;
            });
}

/// A keyring that does not answer is as good as locked; nobody is to look for the network's fault.
Error aboutKeyring(Error error)
{
    if (error.kind == ErrorKind::Timeout)
        error.kind = ErrorKind::KeyringLocked;
    return error;
}

} // namespace

QString secretKey(const Account& account, const QString& name)
{
    // The account's own address names the entry, not its row: a new profile finds what an old one left. The
    // server is part of the name: a profile that somebody else wrote (a backup that was handed on) cannot
    // have the secret sent to another one.
    const QByteArray server =
        account.server
            .adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo)
            .toEncoded();
    const QByteArray named = (account.provider + QLatin1Char('\n') + account.facts.me.uri).toUtf8() + '\n';
    const QByteArray who = QCryptographicHash::hash(QByteArray(named + server), QCryptographicHash::Sha256);
    return QStringLiteral("account/%1/%2").arg(QString::fromLatin1(who.toHex().left(32)), name);
}

void Library::Private::serve(const store::StoredAccount& account)
{
    const AccountId id = account.account.id;
    stored[id] = account;
    comments->watch(id);
    if (account.secretNames.isEmpty())
        return engine->addAccount(account.account, {});
    if (const auto kept = sessionCredentials.find(id); kept != sessionCredentials.end())
        return engine->addAccount(account.account, kept->second);
    if (account.secretBackend.startsWith(environmentBackend)) {
        const QString token =
            qEnvironmentVariable(account.secretBackend.mid(environmentBackend.size()).toUtf8().constData());
        if (token.isEmpty())
            return engine->addSilentAccount(account.account, AccountPhase::NeedsSignIn);
        return engine->addAccount(account.account, {{accessToken, Secret(token)}});
    }
    if (account.secretBackend == sessionBackend)
        return engine->addSilentAccount(account.account, AccountPhase::NeedsSignIn);
    readCredentials(account);
}

void Library::Private::readCredentials(const store::StoredAccount& account)
{
    auto read = std::make_shared<CredentialRead>();
    read->open = int(account.secretNames.size());
    for (const QString& name : account.secretNames) {
        parts.secrets.read(
            secretKey(account.account, name),
            [this, account, read, name, guard = QPointer<Library>(&library)](const Result<Secret>& secret) {
                if (!guard)
                    return;
                if (secret)
                    read->found.insert(name, *secret);
                else
                    read->error = secret.error();
                if (--read->open == 0)
                    credentialsRead(account, *read);
            });
    }
}

void Library::Private::credentialsRead(const store::StoredAccount& account, const CredentialRead& read)
{
    if (!stored.contains(account.account.id))
        return; // removed meanwhile
    if (!read.error)
        return engine->addAccount(account.account, read.found);
    // A locked keyring looks like a missing entry: nothing is overwritten and nothing is asked of the
    // network.
    qCWarning(logSecrets) << "credentials cannot be read:" << read.error->detail;
    engine->addSilentAccount(account.account, AccountPhase::KeyringLocked);
}

void Library::Private::keepCredentials(const store::StoredAccount& account,
                                       const QMap<QString, Secret>& credentials,
                                       std::function<void(Result<void>)> done)
{
    auto open = std::make_shared<int>(int(credentials.size()));
    auto outcome = std::make_shared<Result<void>>();
    if (credentials.isEmpty())
        return done({});
    for (auto it = credentials.begin(); it != credentials.end(); ++it) {
        parts.secrets.write(
            secretKey(account.account, it.key()), it.value(),
            [open, outcome, done, guard = QPointer<Library>(&library)](const Result<void>& written) {
                if (!written)
                    *outcome = written;
                if (--*open == 0 && guard)
                    done(*outcome);
            });
    }
}

void Library::Private::keepAccount(store::StoredAccount account, const QMap<QString, Secret>& credentials,
                                   bool onlyKept, std::function<void(Result<AccountId>, bool)> done)
{
    account.secretNames = credentials.keys();
    // Signed in again: it stays the account it was, also when the server names it in another way today.
    std::optional<store::StoredAccount> before;
    for (const auto& known : stored)
        if (known.second.account.provider == account.account.provider &&
            sameAuthor(known.second.account.facts.me, account.account.facts.me)) {
            account.account.facts.me.uri = known.second.account.facts.me.uri;
            before = known.second;
        }
    const bool intoKeyring = account.secretBackend.isEmpty();
    const auto save = [this, credentials, done, before](const store::StoredAccount& ready, bool sessionOnly) {
        change<AccountId>(
            Changes{.accounts = true}, &library,
            [this, ready, credentials, sessionOnly, done, before](const Result<AccountId>& id) {
                if (!id)
                    return done(id, sessionOnly);
                if (before) // another way of signing in may need fewer
                    removeSecrets(parts.secrets, *before, secretKeys(ready));
                store::StoredAccount served = ready;
                served.account.id = *id;
                stored[*id] = served;
                sessionCredentials[*id] = credentials;
                engine->addAccount(served.account, credentials);
                done(id, sessionOnly);
            },
            [ready, now = parts.clock.now()](Connection& connection) -> Result<AccountId> {
                auto id = store::saveAccount(connection, ready);
                if (!id)
                    return id;
                // Who signs in is there.
                if (const auto noted = store::noteAccountOpened(connection, *id, now); !noted)
                    return fail(noted.error());
                return id;
            });
    };
    if (!intoKeyring || credentials.isEmpty())
        return save(account, false);
    keepCredentials(account, credentials, [this, account, onlyKept, done, save](const auto& kept) {
        store::StoredAccount ready = account;
        ready.secretBackend = kept ? parts.secrets.backend() : sessionBackend;
        if (kept)
            return save(ready, ready.secretBackend == sessionBackend);
        qCWarning(logSecrets) << "the keyring did not take the credentials:" << kept.error().detail;
        if (onlyKept)
            return done(fail(aboutKeyring(kept.error())), false);
        save(ready, true);
    });
}

void Library::Private::keepReplaced(AccountId account, const QMap<QString, Secret>& credentials,
                                    const std::function<void()>& kept)
{
    const auto found = stored.find(account);
    if (found == stored.end())
        return kept(); // removed meanwhile
    sessionCredentials[account] = credentials;
    const QString& backend = found->second.secretBackend;
    if (backend == sessionBackend || backend.startsWith(environmentBackend))
        return kept();
    keepCredentials(found->second, credentials, [kept](const Result<void>& written) {
        if (!written)
            qCWarning(logSecrets) << "the keyring did not take replaced credentials:"
                                  << written.error().detail;
        kept();
    });
}

void Library::Private::forgetCredentials(const store::StoredAccount& account)
{
    sessionCredentials.erase(account.account.id);
    stored.erase(account.account.id);
    removeSecrets(parts.secrets, account, {});
}

void Library::Private::probeAndKeep(const Account& account, const QMap<QString, Secret>& credentials,
                                    const QString& backend, std::function<void(Result<AccountId>)> done)
{
    const ProviderFactory* factory = parts.providers.find(account.provider);
    if (!factory)
        return done(fail(ErrorKind::Unsupported, QStringLiteral("no such network: ") + account.provider));
    background->post([this, factory, account, credentials, backend, done](const std::stop_token& stop) {
        const auto provider = factory->create(account);
        Session session{transport, parts.clock, account, credentials, stop};
        const Result<AccountFacts> facts = provider->probe(session);
        mailbox.post([this, account, credentials, backend, facts, done] {
            if (!facts)
                return done(fail(facts.error()));
            store::StoredAccount ready{.account = account, .secretBackend = backend};
            ready.account.facts = *facts;
            keepAccount(ready, credentials, true, [done](const Result<AccountId>& id, bool) { done(id); });
        });
    });
}

void Library::accounts(QObject* asker, Answer<std::vector<AccountRow>> answer)
{
    d->ask<std::vector<store::StoredAccount>>(
        asker,
        [this, answer](const Result<std::vector<store::StoredAccount>>& accounts) {
            if (!accounts)
                return answer(fail(accounts.error()));
            const std::vector<AccountState> states = d->engine->states();
            std::vector<AccountRow> rows;
            for (const store::StoredAccount& account : *accounts) {
                AccountRow row{.account = account.account};
                row.state.account = account.account.id;
                for (const AccountState& state : states)
                    if (state.account == account.account.id)
                        row.state = state;
                if (const ProviderFactory* factory = d->parts.providers.find(account.account.provider))
                    row.provider = factory->displayName();
                rows.push_back(row);
            }
            answer(rows);
        },
        [](Connection& connection) { return store::accounts(connection); });
}

void Library::addAccountWithToken(const TokenSignIn& signIn, QObject* asker, Answer<AccountId> answer)
{
    const QString backend =
        signIn.environmentVariable.isEmpty() ? QString() : environmentBackend + signIn.environmentVariable;
    const Account account{.provider = signIn.network, .server = signIn.server, .hat = signIn.hat};
    d->probeAndKeep(account, {{accessToken, signIn.token}}, backend,
                    [guard = QPointer<QObject>(asker), answer](const Result<AccountId>& id) {
                        if (guard)
                            answer(id);
                    });
}

void Library::addOpenAccount(const QString& network, const QUrl& server, Hat hat, QObject* asker,
                             Answer<AccountId> answer)
{
    d->probeAndKeep(Account{.provider = network, .server = server, .hat = hat}, {}, QStringLiteral("none"),
                    [guard = QPointer<QObject>(asker), answer](const Result<AccountId>& id) {
                        if (guard)
                            answer(id);
                    });
}

void Library::setHat(AccountId account, Hat hat, QObject* asker, Answer<void> answer)
{
    d->change<void>(
        Changes{.posts = true, .accounts = true}, asker, std::move(answer),
        [account, hat](Connection& connection) { return store::setHat(connection, account, hat); });
}

void Library::signOut(AccountId account, QObject* asker, Answer<void> answer)
{
    const auto found = d->stored.find(account);
    if (found == d->stored.end())
        return answer(fail(ErrorKind::NotFound, QStringLiteral("no such account")));
    const store::StoredAccount leaving = found->second;
    const auto forget = [this, leaving, guard = QPointer<QObject>(asker),
                         answer](const Result<void>& revoked) {
        if (!revoked)
            qCWarning(logApp) << "the network did not confirm the sign-out:" << revoked.error().detail;
        d->engine->removeAccount(leaving.account.id);
        d->forgetCredentials(leaving);
        d->change<void>(Changes{.posts = true, .accounts = true}, guard ? guard.data() : this, answer,
                        [id = leaving.account.id](Connection& connection) {
                            return store::removeAccount(connection, id);
                        });
    };
    d->engine->perform(account, Intent{.kind = IntentKind::SignOut}, d->bringing<void>(this, forget));
}

} // namespace cohort
