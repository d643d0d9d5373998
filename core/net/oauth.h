#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QByteArray>
#include <QUrl>

#include <utility>
#include <vector>

namespace cohort {

// Building blocks of the authorisation-code flow of OAuth 2 for programs on a desk (RFC 6749, 7636, 8252,
// 9207). Pure functions, any thread.

using FormField = std::pair<QString, QString>;

/// Proof Key for Code Exchange, method S256: the challenge goes through the browser, the verifier only to the
/// token endpoint.
struct PkcePair {
    Secret verifier{};   ///< 43 characters, 256 bits
    QString challenge{}; ///< base64url of its SHA-256
};
[[nodiscard]] PkcePair makePkcePair();
[[nodiscard]] QString pkceChallenge(const Secret& verifier);

/// 128 random bits, base64url.
[[nodiscard]] QString makeState();

/// Compares in a time that depends on the lengths alone.
[[nodiscard]] bool sameInConstantTime(QByteArrayView a, QByteArrayView b);

/// application/x-www-form-urlencoded in UTF-8; nothing but unreserved characters stays as it is.
[[nodiscard]] QByteArray formEncoded(const std::vector<FormField>& fields);

struct AuthorizationRequest {
    QUrl endpoint{}; ///< its own query is kept
    QString clientId{};
    QUrl redirect{};
    QString scope{};
    QString state{};
    QString challenge{};
    std::vector<FormField> extra{}; ///< for example {"force_login", "true"}
};
/// The address to open in the browser.
[[nodiscard]] QUrl authorizationUrl(const AuthorizationRequest& request);

struct ExpectedCallback {
    QString state{};
    QString issuer{};            ///< RFC 9207; empty when the server's metadata names none
    bool issuerMustCome = false; ///< the metadata promise it: an answer without it is somebody else's
};
/// The code in the address the browser came back to. Errors: Refused (detail "state", "issuer" or the
/// server's own error word such as "access_denied"), BadReply (no code, or a parameter twice).
[[nodiscard]] Result<Secret> codeFromCallback(const QUrl& callback, const ExpectedCallback& expected);

} // namespace cohort
