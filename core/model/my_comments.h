#pragma once

#include "core/model/rows.h"

namespace cohort {

/// What became of something I said. The list of them has this order, too.
enum class CommentState {
    Unanswered, ///< nobody but me answered it
    New,        ///< there is one that I have neither read nor answered, since I opened the conversation
    Answered,   ///< and I have looked
    Closed,     ///< I closed it, and nobody answered since
};

/// What I decided about something I said. Lives in local.db and survives the cache; everything in it can be
/// taken back by storing what was there before.
struct CommentChoice {
    PostRef post{};
    QDateTime closed{};         ///< null: open
    int closedAnswers = 0;      ///< answers it had then; with one more it is open again
    bool muted = false;         ///< the conversation it stands in
    QDateTime remindAt{};       ///< null: no reminder
    bool remindIfQuiet = false; ///< only when nobody answers until then
    int remindAnswers = 0;      ///< answers it had when that was asked for
    int lookedAnswers = 0;      ///< answers it had when the conversation was last opened

    bool operator==(const CommentChoice&) const = default;
    [[nodiscard]] bool isEmpty() const { return *this == CommentChoice{.post = post}; }
};

/// Something I said, with what became of it.
struct CommentRow {
    PostRow row{};
    bool here = true; ///< false: only its address is known on this computer; `row` has no words then
    CommentState state = CommentState::Unanswered;
    int answers = 0;    ///< to it directly, by others
    int newAnswers = 0; ///< of these, neither read nor answered by me since I looked
    /// The newest answer that may be shown in the life that was asked for.
    std::optional<PostRow> lastAnswer{};
    bool muted = false; ///< the conversation is, through this or another comment in it
    /// I told of it myself (commented_place.h): its words may be missing.
    bool saidInBrowser = false;
    CommentChoice choice{};

    bool operator==(const CommentRow&) const = default;
};

/// A place in the list of comments.
struct CommentKey {
    CommentState state = CommentState::Unanswered;
    StreamKey place{};

    bool operator==(const CommentKey&) const = default;
};

/// Which comments to list.
struct CommentQuery {
    std::optional<Sphere> life{};        ///< nothing: both
    std::optional<CommentState> state{}; ///< nothing: all, in the order of the states
    bool muted = false;                  ///< those of muted conversations alone, which else are left out
    std::optional<CommentKey> after{};   ///< the last one of the page before
    int limit = 50;
};

/// Unanswered ones come first, the oldest of them at the top; the others newest first.
struct CommentPage {
    std::vector<CommentRow> rows{};
    std::optional<CommentKey> next{}; ///< to be asked for next; nothing at the end
};

/// An account that was not opened for weeks, where somebody answered me meanwhile.
struct ForgottenPlace {
    AccountId account = AccountId::None;
    QString network{}; ///< id of the provider
    QString handle{};  ///< mine there
    QDateTime opened{};
    int answered = 0; ///< comments of mine with new answers

    bool operator==(const ForgottenPlace&) const = default;
};

/// What stands above the list of comments.
struct CommentNews {
    std::vector<CommentRow> due{}; ///< reminders that are due, the earliest first
    std::vector<ForgottenPlace> forgotten{};

    bool operator==(const CommentNews&) const = default;
};

/// A change of what I decided about something I said.
struct CommentChange {
    enum class Kind { Close, Reopen, Mute, Unmute, Remind, RemindIfQuiet, DropReminder };
    Kind kind = Kind::Close;
    QDateTime at{}; ///< of a reminder
};

} // namespace cohort
