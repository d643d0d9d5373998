#include "tests/support/test_files.h"

#include <QtGlobal>

namespace cohort {

QString sourcePath(QLatin1StringView inSource)
{
    return QStringLiteral(COHORT_SOURCE_DIR "/") + inSource;
}

QString sharedPath(QLatin1StringView inShared)
{
    const QString beside = QStringLiteral(COHORT_SOURCE_DIR "/../shared");
    return qEnvironmentVariable("COHORT_SHARED", beside) + u'/' + inShared;
}

} // namespace cohort
