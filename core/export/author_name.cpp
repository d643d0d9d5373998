#include "core/export/author_name.h"

#include "core/export/written_text.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>

#include <unicode/uchar.h>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

constexpr int maxNameWords = 4;

QSet<QString> wordSet(QStringView words)
{
    QSet<QString> all;
    for (const QStringView word : words.split(u' '))
        all.insert(word.toString());
    return all;
}

/// Words that nobody is called by: what has one is an organisation, a project or a role.
bool namesAnOrganisation(const QString& word)
{
    static const QSet<QString> words = wordSet(
        u"academy agency alliance app archive archives association bank blog books bot bureau center "
        u"centre church city club coalition college commission committee community company conference "
        u"council data databases department digital editors festival foundation fund gallery gazette "
        u"government group guild health hospital inc initiative institut institute institution "
        u"international journal lab labs laboratory league libraries library limited llc ltd magazine "
        u"manual media migration ministry museum national network news office official online orchestra "
        u"organization park partners party podcast police press project projects publishing radio "
        u"research review school science sciences service services social society software staff station "
        u"studies studio studios support team telescope the theatre times today trust tv union university "
        u"weather world akademie amt bibliothek bund gesellschaft gmbh hochschule ministerium stadt "
        u"stiftung universität verein verlag zeitung zentrum bibliothèque biblioteca musée museo société "
        u"universidad université");
    return words.contains(word.toLower());
}

/// Belong to the family name that follows: "van der Berg".
bool isParticle(const QString& word)
{
    static const QSet<QString> words =
        wordSet(u"van von der den de del della di da dos du la le ten ter bin al el zu zur");
    return words.contains(word);
}

bool isNameWord(const QString& word)
{
    if (isParticle(word))
        return true;
    static const QRegularExpression shape(u"^(\\p{Lu}\\.|\\p{Lu}[\\p{L}\\p{M}'’.-]*)$"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    if (!shape.match(word).hasMatch() || namesAnOrganisation(word))
        return false;
    // "NASA" is no name; "J." and "McKay" are.
    return word.size() <= 2 || word != word.toUpper();
}

bool isPicture(char32_t c)
{
    const auto point = static_cast<UChar32>(c);
    return u_hasBinaryProperty(point, UCHAR_EXTENDED_PICTOGRAPHIC) || c == 0xFE0F || c == 0x200D ||
           c == 0x20E3 || u_hasBinaryProperty(point, UCHAR_EMOJI_MODIFIER) ||
           u_hasBinaryProperty(point, UCHAR_REGIONAL_INDICATOR);
}

QString withoutPictures(const QString& name)
{
    static const QRegularExpression shortcode(u":[A-Za-z0-9_]+:"_s);
    QString kept;
    const auto points = QString(name).replace(shortcode, u" "_s).toUcs4();
    for (const auto point : points)
        if (const auto c = static_cast<char32_t>(point); !isPicture(c))
            kept += QStringView(QChar::fromUcs4(c));
    return kept.simplified();
}

/// The first of the words that are the family name.
qsizetype familyStart(const QStringList& words)
{
    qsizetype start = words.size() - 1;
    while (start > 1 && isParticle(words[start - 1]))
        --start;
    return start;
}

} // namespace

AuthorName authorNameAsWritten(const Author& author)
{
    AuthorName name{.literal = withoutPictures(safeLine(author.name)), .handle = safeLine(author.handle)};
    if (name.literal.isEmpty())
        name.literal = name.handle.isEmpty() ? safeLine(safeUri(author.uri)) : name.handle;
    if (name.literal.isEmpty())
        name.literal = u"?"_s;
    if (name.literal == name.handle || u'@' + name.literal == name.handle)
        name.handle.clear();
    return name;
}

AuthorName authorName(const Author& author)
{
    AuthorName name = authorNameAsWritten(author);
    const QStringList words = name.literal.split(u' ');
    if (author.bot || author.group || words.size() < 2 || words.size() > maxNameWords ||
        !std::ranges::all_of(words, isNameWord) || isParticle(words.back()) || isParticle(words.front()))
        return name;
    const qsizetype start = familyStart(words);
    name.given = words.mid(0, start).join(u' ');
    name.family = words.mid(start).join(u' ');
    return name;
}

QString withInitials(const AuthorName& name)
{
    if (name.family.isEmpty())
        return name.literal;
    QStringList initials;
    for (const QString& word : name.given.split(u' ')) {
        QStringList parts;
        for (const QString& part : word.split(u'-', Qt::SkipEmptyParts))
            parts << part.left(1) + u'.';
        initials << parts.join(u'-');
    }
    return name.family + ", "_L1 + initials.join(u' ');
}

QString familyFirst(const AuthorName& name)
{
    return name.family.isEmpty() ? name.literal : name.family + ", "_L1 + name.given;
}

} // namespace cohort
