#pragma once

#include "core/model/account.h"

#include <QString>

namespace cohort::wording {

/// Who may answer a post: "Anyone", "People you follow" … For a list to choose from.
[[nodiscard]] QString name(ReplyGate gate);
/// What limiting answers and quotes does and does not do (BSK-2); empty where nothing is limited.
[[nodiscard]] QString limitNote(ReplyGate mayReply, bool mayBeQuoted);
/// What an author can say of the content, from the network's own word (Capabilities::selfLabels); a word that
/// is not known here is shown as it is.
[[nodiscard]] QString labelName(const QString& label);
/// Who wrote the quoted post and how it begins.
[[nodiscard]] QString quoting(const QString& author, const QString& beginning);

} // namespace cohort::wording
