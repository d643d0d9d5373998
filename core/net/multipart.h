#pragma once

#include <QByteArray>
#include <QString>

namespace cohort {

/// A file for multipart/form-data.
struct FilePart {
    QString field{};
    QString fileName{}; ///< any text; goes out escaped as browsers do it
    QByteArray contentType{};
    QByteArray bytes{};
};

/// Builds a multipart/form-data body (RFC 7578) with a random boundary. One thread at a time.
class MultipartForm final {
public:
    MultipartForm();
    void addText(const QString& field, const QString& value);
    void addFile(const FilePart& part);
    /// For the Content-Type header.
    [[nodiscard]] QByteArray contentType() const;
    [[nodiscard]] QByteArray body() const;

private:
    void addPart(const QByteArray& head, const QByteArray& content);

    QByteArray m_boundary;
    QByteArray m_parts;
};

} // namespace cohort
