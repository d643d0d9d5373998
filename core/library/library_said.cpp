#include "core/library/library_private.h"
#include "core/store/commented_places.h"

namespace cohort {

namespace {

/// A post of mine comes or goes, and with it what is said about the place it stands in.
Changes saidChanges()
{
    return {.posts = true, .marks = true};
}

} // namespace

void MyComments::noteSaid(const PostRef& post, const SaidThere& said, QObject* asker,
                          Answer<CommentedPlace> answer)
{
    m_library.d->change<CommentedPlace>(
        saidChanges(), asker, std::move(answer),
        [post, said, now = m_library.d->parts.clock.now()](Connection& connection) {
            return store::addCommentedPlace(connection, post, said, now);
        });
}

void MyComments::removeSaid(CommentedPlaceId id, QObject* asker, Answer<void> answer)
{
    m_library.d->change<void>(saidChanges(), asker, std::move(answer), [id](Connection& connection) {
        return store::removeCommentedPlace(connection, id);
    });
}

void MyComments::forgetSaid(const PostRef& post, QObject* asker, Answer<ForgottenComments> answer)
{
    m_library.d->change<ForgottenComments>(
        saidChanges(), asker, std::move(answer),
        [post](Connection& connection) { return store::forgetCommentedPlaces(connection, post); });
}

void MyComments::restoreSaid(const ForgottenComments& before, QObject* asker, Answer<void> answer)
{
    m_library.d->change<void>(saidChanges(), asker, std::move(answer), [before](Connection& connection) {
        return store::restoreCommentedPlaces(connection, before);
    });
}

void MyComments::said(QObject* asker, Answer<std::vector<CommentedPlace>> answer)
{
    m_library.d->ask<std::vector<CommentedPlace>>(
        asker, std::move(answer), [](Connection& connection) { return store::commentedPlaces(connection); });
}

} // namespace cohort
