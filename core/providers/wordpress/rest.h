#pragma once

#include "core/net/oauth.h"
#include "core/providers/provider.h"

#include <QJsonArray>
#include <QJsonObject>

namespace cohort::wordpress {

/// The id of this provider family: Author::network and ProviderFactory::id.
[[nodiscard]] QString networkId();

/// Name of the one credential: "user:application password", as it goes onto the wire.
inline constexpr QLatin1StringView loginCredential("access_token");
/// Findings of the sign-in and of probing, in AccountFacts::quirks.
inline constexpr QLatin1StringView rootQuirk("rest_root");   ///< where the site's REST interface begins
inline constexpr QLatin1StringView writesQuirk("can_write"); ///< "yes": I may write posts, drafts at least

using Fields = std::vector<FormField>;

/// What a call needs to know; references are valid for the call.
struct SiteDoor {
    Transport& transport;
    const Clock& clock;
    QUrl root{}; ///< ends with "/wp-json/" or "?rest_route=/"
    Secret login{};
    std::stop_token stop{};
};

/// What the site answered: an object or a list, and how many pages the list has.
struct SiteAnswer {
    QJsonObject object{};
    QJsonArray list{};
    int pages = 0;
};

/// The REST interface of one site. The password goes to the site's own origin alone: the root is checked
/// against the account's address, and the door follows no redirect to another one. Errors: those of
/// Transport, and AuthRejected, NotFound (404, 410 in its own words), Refused, RateLimited, TooLarge,
/// Unsupported, ServerTrouble, BadReply, each with the status as its code.
class Rest final {
public:
    explicit Rest(SiteDoor door);
    explicit Rest(Session& session);

    /// `route` as in "wp/v2/posts/12".
    [[nodiscard]] Result<SiteAnswer> get(const QString& route, const Fields& query = {}) const;
    [[nodiscard]] Result<QJsonObject> post(const QString& route, const QJsonObject& input) const;
    [[nodiscard]] Result<QJsonObject> remove(const QString& route, const Fields& query = {}) const;

private:
    [[nodiscard]] QUrl address(const QString& route, const Fields& query) const;
    [[nodiscard]] Result<SiteAnswer> exchange(Request request) const;

    SiteDoor m_door;
};

/// Where the interface of an account's site begins: as found, when it is on the account's own origin, else
/// the address that every site with this software answers.
[[nodiscard]] QUrl restRoot(const Account& account);

/// What a reply's status means, or nothing when it is a success.
[[nodiscard]] std::optional<Error> errorOf(const Reply& reply, const QDateTime& now, const Secret& login);

} // namespace cohort::wordpress
