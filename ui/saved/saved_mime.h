#pragma once

#include "core/base/ids.h"

#include <QMimeData>

#include <vector>

/// Saved conversations on their way to a folder by drag and drop, inside this program only.
namespace cohort::savedmime {

inline constexpr char type[] = "application/x-cohort-saved-threads";

/// The caller owns the answer (Qt's drag takes it).
[[nodiscard]] inline QMimeData* make(const std::vector<SavedThreadId>& threads)
{
    QByteArrayList numbers;
    for (const SavedThreadId thread : threads)
        numbers.append(QByteArray::number(raw(thread)));
    auto* mime = new QMimeData;
    mime->setData(QString::fromLatin1(type), numbers.join(','));
    return mime;
}

/// Empty for anything else or when it cannot be read.
[[nodiscard]] inline std::vector<SavedThreadId> read(const QMimeData* mime)
{
    std::vector<SavedThreadId> threads;
    if (!mime || !mime->hasFormat(QString::fromLatin1(type)))
        return threads;
    for (const QByteArray& number : mime->data(QString::fromLatin1(type)).split(',')) {
        bool isNumber = false;
        const qint64 id = number.toLongLong(&isNumber);
        if (isNumber && id > 0)
            // NOLINTNEXTLINE(clang-analyzer-optin.core.EnumCastOutOfRange): an id may be any number
            threads.push_back(SavedThreadId(id));
    }
    return threads;
}

} // namespace cohort::savedmime
