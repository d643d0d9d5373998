#pragma once

#include "core/base/result.h"
#include "core/model/picture_mark.h"

namespace cohort {

/// Bytes of a profile picture as it comes from its server: what Mastodon takes at most (2 MiB).
inline constexpr qint64 mostAvatarBytes = 2LL * 1024 * 1024;
/// Pixels of one we are willing to decode: 64 MB while it lasts.
inline constexpr qint64 mostAvatarPixels = 16'000'000;
/// Sides of the square that is kept, in pixels: 36 on the screen, three and a half times as dense.
inline constexpr int avatarSidePx = 128;
/// Bytes of what is kept; usual are five thousand.
inline constexpr qint64 mostKeptAvatarBytes = 32LL * 1024;

/// A profile picture as it is kept.
struct AvatarPicture {
    QByteArray bytes{}; ///< JPEG, or PNG as far as it is smaller; pixels alone
    PictureMark mark{};
};

/// Makes the middle square of a picture small, puts what can be seen through on white, and takes its marks.
/// InvalidInput: no picture, of an unknown format, or beyond the limits above. Any thread but the window's:
/// a large one takes a tenth of a second.
[[nodiscard]] Result<AvatarPicture> avatarPicture(const QByteArray& bytes);

} // namespace cohort
