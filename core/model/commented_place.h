#pragma once

#include "core/model/my_comments.h"

#include <QUrl>

namespace cohort {

enum class CommentedPlaceId : qint64 { None = 0 };

/// What I tell about a comment that I wrote on a page in the browser. Both may be empty.
struct SaidThere {
    QString words{}; ///< what I wrote, plain
    QString name{};  ///< the name I signed with

    bool operator==(const SaidThere&) const = default;
};

/// A comment of mine that Cohort knows of because I said so, not because a network did.
struct CommentedPlace {
    CommentedPlaceId id = CommentedPlaceId::None;
    PostRef comment{};       ///< stands for it among my comments
    PostRef answered{};      ///< the post I wrote under
    Author answeredAuthor{}; ///< whose that is
    PostRef opening{};       ///< of the conversation; its remoteId may tell where the comments are
    QUrl page{};             ///< of the post, for a browser
    SaidThere said{};
    QDateTime when{};
    QDateTime since{};    ///< what others said later than this are answers; UTC
    Author entryAuthor{}; ///< who wrote it according to the blog, once it was found there; else empty

    [[nodiscard]] bool isFound() const { return !entryAuthor.uri.isEmpty(); }
    bool operator==(const CommentedPlace&) const = default;
};

/// What was forgotten of comments of mine, so that it can be brought back.
struct ForgottenComments {
    std::vector<CommentedPlace> places{};
    std::vector<CommentChoice> choices{};

    bool operator==(const ForgottenComments&) const = default;
};

} // namespace cohort
