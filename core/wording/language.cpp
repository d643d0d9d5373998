#include "core/wording/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>

namespace cohort::wording {

using namespace Qt::StringLiterals;

Language::Language(const QLocale& locale)
{
    QLocale::setDefault(locale);
    if (!m_words.load(locale, u"cohort"_s, u"_"_s, u":/i18n"_s) && !m_words.load(u":/i18n/cohort_en.qm"_s))
        qWarning("no words are built in");
    QCoreApplication::installTranslator(&m_words);
    if (m_lacking.load(u":/i18n/qt_%1.qm"_s.arg(m_words.language())))
        QCoreApplication::installTranslator(&m_lacking);
    // Qt's own words (buttons, file dialogs) come with Qt; without them they stay English. In the language
    // that was found, not the one asked for: Qt has many more, and a window speaks one.
    if (loadWordsOfQt(m_qt, m_words.language(), foldersOfQt()))
        QCoreApplication::installTranslator(&m_qt);
}

QStringList Language::foldersOfQt()
{
    const QString beside = QCoreApplication::applicationDirPath();
    return {QLibraryInfo::path(QLibraryInfo::TranslationsPath), beside + u"/translations"_s,
            beside + u"/../Resources/translations"_s};
}

bool Language::loadWordsOfQt(QTranslator& words, const QString& language, const QStringList& folders)
{
    for (const QString& folder : folders)
        for (const QString& name : {u"qtbase_"_s, u"qt_"_s})
            if (words.load(name + language, folder))
                return true;
    return false;
}

QString Language::Words::translate(const char* context, const char* source, const char* disambiguation,
                                   int n) const
{
    QString words = QTranslator::translate(context, source, disambiguation, n);
    return n < 0 ? words : words.replace(u"%n"_s, u"%Ln"_s);
}

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_words);
    QCoreApplication::removeTranslator(&m_lacking);
    QCoreApplication::removeTranslator(&m_qt);
}

QStringList Language::builtIn()
{
    QStringList codes;
    for (const QString& file : QDir(u":/i18n"_s).entryList({u"cohort_*.qm"_s}, QDir::Files, QDir::Name))
        codes.append(file.section(u'_', 1).section(u'.', 0, 0));
    return codes;
}

} // namespace cohort::wording
