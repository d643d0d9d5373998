#include "core/export/epub_book.h"

#include "core/export/html_body.h"
#include "core/export/picture.h"
#include "core/export/zip_archive.h"
#include "core/wording/export_words.h"

#include <QHash>

#include <algorithm>
#include <span>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

constexpr QLatin1StringView xhtmlSpace = "http://www.w3.org/1999/xhtml"_L1;
constexpr QLatin1StringView opsSpace = "http://www.idpf.org/2007/ops"_L1;
constexpr QLatin1StringView opfSpace = "http://www.idpf.org/2007/opf"_L1;
constexpr QLatin1StringView dcSpace = "http://purl.org/dc/elements/1.1/"_L1;
/// Of the words of a post that name its chapter.
constexpr int maxChapterTitle = 60;

struct Chapter {
    QString file{};
    QString title{};
    std::vector<const DocumentPost*> posts{};
};

struct Picture {
    QString file{}; ///< relative to the package
    QString type{};
    QByteArray bytes{};
};

QString plainStart(const DocumentPost& post)
{
    if (!post.contentWarning.isEmpty())
        return post.contentWarning;
    QString words;
    for (const TextParagraph& paragraph : post.text)
        for (const std::vector<TextRun>& line : paragraph.lines) {
            for (const TextRun& run : line)
                words += run.text;
            words += u' ';
        }
    return words;
}

class Book {
public:
    Book(const ThreadDocument& document, const MediaReader& media)
        : m_document(document)
        , m_media(media)
    {
        makeChapters();
    }

    Result<QByteArray> written();

private:
    void makeChapters();
    QString pictureFile(const DocumentMedia& media);
    [[nodiscard]] QString placeOf(int number, const Chapter& from) const;
    QByteArray chapterText(const Chapter& chapter, bool first);
    QByteArray navigation();
    QByteArray package();
    void startPage(QXmlStreamWriter& out, const QString& title) const;
    void writeMetadata(QXmlStreamWriter& out) const;
    void writeManifest(QXmlStreamWriter& out) const;

    const ThreadDocument& m_document;
    const MediaReader& m_media;
    std::vector<Chapter> m_chapters;
    QHash<int, qsizetype> m_chapterOf;  ///< by number of the post
    QHash<QString, Picture> m_pictures; ///< by name in the library; an empty file when it cannot be shown
    QStringList m_pictureOrder;
    bool m_broken = false; ///< something could not be written as it must be
};

void Book::makeChapters()
{
    for (const DocumentPost& post : m_document.posts) {
        if (m_chapters.empty() || post.depth <= 1) {
            const QString words = firstWords(plainStart(post), maxChapterTitle);
            m_chapters.push_back({.file = u"chapter-%1.xhtml"_s.arg(m_chapters.size() + 1),
                                  .title = words.isEmpty() ? post.name : post.name + ": "_L1 + words});
        }
        m_chapterOf.insert(post.number, static_cast<qsizetype>(m_chapters.size()) - 1);
        m_chapters.back().posts.push_back(&post);
    }
    if (m_chapters.empty())
        m_chapters.push_back({.file = u"chapter-1.xhtml"_s, .title = m_document.title});
}

QString Book::pictureFile(const DocumentMedia& media)
{
    if (!m_media || !media.kept)
        return {};
    const auto known = m_pictures.constFind(media.kept->file);
    if (known != m_pictures.constEnd())
        return known->file;
    Picture picture{.bytes = m_media(*media.kept)};
    picture.type = pictureType(picture.bytes);
    const QString suffix = picture.type == "image/png"_L1    ? u"png"_s
                           : picture.type == "image/jpeg"_L1 ? u"jpg"_s
                           : picture.type == "image/gif"_L1  ? u"gif"_s
                                                             : QString();
    if (!suffix.isEmpty()) {
        picture.file = u"picture-%1.%2"_s.arg(m_pictureOrder.size() + 1).arg(suffix);
        m_pictureOrder << media.kept->file;
    }
    return m_pictures.insert(media.kept->file, picture)->file;
}

QString Book::placeOf(int number, const Chapter& from) const
{
    const auto found = m_chapterOf.constFind(number);
    if (found == m_chapterOf.constEnd())
        return {};
    const Chapter& chapter = m_chapters[static_cast<std::size_t>(*found)];
    return (chapter.file == from.file ? QString() : chapter.file) + u"#post-%1"_s.arg(number);
}

void Book::startPage(QXmlStreamWriter& out, const QString& title) const
{
    out.writeStartDocument();
    out.writeDTD(u"<!DOCTYPE html>"_s);
    out.writeStartElement("html"_L1);
    out.writeDefaultNamespace(xhtmlSpace);
    out.writeNamespace(opsSpace, "epub"_L1);
    out.writeAttribute("lang"_L1, m_document.language);
    out.writeAttribute("xml:lang"_L1, m_document.language);
    out.writeAttribute("dir"_L1, m_document.rightToLeft ? "rtl"_L1 : "ltr"_L1);
    out.writeStartElement("head"_L1);
    out.writeTextElement("title"_L1, title);
    out.writeEmptyElement("link"_L1);
    out.writeAttribute("rel"_L1, "stylesheet"_L1);
    out.writeAttribute("type"_L1, "text/css"_L1);
    out.writeAttribute("href"_L1, "style.css"_L1);
    out.writeEndElement();
    out.writeStartElement("body"_L1);
}

QByteArray Book::chapterText(const Chapter& chapter, bool first)
{
    QByteArray bytes;
    QXmlStreamWriter out(&bytes);
    startPage(out, chapter.title);
    HtmlBody body(out, {.picture = [this](const DocumentMedia& media) { return pictureFile(media); },
                        .post = [this, &chapter](int number) { return placeOf(number, chapter); }});
    if (first)
        body.writeOpening(m_document);
    if (chapter.posts.empty())
        out.writeTextElement("p"_L1, wording::noPosts());
    for (const DocumentPost* post : chapter.posts)
        body.writePost(*post);
    out.writeEndDocument();
    m_broken = m_broken || out.hasError();
    return bytes;
}

QByteArray Book::navigation()
{
    QByteArray bytes;
    QXmlStreamWriter out(&bytes);
    startPage(out, m_document.title);
    out.writeStartElement("nav"_L1);
    out.writeAttribute(opsSpace, "type"_L1, "toc"_L1);
    out.writeTextElement("h1"_L1, wording::contents());
    out.writeStartElement("ol"_L1);
    for (const Chapter& chapter : m_chapters) {
        out.writeStartElement("li"_L1);
        out.writeStartElement("a"_L1);
        out.writeAttribute("href"_L1, chapter.file);
        out.writeCharacters(chapter.title);
        out.writeEndElement();
        out.writeEndElement();
    }
    out.writeEndDocument();
    m_broken = m_broken || out.hasError();
    return bytes;
}

void Book::writeMetadata(QXmlStreamWriter& out) const
{
    const auto property = [&out](QLatin1StringView name, const QString& value) {
        out.writeStartElement(opfSpace, "meta"_L1);
        out.writeAttribute("property"_L1, name);
        out.writeCharacters(value);
        out.writeEndElement();
    };
    out.writeStartElement(opfSpace, "metadata"_L1);
    out.writeStartElement(dcSpace, "identifier"_L1);
    out.writeAttribute("id"_L1, "identifier"_L1);
    out.writeCharacters(m_document.identifier);
    out.writeEndElement();
    out.writeTextElement(dcSpace, "title"_L1, m_document.title);
    out.writeTextElement(dcSpace, "language"_L1,
                         m_document.postsLanguage.isEmpty() ? m_document.language : m_document.postsLanguage);
    if (!m_document.opener.isEmpty())
        out.writeTextElement(dcSpace, "creator"_L1, m_document.opener);
    for (const QString& name : m_document.others)
        out.writeTextElement(dcSpace, "contributor"_L1, name);
    if (m_document.began.isValid())
        out.writeTextElement(dcSpace, "date"_L1, m_document.began.toUTC().toString(Qt::ISODate));
    QString description = m_document.facts.join(u' ');
    if (!m_document.warning.isEmpty())
        description = m_document.warning + u' ' + description;
    out.writeTextElement(dcSpace, "description"_L1, description);
    // The standard wants a time; a copy without one is as old as the clock of Unix.
    QDateTime made = m_document.made.isValid() ? m_document.made : m_document.saved;
    if (!made.isValid())
        made = QDateTime::fromSecsSinceEpoch(0, Qt::UTC);
    property("dcterms:modified"_L1, made.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"));
    property("schema:accessMode"_L1, u"textual"_s);
    property("schema:accessibilityFeature"_L1, u"tableOfContents"_s);
    property("schema:accessibilityHazard"_L1, u"unknown"_s);
    out.writeEndElement();
}

void Book::writeManifest(QXmlStreamWriter& out) const
{
    const auto item = [&out](const QString& id, const QString& file, const QString& type) {
        out.writeEmptyElement(opfSpace, "item"_L1);
        out.writeAttribute("id"_L1, id);
        out.writeAttribute("href"_L1, file);
        out.writeAttribute("media-type"_L1, type);
    };
    out.writeStartElement(opfSpace, "manifest"_L1);
    item(u"nav"_s, u"nav.xhtml"_s, u"application/xhtml+xml"_s);
    out.writeAttribute("properties"_L1, "nav"_L1);
    item(u"style"_s, u"style.css"_s, u"text/css"_s);
    for (std::size_t i = 0; i < m_chapters.size(); ++i)
        item(u"chapter-%1"_s.arg(i + 1), m_chapters[i].file, u"application/xhtml+xml"_s);
    for (qsizetype i = 0; i < m_pictureOrder.size(); ++i) {
        const Picture picture = m_pictures.value(m_pictureOrder[i]);
        item(u"picture-%1"_s.arg(i + 1), picture.file, picture.type);
    }
    out.writeEndElement();
}

QByteArray Book::package()
{
    QByteArray bytes;
    QXmlStreamWriter out(&bytes);
    out.writeStartDocument();
    out.writeDefaultNamespace(opfSpace);
    out.writeNamespace(dcSpace, "dc"_L1);
    out.writeStartElement(opfSpace, "package"_L1);
    out.writeAttribute("version"_L1, "3.0"_L1);
    out.writeAttribute("unique-identifier"_L1, "identifier"_L1);
    out.writeAttribute("xml:lang"_L1, m_document.language);
    out.writeAttribute("dir"_L1, m_document.rightToLeft ? "rtl"_L1 : "ltr"_L1);
    writeMetadata(out);
    writeManifest(out);
    out.writeStartElement(opfSpace, "spine"_L1);
    for (std::size_t i = 0; i < m_chapters.size(); ++i) {
        out.writeEmptyElement(opfSpace, "itemref"_L1);
        out.writeAttribute("idref"_L1, u"chapter-%1"_s.arg(i + 1));
    }
    out.writeEndElement();
    out.writeEndDocument();
    m_broken = m_broken || out.hasError();
    return bytes;
}

Result<QByteArray> Book::written()
{
    // The standard wants this one first, not compressed and without anything beside it.
    std::vector<ZipEntry> entries{
        {.name = u"mimetype"_s, .bytes = "application/epub+zip", .stored = true},
        {.name = u"META-INF/container.xml"_s, .bytes = R"(<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
)"}};
    std::vector<ZipEntry> chapters;
    chapters.reserve(m_chapters.size());
    for (const Chapter& chapter : m_chapters)
        chapters.push_back(
            {.name = "book/"_L1 + chapter.file, .bytes = chapterText(chapter, chapters.empty())});
    // Only now it is known which pictures are in it.
    entries.push_back({.name = u"book/package.opf"_s, .bytes = package()});
    entries.push_back({.name = u"book/nav.xhtml"_s, .bytes = navigation()});
    entries.push_back(
        {.name = u"book/style.css"_s,
         .bytes = bookStyle(m_document.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight).toUtf8()});
    entries.insert(entries.end(), chapters.begin(), chapters.end());
    for (const QString& key : m_pictureOrder) {
        const Picture picture = m_pictures.value(key);
        entries.push_back({.name = "book/"_L1 + picture.file, .bytes = picture.bytes, .stored = true});
    }
    if (m_broken)
        return fail(ErrorKind::Bug, u"a text cannot be in a book"_s);
    return zipArchive(entries);
}

} // namespace

Result<QByteArray> epubBook(const ThreadDocument& document, const MediaReader& media)
{
    return Book(document, media).written();
}

} // namespace cohort
