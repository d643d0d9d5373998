#include "core/text/vcard.h"

#include "core/text/decoded_text.h"
#include "core/text/html_reader.h"
#include "core/text/link_policy.h"
#include "core/text/vcard_line.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>

namespace cohort {

using namespace Qt::StringLiterals;

namespace {

/// UTF-16 units of a name and of a label.
constexpr int longestName = 200;
/// Of an e-mail address (RFC 5321 4.5.3.1: 64 + 1 + 255) and of a handle.
constexpr qsizetype longestMail = 320;
/// E-mail addresses, web addresses, handles and labels of one card that are kept, of each kind.
constexpr qsizetype mostOfAKind = 100;

void addOnce(QStringList& list, const QString& text)
{
    if (!text.isEmpty() && list.size() < mostOfAKind && !list.contains(text, Qt::CaseInsensitive))
        list.append(text);
}

/// A web address that may be opened, as it is compared and shown; empty for all others.
QString webAddress(const QString& written)
{
    QString address = written.trimmed();
    if (address.startsWith("www."_L1, Qt::CaseInsensitive))
        address.prepend("https://"_L1);
    const auto checked = checkedLink(address);
    if (!checked || checked->suspicious || checked->url.scheme() == "mailto"_L1 ||
        checked->url.host().isEmpty())
        return {};
    return checked->url.toString(QUrl::FullyEncoded);
}

/// "@ana@work.test" of "ana@work.test", "@ana@work.test", "acct:ana@work.test", "x-apple:@ana@work.test".
QString serverHandle(const QString& written)
{
    static const QRegularExpression form(u"^(?:acct:|x-apple:)?@?([\\w.+-]+@(?:[\\w-]+\\.)+[\\w-]{2,})$"_s,
                                         QRegularExpression::UseUnicodePropertiesOption |
                                             QRegularExpression::CaseInsensitiveOption);
    const auto found = form.match(written.trimmed());
    return found.hasMatch() && written.size() <= longestMail ? u'@' + found.captured(1) : QString();
}

/// "@maria.test" of "maria.test" and "@maria.test": a domain, as Bluesky has them.
QString domainHandle(const QString& written)
{
    static const QRegularExpression form(u"^@?((?:[a-z0-9-]+\\.)+[a-z]{2,})$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const auto found = form.match(written.trimmed());
    return found.hasMatch() && written.size() <= longestMail ? u'@' + found.captured(1) : QString();
}

bool isBluesky(const VcardLine& line)
{
    for (const VcardLine::Parameter& one : line.parameters)
        if (one.value.compare("bluesky", Qt::CaseInsensitive) == 0)
            return true;
    return false;
}

/// One file being read.
class CardReader final {
public:
    CardReader(const QByteArray& file, const VcardLimits& limits)
        : m_lines(file, limits.maxLineBytes)
        , m_limits(limits)
    {
    }
    [[nodiscard]] std::optional<CardFile> run();

private:
    void readLine(const VcardLine& line);
    void readOutside(const VcardLine& line);
    void readInside(const VcardLine& line);
    void readProperty(const VcardLine& line);
    void readProfile(const VcardLine& line);
    void readAddress(const VcardLine& line);
    void begin(int line);
    void finish();
    void tell(int line, CardTrouble::Why why);
    [[nodiscard]] static bool is(const VcardLine& line, QByteArrayView name, QByteArrayView value);

    VcardLines m_lines;
    const VcardLimits m_limits;
    CardFile m_file;
    AddressCard m_card;
    QString m_fullName;
    QString m_partsName;
    QString m_nickname;
    QString m_organisation;
    int m_properties = 0;
    int m_nested = 0;      ///< cards inside the value of AGENT (vCard 2.1)
    bool m_inside = false; ///< between BEGIN and END
    bool m_group = false;
    bool m_agent = false;  ///< the last property was an AGENT whose card follows
    bool m_binary = false; ///< the last property holds bytes; some programs do not fold them
    bool m_found = false;  ///< a card began
    bool m_full = false;
};

bool CardReader::is(const VcardLine& line, QByteArrayView name, QByteArrayView value)
{
    return line.name == name && line.value.trimmed().compare(value, Qt::CaseInsensitive) == 0;
}

void CardReader::tell(int line, CardTrouble::Why why)
{
    ++m_file.troubleCount;
    if (m_file.troubles.size() < cardTroublesKept)
        m_file.troubles.push_back({.line = line, .why = why});
}

void CardReader::begin(int line)
{
    m_card = {.line = line};
    m_fullName.clear();
    m_partsName.clear();
    m_nickname.clear();
    m_organisation.clear();
    m_properties = 0;
    m_nested = 0;
    m_group = false;
    m_agent = false;
    m_binary = false;
    m_inside = true;
    m_found = true;
}

void CardReader::finish()
{
    m_inside = false;
    if (m_group)
        return tell(m_card.line, CardTrouble::Why::Group);
    for (const QString& name : {m_fullName, m_partsName, m_nickname, m_organisation, m_card.mails.value(0)})
        if (m_card.name.isEmpty())
            m_card.name = name;
    if (m_card.name.isEmpty())
        return tell(m_card.line, CardTrouble::Why::NoName);
    if (m_file.cards.size() >= m_limits.maxCards) {
        tell(m_card.line, CardTrouble::Why::TooManyCards);
        m_full = true;
        return;
    }
    m_file.cards.push_back(std::move(m_card));
}

void CardReader::readOutside(const VcardLine& line)
{
    if (is(line, "BEGIN", "VCARD"))
        begin(line.number);
    else
        tell(line.number, CardTrouble::Why::NotUnderstood);
}

void CardReader::readInside(const VcardLine& line)
{
    if (is(line, "BEGIN", "VCARD")) {
        if (m_agent || m_nested > 0) {
            ++m_nested;
            m_agent = false;
            return;
        }
        tell(m_card.line, CardTrouble::Why::NoEnd);
        finish();
        return m_full ? void() : begin(line.number);
    }
    if (is(line, "END", "VCARD")) {
        if (m_nested > 0)
            --m_nested;
        else
            finish();
        return;
    }
    if (m_nested > 0)
        return;
    if (++m_properties > m_limits.maxProperties) {
        if (m_properties == m_limits.maxProperties + 1)
            tell(line.number, CardTrouble::Why::TooManyProperties);
        return;
    }
    if (line.name.isEmpty())
        return m_binary ? void() : tell(line.number, CardTrouble::Why::NotUnderstood);
    readProperty(line);
}

void CardReader::readProperty(const VcardLine& line)
{
    m_agent = line.name == "AGENT" && line.value.trimmed().isEmpty();
    m_binary = line.name == "PHOTO" || line.name == "LOGO" || line.name == "SOUND" || line.name == "KEY";
    if (line.name == "KIND" || line.name == "X-ADDRESSBOOKSERVER-KIND") {
        m_group = line.value.trimmed().compare("group", Qt::CaseInsensitive) == 0;
        return;
    }
    static const QByteArrayList used{"FN",
                                     "N",
                                     "NICKNAME",
                                     "ORG",
                                     "CATEGORIES",
                                     "EMAIL",
                                     "URL",
                                     "IMPP",
                                     "X-SOCIALPROFILE",
                                     "SOCIALPROFILE",
                                     "X-KADDRESSBOOK-BLOGFEED"};
    if (!used.contains(line.name))
        return;
    if (line.tooLong)
        return tell(line.number, CardTrouble::Why::LineTooLong);
    const QString text = line.text();
    const auto nameOf = [](const QString& words) { return cleanLine(words, longestName); };
    if (line.name == "FN") {
        m_fullName = m_fullName.isEmpty() ? nameOf(unescaped(text)) : m_fullName;
    } else if (line.name == "N") {
        const QStringList parts = unescapedParts(text, u';'); // family, given, additional
        m_partsName = nameOf(parts.value(1) + u' ' + parts.value(2) + u' ' + parts.value(0));
    } else if (line.name == "NICKNAME") {
        m_nickname = nameOf(unescapedParts(text, u',').value(0));
    } else if (line.name == "ORG") {
        m_organisation = nameOf(unescapedParts(text, u';').value(0));
    } else if (line.name == "CATEGORIES") {
        for (const QString& label : unescapedParts(text, u',')) {
            if (m_card.categories.size() >= m_limits.maxLabels)
                break;
            addOnce(m_card.categories, nameOf(label));
        }
    } else {
        readAddress(line);
    }
}

void CardReader::readAddress(const VcardLine& line)
{
    const QString text = unescaped(line.text()).trimmed();
    if (text.isEmpty())
        return;
    if (line.name == "IMPP" || line.name.endsWith("SOCIALPROFILE"))
        return readProfile(line);
    const bool mail = line.name == "EMAIL";
    const QString address = mail ? mailAddress(text) : webAddress(text);
    if (address.isEmpty())
        return tell(line.number, CardTrouble::Why::AddressNotUsable);
    addOnce(mail ? m_card.mails : m_card.pages, address);
}

/// Names of profiles, or their pages; those of networks that Cohort cannot know by them are passed over.
void CardReader::readProfile(const VcardLine& line)
{
    const QString text = unescaped(line.text()).trimmed();
    QStringList names{text};
    for (const QByteArrayView parameter : {QByteArrayView("USERNAME"), QByteArrayView("X-USER")})
        names.append(QString::fromUtf8(line.parameter(parameter)));
    for (const QString& name : std::as_const(names)) {
        addOnce(m_card.handles, serverHandle(name));
        if (isBluesky(line))
            addOnce(m_card.handles, domainHandle(name));
    }
    if (text.startsWith("http"_L1, Qt::CaseInsensitive))
        addOnce(m_card.pages, webAddress(text));
}

void CardReader::readLine(const VcardLine& line)
{
    if (m_inside)
        readInside(line);
    else
        readOutside(line);
}

std::optional<CardFile> CardReader::run()
{
    while (const auto line = m_lines.next()) {
        readLine(*line);
        if (m_full)
            break;
    }
    if (m_inside && !m_full) {
        tell(m_card.line, CardTrouble::Why::NoEnd);
        finish();
    }
    return m_found ? std::optional(std::move(m_file)) : std::nullopt;
}

QStringList labelsOf(const std::vector<AddressCard>& cards, qsizetype most)
{
    QMap<QString, QString> labels; // by themselves without case
    for (const AddressCard& card : cards)
        for (const QString& label : card.categories) {
            if (labels.size() >= most)
                return labels.values();
            if (QString key = label.toCaseFolded(); !labels.contains(key))
                labels.insert(std::move(key), label);
        }
    return labels.values();
}

/// Programs of the last century write UTF-16; in UTF-8 every line can be read alone.
QByteArray inUtf8(const QByteArray& file)
{
    if (file.startsWith("\xff\xfe") || file.startsWith("\xfe\xff"))
        return decodedText(file, {}).text.toUtf8();
    return file.startsWith("\xef\xbb\xbf") ? file.mid(3) : file;
}

} // namespace

QString mailAddress(const QString& written)
{
    static const QRegularExpression form(u"^[^\\s@<>(),;:\"\\[\\]\\\\]+@[^\\s@<>(),;:\"\\[\\]\\\\/]+$"_s);
    QString address = written.trimmed();
    if (address.startsWith("mailto:"_L1, Qt::CaseInsensitive))
        address = address.mid(7).section(u'?', 0, 0);
    if (address.size() > longestMail || !form.match(address).hasMatch())
        return {};
    // An address with a control or bidirectional mark in it would pass for another one.
    return cleanLine(address, int(longestMail)) == address ? address : QString();
}

std::optional<CardFile> cardsOf(const QByteArray& file, const VcardLimits& limits)
{
    if (file.size() > limits.maxBytes)
        return std::nullopt;
    const QByteArray bytes = inUtf8(file);
    auto read = CardReader(bytes, limits).run();
    if (read)
        read->labels = labelsOf(read->cards, 10 * limits.maxLabels);
    return read;
}

} // namespace cohort
