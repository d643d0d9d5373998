#include "app/cli/account_watch.h"
#include "app/cli/command.h"
#include "app/cli/finders.h"
#include "app/cli/json.h"
#include "app/cli/names.h"
#include "app/cli/terminal_sign_in.h"
#include "app/cli/words.h"
#include "app/sample_profile.h"
#include "core/wording/sentences.h"

namespace cohort::cli {
namespace {

using namespace Qt::StringLiterals;

QString networkId(const QString& called)
{
    return called == "mastodon"_L1 ? u"fediverse"_s : called;
}

void tellAccount(CommandContext& context, AccountId id, bool sessionOnly)
{
    const auto tell = [&context, id, sessionOnly](const std::vector<AccountRow>& rows) {
        for (const AccountRow& row : rows) {
            if (row.account.id != id)
                continue;
            QJsonObject json = accountJson(row);
            json[u"kept"_s] = !sessionOnly;
            context.output.json({{u"account"_s, json}});
            context.output.line(Cli::tr("%1 is account %2").arg(row.account.facts.me.handle).arg(raw(id)));
        }
        if (sessionOnly)
            context.output.note(
                Cli::tr("There is no keyring to keep the sign-in: it ends with this command. Start a "
                        "keyring, or use --token-env."));
        context.finish(sessionOnly ? ExitCode::Partly : ExitCode::Done);
    };
    context.library.accounts(&context, context.then<std::vector<AccountRow>>(tell));
}

void addWithToken(CommandContext& context, const QUrl& server, Hat hat)
{
    const QString variable = context.options.value(u"token-env"_s);
    const QString token = qEnvironmentVariable(variable.toUtf8().constData());
    if (token.isEmpty())
        return context.failUsage(Cli::tr("the environment variable %1 is empty").arg(variable));
    const bool keep = context.options.isSet(u"keep"_s);
    context.library.addAccountWithToken(
        {.network = networkId(context.words.front()),
         .server = server,
         .token = Secret(token),
         .environmentVariable = keep ? QString() : variable,
         .hat = hat},
        &context, [&context, keep](const Result<AccountId>& id) {
            if (id)
                return tellAccount(context, *id, false);
            if (keep &&
                (id.error().kind == ErrorKind::NoKeyring || id.error().kind == ErrorKind::KeyringLocked))
                context.output.note(Cli::tr("Without --keep the token is read from "
                                            "the variable at every start."));
            context.fail(id.error());
        });
}

/// The server as typed, https unless a scheme is typed; nothing, and said so, when it is none.
std::optional<QUrl> typedServer(CommandContext& context)
{
    QString address = context.options.value(u"server"_s);
    if (!address.isEmpty() && !address.contains("://"_L1))
        address.prepend("https://"_L1);
    QUrl server(address, QUrl::StrictMode);
    if (!address.isEmpty() && server.isValid() && !server.host().isEmpty() && server.userInfo().isEmpty())
        return server;
    context.failUsage(address.isEmpty() ? Cli::tr("say the server: --server URL")
                                        : Cli::tr("this is no server: %1").arg(address));
    return std::nullopt;
}

void addWithPassword(CommandContext& context, Hat hat)
{
    // Some networks know by the handle where the account lives.
    std::optional<QUrl> server = QUrl();
    if (context.options.isSet(u"server"_s) || context.words.front() == "wordpress"_L1)
        server = typedServer(context);
    if (!server)
        return;
    const QString variable = context.options.value(u"app-password-env"_s);
    if (variable.isEmpty())
        return context.failUsage(Cli::tr("say where the app password is: --app-password-env VAR"));
    const QString password = qEnvironmentVariable(variable.toUtf8().constData());
    if (password.isEmpty())
        return context.failUsage(Cli::tr("the environment variable %1 is empty").arg(variable));
    const QString handle = context.options.value(u"handle"_s);
    signInAtTerminal(
        context,
        {.network = networkId(context.words.front()),
         .server = *server,
         .hat = hat,
         .fields = {{u"handle"_s, handle},
                    {u"user_name"_s, handle},
                    {u"app_password_instead"_s, u"yes"_s},
                    {u"app_password"_s, password}}},
        [&context](const SignInView& view) { tellAccount(context, view.account, view.sessionOnly); });
}

void addAccount(CommandContext& context)
{
    const auto hat = hatNamed(context.options.value(u"hat"_s));
    if (!hat)
        return context.failUsage(Cli::tr("--hat is professional, personal or mixed"));
    const QString handle = context.options.value(u"handle"_s);
    const bool byBrowser = context.options.isSet(u"sign-in"_s);
    if (!handle.isEmpty() && !byBrowser)
        return addWithPassword(context, *hat);
    // A handle tells where the account lives.
    const std::optional<QUrl> server = handle.isEmpty() ? typedServer(context) : QUrl();
    if (!server)
        return;
    const bool withToken = context.options.isSet(u"token-env"_s);
    if (withToken == byBrowser)
        return context.failUsage(Cli::tr("say either --token-env VAR or --sign-in"));
    if (withToken)
        return addWithToken(context, *server, *hat);
    signInAtTerminal(
        context,
        {.network = networkId(context.words.front()),
         .server = *server,
         .hat = *hat,
         .fields = {{u"handle"_s, handle.isEmpty() ? server->toString() : handle}}},
        [&context](const SignInView& view) { tellAccount(context, view.account, view.sessionOnly); });
}

void listAccounts(CommandContext& context)
{
    const auto list = [&context](const std::vector<AccountRow>& rows) {
        context.output.json({{u"accounts"_s, arrayOf(rows, &accountJson)}});
        std::vector<QStringList> cells;
        cells.reserve(rows.size());
        for (const AccountRow& row : rows)
            cells.push_back({QString::number(raw(row.account.id)), row.account.facts.me.handle, row.provider,
                             wording::name(row.account.hat),
                             QString::number(row.account.facts.followerCount)});
        context.output.table(
            {Cli::tr("ID"), Cli::tr("HANDLE"), Cli::tr("NETWORK"), Cli::tr("HAT"), Cli::tr("FOLLOWERS")},
            cells);
        context.finish(ExitCode::Done);
    };
    context.library.accounts(&context, context.then<std::vector<AccountRow>>(list));
}

void removeAccount(CommandContext& context)
{
    startAccounts(context, [&context](const std::vector<AccountRow>&) {
        findAccount(context, context.words.front(), [&context](const AccountRow& row) {
            const auto removed = [&context, row] {
                context.output.json({{u"removed"_s, raw(row.account.id)}});
                context.output.line(Cli::tr("signed out of %1").arg(row.account.facts.me.handle));
                context.finish(ExitCode::Done);
            };
            context.library.signOut(row.account.id, &context, context.then<void>(removed));
        });
    });
}

void tellSync(CommandContext& context, const std::vector<AccountRow>& accounts, const AccountStates& states)
{
    size_t failed = 0;
    std::vector<AccountRow> rows = accounts;
    std::vector<QStringList> cells;
    for (AccountRow& row : rows) {
        if (const auto state = states.find(row.account.id); state != states.end())
            row.state = state->second;
        const bool well = row.state.phase == AccountPhase::Idle && row.state.errorKind < 0;
        failed += well ? 0 : 1;
        cells.push_back({row.account.facts.me.handle, name(row.state.phase)});
        if (row.state.phase == AccountPhase::KeyringLocked) {
            const wording::Explanation locked = wording::explain({.kind = ErrorKind::KeyringLocked});
            for (const QString& sentence : {locked.what, locked.safe, locked.todo})
                context.output.note(row.account.facts.me.handle + u": "_s + sentence);
        } else if (!well && row.state.errorKind >= 0)
            context.output.note(row.account.facts.me.handle + u": "_s +
                                wording::explain({.kind = static_cast<ErrorKind>(row.state.errorKind)}).what);
    }
    context.output.json({{u"accounts"_s, arrayOf(rows, &accountJson)}});
    context.output.table({Cli::tr("ACCOUNT"), Cli::tr("STATE")}, cells);
    if (failed == 0)
        return context.finish(ExitCode::Done);
    context.finish(failed == rows.size() ? ExitCode::Error : ExitCode::Partly);
}

void sync(CommandContext& context)
{
    startAccounts(context, [&context](const std::vector<AccountRow>& accounts) {
        if (accounts.empty())
            return tellSync(context, {}, {});
        synchronise(context, accounts, [&context, accounts](const AccountStates& states) {
            tellSync(context, accounts, states);
        });
    });
}

void sample(CommandContext& context)
{
    const auto done = [&context](const Result<void>& filled) {
        if (!filled && filled.error().kind == ErrorKind::InvalidInput)
            return context.failUsage(Cli::tr("this profile has the sample network already"));
        if (!filled)
            return context.fail(filled.error());
        listAccounts(context);
    };
    fillSampleProfile(context.library, &context, done, [&context](int finished, int all) {
        context.output.progress(Cli::tr("sample network"), finished, all);
    });
}

} // namespace

std::vector<Command> accountCommands()
{
    const QCommandLineOption server(u"server"_s, Cli::tr("Address of the server."), u"URL"_s);
    const QCommandLineOption tokenEnv(
        u"token-env"_s, Cli::tr("Read the token from this environment variable, at every start."), u"VAR"_s);
    const QCommandLineOption keep(u"keep"_s, Cli::tr("Keep the token in the keyring instead."));
    const QCommandLineOption signIn(u"sign-in"_s, Cli::tr("Sign in with the browser."));
    const QCommandLineOption handle(
        u"handle"_s, Cli::tr("Sign in by handle (or user name) and app password."), u"HANDLE"_s);
    const QCommandLineOption passwordEnv(
        u"app-password-env"_s, Cli::tr("Read the app password from this environment variable, once."),
        u"VAR"_s);
    const QCommandLineOption hat(
        u"hat"_s, Cli::tr("What the account is for: professional, personal or mixed."), u"HAT"_s, u"mixed"_s);
    return {
        {u"sample"_s, {}, Cli::tr("Fill a new profile with the sample network."), {}, 0, 0, &sample},
        {u"account add"_s,
         u"NETWORK"_s,
         Cli::tr("Add an account; NETWORK is \"mastodon\", \"bluesky\" or \"wordpress\"."),
         {server, tokenEnv, keep, signIn, handle, passwordEnv, hat},
         1,
         1,
         &addAccount},
        {u"account list"_s, {}, Cli::tr("List the accounts."), {}, 0, 0, &listAccounts},
        {u"account remove"_s,
         u"ACCOUNT"_s,
         Cli::tr("Sign out and forget the account; people and circles stay."),
         {},
         1,
         1,
         &removeAccount},
        {u"sync"_s, {}, Cli::tr("Fetch what is new and send what waits."), {}, 0, 0, &sync},
    };
}

} // namespace cohort::cli
