#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QByteArray>
#include <QDateTime>
#include <QUrl>

#include <memory>

struct evp_pkey_st; // EVP_PKEY of libcrypto

namespace cohort {

/// What one proof says about the request it goes with (RFC 9449, section 4.2).
struct DpopClaims {
    QByteArray method{};  ///< "GET"
    QUrl url{};           ///< of the request; query and fragment are left out of the proof
    QDateTime issued{};   ///< by the server's clock as far as it is known
    QByteArray nonce{};   ///< the server's own; empty while it has given none
    Secret accessToken{}; ///< that the request carries; empty when it carries none
};

/// The key pair of one session: whoever holds a token can use it only with a proof signed by this key
/// (ES256). Immutable, any thread; a copy is the same key. Errors: Bug, when libcrypto fails.
class DpopKey final {
public:
    /// A new one.
    [[nodiscard]] static Result<DpopKey> make();
    /// The one that `secret` gave. Errors: Corrupt, when it is no key on the curve P-256.
    [[nodiscard]] static Result<DpopKey> from(const Secret& kept);
    /// The private key for the keyring: DER, base64url, about 160 characters.
    [[nodiscard]] Secret secret() const;
    /// The public key as JSON Web Key with its required members alone, in the order and without the spaces
    /// that RFC 7638 hashes.
    [[nodiscard]] QByteArray publicJwk() const;
    /// RFC 7638, SHA-256, base64url: by this a server knows the key.
    [[nodiscard]] QByteArray thumbprint() const;
    /// A new proof, never the same twice.
    [[nodiscard]] Result<QByteArray> proof(const DpopClaims& claims) const;

private:
    explicit DpopKey(std::shared_ptr<evp_pkey_st> key);

    std::shared_ptr<evp_pkey_st> m_key;
    QByteArray m_publicJwk;
};

} // namespace cohort
