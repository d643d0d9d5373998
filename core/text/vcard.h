#pragma once

#include "core/model/address_card.h"

#include <QByteArray>

#include <optional>

namespace cohort {

/// What one file of vCards may cost; everything beyond is left out and said (CardTrouble).
struct VcardLimits {
    qsizetype maxBytes = 64LL * 1024 * 1024; ///< of the file: 100,000 cards of 600 bytes
    size_t maxCards = 100'000;
    int maxProperties = 1000;             ///< of one card; address books write some dozens
    qsizetype maxLabels = 50;             ///< of one card, and ten times as many different ones of the file
    qsizetype maxLineBytes = 64LL * 1024; ///< of one property that is used, unfolded; pictures are not
};

/// Reads vCards 2.1, 3.0 (RFC 2426) and 4.0 (RFC 6350) as programs write them, broken ones as well as it can:
/// names, e-mail addresses, web addresses, social profiles (RFC 9554), categories. Pictures, telephone
/// numbers, postal addresses, birthdays and notes are passed over, and nothing is ever fetched. Nothing when
/// there is no card in it or the file is larger than the limit. Any thread.
[[nodiscard]] std::optional<CardFile> cardsOf(const QByteArray& file, const VcardLimits& limits = {});

/// One e-mail address ("mailto:" before it is taken away); empty when it is none.
[[nodiscard]] QString mailAddress(const QString& written);

} // namespace cohort
