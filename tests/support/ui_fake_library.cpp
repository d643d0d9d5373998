#include "tests/support/ui_fake_library.h"

#include "tests/support/library_rig.h"

#include <QUrlQuery>

namespace cohort {

using namespace Qt::StringLiterals;

namespace {

/// Asks for the server, sends to the browser, takes the code from there or as it was pasted.
class ScriptedSignIn final : public SignIn {
public:
    explicit ScriptedSignIn(FakeNetwork& network)
        : m_network(network)
    {
    }

    [[nodiscard]] Result<SignInStep> next(const SignInAnswer& answer, const QUrl& redirect, Transport&,
                                          std::stop_token) override
    {
        if (m_atBrowser)
            return takeCode(answer);
        if (m_hasTwoWays)
            return goEitherWay(answer);
        const QString server = answer.fields.value(u"server"_s);
        if (server.isEmpty())
            return SignInStep(AskFields{.fields = {{.id = u"server"_s}}});
        if (server == QLatin1String(FakeLibrary::serverWithTwoWays)) {
            m_hasTwoWays = true;
            return goEitherWay({});
        }
        const bool comesBack = server != QLatin1String(FakeLibrary::serverWithoutWayBack);
        if (comesBack && server != "fake.test"_L1)
            return fail(ErrorKind::NotFound, u"no such server"_s);
        m_atBrowser = true;
        QUrl url(u"https://fake.test/authorize"_s);
        url.setQuery(u"redirect="_s + redirect.toString());
        return SignInStep(
            OpenBrowser{.url = url, .state = comesBack ? QLatin1String(FakeLibrary::state) : QString()});
    }

private:
    Result<SignInStep> takeCode(const SignInAnswer& answer)
    {
        const QString code = answer.callback.isEmpty() ? answer.fields.value(u"code"_s)
                                                       : QUrlQuery(answer.callback).queryItemValue(u"code"_s);
        if (code != QLatin1String(FakeLibrary::rightCode))
            return fail(ErrorKind::AuthRejected, u"wrong code"_s);
        return signedIn();
    }

    Result<SignInStep> goEitherWay(const SignInAnswer& answer)
    {
        const QString handle = answer.fields.value(u"handle"_s);
        if (answer.fields.value(u"app_password"_s) == QLatin1String(FakeLibrary::rightCode))
            return signedIn();
        if (answer.fields.value(u"app_password_instead"_s) == "yes"_L1)
            return SignInStep(AskFields{
                .fields = {{.id = u"handle"_s, .value = handle}, {.id = u"app_password"_s, .secret = true}}});
        return SignInStep(AskFields{.fields = {{.id = u"handle"_s}, {.id = u"app_password_instead"_s}}});
    }

    SignInStep signedIn()
    {
        return SignInStep(SignedIn{.server = QUrl(u"https://fake.test"_s),
                                   .credentials = {{u"access_token"_s, Secret(u"token"_s)}},
                                   .facts = m_network.account(u"new"_s, Hat::Professional).facts});
    }

    FakeNetwork& m_network;
    bool m_atBrowser = false;
    bool m_hasTwoWays = false;
};

class SignInFactory final : public ProviderFactory {
public:
    explicit SignInFactory(FakeNetwork& network)
        : m_network(network)
        , m_inner(network)
    {
    }
    [[nodiscard]] QString id() const override { return m_inner.id(); }
    [[nodiscard]] QString displayName() const override { return m_inner.displayName(); }
    [[nodiscard]] std::unique_ptr<SignIn> signIn() const override
    {
        return std::make_unique<ScriptedSignIn>(m_network);
    }
    [[nodiscard]] std::unique_ptr<Provider> create(const Account& account) const override
    {
        return m_inner.create(account);
    }

private:
    FakeNetwork& m_network;
    FakeFactory m_inner;
};

ProviderRegistry registryOf(FakeNetwork& network)
{
    std::vector<std::unique_ptr<ProviderFactory>> factories;
    factories.push_back(std::make_unique<SignInFactory>(network));
    return ProviderRegistry(std::move(factories));
}

} // namespace

void LockableStore::read(const QString& key, ReadAnswer answer)
{
    if (m_locked)
        m_answers.post([answer = std::move(answer)] { answer(fail(ErrorKind::KeyringLocked, u"locked"_s)); });
    else
        m_inner.read(key, [answer = std::move(answer)](const Result<Secret>& kept) {
            answer(kept ? kept : Result<Secret>(anything()));
        });
}

void LockableStore::write(const QString& key, const Secret& secret, DoneAnswer answer)
{
    m_inner.write(key, secret, std::move(answer));
}

void LockableStore::remove(const QString& key, DoneAnswer answer)
{
    m_inner.remove(key, std::move(answer));
}

FakeLibrary::FakeLibrary(const std::function<void(TempStore&, FakeNetwork&)>& prepare)
    : m_providers(registryOf(m_network))
    , m_account(m_network.account(u"me"_s, Hat::Professional))
{
    m_account.facts.can.follow = true;
    m_account.facts.can.remove = true;
    m_account.id = m_files.write([this](Connection& c) {
        return store::saveAccount(c, {.account = m_account, .secretBackend = u"keychain"_s});
    });
    if (prepare)
        prepare(m_files, m_network);
    open();
}

FakeLibrary::~FakeLibrary() = default;

void FakeLibrary::open(std::vector<NetworkPlugin> plugins)
{
    m_library = std::make_unique<Library>(LibraryParts{.store = m_files.release(),
                                                       .makeTransport = {},
                                                       .providers = m_providers,
                                                       .secrets = m_secrets,
                                                       .clock = m_clock,
                                                       .syncEvery = std::chrono::milliseconds::zero(),
                                                       .networkPlugins = std::move(plugins)});
    bool served = false;
    const auto told = QObject::connect(m_library.get(), &Library::changed, [&served](const Changes& changes) {
        served = served || changes.accounts;
    });
    m_library->start();
    const bool began = LibraryRig::waitUntil([&served] { return served; });
    QObject::disconnect(told);
    if (!began)
        throw std::runtime_error("the account was not served");
}

void FakeLibrary::reopen(std::vector<NetworkPlugin> plugins)
{
    m_library.reset();
    m_files.reopen();
    open(std::move(plugins));
}

std::vector<AccountRow> FakeLibrary::accounts()
{
    QObject asker;
    std::optional<std::vector<AccountRow>> rows;
    m_library->accounts(&asker, [&rows](const Result<std::vector<AccountRow>>& found) {
        rows = found.value_or(std::vector<AccountRow>{});
    });
    (void)LibraryRig::waitUntil([&rows] { return rows.has_value(); });
    return rows.value_or(std::vector<AccountRow>{});
}

bool FakeLibrary::sync()
{
    const QDateTime before = QDateTime::currentDateTimeUtc().addMSecs(-1);
    m_library->syncNow();
    return LibraryRig::waitUntil([this, before] {
        const std::vector<AccountRow> rows = accounts();
        return !rows.empty() && rows.front().state.lastSync > before;
    });
}

void FakeLibrary::addReply(const QString& by, const QString& text, const QDateTime& created)
{
    const QString number = u"reply-"_s + QString::number(++m_replies);
    const Author author = m_network.author(by);
    const Post post{.ref = {.uri = u"https://fake.test/posts/"_s + number, .remoteId = number},
                    .author = author,
                    .created = created,
                    .text = RichText::plain(text),
                    .visibility = Visibility::Anyone,
                    .mentions = {m_account.facts.me}};
    m_network.addNotice(
        m_account,
        {.remoteId = number, .kind = NoticeKind::Mention, .created = created, .from = author, .post = post});
}

} // namespace cohort
