#include "ui/start/first_start_page.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/style.h"

#include <QCheckBox>
#include <QCommandLinkButton>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cohort {

FirstStartPage::FirstStartPage(QWidget* parent)
    : QWidget(parent)
    , m_notices(new QCheckBox(tr("Tell me of &new replies and mentions on the desktop"), this))
{
    setAccessibleName(tr("Welcome"));
    auto* heading = new PlainLabel(tr("Welcome to Cohort"), this);
    heading->setHeading(true);
    auto* words = new PlainLabel(
        tr("A circle is one of the faces you show to the world. Here you read and write circle by "
           "circle, and see who can read a post before it is sent."),
        this);
    words->setWraps(true);
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setSpacing(style::gridPx * 2);
    column->addStretch(1);
    column->addWidget(heading);
    column->addWidget(words);
    column->addWidget(
        choice({.icon = u"system-users"_s,
                .word = tr("&Try it with sample people"),
                .explained = tr("Invented people and conversations. No account, no connection.")},
               &FirstStartPage::sampleChosen));
    column->addWidget(choice(
        {.icon = u"internet-services"_s,
         .word = tr("&Sign in to a network"),
         .explained = tr("Your own account, for example on Mastodon. Nothing is posted by signing in.")},
        &FirstStartPage::signInChosen));
    QWidget* archive =
        choice({.icon = u"document-open"_s,
                .word = tr("&Bring my archive"),
                .explained = tr("Reading an exported archive is not part of this version yet.")},
               &FirstStartPage::archiveChosen);
    archive->setEnabled(false);
    column->addWidget(archive);
    column->addWidget(m_notices);
    column->addStretch(2);
    page->setMaximumWidth(style::readingWidth(fontMetrics()));
    auto* middle = new QWidget(this);
    auto* row = new QHBoxLayout(middle);
    row->addStretch();
    row->addWidget(page, 1);
    row->addStretch();
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(middle);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(scroll);
}

bool FirstStartPage::wantsNotices() const
{
    return m_notices->isChecked();
}

QWidget* FirstStartPage::choice(const Choice& what, void (FirstStartPage::*chosen)())
{
    auto* button = new QCommandLinkButton(what.word, what.explained, this);
    button->setIcon(icons::named(what.icon));
    button->setAccessibleName(QString(what.word).remove(u'&'));
    button->setAccessibleDescription(what.explained);
    connect(button, &QCommandLinkButton::clicked, this, chosen);
    return button;
}

} // namespace cohort
