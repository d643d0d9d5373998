#include "core/providers/bluesky/identifiers.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QtEndian>

#include <algorithm>

namespace cohort::bluesky {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestDid = 2048;
constexpr qsizetype longestHandle = 253;
// Where keys without a time of their own lie: in the two years from here, never in the future.
constexpr quint64 timelessStart = 1'672'531'200'000'000; // 2023-01-01, microseconds
constexpr int timelessBits = 46;
constexpr int clockBits = 10;
constexpr int keyLength = 13;
constexpr quint64 microsecondsInAMillisecond = 1000;

bool matches(const QString& text, const QString& pattern)
{
    return QRegularExpression(pattern).match(text).hasMatch();
}

} // namespace

QString RecordAddress::text() const
{
    return "at://"_L1 % repository % u'/' % collection % u'/' % key;
}

bool isDid(const QString& text)
{
    return text.size() <= longestDid && matches(text, u"\\Adid:[a-z]+:[a-zA-Z0-9._:%-]*[a-zA-Z0-9._-]\\z"_s);
}

bool isHandle(const QString& text)
{
    return text.size() <= longestHandle &&
           matches(text, u"\\A([a-zA-Z0-9]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\\.)+[a-zA-Z]([a-zA-Z0-9-]{0,61}"
                         "[a-zA-Z0-9])?\\z"_s);
}

std::optional<RecordAddress> recordAddress(const QString& uri)
{
    static const QRegularExpression form(
        u"\\Aat://([^/?#\\s]+)/([a-zA-Z][a-zA-Z0-9-]*(?:\\.[a-zA-Z0-9-]+){2,})/"
        "(?!\\.\\.?\\z)([a-zA-Z0-9._~:-]{1,512})\\z"_s);
    const auto found = form.match(uri);
    if (!found.hasMatch() || (!isDid(found.captured(1)) && !isHandle(found.captured(1))))
        return std::nullopt;
    return RecordAddress{
        .repository = found.captured(1), .collection = found.captured(2), .key = found.captured(3)};
}

QString recordKey(const QString& seed, const QDateTime& when)
{
    const QByteArray hash = QCryptographicHash::hash(seed.toUtf8(), QCryptographicHash::Sha256);
    const auto dice = qFromBigEndian<quint64>(hash.constData());
    quint64 time = timelessStart + (dice >> (64 - timelessBits));
    if (when.isValid() && when.toMSecsSinceEpoch() > 0)
        time = static_cast<quint64>(when.toMSecsSinceEpoch()) * microsecondsInAMillisecond +
               (dice >> clockBits) % microsecondsInAMillisecond;
    quint64 number = (time << clockBits) | (dice & ((1U << clockBits) - 1U));
    number &= ~(quint64{1} << 63);
    constexpr QLatin1StringView letters("234567abcdefghijklmnopqrstuvwxyz");
    QString key(keyLength, u'2');
    for (int at = keyLength - 1; at >= 0; --at, number >>= 5)
        key[at] = letters[static_cast<qsizetype>(number & 31U)];
    return key;
}

} // namespace cohort::bluesky
