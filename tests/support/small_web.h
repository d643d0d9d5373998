#pragma once

#include "core/net/transport.h"

#include <QHash>

#include <mutex>
#include <vector>

namespace cohort {

/// A web in memory: what lies at an address is what a test put there. Answers with 304 to whoever brings the
/// validator of what is there; 404 for everything else. Thread-safe.
class SmallWeb final : public Transport {
public:
    struct Page {
        int status = 200;
        QByteArray body{};
        std::vector<HeaderLine> headers{}; ///< names in lower case
        std::optional<Error> error{};      ///< instead of an answer
    };

    void put(const QString& address, Page page);
    void put(const QString& address, const QByteArray& body) { put(address, Page{.body = body}); }
    /// Every question from now on fails so.
    void breakAll(const Error& error);
    /// So many more questions are answered; then every one fails with Timeout.
    void loseConnectionAfter(int questions);

    /// Everything asked since the last call, in order.
    [[nodiscard]] std::vector<Request> takeAsked();
    [[nodiscard]] Result<Reply> perform(const Request& request, std::stop_token stop) override;

private:
    std::mutex m_mutex;
    QHash<QString, Page> m_pages;
    std::vector<Request> m_asked;
    std::optional<Error> m_broken{};
    int m_left = -1; ///< -1: as many as one likes
};

/// One value of a request's header; empty when it was not sent.
[[nodiscard]] QByteArray sentHeader(const Request& request, const QByteArray& name);

} // namespace cohort
