#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>
#include <vector>

namespace cohort::feeds {

/// Entries of one document: the first ones are the newest ones, more are not kept.
inline constexpr qsizetype mostEntries = 1000;

/// A file that an entry brings along (a podcast's film or sound, a picture).
struct Enclosure {
    QUrl url{};
    QString type{}; ///< "image/png" …; may be empty
    QString description{};
    int width = 0;
    int height = 0;

    bool operator==(const Enclosure&) const = default;
};

/// One entry as the feed tells it. Texts are as they came: `title` and `html` go through core/text before
/// anybody sees them.
struct Entry {
    QString id{};    ///< what the feed names it by; empty when it names it by nothing
    QString title{}; ///< HTML
    QString html{};  ///< the content, else the summary
    QUrl base{};     ///< what the links in it are relative to
    QUrl link{};
    QString authorName{}; ///< plain
    QUrl authorPage{};
    QDateTime published{}; ///< UTC; null when it says nothing that can be read
    QDateTime updated{};
    QString language{};
    QUrl commentFeed{};
    int comments = -1; ///< -1: not told
    QString answers{}; ///< id of what it answers (thr:in-reply-to)
    std::vector<Enclosure> enclosures{};
};

/// What a document said, in its order. Addresses are absolute or empty.
struct ParsedFeed {
    QString kind{};  ///< "rss", "rdf", "atom", "json", "cdf"
    QString title{}; ///< HTML
    QString subtitle{};
    QUrl page{}; ///< the site it belongs to
    QUrl next{}; ///< where older entries are (RFC 5005, JSON Feed's next_url)
    QUrl icon{}; ///< told, never fetched by itself
    QString authorName{};
    QString language{};
    std::vector<Entry> entries{};
    bool cut = false; ///< a limit was reached
};

/// Reads whatever this is: RSS 0.9x to 2.0 and 1.0, Atom 0.3 and 1.0, JSON Feed 1 and 1.1, CDF. Nothing when
/// it is no feed (a page, an error message). Never fails otherwise: what is broken is read as well as it can
/// be. `address` is where it came from. Any thread.
[[nodiscard]] std::optional<ParsedFeed> parsedFeed(const QByteArray& bytes, const QByteArray& contentType,
                                                   const QUrl& address);

/// A time as feeds write it (RFC 822, RFC 3339 and what people make of them), in UTC; null when it is none.
[[nodiscard]] QDateTime feedTime(const QString& written);

/// The parts of `parsedFeed`, each for its family.
[[nodiscard]] std::optional<ParsedFeed> parsedJsonFeed(const QByteArray& bytes, const QUrl& address);
[[nodiscard]] std::optional<ParsedFeed> parsedXmlFeed(const QString& document, const QUrl& address);

} // namespace cohort::feeds
