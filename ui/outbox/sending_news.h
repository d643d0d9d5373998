#pragma once

#include "ui/accounts/sphere_rule.h"

namespace cohort {

/// What became of posts on their way since it was last asked.
struct SendingNews {
    int sent = 0;
    std::vector<OutboxRow> stopped{}; ///< failed or refused: they are not tried again by themselves

    [[nodiscard]] bool isEmpty() const { return sent == 0 && stopped.empty(); }
};

/// Finds out which posts left and which were stopped, one reading of the outbox after the other. What belongs
/// to the life that is not shown is told when it is shown. GUI thread.
class SendingWatch final {
public:
    /// The first reading only says what was there before.
    [[nodiscard]] SendingNews take(const std::vector<OutboxRow>& rows, const SphereRule& rule);

private:
    bool m_knows = false;
    QHash<OutboxId, SendState> m_told;
};

/// The news as a sentence for the person who sent it; empty when there are none.
[[nodiscard]] QString newsWords(const SendingNews& news);

} // namespace cohort
