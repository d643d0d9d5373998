#include "core/providers/wordpress/wordpress_provider.h"
#include "tests/support/scripted_transport.h"

#include <QUrlQuery>

#include <gtest/gtest.h>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

// "ana:pass" as it goes onto the wire.
const QByteArray login = "header authorization: Basic YW5hOnBhc3M=\n";
const QByteArray front = ">>> GET https://blog.test/\nno-header authorization\n";
const QByteArray index = ">>> GET https://blog.test/wp-json/\nno-header authorization\n";
const QByteArray indexByQuery = ">>> GET https://blog.test/?rest_route=%2F\nno-header authorization\n";
const QByteArray theIndex =
    "<<< 200\n\n{\"namespaces\":[\"oembed/1.0\",\"wp/v2\"],\"authentication\":{\"application-passwords\":"
    "{\"endpoints\":{\"authorization\":\"https://blog.test/wp-admin/authorize-application.php\"}}}}\n";
const QByteArray me = "<<< 200\n\n{\"id\":5,\"slug\":\"ana\",\"name\":\"Ana\",\"capabilities\":"
                      "{\"edit_posts\":true,\"publish_posts\":true}}\n";

Result<SignInStep> step(SignIn& steps, ScriptedTransport& site, const QMap<QString, QString>& fields)
{
    return steps.next({.fields = fields}, {}, site, {});
}

Result<SignInStep> signInAt(const QByteArray& script, const QString& typed = u"blog.test"_s,
                            const QString& password = u"pa ss"_s)
{
    ScriptedTransport site(script);
    const auto steps = wordpressFactory()->signIn();
    return step(*steps, site,
                {{u"site"_s, typed}, {u"user_name"_s, u"ana"_s}, {u"app_password"_s, password}});
}

ErrorKind kindOf(const Result<SignInStep>& step)
{
    EXPECT_FALSE(step);
    return step ? ErrorKind::Bug : step.error().kind;
}

TEST(WordPressSignIn, FindsTheInterfaceByTheHeaderOfTheFrontPage)
{
    const auto done =
        signInAt(front +
                 "<<< 200\nlink: <https://blog.test/api/>; rel=\"https://api.w.org/\"\n\n<html></html>\n"
                 ">>> GET https://blog.test/api/\nno-header authorization\n" +
                 theIndex + ">>> GET https://blog.test/api/wp/v2/users/me?context=edit\n" + login + me);
    ASSERT_TRUE(done && std::holds_alternative<SignedIn>(*done));
    const auto& signedIn = std::get<SignedIn>(*done);
    EXPECT_EQ(signedIn.server, QUrl(u"https://blog.test/"_s));
    EXPECT_EQ(signedIn.facts.me.uri, u"https://blog.test/?author=5"_s);
    EXPECT_EQ(signedIn.facts.me.handle, u"@ana@blog.test"_s);
    EXPECT_EQ(signedIn.credentials.value(u"access_token"_s).reveal(), u"ana:pass"_s)
        << "the password is shown in groups";
}

TEST(WordPressSignIn, FindsTheInterfaceByTheWayThatNeedsNoPermalinks)
{
    const auto done =
        signInAt(front + "<<< 200\n\n<html></html>\n" + index + "<<< 404\n\n<html>Not here</html>\n" +
                 indexByQuery + theIndex +
                 ">>> GET https://blog.test/?rest_route=%2Fwp%2Fv2%2Fusers%2Fme&context=edit\n" + login + me);
    EXPECT_TRUE(done);
}

TEST(WordPressSignIn, FindsASiteInAFolder)
{
    const auto done =
        signInAt(">>> GET https://blog.test/notes/\n<<< 200\n\n<html></html>\n"
                 ">>> GET https://blog.test/notes/wp-json/\n" +
                     theIndex + ">>> GET https://blog.test/notes/wp-json/wp/v2/users/me?context=edit\n" + me,
                 u"https://blog.test/notes"_s);
    ASSERT_TRUE(done && std::holds_alternative<SignedIn>(*done));
    EXPECT_EQ(std::get<SignedIn>(*done).facts.me.uri, u"https://blog.test/notes/?author=5"_s);
}

TEST(WordPressSignIn, TakesThePageThatWasTypedForTheSiteItIsOf)
{
    const auto below = [](const QByteArray& home) {
        const QByteArray named = "{\"home\":\"" + home + "\",\"namespaces";
        return signInAt(
            ">>> GET https://blog.test/wp-admin/\n"
            "<<< 200\nlink: <https://blog.test/wp-json/>; rel=\"https://api.w.org/\"\n\n<p>Hello</p>\n" +
                index + QByteArray(theIndex).replace("{\"namespaces", named) +
                ">>> GET https://blog.test/wp-json/wp/v2/users/me?context=edit\n" + me,
            u"https://blog.test/wp-admin"_s);
    };
    const auto done = below("https://blog.test");
    ASSERT_TRUE(done && std::holds_alternative<SignedIn>(*done));
    EXPECT_EQ(std::get<SignedIn>(*done).server, QUrl(u"https://blog.test/"_s));
    const auto lured = below("https://evil.test");
    ASSERT_TRUE(lured && std::holds_alternative<SignedIn>(*lured));
    EXPECT_EQ(std::get<SignedIn>(*lured).server.host(), u"blog.test"_s)
        << "what a site says of others is not heard";
}

TEST(WordPressSignIn, SendsNoPasswordToAnotherOrigin)
{
    const auto elsewhere = signInAt(
        front + "<<< 200\nlink: <https://evil.test/wp-json/>; rel=\"https://api.w.org/\"\n\n<html></html>\n");
    EXPECT_EQ(kindOf(elsewhere), ErrorKind::Refused);
    const auto plain = signInAt(
        front + "<<< 200\nlink: <http://blog.test/wp-json/>; rel=\"https://api.w.org/\"\n\n<html></html>\n");
    EXPECT_EQ(kindOf(plain), ErrorKind::Refused);
    EXPECT_EQ(kindOf(signInAt({}, u"http://blog.test"_s)), ErrorKind::InvalidInput);
    EXPECT_EQ(kindOf(signInAt({}, u"https://ana:pass@blog.test"_s)), ErrorKind::InvalidInput);
}

TEST(WordPressSignIn, SaysWhatIsWrong)
{
    const QByteArray nothing = "<<< 404\n\n<html>Not here</html>\n";
    const QByteArray page = "<<< 200\n\n<html></html>\n";
    EXPECT_EQ(kindOf(signInAt(front + page + index + nothing + indexByQuery + page)), ErrorKind::NotFound)
        << "a site without the interface";
    EXPECT_EQ(kindOf(signInAt(front + page + index +
                              "<<< 200\n\n{\"namespaces\":[\"wp/v2\"],\"authentication\":[]}\n")),
              ErrorKind::Unsupported)
        << "application passwords switched off";
    EXPECT_EQ(kindOf(signInAt(front + page + index + theIndex +
                              ">>> GET https://blog.test/wp-json/wp/v2/users/me?context=edit\n"
                              "<<< 401\n\n{\"code\":\"rest_not_logged_in\",\"message\":\"No.\"}\n")),
              ErrorKind::AuthRejected);
    EXPECT_EQ(kindOf(signInAt(front + "<<< Tls\n")), ErrorKind::Tls);
    EXPECT_EQ(kindOf(signInAt(front + page + index + "<<< 500\n\n<h1>Database Error</h1>\n")),
              ErrorKind::ServerTrouble);
    EXPECT_EQ(kindOf(signInAt({}, u"not a site"_s)), ErrorKind::InvalidInput);
}

TEST(WordPressSignIn, GoesOnWhereTheInterfaceIsClosedToGuests)
{
    const auto done = signInAt(front + "<<< 200\n\n<html></html>\n" + index +
                               "<<< 401\n\n{\"code\":\"rest_login_required\",\"message\":\"No guests.\"}\n"
                               ">>> GET https://blog.test/wp-json/wp/v2/users/me?context=edit\n" +
                               login + me);
    EXPECT_TRUE(done);
}

TEST(WordPressSignIn, OpensOnlyTheSitesOwnPageInTheBrowser)
{
    ScriptedTransport site(front + "<<< 200\n\n<html></html>\n" + index + theIndex +
                           ">>> GET https://blog.test/wp-json/wp/v2/users/me?context=edit\n" + login + me);
    const auto steps = wordpressFactory()->signIn();
    const auto page = step(*steps, site, {{u"site"_s, u"blog.test"_s}, {u"user_name"_s, u"ana"_s}});
    ASSERT_TRUE(page && std::holds_alternative<OpenBrowser>(*page));
    EXPECT_EQ(std::get<OpenBrowser>(*page).url,
              QUrl(u"https://blog.test/wp-admin/authorize-application.php?app_name=Cohort"_s));
    const auto done = step(*steps, site, {{u"code"_s, u"pass"_s}});
    EXPECT_TRUE(done && std::holds_alternative<SignedIn>(*done));

    ScriptedTransport other(front + "<<< 200\n\n<html></html>\n" + index +
                            QByteArray(theIndex).replace("https://blog.test/wp-admin", "https://evil.test"));
    const auto again = wordpressFactory()->signIn();
    EXPECT_EQ(kindOf(step(*again, other, {{u"site"_s, u"blog.test"_s}, {u"user_name"_s, u"ana"_s}})),
              ErrorKind::InvalidInput);
}

/// The state that the site was asked to send back.
QString stateIn(const QUrl& page)
{
    const QUrl back(QUrlQuery(page).queryItemValue(u"success_url"_s, QUrl::FullyDecoded));
    EXPECT_EQ(back.scheme(), u"cohort"_s);
    return QUrlQuery(back).queryItemValue(u"state"_s);
}

TEST(WordPressSignIn, ComesBackInAnAddressOfThisProgramOnceAndWithItsState)
{
    const QString came = u"cohort://signed-in?state=%1&site_url=%2&user_login=ana&password=pass"_s;
    const QString home = u"https%3A%2F%2Fblog.test"_s;
    ScriptedTransport site(front + "<<< 200\n\n<html></html>\n" + index + theIndex);
    const auto steps = wordpressFactory([] { return true; })->signIn();
    const auto open = [&] {
        const auto page = step(*steps, site, {{u"site"_s, u"blog.test"_s}, {u"user_name"_s, u"ana"_s}});
        EXPECT_TRUE(page && std::holds_alternative<OpenBrowser>(*page));
        const QString state = page ? stateIn(std::get<OpenBrowser>(*page).url) : QString();
        EXPECT_TRUE(page && std::get<OpenBrowser>(*page).state == state);
        return state;
    };
    const auto comeBack = [&](const QString& state, const QString& from) {
        return steps->next({.callback = QUrl(came.arg(state, from))}, {}, site, {});
    };
    const QString state = open();
    EXPECT_EQ(kindOf(comeBack(u"wrong"_s, home)), ErrorKind::Refused);
    EXPECT_EQ(kindOf(comeBack(state, home)), ErrorKind::Refused) << "one answer, right or wrong";
    site.expect(front + "<<< 200\n\n<html></html>\n" + index + theIndex);
    EXPECT_EQ(kindOf(comeBack(open(), u"https%3A%2F%2Fevil.test"_s)), ErrorKind::Refused);
    site.expect(front + "<<< 200\n\n<html></html>\n" + index + theIndex +
                ">>> GET https://blog.test/wp-json/wp/v2/users/me?context=edit\n" + login + me);
    const auto done = comeBack(open(), home);
    EXPECT_TRUE(done && std::holds_alternative<SignedIn>(*done));
}

TEST(WordPressSignIn, TakesThePastedAddressToo)
{
    ScriptedTransport site(front + "<<< 200\n\n<html></html>\n" + index + theIndex +
                           ">>> GET https://blog.test/wp-json/wp/v2/users/me?context=edit\n" + login + me);
    const auto steps = wordpressFactory([] { return true; })->signIn();
    const auto page = step(*steps, site, {{u"site"_s, u"blog.test"_s}, {u"user_name"_s, u"ana"_s}});
    ASSERT_TRUE(page && std::holds_alternative<OpenBrowser>(*page));
    const QString came =
        u"cohort://signed-in?state=%1&site_url=https://blog.test&user_login=ana&password=pa+ss"_s;
    const auto done = step(*steps, site, {{u"code"_s, came.arg(stateIn(std::get<OpenBrowser>(*page).url))}});
    EXPECT_TRUE(done && std::holds_alternative<SignedIn>(*done));
}

} // namespace
} // namespace cohort
