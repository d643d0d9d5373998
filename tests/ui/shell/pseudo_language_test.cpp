#include "tests/support/ui_sample_window.h"
#include "ui/composer/composer.h"
#include "ui/shell/commands.h"
#include "ui/shell/overview.h"
#include "ui/thread/thread_pane.h"
#include "ui/timeline/stream_model.h"
#include "ui/timeline/stream_pane.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
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
        if (!isTranslated(text))
            m_complaints.insert(where + u": "_s + text);
    }

    static QString placeOf(const QWidget& widget)
    {
        QStringList names;
        for (const QWidget* at = &widget; at && names.size() < 3; at = at->parentWidget())
            names.prepend(QString::fromLatin1(at->metaObject()->className()));
        return names.join(u" > "_s);
    }

    /// Looks at everything that says something below `root` and is to be seen, until there is something and
    /// nothing to complain of: contents arrive and layouts settle in their own time.
    void look(const QWidget& root, int atLeast = 1)
    {
        int seen = 0;
        const bool good = SampleWindow::waitUntil([&] {
            m_complaints.clear();
            seen = lookOnce(root);
            return seen >= atLeast && m_complaints.empty();
        });
        EXPECT_TRUE(good) << seen << " texts seen";
        expectNoComplaint();
    }
    void expectNoComplaint()
    {
        for (const QString& complaint : m_complaints)
            ADD_FAILURE() << complaint.toStdString();
        m_complaints.clear();
    }
    [[nodiscard]] int lookOnce(const QWidget& root)
    {
        int seen = 0;
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
            ++seen;
            expectTranslated(text, placeOf(*widget));
            if (text.contains(u'['))
                expectRoom(*widget, text);
            for (const QString& said : {widget->toolTip(), widget->accessibleName()})
                expectTranslated(said, placeOf(*widget) + u" (for reading aloud)"_s);
        }
        return seen;
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
        if (!fits)
            m_complaints.insert(u"cut off: %1: %2 has %3x%4, wants %5x%6"_s.arg(
                placeOf(widget), text, QString::number(widget.width()), QString::number(widget.height()),
                QString::number(widget.sizeHint().width()), QString::number(widget.sizeHint().height())));
    }

    PseudoLanguage m_language;
    SampleWindow m_sample;
    std::set<QString> m_names;
    QStringList m_texts;
    std::set<QString> m_complaints;
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
    expectNoComplaint();
}

TEST_F(PseudoLanguageTest, ReadingShowsNoUntranslatedWordAndCutsNothingOff)
{
    ASSERT_TRUE(m_sample.openCircle(1));
    window().openThread(window().streamPane()->model()->row(0));
    const PostModel* thread = window().threadPane()->model();
    ASSERT_TRUE(SampleWindow::waitUntil([thread] { return thread->rowCount() > 0; }));
    look(window(), 6);
}

TEST_F(PseudoLanguageTest, WritingShowsNoUntranslatedWordAndCutsNothingOff)
{
    ASSERT_TRUE(m_sample.openCircle(1));
    window().commands()->action(Commands::Id::NewPost)->trigger();
    const Composer* composer = window().composer();
    ASSERT_TRUE(SampleWindow::waitUntil(
        [composer] { return composer->isVisible() && !composer->reachSentence().isEmpty(); }));
    look(*composer, 6);
}

TEST_F(PseudoLanguageTest, ThePlacesShowNoUntranslatedWordAndCutNothingOff)
{
    for (const Commands::Id place : {Commands::Id::People, Commands::Id::Outbox, Commands::Id::Accounts,
                                     Commands::Id::Replies, Commands::Id::Saved, Commands::Id::EditCircle}) {
        if (place == Commands::Id::EditCircle) {
            ASSERT_TRUE(m_sample.openCircle(1));
        }
        window().commands()->action(place)->trigger();
        m_sample.rig().settle();
        look(window(), 6);
    }
    window().showPerson(ContactId{1});
    m_sample.rig().settle();
    look(window(), 6);
    window().search(u"desk"_s);
    m_sample.rig().settle();
    look(window(), 6);
}

TEST_F(PseudoLanguageTest, TheDialogsShowNoUntranslatedWordAndCutNothingOff)
{
    const auto opened = [this]() -> QWidget* {
        for (QWidget* top : QApplication::topLevelWidgets())
            if (top != &window() && top->isVisible() && top->parentWidget())
                return top;
        return nullptr;
    };
    for (const Commands::Id opens :
         {Commands::Id::Settings, Commands::Id::Keys, Commands::Id::QuickSwitcher}) {
        window().commands()->action(opens)->trigger();
        ASSERT_TRUE(SampleWindow::waitUntil([&opened] { return opened() != nullptr; }));
        look(*opened(), opens == Commands::Id::QuickSwitcher ? 0 : 1);
        opened()->close();
        ASSERT_TRUE(SampleWindow::waitUntil([&opened] { return opened() == nullptr; }));
    }
}

} // namespace
} // namespace cohort
