#include "core/export/html_body.h"

#include "core/wording/export_words.h"

#include <QLocale>

#include <algorithm>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

/// Deeper answers are not pushed in any further: the words "in reply to" say the rest.
constexpr int maxIndent = 8;

} // namespace

HtmlBody::HtmlBody(QXmlStreamWriter& out, Places places)
    : m_out(out)
    , m_places(std::move(places))
{
}

void HtmlBody::element(QLatin1StringView name, QLatin1StringView kind, const QString& text)
{
    if (text.isEmpty())
        return;
    m_out.writeStartElement(name);
    if (!kind.isEmpty())
        m_out.writeAttribute("class"_L1, kind);
    m_out.writeCharacters(text);
    m_out.writeEndElement();
}

void HtmlBody::link(const QUrl& address, QLatin1StringView kind, const QString& text)
{
    m_out.writeStartElement("a"_L1);
    m_out.writeAttribute("href"_L1, written(address));
    m_out.writeAttribute("rel"_L1, "noreferrer noopener nofollow"_L1);
    if (!kind.isEmpty())
        m_out.writeAttribute("class"_L1, kind);
    m_out.writeCharacters(text);
    m_out.writeEndElement();
}

void HtmlBody::isolated(const QString& text)
{
    element("bdi"_L1, {}, text);
}

void HtmlBody::writeOpening(const ThreadDocument& document)
{
    m_out.writeStartElement("header"_L1);
    m_out.writeAttribute("class"_L1, "opening"_L1);
    m_out.writeStartElement("h1"_L1);
    m_out.writeAttribute("dir"_L1, "auto"_L1);
    m_out.writeCharacters(document.title);
    m_out.writeEndElement();
    if (!document.warning.isEmpty()) {
        m_out.writeStartElement("p"_L1);
        m_out.writeAttribute("class"_L1, "warning"_L1);
        m_out.writeAttribute("role"_L1, "note"_L1);
        m_out.writeCharacters(document.warning);
        m_out.writeEndElement();
    }
    element("p"_L1, "origin"_L1, document.facts.join(u' '));
    m_out.writeEndElement();
}

void HtmlBody::writePost(const DocumentPost& post)
{
    m_out.writeStartElement("article"_L1);
    m_out.writeAttribute("id"_L1, u"post-%1"_s.arg(post.number));
    m_out.writeAttribute("class"_L1, u"post d%1"_s.arg(std::min(post.depth, maxIndent)));
    writeHeader(post);
    element("p"_L1, "fate"_L1, post.fate);
    element("p"_L1, "cw"_L1,
            post.contentWarning.isEmpty() ? QString() : wording::contentWarningLine(post.contentWarning));
    if (!post.text.empty()) {
        openText(post, "text"_L1);
        writeText(post.text);
        m_out.writeEndElement();
    }
    element("p"_L1, "hint"_L1, post.cut);
    writePoll(post);
    writeCard(post);
    for (const DocumentMedia& media : post.media)
        writeMedia(media);
    writeLater(post);
    writeNotes(post);
    if (post.link) {
        m_out.writeStartElement("p"_L1);
        m_out.writeAttribute("class"_L1, "permanent"_L1);
        m_out.writeCharacters(wording::permanentLink() + ": "_L1);
        link(*post.link, {}, written(*post.link));
        m_out.writeEndElement();
    }
    m_out.writeEndElement();
}

void HtmlBody::writeHeader(const DocumentPost& post)
{
    m_out.writeStartElement("header"_L1);
    m_out.writeStartElement("h2"_L1);
    isolated(post.name);
    m_out.writeEndElement();
    m_out.writeStartElement("p"_L1);
    m_out.writeAttribute("class"_L1, "who"_L1);
    element("span"_L1, "number"_L1, wording::postLabel(post.number));
    if (!post.handle.isEmpty()) {
        m_out.writeCharacters(u" · "_s);
        m_out.writeStartElement("bdi"_L1);
        if (post.profile)
            link(*post.profile, "handle"_L1, post.handle);
        else
            element("span"_L1, "handle"_L1, post.handle);
        m_out.writeEndElement();
    }
    if (!post.time.isEmpty()) {
        m_out.writeCharacters(u" · "_s);
        m_out.writeStartElement("time"_L1);
        m_out.writeAttribute("datetime"_L1, post.isoTime);
        m_out.writeCharacters(post.time);
        m_out.writeEndElement();
    }
    if (!post.editedLine.isEmpty())
        m_out.writeCharacters(u" · "_s + post.editedLine);
    m_out.writeEndElement();
    element("p"_L1, post.limited ? "audience limited"_L1 : "audience"_L1, post.audience);
    if (!post.reply.isEmpty()) {
        m_out.writeStartElement("p"_L1);
        m_out.writeAttribute("class"_L1, "reply"_L1);
        const QString place = post.replyTo > 0 ? m_places.post(post.replyTo) : QString();
        if (!place.isEmpty()) {
            m_out.writeStartElement("a"_L1);
            m_out.writeAttribute("href"_L1, place);
        }
        m_out.writeCharacters(post.reply);
        if (!place.isEmpty())
            m_out.writeEndElement();
        m_out.writeEndElement();
    }
    m_out.writeEndElement();
}

void HtmlBody::openText(const DocumentPost& post, QLatin1StringView kind)
{
    m_out.writeStartElement("div"_L1);
    m_out.writeAttribute("class"_L1, kind);
    if (!post.language.isEmpty()) {
        m_out.writeAttribute("lang"_L1, post.language);
        m_out.writeAttribute("xml:lang"_L1, post.language);
    }
    m_out.writeAttribute("dir"_L1, post.rightToLeft ? "rtl"_L1 : "ltr"_L1);
}

void HtmlBody::writeText(const std::vector<TextParagraph>& text)
{
    for (const TextParagraph& paragraph : text) {
        if (paragraph.quote)
            m_out.writeStartElement("blockquote"_L1);
        m_out.writeStartElement("p"_L1);
        bool first = true;
        for (const std::vector<TextRun>& line : paragraph.lines) {
            if (!first)
                m_out.writeEmptyElement("br"_L1);
            first = false;
            for (const TextRun& run : line)
                writeRun(run);
        }
        m_out.writeEndElement();
        if (paragraph.quote)
            m_out.writeEndElement();
    }
}

void HtmlBody::writeRun(const TextRun& run)
{
    int open = 0;
    const auto start = [this, &open](bool wanted, QLatin1StringView name) {
        if (!wanted)
            return;
        m_out.writeStartElement(name);
        ++open;
    };
    start(run.marked, "mark"_L1);
    start(run.bold, "b"_L1);
    start(run.italic, "i"_L1);
    start(run.strike, "s"_L1);
    start(run.code, "code"_L1);
    if (run.link)
        link(*run.link, {}, run.text);
    else
        m_out.writeCharacters(run.text);
    for (; open > 0; --open)
        m_out.writeEndElement();
}

void HtmlBody::writePoll(const DocumentPost& post)
{
    if (post.answers.empty())
        return;
    m_out.writeStartElement("section"_L1);
    m_out.writeAttribute("class"_L1, "box"_L1);
    element("p"_L1, "label"_L1, post.pollHeading);
    m_out.writeStartElement("ul"_L1);
    for (const DocumentAnswer& answer : post.answers) {
        m_out.writeStartElement("li"_L1);
        isolated(answer.text);
        QString result = u" – "_s + answer.votes;
        if (answer.percent >= 0)
            result += u" (%1 %)"_s.arg(QLocale().toString(answer.percent));
        element("span"_L1, "votes"_L1, answer.mine ? result + u" ✓"_s : result);
        m_out.writeEndElement();
    }
    m_out.writeEndElement();
    m_out.writeEndElement();
}

void HtmlBody::writeCard(const DocumentPost& post)
{
    if (post.cardTitle.isEmpty() && post.cardDescription.isEmpty())
        return;
    m_out.writeStartElement("section"_L1);
    m_out.writeAttribute("class"_L1, "box"_L1);
    element("p"_L1, "label"_L1, wording::linkedPage());
    m_out.writeStartElement("p"_L1);
    m_out.writeAttribute("dir"_L1, "auto"_L1);
    m_out.writeAttribute("class"_L1, "card"_L1);
    if (post.cardAddress)
        link(*post.cardAddress, {}, post.cardTitle);
    else
        m_out.writeCharacters(post.cardTitle);
    m_out.writeEndElement();
    element("p"_L1, {}, post.cardDescription);
    if (post.cardAddress)
        element("p"_L1, "address"_L1, written(*post.cardAddress));
    m_out.writeEndElement();
}

void HtmlBody::writeMedia(const DocumentMedia& media)
{
    m_out.writeStartElement("figure"_L1);
    // Films are not even read: they are large, and a page cannot hold them.
    const bool picture = media.kept && media.kind == MediaKind::Image && m_places.picture;
    const QString source = picture ? m_places.picture(media) : QString();
    if (!source.isEmpty()) {
        m_out.writeEmptyElement("img"_L1);
        m_out.writeAttribute("src"_L1, source);
        m_out.writeAttribute("alt"_L1, media.alt);
    }
    m_out.writeStartElement("figcaption"_L1);
    m_out.writeAttribute("dir"_L1, "auto"_L1);
    if (source.isEmpty() && media.address)
        link(*media.address, {}, media.line);
    else
        m_out.writeCharacters(media.line);
    if (source.isEmpty())
        m_out.writeCharacters(" ("_L1 + wording::mediaNotInFile() + u')');
    m_out.writeEndElement();
    m_out.writeEndElement();
}

void HtmlBody::writeLater(const DocumentPost& post)
{
    if (post.later.empty())
        return;
    m_out.writeStartElement("section"_L1);
    m_out.writeAttribute("class"_L1, "box"_L1);
    element("p"_L1, "label"_L1, wording::laterTextHeading());
    openText(post, "text"_L1);
    writeText(post.later);
    m_out.writeEndElement();
    m_out.writeEndElement();
}

void HtmlBody::writeNotes(const DocumentPost& post)
{
    if (post.note.isEmpty())
        return;
    m_out.writeStartElement("section"_L1);
    m_out.writeAttribute("class"_L1, "box note"_L1);
    element("p"_L1, "label"_L1, wording::noteHeading());
    m_out.writeStartElement("div"_L1);
    m_out.writeAttribute("class"_L1, "written"_L1);
    m_out.writeAttribute("dir"_L1, "auto"_L1);
    m_out.writeCharacters(post.note);
    m_out.writeEndElement();
    m_out.writeEndElement();
}

} // namespace cohort
