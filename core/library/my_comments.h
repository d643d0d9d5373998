#pragma once

#include "core/library/library.h"
#include "core/model/commented_place.h"

namespace cohort {

/// What I said everywhere, as the window and the command line use it. Lives on the thread of its Library;
/// answers come as there: later, on this thread, dropped when `asker` is gone. What changes is told as
/// Changes::marks.
class MyComments final {
public:
    template <class T>
    using Answer = Library::Answer<T>;
    /// What was decided before a change, to be handed to `restore`.
    using Before = std::vector<CommentChoice>;

    /// Days after which "if nobody answers" reminds.
    static constexpr int quietDays = 3;

    explicit MyComments(Library& library);

    // --- questions (answered from this computer alone) ---
    void page(const CommentQuery& query, QObject* asker, Answer<CommentPage> answer);
    /// Reminders that are due by now, and places that were forgotten.
    void news(std::optional<Sphere> life, QObject* asker, Answer<CommentNews> answer);
    void dueReminders(std::optional<Sphere> life, QObject* asker, Answer<int> answer);

    // --- what I decide ---
    void change(const PostRef& post, const CommentChange& change, QObject* asker, Answer<Before> answer);
    /// Takes a change back.
    void restore(const Before& before, QObject* asker, Answer<void> answer);
    /// The stream of this account was opened.
    void noteOpened(AccountId account);
    /// The conversation of this post was opened: its account was, and answers in it are not new any more.
    void noteLooked(const PostRef& post);

    // --- what I said in the browser, where the network is answered there (Capabilities::repliesInBrowser)
    // ---
    /// I commented on this post just now. Errors: NotFound, Unsupported.
    void noteSaid(const PostRef& post, const SaidThere& said, QObject* asker, Answer<CommentedPlace> answer);
    /// Takes that back.
    void removeSaid(CommentedPlaceId id, QObject* asker, Answer<void> answer);
    /// Forgets that I commented on this post; a comment of mine: that one alone. NotFound when I did not.
    void forgetSaid(const PostRef& post, QObject* asker, Answer<ForgottenComments> answer);
    void restoreSaid(const ForgottenComments& before, QObject* asker, Answer<void> answer);
    /// All of them, the newest first.
    void said(QObject* asker, Answer<std::vector<CommentedPlace>> answer);

    /// From now on it counts for how long an account was not opened.
    void watch(AccountId account);

private:
    Library& m_library;
};

} // namespace cohort
