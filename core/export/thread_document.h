#pragma once

#include "core/export/export_choices.h"
#include "core/export/written_text.h"

namespace cohort {

/// A picture or film of a post as a reader of the file meets it.
struct DocumentMedia {
    QString line{};                   ///< what it is and its description
    QString alt{};                    ///< for a picture that is shown
    std::optional<SavedMedia> kept{}; ///< lies in the library
    std::optional<QUrl> address{};    ///< at the network
    MediaKind kind = MediaKind::Image;
};

/// An answer of a poll: "Yes", "12 votes", and its share of all votes.
struct DocumentAnswer {
    QString text{};
    QString votes{};
    int percent = -1; ///< -1: not known
    bool mine = false;
};

/// One post, with every word that a reader sees ready. All texts are safe (safeText), none is escaped.
struct DocumentPost {
    int number = 1; ///< from 1, as in the saved conversation
    int depth = 0;
    QString name{};   ///< never empty
    QString handle{}; ///< may be empty
    std::optional<QUrl> profile{};
    QString time{};
    QString isoTime{};
    QString editedLine{};
    QString audience{};
    bool limited = false; ///< was not for everyone, or that is not known
    QString reply{};      ///< "In reply to …"; empty for the opening post
    int replyTo = 0;      ///< number of the post answered; 0: not in the document
    QString contentWarning{};
    QString language{}; ///< BCP 47 or empty
    bool rightToLeft = false;
    std::vector<TextParagraph> text{};
    QString cut{};
    QString pollHeading{};
    std::vector<DocumentAnswer> answers{};
    QString cardTitle{};
    QString cardDescription{};
    std::optional<QUrl> cardAddress{};
    std::vector<DocumentMedia> media{};
    QString fate{};
    std::vector<TextParagraph> later{}; ///< what the author made of it
    QString note{};                     ///< Markdown
    QStringList highlights{};
    std::optional<QUrl> link{}; ///< permanent
};

/// A saved conversation as it is read: what all formats for reading share, so that none can forget a warning.
struct ThreadDocument {
    QString title{};
    QString warning{}; ///< empty when all posts were for everyone
    QStringList facts{};
    QString missing{};  ///< also among the facts
    QString language{}; ///< of Cohort's own words, BCP 47
    bool rightToLeft = false;
    QString postsLanguage{}; ///< that most posts are in; empty when not known
    QString identifier{};    ///< "urn:uuid:…", the same for every export of a saved conversation
    QString opener{};        ///< who wrote the opening post
    QStringList others{};    ///< who else wrote, each once
    QDateTime began{};       ///< time of the first post
    QDateTime saved{};       ///< of the copy in the library
    QDateTime made{};        ///< of the file; null: not said
    std::vector<DocumentPost> posts{};
};

/// Whether a post was meant for fewer than everyone; of Unknown that is not known.
[[nodiscard]] bool isLimited(Visibility visibility);

/// A post with its number in the saved conversation.
struct NumberedPost {
    int number = 1;
    const SavedPost* post = nullptr;
};

/// The posts of the selection, or all; in reading order. They point into `thread`.
[[nodiscard]] std::vector<NumberedPost> chosenPosts(const SavedThread& thread, const ExportChoices& choices);
/// The warning alone.
[[nodiscard]] QString warningFor(const SavedThread& thread, const ExportChoices& choices);

[[nodiscard]] ThreadDocument threadDocument(const SavedThread& thread, const ExportChoices& choices);

/// A file name from a title: without what any system refuses, short enough for all, never empty.
[[nodiscard]] QString fileName(const QString& title, ExportFormat format);

} // namespace cohort
