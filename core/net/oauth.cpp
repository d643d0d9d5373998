#include "core/net/oauth.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QUrlQuery>

#include <algorithm>
#include <array>
#include <optional>

namespace cohort {

using namespace Qt::StringLiterals;

namespace {

constexpr auto urlSafe = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
/// A server's error word is at most this long in the log.
constexpr qsizetype longestErrorWord = 60;

template <size_t words>
QString randomText()
{
    std::array<quint32, words> bits{};
    QRandomGenerator::system()->fillRange(bits.data(), static_cast<qsizetype>(bits.size()));
    const QByteArray bytes(reinterpret_cast<const char*>(bits.data()), sizeof(bits));
    return QString::fromLatin1(bytes.toBase64(urlSafe));
}

/// The callback's parameter as a browser sends it: percent and plus decoded. Nothing when it is there twice.
std::optional<QString> parameter(const QUrl& url, const QString& name)
{
    QUrlQuery query(QString(url.query(QUrl::FullyEncoded)).replace(u'+', u"%20"_s));
    const QStringList values = query.allQueryItemValues(name, QUrl::FullyDecoded);
    if (values.size() > 1)
        return std::nullopt;
    return values.value(0);
}

} // namespace

PkcePair makePkcePair()
{
    const Secret verifier(randomText<8>());
    return {.verifier = verifier, .challenge = pkceChallenge(verifier)};
}

QString pkceChallenge(const Secret& verifier)
{
    const QByteArray digest =
        QCryptographicHash::hash(verifier.reveal().toLatin1(), QCryptographicHash::Sha256);
    return QString::fromLatin1(digest.toBase64(urlSafe));
}

QString makeState()
{
    return randomText<4>();
}

bool sameInConstantTime(QByteArrayView a, QByteArrayView b)
{
    if (a.size() != b.size())
        return false;
    unsigned difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference |= static_cast<unsigned>(a[i] ^ b[i]);
    return difference == 0;
}

QByteArray formEncoded(const std::vector<FormField>& fields)
{
    QByteArray text;
    for (const auto& [name, value] : fields) {
        if (!text.isEmpty())
            text += '&';
        text += QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    }
    return text;
}

QUrl authorizationUrl(const AuthorizationRequest& request)
{
    std::vector<FormField> fields{{u"response_type"_s, u"code"_s},
                                  {u"client_id"_s, request.clientId},
                                  {u"redirect_uri"_s, request.redirect.toString(QUrl::FullyEncoded)},
                                  {u"scope"_s, request.scope},
                                  {u"state"_s, request.state},
                                  {u"code_challenge"_s, request.challenge},
                                  {u"code_challenge_method"_s, u"S256"_s}};
    std::ranges::copy(request.extra, std::back_inserter(fields));
    QString query = request.endpoint.query(QUrl::FullyEncoded);
    if (!query.isEmpty())
        query += u'&';
    QUrl url = request.endpoint;
    url.setQuery(query + QString::fromLatin1(formEncoded(fields)), QUrl::StrictMode);
    return url;
}

Result<Secret> codeFromCallback(const QUrl& callback, const ExpectedCallback& expected)
{
    const auto state = parameter(callback, u"state"_s);
    const auto issuer = parameter(callback, u"iss"_s);
    const auto error = parameter(callback, u"error"_s);
    const auto code = parameter(callback, u"code"_s);
    if (!state || expected.state.isEmpty() || !sameInConstantTime(state->toUtf8(), expected.state.toUtf8()))
        return fail(ErrorKind::Refused, u"state"_s);
    if (!issuer || !error || !code)
        return fail(ErrorKind::BadReply, u"a parameter stands twice"_s);
    const bool named = !issuer->isEmpty() || expected.issuerMustCome;
    if (!expected.issuer.isEmpty() && named && *issuer != expected.issuer)
        return fail(ErrorKind::Refused, u"issuer"_s);
    if (!error->isEmpty())
        return fail(ErrorKind::Refused, error->left(longestErrorWord));
    if (code->isEmpty())
        return fail(ErrorKind::BadReply, u"no code"_s);
    return Secret(*code);
}

} // namespace cohort
