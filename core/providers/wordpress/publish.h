#pragma once

#include "core/providers/provider.h"

namespace cohort::wordpress {

/// See Provider::publish. A post is looked for by its mark before it is sent; the site itself takes the same
/// comment only once, and a comment that is there already is done.
[[nodiscard]] Result<Published> publishPost(const ClearedPost& post, Session& session);

/// See Provider::findPublished. Posts are found by their mark. Comments are found by their words among those
/// the site shows; one that waits for approval may stay unseen, but is not taken twice.
[[nodiscard]] Result<std::optional<Published>> findSent(const ClearedPost& post, const QDateTime& since,
                                                        Session& session);

/// The text as a site takes it: paragraphs, line breaks and links, nothing else. Everything typed is text.
[[nodiscard]] QString htmlOf(const QString& text);

} // namespace cohort::wordpress
