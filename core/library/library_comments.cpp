#include "core/library/library_private.h"
#include "core/store/comment_choices.h"
#include "core/store/comments.h"

namespace cohort {

MyComments& Library::comments()
{
    return *d->comments;
}

MyComments::MyComments(Library& library)
    : m_library(library)
{
}

void MyComments::page(const CommentQuery& query, QObject* asker, Answer<CommentPage> answer)
{
    m_library.d->ask<CommentPage>(asker, std::move(answer), [query](Connection& connection) {
        return store::comments(connection, query);
    });
}

void MyComments::news(std::optional<Sphere> life, QObject* asker, Answer<CommentNews> answer)
{
    m_library.d->ask<CommentNews>(
        asker, std::move(answer),
        [life, now = m_library.d->parts.clock.now()](Connection& connection) -> Result<CommentNews> {
            auto due = store::dueComments(connection, life, now);
            if (!due)
                return fail(due.error());
            auto forgotten = store::forgottenPlaces(connection, life, now);
            if (!forgotten)
                return fail(forgotten.error());
            return CommentNews{.due = std::move(*due), .forgotten = std::move(*forgotten)};
        });
}

void MyComments::dueReminders(std::optional<Sphere> life, QObject* asker, Answer<int> answer)
{
    m_library.d->ask<int>(asker, std::move(answer),
                          [life, now = m_library.d->parts.clock.now()](Connection& connection) {
                              return store::dueCommentCount(connection, life, now);
                          });
}

void MyComments::change(const PostRef& post, const CommentChange& change, QObject* asker,
                        Answer<Before> answer)
{
    m_library.d->change<Before>(Changes{.marks = true}, asker, std::move(answer),
                                [post, change, now = m_library.d->parts.clock.now()](Connection& connection) {
                                    return store::changeComment(connection, post, change, now);
                                });
}

void MyComments::restore(const Before& before, QObject* asker, Answer<void> answer)
{
    m_library.d->change<void>(
        Changes{.marks = true}, asker, std::move(answer),
        [before](Connection& connection) { return store::restoreCommentChoices(connection, before); });
}

void MyComments::noteOpened(AccountId account)
{
    m_library.d->change<void>(Changes{}, &m_library, {},
                              [account, now = m_library.d->parts.clock.now()](Connection& connection) {
                                  return store::noteAccountOpened(connection, account, now);
                              });
}

void MyComments::noteLooked(const PostRef& post)
{
    const auto tell = [this](const Result<int>& changed) {
        if (changed.value_or(0) > 0)
            m_library.d->note(Changes{.marks = true});
    };
    m_library.d->change<int>(
        Changes{}, &m_library, tell,
        [post, now = m_library.d->parts.clock.now()](Connection& connection) -> Result<int> {
            if (auto noted = store::noteAccountOpened(connection, post.account, now); !noted)
                return fail(noted.error());
            return store::noteLooked(connection, post);
        });
}

void MyComments::watch(AccountId account)
{
    m_library.d->change<void>(Changes{}, &m_library, {},
                              [account, now = m_library.d->parts.clock.now()](Connection& connection) {
                                  return store::watchAccount(connection, account, now);
                              });
}

} // namespace cohort
