#pragma once

#include "core/model/saved_thread.h"

#include <QStringList>

namespace cohort::wording {

// What stands in an exported or printed conversation besides its posts. Times are UTC and written as ISO
// 8601, which reads the same everywhere.

/// "2026-11-22 11:36 UTC"; empty for a null time.
[[nodiscard]] QString exportTime(const QDateTime& time);
/// The title by the user, else the first words, else "Conversation".
[[nodiscard]] QString exportTitle(const SavedThreadRow& row);

/// What an export says of its posts, counted.
struct ExportCounts {
    int posts = 0;                ///< in this file
    int ofPosts = 0;              ///< in the saved conversation; the same unless a selection was made
    int missing = 0;              ///< that belong to the conversation and could not be had
    std::vector<int> limited{};   ///< numbers of the posts that were not for everyone
    std::vector<int> unclear{};   ///< numbers of the posts whose audience is not known
    std::vector<int> unkept{};    ///< numbers of the posts with media that are not in the library
    std::vector<int> overtaken{}; ///< numbers of the posts that their authors edited or deleted since
};

/// Warns that the file holds posts that were not for everyone: how many, which, and what follows from it.
/// Empty when all were for everyone.
[[nodiscard]] QString exportWarning(const ExportCounts& counts);
/// The same for one post, in a list of references.
[[nodiscard]] QString notForEveryone();
/// Where it comes from and what is in it, a sentence each; never empty.
[[nodiscard]] QStringList exportFacts(const SavedThreadRow& row, const ExportCounts& counts,
                                      const QDateTime& exported);
/// How many posts could not be had; empty for none.
[[nodiscard]] QString missingLine(int missing);
[[nodiscard]] QString tagsLine(const QStringList& tags);
[[nodiscard]] QString noPosts();

/// Whom a post of somebody was for, in words that are true for any reader: "Followers of the author".
[[nodiscard]] QString authorsAudience(Visibility visibility);
/// "For: …" with the sentence that was shown when a post of mine was sent, or the visibility in words.
[[nodiscard]] QString audienceLine(const SavedPost& post);
/// What became of the post at its network; empty when nothing.
[[nodiscard]] QString fateLine(const SavedPost& post);
[[nodiscard]] QString laterTextHeading();
[[nodiscard]] QString editedLine(const QDateTime& edited);
/// "Post 3"
[[nodiscard]] QString postLabel(int number);
/// "In reply to post 2 by Ana"
[[nodiscard]] QString replyLine(int number, const QString& name);
[[nodiscard]] QString replyToMissing();
[[nodiscard]] QString contentWarningLine(const QString& words);
[[nodiscard]] QString textCut();
[[nodiscard]] QString permanentLink();
[[nodiscard]] QString linkedPage();
[[nodiscard]] QString contents();

/// "Poll, open until …; votes as of the day it was saved"
[[nodiscard]] QString pollHeading(const Poll& poll);
/// "12 votes", "Votes not shown".
[[nodiscard]] QString pollVotes(const PollOption& option);

[[nodiscard]] QString mediaKind(MediaKind kind);
/// "Picture: a red bicycle", "Picture without description".
[[nodiscard]] QString mediaLine(const Media& media);
[[nodiscard]] QString mediaNotInFile();

[[nodiscard]] QString noteHeading();
[[nodiscard]] QString highlightsHeading();
/// "Copy saved on … with Cohort"
[[nodiscard]] QString archivedCopy(const QDateTime& saved);

} // namespace cohort::wording
