#pragma once

#include <QByteArray>
#include <QString>

namespace cohort {

/// A document from outside as text, and which encoding that took ("utf-8", "windows-1252" …).
struct DecodedText {
    QString text{};
    QString encoding{};
};

/// Turns the bytes of an XML or JSON document into text: byte order mark, else the charset of the
/// Content-Type, else the XML declaration, else UTF-8; what does not fit the bytes is passed over, and what
/// fits nothing is read as windows-1252. Never fails. Any thread.
[[nodiscard]] DecodedText decodedText(const QByteArray& bytes, const QByteArray& contentType);

} // namespace cohort
