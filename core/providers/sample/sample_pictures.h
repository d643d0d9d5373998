#pragma once

#include <QByteArray>
#include <QString>

namespace cohort::sample {

/// A made-up picture (PNG) that is the same for the same name: soft bands of two colours and a sun.
[[nodiscard]] QByteArray madeUpPicture(const QString& name, int width, int height);
/// A made-up profile picture (PNG, square): head and shoulders cut out of paper, the same for the same name.
[[nodiscard]] QByteArray madeUpPortrait(const QString& name, int side);

} // namespace cohort::sample
