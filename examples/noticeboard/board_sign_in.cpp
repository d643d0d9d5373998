#include "examples/noticeboard/board_sign_in.h"

#include "core/net/net_policy.h"
#include "examples/noticeboard/board_provider.h"

namespace noticeboard {

using namespace cohort;
using namespace Qt::StringLiterals;

namespace {

/// "board.example" or "https://board.example/welcome" as an origin; invalid when it is none.
QUrl typedServer(const QString& typed)
{
    const QString words = typed.trimmed();
    const QUrl read(words.contains("://"_L1) ? words : "https://"_L1 + words, QUrl::StrictMode);
    if (read.host().isEmpty() || !checkTarget(read, false))
        return {};
    QUrl server;
    server.setScheme(read.scheme());
    server.setHost(read.host());
    server.setPort(read.port());
    return server;
}

class BoardSignIn final : public SignIn {
public:
    Result<SignInStep> next(const SignInAnswer& answer, const QUrl& /*redirect*/, Transport& transport,
                            std::stop_token stop) override
    {
        const QString typed = answer.fields.value(u"server"_s);
        const QString token = answer.fields.value(u"app_password"_s).trimmed();
        if (typed.isEmpty() && token.isEmpty())
            return AskFields{.fields = {{.id = u"server"_s}, {.id = u"app_password"_s, .secret = true}}};
        const QUrl server = typedServer(typed);
        if (server.isEmpty() || token.isEmpty())
            return fail(ErrorKind::InvalidInput, u"a server and a token are needed"_s);
        const Account account{.provider = networkId(), .server = server};
        const QMap<QString, Secret> credentials{{u"access_token"_s, Secret(token)}};
        Session session{.transport = transport,
                        .clock = m_clock,
                        .account = account,
                        .credentials = credentials,
                        .stop = std::move(stop)};
        auto facts = probeBoard(session);
        if (!facts)
            return fail(facts.error());
        return SignedIn{.server = server, .credentials = credentials, .facts = std::move(*facts)};
    }

private:
    const SystemClock m_clock{};
};

} // namespace

std::unique_ptr<SignIn> makeBoardSignIn()
{
    return std::make_unique<BoardSignIn>();
}

} // namespace noticeboard
