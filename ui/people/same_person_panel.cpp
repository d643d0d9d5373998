#include "ui/people/same_person_panel.h"

#include "core/wording/link_words.h"
#include "ui/circles/circle_book.h"
#include "ui/people/link_dialog.h"
#include "ui/widgets/explained.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/style.h"
#include "ui/widgets/undo_bar.h"
#include "ui/widgets/undoing.h"
#include "ui/widgets/word_button.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace cohort {

namespace {

/// Suggestions shown at once; more come with the button.
constexpr int pageOfSuggestions = 20;
/// Pause after changes of people, in ms: while an account is read in they come by the hundred, and each
/// answer compares everybody.
constexpr int changesPauseMs = 1500;

} // namespace

SamePersonPanel::SamePersonPanel(Library& library, const CircleBook& circles, UndoBar& undo, QWidget* parent)
    : QWidget(parent)
    , m_library(library)
    , m_circles(circles)
    , m_undo(undo)
    , m_bar(new MessageBar(this))
    , m_title(new PlainLabel(tr("Might be the same person"), this))
    , m_entries(plainColumn(style::gridPx))
    , m_more(new QPushButton(tr("Show more"), this))
{
    QFont font = m_title->font();
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(style::halfGridPx);
    column->addWidget(m_bar);
    column->addWidget(m_title);
    column->addLayout(m_entries);
    column->addWidget(m_more, 0, Qt::AlignLeft);
    m_more->setAccessibleName(tr("Show more suggestions"));
    m_pause.setSingleShot(true);
    m_pause.setInterval(changesPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &SamePersonPanel::read);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_query.limit += pageOfSuggestions;
        read();
    });
    connect(&m_library, &Library::changed, this, [this](const Changes& changes) {
        if (m_about != About::Nobody && (changes.people || changes.circles || changes.accounts))
            m_pause.start();
    });
    clear();
}

void SamePersonPanel::clear()
{
    ++m_question;
    m_page = {};
    clearLayout(*m_entries);
    m_title->hide();
    m_more->hide();
    m_bar->hide();
}

void SamePersonPanel::showFor(ContactId contact)
{
    const About about = contact == ContactId::None ? About::Nobody : About::One;
    const LinkQuery wanted{.shown = m_circles.sphere(), .contact = contact, .limit = pageOfSuggestions};
    const bool same = about == m_about && contact == m_query.contact && wanted.shown == m_query.shown;
    m_about = about;
    if (!same) {
        m_query = wanted;
        clear();
    }
    if (about != About::Nobody && !same)
        read();
}

void SamePersonPanel::showAll()
{
    m_about = About::Everybody;
    m_query = {.shown = m_circles.sphere(), .limit = pageOfSuggestions};
    clear();
    read();
}

void SamePersonPanel::read()
{
    m_pause.stop();
    m_library.linkSuggestions().page(m_query, this,
                                     [this, question = ++m_question](const Result<LinkSuggestionPage>& page) {
                                         if (question != m_question)
                                             return;
                                         if (page)
                                             fill(*page);
                                         else
                                             m_bar->tell(MessageBar::Tone::Error, errorWords(page.error()));
                                     });
}

void SamePersonPanel::fill(const LinkSuggestionPage& page)
{
    m_title->setVisible(page.total > 0 || m_about == About::Everybody);
    m_title->setText(page.total > 0 ? tr("Might be the same person (%n)", "", page.total)
                                    : tr("Nobody looks like the same person twice."));
    m_more->setVisible(page.total > int(page.rows.size()));
    if (page.rows != m_page.rows) {
        clearLayout(*m_entries);
        for (const LinkSuggestion& suggestion : page.rows)
            addEntry(suggestion);
    }
    m_page = page;
    emit counted(page.total);
}

void SamePersonPanel::addEntry(const LinkSuggestion& suggestion)
{
    auto* entry = new QWidget(this);
    auto* column = new QVBoxLayout(entry);
    column->setContentsMargins(style::gridPx, 0, 0, 0);
    column->setSpacing(0);
    const QString who = m_about == About::One ? style::isolated(suggestion.otherName)
                                              : tr("%1 and %2", "two people")
                                                    .arg(style::isolated(suggestion.oneName),
                                                         style::isolated(suggestion.otherName));
    auto* heading = new PlainLabel(
        tr("%1 · %2", "people, how far it can be trusted").arg(who, wording::trustIn(suggestion)), entry);
    heading->setWraps(true);
    column->addWidget(heading);
    for (const LinkEvidence& evidence : suggestion.evidence) {
        auto* line = new PlainLabel(wording::sentence(evidence), entry);
        line->setMeta(true);
        line->setWraps(true);
        column->addWidget(line);
    }
    addButtons(suggestion, *column, entry);
    m_entries->addWidget(entry);
}

void SamePersonPanel::addButtons(const LinkSuggestion& suggestion, QVBoxLayout& column, QWidget* entry)
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins({});
    const QString names = tr("%1 and %2", "two people").arg(suggestion.oneName, suggestion.otherName);
    auto* look = wordButton(tr("Look"), tr("Look at %1").arg(suggestion.otherName), entry);
    auto* same = wordButton(tr("Same person"), tr("%1 are the same person").arg(names), entry);
    auto* apart = wordButton(tr("Not the same"), tr("%1 are not the same person").arg(names), entry);
    connect(look, &QToolButton::clicked, this,
            [this, other = suggestion.other] { emit personWanted(other); });
    connect(same, &QToolButton::clicked, this, [this, suggestion] { ask(suggestion); });
    connect(apart, &QToolButton::clicked, this, [this, suggestion] { keepApart(suggestion); });
    for (QToolButton* button : {look, same, apart})
        row->addWidget(button);
    row->addStretch(1);
    column.addLayout(row);
}

void SamePersonPanel::ask(const LinkSuggestion& suggestion)
{
    auto* dialog = new LinkDialog(suggestion, m_circles.visible(suggestion.circles), this);
    connect(dialog, &QDialog::accepted, this, [this, suggestion] { link(suggestion); });
    dialog->open();
}

void SamePersonPanel::link(const LinkSuggestion& suggestion)
{
    m_library.linkContacts(
        suggestion.other, suggestion.one, this, [this, suggestion](const Result<Undo>& undo) {
            if (!undo) {
                m_bar->tell(MessageBar::Tone::Error, errorWords(undo.error()));
                return;
            }
            m_undo.offer(tr("%1 and %2 are one person")
                             .arg(style::isolated(suggestion.oneName), style::isolated(suggestion.otherName)),
                         undoing(m_library, *undo));
            read();
            emit linked(suggestion.one);
        });
}

void SamePersonPanel::keepApart(const LinkSuggestion& suggestion)
{
    m_library.linkSuggestions().keepApart(
        suggestion.one, suggestion.other, this, [this, suggestion](const Result<Undo>& undo) {
            if (!undo) {
                m_bar->tell(MessageBar::Tone::Error, errorWords(undo.error()));
                return;
            }
            m_undo.offer(tr("%1 and %2 are not suggested as one person again")
                             .arg(style::isolated(suggestion.oneName), style::isolated(suggestion.otherName)),
                         undoing(m_library, *undo));
            read();
        });
}

} // namespace cohort
