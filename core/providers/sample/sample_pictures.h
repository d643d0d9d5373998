#pragma once

#include <QByteArray>
#include <QString>

namespace cohort::sample {

/// A made-up picture (PNG) that is the same for the same name: soft bands of two colours and a sun.
[[nodiscard]] QByteArray madeUpPicture(const QString& name, int width, int height);

} // namespace cohort::sample
