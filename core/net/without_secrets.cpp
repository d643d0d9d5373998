#include "core/net/without_secrets.h"

#include <QStringList>
#include <QUrl>

#include <algorithm>
#include <functional>

namespace cohort {

QString withoutSecrets(QString said, const QList<Secret>& secrets)
{
    // The longest first: one may be a part of another.
    QStringList forms;
    for (const Secret& secret : secrets) {
        if (secret.isEmpty())
            continue;
        forms.push_back(secret.reveal());
        forms.push_back(QString::fromLatin1(QUrl::toPercentEncoding(secret.reveal())));
    }
    std::ranges::sort(forms, std::greater{}, &QString::size);
    for (const QString& form : forms)
        said.replace(form, QStringLiteral("…"));
    return said;
}

} // namespace cohort
