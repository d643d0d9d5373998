#pragma once

#include <QHash>
#include <QStringList>

namespace cohort {

/// What stands for somebody on the network that a text goes to.
struct NameThere {
    QString handle{}; ///< "@ana@work.test"; empty: they are not there, as far as is known
    QString name{};   ///< written instead where there is no handle

    bool operator==(const NameThere&) const = default;
};

/// A text with its mentions as another network knows these people.
struct AdaptedText {
    QString text{};
    QStringList renamed{}; ///< handles as they were typed for which another one stands now
    QStringList
        named{}; ///< handles as they were typed for which only a name stands now: nobody is told there

    bool operator==(const AdaptedText&) const = default;
};

/// Writes each mention as `there` says; one that it does not know (keys: handles as handlesIn() gives them)
/// stays as it is. What is written for a name never is a mention or a hashtag. Any thread.
[[nodiscard]] AdaptedText adaptMentions(const QString& text, const QHash<QString, NameThere>& there);

} // namespace cohort
