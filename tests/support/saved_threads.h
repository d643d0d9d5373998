#pragma once

#include "core/model/saved_thread.h"

#include <QLocale>

namespace cohort {

/// Lists and dates are English while it lives, whatever the machine speaks.
class EnglishWords {
public:
    EnglishWords() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    EnglishWords(const EnglishWords&) = delete;
    EnglishWords& operator=(const EnglishWords&) = delete;
    ~EnglishWords() { QLocale::setDefault(m_before); }

private:
    QLocale m_before;
};

/// A saved post with the common fields set; its number is its id.
[[nodiscard]] SavedPost savedPost(int number, const QString& name, const QString& handle,
                                  const QString& words);

/// A saved conversation of librarians with one of everything: answers in three depths, a followers-only post,
/// a post of mine with its sentence, a poll, a card, a picture that was kept and one that was not, an edited
/// and a deleted post, a note, a highlight, Arabic and Chinese, and two posts that could not be had.
[[nodiscard]] SavedThread librariansThread();

/// A conversation of `count` posts that nest and mix languages.
[[nodiscard]] SavedThread longThread(int count);

/// A small picture as PNG: what SavedMedia of librariansThread stands for.
[[nodiscard]] QByteArray smallPicture();

} // namespace cohort
