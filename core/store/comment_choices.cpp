#include "core/store/comment_choices.h"

#include "core/store/comments.h"
#include "core/store/post_lookup.h"
#include "core/store/statement.h"

#include <algorithm>

namespace cohort::store {

using namespace Qt::StringLiterals;

namespace {

/// A post of mine that something is decided about.
struct DecidedPost {
    PostRef ref{};
    qint64 thread = 0; ///< 0: not in the cache
    int answers = 0;
};

constexpr QLatin1StringView choiceColumns(
    "k.account, k.uri, k.closed, k.closed_answers, k.muted, k.remind, k.remind_quiet, k.remind_answers, "
    "k.looked_answers ");

QDateTime choiceTime(const QVariant& value)
{
    const qint64 ms = value.toLongLong();
    return ms == 0 ? QDateTime() : timeOf(ms);
}

CommentChoice choiceAt(const QSqlQuery& row)
{
    return {.post = {.account = AccountId(row.value(0).toLongLong()), .uri = row.value(1).toString()},
            .closed = choiceTime(row.value(2)),
            .closedAnswers = row.value(3).toInt(),
            .muted = row.value(4).toInt() != 0,
            .remindAt = choiceTime(row.value(5)),
            .remindIfQuiet = row.value(6).toInt() != 0,
            .remindAnswers = row.value(7).toInt(),
            .lookedAnswers = row.value(8).toInt()};
}

Result<void> storeChoice(Connection& connection, const CommentChoice& choice)
{
    const auto gone = change(connection, u"DELETE FROM main.comment_choice WHERE uri = ? AND account = ?"_s,
                             {textValue(choice.post.uri), raw(choice.post.account)});
    if (!gone)
        return fail(gone.error());
    if (choice.isEmpty())
        return {};
    // An account that went meanwhile has nothing to decide about any more.
    const auto kept = change(
        connection,
        u"INSERT INTO main.comment_choice (account, uri, closed, closed_answers, muted, remind, "
        "remind_quiet, remind_answers, looked_answers) SELECT id, ?, ?, ?, ?, ?, ?, ?, ? FROM main.account "
        "WHERE id = ?"_s,
        {textValue(choice.post.uri), choice.closed.isNull() ? 0 : msOf(choice.closed), choice.closedAnswers,
         int(choice.muted), choice.remindAt.isNull() ? 0 : msOf(choice.remindAt), int(choice.remindIfQuiet),
         choice.remindAnswers, choice.lookedAnswers, raw(choice.post.account)});
    if (!kept)
        return fail(kept.error());
    return {};
}

/// The post must be mine; one that left the cache may only lose what was decided about it.
Result<DecidedPost> decidedPost(Connection& connection, const PostRef& post, CommentChange::Kind kind)
{
    const auto id = findPostId(connection, post);
    if (!id)
        return fail(id.error());
    const bool takesBack = kind == CommentChange::Kind::Reopen || kind == CommentChange::Kind::Unmute ||
                           kind == CommentChange::Kind::DropReminder;
    if (!*id && takesBack && !post.uri.isEmpty())
        return DecidedPost{.ref = {.account = post.account, .uri = post.uri}};
    std::optional<DecidedPost> found;
    const auto read = eachRow(connection,
                              u"SELECT q.account, q.uri, q.thread, "_s + answersToMine() +
                                  u"FROM cache.post q WHERE q.id = ? AND q.mine = 1 AND q.booster IS NULL"_s,
                              {raw(id->value_or(PostId::None))}, [&found](const QSqlQuery& row) {
                                  found = DecidedPost{.ref = {.account = AccountId(row.value(0).toLongLong()),
                                                              .uri = row.value(1).toString()},
                                                      .thread = row.value(2).toLongLong(),
                                                      .answers = row.value(3).toInt()};
                              });
    if (!read)
        return fail(read.error());
    if (!found)
        return fail(ErrorKind::NotFound, u"no post of mine"_s);
    return *found;
}

/// Any comment of a conversation may have muted it.
Result<std::vector<CommentChoice>> mutingChoices(Connection& connection, qint64 thread)
{
    std::vector<CommentChoice> choices;
    const auto read =
        eachRow(connection,
                "SELECT "_L1 + choiceColumns +
                    "FROM main.comment_choice k CROSS JOIN cache.post z ON z.uri = k.uri AND "
                    "z.account = k.account WHERE k.muted = 1 AND z.thread = ?"_L1,
                {thread}, [&choices](const QSqlQuery& row) { choices.push_back(choiceAt(row)); });
    if (!read)
        return fail(read.error());
    return choices;
}

void decide(CommentChoice& choice, const CommentChange& change, const DecidedPost& about,
            const QDateTime& now)
{
    switch (change.kind) {
    case CommentChange::Kind::Close:
        choice.closed = now;
        choice.closedAnswers = about.answers;
        break;
    case CommentChange::Kind::Reopen:
        choice.closed = {};
        choice.closedAnswers = 0;
        break;
    case CommentChange::Kind::Mute:
    case CommentChange::Kind::Unmute:
        choice.muted = change.kind == CommentChange::Kind::Mute;
        break;
    case CommentChange::Kind::Remind:
    case CommentChange::Kind::RemindIfQuiet:
        choice.remindAt = change.at;
        choice.remindIfQuiet = change.kind == CommentChange::Kind::RemindIfQuiet;
        choice.remindAnswers = about.answers;
        break;
    case CommentChange::Kind::DropReminder:
        choice.remindAt = {};
        choice.remindIfQuiet = false;
        choice.remindAnswers = 0;
        break;
    }
}

} // namespace

Result<CommentChoice> commentChoice(Connection& connection, const PostRef& post)
{
    CommentChoice choice{.post = {.account = post.account, .uri = post.uri}};
    const auto read = eachRow(connection,
                              "SELECT "_L1 + choiceColumns +
                                  "FROM main.comment_choice k WHERE k.uri = ? AND k.account = ?"_L1,
                              {textValue(post.uri), raw(post.account)},
                              [&choice](const QSqlQuery& row) { choice = choiceAt(row); });
    if (!read)
        return fail(read.error());
    return choice;
}

Result<std::vector<CommentChoice>> changeComment(Connection& connection, const PostRef& post,
                                                 const CommentChange& change, const QDateTime& now)
{
    const bool reminds =
        change.kind == CommentChange::Kind::Remind || change.kind == CommentChange::Kind::RemindIfQuiet;
    if (reminds && !change.at.isValid())
        return fail(ErrorKind::InvalidInput, u"a reminder without a time"_s);
    const auto about = decidedPost(connection, post, change.kind);
    if (!about)
        return fail(about.error());
    std::vector<CommentChoice> before;
    if (change.kind == CommentChange::Kind::Unmute && about->thread != 0) {
        auto muting = mutingChoices(connection, about->thread);
        if (!muting)
            return fail(muting.error());
        before = std::move(*muting);
    } else {
        auto choice = commentChoice(connection, about->ref);
        if (!choice)
            return fail(choice.error());
        before.push_back(std::move(*choice));
    }
    for (CommentChoice choice : before) {
        decide(choice, change, *about, now);
        if (auto kept = storeChoice(connection, choice); !kept)
            return fail(kept.error());
    }
    return before;
}

Result<void> restoreCommentChoices(Connection& connection, const std::vector<CommentChoice>& before)
{
    for (const CommentChoice& choice : before)
        if (auto kept = storeChoice(connection, choice); !kept)
            return kept;
    return {};
}

Result<int> noteLooked(Connection& connection, const PostRef& post)
{
    const auto id = findPostId(connection, post);
    if (!id || !*id)
        return id ? Result<int>(0) : fail(id.error());
    return change(
        connection,
        u"INSERT INTO main.comment_choice (uri, account, looked_answers) SELECT q.uri, q.account, "_s +
            answersToMine() +
            u"FROM cache.post o CROSS JOIN cache.post q INDEXED BY post_by_thread ON q.thread = "
            "o.thread AND q.mine = 1 AND q.booster IS NULL WHERE o.id = ? AND "_s +
            hasNewAnswers() +
            u"ON CONFLICT (uri, account) DO UPDATE SET looked_answers = excluded.looked_answers"_s,
        {raw(**id)});
}

Result<void> noteAccountOpened(Connection& connection, AccountId account, const QDateTime& now)
{
    const auto noted =
        change(connection,
               u"INSERT INTO main.account_opened (account, opened) SELECT id, ? FROM main.account WHERE "
               "id = ? ON CONFLICT (account) DO UPDATE SET opened = excluded.opened WHERE "
               "excluded.opened >= opened + ?"_s,
               {msOf(now), raw(account), openedAgainMs});
    return noted ? Result<void>() : fail(noted.error());
}

Result<void> notePostsOpened(Connection& connection, const std::vector<PostRef>& posts, const QDateTime& now)
{
    std::vector<AccountId> accounts;
    for (const PostRef& post : posts)
        if (std::ranges::find(accounts, post.account) == accounts.end())
            accounts.push_back(post.account);
    for (const AccountId account : accounts)
        if (auto noted = noteAccountOpened(connection, account, now); !noted)
            return noted;
    return {};
}

Result<void> watchAccount(Connection& connection, AccountId account, const QDateTime& now)
{
    const auto watched = change(connection,
                                u"INSERT OR IGNORE INTO main.account_opened (account, opened) SELECT id, ? "
                                "FROM main.account WHERE id = ?"_s,
                                {msOf(now), raw(account)});
    return watched ? Result<void>() : fail(watched.error());
}

QString mutedThreads()
{
    return u"(SELECT z.thread FROM main.comment_choice k INDEXED BY comment_choice_muted CROSS JOIN "
           "cache.post z ON z.uri = k.uri AND z.account = k.account WHERE k.muted = 1)"_s;
}

} // namespace cohort::store
