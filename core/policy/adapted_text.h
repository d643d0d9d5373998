#pragma once

#include <QHash>
#include <QStringList>

namespace cohort {

/// What stands for somebody on the network that a text goes to.
struct NameThere {
    QString handle{}; ///< "@ana@work.test"; empty: they are not there, as far as is known
    QString name{};   ///< written instead where there is no handle
    QString page{};   ///< of their profile, for a link to another one of theirs; empty as `handle`

    bool operator==(const NameThere&) const = default;
};

/// A text with its people as another network knows them.
struct AdaptedText {
    QString text{};
    QStringList renamed{}; ///< handles and links as they were typed for which another one stands now
    QStringList
        named{}; ///< handles as they were typed for which only a name stands now: nobody is told there
    QStringList unlinked{}; ///< links as they were typed for which only a name stands now

    bool operator==(const AdaptedText&) const = default;
};

/// Writes each mention and each link to a profile as `there` says; one that it does not know (keys: handles
/// as handlesIn() gives them, links as they were typed) stays as it is. What is written for a name never is
/// a mention, a hashtag or a link. Any thread.
[[nodiscard]] AdaptedText adaptText(const QString& text, const QHash<QString, NameThere>& there);

} // namespace cohort
