#pragma once

#include "core/model/rich_text.h"
#include "core/model/saved_thread.h"

#include <QUrl>

#include <optional>
#include <vector>

namespace cohort {

/// A stretch of a post's text in which nothing changes.
struct TextRun {
    QString text{}; ///< safe; without line ends
    bool bold = false;
    bool italic = false;
    bool code = false;
    bool strike = false;
    bool marked = false;        ///< highlighted by the user
    std::optional<QUrl> link{}; ///< http, https or mailto
};

/// Lines that belong together; between paragraphs is room.
struct TextParagraph {
    bool quote = false;
    std::vector<std::vector<TextRun>> lines{};
};

/// The text without what could do harm in a file: lone halves of characters, control characters but line ends
/// and tabs, and controls that turn the direction of text become U+FFFD. As long as before, so that places in
/// it stay right. What a network sent was cleaned when it came; this is for everything else and for damage.
[[nodiscard]] QString safeText(QString text);
/// The name of a post or of somebody at the network (safeText), without the query of an address: that of a
/// feed may hold a key which is its reader's alone.
[[nodiscard]] QString safeUri(QString uri);
/// safeText in one line.
[[nodiscard]] QString safeLine(const QString& text);
/// The address to write for one from outside; nothing unless it is http, https or mailto.
[[nodiscard]] std::optional<QUrl> safeLink(const QString& address);
/// Where a browser finds the post: its page, else its name at the network when that is an address.
[[nodiscard]] std::optional<QUrl> permanentLink(const Post& post);
/// An address as it is written into a file: only ASCII.
[[nodiscard]] QString written(const QUrl& url);
/// The language as BCP 47 when it looks like one, else empty.
[[nodiscard]] QString safeLanguage(const QString& language);

/// Whether a post is written from right to left: by its language, else by the first letter that tells.
[[nodiscard]] bool runsRightToLeft(const QString& text, const QString& language);

/// A post's text in pieces. Places that lie outside the text are ignored.
[[nodiscard]] std::vector<TextParagraph> paragraphsOf(const RichText& text,
                                                      const std::vector<Highlight>& highlights);
/// What was highlighted, in order.
[[nodiscard]] QStringList highlighted(const RichText& text, const std::vector<Highlight>& highlights);

/// The first words of a text, at most `maxLength` UTF-16 units and "…".
[[nodiscard]] QString firstWords(const QString& text, int maxLength);

} // namespace cohort
