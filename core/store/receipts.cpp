#include "core/store/receipts.h"

#include "core/store/posts.h"
#include "core/store/statement.h"
#include "core/store/values_json.h"

#include <QJsonArray>

#include <limits>

namespace cohort::store {

using namespace Qt::StringLiterals;

namespace {

/// A receipt names people and does not describe them: what they wrote about themselves is not kept with it.
Author nameOnly(Author author)
{
    author.bio.clear();
    author.links.clear();
    author.avatarUrl.clear();
    return author;
}

AccountReach namesOnly(AccountReach reach)
{
    for (Reader& reader : reach.readers)
        reader.author = nameOnly(std::move(reader.author));
    for (Author& recipient : reach.recipients)
        recipient = nameOnly(std::move(recipient));
    return reach;
}

QJsonObject promiseOf(const Receipt& receipt)
{
    QJsonArray members;
    for (const AudienceMember& member : receipt.members)
        members.append(QJsonObject{{u"contact"_s, raw(member.contact)}, {u"name"_s, member.name}});
    // As in a draft; its text stays with the post.
    const QJsonObject draft = store::toJson(
        Draft{.audience = receipt.audience, .replyTo = receipt.replyTo, .consents = receipt.consents});
    QJsonObject json{{u"sentence"_s, receipt.sentence},
                     {u"audience"_s, draft[u"audience"_s]},
                     {u"consents"_s, draft[u"consents"_s]},
                     {u"replyTo"_s, draft[u"replyTo"_s]},
                     {u"reach"_s, store::toJson(namesOnly(receipt.reach))}};
    if (receipt.membersKnown)
        json[u"members"_s] = members;
    if (receipt.accountKnown)
        json[u"account"_s] = store::toJson(receipt.account);
    return json;
}

QJsonObject answerOf(const Receipt& receipt)
{
    return {{u"remoteId"_s, receipt.post.remoteId},
            {u"url"_s, receipt.url.toString(QUrl::FullyEncoded)},
            {u"visibility"_s, int(receipt.answered)},
            {u"mentions"_s, QJsonArray::fromStringList(receipt.mentions)},
            {u"wider"_s, QJsonArray::fromStringList(receipt.widerReach)},
            {u"differs"_s, receipt.visibilityDiffers},
            {u"standing"_s, int(receipt.standing)}};
}

QStringList textsIn(const QJsonValue& value)
{
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const auto& text : array)
        texts.append(text.toString());
    return texts;
}

void readPromise(Receipt& receipt, const QJsonObject& json)
{
    receipt.sentence = json[u"sentence"_s].toString();
    const Draft draft = draftFrom(json);
    receipt.replyTo = draft.replyTo;
    receipt.audience = draft.audience;
    receipt.consents = draft.consents;
    receipt.reach = reachFrom(json[u"reach"_s].toObject());
    receipt.membersKnown = json.contains(u"members"_s);
    const QJsonArray members = json[u"members"_s].toArray();
    for (const auto& member : members)
        receipt.members.push_back(
            {.contact = ContactId(member[u"contact"_s].toInteger()), .name = member[u"name"_s].toString()});
    receipt.accountKnown = json.contains(u"account"_s);
    if (receipt.accountKnown)
        receipt.account = factsFrom(json[u"account"_s].toObject());
}

void readAnswer(Receipt& receipt, const QJsonObject& json)
{
    receipt.post.remoteId = json[u"remoteId"_s].toString();
    receipt.url = QUrl(json[u"url"_s].toString());
    receipt.answered = Visibility(json[u"visibility"_s].toInt(int(Visibility::Unknown)));
    receipt.mentions = textsIn(json[u"mentions"_s]);
    receipt.widerReach = textsIn(json[u"wider"_s]);
    receipt.visibilityDiffers = json[u"differs"_s].toBool();
    receipt.standing = Standing(json[u"standing"_s].toInt());
}

} // namespace

Result<void> keepPromise(Connection& connection, OutboxId entry, const Receipt& receipt)
{
    const auto kept =
        change(connection,
               u"INSERT OR REPLACE INTO main.receipt (entry, account, uri, sent, promise, answer) VALUES (?, "
               "?, ?, ?, ?, ?)"_s,
               {raw(entry), raw(receipt.reach.account), textValue(receipt.post.uri), msOf(receipt.sent),
                textOf(promiseOf(receipt)), textOf(answerOf(receipt))});
    if (!kept)
        return fail(kept.error());
    return {};
}

Result<void> keepAnswer(Connection& connection, OutboxId entry, const Receipt& receipt)
{
    const auto kept = change(connection, u"UPDATE main.receipt SET uri = ?, answer = ? WHERE entry = ?"_s,
                             {textValue(receipt.post.uri), textOf(answerOf(receipt)), raw(entry)});
    if (!kept)
        return fail(kept.error());
    return *kept == 0 ? keepPromise(connection, entry, receipt) : Result<void>();
}

Result<void> dropPromise(Connection& connection, OutboxId entry)
{
    const auto gone =
        change(connection, u"DELETE FROM main.receipt WHERE entry = ? AND uri = ''"_s, {raw(entry)});
    if (!gone)
        return fail(gone.error());
    return {};
}

Result<std::optional<Receipt>> findReceipt(Connection& connection, const PostRef& post)
{
    std::optional<Receipt> found;
    if (post.uri.isEmpty())
        return found;
    const auto read = eachRow(
        connection,
        u"SELECT sent, promise, answer FROM main.receipt WHERE uri = ? AND account = ? ORDER BY entry DESC "
        "LIMIT 1"_s,
        {textValue(post.uri), raw(post.account)}, [&found, &post](const QSqlQuery& row) {
            found.emplace();
            found->post = {.account = post.account, .uri = post.uri};
            found->sent = timeOf(row.value(0).toLongLong());
            readPromise(*found, objectOf(row.value(1).toString()));
            readAnswer(*found, objectOf(row.value(2).toString()));
        });
    if (!read)
        return fail(read.error());
    return found;
}

namespace {

/// Myself as the author of posts in the cache: rows of cache.author.
Result<std::vector<qint64>> myAuthors(Connection& connection, const std::vector<Account>& accounts)
{
    std::vector<qint64> authors;
    for (const Account& account : accounts) {
        const Author& me = account.facts.me;
        const auto id = oneNumber(connection, u"SELECT id FROM cache.author WHERE network = ? AND uri = ?"_s,
                                  {textValue(me.network), textValue(me.uri)});
        if (!id)
            return fail(id.error());
        if (*id)
            authors.push_back(**id);
    }
    return authors;
}

/// SQL: the post or receipt `x` (account, uri) belongs to this life; nothing: to any.
QString belongsTo(std::optional<Sphere> life)
{
    if (!life)
        return u"1"_s;
    return u"(NOT EXISTS (SELECT 1 FROM main.account a WHERE a.id = x.account AND a.hat = %1) OR EXISTS "
           "(SELECT 1 FROM main.written_for w JOIN main.circle c ON c.id = w.circle WHERE w.uri = x.uri AND "
           "w.account = x.account AND c.sphere = %2))"_s.arg(int(Hat::Mixed))
               .arg(int(*life));
}

} // namespace

Result<std::vector<OwnPostRow>> ownPosts(Connection& connection, const std::vector<Account>& accounts,
                                         std::optional<Sphere> life, const std::optional<StreamKey>& before,
                                         int limit)
{
    const auto authors = myAuthors(connection, accounts);
    if (!authors)
        return fail(authors.error());
    std::vector<qint64> ids;
    ids.reserve(accounts.size());
    for (const Account& account : accounts)
        ids.push_back(raw(account.id));
    constexpr qint64 afterAll = std::numeric_limits<qint64>::max();
    const qint64 time = before ? before->createdMs : afterAll;
    const qint64 row = before ? raw(before->post) : afterAll;
    std::vector<OwnPostRow> rows;
    // A receipt without a post in the cache stands under the negative number of its entry.
    const auto read = eachRow(
        connection,
        u"SELECT x.id, x.created, x.account, x.uri FROM ("
        "SELECT p.id AS id, p.created AS created, p.account AS account, p.uri AS uri FROM cache.post p "
        "WHERE p.author IN (SELECT value FROM json_each(?)) AND p.mine = 1 AND p.booster IS NULL AND "
        "p.account IN (SELECT value FROM json_each(?)) AND (p.created, p.id) < (?, ?) "
        "UNION ALL SELECT -r.entry, r.sent, r.account, r.uri FROM main.receipt r "
        "WHERE r.uri <> '' AND r.account IN (SELECT value FROM json_each(?)) AND (r.sent, -r.entry) < (?, ?) "
        "AND NOT EXISTS (SELECT 1 FROM cache.post p WHERE p.uri = r.uri AND p.account = r.account) "
        "AND NOT EXISTS (SELECT 1 FROM main.receipt later WHERE later.uri = r.uri AND "
        "later.account = r.account AND later.entry > r.entry)) x WHERE "_s +
            belongsTo(life) + u" ORDER BY 2 DESC, 1 DESC LIMIT ?"_s,
        {numberList(*authors), numberList(ids), time, row, numberList(ids), time, row, limit},
        [&rows](const QSqlQuery& query) {
            OwnPostRow own;
            own.key = {.createdMs = query.value(1).toLongLong(), .post = PostId(query.value(0).toLongLong())};
            own.own.here = raw(own.key.post) > 0;
            own.own.post.ref = {.account = AccountId(query.value(2).toLongLong()),
                                .uri = query.value(3).toString()};
            own.own.post.created = timeOf(own.key.createdMs);
            rows.push_back(std::move(own));
        });
    if (!read)
        return fail(read.error());
    for (OwnPostRow& own : rows) {
        auto receipt = findReceipt(connection, own.own.post.ref);
        if (!receipt)
            return fail(receipt.error());
        own.own.receipt = std::move(*receipt);
        if (!own.own.here)
            continue;
        auto post = findPost(connection, own.own.post.ref);
        if (!post)
            return fail(post.error());
        if (*post) {
            own.row = std::move(**post);
            own.own.post = own.row.post;
        }
    }
    return rows;
}

} // namespace cohort::store
