#include "core/store/handle_sphere.h"

#include "core/store/circle_post.h"
#include "core/store/statement.h"

#include <QCryptographicHash>

namespace cohort::store {

using namespace Qt::StringLiterals;

namespace {

Sphere otherOf(Sphere sphere)
{
    return sphere == Sphere::Professional ? Sphere::Personal : Sphere::Professional;
}

/// The hat of a life has its number.
static_assert(int(Hat::Professional) == int(Sphere::Professional) &&
              int(Hat::Personal) == int(Sphere::Personal));

/// The handle `i` is met through an account whose hat fulfils the condition.
QString isMet(const QString& hat)
{
    return u"(EXISTS (SELECT 1 FROM main.relationship r JOIN main.account a ON a.id = r.account WHERE "
           "r.identity = i.id AND a.hat %1) OR EXISTS (SELECT 1 FROM main.past_meeting b WHERE "
           "b.identity = i.id AND b.hat %1))"_s.arg(hat);
}

/// `contact` is a column.
QString isInCircleOf(Sphere sphere, const QString& contact)
{
    return u"EXISTS (SELECT 1 FROM main.member m JOIN main.circle c ON c.id = m.circle WHERE "
           "m.contact = %1 AND c.sphere = %2)"_s.arg(contact)
               .arg(int(sphere));
}

/// Names a removed account without saying which it was.
Result<QString> traceOf(Connection& connection, AccountId account)
{
    const auto name = oneText(
        connection, u"SELECT provider || char(10) || uri FROM main.account WHERE id = ?"_s, {raw(account)});
    if (!name)
        return fail(name.error());
    const QByteArray hash =
        QCryptographicHash::hash(name->value_or(QString()).toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex());
}

} // namespace

QString handleShowsIn(Sphere sphere)
{
    return u"(%1 OR (NOT %2 AND (%3 OR NOT %4)))"_s.arg(
        isMet(u"IN (%1, %2)"_s.arg(int(sphere)).arg(int(Hat::Mixed))),
        isInCircleOf(otherOf(sphere), u"i.contact"_s), isInCircleOf(sphere, u"i.contact"_s),
        isMet(u">= 0"_s));
}

QString handleMayBeNamedIn(Sphere sphere)
{
    return u"(%1 OR NOT %2)"_s.arg(handleShowsIn(sphere), isMet(u">= 0"_s));
}

QString postsShowIn(Sphere sphere)
{
    return u"(NOT %1 OR %2)"_s.arg(isInCircleOf(otherOf(sphere), u"i.contact"_s), handleMayBeNamedIn(sphere));
}

QString circlelessShowsIn(Sphere sphere)
{
    const QString hasHandleMet = u"EXISTS (SELECT 1 FROM main.identity i WHERE i.contact = ct.id AND %1)"_s;
    const int other = int(otherOf(sphere));
    return u"(NOT EXISTS (SELECT 1 FROM main.member m WHERE m.contact = ct.id) AND (NOT %1 OR %2))"_s.arg(
        hasHandleMet.arg(isMet(u"= %1"_s.arg(other))), hasHandleMet.arg(isMet(u"<> %1"_s.arg(other))));
}

QString isListedIn(Sphere sphere)
{
    return u"(%1 OR %2)"_s.arg(isInCircleOf(sphere, u"ct.id"_s), circlelessShowsIn(sphere));
}

Result<std::vector<Sphere>> spheresOf(Connection& connection, ContactId contact)
{
    std::vector<Sphere> found;
    for (const Sphere sphere : {Sphere::Professional, Sphere::Personal}) {
        const auto listed = oneNumber(
            connection, u"SELECT count(*) FROM main.contact ct WHERE ct.id = ? AND "_s + isListedIn(sphere),
            {raw(contact)});
        if (!listed)
            return fail(listed.error());
        if (listed->value_or(0) > 0)
            found.push_back(sphere);
    }
    return found;
}

Result<void> refileWhoWasMet(Connection& connection, IdentityId identity)
{
    const auto contact =
        oneNumber(connection,
                  u"SELECT i.contact FROM main.identity i WHERE i.id = ? AND %1 AND %2"_s.arg(
                      isInCircleOf(Sphere::Professional, u"i.contact"_s),
                      isInCircleOf(Sphere::Personal, u"i.contact"_s)),
                  {raw(identity)});
    if (!contact)
        return fail(contact.error());
    return *contact ? membershipChanged(connection, {ContactId(**contact)}) : Result<void>();
}

Result<void> noteMeeting(Connection& connection, AccountId account, const Author& author,
                         const QDateTime& seen)
{
    const auto identity =
        oneNumber(connection, u"SELECT id FROM main.identity WHERE network = ? AND uri = ?"_s,
                  {textValue(author.network), textValue(author.uri)});
    if (!identity)
        return fail(identity.error());
    if (!*identity)
        return {};
    const auto noted =
        change(connection,
               u"INSERT OR IGNORE INTO main.relationship (account, identity, flags, seen) SELECT id, ?, 0, ? "
               "FROM main.account WHERE id = ?"_s,
               {**identity, msOf(seen), raw(account)});
    if (!noted)
        return fail(noted.error());
    return *noted > 0 ? refileWhoWasMet(connection, IdentityId(**identity)) : Result<void>();
}

Result<void> keepMeetings(Connection& connection, AccountId account)
{
    const auto trace = traceOf(connection, account);
    if (!trace)
        return fail(trace.error());
    const auto kept =
        change(connection,
               u"INSERT OR REPLACE INTO main.past_meeting (account, identity, hat) SELECT ?, r.identity, "
               "a.hat FROM main.relationship r JOIN main.account a ON a.id = r.account WHERE a.id = ?"_s,
               {*trace, raw(account)});
    if (!kept)
        return fail(kept.error());
    return {};
}

Result<void> restoreMeetings(Connection& connection, AccountId account)
{
    const auto trace = traceOf(connection, account);
    if (!trace)
        return fail(trace.error());
    const auto met =
        change(connection,
               u"INSERT OR IGNORE INTO main.relationship (account, identity, flags, seen) SELECT ?, "
               "identity, 0, 0 FROM main.past_meeting WHERE account = ?"_s,
               {raw(account), *trace});
    if (!met)
        return fail(met.error());
    const auto gone = change(connection, u"DELETE FROM main.past_meeting WHERE account = ?"_s, {*trace});
    if (!gone)
        return fail(gone.error());
    return {};
}

} // namespace cohort::store
