#pragma once

#include "core/model/post.h"

namespace cohort {

enum class PictureConsentId : qint64 { None = 0 };

/// The user's word that pictures may be fetched without asking again: of one message, of one person or of
/// everybody in a circle. Nothing else fetches a picture.
struct PictureConsent {
    /// Kept in local.db as these numbers.
    enum class Kind { Message = 1, Person = 2, Circle = 3 };
    PictureConsentId id = PictureConsentId::None;
    Kind kind = Kind::Message;
    PostRef post{};                      ///< with Message; with Person only the account it was met through
    ContactId contact = ContactId::None; ///< with Person; with Message the author, when in my people
    CircleId circle = CircleId::None;    ///< with Circle
    QString words{};                     ///< the author's name; answered with the person's or circle's own
    QDateTime given{};

    bool operator==(const PictureConsent&) const = default;
};

} // namespace cohort
