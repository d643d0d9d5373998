#include "core/net/oauth.h"

#include <QSet>
#include <QUrlQuery>

#include <gtest/gtest.h>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

TEST(OAuth, MakesTheChallengeOfTheStandardsExample)
{
    // RFC 7636, appendix B.
    EXPECT_EQ(pkceChallenge(Secret(u"dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"_s)),
              u"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"_s);
}

TEST(OAuth, MakesANewVerifierAndStateEveryTime)
{
    QSet<QString> seen;
    for (int i = 0; i < 200; ++i) {
        const PkcePair pair = makePkcePair();
        EXPECT_EQ(pair.verifier.reveal().size(), 43);
        EXPECT_EQ(pair.challenge, pkceChallenge(pair.verifier));
        const QString state = makeState();
        EXPECT_EQ(QByteArray::fromBase64(state.toLatin1(), QByteArray::Base64UrlEncoding).size(), 16);
        seen << pair.verifier.reveal() << state;
    }
    EXPECT_EQ(seen.size(), 400);
}

TEST(OAuth, EncodesFormsSoThatNothingLeaksIntoAnotherField)
{
    EXPECT_EQ(formEncoded({{u"a b"_s, u"1&c=2"_s}, {u"d"_s, u"\u00e9+%"_s}, {u"r"_s, u"x\r\ny"_s}}),
              "a%20b=1%26c%3D2&d=%C3%A9%2B%25&r=x%0D%0Ay");
}

TEST(OAuth, AsksForACodeWithPkceAndKeepsTheEndpointsOwnQuery)
{
    const QUrl url = authorizationUrl({.endpoint = QUrl(u"https://a.example/auth?tenant=7"_s),
                                       .clientId = u"id"_s,
                                       .redirect = QUrl(u"http://127.0.0.1:4711/"_s),
                                       .scope = u"read write:statuses"_s,
                                       .state = u"st&te"_s,
                                       .challenge = u"ch"_s,
                                       .extra = {{u"force_login"_s, u"true"_s}}});
    const QUrlQuery query(url);
    const auto value = [&query](const QString& name) {
        return query.queryItemValue(name, QUrl::FullyDecoded);
    };
    EXPECT_EQ(url.adjusted(QUrl::RemoveQuery), QUrl(u"https://a.example/auth"_s));
    EXPECT_EQ(value(u"tenant"_s), u"7"_s);
    EXPECT_EQ(value(u"response_type"_s), u"code"_s);
    EXPECT_EQ(value(u"redirect_uri"_s), u"http://127.0.0.1:4711/"_s);
    EXPECT_EQ(value(u"scope"_s), u"read write:statuses"_s);
    EXPECT_EQ(value(u"state"_s), u"st&te"_s);
    EXPECT_EQ(value(u"code_challenge_method"_s), u"S256"_s);
    EXPECT_EQ(value(u"force_login"_s), u"true"_s);
}

TEST(OAuth, TakesACodeOnlyWithOurState)
{
    const ExpectedCallback expected{.state = u"ours"_s, .issuer = u"https://a.example"_s};
    const auto kindOf = [&expected](const char* query) {
        const auto code = codeFromCallback(QUrl(u"http://127.0.0.1:1/?"_s + QLatin1String(query)), expected);
        return code ? u"code "_s + code->reveal() : code.error().detail;
    };
    EXPECT_EQ(kindOf("state=ours&code=a%2Bb+c"), u"code a+b c"_s);
    EXPECT_EQ(kindOf("state=ours&code=a&iss=https%3A%2F%2Fa.example"), u"code a"_s);
    EXPECT_EQ(kindOf("state=ours&code=a&iss=https%3A%2F%2Fb.example"), u"issuer"_s);
    EXPECT_EQ(kindOf("state=other&code=a"), u"state"_s);
    EXPECT_EQ(kindOf("code=a"), u"state"_s);
    EXPECT_EQ(kindOf("state=ours&state=ours&code=a"), u"state"_s);
    EXPECT_EQ(kindOf("state=ours&code=a&code=b"), u"a parameter stands twice"_s);
    EXPECT_EQ(kindOf("state=ours&error=access_denied"), u"access_denied"_s);
    EXPECT_EQ(kindOf("state=ours"), u"no code"_s);
    const ExpectedCallback promised{
        .state = u"ours"_s, .issuer = u"https://a.example"_s, .issuerMustCome = true};
    const QUrl nameless(u"http://127.0.0.1:1/?state=ours&code=a"_s);
    EXPECT_FALSE(codeFromCallback(nameless, promised)) << "the server said that it names itself";
    EXPECT_TRUE(codeFromCallback(nameless, expected));
    EXPECT_FALSE(codeFromCallback(QUrl(u"http://127.0.0.1:1/?state=&code=a"_s), {}))
        << "an empty state is no state";
}

TEST(OAuth, ComparesWholeTexts)
{
    EXPECT_TRUE(sameInConstantTime("abc", "abc"));
    EXPECT_FALSE(sameInConstantTime("abc", "abd"));
    EXPECT_FALSE(sameInConstantTime("abc", "abcd"));
    EXPECT_TRUE(sameInConstantTime("", ""));
}

} // namespace
} // namespace cohort
