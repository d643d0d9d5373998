#pragma once

#include <QHashFunctions>
#include <QtGlobal>

namespace cohort {

// Row numbers of our own databases. Each has its own type, so that the compiler refuses to swap them; 0 is
// "none".
enum class AccountId : qint64 { None = 0 };
enum class ContactId : qint64 { None = 0 };
enum class IdentityId : qint64 { None = 0 };
enum class CircleId : qint64 { None = 0 };
enum class DraftId : qint64 { None = 0 };
enum class OutboxId : qint64 { None = 0 };
enum class SavedThreadId : qint64 { None = 0 };
enum class SavedPostId : qint64 { None = 0 };
enum class FolderId : qint64 { None = 0 };
/// A row of the cache: valid until the cache is dropped. Never stored outside cache.db.
enum class PostId : qint64 { None = 0 };
/// A row of the cache, like PostId.
enum class ThreadId : qint64 { None = 0 };

template <class Id>
    requires std::is_enum_v<Id>
[[nodiscard]] constexpr qint64 raw(Id id)
{
    return static_cast<qint64>(id);
}

} // namespace cohort
