#pragma once

#include <QLatin1String>

/// The names under which Library::settings keeps what the user chose, with the form of each value. A missing
/// entry means the default that is named here.
namespace cohort::setting {

inline constexpr QLatin1String Theme{"look.theme"};        ///< "system" (default), "light", "dark"
inline constexpr QLatin1String FontStep{"look.fontStep"};  ///< points around the system's size, default 0
inline constexpr QLatin1String Language{"look.language"};  ///< BCP 47; empty: the system's
inline constexpr QLatin1String ReadingOrder{"read.order"}; ///< "newest" first (default) or "oldest" first
inline constexpr QLatin1String Notifications{"notify.of"}; ///< "replies" or "none" (default)
/// Circles whose people do not notify: row numbers with commas; 0 stands for people in no circle.
inline constexpr QLatin1String NotificationsWithout{"notify.without"};
inline constexpr QLatin1String NotificationText{"notify.text"}; ///< "1": with names and words; "0" (default)
inline constexpr QLatin1String Proxy{"net.proxy"};              ///< "system" (default), "none" or a URL
inline constexpr QLatin1String ExtraCaFile{"net.extraCaFile"};  ///< path of a PEM file; empty: none
inline constexpr QLatin1String WorkOffline{"net.offline"};      ///< "1" or "0" (default)
/// "1": networks in the user's own folder are loaded too, see core/providers/README.md; "0" (default)
inline constexpr QLatin1String UserPlugins{"net.userPlugins"};
inline constexpr QLatin1String SyncMinutes{"sync.minutes"}; ///< 0: only when asked; default 5
/// When the author edits or deletes what is saved: "keep" (default), "hide" or "forget" with them.
inline constexpr QLatin1String SavedLater{"saved.later"};
/// Folder of the weekly backup; empty (default): none is made by itself.
inline constexpr QLatin1String BackupFolder{"backup.folder"};
inline constexpr QLatin1String BackupLast{"backup.last"}; ///< when the last one was made, ISO 8601 UTC
/// Servers that are not trusted with limited posts: names as serverName() makes them, with blanks between.
inline constexpr QLatin1String DistrustedServers{"send.distrusted"};
inline constexpr QLatin1String UndoSeconds{"send.undoSeconds"}; ///< 0 … 60, default 10
/// Row of the draft that stands in the composer; empty when it was closed in peace.
inline constexpr QLatin1String OpenDraft{"compose.openDraft"};
inline constexpr QLatin1String DraftLanguage{"compose.language"}; ///< of the last post sent, BCP 47

/// With the row number of a circle after it: "all" (default), "months N" or "saved".
inline constexpr QLatin1String KeepPosts{"keep.posts."};
/// With the name of a command after it: its keys in portable text with "; " between, "-" for none. A missing
/// entry means the keys it comes with.
inline constexpr QLatin1String KeysOf{"keys."};

} // namespace cohort::setting
