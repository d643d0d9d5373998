#include "core/wording/card_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace cohort::wording {
namespace {

class CardTexts {
    Q_DECLARE_TR_FUNCTIONS(cohort)
};

QString whyWords(CardTrouble::Why why)
{
    using Why = CardTrouble::Why;
    switch (why) {
    case Why::NoEnd:
        return CardTexts::tr("a card without an end; what it says was read");
    case Why::NoName:
        return CardTexts::tr("a card that names nobody");
    case Why::Group:
        return CardTexts::tr("a list of people, which is no person");
    case Why::NotUnderstood:
        return CardTexts::tr("this is no line of a card");
    case Why::AddressNotUsable:
        return CardTexts::tr("this address cannot be used");
    case Why::LineTooLong:
        return CardTexts::tr("this line is too long");
    case Why::TooManyProperties:
        return CardTexts::tr("this card is too long; the rest of it is left out");
    case Why::TooManyCards:
        return CardTexts::tr("there are too many cards; the rest of the file is left out");
    }
    return {};
}

} // namespace

QString sentence(const CardTrouble& trouble)
{
    return CardTexts::tr("line %1: %2", "number, what is wrong")
        .arg(QLocale().toString(trouble.line), whyWords(trouble.why));
}

QStringList countWords(const CardCounts& counts, bool done)
{
    QStringList lines;
    const auto add = [&lines](int count, const QString& words) {
        if (count > 0)
            lines.append(words);
    };
    add(counts.added, done ? CardTexts::tr("%n new people", "were added", counts.added)
                           : CardTexts::tr("%n people will be new", nullptr, counts.added));
    add(counts.matched,
        done ? CardTexts::tr("%n people you have got more addresses", nullptr, counts.matched)
             : CardTexts::tr("%n people you have will get more addresses", nullptr, counts.matched));
    add(counts.unchanged,
        CardTexts::tr("of %n people everything is known already", nullptr, counts.unchanged));
    if (lines.isEmpty())
        lines.append(CardTexts::tr("there is nobody in it"));
    return lines;
}

QString troubleWords(const CardFile& file)
{
    return file.troubleCount == 0
               ? QString()
               : CardTexts::tr("%n lines or cards could not be read", nullptr, file.troubleCount);
}

} // namespace cohort::wording
