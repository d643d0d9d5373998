#pragma once

#include "core/net/oauth.h"
#include "core/providers/mastodon/json.h"
#include "core/providers/provider.h"

#include <QUrlQuery>

namespace cohort::mastodon {

/// A server's answer as JSON together with what stands in its headers.
struct ApiAnswer {
    JsonDocument json;
    Reply reply{};

    [[nodiscard]] JsonValue root() const { return json.root(); }
};

/// Form fields in order; a name may come more than once ("media_ids[]").
using Fields = std::vector<FormField>;

/// Where requests go and in whose name. `token` is sent to `server`'s origin only. `secrets` and
/// the token never stand in an error, even when the server repeats them in its words.
struct ApiAccess {
    Transport& transport;
    const Clock& clock;
    QUrl server{};
    Secret token{};
    std::stop_token stop{};
    QList<Secret> secrets{};
};

/// A file to upload with its description.
struct Upload {
    QString fileName{};
    QByteArray mimeType{};
    QByteArray bytes{};
    QString description{};
};

/// One server's Mastodon API. Blocking, like the transport below it. Maps statuses to error kinds in one
/// place.
class Api final {
public:
    explicit Api(ApiAccess access);
    /// For the account of a provider's session.
    explicit Api(const Session& session);

    /// `path` begins with '/'; `query` is encoded here.
    [[nodiscard]] Result<ApiAnswer> get(const QString& path, const Fields& query) const;
    /// An address the server itself gave (Link). Refused when it is not of the server's own origin.
    [[nodiscard]] Result<ApiAnswer> getAddress(const QUrl& address) const;
    [[nodiscard]] Result<ApiAnswer> post(const QString& path, const Fields& form,
                                         const std::vector<HeaderLine>& headers) const;
    [[nodiscard]] Result<ApiAnswer> post(const QString& path, const Fields& form) const;
    /// To an address the server itself gave. Refused when it is not of the server's own origin.
    [[nodiscard]] Result<ApiAnswer> postAddress(const QUrl& address, const Fields& form) const;
    [[nodiscard]] Result<ApiAnswer> put(const QString& path, const Fields& form) const;
    [[nodiscard]] Result<ApiAnswer> remove(const QString& path, const Fields& query) const;
    [[nodiscard]] Result<ApiAnswer> upload(const QString& path, const Upload& file) const;

    [[nodiscard]] QUrl address(const QString& path, const Fields& query) const;
    [[nodiscard]] bool isOwnOrigin(const QUrl& address) const;
    [[nodiscard]] const QUrl& server() const { return m_access.server; }
    [[nodiscard]] const std::stop_token& stop() const { return m_access.stop; }

private:
    [[nodiscard]] Result<ApiAnswer> exchange(Request request) const;

    const ApiAccess m_access;
};

/// What a reply's status means, or nothing when it is a success. `now` turns "X-RateLimit-Reset" into a wait;
/// the server's words are kept without `secrets`, should it repeat them.
[[nodiscard]] std::optional<Error> errorOf(const Reply& reply, const QDateTime& now,
                                           const QList<Secret>& secrets);

/// An id as one segment of a path.
[[nodiscard]] QString segment(const QString& id);

} // namespace cohort::mastodon
