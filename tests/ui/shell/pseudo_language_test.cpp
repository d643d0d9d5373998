#include "core/providers/sample/sample_corpus.h"
#include "tests/support/ui_every_place.h"
#include "ui/shell/commands.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTabBar>
#include <QTextBrowser>
#include <QTextDocumentFragment>
#include <QToolButton>
#include <QTranslator>
#include <QTreeView>

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace cohort {
namespace {

/// Fewer would mean that places or their words were left out.
constexpr int leastPlaces = 35;
constexpr int leastTexts = 2000;

/// The words of the pseudo-language, in which every translated text stands in brackets and is 40 % longer.
class PseudoLanguage final {
public:
    PseudoLanguage()
    {
        EXPECT_TRUE(m_words.load(QStringLiteral(COHORT_PSEUDO_QM)));
        QCoreApplication::installTranslator(&m_words);
        QLocale::setDefault(QLocale::c()); // its lists have no “and” of Qt's between the names
    }
    PseudoLanguage(const PseudoLanguage&) = delete;
    PseudoLanguage& operator=(const PseudoLanguage&) = delete;
    ~PseudoLanguage()
    {
        QCoreApplication::removeTranslator(&m_words);
        QLocale::setDefault(m_before);
    }

private:
    QLocale m_before;
    QTranslator m_words;
};

/// A shorter stretch of what people wrote could be a word of the program as well.
constexpr int leastWritten = 12;

/// What people of the sample network, or of these tests, say and call themselves: nobody's to translate.
class PeoplesWords final {
public:
    PeoplesWords()
    {
        QStringList names;
        const auto corpus = sample::loadCorpus();
        EXPECT_TRUE(corpus.has_value());
        for (const sample::Side side : sample::bothSides) {
            addAuthor(corpus->me[sample::index(side)], names);
            for (const sample::Inhabitant& one : corpus->people[sample::index(side)])
                addAuthor(one.author, names);
        }
        for (const sample::TimedPost& one : corpus->posts)
            addPost(one.post);
        for (const sample::SampleCircle& one : corpus->circles)
            names << one.circle.name << one.circle.note;
        for (const sample::SampleList& one : corpus->lists)
            names << one.title;
        m_texts << corpus->howMet.values() << corpus->draft.text;
        // What the places and the dialogs of EveryPlace are given.
        names << u"Ana R."_s << u"Ana"_s << u"Libraries"_s << u"Transport"_s << u"Friends"_s << u"reading"_s;
        // Names of networks; and what stands in a field as an example of an address.
        names << u"Bluesky"_s << u"WordPress"_s << u"server.example"_s << u"http://proxy.example:8080"_s;
        m_texts << u"Words to be marked."_s;
        for (QString& text : m_texts)
            text = text.simplified();
        prepare(m_texts);
        prepare(names);
        for (QString& name : names)
            name = QRegularExpression::escape(name);
        m_names.setPattern(u"(?<!\\w)(?:%1)(?!\\w)"_s.arg(names.join(u'|')));
        m_names.setPatternOptions(QRegularExpression::UseUnicodePropertiesOption);
    }

    /// What is left of a text without the words of people and what is no word: addresses, dates, keys.
    [[nodiscard]] QString without(QString text) const
    {
        static const QRegularExpression address(u"@?[\\w.-]+@[\\w.-]+|\\bhttps?://\\S+|"
                                                "\\b[\\w-]+(\\.[\\w-]+)*\\.(example|test)\\b(/\\S*)?"_s);
        static const QRegularExpression size(u"\\d (?:bytes|kB|MB|GB)\\b"_s);
        static const QRegularExpression ends(u"[…\n·]|   "_s);
        static const QRegularExpression letter(u"\\p{L}"_s);
        for (const QString& written : m_texts)
            if (written.size() >= leastWritten)
                text.replace(written, u"\n"_s);
        QStringList left;
        for (QString piece : text.split(ends)) {
            if (isWritten(piece) || isKeys(piece.trimmed()))
                continue;
            for (const QRegularExpression& other : {address, m_names, dates(), size})
                piece.remove(other);
            if (piece.contains(letter) && !isWritten(piece))
                left.append(piece.simplified());
        }
        return left.join(u" … "_s);
    }

private:
    /// The longest first: a shorter one may stand in it.
    static void prepare(QStringList& texts)
    {
        texts.removeAll(QString());
        texts.removeDuplicates();
        std::ranges::sort(texts, [](const QString& a, const QString& b) { return a.size() > b.size(); });
    }
    void addAuthor(const Author& author, QStringList& names)
    {
        names << author.name << author.handle;
        m_texts << author.bio;
    }
    void addPost(const Post& post)
    {
        m_texts << post.text.text << post.contentWarning;
        for (const Media& media : post.media)
            m_texts << media.description;
        if (post.card)
            m_texts << post.card->title << post.card->description;
        if (post.poll)
            for (const PollOption& option : post.poll->options)
                m_texts << option.text;
    }
    /// Whether somebody wrote it, or it is a longer stretch of what they wrote.
    [[nodiscard]] bool isWritten(QString piece) const
    {
        static const QRegularExpression around(u"^[\\s.,]+|[\\s.,]+$"_s);
        piece = piece.remove(around).simplified();
        return piece.isEmpty() || m_texts.contains(piece) ||
               (piece.size() >= leastWritten &&
                std::ranges::any_of(m_texts, [&](const QString& text) { return text.contains(piece); }));
    }
    /// Qt has its own words for the keys.
    [[nodiscard]] static bool isKeys(const QString& text)
    {
        for (const QString& keys : text.split(u"  "_s)) {
            const QKeySequence read = QKeySequence::fromString(keys, QKeySequence::NativeText);
            if (read.isEmpty() || read[0].key() == Qt::Key_unknown)
                return false;
        }
        return true;
    }
    /// Qt has those for days as well.
    [[nodiscard]] static const QRegularExpression& dates()
    {
        static const QRegularExpression made = [] {
            QStringList names;
            for (const QLocale::FormatType form : {QLocale::LongFormat, QLocale::ShortFormat}) {
                for (int month = 1; month <= 12; ++month)
                    names << QLocale().standaloneMonthName(month, form);
                for (int day = 1; day <= 7; ++day)
                    names << QLocale().dayName(day, form);
            }
            const QString name = names.join(u'|');
            return QRegularExpression(
                u"^(?:%1)$|\\b(?:%1),? (?=\\d|%1)|\\d (?:%1)\\b|\\d (?:AM|PM)\\b"_s.arg(name));
        }();
        return made;
    }

    QRegularExpression m_names;
    QStringList m_texts;
};

/// What a row says, on the screen and read aloud.
constexpr std::array rolesOfWords{Qt::DisplayRole, Qt::ToolTipRole, Qt::StatusTipRole, Qt::AccessibleTextRole,
                                  Qt::AccessibleDescriptionRole};

class PseudoLanguageTest : public testing::Test {
protected:
    [[nodiscard]] MainWindow& window() { return m_sample.window(); }

    /// Takes a text out of its brackets; what is left must be no word of the program.
    void expectTranslated(const QString& said, const QString& where)
    {
        if (said.isEmpty())
            return;
        ++m_seen;
        static const QRegularExpression tags(u"<[^>]*>"_s);
        static const QRegularExpression marks(u"[\u2066-\u2069]|&(?=[^&\\s])"_s);
        static const QRegularExpression bracketed(u"\\[[^\\[\\]]*\\]"_s);
        QString text = said.contains(tags) ? QTextDocumentFragment::fromHtml(said).toPlainText() : said;
        text.remove(marks);
        while (text.contains(bracketed))
            text.remove(bracketed);
        if (const QString left = m_people.without(text); !left.isEmpty())
            m_complaints.insert(u"%1: “%2” in “%3”"_s.arg(where, left, said.left(200)));
    }

    static QString placeOf(const QWidget& widget)
    {
        QStringList names;
        for (const QWidget* at = &widget; at && names.size() < 3; at = at->parentWidget())
            names.prepend(QString::fromLatin1(at->metaObject()->className()));
        return names.join(u" > "_s);
    }

    void expectNoComplaint()
    {
        for (const QString& complaint : m_complaints)
            ADD_FAILURE() << complaint.toStdString();
        m_complaints.clear();
    }

    void look(const QString& place, QWidget& top)
    {
        expectTranslated(top.windowTitle(), place + u" (title)"_s);
        for (QWidget* part : top.findChildren<QWidget*>()) {
            if (!part->isVisible() || part->window() != &top || isOfQt(*part))
                continue;
            const QString where = place + u": "_s + placeOf(*part);
            for (const QString& said : textsOf(*part))
                expectTranslated(said, where);
            for (const QString& said :
                 {part->toolTip(), part->statusTip(), part->accessibleName(), part->accessibleDescription()})
                expectTranslated(said, where + u" (tip, or read aloud)"_s);
            if (const QMenu* menu = menuOf(*part))
                lookAtMenu(*menu, where + u" (menu)"_s);
            if (const auto* view = qobject_cast<const QAbstractItemView*>(part); view && view->model())
                lookAtRows(*view, {}, where);
        }
    }

    [[nodiscard]] static QMenu* menuOf(const QWidget& part)
    {
        if (const auto* tool = qobject_cast<const QToolButton*>(&part))
            return tool->menu();
        const auto* button = qobject_cast<const QPushButton*>(&part);
        return button ? button->menu() : nullptr;
    }

    void lookAtMenu(const QMenu& menu, const QString& where)
    {
        expectTranslated(menu.title(), where);
        for (const QAction* action : menu.actions()) {
            expectTranslated(action->text().section(u'\t', 0, 0), where);
            if (const QMenu* below = action->menu())
                lookAtMenu(*below, where);
        }
    }

    void lookAtRows(const QAbstractItemView& view, const QModelIndex& above, const QString& where)
    {
        const QAbstractItemModel& model = *view.model();
        const int columns = model.columnCount(above);
        const auto* tree = qobject_cast<const QTreeView*>(&view);
        for (int column = 0; !above.isValid() && tree && !tree->isHeaderHidden() && column < columns;
             ++column)
            expectTranslated(model.headerData(column, Qt::Horizontal).toString(), where + u" (heading)"_s);
        for (int row = 0; row < model.rowCount(above); ++row)
            for (int column = 0; column < columns; ++column) {
                const QModelIndex index = model.index(row, column, above);
                for (const int role : rolesOfWords)
                    expectTranslated(index.data(role).toString(), where + u" (row, role %1)"_s.arg(role));
                if (column == 0)
                    lookAtRows(view, index, where);
            }
    }

    /// What a part shows of itself. What somebody types is theirs.
    [[nodiscard]] static QStringList textsOf(const QWidget& part)
    {
        if (const auto* label = qobject_cast<const QLabel*>(&part))
            return {label->text()};
        if (const auto* button = qobject_cast<const QAbstractButton*>(&part))
            return {button->text()};
        if (const auto* box = qobject_cast<const QGroupBox*>(&part))
            return {box->title()};
        if (const auto* line = qobject_cast<const QLineEdit*>(&part))
            return {line->placeholderText()};
        if (const auto* text = qobject_cast<const QPlainTextEdit*>(&part))
            return {text->placeholderText()};
        if (const auto* text = qobject_cast<const QTextEdit*>(&part))
            return {text->placeholderText(), text->isReadOnly() ? text->toPlainText() : QString()};
        if (const auto* number = qobject_cast<const QSpinBox*>(&part))
            return {number->prefix(), number->suffix(), number->specialValueText()};
        if (const auto* progress = qobject_cast<const QProgressBar*>(&part))
            return {progress->isTextVisible() ? progress->text() : QString()};
        QStringList said;
        if (const auto* tabs = qobject_cast<const QTabBar*>(&part))
            for (int tab = 0; tab < tabs->count(); ++tab)
                said << tabs->tabText(tab) << tabs->tabToolTip(tab) << tabs->accessibleTabName(tab);
        if (const auto* choice = qobject_cast<const QComboBox*>(&part))
            for (int item = 0; item < (isOfLanguages(*choice) ? 1 : choice->count()); ++item)
                said << choice->itemText(item) << choice->itemData(item, Qt::ToolTipRole).toString();
        return said;
    }

    /// Languages are called as they call themselves; "not said", "as the system" stand first.
    [[nodiscard]] static bool isOfLanguages(const QComboBox& choice)
    {
        return choice.findText(QLocale(QLocale::German).nativeLanguageName()) >= 0;
    }

    /// What Qt itself adds and names: buttons in line edits and under dialogs, the field for keys.
    [[nodiscard]] static bool isOfQt(QWidget& part)
    {
        auto* button = qobject_cast<QAbstractButton*>(&part);
        const auto* box = qobject_cast<const QDialogButtonBox*>(part.parentWidget());
        return part.inherits("QLineEditIconButton") || qobject_cast<QKeySequenceEdit*>(part.parentWidget()) ||
               (button && box && box->standardButton(button) != QDialogButtonBox::NoButton);
    }

    PseudoLanguage m_language;
    SampleWindow m_sample;
    PeoplesWords m_people;
    std::set<QString> m_complaints;
    int m_seen = 0;
};

TEST_F(PseudoLanguageTest, EveryCommandOfTheMenusIsTranslated)
{
    int commands = 0;
    for (const QAction* top : window().menuBar()->actions()) {
        expectTranslated(top->text(), u"menu bar"_s);
        ASSERT_NE(top->menu(), nullptr);
        lookAtMenu(*top->menu(), u"menu"_s);
        commands += static_cast<int>(top->menu()->actions().size());
    }
    EXPECT_GT(commands, 20);
    expectNoComplaint();
}

TEST_F(PseudoLanguageTest, NoPlaceShowsOrReadsAloudAnUntranslatedWord)
{
    const QStringList places =
        EveryPlace(m_sample).visit([this](const QString& name, QWidget& top) { look(name, top); });
    window().commands()->action(Commands::Id::Replies)->trigger();
    m_sample.rig().settle();
    look(u"replies"_s, window());
    std::cout << "figure: pseudo-locale: " << m_seen << " texts in " << places.size() + 1 << " places, "
              << m_complaints.size() << " without brackets\n";
    EXPECT_GE(places.size(), leastPlaces);
    EXPECT_GE(m_seen, leastTexts);
    expectNoComplaint();
}

} // namespace
} // namespace cohort
