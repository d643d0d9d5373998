#include "core/wording/language.h"

#include <QApplication>
#include <QCalendarWidget>
#include <QColorDialog>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <mutex>
#include <set>

using namespace Qt::StringLiterals;

namespace cohort {
namespace {

/// Not shown: Qt asks it of translators to learn in which direction they write.
constexpr char directionOfWriting[] = "QT_LAYOUT_DIRECTION";

/// Asked last of all translators, so that it learns what no other had a word for.
class Untranslated final : public QTranslator {
public:
    Untranslated() { QCoreApplication::installTranslator(this); }
    ~Untranslated() override { QCoreApplication::removeTranslator(this); }
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* context, const char* source, const char* /*disambiguation*/,
                                    int /*n*/) const override
    {
        const std::scoped_lock lock(m_lock);
        const QString words = QString::fromUtf8(source);
        // Numbers, "%1" and the like are words of no language.
        if (words != QLatin1String(directionOfWriting) &&
            std::ranges::any_of(words, [](QChar letter) { return letter.isLetter(); }))
            m_words.insert(QLatin1String(context) + u": "_s + words);
        return {};
    }
    [[nodiscard]] std::set<QString> words() const
    {
        const std::scoped_lock lock(m_lock);
        return m_words;
    }

private:
    mutable std::mutex m_lock; // Qt reads folders on a thread of its own
    mutable std::set<QString> m_words;
};

struct Wanted {
    const char* code = "";
    const char* cancel = ""; ///< without mnemonic
    const char* copy = "";   ///< of a line's menu
};

void PrintTo(const Wanted& wanted, std::ostream* out)
{
    *out << wanted.code;
}

QString bare(QString words)
{
    return words.section(u'\t', 0, 0).remove(u'&');
}

class WordsOfQt : public testing::TestWithParam<Wanted> {
protected:
    void SetUp() override
    {
        QTranslator words;
        if (!wording::Language::loadWordsOfQt(words, QLatin1String(GetParam().code),
                                              wording::Language::foldersOfQt()))
            GTEST_SKIP() << "this Qt has come without its translations";
        m_language = std::make_unique<wording::Language>(QLocale(QLatin1String(GetParam().code)));
    }
    void TearDown() override
    {
        m_language.reset();
        QLocale::setDefault(m_before);
    }

    /// Everything of Qt that the program shows words of, shown once.
    void showAll()
    {
        QDialogButtonBox buttons;
        QMessageBox box;
        for (int button = QDialogButtonBox::FirstButton; button <= QDialogButtonBox::LastButton;
             button <<= 1) {
            buttons.addButton(static_cast<QDialogButtonBox::StandardButton>(button));
            box.addButton(static_cast<QMessageBox::StandardButton>(button));
        }
        buttons.show();
        box.show();
        QLineEdit line;
        const std::unique_ptr<QMenu> lineMenu(line.createStandardContextMenu());
        QPlainTextEdit text;
        const std::unique_ptr<QMenu> textMenu(text.createStandardContextMenu());
        QKeySequenceEdit keys;
        keys.show();
        QCalendarWidget calendar;
        calendar.show();
        QColorDialog colours;
        colours.setOption(QColorDialog::DontUseNativeDialog);
        colours.show();
        QTemporaryDir folder;
        for (const auto mode : {QFileDialog::AcceptOpen, QFileDialog::AcceptSave}) {
            QFileDialog files(nullptr, u"-"_s, folder.path());
            files.setOption(QFileDialog::DontUseNativeDialog);
            files.setAcceptMode(mode);
            files.show();
            QCoreApplication::processEvents();
        }
        QPrinter printer;
        printer.setOutputFormat(QPrinter::PdfFormat);
        QPrintDialog print(&printer);
        print.show();
        QCoreApplication::processEvents();
    }

    QLocale m_before;
    Untranslated m_untranslated;
    std::unique_ptr<wording::Language> m_language;
};

TEST_P(WordsOfQt, AreThoseOfTheLanguageOnButtonsAndInMenus)
{
    const QString cancel = QString::fromUtf8(GetParam().cancel);
    QDialogButtonBox buttons(QDialogButtonBox::Cancel);
    EXPECT_EQ(bare(buttons.button(QDialogButtonBox::Cancel)->text()), cancel);
    QMessageBox box(QMessageBox::Warning, u"-"_s, u"-"_s, QMessageBox::Cancel);
    EXPECT_EQ(bare(box.button(QMessageBox::Cancel)->text()), cancel);
    QLineEdit line;
    const std::unique_ptr<QMenu> menu(line.createStandardContextMenu());
    QStringList words;
    for (const QAction* action : menu->actions())
        words.append(bare(action->text()));
    EXPECT_TRUE(words.contains(QString::fromUtf8(GetParam().copy))) << words.join(u", "_s).toStdString();
}

TEST_P(WordsOfQt, AreTranslatedWhereverTheProgramShowsThem)
{
    showAll();
    const std::set<QString> missing = m_untranslated.words();
    EXPECT_TRUE(missing.empty()) << QStringList(missing.begin(), missing.end()).join(u'\n').toStdString();
}

INSTANTIATE_TEST_SUITE_P(Languages, WordsOfQt,
                         testing::Values(Wanted{.code = "de", .cancel = "Abbrechen", .copy = "Kopieren"},
                                         Wanted{.code = "fr", .cancel = "Annuler", .copy = "Copier"},
                                         Wanted{.code = "es", .cancel = "Cancelar", .copy = "Copiar"},
                                         Wanted{.code = "ar", .cancel = "ألغِ", .copy = "انسخ"}));

TEST(WordsOfQtBesideTheProgram, AreFoundAsTheOneFileThatWindowsPackagesCarry)
{
    const QString own = wording::Language::foldersOfQt().front() + u"/qtbase_de.qm"_s;
    if (!QFile::exists(own))
        GTEST_SKIP() << "this Qt has come without its translations";
    QTemporaryDir empty;
    QTemporaryDir carried;
    ASSERT_TRUE(QFile::copy(own, carried.filePath(u"qt_de.qm"_s)));
    QTranslator words;
    EXPECT_FALSE(wording::Language::loadWordsOfQt(words, u"de"_s, {empty.path()}));
    EXPECT_FALSE(wording::Language::loadWordsOfQt(words, u"fr"_s, {empty.path(), carried.path()}));
    ASSERT_TRUE(wording::Language::loadWordsOfQt(words, u"de"_s, {empty.path(), carried.path()}));
    EXPECT_EQ(bare(words.translate("QPlatformTheme", "Cancel")), u"Abbrechen"_s);
}

TEST(WordsOfQtInALanguageThatCohortLacks, AreEnglishLikeItsOwn)
{
    const QLocale before;
    {
        const wording::Language polish{QLocale(QLocale::Polish)};
        QDialogButtonBox buttons(QDialogButtonBox::Cancel);
        EXPECT_EQ(bare(buttons.button(QDialogButtonBox::Cancel)->text()), u"Cancel"_s);
    }
    QLocale::setDefault(before);
}

} // namespace
} // namespace cohort
