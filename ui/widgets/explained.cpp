#include "ui/widgets/explained.h"

#include "core/wording/sentences.h"

#include <QStringList>

namespace cohort {

QString errorWords(const Error& error)
{
    const wording::Explanation words = wording::explain(error);
    QStringList parts{words.what, words.safe, words.todo};
    parts.removeAll(QString());
    return parts.join(u' ');
}

} // namespace cohort
