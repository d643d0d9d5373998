#pragma once

#include "core/net/oauth.h"
#include "core/providers/provider.h"

#include <QJsonObject>

namespace noticeboard {

/// ProviderFactory::id(): stored with accounts, so never changed.
[[nodiscard]] QString networkId();

/// One board, seen by one member. Holds nothing of its own; valid as long as its session.
class BoardApi final {
public:
    explicit BoardApi(cohort::Session& session);

    /// The answer's object. Errors: those of the door, and what `errorOf` makes of a status.
    [[nodiscard]] cohort::Result<QJsonObject> get(const QString& path,
                                                  const std::vector<cohort::FormField>& query) const;
    [[nodiscard]] cohort::Result<QJsonObject> post(const QString& path, const QJsonObject& body) const;
    [[nodiscard]] cohort::Result<QJsonObject> remove(const QString& path) const;

    /// Nothing when the JSON cannot be a notice.
    [[nodiscard]] std::optional<cohort::Post> readNotice(const QJsonObject& notice) const;
    [[nodiscard]] std::vector<cohort::Post> readNotices(const QJsonObject& answer) const;
    [[nodiscard]] cohort::Author readMember(const QJsonObject& member) const;

    /// The number in a notice's address; empty when it is none of this board. Servers' ids are handles, the
    /// address is the name: where both are known they say the same here.
    [[nodiscard]] QString idOf(const cohort::PostRef& post) const;
    [[nodiscard]] QString memberName(const QString& uriOrName) const;

private:
    [[nodiscard]] cohort::Result<QJsonObject> exchange(cohort::Request request) const;
    [[nodiscard]] QString address(const QString& path) const;

    cohort::Session& m_session;
};

/// What a status means; nothing for a success. Never holds a secret, even when the server repeats one.
[[nodiscard]] std::optional<cohort::Error> errorOf(const cohort::Reply& reply,
                                                   const cohort::Session& session);

} // namespace noticeboard
