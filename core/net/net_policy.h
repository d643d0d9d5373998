#pragma once

#include "core/base/result.h"

#include <QUrl>

class QHostAddress;

namespace cohort {

/// Where an address leads, as far as the door cares.
enum class AddressRange {
    Public,   ///< the open internet
    Loopback, ///< this computer
    Inside,   ///< private, link-local, multicast, unspecified, reserved: not for addresses others chose
};

/// Any thread. Addresses that carry an IPv4 address inside (mapped, NAT64, 6to4) are judged by that one.
[[nodiscard]] AddressRange rangeOf(const QHostAddress& address);

/// True for "localhost", names below it and loopback addresses in the text of the URL.
[[nodiscard]] bool namesLoopback(const QUrl& url);

/// May this address be asked at all? https anywhere, plain http only to this computer, no user or password in
/// it; with `fromServerData` no name or literal address that leads inside (names are checked once more after
/// the lookup, by the socket). Errors: InvalidInput, Refused.
[[nodiscard]] Result<void> checkTarget(const QUrl& url, bool fromServerData);

/// Scheme, host and port are the same, and `target` brings no user or password.
[[nodiscard]] bool sameOrigin(const QUrl& from, const QUrl& target);

} // namespace cohort
