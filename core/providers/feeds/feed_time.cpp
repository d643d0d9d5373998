#include "core/providers/feeds/parsed_feed.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <array>

namespace cohort::feeds {

using namespace Qt::StringLiterals;

namespace {

/// Feeds are younger, and nothing they tell of is much older than print.
constexpr int oldestYear = 1000;
/// Of years with two digits: from here on they are of the last century.
constexpr int firstOfTheOldCentury = 70;

struct Zone {
    QLatin1StringView name;
    int minutes;
};
constexpr std::array zones{
    Zone{"est"_L1, -300}, Zone{"edt"_L1, -240}, Zone{"cst"_L1, -360}, Zone{"cdt"_L1, -300},
    Zone{"mst"_L1, -420}, Zone{"mdt"_L1, -360}, Zone{"pst"_L1, -480}, Zone{"pdt"_L1, -420},
    Zone{"bst"_L1, 60},   Zone{"cet"_L1, 60},   Zone{"cest"_L1, 120}, Zone{"met"_L1, 60},
    Zone{"mest"_L1, 120}, Zone{"wet"_L1, 0},    Zone{"west"_L1, 60},  Zone{"eet"_L1, 120},
    Zone{"eest"_L1, 180}, Zone{"msk"_L1, 180},  Zone{"jst"_L1, 540},  Zone{"et"_L1, -300},
    Zone{"ct"_L1, -360},  Zone{"mt"_L1, -420},  Zone{"pt"_L1, -480},  Zone{"at"_L1, -240},
    Zone{"ast"_L1, -240}, Zone{"adt"_L1, -180}, Zone{"a"_L1, -60},    Zone{"n"_L1, 60},
    Zone{"m"_L1, -720},   Zone{"y"_L1, 720}};

/// Minutes east of Greenwich; what is not known counts as UTC.
int offsetOf(const QString& written)
{
    static const QRegularExpression digits(u"([+-])(\\d{1,2}):?(\\d{2})?$"_s);
    if (const auto match = digits.match(written); match.hasMatch()) {
        const int minutes = match.capturedView(2).toInt() * 60 + match.capturedView(3).toInt();
        return match.capturedView(1) == "-"_L1 ? -minutes : minutes;
    }
    for (const Zone& zone : zones)
        if (written.compare(zone.name, Qt::CaseInsensitive) == 0)
            return zone.minutes;
    return 0;
}

struct Clockwork {
    QString time{}; ///< "12:34:56.789"
    QString zone{};
};

QDateTime at(const QDate& day, const Clockwork& clock)
{
    if (!day.isValid() || day.year() < oldestYear)
        return {};
    static const QRegularExpression parts(u"^(\\d{1,2}):(\\d{1,2})(?::(\\d{1,2}))?(?:[.,](\\d{1,3}))?"_s);
    const auto match = parts.match(clock.time);
    const int hour = match.capturedView(1).toInt();
    // 24:00 is the next day and :60 the next minute: arithmetic takes care of both.
    const qint64 seconds =
        hour * 3600LL + match.capturedView(2).toInt() * 60LL + match.capturedView(3).toInt();
    const int milliseconds = match.captured(4).leftJustified(3, u'0').toInt();
    if (hour > 24)
        return {};
    const QDateTime midnight(day, QTime(0, 0), Qt::UTC);
    return midnight.addSecs(seconds - offsetOf(clock.zone) * 60LL).addMSecs(milliseconds);
}

int yearOf(const QString& written)
{
    const int year = written.toInt();
    if (written.size() > 2)
        return year;
    return year + (year < firstOfTheOldCentury ? 2000 : 1900);
}

int monthOf(const QString& written)
{
    static const QStringList months{u"jan"_s, u"feb"_s, u"mar"_s, u"apr"_s, u"may"_s, u"jun"_s,
                                    u"jul"_s, u"aug"_s, u"sep"_s, u"oct"_s, u"nov"_s, u"dec"_s};
    return static_cast<int>(months.indexOf(written.left(3).toLower())) + 1;
}

/// RFC 3339 and the rest of ISO 8601 that is met: "2003", "2003-12", "20031231", "2003-335", "-03-12" is not.
QDateTime isoTime(const QString& written)
{
    static const QRegularExpression form(
        u"^(\\d{4})(?:-?(\\d{3})(?!\\d)|-?(\\d{1,2})(?:-?(\\d{1,2}))?)?"
        "(?:[Tt ]\\s*(\\d{1,2}:\\d{1,2}(?::\\d{1,2}(?:[.,]\\d+)?)?)?\\s*(Z|z|[A-Za-z]+|[+-]\\d{1,2}:?\\d{0,2})?)?$"_s);
    const auto match = form.match(written);
    if (!match.hasMatch())
        return {};
    const int year = match.capturedView(1).toInt();
    const Clockwork clock{.time = match.captured(5), .zone = match.captured(6)};
    if (const int day = match.capturedView(2).toInt(); day > 0)
        return at(day > 366 ? QDate() : QDate(year, 1, 1).addDays(day - 1), clock);
    const int month = match.capturedView(3).isEmpty() ? 1 : match.capturedView(3).toInt();
    const int day = match.capturedView(4).isEmpty() ? 1 : match.capturedView(4).toInt();
    return at(QDate(year, month, day), clock);
}

/// RFC 822 and what looks like it: "Thu, 01 Jan 2004 19:48:21 GMT", "1 January 04", also without a comma.
QDateTime mailTime(const QString& written)
{
    static const QRegularExpression form(
        u"^(?:[^\\W\\d]+\\.?,?\\s*)?(\\d{1,2})[\\s-]+([^\\W\\d]{3,})\\.?,?[\\s-]+(\\d{2,4})"
        "(?:,?\\s+(\\d{1,2}:\\d{1,2}(?::\\d{1,2}(?:\\.\\d+)?)?)\\s*(.*))?$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const auto match = form.match(written);
    if (!match.hasMatch())
        return {};
    return at(QDate(yearOf(match.captured(3)), monthOf(match.captured(2)), match.capturedView(1).toInt()),
              {.time = match.captured(4), .zone = match.captured(5).trimmed()});
}

/// The month first: "Sun Jan  4 16:29:06 PST 2004", "Mon, January 4, 2010 10:00 GMT".
QDateTime monthFirstTime(const QString& written)
{
    static const QRegularExpression asctime(
        u"^[A-Za-z]+,?\\s+([A-Za-z]{3,})\\s+(\\d{1,2})\\s+(\\d{1,2}:\\d{2}(?::\\d{2})?)\\s*([A-Za-z]*)\\s+(\\d{4})$"_s);
    if (const auto match = asctime.match(written); match.hasMatch())
        return at(
            QDate(match.capturedView(5).toInt(), monthOf(match.captured(1)), match.capturedView(2).toInt()),
            {.time = match.captured(3), .zone = match.captured(4)});
    static const QRegularExpression american(
        u"^(?:[A-Za-z]+,\\s*)?([A-Za-z]{3,})\\.?\\s+(\\d{1,2}),?\\s+(\\d{4})(?:,?\\s+(\\d{1,2}:\\d{2}(?::\\d{2})?)\\s*(.*))?$"_s);
    const auto match = american.match(written);
    if (!match.hasMatch())
        return {};
    return at(QDate(match.capturedView(3).toInt(), monthOf(match.captured(1)), match.capturedView(2).toInt()),
              {.time = match.captured(4), .zone = match.captured(5).trimmed()});
}

} // namespace

QDateTime feedTime(const QString& written)
{
    const QString words = written.simplified().left(100);
    for (const auto& read : {&isoTime, &mailTime, &monthFirstTime})
        if (const QDateTime time = read(words); time.isValid())
            return time;
    return {};
}

} // namespace cohort::feeds
