#pragma once

#include "core/net/proxy.h"

#include <QString>

#include <chrono>

namespace cohort {

/// How the network door behaves. Fixed for the life of a transport. There is deliberately no setting that
/// weakens the check of certificates.
struct NetworkSettings {
    ProxySetting proxy{};
    /// A PEM file with certificate authorities trusted in addition to the system's; empty for none.
    QString extraCaFile{};
    /// Polite to small servers, and what browsers do.
    int connectionsPerHost = 6;
    /// All hosts together; bounds sockets and memory.
    int connectionsInAll = 24;
    /// Name lookup, connection and handshake together.
    std::chrono::milliseconds connectLimit{15'000};
    /// A transfer slower than `stallBytesPerSecond` for this long is given up (whole seconds).
    std::chrono::seconds stallLimit{30};
    long stallBytesPerSecond = 16;
};

} // namespace cohort
