#include "ui/comments/said_bar.h"

#include "ui/timeline/post_words.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/style.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cohort {
namespace {

/// Characters of a post in the question.
constexpr qsizetype askedCharacters = 60;
/// Lines of the box for my words: it is there for pasting, not for writing.
constexpr int saidLines = 3;

QString askedTitle(const PostRow& row)
{
    const QString words = row.post.text.text.section(u'\n', 0, 0).simplified();
    if (words.isEmpty())
        return postwords::author(row);
    return words.size() > askedCharacters ? words.left(askedCharacters) + u'…' : words;
}

} // namespace

SaidBar::SaidBar(QWidget* parent)
    : QFrame(parent)
    , m_words(new PlainLabel({}, this))
    , m_said(new QPlainTextEdit(this))
    , m_name(new QLineEdit(this))
    , m_yes(new QPushButton(tr("I &commented here"), this))
    , m_no(new QPushButton(tr("&No"), this))
    , m_more(new QPushButton(tr("&Paste what you wrote …"), this))
{
    m_words->setWraps(true);
    m_said->setTabChangesFocus(true);
    m_said->setPlaceholderText(tr("What you wrote: then it is found among the comments"));
    m_said->setAccessibleName(tr("What you wrote"));
    m_said->setFixedHeight(QFontMetrics(m_said->font()).lineSpacing() * saidLines + 2 * style::gridPx);
    m_name->setPlaceholderText(tr("The name you used there, if you like"));
    m_name->setAccessibleName(tr("The name you used there"));
    auto* buttons = new FlowLayout(nullptr); // wraps where words are long or the window is narrow
    buttons->setSpacing(style::gridPx);
    for (QPushButton* button : {m_yes, m_no, m_more})
        buttons->addWidget(button);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(style::gridPx, style::halfGridPx, style::gridPx, style::gridPx);
    column->setSpacing(style::halfGridPx);
    column->addWidget(m_words);
    column->addLayout(buttons);
    column->addWidget(m_said);
    column->addWidget(m_name);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    setTabOrder(m_yes, m_no);
    setTabOrder(m_no, m_more);
    setTabOrder(m_more, m_said);
    setTabOrder(m_said, m_name);
    connect(m_yes, &QPushButton::clicked, this, [this] {
        const SaidThere said{.words = m_said->toPlainText(), .name = m_name->text()};
        const PostRef post = m_post;
        dismiss();
        emit noted(post, said);
    });
    connect(m_no, &QPushButton::clicked, this, &SaidBar::dismiss);
    connect(m_more, &QPushButton::clicked, this, [this] {
        showBoxes(true);
        m_said->setFocus();
    });
    showBoxes(false);
    hide();
}

void SaidBar::ask(const PostRow& post)
{
    // Asked again about the same post, what was pasted is still wanted.
    if (post.post.ref != m_post)
        dismiss();
    m_post = post.post.ref;
    m_words->setText(tr("Did you comment on “%1”?").arg(style::isolated(askedTitle(post))));
    show();
    announce(this, m_words->text());
}

void SaidBar::dismiss()
{
    m_post = {};
    m_words->setText({});
    m_said->clear();
    m_name->clear();
    showBoxes(false);
    hide();
}

void SaidBar::showBoxes(bool shown)
{
    m_said->setVisible(shown);
    m_name->setVisible(shown);
    m_more->setVisible(!shown);
}

QString SaidBar::words() const
{
    return m_words->text();
}

void SaidBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape)
        return QFrame::keyPressEvent(event);
    event->accept();
    dismiss();
}

void SaidBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), style::noticeGround(palette()));
    painter.fillRect(QRect(0, height() - 1, width(), 1), style::hairline(palette()));
}

} // namespace cohort
