#pragma once

#include <QString>
#include <QStringList>

namespace cohort {

/// The window program's command line.
struct WindowOptions {
    QString profile{};     ///< folder of the profile
    QString address{};     ///< "cohort://…" that the system hands over; a browser that comes back
    QString file{};        ///< an address book or a list of feeds that the system hands over; absolute
    bool sample = false;   ///< fill a new profile with the sample network
    QString screenshots{}; ///< do the main job without hands and leave pictures in this folder
    QString language{};    ///< instead of the system's, for pictures in another language
    QString theme{};       ///< "light" or "dark", for pictures
    bool rightToLeft = false;
    bool reportPaint = false; ///< say "painted" on standard output once a stream stands on the screen
};

/// Reads the command line; `--help`, `--version` and mistakes end the program here.
[[nodiscard]] WindowOptions readWindowOptions(const QStringList& arguments);

} // namespace cohort
