#include "ui/composer/language_names.h"

#include "core/wording/language.h"

#include <QComboBox>
#include <QStyle>
#include <QStyleOptionComboBox>

#include <gtest/gtest.h>

namespace cohort {
namespace {

TEST(TheLanguageOfAPost, IsNotCutWhenNoneIsSaid)
{
    for (const QLocale::Language language : {QLocale::English, QLocale::German}) {
        const wording::Language spoken{QLocale(language)};
        QComboBox box;
        fillLanguages(box);
        box.resize(box.sizeHint());
        QStyleOptionComboBox option;
        option.initFrom(&box);
        const QRect field =
            box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
        EXPECT_GE(field.width(), box.fontMetrics().horizontalAdvance(box.itemText(0)))
            << qPrintable(box.itemText(0));
    }
}

} // namespace
} // namespace cohort
