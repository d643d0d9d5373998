#pragma once

#include <QByteArray>
#include <QString>

namespace cohort {

/// What one network makes of an answer that it gets to everything it asks.
struct MadeOfAnswer {
    QString broken{}; ///< the first thing that the rest of the program may not be given; empty: nothing
    int posts = 0;    ///< read
    int people = 0;
};

/// `network`: "fediverse", "bluesky" or "wordpress". Asks for feeds, people, a conversation and facts,
/// without a network or a file. Never throws. Any thread.
[[nodiscard]] MadeOfAnswer madeOfAnswer(const QString& network, const QByteArray& answer);

} // namespace cohort
