#include "core/net/dpop.h"

#include "core/net/oauth.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/x509.h>

#include <array>

namespace cohort {

using namespace Qt::StringLiterals;

namespace {

// One coordinate of a point on the curve P-256, or one half of a signature.
constexpr int coordinateBytes = 32;

using PrivateKey = std::shared_ptr<evp_pkey_st>;
using BigNumber = std::unique_ptr<BIGNUM, decltype(&BN_clear_free)>;
using Signature = std::unique_ptr<ECDSA_SIG, decltype(&ECDSA_SIG_free)>;
using DigestContext = std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)>;

QByteArray urlSafeText(const QByteArray& bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray hashed(const QByteArray& bytes)
{
    return urlSafeText(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
}

/// Big-endian in its whole length; empty when it does not fit.
QByteArray padded(const BIGNUM* number)
{
    QByteArray bytes(coordinateBytes, '\0');
    if (BN_bn2binpad(number, reinterpret_cast<unsigned char*>(bytes.data()), coordinateBytes) !=
        coordinateBytes)
        return {};
    return bytes;
}

QByteArray coordinate(const PrivateKey& key, const char* name)
{
    BIGNUM* read = nullptr;
    if (EVP_PKEY_get_bn_param(key.get(), name, &read) != 1)
        return {};
    const BigNumber number(read, &BN_clear_free);
    return padded(number.get());
}

bool liesOnP256(const PrivateKey& key)
{
    std::array<char, 32> group{};
    size_t length = 0;
    return EVP_PKEY_get_group_name(key.get(), group.data(), group.size(), &length) == 1 &&
           QByteArrayView(group.data(), static_cast<qsizetype>(length)) == "prime256v1";
}

/// The two halves side by side (RFC 7518, section 3.4); libcrypto writes them as DER.
QByteArray joseSignature(const std::vector<unsigned char>& der)
{
    const unsigned char* at = der.data();
    const Signature signature(d2i_ECDSA_SIG(nullptr, &at, static_cast<long>(der.size())), &ECDSA_SIG_free);
    if (!signature)
        return {};
    const QByteArray r = padded(ECDSA_SIG_get0_r(signature.get()));
    const QByteArray s = padded(ECDSA_SIG_get0_s(signature.get()));
    return r.isEmpty() || s.isEmpty() ? QByteArray() : r + s;
}

QByteArray signedBy(const PrivateKey& key, const QByteArray& message)
{
    const DigestContext context(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    const auto* bytes = reinterpret_cast<const unsigned char*>(message.constData());
    const auto size = static_cast<size_t>(message.size());
    size_t length = 0;
    if (!context || EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, key.get()) != 1 ||
        EVP_DigestSign(context.get(), nullptr, &length, bytes, size) != 1)
        return {};
    std::vector<unsigned char> der(length);
    if (EVP_DigestSign(context.get(), der.data(), &length, bytes, size) != 1)
        return {};
    der.resize(length);
    return joseSignature(der);
}

} // namespace

DpopKey::DpopKey(std::shared_ptr<evp_pkey_st> key)
    : m_key(std::move(key))
{
    const QByteArray x = coordinate(m_key, OSSL_PKEY_PARAM_EC_PUB_X);
    const QByteArray y = coordinate(m_key, OSSL_PKEY_PARAM_EC_PUB_Y);
    if (!x.isEmpty() && !y.isEmpty())
        m_publicJwk =
            R"({"crv":"P-256","kty":"EC","x":")" + urlSafeText(x) + R"(","y":")" + urlSafeText(y) + R"("})";
}

Result<DpopKey> DpopKey::make()
{
    PrivateKey key(EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-256"), &EVP_PKEY_free);
    if (!key)
        return fail(ErrorKind::Bug, u"no key could be made"_s);
    DpopKey made(std::move(key));
    if (made.m_publicJwk.isEmpty())
        return fail(ErrorKind::Bug, u"a key without its public half"_s);
    return made;
}

Result<DpopKey> DpopKey::from(const Secret& kept)
{
    const QByteArray der = QByteArray::fromBase64(kept.reveal().toLatin1(), QByteArray::Base64UrlEncoding);
    const auto* at = reinterpret_cast<const unsigned char*>(der.constData());
    PrivateKey read(d2i_AutoPrivateKey(nullptr, &at, static_cast<long>(der.size())), &EVP_PKEY_free);
    if (!read || EVP_PKEY_get_base_id(read.get()) != EVP_PKEY_EC || !liesOnP256(read))
        return fail(ErrorKind::Corrupt, u"what was kept is no key for proofs"_s);
    DpopKey key(std::move(read));
    if (key.m_publicJwk.isEmpty())
        return fail(ErrorKind::Corrupt, u"what was kept is half a key"_s);
    return key;
}

Secret DpopKey::secret() const
{
    unsigned char* written = nullptr;
    const int size = i2d_PrivateKey(m_key.get(), &written);
    if (size <= 0)
        return {};
    const QByteArray der(reinterpret_cast<const char*>(written), size);
    OPENSSL_clear_free(written, static_cast<size_t>(size));
    return Secret(QString::fromLatin1(urlSafeText(der)));
}

QByteArray DpopKey::publicJwk() const
{
    return m_publicJwk;
}

QByteArray DpopKey::thumbprint() const
{
    return hashed(m_publicJwk);
}

Result<QByteArray> DpopKey::proof(const DpopClaims& claims) const
{
    const QJsonObject header{{u"typ"_s, u"dpop+jwt"_s},
                             {u"alg"_s, u"ES256"_s},
                             {u"jwk"_s, QJsonDocument::fromJson(m_publicJwk).object()}};
    const QUrl target = claims.url.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
    QJsonObject body{{u"jti"_s, makeState()},
                     {u"htm"_s, QString::fromLatin1(claims.method)},
                     {u"htu"_s, target.toString(QUrl::FullyEncoded)},
                     {u"iat"_s, claims.issued.toSecsSinceEpoch()}};
    if (!claims.nonce.isEmpty())
        body.insert(u"nonce"_s, QString::fromLatin1(claims.nonce));
    if (!claims.accessToken.isEmpty())
        body.insert(u"ath"_s, QString::fromLatin1(hashed(claims.accessToken.reveal().toLatin1())));
    const QByteArray message = urlSafeText(QJsonDocument(header).toJson(QJsonDocument::Compact)) + '.' +
                               urlSafeText(QJsonDocument(body).toJson(QJsonDocument::Compact));
    const QByteArray signature = signedBy(m_key, message);
    if (signature.isEmpty())
        return fail(ErrorKind::Bug, u"no proof could be signed"_s);
    return message + '.' + urlSafeText(signature);
}

} // namespace cohort
