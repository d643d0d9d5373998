#pragma once

#include "core/base/result.h"
#include "core/model/post.h"

#include <QHash>

#include <array>

namespace cohort::sample {

/// The two invented servers, one for each of the sample accounts.
enum class Side { Work, Home };
inline constexpr std::array bothSides{Side::Work, Side::Home};

/// An account on one of the invented servers and what it is to the sample account there.
struct Inhabitant {
    QString key{}; ///< of the person in people.json; the same on both sides
    Author author{};
    Relationship relationship{};
};

/// A post of the invented weeks. `post.created` is not set: it lies `offsetMs` after the moment the sample
/// began (negative: before it; positive: it arrives while the program is used).
struct TimedPost {
    Side side = Side::Work;
    qint64 offsetMs = 0;
    Post post{};
    QStringList likedBy{}; ///< uris of the people who liked a post of mine
};

struct SampleCircle {
    Circle circle{};
    QStringList members{}; ///< keys of people
};

struct SampleList {
    Side side = Side::Work;
    QString id{};
    QString title{};
    QStringList members{}; ///< keys of people
};

/// The one unfinished post of the sample profile.
struct SampleDraft {
    Side side = Side::Work;
    QString circle{};
    QString text{};
};

/// Everything the sample network is made of, read from resources/sample. Immutable; any thread.
struct Corpus {
    std::array<QUrl, 2> servers{}; ///< by Side
    std::array<Author, 2> me{};
    std::array<std::vector<Inhabitant>, 2> people{};
    std::vector<TimedPost> posts{}; ///< a parent always stands before its answers
    std::vector<SampleCircle> circles{};
    std::vector<SampleList> lists{};
    QStringList linked{};             ///< keys of people whose two handles are one contact from the start
    QHash<QString, QString> howMet{}; ///< by key
    QString savedThread{};            ///< uri of a post that is marked to keep
    SampleDraft draft{};
    QHash<QString, QStringList> answers{}; ///< language -> what people reply to a post of the user's

    [[nodiscard]] const Inhabitant* find(Side side, const QString& key) const;
};

/// Reads the corpus that is linked into the program. Errors: Bug, with the file and the place in the detail.
[[nodiscard]] Result<Corpus> loadCorpus();

/// The stable address of a post: "https://reading-room.example/users/ana/posts/desks-0".
[[nodiscard]] QString postUri(const Author& author, const QString& id);

/// A number that is the same for a text on every computer and every start (FNV-1a); qHash is not.
[[nodiscard]] unsigned stableNumber(const QString& text);

[[nodiscard]] inline size_t index(Side side)
{
    return static_cast<size_t>(side);
}

} // namespace cohort::sample
