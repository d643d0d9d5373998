#include "core/providers/mastodon/resolve.h"

namespace cohort::mastodon {

Reading readingFor(const Account& account)
{
    const QString found = account.facts.quirks.value(QStringLiteral("domain"));
    return {.account = account.id, .domain = found.isEmpty() ? account.server.host() : found};
}

Result<QString> myId(const Api& api, const Account& account)
{
    if (!account.facts.me.remoteId.isEmpty())
        return account.facts.me.remoteId;
    const auto me = api.get(QStringLiteral("/api/v1/accounts/verify_credentials"), {});
    if (!me)
        return fail(me.error());
    return me->root()["id"].id();
}

Result<std::vector<Author>> resolvePeople(const Api& api, const QString& words, const Reading& reading)
{
    const auto answer =
        api.get(QStringLiteral("/api/v2/search"), {{QStringLiteral("q"), words},
                                                   {QStringLiteral("type"), QStringLiteral("accounts")},
                                                   {QStringLiteral("resolve"), QStringLiteral("true")},
                                                   {QStringLiteral("limit"), QStringLiteral("5")}});
    if (!answer)
        return fail(answer.error());
    std::vector<Author> found;
    for (const JsonValue json : answer->root()["accounts"].items())
        if (auto author = readAuthor(json, reading))
            found.push_back(std::move(*author));
    return found;
}

Result<QString> idOf(const Api& api, const Author& author)
{
    if (!author.remoteId.isEmpty())
        return author.remoteId;
    const QString words = author.handle.isEmpty() ? author.uri : author.handle;
    const auto found = resolvePeople(api, words, {.domain = api.server().host()});
    if (!found)
        return fail(found.error());
    for (const Author& candidate : *found)
        if (sameAuthor(candidate, author) || candidate.uri == author.uri ||
            candidate.handle.compare(author.handle, Qt::CaseInsensitive) == 0)
            return candidate.remoteId;
    return fail(ErrorKind::NotFound, QStringLiteral("no such person at this server"));
}

Result<QString> idByAddress(const Api& api, const QString& uri)
{
    const auto answer =
        api.get(QStringLiteral("/api/v2/search"), {{QStringLiteral("q"), uri},
                                                   {QStringLiteral("type"), QStringLiteral("statuses")},
                                                   {QStringLiteral("resolve"), QStringLiteral("true")},
                                                   {QStringLiteral("limit"), QStringLiteral("5")}});
    if (!answer)
        return fail(answer.error());
    for (const JsonValue status : answer->root()["statuses"].items()) {
        if (status["uri"].string() == uri || status["url"].string() == uri)
            return status["id"].id();
        // snac shows a post that somebody passed on as the passing on of it.
        if (status["reblog"]["uri"].string() == uri)
            return status["reblog"]["id"].id();
    }
    return fail(ErrorKind::NotFound, QStringLiteral("no such post at this server"));
}

Result<QString> idOf(const Api& api, const PostRef& post)
{
    const qsizetype mark = post.uri.indexOf(boostMark);
    if (post.remoteId.isEmpty())
        return idByAddress(api, mark < 0 ? post.uri : post.uri.left(mark));
    if (mark < 0)
        return post.remoteId;
    const auto wrapper = api.get(QStringLiteral("/api/v1/statuses/") % segment(post.remoteId), {});
    if (!wrapper)
        return fail(wrapper.error());
    const JsonValue passedOn = wrapper->root()["reblog"];
    return passedOn.isObject() ? passedOn["id"].id() : wrapper->root()["id"].id();
}

} // namespace cohort::mastodon
