#include "core/text/vcard_line.h"

#include "core/text/decoded_text.h"

#include <QStringDecoder>

namespace cohort {

using namespace Qt::StringLiterals;

namespace {

/// Ends of a line that QUOTED-PRINTABLE goes on behind ("soft line break", RFC 2045 6.7).
bool hasSoftBreak(QByteArrayView line)
{
    return line.endsWith('=');
}

bool isFolded(QByteArrayView rest)
{
    return rest.startsWith(' ') || rest.startsWith('\t');
}

int hexDigit(char digit)
{
    if (digit >= '0' && digit <= '9')
        return digit - '0';
    const char upper = static_cast<char>(digit & ~0x20);
    return upper >= 'A' && upper <= 'F' ? upper - 'A' + 10 : -1;
}

QByteArray withoutQuotedPrintable(const QByteArray& value)
{
    QByteArray bytes;
    bytes.reserve(value.size());
    for (qsizetype at = 0; at < value.size(); ++at) {
        const int high = value[at] == '=' && at + 2 < value.size() ? hexDigit(value[at + 1]) : -1;
        const int low = high >= 0 ? hexDigit(value[at + 2]) : -1;
        if (low < 0) {
            bytes.append(value[at]);
            continue;
        }
        bytes.append(static_cast<char>(high * 16 + low));
        at += 2;
    }
    return bytes;
}

/// Where the value begins: the first colon outside quotation marks; -1 when there is none.
qsizetype colonOf(QByteArrayView line)
{
    bool quoted = false;
    for (qsizetype at = 0; at < line.size(); ++at) {
        if (line[at] == '"')
            quoted = !quoted;
        else if (line[at] == ':' && !quoted)
            return at;
    }
    // A quotation mark that never ends is part of a parameter.
    return quoted ? line.indexOf(':') : -1;
}

bool isPropertyName(QByteArrayView name)
{
    if (name.isEmpty())
        return false;
    for (const char letter : name)
        if (!(letter >= 'A' && letter <= 'Z') && !(letter >= '0' && letter <= '9') && letter != '-' &&
            letter != '_')
            return false;
    return true;
}

QByteArray withoutQuotes(QByteArray value)
{
    if (value.size() >= 2 && value.startsWith('"') && value.endsWith('"'))
        value = value.mid(1, value.size() - 2);
    return value;
}

void addParameter(VcardLine& line, const QByteArray& written)
{
    const qsizetype equals = written.indexOf('=');
    if (equals < 0)
        line.parameters.push_back({.name = {}, .value = written.trimmed()});
    else
        line.parameters.push_back({.name = written.left(equals).trimmed().toUpper(),
                                   .value = withoutQuotes(written.mid(equals + 1).trimmed())});
}

/// Name, group and parameters of what stands before the colon.
void readHead(VcardLine& line, const QByteArray& head)
{
    QByteArray part;
    bool quoted = false;
    bool first = true;
    const auto finish = [&] {
        if (first)
            line.name = part.mid(part.lastIndexOf('.') + 1).trimmed().toUpper();
        else
            addParameter(line, part);
        first = false;
        part.clear();
    };
    for (const char letter : head) {
        if (letter == '"')
            quoted = !quoted;
        if (letter == ';' && !quoted)
            finish();
        else
            part.append(letter);
    }
    finish();
    if (!isPropertyName(line.name))
        line.name.clear();
}

} // namespace

QByteArray VcardLine::parameter(QByteArrayView wanted) const
{
    for (const Parameter& one : parameters)
        if (one.name == wanted)
            return one.value;
    return {};
}

bool VcardLine::isQuotedPrintable() const
{
    for (const Parameter& one : parameters)
        if ((one.name.isEmpty() || one.name == "ENCODING") &&
            one.value.compare("QUOTED-PRINTABLE", Qt::CaseInsensitive) == 0)
            return true;
    return false;
}

QString VcardLine::text() const
{
    const QByteArray bytes = isQuotedPrintable() ? withoutQuotedPrintable(value) : value;
    QByteArray charset = parameter("CHARSET");
    if (charset.isEmpty() || charset.compare("UTF-8", Qt::CaseInsensitive) == 0) {
        QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        QString text = utf8(bytes);
        if (!utf8.hasError())
            return text;
        // One word is too short to tell a broken letter from another encoding; the usual one is taken.
        charset = "windows-1252";
    }
    return decodedText(bytes, "text/vcard; charset=" + charset).text;
}

VcardLines::VcardLines(const QByteArray& file, qsizetype maxLineBytes)
    : m_file(file)
    , m_maxLineBytes(maxLineBytes)
{
}

QByteArrayView VcardLines::physicalLine()
{
    qsizetype end = m_at;
    while (end < m_file.size() && m_file[end] != '\n' && m_file[end] != '\r')
        ++end;
    const QByteArrayView line = m_file.sliced(m_at, end - m_at);
    m_at = end + 1;
    if (end + 1 < m_file.size() && m_file[end] == '\r' && m_file[end + 1] == '\n')
        ++m_at;
    ++m_number;
    return line;
}

void VcardLines::append(VcardLine& line, QByteArray& whole, QByteArrayView part) const
{
    const qsizetype room = m_maxLineBytes - whole.size();
    line.tooLong = line.tooLong || part.size() > room;
    whole.append(part.first(std::min(part.size(), room)));
}

std::optional<VcardLine> VcardLines::next()
{
    QByteArrayView part;
    while (part.trimmed().isEmpty()) {
        if (atEnd())
            return std::nullopt;
        part = physicalLine();
    }
    VcardLine line{.number = m_number};
    QByteArray whole;
    append(line, whole, part);
    const qsizetype colon = colonOf(whole);
    if (colon >= 0)
        readHead(line, whole.left(colon));
    const bool quotedPrintable = line.isQuotedPrintable();
    while (!atEnd()) {
        const bool soft = quotedPrintable && hasSoftBreak(part);
        if (!soft && !isFolded(m_file.sliced(m_at)))
            break;
        if (soft && !line.tooLong)
            whole.chop(1);
        part = physicalLine();
        append(line, whole, !soft && isFolded(part) ? part.sliced(1) : part);
    }
    // A head may be folded, too.
    const qsizetype begin = colon >= 0 ? colon : colonOf(whole);
    if (colon < 0 && begin >= 0)
        readHead(line, whole.left(begin));
    if (begin >= 0)
        line.value = whole.mid(begin + 1);
    return line;
}

QStringList unescapedParts(const QString& text, QChar separator)
{
    QStringList parts;
    QString part;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar letter = text[at];
        if (letter == separator) {
            parts.append(part);
            part.clear();
            continue;
        }
        const QChar after = letter == u'\\' && at + 1 < text.size() ? text[at + 1] : QChar();
        if (after == u'n' || after == u'N')
            part += u'\n';
        else if (!after.isNull() && u",;:\\\""_s.contains(after))
            part += after;
        else {
            part += letter;
            continue;
        }
        ++at;
    }
    parts.append(part);
    return parts;
}

QString unescaped(const QString& text)
{
    return unescapedParts(text, QChar()).join(QString());
}

} // namespace cohort
