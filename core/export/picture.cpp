#include "core/export/picture.h"

namespace cohort {

using namespace Qt::StringLiterals;

QString pictureType(const QByteArray& bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return u"image/png"_s;
    if (bytes.startsWith("\xff\xd8\xff"))
        return u"image/jpeg"_s;
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a"))
        return u"image/gif"_s;
    if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP")
        return u"image/webp"_s;
    if (bytes.mid(4, 8) == "ftypavif" || bytes.mid(4, 8) == "ftypavis")
        return u"image/avif"_s;
    return {};
}

} // namespace cohort
