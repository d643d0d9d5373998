#pragma once

#include "core/library/library.h"
#include "core/library/opml.h"

#include <QTimer>

#include <map>

namespace cohort {

/// Follows the feeds of a list one after the other and tells of each what became of it. Everything goes
/// through the library's own door, so that an end in the middle leaves what was done and loses nothing: the
/// next import passes over what is followed already. The library's thread.
class SubscriptionImport final : public QObject {
public:
    struct Wish {
        AccountId account = AccountId::None; ///< one that follows addresses
        std::vector<OpmlFeed> feeds{};
        std::vector<CircleId> circles{}; ///< of each feed, in its order; None: no circle. May be empty
    };
    struct Line {
        OpmlFeed feed{};
        bool known = false; ///< followed before
        std::optional<Error> error{};
    };
    using Told = std::function<void(int done, int all)>;
    using Finished = std::function<void(const std::vector<Line>&)>;

    SubscriptionImport(Library& library, Wish wish, QObject* parent);

    /// Once. `finished` hears of all that was done, also after `cancel`.
    void run(Told told, Finished finished);
    void cancel();

private:
    void knownAre(const std::vector<PersonRow>& people);
    void next();
    void found(const Result<std::vector<Author>>& authors);
    void follow(const Author& author);
    void followed(const Author& author, const Result<void>& done);
    void putIntoCircle(const Author& author);
    void lineDone(std::optional<Error> error);

    Library& m_library;
    const Wish m_wish;
    std::map<QString, ContactId> m_people; ///< by the addresses of their handles
    std::vector<Line> m_lines;
    QString m_lastHost;
    Told m_told;
    Finished m_finished;
    bool m_cancelled = false;
};

} // namespace cohort
