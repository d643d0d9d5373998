#pragma once

#include "core/base/ids.h"
#include "core/model/people.h"
#include "core/model/rich_text.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace cohort {

/// Names a post for good: (account, uri). `uri` is compared letter for letter, case included. The server's id
/// is a handle that may change at any time.
struct PostRef {
    AccountId account = AccountId::None;
    QString uri{};
    QString remoteId{};

    [[nodiscard]] bool isNull() const { return uri.isEmpty() && remoteId.isEmpty(); }
    bool operator==(const PostRef&) const = default;
};

enum class MediaKind { Image, Video, Audio, File };

/// A picture or film that belongs to a post. Nothing is fetched without the user's consent.
struct Media {
    MediaKind kind = MediaKind::Image;
    QUrl url{};
    QUrl previewUrl{};
    QString description{}; ///< alt text, plain
    int width = 0;
    int height = 0;

    bool operator==(const Media&) const = default;
};

struct PollOption {
    QString text{};
    int votes = -1; ///< -1: hidden until the poll ends

    bool operator==(const PollOption&) const = default;
};

struct Poll {
    QString remoteId{};
    std::vector<PollOption> options{};
    QDateTime ends{};
    bool multiple = false;
    bool closed = false;
    bool voted = false;
    std::vector<int> mine{};

    bool operator==(const Poll&) const = default;
};

/// A page that a post links to, as the network describes it.
struct LinkCard {
    QUrl url{};
    QString title{};
    QString description{};

    bool operator==(const LinkCard&) const = default;
};

/// What stands between a post and its readers besides its visibility. The numbers are stored.
enum class Standing {
    Shown = 0,    ///< nothing
    Waiting = 1,  ///< it waits for the approval of whoever runs the place
    Rejected = 2, ///< they said no, or took it away since
    Password = 3, ///< a password; anyone sees that it is there, and its title
    Draft = 4,    ///< it is not published: its author or whoever runs the place has to finish it there
};

/// A post as a network delivered it. Immutable; what the user thinks of it is in PostMarks.
struct Post {
    PostRef ref{};
    QString threadUri{};   ///< uri of the conversation's first post when the network says so, else empty
    PostRef parent{};      ///< uri or remoteId may be empty: networks tell one or the other
    Author parentAuthor{}; ///< only uri or remoteId may be known
    Author author{};
    std::optional<Author> boostedBy{}; ///< this row is `boostedBy` passing on the post `boostOf`
    QString boostOf{};                 ///< uri of the post passed on
    QUrl url{};                        ///< permanent link for a browser
    QDateTime created{};               ///< UTC
    QDateTime edited{};                ///< null when never
    RichText text{};
    QString contentWarning{};
    QString language{}; ///< BCP 47 or empty
    Visibility visibility = Visibility::Unknown;
    std::vector<Media> media{};
    std::optional<Poll> poll{};
    std::optional<LinkCard> card{};
    std::vector<Author> mentions{};
    int replyCount = 0;
    int boostCount = 0;
    int likeCount = 0;
    bool liked = false;
    bool boosted = false;
    bool bookmarked = false;
    Standing standing = Standing::Shown;
    bool answersUntold =
        false; ///< the network was asked and tells no answers to it: they are on its page alone

    bool operator==(const Post&) const = default;
};

/// Why the network told me about something.
enum class NoticeKind { Mention, Reply, Boost, Like, Follow, FollowRequest, PollEnded, Edited, Other };

/// One notification of a network.
struct Notice {
    QString remoteId{};
    NoticeKind kind = NoticeKind::Other;
    QDateTime created{};
    Author from{};
    std::optional<Post> post{};

    bool operator==(const Notice&) const = default;
};

/// Everything a user can do at a network but publishing a post.
enum class IntentKind {
    Like,
    Unlike,
    Boost,
    Unboost,
    Bookmark,
    Unbookmark,
    Follow,
    Unfollow,
    AcceptFollow,
    RejectFollow,
    Remove, ///< delete a post of mine
    Vote,
    SignOut,          ///< revoke the credentials
    ReadConversation, ///< tell the network that the private conversation of this post has been read
};

} // namespace cohort
