#pragma once

#include <QLatin1String>

/// The names under which Library::settings keeps what the user chose, with the form of each value. A missing
/// entry means the default that is named here.
namespace cohort::setting {

inline constexpr QLatin1String Theme{"theme"};                        ///< "system" (default), "light", "dark"
inline constexpr QLatin1String FontPercent{"font-percent"};           ///< 80 … 200, default 100
inline constexpr QLatin1String Language{"language"};                  ///< BCP 47; empty: the system's
inline constexpr QLatin1String Notifications{"notifications"};        ///< "all", "replies" (default), "none"
inline constexpr QLatin1String NotificationText{"notification-text"}; ///< "1": names and words, "0" (default)
inline constexpr QLatin1String Proxy{"proxy"};               ///< "system" (default), "none" or a proxy's URL
inline constexpr QLatin1String ExtraCaFile{"extra-ca-file"}; ///< path of a PEM file; empty: none
inline constexpr QLatin1String WorkOffline{"work-offline"};  ///< "1" or "0" (default)
inline constexpr QLatin1String SyncMinutes{"sync-minutes"};  ///< 0: only when asked; default 5
inline constexpr QLatin1String UndoSeconds{"undo-seconds"};  ///< 0 … 60, default 10
inline constexpr QLatin1String DraftLanguage{"draft-language"}; ///< of the last post sent, BCP 47

} // namespace cohort::setting
