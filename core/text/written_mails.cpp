#include "core/text/written_mails.h"

#include <QRegularExpression>

namespace cohort {

using namespace Qt::StringLiterals;

QStringList mailsWrittenIn(const QString& words)
{
    static const QRegularExpression mail(
        u"[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)*\\.[A-Za-z]{2,}"_s);
    QStringList found;
    auto all = mail.globalMatch(words);
    while (all.hasNext()) {
        const QRegularExpressionMatch match = all.next();
        if (match.capturedStart() == 0 || words.at(match.capturedStart() - 1) != u'@')
            found.append(match.captured().toLower());
    }
    found.removeDuplicates();
    return found;
}

} // namespace cohort
