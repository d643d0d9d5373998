#pragma once

#include "core/policy/visibility_gate.h"
#include "core/providers/mastodon/api.h"

namespace cohort::mastodon {

/// The text as it is sent: what the author wrote plus the mentions of those recipients who are not named in
/// it, in front of a reply and below anything else. `domain` is what my server calls itself.
[[nodiscard]] QString addressedText(const ClearedPost& post, const QString& domain);

/// The request names the people, or a list of them at the server, and the text need not.
[[nodiscard]] bool isSilent(const ClearedPost& post, const Account& account);

/// The text as this account sends it: as written where the recipients are named silently, else addressed.
[[nodiscard]] QString sentText(const ClearedPost& post, const Account& account);

/// The handles of everybody the request may name: recipients and those who stand in the text.
[[nodiscard]] std::vector<Author> allowedPeople(const ClearedPost& post);

/// Text reduced to what survives a server's markup: letters and digits in lower case, people without their
/// server, links left out. For comparing a post found with the one sent.
[[nodiscard]] QString comparableText(const QString& text);
/// The same for a text as it came back: links may be written in many ways, so they are left out by their
/// spans.
[[nodiscard]] QString comparableText(const RichText& text);

} // namespace cohort::mastodon
