#include "core/policy/reach.h"

#include "core/policy/rules.h"

#include <QCryptographicHash>

#include <algorithm>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

/// One person, however many accounts reach them: the contact when known, else the identity, else the handle.
QString personKey(const Reader& reader)
{
    if (reader.contact != ContactId::None)
        return u"c"_s + QString::number(raw(reader.contact));
    return reader.author.uri.isEmpty() ? u"h"_s + reader.author.handle.toLower()
                                       : u"i"_s + identityKey(reader.author);
}

} // namespace

bool opensToTheWorld(const Warning& warning)
{
    return warning.rule == rule::widestCopy || warning.rule == rule::cannotLimit ||
           warning.rule == rule::neverMirrored;
}

int Reach::peopleCount() const
{
    std::set<QString> people;
    for (const AccountReach& account : accounts)
        for (const Reader& reader : account.readers)
            if (reader.reason != ReaderReason::GroupFollowers)
                people.insert(personKey(reader));
    return static_cast<int>(people.size());
}

std::vector<Reader> Reach::outsiders() const
{
    std::vector<Reader> found;
    std::set<QString> seen;
    for (const AccountReach& account : accounts)
        for (const Reader& reader : account.readers)
            if (!reader.meant && seen.insert(personKey(reader)).second)
                found.push_back(reader);
    return found;
}

QString Reach::key() const
{
    QStringList lines;
    for (const AccountReach& account : accounts) {
        const QString id = QString::number(raw(account.account));
        lines << u"a|%1|%2|%3|%4|%5"_s.arg(id)
                     .arg(static_cast<int>(account.visibility))
                     .arg(int{account.world})
                     .arg(int{account.laterFollowers})
                     .arg(int{account.followersUnknown});
        if (account.password)
            lines << u"p|"_s + id;
        if (account.siteDraft)
            lines << u"d|"_s + id;
        for (const Reader& reader : account.readers)
            if (!reader.meant)
                lines << u"o|"_s + id + u'|' + QString::number(static_cast<int>(reader.reason)) + u'|' +
                             personKey(reader);
    }
    for (const Warning& warning : warnings)
        if (warning.needsConsent)
            lines << u"w|"_s + QString::number(raw(warning.account)) + u'|' + warning.rule;
    lines.sort();
    lines.removeDuplicates();
    const QByteArray hash =
        QCryptographicHash::hash(lines.join(u'\n').toUtf8(), QCryptographicHash::Sha256).toHex();
    return QString::fromLatin1(hash);
}

QString identityKey(const Author& author)
{
    return author.network + u'\n' + author.uri;
}

} // namespace cohort
