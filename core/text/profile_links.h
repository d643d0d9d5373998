#pragma once

#include "core/model/people.h"

namespace cohort {

/// The web links in HTML from a profile, as core/text lets them through; `verified` is what the network says
/// of them. At most profileLinksKept. Any thread.
[[nodiscard]] std::vector<ProfileLink> linksInHtml(const QString& html, bool verified);
/// The e-mail addresses in HTML from a profile, linked or written out, as "mailto:" links; never verified.
[[nodiscard]] std::vector<ProfileLink> mailsInHtml(const QString& html);
/// The web links written out in a plain text: "https://…", and a bare "maria.example/about".
[[nodiscard]] std::vector<ProfileLink> linksInText(const QString& text);
/// One address; nothing when it is no web link.
[[nodiscard]] std::vector<ProfileLink> linkTo(const QUrl& address);
/// Appends those that are not there; one that is verified makes the same one verified.
void addLinks(std::vector<ProfileLink>& links, const std::vector<ProfileLink>& more);

} // namespace cohort
