#include "ui/composer/language_names.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <utility>
#include <vector>

namespace cohort {

namespace {

/// Tags of two letters are what networks understand.
constexpr int TagLength = 2;
/// Room for the names of most languages; longer ones are cut.
constexpr int LeastCharacters = 12;

using NamedTag = std::pair<QString, QString>; // name in its own language, tag

std::vector<NamedTag> makeLanguages()
{
    std::vector<NamedTag> found;
    for (int number = QLocale::C + 1; number <= QLocale::LastLanguage; ++number) {
        const auto language = static_cast<QLocale::Language>(number);
        const QString tag = QLocale::languageToCode(language);
        if (tag.size() != TagLength)
            continue;
        const QLocale locale(language);
        const QString own = locale.language() == language ? locale.nativeLanguageName() : QString();
        found.emplace_back(own.isEmpty() ? QLocale::languageToString(language) : own, tag);
    }
    std::ranges::sort(found, [](const NamedTag& left, const NamedTag& right) {
        return left.first.localeAwareCompare(right.first) < 0;
    });
    return found;
}

} // namespace

void fillLanguages(QComboBox& box)
{
    static const std::vector<NamedTag> languages = makeLanguages();
    box.clear();
    box.setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    const QString none = QCoreApplication::translate("cohort::ComposerForm", "Language not said");
    box.setMinimumContentsLength(std::max(LeastCharacters, static_cast<int>(none.size())));
    box.addItem(none, QString());
    QStringList mine;
    const QStringList preferred = QLocale::system().uiLanguages();
    for (const QString& tag : preferred)
        if (!mine.contains(tag.left(TagLength)))
            mine.append(tag.left(TagLength));
    for (const QString& tag : mine)
        for (const NamedTag& language : languages)
            if (language.second == tag)
                box.addItem(language.first, tag);
    box.insertSeparator(box.count());
    for (const NamedTag& language : languages)
        box.addItem(language.first, language.second);
}

} // namespace cohort
