#include "core/providers/bluesky/app_password_sign_in.h"

#include "core/providers/bluesky/account_home.h"
#include "core/providers/bluesky/probe.h"
#include "core/providers/bluesky/views.h"

namespace cohort::bluesky {

using namespace Qt::StringLiterals;

namespace {

class AppPasswordSignIn final : public SignIn {
public:
    explicit AppPasswordSignIn(BlueskyDirectories directories)
        : m_directories(std::move(directories))
    {
    }

    Result<SignInStep> next(const SignInAnswer& answer, const QUrl& /*redirect*/, Transport& transport,
                            std::stop_token stop) override
    {
        const QString typed = answer.fields.value(u"handle"_s);
        const Secret password(answer.fields.value(u"app_password"_s).trimmed());
        if (typed.isEmpty() && password.isEmpty())
            return AskFields{.fields = {{.id = u"handle"_s}, {.id = u"app_password"_s, .secret = true}}};
        const QString handle = handleTyped(typed);
        if (handle.isEmpty() || password.isEmpty())
            return fail(ErrorKind::InvalidInput, u"a handle and an app password are needed"_s);
        const Caller door{.transport = transport, .clock = m_clock, .stop = stop, .secrets = {password}};
        const auto home = homeOfHandle(handle, m_directories, door);
        if (!home)
            return fail(home.error());
        return openSession(*home, password, door);
    }

private:
    [[nodiscard]] Result<SignInStep> openSession(const AccountHome& home, const Secret& password,
                                                 const Caller& door) const
    {
        const auto body = bodyOf(callProcedure(
            callerOfNamed(home.server, m_directories, door), u"com.atproto.server.createSession"_s,
            {{u"identifier"_s, home.did}, {u"password"_s, password.reveal()}}));
        if (!body)
            return fail(body.error());
        const QMap<QString, Secret> credentials{
            {u"access_token"_s, Secret((*body)["accessJwt"_L1].toString())},
            {u"refresh_token"_s, Secret((*body)["refreshJwt"_L1].toString())}};
        if (credentials[u"access_token"_s].isEmpty() || credentials[u"refresh_token"_s].isEmpty())
            return fail(ErrorKind::BadReply, u"no tokens where they belong"_s);
        if ((*body)["did"_L1].toString() != home.did)
            return fail(ErrorKind::AuthRejected, u"the session belongs to somebody else"_s);
        const Account account{.provider = networkId(), .server = home.server};
        QMap<QString, Secret> toldNowhere = credentials;
        toldNowhere.insert(u"app_password"_s, password); // a server can repeat it here too
        Session session{.transport = door.transport,
                        .clock = m_clock,
                        .account = account,
                        .credentials = toldNowhere,
                        .stop = door.stop};
        auto facts = probeAccount(Api(session), home.did);
        if (!facts)
            return fail(facts.error());
        return SignedIn{.server = home.server, .credentials = credentials, .facts = std::move(*facts)};
    }

    const SystemClock m_clock{};
    const BlueskyDirectories m_directories;
};

} // namespace

std::unique_ptr<SignIn> makeAppPasswordSignIn(const BlueskyDirectories& directories)
{
    return std::make_unique<AppPasswordSignIn>(directories);
}

} // namespace cohort::bluesky
