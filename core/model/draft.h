#pragma once

#include "core/base/ids.h"
#include "core/model/account.h"
#include "core/model/post.h"

#include <QDateTime>

namespace cohort {

/// Whom the author means. Nobody at all is an error everywhere; "anyone" must be said.
struct Audience {
    std::vector<CircleId> circles{};
    std::vector<ContactId> people{};
    std::vector<ContactId> except{};
    bool anyone = false;        ///< meant for the whole world
    bool followers = false;     ///< meant for whoever follows the chosen accounts
    bool parentReaders = false; ///< a reply meant for the people of the conversation

    [[nodiscard]] bool isEmpty() const
    {
        return circles.empty() && people.empty() && !anyone && !followers && !parentReaders;
    }
    bool operator==(const Audience&) const = default;
};

/// A file to send with a post. `path` is on this computer.
struct DraftMedia {
    QString path{};
    QString description{};

    bool operator==(const DraftMedia&) const = default;
};

struct DraftPoll {
    std::vector<QString> options{};
    int minutes = 24 * 60;
    bool multiple = false;

    bool operator==(const DraftPoll&) const = default;
};

/// One account that shall carry the post, and how far it goes there. Without a visibility the narrowest that
/// the network can express is taken.
struct DraftTarget {
    AccountId account = AccountId::None;
    std::optional<Visibility> visibility{};
    /// What goes there instead of the draft's text, each part a post that answers the one before; empty: the
    /// draft's text as it is.
    std::vector<QString> parts{};
    /// The words as the user wrote them for this account; `parts` are made of them. Nothing: `parts`, if
    /// there are any, were made of the draft's text.
    std::optional<QString> own{};
    bool split = false;     ///< into a thread where it is too long for one post
    bool numbered = false;  ///< each part of a thread says which of how many it is
    bool siteDraft = false; ///< left at the site as a draft (Capabilities::siteDrafts); `visibility` is not
                            ///< asked then

    bool operator==(const DraftTarget&) const = default;
};

/// Words written for one account that go nowhere as things stand: its tick was taken away, or the shared text
/// was preferred. Kept for when they are wanted again.
struct WordsAside {
    AccountId account = AccountId::None;
    QString words{};
    bool wanted = false; ///< they go there as soon as the account carries the post again

    bool operator==(const WordsAside&) const = default;
};

/// The user's consent to a wider reach than the audience, in the words that were on the screen. It covers
/// exactly the reach it was given for: `reachKey` is Reach::key() at that moment.
struct Consent {
    QString reachKey{};
    QString words{};
    QDateTime given{};

    bool operator==(const Consent&) const = default;
};

/// What is being written. Saved every few seconds; survives a crash.
struct Draft {
    DraftId id = DraftId::None;
    std::vector<DraftTarget> targets{};
    Audience audience{};
    QString text{};
    QString contentWarning{};
    QString language{};
    PostRef replyTo{}; ///< null for a new post
    PostRef edits{};   ///< not null: this draft replaces that post of mine
    PostRef quotes{};  ///< not null: the post that this one shows inside
    ReplyGate mayReply = ReplyGate::Anyone;
    bool mayBeQuoted = true;
    std::vector<QString> labels{}; ///< what the author says of the content: of Capabilities::selfLabels
    std::vector<DraftMedia> media{};
    std::optional<DraftPoll> poll{};
    std::vector<Consent> consents{};
    QDateTime changed{};
    /// Opens the copies that go behind a password (Capabilities::passwords); empty: none does. Goes to those
    /// servers and into this computer's own database alone.
    QString password{};
    std::vector<WordsAside> aside{};

    bool operator==(const Draft&) const = default;
};

/// What a sent or waiting post is at.
enum class SendState {
    Held,     ///< in the undo window
    Waiting,  ///< for the network or for its turn
    Sending,  ///< handed to the network; after a crash the network is asked whether it arrived
    Checking, ///< the outcome is unknown and is being looked up
    Sent,
    Failed,  ///< will not be tried again by itself
    Refused, ///< the gate or the server said no
    Cancelled,
};

} // namespace cohort
