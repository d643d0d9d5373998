#pragma once

#include <QVBoxLayout>

namespace cohort {

/// Takes everything out of a layout. The widgets are hidden now and deleted later: one of them may be the
/// sender of the signal we are in.
void clearLayout(QLayout& layout);

/// A column without margins, to be filled and cleared.
[[nodiscard]] QVBoxLayout* plainColumn(int spacing);

} // namespace cohort
