#pragma once

#include <QStringList>

namespace cohort {

/// E-mail addresses in a text, lower case, each once; a handle ("@ana@work.example") is none. What is written
/// so that programs do not find it ("ana at work") is not found. Any thread.
[[nodiscard]] QStringList mailsWrittenIn(const QString& words);

} // namespace cohort
