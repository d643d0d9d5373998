#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace cohort {

/// What an address book says of one person. All texts are plain and one line each.
struct AddressCard {
    int line = 0; ///< where it begins in its file, from 1
    QString name{};
    QStringList mails{};      ///< e-mail addresses as they are written
    QStringList pages{};      ///< web addresses, those of profiles among them; only such as may be opened
    QStringList handles{};    ///< "@ana@work.test", "@maria.test"
    QStringList categories{}; ///< labels of the address book; never decide anything by themselves

    bool operator==(const AddressCard&) const = default;
};

/// Something in an address book that could not be read; the rest of the file is.
struct CardTrouble {
    enum class Why {
        NoEnd,            ///< a card that another one or the end of the file cuts off; what it said is read
        NoName,           ///< a card that names nobody
        Group,            ///< a list of people and no person
        NotUnderstood,    ///< a line that is no line of a card
        AddressNotUsable, ///< an e-mail or web address that is none, or that may not be opened
        LineTooLong,
        TooManyProperties, ///< the rest of this card is left out
        TooManyCards,      ///< the rest of the file is left out
    };
    int line = 0; ///< from 1
    Why why = Why::NotUnderstood;

    bool operator==(const CardTrouble&) const = default;
};

/// Troubles of one file that are kept with their line; the others are only counted.
inline constexpr size_t cardTroublesKept = 1000;

/// An address book as it was read.
struct CardFile {
    std::vector<AddressCard> cards{};
    QStringList
        labels{}; ///< of the cards, each once without regard to case, by name; only the first hundreds
    std::vector<CardTrouble> troubles{}; ///< in the order of the file, at most cardTroublesKept
    int troubleCount = 0;
};

} // namespace cohort
