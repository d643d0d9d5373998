#include "core/net/rate_limiter.h"

#include "core/net/request_identity.h"

#include <QLocale>

#include <algorithm>

namespace cohort {

namespace {

constexpr int tooManyRequests = 429;
constexpr int unavailable = 503;
/// Above this a number of seconds is a date since 1970, below it a span.
constexpr qint64 epochThreshold = 1'000'000'000;
/// Remembered hosts; far above what a person's accounts and their media hosts need.
constexpr qsizetype mostHosts = 2000;

QDateTime httpDate(const QByteArray& text)
{
    QDateTime time = QLocale::c().toDateTime(QString::fromLatin1(text.trimmed()),
                                             QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    time.setTimeSpec(Qt::UTC);
    return time;
}

bool isNumber(const QByteArray& text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

/// Digits as seconds; more than a number can hold is simply very long.
qint64 seconds(const QByteArray& digits)
{
    bool ok = false;
    const qint64 value = digits.toLongLong(&ok);
    return ok ? std::min(value, epochThreshold * 10) : epochThreshold * 10;
}

qint64 untilMs(const QDateTime& then, const QDateTime& now)
{
    return then.isValid() ? now.msecsTo(then) : 0;
}

qint64 retryAfter(const QByteArray& text, const QDateTime& now)
{
    const QByteArray value = text.trimmed();
    return isNumber(value) ? seconds(value) * 1000 : untilMs(httpDate(value), now);
}

qint64 resetIn(const QByteArray& text, const QDateTime& now)
{
    const QByteArray value = text.trimmed();
    if (!isNumber(value))
        return untilMs(QDateTime::fromString(QString::fromLatin1(value), Qt::ISODateWithMs), now);
    const qint64 number = seconds(value);
    return number < epochThreshold ? number * 1000 : untilMs(QDateTime::fromSecsSinceEpoch(number), now);
}

QByteArray either(const Reply& reply, const char* name)
{
    const QByteArray value = reply.header(QByteArray("x-") + name);
    return value.isEmpty() ? reply.header(name) : value;
}

} // namespace

QDateTime serverTime(const Reply& reply)
{
    return httpDate(reply.header("date"));
}

qint64 askedWaitMs(const Reply& reply, const QDateTime& now)
{
    const bool limited = reply.status == tooManyRequests;
    const QDateTime stamped = serverTime(reply);
    const QDateTime reference = stamped.isValid() ? stamped : now;
    const QByteArray after = reply.header("retry-after");
    qint64 wait = 0;
    if ((limited || reply.status == unavailable) && !after.isEmpty())
        wait = retryAfter(after, reference);
    if (wait <= 0 && (limited || either(reply, "ratelimit-remaining").trimmed() == "0"))
        wait = resetIn(either(reply, "ratelimit-reset"), reference);
    if (wait <= 0 && limited)
        wait = unsaidWaitMs;
    return std::clamp(wait, qint64{0}, longestWaitMs);
}

RateLimiter::RateLimiter(const Clock& clock)
    : m_clock(clock)
{
}

qint64 RateLimiter::waitMs(const Request& request) const
{
    const std::lock_guard lock(m_mutex);
    const qint64 until = std::max(m_until.value(originOf(request.url)), m_until.value(limitKeyOf(request)));
    return std::max(qint64{0}, until - m_clock.monotonicMs());
}

void RateLimiter::note(const Request& request, const Reply& reply)
{
    const qint64 wait = askedWaitMs(reply, m_clock.now());
    if (wait <= 0)
        return;
    const std::lock_guard lock(m_mutex);
    forgetThePast();
    const QByteArray key = reply.status == unavailable ? originOf(request.url) : limitKeyOf(request);
    qint64& until = m_until[key];
    until = std::max(until, m_clock.monotonicMs() + wait);
}

void RateLimiter::forgetThePast()
{
    if (m_until.size() < mostHosts)
        return;
    const qint64 now = m_clock.monotonicMs();
    m_until.removeIf([now](const auto& entry) { return entry.value() <= now; });
    if (m_until.size() >= mostHosts)
        m_until.clear();
}

} // namespace cohort
