#include "core/store/avatars.h"

#include "core/store/post_codec.h"
#include "core/store/statement.h"
#include "core/store/values_json.h"

namespace cohort::store {

using namespace Qt::StringLiterals;

namespace {

// With a person's identity as `i`.
#define COHORT_AVATAR_ALLOWED                                                                                \
    "(EXISTS (SELECT 1 FROM main.picture_consent p WHERE p.kind = 2 AND p.contact = i.contact) OR EXISTS "   \
    "(SELECT 1 FROM main.member m JOIN main.picture_consent p ON p.kind = 3 AND p.circle = m.circle WHERE "  \
    "m.contact = i.contact))"

/// The address and an account; whatever the cache has met since counts more than what was kept of the day the
/// person was added.
Result<KnownAvatar> addressOf(Connection& connection, const Author& author)
{
    KnownAvatar known;
    QString kept;
    const auto allowed =
        eachRow(connection,
                u"SELECT i.author, " COHORT_AVATAR_ALLOWED " FROM main.identity i WHERE i.network = ? AND "
                "i.uri = ?"_s,
                {textValue(author.network), textValue(author.uri)}, [&](const QSqlQuery& row) {
                    kept = row.value(0).toString();
                    known.allowed = row.value(1).toInt() != 0;
                });
    if (!allowed)
        return fail(allowed.error());
    if (!known.allowed)
        return known;
    known.address = authorFrom(objectOf(kept)).avatarUrl;
    const auto met = eachRow(
        connection,
        u"SELECT a.details, coalesce((SELECT min(h.account) FROM cache.author_handle h JOIN main.account k "
        u"ON "
        "k.id = h.account WHERE h.author = a.id), (SELECT min(p.account) FROM cache.post p JOIN main.account "
        "k ON k.id = p.account WHERE p.author = a.id)) FROM cache.author a WHERE a.network = ? AND a.uri = ?"_s,
        {textValue(author.network), textValue(author.uri)}, [&known](const QSqlQuery& row) {
            Author now;
            readDetails(row.value(0).toByteArray(), now);
            if (!now.avatarUrl.isEmpty())
                known.address = now.avatarUrl;
            known.through = AccountId(row.value(1).toLongLong());
        });
    return met ? Result<KnownAvatar>(known) : fail(met.error());
}

QString addressText(const QUrl& address)
{
    return address.toString(QUrl::FullyEncoded);
}

/// The oldest beyond the bound.
Result<void> keepWithinBound(Connection& connection)
{
    const auto gone = change(connection,
                             u"DELETE FROM cache.avatar WHERE id IN (SELECT id FROM cache.avatar ORDER BY "
                             "again DESC, id DESC LIMIT -1 OFFSET ?)"_s,
                             {mostAvatars});
    return gone ? Result<void>() : fail(gone.error());
}

} // namespace

Result<KnownAvatar> knownAvatar(Connection& connection, const Author& author, const QDateTime& now)
{
    auto known = addressOf(connection, author);
    if (!known || !known->allowed)
        return known;
    const auto read = eachRow(
        connection,
        u"SELECT picture, again > ? FROM cache.avatar WHERE network = ? AND uri = ? AND address = ?"_s,
        {msOf(now), textValue(author.network), textValue(author.uri), textValue(addressText(known->address))},
        [&known](const QSqlQuery& row) {
            known->picture = row.value(0).toByteArray();
            known->due = row.value(1).toInt() == 0;
        });
    return read ? known : fail(read.error());
}

Result<bool> keepAvatar(Connection& connection, const Author& author, const FetchedAvatar& fetched,
                        const QDateTime& now)
{
    const auto allowed =
        oneNumber(connection,
                  u"SELECT " COHORT_AVATAR_ALLOWED " FROM main.identity i WHERE i.network = ? "
                  "AND i.uri = ?"_s,
                  {textValue(author.network), textValue(author.uri)});
    if (!allowed)
        return fail(allowed.error());
    if (allowed->value_or(0) == 0)
        return false;
    const auto kept = change(
        connection,
        u"INSERT INTO cache.avatar (network, uri, address, again, picture, pixels, shape) VALUES (?, ?, ?, "
        u"?, "
        "?, ?, ?) ON CONFLICT (network, uri) DO UPDATE SET address = excluded.address, again = "
        "excluded.again, picture = excluded.picture, pixels = excluded.pixels, shape = excluded.shape"_s,
        {textValue(author.network), textValue(author.uri), textValue(addressText(fetched.address)),
         msOf(now.addDays(avatarDays)), fetched.picture, fetched.mark.pixels,
         fetched.mark.shape ? QVariant(static_cast<qint64>(*fetched.mark.shape)) : QVariant()});
    if (!kept)
        return fail(kept.error());
    if (const auto bound = keepWithinBound(connection); !bound)
        return fail(bound.error());
    return true;
}

Result<void> noteMissedAvatar(Connection& connection, const Author& author, const QUrl& address,
                              const QDateTime& now)
{
    // Of another address, what is here is no longer this person's picture.
    const auto noted =
        change(connection,
               u"INSERT INTO cache.avatar (network, uri, address, again, picture, pixels) SELECT i.network, "
               u"i.uri, ?, "
               "?, x'', x'' FROM main.identity i WHERE i.network = ? AND i.uri = ? AND " COHORT_AVATAR_ALLOWED
               " ON CONFLICT (network, uri) DO UPDATE SET again = excluded.again, picture = iif("
               "address = excluded.address, picture, x''), pixels = iif(address = excluded.address, pixels, "
               "x''), shape = iif(address = excluded.address, shape, NULL), address = excluded.address"_s,
               {textValue(addressText(address)), msOf(now.addSecs(qint64{missedAvatarMinutes} * 60)),
                textValue(author.network), textValue(author.uri)});
    if (!noted)
        return fail(noted.error());
    return keepWithinBound(connection);
}

Result<void> dropAvatarsWithoutConsent(Connection& connection)
{
    return changeAll(connection,
                     {u"DELETE FROM cache.avatar WHERE NOT EXISTS (SELECT 1 FROM main.identity i WHERE "
                      "i.network = avatar.network AND i.uri = avatar.uri AND " COHORT_AVATAR_ALLOWED ")"_s});
}

} // namespace cohort::store
