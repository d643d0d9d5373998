#include "core/net/multipart.h"

#include "core/net/oauth.h"

namespace cohort {

namespace {

/// Names in a part's head, escaped as the HTML standard says; no line break gets through.
QByteArray quoted(const QString& text)
{
    QByteArray escaped = text.toUtf8();
    escaped.replace('\r', "%0D").replace('\n', "%0A").replace('"', "%22").replace('\0', "");
    return QByteArray("\"" + escaped + "\"");
}

QByteArray safeType(const QByteArray& type)
{
    const bool broken = type.isEmpty() || type.contains('\r') || type.contains('\n');
    return broken ? QByteArray("application/octet-stream") : type;
}

} // namespace

MultipartForm::MultipartForm()
    : m_boundary("cohort-" + makeState().toLatin1()) // 128 random bits: it stands in no content
{
}

void MultipartForm::addText(const QString& field, const QString& value)
{
    addPart("Content-Disposition: form-data; name=" + quoted(field) + "\r\n", value.toUtf8());
}

void MultipartForm::addFile(const FilePart& part)
{
    addPart("Content-Disposition: form-data; name=" + quoted(part.field) + "; filename=" +
                quoted(part.fileName) + "\r\nContent-Type: " + safeType(part.contentType) + "\r\n",
            part.bytes);
}

void MultipartForm::addPart(const QByteArray& head, const QByteArray& content)
{
    m_parts += "--" + m_boundary + "\r\n" + head + "\r\n" + content + "\r\n";
}

QByteArray MultipartForm::contentType() const
{
    return "multipart/form-data; boundary=" + m_boundary;
}

QByteArray MultipartForm::body() const
{
    return m_parts + "--" + m_boundary + "--\r\n";
}

} // namespace cohort
