#pragma once

#include "core/net/transport.h"

#include <deque>

namespace cohort {

/// A network that follows a script: each request must be the one that stands next in it, and each is answered
/// as the script says. A request that is not expected fails the test, and so does an expected one that never
/// came (asked for with `finish`, or when this is destroyed). One thread.
///
/// The script is a text:
///
///     # a remark
///     >>> GET https://work.test/api/v1/timelines/home?limit=40
///     header authorization: Bearer t0ken      this header must be sent
///     no-header authorization                 this one must not
///     form visibility=direct                  this form field must be in the body, decoded; "\n" is a new
///     line no-form to[]                            this one must not body ~ red dot the body must contain
///     this text
///     <<< 200
///     link: <https://work.test/...>; rel="next"
///
///     {"the": "body", "up to": "the next request"}
///
/// "<<< Timeout" (or Offline, Tls, TooLarge) answers with that error instead of a reply.
class ScriptedTransport final : public Transport {
public:
    explicit ScriptedTransport(const QByteArray& script);
    ~ScriptedTransport() override;
    /// Of a file in tests/transcripts, for example "mastodon/paging.txt".
    [[nodiscard]] static QByteArray read(const QString& file);

    [[nodiscard]] Result<Reply> perform(const Request& request, std::stop_token stop) override;
    /// Adds to the end of the script.
    void expect(const QByteArray& script);
    /// Fails the test when the script is not at its end.
    void finish();

private:
    struct Exchange {
        QByteArray method{};
        QByteArray address{};
        std::vector<QByteArray> conditions{};
        std::optional<ErrorKind> error{};
        Reply reply{};
    };
    void check(const Exchange& expected, const Request& request) const;

    std::deque<Exchange> m_script;
};

} // namespace cohort
