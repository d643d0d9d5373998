#include "core/library/media_bytes.h"

#include <QFile>

namespace cohort {

QByteArray mediaBytes(const SavedThreads& saved, const SavedMedia& media)
{
    QFile file(saved.mediaPath(media));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace cohort
