#include "core/policy/text_marks.h"

#include "core/policy/mention_pattern.h"

#include <QRegularExpression>
#include <QUrl>

namespace cohort {

using namespace Qt::StringLiterals;

QStringList handlesIn(const QString& text)
{
    if (!text.contains(u'@'))
        return {};
    QStringList handles;
    for (auto found = mentionPattern().globalMatch(text); found.hasNext();)
        handles << u'@' + found.next().captured(1).toLower();
    handles.removeDuplicates();
    return handles;
}

QStringList tagsIn(const QString& text)
{
    if (!text.contains(u'#'))
        return {};
    static const QRegularExpression tag(u"(?<![\\w/&#])#(?=\\w*[^\\W\\d_])\\w+"_s,
                                        QRegularExpression::UseUnicodePropertiesOption);
    QStringList tags;
    for (auto found = tag.globalMatch(text); found.hasNext();)
        tags << found.next().captured(0);
    tags.removeDuplicates();
    return tags;
}

QStringList linkHostsIn(const QString& text)
{
    if (!text.contains(u"://"_s))
        return {};
    static const QRegularExpression address(u"\\bhttps?://[^\\s<>\"]+"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    QStringList hosts;
    for (auto found = address.globalMatch(text); found.hasNext();) {
        const QString host = QUrl(found.next().captured(0)).host().toLower();
        if (!host.isEmpty())
            hosts << host;
    }
    hosts.removeDuplicates();
    return hosts;
}

} // namespace cohort
