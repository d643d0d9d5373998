#pragma once

#include "core/text/link_policy.h"

namespace cohort {

/// What to do when somebody clicks an address from outside.
enum class LinkStep {
    Refuse, ///< not http, https or mailto
    Ask,    ///< show the whole address first: it looks like another, or hides something
    Open,
};

struct LinkDecision {
    LinkStep step = LinkStep::Refuse;
    QUrl url{};
    QString shown{}; ///< the address as the question shows it, plain
};

/// Decides by the one link policy of core/text. Pure.
[[nodiscard]] LinkDecision decideLink(const QString& address);
/// Hands a checked address to the desktop. GUI thread.
bool openChecked(const LinkDecision& decision);

} // namespace cohort
