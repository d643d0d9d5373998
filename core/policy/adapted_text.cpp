#include "core/policy/adapted_text.h"

#include "core/policy/mention_pattern.h"

namespace cohort {

namespace {

/// A name comes from outside: nothing in it may become a mention, a tag or a line of its own.
QString harmless(QString name)
{
    name.replace(u'@', u' ').replace(u'#', u' ');
    return name.simplified();
}

} // namespace

AdaptedText adaptMentions(const QString& text, const QHash<QString, NameThere>& there)
{
    AdaptedText adapted;
    qsizetype done = 0;
    for (auto found = mentionPattern().globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        const QString typed = match.captured(0);
        const auto known = there.constFind(typed.toLower());
        if (known == there.cend())
            continue;
        const bool isThere = !known->handle.isEmpty();
        if (isThere && known->handle.compare(typed, Qt::CaseInsensitive) == 0)
            continue;
        const QString name = harmless(known->name);
        const QString plain = name.isEmpty() ? harmless(typed.section(u'@', 1, 1)) : name;
        adapted.text += QStringView(text).sliced(done, match.capturedStart() - done);
        adapted.text += isThere ? known->handle : plain;
        (isThere ? adapted.renamed : adapted.named).append(typed);
        done = match.capturedEnd();
    }
    adapted.text += QStringView(text).sliced(done);
    adapted.renamed.removeDuplicates();
    adapted.named.removeDuplicates();
    return adapted;
}

} // namespace cohort
