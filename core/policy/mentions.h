#pragma once

#include "core/policy/reach.h"

namespace cohort {

/// A name in the text of a draft and who is meant by it, as far as it can be told without asking anybody.
struct MentionSeen {
    QString handle{};         ///< as it stands in the text, in lower case
    QString name{};           ///< mine for them, else their own; empty: nobody is known by this handle
    bool reads = false;       ///< somebody by this name will be able to read it
    bool meant = false;       ///< and belongs to the audience
    bool group = false;       ///< all who follow it get the post too
    bool bot = false;         ///< a program: it may show the post anywhere
    bool newServer = false;   ///< nobody I know of is on this server
    bool limitedPost = false; ///< by at least one account the post is not for the world
    bool lookalike = false;   ///< letters that can be mistaken for others; filled by core/library

    /// A group or a bot would hand on what is meant for few.
    [[nodiscard]] bool wouldLeak() const { return limitedPost && reads && (group || bot); }
    bool operator==(const MentionSeen&) const = default;
};

/// Everybody named in the text and the content warning, in that order. `reach` is that of the same draft.
[[nodiscard]] std::vector<MentionSeen> mentionsSeen(const Draft& draft, const ReachFacts& facts,
                                                    const Reach& reach);

} // namespace cohort
