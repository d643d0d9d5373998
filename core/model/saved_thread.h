#pragma once

#include "core/model/post.h"

#include <QByteArray>
#include <QStringList>

namespace cohort {

// The thread library: conversations that were saved for good, as they stood, with what the user added. Plain
// values; times are UTC.

/// A picture or film of a saved post that lies beside the library.
struct SavedMedia {
    int position = 0; ///< in Post::media
    QString file{};   ///< SHA-256 of its bytes in hexadecimal: the name below the media folder
    QString type{};   ///< MIME type, told from the bytes
    qint64 bytes = 0;

    bool operator==(const SavedMedia&) const = default;
};

/// What became of a post at its network after it was saved.
enum class LaterFate { Same = 0, Edited = 1, Removed = 2 };

/// What is done with the saved copy when its author edits or deletes the post (setting::SavedLater).
enum class LaterRule {
    Keep,   ///< the copy stays, marked
    Hide,   ///< the copy stays and is shown only when asked for
    Forget, ///< the copy becomes what the author made of it, or goes
};

/// A stretch of a saved post that the user marked, in UTF-16 units of its text.
struct Highlight {
    int start = 0;
    int length = 0;

    bool operator==(const Highlight&) const = default;
};

/// One post of a saved conversation.
struct SavedPost {
    SavedPostId id = SavedPostId::None;
    Post post{};   ///< as it stood when it was saved
    int depth = 0; ///< 0 for the opening post
    bool mine = false;
    QString audience{}; ///< of a post of mine: the sentence that was shown when it was sent; else empty
    LaterFate fate = LaterFate::Same;
    QDateTime fateSeen{};        ///< null with Same
    std::optional<Post> later{}; ///< with Edited: what the author made of it
    QString note{};              ///< the user's, Markdown
    std::vector<Highlight> highlights{};
    std::vector<SavedMedia> media{};

    bool operator==(const SavedPost&) const = default;
};

/// A saved conversation in a list.
struct SavedThreadRow {
    SavedThreadId id = SavedThreadId::None;
    AccountId account = AccountId::None; ///< through which it was read; may have been removed since
    QString network{};                   ///< display name, as of then
    QString through{};                   ///< my handle there, as of then
    PostRef opening{};
    Sphere sphere = Sphere::Professional; ///< the life it was saved in: it shows in no other
    FolderId folder = FolderId::None;
    QString title{};       ///< by the user; empty: the first words of the opening post
    QString firstWords{};  ///< of the opening post or its content warning
    QString openingName{}; ///< who wrote it
    QDateTime saved{};
    QDateTime lastPost{};
    int posts = 0;
    int people = 0;
    int missing = 0;      ///< posts that are referred to and could not be had
    int newReplies = 0;   ///< in the cache and not in the saved copy
    int changedLater = 0; ///< posts that were edited or deleted at the network since
    int media = 0;        ///< pictures and films its posts refer to
    int mediaKept = 0;    ///< of them beside the library
    qint64 mediaBytes = 0;
    bool limited = false; ///< has posts that were not for everyone
    bool starred = false;
    int readLater = 0; ///< place in the list to read, from 1; 0: not in it
    QStringList tags{};

    bool operator==(const SavedThreadRow&) const = default;
};

/// A saved conversation, in reading order.
struct SavedThread {
    SavedThreadRow row{};
    std::vector<SavedPost> posts{};
};

/// A folder of the library; with `query` a smart folder: the search whose results it shows.
struct Folder {
    FolderId id = FolderId::None;
    Sphere sphere = Sphere::Professional;
    QString name{};
    QString query{};
    int threads = 0; ///< in it; 0 for a smart folder

    bool operator==(const Folder&) const = default;
};

/// What the user wants changed of saved conversations; what is not named stays.
struct ShelfChange {
    std::optional<FolderId>
        folder{}; ///< None: out of its folder; a folder of the other life takes it over there
    std::optional<Sphere> sphere{}; ///< into the other life, out of its folder
    std::optional<bool> starred{};
    std::optional<int> readLater{}; ///< 0: out of the list; a place from 1; a large number: at its end
    std::optional<QStringList> tags{};
    std::optional<QString> title{}; ///< empty: named by its first words again
};

/// What the user writes on a saved post; what is not named stays.
struct Annotation {
    std::optional<QString> note{}; ///< Markdown; empty: none
    std::optional<std::vector<Highlight>> highlights{};
};

/// Which saved conversations to list, newest saved first (those to read in their order).
struct SavedQuery {
    enum class Which { All, Folder, NoFolder, Tag, Starred, ReadLater, Changed, ThrownAway };
    Which which = Which::All;
    std::optional<Sphere> sphere{}; ///< nothing: both lives
    FolderId folder = FolderId::None;
    QString tag{};
    int offset = 0;
    int limit = 200;
};

struct SavedPage {
    std::vector<SavedThreadRow> rows{};
    int total = 0;
};

} // namespace cohort
