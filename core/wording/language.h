#pragma once

#include <QLocale>
#include <QStringList>
#include <QTranslator>

namespace cohort::wording {

/// The language of everything the program says, as long as it lives: Cohort's own words and those of Qt. One
/// in a program, made in main() after the application. English needs it too, for "1 person" and "2 people".
class Language final {
public:
    /// `locale` also decides how dates and numbers look. A language without a translation gives English
    /// words, Qt's as well.
    explicit Language(const QLocale& locale);
    Language(const Language&) = delete;
    Language& operator=(const Language&) = delete;
    ~Language();

    /// Where Qt's own words may lie: where this Qt says, and beside the program as the packages of Windows
    /// and macOS carry them.
    [[nodiscard]] static QStringList foldersOfQt();
    /// Reads Qt's words in a language ("de") from the first of the folders that has them, as Qt's own
    /// qtbase_de.qm or as the qt_de.qm of windeployqt, which is several in one. False where there are none.
    [[nodiscard]] static bool loadWordsOfQt(QTranslator& words, const QString& language,
                                            const QStringList& folders);

    /// The codes of all languages that are built in ("de", "en", …), in alphabetical order.
    [[nodiscard]] static QStringList builtIn();

private:
    /// Counts in sentences ("%n people") are written with the digits and the grouping of the locale.
    class Words final : public QTranslator {
    public:
        [[nodiscard]] QString translate(const char* context, const char* source, const char* disambiguation,
                                        int n) const override;
    };
    Words m_words;
    QTranslator m_lacking; ///< what Qt shows and has no word for in this language; asked after Qt's own
    QTranslator m_qt;
};

} // namespace cohort::wording
