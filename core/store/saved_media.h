#pragma once

#include "core/model/saved_thread.h"
#include "core/store/connection.h"

namespace cohort::store {

/// Bytes of one picture or film that goes into the library; larger ones stay at the network.
inline constexpr qint64 largestSavedMedia = 32LL * 1024 * 1024;

/// A picture of a saved conversation that is not beside the library yet.
struct WantedMedia {
    SavedPostId post = SavedPostId::None;
    AccountId account = AccountId::None;
    int position = 0;
    QUrl url{};
};
[[nodiscard]] Result<std::vector<WantedMedia>> wantedMedia(Connection& connection, SavedThreadId thread);

/// Writes the bytes below `folder` under the name of their SHA-256, whole or not at all, for the owner alone;
/// a file that is there already is left as it is. Refused (Unsupported) when the bytes are no picture, film
/// or sound; TooLarge above the limit. Any thread but the GUI's.
[[nodiscard]] Result<SavedMedia> writeMediaFile(const QString& folder, const QByteArray& bytes);
/// Where a file of this name lies. Empty for a name that is none.
[[nodiscard]] QString mediaPath(const QString& folder, const QString& file);
/// Notes that a picture of a saved post lies there.
[[nodiscard]] Result<void> keepMedia(Connection& connection, SavedPostId post, const SavedMedia& media);
/// All files that saved posts need.
[[nodiscard]] Result<QStringList> neededMedia(Connection& connection);

} // namespace cohort::store
