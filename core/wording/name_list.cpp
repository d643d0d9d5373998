#include "core/wording/name_list.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace cohort::wording {
namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(cohort)
};

bool runsRightToLeft(QChar c)
{
    const QChar::Direction direction = c.direction();
    return direction == QChar::DirR || direction == QChar::DirAL || direction == QChar::DirAN;
}

} // namespace

QString isolated(const QString& name)
{
    const bool otherWay =
        QLocale().textDirection() == Qt::RightToLeft || std::ranges::any_of(name, runsRightToLeft);
    return otherWay ? QChar(0x2068) + name + QChar(0x2069) : name;
}

QString nameList(const QStringList& names, int limit)
{
    QStringList shown;
    for (const QString& name : names.mid(0, limit))
        shown << isolated(name);
    const int more = static_cast<int>(names.size()) - limit;
    if (more > 0)
        shown << Words::tr("%n others", "people who are not named in a list", more);
    return QLocale().createSeparatedList(shown);
}

} // namespace cohort::wording
