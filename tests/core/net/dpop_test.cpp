#include "core/net/dpop.h"
#include "core/net/dpop_sender.h"
#include "tests/support/manual_clock.h"
#include "tests/support/recorded_transport.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>

#include <deque>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

// The key of RFC 7515, appendix A.3, as DER.
const Secret knownKey(
    u"MHcCAQEEII6bEJ5xkJi_mASH3x9dd-nLKWBuvtImO19XwhPfhPSyoAoGCCqGSM49AwEHoUQDQgAEf83OJ3D2xF1Bg8vub9tLe1"
    "gHMzV76e8Tus9uPHvRVEXH8UTNG72bfocs3-257rn0s2ldbqkLJK2KRiMohYjlrQ"_s);
const QByteArray knownX = "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU";
const QByteArray knownY = "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0";

QByteArray decoded(const QByteArray& text)
{
    return QByteArray::fromBase64(text, QByteArray::Base64UrlEncoding);
}

QJsonObject partOf(const QByteArray& token, int part)
{
    return QJsonDocument::fromJson(decoded(token.split('.').value(part))).object();
}

/// Whether the signature is that of the key in the token's own header, checked by libcrypto from its parts.
bool holds(const QByteArray& token)
{
    const QList<QByteArray> parts = token.split('.');
    const QJsonObject jwk = partOf(token, 0)["jwk"_L1].toObject();
    const QByteArray point =
        '\x04' + decoded(jwk["x"_L1].toString().toLatin1()) + decoded(jwk["y"_L1].toString().toLatin1());
    const QByteArray raw = decoded(parts.value(2));
    if (point.size() != 65 || raw.size() != 64)
        return false;
    const auto bytes = [](const QByteArray& text) {
        return reinterpret_cast<const unsigned char*>(text.constData());
    };
    OSSL_PARAM_BLD* build = OSSL_PARAM_BLD_new();
    OSSL_PARAM_BLD_push_utf8_string(build, OSSL_PKEY_PARAM_GROUP_NAME, "P-256", 0);
    OSSL_PARAM_BLD_push_octet_string(build, OSSL_PKEY_PARAM_PUB_KEY, bytes(point), 65);
    OSSL_PARAM* parameters = OSSL_PARAM_BLD_to_param(build);
    EVP_PKEY_CTX* maker = EVP_PKEY_CTX_new_from_name(nullptr, "EC", nullptr);
    EVP_PKEY* key = nullptr;
    EVP_PKEY_fromdata_init(maker);
    EVP_PKEY_fromdata(maker, &key, EVP_PKEY_PUBLIC_KEY, parameters);
    ECDSA_SIG* signature = ECDSA_SIG_new();
    ECDSA_SIG_set0(signature, BN_bin2bn(bytes(raw), 32, nullptr), BN_bin2bn(bytes(raw) + 32, 32, nullptr));
    unsigned char* der = nullptr;
    const int length = i2d_ECDSA_SIG(signature, &der);
    const QByteArray message = parts[0] + '.' + parts[1];
    EVP_MD_CTX* context = EVP_MD_CTX_new();
    EVP_DigestVerifyInit(context, nullptr, EVP_sha256(), nullptr, key);
    const int verdict = EVP_DigestVerify(context, der, static_cast<size_t>(length), bytes(message),
                                         static_cast<size_t>(message.size()));
    EVP_MD_CTX_free(context);
    OPENSSL_free(der);
    ECDSA_SIG_free(signature);
    EVP_PKEY_free(key);
    EVP_PKEY_CTX_free(maker);
    OSSL_PARAM_free(parameters);
    OSSL_PARAM_BLD_free(build);
    return verdict == 1;
}

TEST(DpopKeyTest, HasTheThumbprintOfRfc7638)
{
    const auto key = DpopKey::from(knownKey);
    ASSERT_TRUE(key);
    EXPECT_EQ(key->publicJwk(),
              R"({"crv":"P-256","kty":"EC","x":")" + knownX + R"(","y":")" + knownY + R"("})");
    EXPECT_EQ(key->thumbprint(), "oKIywvGUpTVTyxMQ3bwIIeQUudfr_CkLMjCE19ECD-U");
}

TEST(DpopKeyTest, ComesBackFromTheKeyringAsItWas)
{
    const auto key = DpopKey::make();
    ASSERT_TRUE(key);
    const auto again = DpopKey::from(key->secret());
    ASSERT_TRUE(again);
    EXPECT_EQ(again->thumbprint(), key->thumbprint());
    EXPECT_EQ(again->secret().reveal(), key->secret().reveal());
    EXPECT_LT(key->secret().reveal().size(), 1000) << "what every keyring takes";
    const auto other = DpopKey::make();
    ASSERT_TRUE(other);
    EXPECT_NE(other->thumbprint(), key->thumbprint());
}

TEST(DpopKeyTest, IsMadeOfNothingElse)
{
    const QString another = u"MFMCAQEEGAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAaAKBggqhkjOPQMBAQ"_s; // another curve
    for (const QString& kept : {QString(), u"nonsense"_s, knownKey.reveal().left(40), another}) {
        const auto key = DpopKey::from(Secret(kept));
        ASSERT_FALSE(key) << kept.toStdString();
        EXPECT_EQ(key.error().kind, ErrorKind::Corrupt);
        EXPECT_FALSE(key.error().detail.contains(knownKey.reveal().left(20)));
    }
}

struct ProofCase {
    const char* method;
    const char* url;
    const char* target; ///< as it stands in the proof
    const char* nonce;
    const char* token;
};

TEST(DpopProof, SaysWhatItIsForAndIsSignedByItsKey)
{
    const auto key = DpopKey::from(knownKey);
    ASSERT_TRUE(key);
    const QDateTime when({2026, 3, 2}, {9, 0}, Qt::UTC);
    for (const ProofCase& each :
         {ProofCase{"GET", "https://pds.test/xrpc/a.b?limit=4&x=1#y", "https://pds.test/xrpc/a.b", "", ""},
          ProofCase{"POST", "https://pds.test:8443/oauth/par", "https://pds.test:8443/oauth/par", "n-1", ""},
          ProofCase{"POST", "https://u:p@pds.test/a%20b", "https://pds.test/a%20b", "n-2", "the-token"}}) {
        const auto proof = key->proof({.method = each.method,
                                       .url = QUrl(QString::fromLatin1(each.url)),
                                       .issued = when,
                                       .nonce = each.nonce,
                                       .accessToken = Secret(QString::fromLatin1(each.token))});
        ASSERT_TRUE(proof);
        EXPECT_EQ(proof->split('.').size(), 3);
        EXPECT_TRUE(holds(*proof)) << each.url;
        const QJsonObject header = partOf(*proof, 0);
        EXPECT_EQ(header["typ"_L1].toString(), u"dpop+jwt"_s);
        EXPECT_EQ(header["alg"_L1].toString(), u"ES256"_s);
        EXPECT_EQ(header["jwk"_L1].toObject().keys(), QStringList({u"crv"_s, u"kty"_s, u"x"_s, u"y"_s}))
            << "the public half alone";
        const QJsonObject body = partOf(*proof, 1);
        EXPECT_EQ(body["htm"_L1].toString(), QLatin1String(each.method));
        EXPECT_EQ(body["htu"_L1].toString(), QLatin1String(each.target));
        EXPECT_EQ(body["iat"_L1].toInteger(), when.toSecsSinceEpoch());
        EXPECT_EQ(body["nonce"_L1].toString(), QLatin1String(each.nonce));
        EXPECT_EQ(body.contains("nonce"_L1), *each.nonce != '\0');
        EXPECT_EQ(body.contains("ath"_L1), *each.token != '\0');
        if (*each.token != '\0') {
            EXPECT_EQ(decoded(body["ath"_L1].toString().toLatin1()),
                      QCryptographicHash::hash("the-token", QCryptographicHash::Sha256));
        }
    }
}

TEST(DpopProof, IsNeverTheSameTwiceAndNotGoodForAnotherRequest)
{
    const auto key = DpopKey::make();
    ASSERT_TRUE(key);
    const DpopClaims claims{.method = "GET", .url = QUrl(u"https://pds.test/a"_s)};
    const auto first = key->proof(claims);
    const auto second = key->proof(claims);
    ASSERT_TRUE(first && second);
    EXPECT_GE(partOf(*first, 1)["jti"_L1].toString().size(), 22) << "128 bits";
    EXPECT_NE(partOf(*first, 1)["jti"_L1], partOf(*second, 1)["jti"_L1]);
    const QList<QByteArray> parts = first->split('.');
    EXPECT_FALSE(holds(parts[0] + '.' + second->split('.')[1] + '.' + parts[2]));
}

Reply answer(int status, const QByteArray& error, const std::vector<HeaderLine>& headers)
{
    return {.status = status,
            .headers = headers,
            .body = error.isEmpty() ? QByteArray("{}") : "{\"error\":\"" + error + "\"}"};
}

/// Requests that need proofs, to a server that says what it wants.
class ProvenRequests : public testing::Test {
protected:
    Result<Reply> send(const QString& url = u"https://pds.test/xrpc/a"_s, const QString& token = {})
    {
        const DpopSender sender{.transport = m_network, .clock = m_clock, .key = m_key, .memory = m_memory};
        return performProven(sender, {.url = QUrl(url)}, Secret(token), {});
    }
    /// The proof of the request that was sent as `number`, from 0.
    QJsonObject proof(size_t number) const
    {
        for (const auto& [name, value] : m_network.seen.at(number).headers)
            if (name == "DPoP")
                return partOf(value, 1);
        return {};
    }
    QByteArray header(size_t number, const QByteArray& wanted) const
    {
        for (const auto& [name, value] : m_network.seen.at(number).headers)
            if (name == wanted)
                return value;
        return {};
    }

    std::deque<Result<Reply>> m_answers;
    RecordedTransport m_network{[this](const Request&) -> Result<Reply> {
        if (m_answers.empty())
            return answer(200, {}, {});
        const auto next = m_answers.front();
        m_answers.pop_front();
        return next;
    }};
    ManualClock m_clock;
    DpopKey m_key = DpopKey::make().value();
    DpopMemory m_memory;
};

TEST_F(ProvenRequests, GoOnceMoreWithTheNonceTheServerGives)
{
    m_answers = {answer(400, "use_dpop_nonce", {{"dpop-nonce", "n1"}}), answer(200, {}, {})};
    const auto reply = send();
    ASSERT_TRUE(reply);
    EXPECT_EQ(reply->status, 200);
    ASSERT_EQ(m_network.seen.size(), 2U);
    EXPECT_FALSE(proof(0).contains("nonce"_L1));
    EXPECT_EQ(proof(1)["nonce"_L1].toString(), u"n1"_s);
}

TEST_F(ProvenRequests, ReadTheWishForANonceFromTheHeaderToo)
{
    m_answers = {Reply{.status = 401,
                       .headers = {{"dpop-nonce", "n1"},
                                   {"www-authenticate", "DPoP algs=\"ES256\", error=\"use_dpop_nonce\""}}},
                 answer(200, {}, {})};
    EXPECT_EQ(send().value().status, 200);
    EXPECT_EQ(m_network.seen.size(), 2U);
}

TEST_F(ProvenRequests, GoOnceMoreAndNeverTwice)
{
    m_answers = {answer(401, "use_dpop_nonce", {{"dpop-nonce", "n1"}}),
                 answer(401, "use_dpop_nonce", {{"dpop-nonce", "n2"}})};
    EXPECT_EQ(send().value().status, 401);
    EXPECT_EQ(m_network.seen.size(), 2U);
    // Without a new nonce there is nothing to do better.
    m_answers = {answer(401, "use_dpop_nonce", {}), answer(200, {}, {})};
    EXPECT_EQ(send().value().status, 401);
    EXPECT_EQ(m_network.seen.size(), 3U);
}

TEST_F(ProvenRequests, TakeOverTheNonceOfEveryAnswerOfThatServerAlone)
{
    m_answers = {answer(200, {}, {{"dpop-nonce", "pds-1"}}),
                 answer(404, "NotFound", {{"dpop-nonce", "pds-2"}}),
                 answer(200, {}, {{"dpop-nonce", "auth-1"}})};
    EXPECT_TRUE(send());
    EXPECT_TRUE(send());
    EXPECT_TRUE(send(u"https://auth.test/oauth/token"_s));
    EXPECT_TRUE(send());
    EXPECT_TRUE(send(u"https://auth.test/oauth/token"_s));
    EXPECT_EQ(proof(1)["nonce"_L1].toString(), u"pds-1"_s);
    EXPECT_FALSE(proof(2).contains("nonce"_L1)) << "another server's";
    EXPECT_EQ(proof(3)["nonce"_L1].toString(), u"pds-2"_s);
    EXPECT_EQ(proof(4)["nonce"_L1].toString(), u"auth-1"_s);
}

TEST_F(ProvenRequests, GoByTheServersClockWhereOursIsWrong)
{
    // Ours says 09:00, the server an hour later.
    const std::vector<HeaderLine> late{{"date", "Mon, 02 Mar 2026 10:00:00 GMT"}, {"dpop-nonce", "n"}};
    m_answers = {answer(401, "invalid_dpop_proof", late), answer(200, {}, late)};
    EXPECT_EQ(send().value().status, 200);
    ASSERT_EQ(m_network.seen.size(), 2U);
    EXPECT_EQ(proof(1)["iat"_L1].toInteger() - proof(0)["iat"_L1].toInteger(), 3600);
    // The clock is right again.
    m_clock.jump(std::chrono::hours(1));
    m_answers = {answer(200, {}, late), answer(200, {}, late)};
    EXPECT_TRUE(send());
    EXPECT_TRUE(send());
    EXPECT_EQ(proof(3)["iat"_L1].toInteger(), m_clock.now().toSecsSinceEpoch());
}

TEST_F(ProvenRequests, DoNotGoOnceMoreWhenTheProofIsBadAtTheRightTime)
{
    m_answers = {answer(401, "invalid_dpop_proof", {{"date", "Mon, 02 Mar 2026 09:00:04 GMT"}})};
    EXPECT_EQ(send().value().status, 401);
    EXPECT_EQ(m_network.seen.size(), 1U);
}

TEST_F(ProvenRequests, CarryTheTokenWithItsHashAndFollowNoRedirect)
{
    EXPECT_TRUE(send(u"https://pds.test/xrpc/a"_s, u"secret-token"_s));
    EXPECT_TRUE(send());
    EXPECT_EQ(header(0, "Authorization"), "DPoP secret-token");
    EXPECT_TRUE(proof(0).contains("ath"_L1));
    EXPECT_TRUE(m_network.seen[0].redirectsAreReplies);
    EXPECT_EQ(header(1, "Authorization"), QByteArray());
    EXPECT_FALSE(proof(1).contains("ath"_L1));
}

TEST_F(ProvenRequests, HandOnWhatTheNetworkSays)
{
    m_answers = {fail(ErrorKind::Timeout, {})};
    const auto lost = send();
    ASSERT_FALSE(lost);
    EXPECT_EQ(lost.error().kind, ErrorKind::Timeout);
    EXPECT_EQ(m_network.seen.size(), 1U);
}

} // namespace
} // namespace cohort
