#include "core/store/folded.h"

namespace cohort::store {

QString folded(const QString& text)
{
    QString bare;
    bare.reserve(text.size());
    const QString apart = text.normalized(QString::NormalizationForm_KD);
    for (const QChar c : apart)
        if (!c.isMark())
            bare.append(c);
    return bare.toCaseFolded().simplified();
}

} // namespace cohort::store
