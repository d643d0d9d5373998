#include "core/text/decoded_text.h"

#include <QStringList>

#include <unicode/ucnv.h>

#include <array>
#include <memory>
#include <optional>

namespace cohort {

using namespace Qt::StringLiterals;

namespace {

/// Bytes in which an XML declaration must end to be looked at.
constexpr qsizetype declarationBytes = 256;
/// Of so many characters beyond ASCII one may be broken before UTF-8 is taken for a wrong guess.
constexpr qsizetype soundPerBroken = 20;

struct Mark {
    QByteArrayView bytes;
    QLatin1StringView encoding;
    bool isText; ///< the bytes are the first characters and no mark
};

/// Longer ones first: the UTF-16 mark is how the UTF-32 mark begins.
const std::array marks{
    Mark{QByteArrayView("\xff\xfe\x00\x00", 4), "utf-32le"_L1, false},
    Mark{QByteArrayView("\x00\x00\xfe\xff", 4), "utf-32be"_L1, false},
    Mark{QByteArrayView("\xef\xbb\xbf", 3), "utf-8"_L1, false},
    Mark{QByteArrayView("\xff\xfe", 2), "utf-16le"_L1, false},
    Mark{QByteArrayView("\xfe\xff", 2), "utf-16be"_L1, false},
    Mark{QByteArrayView("\x3c\x00\x00\x00", 4), "utf-32le"_L1, true},
    Mark{QByteArrayView("\x00\x00\x00\x3c", 4), "utf-32be"_L1, true},
    Mark{QByteArrayView("\x3c\x00", 2), "utf-16le"_L1, true},
    Mark{QByteArrayView("\x00\x3c", 2), "utf-16be"_L1, true},
    Mark{QByteArrayView("\x4c\x6f\xa7\x94", 4), "cp037"_L1, true},
};

/// How the web means these names: the smaller set is announced, the larger one sent.
QString asMeant(const QString& named)
{
    const QString name = named.trimmed().toLower();
    if (name == "iso-8859-1"_L1 || name == "latin1"_L1 || name == "us-ascii"_L1 || name == "ascii"_L1 ||
        name == "iso8859-1"_L1)
        return u"windows-1252"_s;
    if (name == "gb2312"_L1 || name == "gbk"_L1)
        return u"gb18030"_s;
    if (name == "utf8"_L1 || name == "u8"_L1)
        return u"utf-8"_s;
    return name;
}

QString afterWord(QByteArrayView text, QByteArrayView word)
{
    const qsizetype at = text.indexOf(word);
    if (at < 0)
        return {};
    QString rest = QString::fromLatin1(text.sliced(at + word.size())).trimmed();
    if (!rest.startsWith(u'='))
        return {};
    rest = rest.sliced(1).trimmed();
    if (rest.startsWith(u'"') || rest.startsWith(u'\''))
        return rest.sliced(1).section(rest.front(), 0, 0);
    return rest.section(u';', 0, 0).section(u' ', 0, 0);
}

QString declaredEncoding(const QByteArray& bytes)
{
    QByteArray head = bytes.left(declarationBytes).trimmed();
    if (!head.startsWith("<?xml"))
        return {};
    const qsizetype end = head.indexOf("?>");
    return end < 0 ? QString() : afterWord(QByteArrayView(head).first(end), "encoding");
}

/// Nothing when there is no such encoding, or when the bytes do not fit it and `strict`.
std::optional<QString> converted(QByteArrayView bytes, const QString& encoding, bool strict)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(
        ucnv_open(encoding.toLatin1().constData(), &status), &ucnv_close);
    if (U_FAILURE(status) || !converter)
        return std::nullopt;
    if (strict)
        ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    QString text(bytes.size() * 2 + 16, Qt::Uninitialized);
    static_assert(sizeof(QChar) == sizeof(UChar));
    auto* const start = reinterpret_cast<UChar*>(text.data());
    UChar* target = start;
    const char* source = bytes.data();
    ucnv_toUnicode(converter.get(), &target, start + text.size(), &source, bytes.data() + bytes.size(),
                   nullptr, true, &status);
    if (U_FAILURE(status) && strict)
        return std::nullopt;
    text.truncate(target - start);
    return text;
}

std::optional<DecodedText> byMark(const QByteArray& bytes)
{
    for (const Mark& mark : marks) {
        if (!bytes.startsWith(mark.bytes))
            continue;
        const QByteArrayView rest = QByteArrayView(bytes).sliced(mark.isText ? 0 : mark.bytes.size());
        if (auto text = converted(rest, mark.encoding, false))
            return DecodedText{.text = std::move(*text), .encoding = mark.encoding};
    }
    return std::nullopt;
}

/// A cut in the middle of a letter, or one bad byte, makes no other encoding of a whole document.
bool isMostlySound(const QString& text)
{
    qsizetype broken = 0;
    qsizetype sound = 0;
    for (const QChar c : text) {
        broken += c == QChar::ReplacementCharacter ? 1 : 0;
        sound += c.unicode() > 0x7f && c != QChar::ReplacementCharacter ? 1 : 0;
    }
    return broken * soundPerBroken <= sound || broken <= 1;
}

} // namespace

DecodedText decodedText(const QByteArray& bytes, const QByteArray& contentType)
{
    if (auto marked = byMark(bytes))
        return std::move(*marked);
    QStringList candidates;
    for (const QString& named : {afterWord(contentType.toLower(), "charset"), declaredEncoding(bytes)})
        if (!named.isEmpty())
            candidates.append(asMeant(named));
    candidates.append(u"utf-8"_s);
    for (const QString& encoding : std::as_const(candidates)) {
        // These announce themselves by their first bytes: here the name is wrong.
        if (encoding.startsWith("utf-16"_L1) || encoding.startsWith("utf-32"_L1) || encoding == "utf-7"_L1)
            continue;
        if (auto text = converted(bytes, encoding, true))
            return {.text = std::move(*text), .encoding = encoding};
    }
    auto lenient = QString::fromUtf8(bytes);
    if (isMostlySound(lenient))
        return {.text = std::move(lenient), .encoding = u"utf-8"_s};
    return {.text = converted(bytes, u"windows-1252"_s, false).value_or(QString::fromLatin1(bytes)),
            .encoding = u"windows-1252"_s};
}

} // namespace cohort
