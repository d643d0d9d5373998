#pragma once

#include "core/policy/reach.h"

namespace cohort {

/// What was promised about one copy of a post when it left, and what the server answered. Kept for good in
/// local.db; a post of mine that was sent elsewhere has none.
struct Receipt {
    PostRef post{};
    QDateTime sent{};
    QString sentence{};   ///< as it stood below the text when Send was pressed
    Audience audience{};  ///< whom it was meant for
    PostRef replyTo{};    ///< null for a post that answers nothing
    AccountReach reach{}; ///< who could read it when it left
    std::vector<Consent> consents{};
    std::vector<AudienceMember> members{}; ///< of the audience when it left: names only
    bool membersKnown = false;             ///< false: it left before members were kept
    AccountFacts account{};                ///< the account's state when it left
    bool accountKnown = false;             ///< false: it left before that was kept
    QUrl url{};
    Visibility answered = Visibility::Unknown; ///< what the server made of it
    QStringList mentions{};                    ///< handles the server says it addresses
    QStringList widerReach{};                  ///< handles beyond what was asked
    bool visibilityDiffers = false;
    Standing standing = Standing::Shown; ///< as far as it was told since

    bool operator==(const Receipt&) const = default;
};

} // namespace cohort
