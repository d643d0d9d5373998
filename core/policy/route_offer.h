#pragma once

#include "core/policy/reach.h"

namespace cohort {

/// By what a route carries a post, where the network knows no visibility of its own for it (rules BSK-2,
/// BSK-4, EML-1, BLG-1).
enum class RouteMeans {
    Visibility, ///< the server's own setting
    OpenCopy,   ///< one mail to all of them: they see each other (To)
    BlindCopy,  ///< mail of which nobody sees who else gets it (Bcc)
    Password,   ///< a page that opens with a password; its title is seen by all
    Chat,       ///< a group chat beside the posts: those in it see each other, the server's staff can read it
    ReplyGate,  ///< anyone reads it; who may answer can be limited
    EditorsOnly, ///< a page for me and everybody who runs the blog
    SiteDraft,   ///< a draft at the site, for me and everybody who runs it
};

/// One way in which an account could carry a draft, and what it costs.
struct RouteOffer {
    Visibility visibility = Visibility::Mentioned;
    RouteMeans means = RouteMeans::Visibility;
    bool chosen = false;           ///< the draft goes this way now
    bool possible = true;          ///< false: the warnings say why not
    bool world = false;            ///< anyone could read it
    bool laterFollowers = false;   ///< people who follow later could read it
    bool followersUnknown = false; ///< the count of people is a least one
    int people = 0;                ///< who could read it
    int outsiders = 0;             ///< of them, not meant
    int missed = 0;                ///< of the audience, not reached this way
    std::vector<Warning> costs{};

    [[nodiscard]] bool needsConsent() const;
    bool operator==(const RouteOffer&) const = default;
};

/// The offers of one account, narrowest first.
struct AccountRoutes {
    AccountId account = AccountId::None;
    std::vector<RouteOffer> offers{};

    bool operator==(const AccountRoutes&) const = default;
};

/// Every route of every account of the draft. Each offer is the reach the account alone would have that way.
[[nodiscard]] std::vector<AccountRoutes> routesFor(const Draft& draft, const ReachFacts& facts);

} // namespace cohort
