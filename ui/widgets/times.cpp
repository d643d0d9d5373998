#include "ui/widgets/times.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace cohort::times {
namespace {

constexpr qint64 daysOfAWeek = 7;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PostWords)
};

} // namespace

QString clock(const QTime& time)
{
    // Most locales' short form has no seconds; where it has, they go together with what stands before them.
    static const QRegularExpression seconds(u"[^\\w'\\s]?s+(\\.?z+)?"_s);
    const QLocale locale;
    return locale.toString(time, locale.timeFormat(QLocale::ShortFormat).remove(seconds).trimmed());
}

QString shortWhen(const QDateTime& when, const QDateTime& now)
{
    const QLocale locale;
    const QDateTime local = when.toLocalTime();
    const QDate today = now.toLocalTime().date();
    const qint64 days = local.date().daysTo(today);
    if (days == 0)
        return clock(local.time());
    if (days > 0 && days < daysOfAWeek)
        return Words::tr("%1 %2", "short name of a weekday, time of that day")
            .arg(locale.dayName(local.date().dayOfWeek(), QLocale::ShortFormat), clock(local.time()));
    if (local.date().year() == today.year())
        return locale.toString(local.date(), Words::tr("d MMM", "a day of this year"));
    return locale.toString(local.date(), QLocale::ShortFormat);
}

QString full(const QDateTime& when)
{
    const QDateTime local = when.toLocalTime();
    return Words::tr("%1, %2", "a date, time of that day")
        .arg(QLocale().toString(local.date(), QLocale::LongFormat), clock(local.time()));
}

} // namespace cohort::times
