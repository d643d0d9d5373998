#pragma once

#include "tests/support/heartbeat.h"
#include "tests/support/library_rig.h"
#include "ui/widgets/message_bar.h"

#include <QStringList>

namespace cohort {

/// The window goes on living: so many beats come, however long that takes.
[[nodiscard]] inline bool isAlive(const Heartbeat& heart)
{
    return LibraryRig::waitUntil([&heart] { return heart.beats() >= Heartbeat::alive; });
}

/// What the bars say that can be seen now.
[[nodiscard]] inline QStringList barsOnScreen(const QWidget& top)
{
    QStringList words;
    const auto bars = top.findChildren<MessageBar*>();
    for (const MessageBar* bar : bars)
        if (bar->isVisible())
            words.append(bar->words());
    return words;
}

/// Waits for a bar that says so.
[[nodiscard]] inline bool saysInABar(const QWidget& top, const QString& words)
{
    return LibraryRig::waitUntil([&] { return !barsOnScreen(top).filter(words).isEmpty(); });
}

} // namespace cohort
