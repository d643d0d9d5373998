#pragma once

#include <QString>

namespace cohort {

// How the style guides shorten and quote the words of a post.

/// The first `count` words (APA: 20). An address, a hashtag or a picture is one word; text written without
/// spaces is counted by its dictionary words.
[[nodiscard]] QString firstWordsCounted(const QString& text, int count);
/// At most `maxLength` characters, cut between words; `wasCut` tells the caller to add an ellipsis.
struct CutText {
    QString text{};
    bool wasCut = false;
};
[[nodiscard]] CutText cutAtWord(const QString& text, int maxLength);
/// For use inside double quotation marks: those in the text become single ones.
[[nodiscard]] QString innerQuotes(const QString& text);

} // namespace cohort
