#include "core/export/format_words.h"

namespace cohort {

using namespace Qt::StringLiterals;

QString formatWord(Visibility visibility)
{
    switch (visibility) {
    case Visibility::OnlyMe:
        return u"only-author"_s;
    case Visibility::Mentioned:
        return u"mentioned"_s;
    case Visibility::Circle:
        return u"circle"_s;
    case Visibility::Followers:
        return u"followers"_s;
    case Visibility::LocalOnly:
        return u"server"_s;
    case Visibility::Quiet:
        return u"quiet"_s;
    case Visibility::Anyone:
        return u"anyone"_s;
    case Visibility::Unknown:
        break;
    }
    return u"unknown"_s;
}

QString formatWord(MediaKind kind)
{
    switch (kind) {
    case MediaKind::Image:
        return u"image"_s;
    case MediaKind::Video:
        return u"video"_s;
    case MediaKind::Audio:
        return u"audio"_s;
    case MediaKind::File:
        break;
    }
    return u"file"_s;
}

QString formatWord(LaterFate fate)
{
    switch (fate) {
    case LaterFate::Edited:
        return u"edited"_s;
    case LaterFate::Removed:
        return u"deleted"_s;
    case LaterFate::Same:
        break;
    }
    return u"same"_s;
}

QString formatWord(SpanKind kind)
{
    switch (kind) {
    case SpanKind::Bold:
        return u"bold"_s;
    case SpanKind::Italic:
        return u"italic"_s;
    case SpanKind::Code:
        return u"code"_s;
    case SpanKind::Quote:
        return u"quote"_s;
    case SpanKind::Strike:
        return u"strike"_s;
    case SpanKind::Link:
        return u"link"_s;
    case SpanKind::Mention:
        return u"mention"_s;
    case SpanKind::Tag:
        return u"tag"_s;
    case SpanKind::Marked:
        return u"marked"_s;
    case SpanKind::Emoji:
        break;
    }
    return u"emoji"_s;
}

} // namespace cohort
