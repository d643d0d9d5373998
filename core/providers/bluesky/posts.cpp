#include "core/providers/bluesky/posts.h"

#include <QJsonArray>

#include <algorithm>

namespace cohort::bluesky {

using namespace Qt::StringLiterals;

namespace {

// The protocol's own limit for one question.
constexpr qsizetype postsInAQuestion = 25;

} // namespace

Result<QHash<QString, QJsonObject>> viewsOf(const QStringList& uris, const Api& api)
{
    QHash<QString, QJsonObject> found;
    for (qsizetype from = 0; from < uris.size(); from += postsInAQuestion) {
        Parameters query;
        for (const QString& uri : uris.mid(from, postsInAQuestion))
            query.emplace_back(u"uris"_s, uri);
        const auto answer = api.query(u"app.bsky.feed.getPosts"_s, query);
        if (!answer)
            return fail(answer.error());
        const QJsonArray views = (*answer)["posts"_L1].toArray();
        for (const auto& view : views)
            found.insert(view["uri"_L1].toString(), view.toObject());
    }
    return found;
}

Result<QJsonObject> viewOf(const PostRef& post, const Api& api)
{
    if (!recordAddress(post.uri))
        return fail(ErrorKind::NotFound, u"no address of this network"_s);
    auto found = viewsOf({post.uri}, api);
    if (!found)
        return fail(found.error());
    if (found->isEmpty())
        return fail(ErrorKind::NotFound, u"the network does not show this post"_s);
    return *found->cbegin();
}

Result<QJsonObject> recordAt(const RecordAddress& address, const Api& api)
{
    return api.query(
        u"com.atproto.repo.getRecord"_s,
        {{u"repo"_s, address.repository}, {u"collection"_s, address.collection}, {u"rkey"_s, address.key}});
}

void addAuthor(std::vector<Author>& authors, const Author& author)
{
    const auto same = [&author](const Author& known) { return known.uri == author.uri; };
    if (!author.uri.isEmpty() && std::ranges::none_of(authors, same))
        authors.push_back(author);
}

void addAuthors(std::vector<Author>& authors, const std::vector<Post>& posts)
{
    for (const Post& post : posts) {
        addAuthor(authors, post.author);
        if (post.boostedBy)
            addAuthor(authors, *post.boostedBy);
    }
}

} // namespace cohort::bluesky
