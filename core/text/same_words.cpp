#include "core/text/same_words.h"

#include "core/text/search_text.h"

#include <QUrl>

namespace cohort {

using namespace Qt::StringLiterals;

namespace {

QString placeOf(const QString& target)
{
    const QUrl url(target);
    QString host = url.host().toLower();
    if (host.startsWith("www."_L1))
        host = host.mid(4);
    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    return host + path;
}

} // namespace

QString comparedWords(const RichText& text)
{
    // The links and names are put behind the words, so that what the search drops of them still counts.
    QString words;
    QStringList places;
    qsizetype from = 0;
    for (const Span& span : text.spans) {
        if ((span.kind != SpanKind::Link && span.kind != SpanKind::Mention) || span.start < from)
            continue;
        words += QStringView(text.text).mid(from, span.start - from);
        words += u' ';
        places.append(span.kind == SpanKind::Link ? placeOf(span.target) : u"@"_s);
        from = qsizetype(span.start) + span.length;
    }
    words += QStringView(text.text).mid(from);
    const QString said = searchText(words).simplified();
    if (said.isEmpty() && places.isEmpty())
        return {};
    return said + u'\n' + places.join(u'\n');
}

} // namespace cohort
