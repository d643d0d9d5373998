#pragma once

#include "core/net/oauth.h"
#include "core/providers/provider.h"

#include <QJsonObject>

namespace cohort::bluesky {

/// Parameters in order; a name may come more than once ("uris").
using Parameters = std::vector<FormField>;

/// What a server answered to a method of the protocol (XRPC), whatever its status.
struct Answer {
    QJsonObject body{};
    QString errorName{}; ///< the protocol's own ("ExpiredToken"); empty for a success
    std::optional<Error> error{};
};

/// Where a method is called and in whose name. `token` may be empty. Neither it nor `secrets` ever stand in
/// an error, even when the server repeats them.
struct Caller {
    Transport& transport;
    const Clock& clock;
    QUrl server{};
    Secret token{};
    std::stop_token stop{};
    QList<Secret> secrets{};
    bool fromServerData = false; ///< see Request::fromServerData
    QByteArray service{};        ///< whom the server hands the question on to; empty: as it thinks best
};

[[nodiscard]] Result<Answer> callQuery(const Caller& caller, const QString& method, const Parameters& query);
[[nodiscard]] Result<Answer> callProcedure(const Caller& caller, const QString& method,
                                           const QJsonObject& input);
/// Sends bytes as they are (com.atproto.repo.uploadBlob).
[[nodiscard]] Result<Answer> callUpload(const Caller& caller, const QByteArray& bytes,
                                        const QByteArray& mimeType);
/// The body of a success, else the error.
[[nodiscard]] Result<QJsonObject> bodyOf(Result<Answer> answer);

/// The account's own data server, which hands on what others answer. Blocking. An access token that has
/// expired is replaced once, and the replacement kept before it is used.
class Api final {
public:
    /// `service`: "DID#ID" of whom the data server hands everything on to; empty: as it thinks best.
    explicit Api(Session& session, QByteArray service = {});

    [[nodiscard]] Result<QJsonObject> query(const QString& method, const Parameters& query) const;
    [[nodiscard]] Result<QJsonObject> procedure(const QString& method, const QJsonObject& input) const;
    /// The same with the name of the error.
    [[nodiscard]] Result<Answer> tryProcedure(const QString& method, const QJsonObject& input) const;
    /// Bytes to be named in a record (uploadBlob); the server forgets what no record names.
    [[nodiscard]] Result<QJsonObject> upload(const QByteArray& bytes, const QByteArray& mimeType) const;
    /// Ends the account's session at the server.
    [[nodiscard]] Result<void> endSession() const;

    [[nodiscard]] const Account& account() const { return m_session.account; }
    /// The account's own DID.
    [[nodiscard]] const QString& me() const { return m_session.account.facts.me.uri; }
    [[nodiscard]] QDateTime now() const { return m_session.clock.now(); }

private:
    [[nodiscard]] Caller caller(const QString& tokenName) const;
    [[nodiscard]] Result<void> refresh() const;
    template <class Call>
    [[nodiscard]] Result<Answer> call(const Call& call) const;

    Session& m_session;
    const QByteArray m_service;
};

/// What a reply's status means, or nothing when it is a success.
[[nodiscard]] std::optional<Error> errorOf(const Reply& reply, const QDateTime& now,
                                           const QList<Secret>& secrets);

} // namespace cohort::bluesky
