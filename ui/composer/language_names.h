#pragma once

#include <QString>

class QComboBox;

namespace cohort {

/// The languages a post can be in, by their own names, those of this computer first; the data of each item is
/// its BCP 47 tag. The first item says nothing about the language.
void fillLanguages(QComboBox& box);

} // namespace cohort
