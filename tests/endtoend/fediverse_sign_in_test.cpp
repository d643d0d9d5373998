#include "core/net/oauth.h"
#include "tests/endtoend/lab_person.h"

#include <QRegularExpression>
#include <QUrlQuery>

#include <gtest/gtest.h>

namespace cohort {
namespace {

const QUrl loopback(QStringLiteral("http://127.0.0.1:43210/"));

/// Plays the browser and the person before it: opens the server's own page and fills in its form.
class Browser final {
public:
    /// Where the server sends the browser, or the code it shows.
    [[nodiscard]] static QString logIn(const QUrl& page)
    {
        const auto shown = labTransport().perform({.url = page}, {});
        if (!shown || shown->status != 200)
            return {};
        const QString html = QString::fromUtf8(shown->body);
        const QString action = inside(html, QStringLiteral("<form method=\"post\" action=\"([^\"]+)\""));
        std::vector<FormField> form{{QStringLiteral("login"), QStringLiteral("alice")},
                                    {QStringLiteral("passwd"), lab("WORK_PASS_alice")}};
        for (const char* name : {"redir", "cid", "state"})
            form.emplace_back(
                QString::fromLatin1(name),
                inside(html,
                       QStringLiteral("name=\"%1\" value=\"([^\"]*)\"").arg(QString::fromLatin1(name))));
        const auto sent =
            labTransport().perform({.method = "POST",
                                    .url = QUrl(action),
                                    .headers = {{"Content-Type", "application/x-www-form-urlencoded"}},
                                    .body = formEncoded(form)},
                                   {});
        if (!sent)
            return {};
        const QByteArray location = sent->header("location");
        return location.isEmpty() ? QString::fromUtf8(sent->body).trimmed() : QString::fromLatin1(location);
    }

private:
    static QString inside(const QString& html, const QString& pattern)
    {
        return QRegularExpression(pattern).match(html).captured(1);
    }
};

Result<SignInStep> step(SignIn& signIn, const SignInAnswer& answer, const QUrl& redirect)
{
    return signIn.next(answer, redirect, labTransport(), {});
}

/// Up to the page that is to be opened.
std::optional<OpenBrowser> begin(SignIn& signIn, const QUrl& redirect)
{
    const auto first = step(signIn, {}, redirect);
    EXPECT_TRUE(first && std::holds_alternative<AskFields>(*first));
    const auto second =
        step(signIn, {.fields = {{QStringLiteral("server"), QStringLiteral("@alice@work.test")}}}, redirect);
    if (!second || !std::holds_alternative<OpenBrowser>(*second))
        return std::nullopt;
    return std::get<OpenBrowser>(*second);
}

TEST(FediLab, SignsInThroughTheServersOwnPagesAndOutAgain)
{
    const auto factory = mastodonFactory();
    const auto signIn = factory->signIn();
    const auto page = begin(*signIn, loopback);
    ASSERT_TRUE(page);
    const QUrlQuery query(page->url);
    EXPECT_EQ(query.queryItemValue(QStringLiteral("code_challenge_method")), QStringLiteral("S256"));
    EXPECT_EQ(query.queryItemValue(QStringLiteral("state")), page->state);
    const QString callback = Browser::logIn(page->url);
    ASSERT_TRUE(callback.startsWith(loopback.toString())) << callback.toStdString();

    const auto done = step(*signIn, {.callback = QUrl(callback)}, loopback);
    ASSERT_TRUE(done) << done.error().detail.toStdString();
    ASSERT_TRUE(std::holds_alternative<SignedIn>(*done));
    const auto& in = std::get<SignedIn>(*done);
    EXPECT_EQ(in.facts.me.handle, QStringLiteral("@alice@work.test"));
    EXPECT_EQ(in.server, QUrl(QStringLiteral("https://work.test")));

    const Account account{
        .id = AccountId{77}, .provider = factory->id(), .server = in.server, .facts = in.facts};
    const auto provider = factory->create(account);
    const SystemClock clock;
    Session session{.transport = labTransport(),
                    .clock = clock,
                    .account = account,
                    .credentials = in.credentials,
                    .stop = {}};
    ASSERT_TRUE(provider->probe(session));
    ASSERT_TRUE(provider->perform({.kind = IntentKind::SignOut}, session));
    const auto after = provider->probe(session);
    ASSERT_FALSE(after);
    EXPECT_EQ(after.error().kind, ErrorKind::AuthRejected);
}

TEST(FediLab, RefusesAForeignStateAndAWrongCodeAndGoesOnAfterwards)
{
    const auto signIn = mastodonFactory()->signIn();
    const auto page = begin(*signIn, loopback);
    ASSERT_TRUE(page);
    // Before anybody logged in snac answers any code with a token of nobody: the sign-in must notice.
    const auto wrong =
        step(*signIn, {.fields = {{QStringLiteral("code"), QStringLiteral("wrongcode")}}}, loopback);
    ASSERT_FALSE(wrong);
    EXPECT_EQ(wrong.error().kind, ErrorKind::AuthRejected);

    const QString callback = Browser::logIn(page->url);
    QString foreign = callback;
    foreign.replace(page->state, QStringLiteral("stateofsomebodyelse"));
    const auto refused = step(*signIn, {.callback = QUrl(foreign)}, loopback);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::Refused);

    const auto done = step(*signIn, {.callback = QUrl(callback)}, loopback);
    ASSERT_TRUE(done) << static_cast<int>(done.error().kind);
    EXPECT_TRUE(std::holds_alternative<SignedIn>(*done));
}

TEST(FediLab, SignsInByPastingTheCodeTheServerShows)
{
    const auto signIn = mastodonFactory()->signIn();
    const auto page = begin(*signIn, {});
    ASSERT_TRUE(page);
    EXPECT_TRUE(page->canPaste);
    EXPECT_TRUE(page->state.isEmpty());
    const QString shown = Browser::logIn(page->url);
    ASSERT_FALSE(shown.isEmpty());
    const auto done = step(*signIn, {.fields = {{QStringLiteral("code"), shown}}}, {});
    ASSERT_TRUE(done) << static_cast<int>(done.error().kind);
    EXPECT_TRUE(std::holds_alternative<SignedIn>(*done));
}

TEST(FediLab, SaysWhenThereIsNoSuchServer)
{
    const auto signIn = mastodonFactory()->signIn();
    const auto nowhere =
        step(*signIn, {.fields = {{QStringLiteral("server"), QStringLiteral("nowhere.test")}}}, loopback);
    ASSERT_FALSE(nowhere);
    EXPECT_EQ(nowhere.error().kind, ErrorKind::Offline);
    const auto nonsense =
        step(*signIn, {.fields = {{QStringLiteral("server"), QStringLiteral("not a server")}}}, loopback);
    ASSERT_FALSE(nonsense);
    EXPECT_EQ(nonsense.error().kind, ErrorKind::InvalidInput);
}

} // namespace
} // namespace cohort
