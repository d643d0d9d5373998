#include "core/wording/sentences.h"

#include <QCoreApplication>

namespace cohort::wording {

QString browserAnswer()
{
    return QCoreApplication::translate("cohort",
                                       "You are signed in. You can close this page and return to Cohort.");
}

} // namespace cohort::wording
