#include "core/export/html_page.h"

#include "core/export/html_body.h"
#include "core/export/picture.h"
#include "core/wording/export_words.h"

#include <algorithm>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

void writeMeta(QXmlStreamWriter& out, QLatin1StringView key, QLatin1StringView name, const QString& content)
{
    out.writeEmptyElement("meta"_L1);
    out.writeAttribute(key, name);
    out.writeAttribute("content"_L1, content);
}

void writeHead(QXmlStreamWriter& out, const ThreadDocument& document)
{
    out.writeStartElement("head"_L1);
    out.writeEmptyElement("meta"_L1);
    out.writeAttribute("charset"_L1, "utf-8"_L1);
    // The file can do nothing but show itself, whatever a post says.
    writeMeta(out, "http-equiv"_L1, "Content-Security-Policy"_L1,
              u"default-src 'none'; img-src data:; style-src 'unsafe-inline'"_s);
    writeMeta(out, "name"_L1, "viewport"_L1, u"width=device-width, initial-scale=1"_s);
    writeMeta(out, "name"_L1, "referrer"_L1, u"no-referrer"_s);
    writeMeta(out, "name"_L1, "generator"_L1, u"Cohort"_s);
    out.writeTextElement("title"_L1, document.title);
    out.writeTextElement("style"_L1, pageStyle());
    out.writeEndElement();
}

QString dataAddress(const DocumentMedia& picture, const MediaReader& media)
{
    if (!media || !picture.kept)
        return {};
    const QByteArray bytes = media(*picture.kept);
    const QString type = pictureType(bytes);
    if (type.isEmpty())
        return {};
    return "data:"_L1 + type + ";base64,"_L1 + QString::fromLatin1(bytes.toBase64());
}

} // namespace

Result<QByteArray> htmlPage(const ThreadDocument& document, const MediaReader& media)
{
    QByteArray bytes;
    QXmlStreamWriter out(&bytes);
    out.writeDTD(u"<!DOCTYPE html>"_s);
    out.writeCharacters(u"\n"_s);
    out.writeStartElement("html"_L1);
    out.writeAttribute("lang"_L1, document.language);
    out.writeAttribute("dir"_L1, document.rightToLeft ? "rtl"_L1 : "ltr"_L1);
    writeHead(out, document);
    out.writeStartElement("body"_L1);
    out.writeStartElement("main"_L1);
    HtmlBody body(
        out, {.picture = [&media](const DocumentMedia& picture) { return dataAddress(picture, media); },
              .post =
                  [&document](int number) {
                      const bool inFile = std::ranges::find(document.posts, number, &DocumentPost::number) !=
                                          document.posts.end();
                      return inFile ? u"#post-%1"_s.arg(number) : QString();
                  }});
    body.writeOpening(document);
    if (document.posts.empty())
        out.writeTextElement("p"_L1, wording::noPosts());
    for (const DocumentPost& post : document.posts) {
        out.writeCharacters(u"\n"_s);
        body.writePost(post);
    }
    out.writeEndElement();
    out.writeEndElement();
    out.writeEndElement();
    if (out.hasError())
        return fail(ErrorKind::Bug, u"a text cannot be in a page"_s);
    bytes += '\n';
    return bytes;
}

} // namespace cohort
