#pragma once

#include "core/base/ids.h"

#include <QMimeData>
#include <QStringList>

#include <vector>

/// People on their way from a list to a circle by drag and drop, inside this program only.
namespace cohort::contactmime {

inline constexpr char type[] = "application/x-cohort-contacts";

/// The caller owns the answer (Qt's drag takes it).
[[nodiscard]] inline QMimeData* make(const std::vector<ContactId>& contacts)
{
    QStringList numbers;
    for (const ContactId contact : contacts)
        numbers.append(QString::number(raw(contact)));
    auto* mime = new QMimeData;
    mime->setData(QString::fromLatin1(type), numbers.join(QLatin1Char(',')).toLatin1());
    return mime;
}

/// Empty for anything else or when it cannot be read.
[[nodiscard]] inline std::vector<ContactId> read(const QMimeData* mime)
{
    std::vector<ContactId> contacts;
    if (!mime || !mime->hasFormat(QString::fromLatin1(type)))
        return contacts;
    for (const QByteArray& number : mime->data(QString::fromLatin1(type)).split(',')) {
        bool ok = false;
        const qint64 id = number.toLongLong(&ok);
        if (ok && id > 0)
            contacts.push_back(static_cast<ContactId>(id));
    }
    return contacts;
}

} // namespace cohort::contactmime
