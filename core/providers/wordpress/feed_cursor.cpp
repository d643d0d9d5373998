#include "core/providers/wordpress/feed_cursor.h"

#include <QStringBuilder>
#include <QStringList>

namespace cohort::wordpress {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView olderMark("older");
constexpr QLatin1StringView newerMark("newer");
constexpr QLatin1StringView nothing("-");

QString written(const QDateTime& time)
{
    return time.isValid() ? QString::number(time.toSecsSinceEpoch()) : QString(nothing);
}

QString written(const QList<qint64>& numbers)
{
    QStringList words;
    words.reserve(numbers.size());
    for (const qint64 number : numbers)
        words.append(QString::number(number));
    return words.isEmpty() ? QString(nothing) : words.join(u',');
}

std::optional<QDateTime> timeIn(const QString& word)
{
    if (word == nothing)
        return QDateTime();
    bool isNumber = false;
    const qint64 seconds = word.toLongLong(&isNumber);
    if (!isNumber || seconds < 0 || seconds > 253'402'300'799) // the year 9999
        return std::nullopt;
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
}

std::optional<QList<qint64>> numbersIn(const QString& word)
{
    QList<qint64> numbers;
    if (word == nothing)
        return numbers;
    const QStringList words = word.split(u',');
    numbers.reserve(words.size());
    for (const QString& each : words) {
        const qint64 number = each.toLongLong();
        if (number <= 0)
            return std::nullopt;
        numbers.append(number);
    }
    return numbers;
}

std::optional<SecondSeen> secondIn(const QString& time, const QString& posts, const QString& comments)
{
    const auto at = timeIn(time);
    auto postNumbers = numbersIn(posts);
    auto commentNumbers = numbersIn(comments);
    if (!at || !postNumbers || !commentNumbers)
        return std::nullopt;
    return SecondSeen{.at = *at, .posts = std::move(*postNumbers), .comments = std::move(*commentNumbers)};
}

} // namespace

QString olderToken(const SecondSeen& place)
{
    return olderMark % u' ' % written(place.at) % u' ' % written(place.posts) % u' ' %
           written(place.comments);
}

std::optional<SecondSeen> olderPlace(const QString& token)
{
    const QStringList words = token.split(u' ');
    if (words.size() != 4 || words[0] != olderMark)
        return std::nullopt;
    auto place = secondIn(words[1], words[2], words[3]);
    return place && place->at.isValid() ? place : std::nullopt;
}

QString newerToken(const NewerPlace& place)
{
    return newerMark % u' ' % written(place.posts.at) % u' ' % written(place.posts.posts) % u' ' %
           written(place.comments.at) % u' ' % written(place.comments.comments);
}

std::optional<NewerPlace> newerPlace(const QString& token)
{
    const QStringList words = token.split(u' ');
    if (words.size() != 5 || words[0] != newerMark)
        return std::nullopt;
    auto posts = secondIn(words[1], words[2], nothing);
    auto comments = secondIn(words[3], nothing, words[4]);
    if (!posts || !comments)
        return std::nullopt;
    return NewerPlace{.posts = std::move(*posts), .comments = std::move(*comments)};
}

} // namespace cohort::wordpress
