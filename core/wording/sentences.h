#pragma once

#include "core/base/result.h"
#include "core/policy/reach.h"
#include "core/policy/route_offer.h"
#include "core/policy/visibility_gate.h"

#include <QString>

namespace cohort::wording {

/// One thing the user can do about a problem; the window offers a button for it.
enum class Remedy {
    None,
    TryAgain,
    SignInAgain,
    UnlockKeyring,
    WaitABit,
    ChooseAudience,
    UseAnotherAccount,
    OpenSettings
};

/// What happened, what is safe, what to do. Plain text, translated.
struct Explanation {
    QString what{};
    QString safe{};
    QString todo{};
    Remedy remedy = Remedy::None;
};

[[nodiscard]] Explanation explain(const Error& error);
[[nodiscard]] QString name(Visibility visibility);
/// The same of a way to go: behind a password Circle is whoever has it.
[[nodiscard]] QString routeName(Visibility visibility, bool byPassword);
/// The same of how an account carries a post.
[[nodiscard]] QString routeName(const AccountReach& reach);
/// Of a post that is left at the site unpublished.
[[nodiscard]] QString siteDraftName();
/// Who reads a post, or why nobody else does: its visibility, a password, somebody's approval.
[[nodiscard]] QString audienceOf(const Post& post);
/// The same where only both facts are known.
[[nodiscard]] QString audienceOf(Visibility visibility, Standing standing);
/// What became of a post with whoever runs the place, in a sentence; empty where there is nothing to say.
[[nodiscard]] QString sentence(Standing standing);
[[nodiscard]] QString name(Sphere sphere);
[[nodiscard]] QString name(Hat hat);
[[nodiscard]] QString name(SendState state);
/// The one sentence below the composer: "14 people will see this on 2 networks. Ana too: you mention her."
[[nodiscard]] QString sentence(const Reach& reach);
[[nodiscard]] QString sentence(const Warning& warning);
/// Why this person can read it: "follows you", "named in the text".
[[nodiscard]] QString sentence(const Reader& reader);
[[nodiscard]] QString sentence(const GateRefusal& refusal);
/// Why it is so: the rule in plain words. Empty for a rule nobody wrote a text for, which a test refuses.
[[nodiscard]] QString sentence(const Exposure& exposure);
/// Whom a statement is about: "The staff of 3 servers".
[[nodiscard]] QString who(const Exposure& exposure);
/// What they can do: "can read it (expected)", "can pass it on: not known".
[[nodiscard]] QString what(const Exposure& exposure);
[[nodiscard]] QString name(Strength strength);
/// What a route costs, short enough for a line of a menu: "42 people, 39 of them not meant".
[[nodiscard]] QString sentence(const RouteOffer& offer);
/// "In a mail, in Bcc", or the name of the visibility.
[[nodiscard]] QString name(const RouteOffer& offer);
/// "Not sent: it would also reach @x." for a post that the gate or the server stopped.
[[nodiscard]] QString wouldAlsoReach(const QStringList& handles);
/// The words a user agrees to when the reach is wider than the audience.
[[nodiscard]] QString consentWords(const Reach& reach);

/// What the browser shows after a sign-in came back: "You are signed in. You can close this page."
[[nodiscard]] QString browserAnswer();

} // namespace cohort::wording
