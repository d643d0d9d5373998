#include "core/library/library_private.h"
#include "core/store/circles.h"
#include "core/store/marks.h"
#include "core/store/outbox.h"
#include "core/store/people.h"
#include "core/store/posts.h"
#include "core/store/search.h"

namespace cohort {

void Library::circles(QObject* asker, Answer<std::vector<CircleRow>> answer)
{
    d->ask<std::vector<CircleRow>>(asker, std::move(answer),
                                   [](Connection& connection) { return store::circles(connection); });
}

void Library::streamPage(const StreamRef& stream, std::optional<StreamKey> before, int limit, QObject* asker,
                         Answer<StreamPage> answer)
{
    d->ask<StreamPage>(asker, std::move(answer), [stream, before, limit](Connection& connection) {
        return store::streamPage(connection, stream, before, limit);
    });
}

void Library::streamAfter(const StreamRef& stream, const StreamKey& after, int limit, QObject* asker,
                          Answer<StreamPage> answer)
{
    d->ask<StreamPage>(asker, std::move(answer), [stream, after, limit](Connection& connection) {
        return store::streamAfter(connection, stream, after, limit);
    });
}

void Library::unreadCount(const StreamRef& stream, QObject* asker, Answer<int> answer)
{
    d->ask<int>(asker, std::move(answer),
                [stream](Connection& connection) { return store::unreadCount(connection, stream); });
}

void Library::postsById(const std::vector<PostId>& ids, QObject* asker, Answer<std::vector<PostRow>> answer)
{
    d->ask<std::vector<PostRow>>(asker, std::move(answer),
                                 [ids](Connection& connection) { return store::postsById(connection, ids); });
}

void Library::thread(const PostRef& post, QObject* asker, Answer<ThreadPage> answer)
{
    d->ask<ThreadPage>(asker, std::move(answer),
                       [post](Connection& connection) { return store::threadOf(connection, post); });
}

void Library::people(const PeopleQuery& query, QObject* asker, Answer<PeoplePageRow> answer)
{
    d->ask<PeoplePageRow>(asker, std::move(answer),
                          [query](Connection& connection) { return store::people(connection, query); });
}

void Library::person(ContactId contact, std::optional<Sphere> shown, QObject* asker,
                     Answer<PersonPage> answer)
{
    d->ask<PersonPage>(asker, std::move(answer), [contact, shown](Connection& connection) {
        return store::person(connection, contact, shown);
    });
}

void Library::drafts(QObject* asker, Answer<std::vector<Draft>> answer)
{
    d->ask<std::vector<Draft>>(asker, std::move(answer),
                               [](Connection& connection) { return store::drafts(connection); });
}

void Library::outbox(QObject* asker, Answer<std::vector<OutboxRow>> answer)
{
    d->ask<std::vector<OutboxRow>>(asker, std::move(answer),
                                   [](Connection& connection) -> Result<std::vector<OutboxRow>> {
                                       const auto entries = store::outbox(connection);
                                       if (!entries)
                                           return fail(entries.error());
                                       std::vector<OutboxRow> rows;
                                       for (const store::OutboxEntry& entry : *entries)
                                           rows.push_back(entry.row);
                                       return rows;
                                   });
}

void Library::search(const SearchRequest& request, QObject* asker, Answer<SearchPage> answer)
{
    SearchRequest dated = request;
    dated.today = d->parts.clock.now().toLocalTime().date();
    d->ask<SearchPage>(asker, std::move(answer),
                       [dated](Connection& connection) { return store::search(connection, dated); });
}

void Library::settings(QObject* asker, Answer<QMap<QString, QString>> answer)
{
    d->ask<QMap<QString, QString>>(asker, std::move(answer),
                                   [](Connection& connection) { return store::settings(connection); });
}

void Library::readPosition(const StreamRef& stream, QObject* asker, Answer<std::optional<StreamKey>> answer)
{
    using Place = std::optional<StreamKey>;
    d->ask<Place>(asker, std::move(answer),
                  [name = streamName(stream)](Connection& connection) -> Result<Place> {
                      const auto position = store::readPosition(connection, name);
                      if (!position)
                          return fail(position.error());
                      if (!position->has_value())
                          return Place{};
                      const auto row = store::findPost(connection, (*position)->post);
                      if (!row)
                          return fail(row.error());
                      if (row->has_value())
                          return Place{(*row)->key};
                      return Place{StreamKey{.createdMs = (*position)->createdMs, .post = PostId::None}};
                  });
}

} // namespace cohort
