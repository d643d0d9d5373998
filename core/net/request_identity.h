#pragma once

#include "core/net/transport.h"

namespace cohort {

// Keys under which the door remembers things about a request. Credentials enter only as a SHA-256 digest.

/// "https://host:port", always with the port.
[[nodiscard]] QByteArray originOf(const QUrl& url);
/// Digest of the Authorization and Cookie headers; empty without any.
[[nodiscard]] QByteArray credentialDigest(const Request& request);
/// Origin, credential, and whether the request reads or changes.
[[nodiscard]] QByteArray limitKeyOf(const Request& request);
/// Address, credential and the kinds of content asked for.
[[nodiscard]] QByteArray contentKeyOf(const Request& request);
/// GET and HEAD: may be sent again without a second effect.
[[nodiscard]] bool onlyReads(const Request& request);

} // namespace cohort
