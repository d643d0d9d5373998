#include "core/store/picture_consents.h"

#include "core/store/avatars.h"
#include "core/store/statement.h"

namespace cohort::store {

using namespace Qt::StringLiterals;

namespace {

using Kind = PictureConsent::Kind;

// What belongs to a known person is shown in the spheres of that person's circles; what belongs to nobody's
// circle in the spheres of the account it came through. Hats and spheres begin with the same numbers.
#define COHORT_CONSENT_COLUMNS                                                                               \
    "SELECT p.id, p.kind, p.account, p.uri, p.contact, p.circle, coalesce(c.name, CASE p.kind WHEN 2 THEN "  \
    "ct.name END, p.words), p.given FROM main.picture_consent p LEFT JOIN main.circle c ON c.id = p.circle " \
    "LEFT JOIN main.contact ct ON ct.id = p.contact "
#define COHORT_MEMBERSHIP                                                                                    \
    "SELECT 1 FROM main.member m JOIN main.circle mc ON mc.id = m.circle "                                   \
    "WHERE m.contact = p.contact"
#define COHORT_CONSENT_ORDER " ORDER BY p.given DESC, p.id DESC"

PictureConsent consentFrom(const QSqlQuery& row)
{
    return {.id = PictureConsentId(row.value(0).toLongLong()),
            .kind = Kind(row.value(1).toInt()),
            .post = {.account = AccountId(row.value(2).toLongLong()), .uri = row.value(3).toString()},
            .contact = ContactId(row.value(4).toLongLong()),
            .circle = CircleId(row.value(5).toLongLong()),
            .words = row.value(6).toString(),
            .given = timeOf(row.value(7).toLongLong())};
}

template <class Id>
QVariant idOrNull(Id id)
{
    return id == Id::None ? QVariant() : QVariant(raw(id));
}

bool namesSomething(const PictureConsent& consent)
{
    switch (consent.kind) {
    case Kind::Message:
        return consent.post.account != AccountId::None && !consent.post.uri.isEmpty();
    case Kind::Person:
        return consent.contact != ContactId::None;
    case Kind::Circle:
        return consent.circle != CircleId::None;
    }
    return false;
}

} // namespace

Result<std::vector<PictureConsent>> pictureConsents(Connection& connection, std::optional<Sphere> sphere)
{
    std::vector<PictureConsent> found;
    const auto take = [&found](const QSqlQuery& row) { found.push_back(consentFrom(row)); };
    const auto read =
        sphere
            ? eachRow(connection,
                      u"" COHORT_CONSENT_COLUMNS "WHERE CASE WHEN p.kind = 3 THEN c.sphere = ? "
                      "WHEN EXISTS (" COHORT_MEMBERSHIP ") THEN EXISTS (" COHORT_MEMBERSHIP
                      " AND mc.sphere = ?) ELSE EXISTS (SELECT 1 FROM main.account a WHERE a.id = p.account "
                      "AND a.hat IN (?, 2)) END" COHORT_CONSENT_ORDER ""_s,
                      {int(*sphere), int(*sphere), int(*sphere)}, take)
            : eachRow(connection, u"" COHORT_CONSENT_COLUMNS COHORT_CONSENT_ORDER ""_s, {}, take);
    if (!read)
        return fail(read.error());
    return found;
}

Result<void> allowPictures(Connection& connection, const PictureConsent& consent)
{
    if (!namesSomething(consent))
        return fail(ErrorKind::InvalidInput, u"a consent names a message, a person or a circle"_s);
    const bool message = consent.kind == Kind::Message;
    const bool circle = consent.kind == Kind::Circle;
    const auto kept = change(
        connection,
        u"INSERT OR IGNORE INTO main.picture_consent (kind, account, uri, contact, circle, words, given) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        {int(consent.kind), circle ? QVariant() : idOrNull(consent.post.account),
         textValue(message ? consent.post.uri : QString()), circle ? QVariant() : idOrNull(consent.contact),
         circle ? idOrNull(consent.circle) : QVariant(), textValue(message ? consent.words : QString()),
         msOf(consent.given)});
    if (!kept)
        return fail(kept.error());
    return {};
}

Result<void> withdrawPictures(Connection& connection, const std::vector<PictureConsentId>& ids)
{
    for (const PictureConsentId id : ids)
        if (const auto gone =
                change(connection, u"DELETE FROM main.picture_consent WHERE id = ?"_s, {raw(id)});
            !gone)
            return fail(gone.error());
    return dropAvatarsWithoutConsent(connection);
}

} // namespace cohort::store
