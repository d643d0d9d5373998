#pragma once

#include <QUrl>

namespace cohort {

/// Which proxy the user chose.
struct ProxySetting {
    enum class Kind { None, System, Explicit };
    Kind kind = Kind::System;
    QUrl url{}; ///< for Explicit: http, https, socks4 or socks5, with user and password if the proxy asks
};

/// The proxy for one address: an http, https, socks4 or socks5h URL, or an empty one for a direct connection.
/// Loopback is always direct. Any thread; may block while the system answers, so never on the GUI thread.
[[nodiscard]] QUrl proxyFor(const ProxySetting& setting, const QUrl& target);

} // namespace cohort
