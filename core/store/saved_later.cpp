#include "core/store/saved_later.h"

#include "core/model/setting_names.h"
#include "core/store/post_json.h"
#include "core/store/saved_forget.h"
#include "core/store/saved_threads.h"
#include "core/store/statement.h"
#include "core/store/values_json.h"

namespace cohort::store {

using namespace Qt::StringLiterals;

namespace {

struct Copy {
    SavedPostId id = SavedPostId::None;
    Post post{};
    LaterFate fate = LaterFate::Same;
    QString later{};
};

Result<LaterRule> ruleOf(Connection& connection)
{
    const auto stored = oneText(connection, u"SELECT value FROM main.setting WHERE name = ?"_s,
                                {QString(setting::SavedLater)});
    if (!stored)
        return fail(stored.error());
    const QString rule = stored->value_or(QString());
    return rule == "forget"_L1 ? LaterRule::Forget : rule == "hide"_L1 ? LaterRule::Hide : LaterRule::Keep;
}

Result<std::vector<Copy>> copiesOf(Connection& connection, AccountId account, const QStringList& uris)
{
    std::vector<Copy> copies;
    const auto read = eachRow(
        connection,
        u"SELECT s.id, s.post, s.fate, s.later FROM json_each(?) j CROSS JOIN library.saved_post s ON "
        "s.uri = j.value AND s.account = ?"_s,
        {textList(uris), raw(account)}, [&copies](const QSqlQuery& row) {
            copies.push_back({.id = SavedPostId(row.value(0).toLongLong()),
                              .post = postFrom(objectOf(row.value(1).toString())),
                              .fate = LaterFate(row.value(2).toInt()),
                              .later = row.value(3).toString()});
        });
    if (!read)
        return fail(read.error());
    return copies;
}

/// What an author wrote; the numbers below a post change all the time.
bool saysTheSame(const Post& one, const Post& other)
{
    const auto sameMedia = [](const Media& a, const Media& b) {
        return a.kind == b.kind && a.description == b.description;
    };
    const auto options = [](const Post& post) {
        QStringList words;
        if (post.poll)
            for (const PollOption& option : post.poll->options)
                words << option.text;
        return words;
    };
    return one.text.text == other.text.text && one.contentWarning == other.contentWarning &&
           options(one) == options(other) && std::ranges::equal(one.media, other.media, sameMedia);
}

Result<void> setFate(Connection& connection, SavedPostId post, LaterFate fate, const QDateTime& seen,
                     const QString& later)
{
    const auto noted =
        change(connection, u"UPDATE library.saved_post SET fate = ?, fate_seen = ?, later = ? WHERE id = ?"_s,
               {int(fate), msOf(seen), textValue(later), raw(post)});
    return noted ? Result<void>() : fail(noted.error());
}

/// The copy becomes what the author made of the post; marks on the old words have no place any more.
Result<void> replaceWith(Connection& connection, SavedPostId id, const Post& now)
{
    const auto replaced =
        change(connection,
               u"UPDATE library.saved_post SET post = ?, visibility = ?, media = ?, highlights = "
               "'[]', fate = 0, fate_seen = 0, later = '' WHERE id = ?"_s,
               {textOf(toJson(now)), int(now.visibility), int(now.media.size()), raw(id)});
    if (!replaced)
        return fail(replaced.error());
    const auto media = change(connection, u"DELETE FROM library.saved_media WHERE post = ?"_s, {raw(id)});
    if (!media)
        return fail(media.error());
    return indexAgain(connection, id);
}

Result<void> noteOne(Connection& connection, const Copy& copy, const Post& now, LaterRule rule,
                     const QDateTime& seen)
{
    if (saysTheSame(copy.post, now))
        return copy.fate == LaterFate::Same ? Result<void>()
                                            : setFate(connection, copy.id, LaterFate::Same, {}, {});
    if (rule == LaterRule::Forget)
        return replaceWith(connection, copy.id, now);
    const QString later = textOf(toJson(now));
    if (copy.fate == LaterFate::Edited && saysTheSame(postFrom(objectOf(copy.later)), now))
        return {};
    return setFate(connection, copy.id, LaterFate::Edited, seen, later);
}

} // namespace

Result<void> noteLater(Connection& connection, const LaterNews& news)
{
    QHash<QString, const Post*> now;
    for (const Post& post : news.posts)
        now.insert(post.ref.uri, &post);
    if (now.isEmpty() && news.gone.isEmpty())
        return {};
    const auto copies = copiesOf(connection, news.account, now.keys() + news.gone);
    if (!copies)
        return fail(copies.error());
    if (copies->empty())
        return {};
    const auto rule = ruleOf(connection);
    if (!rule)
        return fail(rule.error());
    std::vector<SavedPostId> forgotten;
    for (const Copy& copy : *copies) {
        const bool gone = news.gone.contains(copy.post.ref.uri);
        if (gone && *rule == LaterRule::Forget) {
            forgotten.push_back(copy.id);
            continue;
        }
        const Post* post = now.value(copy.post.ref.uri);
        Result<void> noted;
        if (gone && copy.fate != LaterFate::Removed)
            noted = setFate(connection, copy.id, LaterFate::Removed, news.seen, copy.later);
        else if (!gone && post)
            noted = noteOne(connection, copy, *post, *rule, news.seen);
        if (!noted)
            return noted;
    }
    return forgetSavedPosts(connection, forgotten);
}

} // namespace cohort::store
