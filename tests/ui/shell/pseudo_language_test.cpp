#include "tests/support/ui_sample_window.h"
#include "ui/composer/composer.h"
#include "ui/shell/commands.h"
#include "ui/shell/overview.h"
#include "ui/timeline/stream_model.h"
#include "ui/timeline/stream_pane.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

#include <gtest/gtest.h>

#include <set>

using namespace Qt::StringLiterals;

namespace cohort {
namespace {

/// The words of the pseudo-language, in which every translated text stands in brackets and is 40 % longer.
class PseudoLanguage final {
public:
    PseudoLanguage()
    {
        EXPECT_TRUE(m_words.load(QStringLiteral(COHORT_PSEUDO_QM)));
        QCoreApplication::installTranslator(&m_words);
    }
    PseudoLanguage(const PseudoLanguage&) = delete;
    PseudoLanguage& operator=(const PseudoLanguage&) = delete;
    ~PseudoLanguage() { QCoreApplication::removeTranslator(&m_words); }

private:
    QTranslator m_words;
};

class PseudoLanguageTest : public testing::Test {
protected:
    [[nodiscard]] MainWindow& window() { return m_sample.window(); }
    void SetUp() override
    {
        for (const CircleRow& row : window().overview()->circles())
            m_names.insert(row.circle.name);
        int answers = 0;
        m_sample.library().people({.limit = 1000}, &window(),
                                  [this, &answers](const Result<PeoplePageRow>& page) {
                                      ++answers;
                                      for (const PersonRow& row : page->rows)
                                          m_names.insert(row.contact.name);
                                  });
        m_sample.library().streamPage({.kind = StreamRef::Kind::Both}, std::nullopt, 1000, &window(),
                                      [this, &answers](const Result<StreamPage>& page) {
                                          ++answers;
                                          for (const PostRow& row : page->rows)
                                              m_texts.append(row.post.text.text.simplified());
                                      });
        m_sample.library().outbox(&window(), [this, &answers](const Result<std::vector<OutboxRow>>& rows) {
            ++answers;
            for (const OutboxRow& row : *rows)
                m_texts.append(row.draft.text.simplified());
        });
        m_sample.library().drafts(&window(), [this, &answers](const Result<std::vector<Draft>>& drafts) {
            ++answers;
            for (const Draft& draft : *drafts)
                m_texts.append(draft.text.simplified());
        });
        ASSERT_TRUE(SampleWindow::waitUntil([&answers] { return answers == 4; }));
        ASSERT_FALSE(m_names.empty());
        ASSERT_FALSE(m_texts.isEmpty());
    }

    /// What people write and call themselves is nobody's to translate: names, handles, addresses, posts.
    [[nodiscard]] bool isSomebodysWord(QString text) const
    {
        static const QRegularExpression handle(u"@?[\\w.-]+@[\\w.-]+|\\bhttps?://\\S+"_s);
        static const QRegularExpression letter(u"\\p{L}"_s);
        text.remove(u"<qt>"_s).remove(u"</qt>"_s).remove(u'…');
        for (const QString& post : m_texts)
            if (post.contains(text.simplified()))
                return true;
        for (const QString& name : m_names)
            text.remove(name);
        text.remove(handle);
        return !text.contains(letter);
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

    [[nodiscard]] bool isTranslated(const QString& text) const
    {
        return text.contains(u'[') || isKeys(text) || isSomebodysWord(text);
    }

    void expectTranslated(const QString& text, const QString& where)
    {
        if (!isTranslated(text) && m_reported.insert(text).second)
            ADD_FAILURE() << where.toStdString() << ": " << text.toStdString();
    }

    static QString placeOf(const QWidget& widget)
    {
        QStringList names;
        for (const QWidget* at = &widget; at && names.size() < 3; at = at->parentWidget())
            names.prepend(QString::fromLatin1(at->metaObject()->className()));
        return names.join(u" > "_s);
    }

    /// Looks at everything that says something below `root` and is to be seen.
    void look(const QWidget& root)
    {
        QTest::qWait(50); // layouts settle
        for (QWidget* widget : root.findChildren<QWidget*>()) {
            if (!widget->isVisible())
                continue;
            QString text;
            if (const auto* label = qobject_cast<const QLabel*>(widget))
                text = label->text();
            else if (auto* button = qobject_cast<QAbstractButton*>(widget); button && !isOfQt(*button))
                text = button->text();
            else
                continue;
            ++m_seen;
            expectTranslated(text, placeOf(*widget));
            if (text.contains(u'['))
                expectRoom(*widget, text);
            for (const QString& said : {widget->toolTip(), widget->accessibleName()})
                expectTranslated(said, placeOf(*widget) + u" (for reading aloud)"_s);
        }
    }

    /// Buttons that Qt itself adds and names: in line edits and under dialogs.
    static bool isOfQt(QAbstractButton& button)
    {
        const auto* box = qobject_cast<const QDialogButtonBox*>(button.parentWidget());
        return button.inherits("QLineEditIconButton") ||
               (box && box->standardButton(&button) != QDialogButtonBox::NoButton);
    }

    /// A text that cannot wrap or shorten itself has all the room that it asks for.
    void expectRoom(const QWidget& widget, const QString& text)
    {
        const auto* label = qobject_cast<const QLabel*>(&widget);
        if (widget.minimumSizeHint().width() < widget.sizeHint().width() && label)
            return; // shortens itself
        const bool wraps = label && label->wordWrap();
        const bool fits = wraps ? widget.height() >= label->heightForWidth(widget.width())
                                : widget.width() >= widget.sizeHint().width();
        if (!fits && m_reported.insert(text).second)
            ADD_FAILURE() << "cut off: " << placeOf(widget).toStdString() << ": " << text.toStdString()
                          << " has " << widget.width() << "x" << widget.height() << ", wants "
                          << widget.sizeHint().width() << "x" << widget.sizeHint().height();
    }

    PseudoLanguage m_language;
    SampleWindow m_sample;
    std::set<QString> m_names;
    QStringList m_texts;
    std::set<QString> m_reported;
    int m_seen = 0;
};

TEST_F(PseudoLanguageTest, EveryCommandOfTheMenusIsTranslated)
{
    int commands = 0;
    for (const QAction* top : window().menuBar()->actions()) {
        expectTranslated(top->text(), u"menu bar"_s);
        ASSERT_NE(top->menu(), nullptr);
        for (const QAction* action : top->menu()->actions()) {
            expectTranslated(action->text().section(u'\t', 0, 0), u"menu"_s);
            ++commands;
        }
    }
    EXPECT_GT(commands, 20);
}

TEST_F(PseudoLanguageTest, ReadingShowsNoUntranslatedWordAndCutsNothingOff)
{
    ASSERT_TRUE(m_sample.openCircle(1));
    window().openThread(window().streamPane()->model()->row(0));
    QTest::qWait(300);
    look(window());
    EXPECT_GT(m_seen, 5);
}

TEST_F(PseudoLanguageTest, WritingShowsNoUntranslatedWordAndCutsNothingOff)
{
    ASSERT_TRUE(m_sample.openCircle(1));
    window().commands()->action(Commands::Id::NewPost)->trigger();
    ASSERT_TRUE(SampleWindow::waitUntil([this] { return window().composer()->isVisible(); }));
    QTest::qWait(500);
    look(*window().composer());
    EXPECT_GT(m_seen, 5);
}

TEST_F(PseudoLanguageTest, ThePlacesShowNoUntranslatedWordAndCutNothingOff)
{
    for (const Commands::Id place : {Commands::Id::People, Commands::Id::Outbox, Commands::Id::Accounts,
                                     Commands::Id::Replies, Commands::Id::Saved, Commands::Id::EditCircle}) {
        if (place == Commands::Id::EditCircle) {
            ASSERT_TRUE(m_sample.openCircle(1));
        }
        window().commands()->action(place)->trigger();
        QTest::qWait(300);
        look(window());
    }
    window().showPerson(window().peoplePage() ? ContactId{1} : ContactId::None);
    QTest::qWait(300);
    look(window());
    window().search(u"desk"_s);
    QTest::qWait(300);
    look(window());
    EXPECT_GT(m_seen, 20);
}

TEST_F(PseudoLanguageTest, TheDialogsShowNoUntranslatedWordAndCutNothingOff)
{
    for (const Commands::Id opens :
         {Commands::Id::Settings, Commands::Id::Keys, Commands::Id::QuickSwitcher}) {
        window().commands()->action(opens)->trigger();
        QTest::qWait(200);
        for (QWidget* top : QApplication::topLevelWidgets())
            if (top != &window() && top->isVisible() && top->parentWidget()) {
                look(*top);
                top->close();
            }
    }
    EXPECT_GT(m_seen, 10);
}

} // namespace
} // namespace cohort
