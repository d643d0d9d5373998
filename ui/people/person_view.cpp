#include "ui/people/person_view.h"

#include "core/wording/sentences.h"
#include "ui/accounts/sphere_rule.h"
#include "ui/circles/circle_book.h"
#include "ui/composer/accounts_box.h"
#include "ui/composer/audience_field.h"
#include "ui/people/relationship_words.h"
#include "ui/receipt/view_as_dialog.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/circle_badge.h"
#include "ui/widgets/explained.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/style.h"
#include "ui/widgets/undo_bar.h"
#include "ui/widgets/undoing.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cohort {

namespace {

constexpr int SavePauseMs = 1000;
constexpr int NoteLines = 5;

QToolButton* wordButton(const QString& word, const QString& spoken, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setText(QString(word).replace(u'&', u"&&"_s));
    button->setAccessibleName(spoken);
    button->setToolTip(style::plainToolTip(spoken));
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

PlainLabel* sectionTitle(const QString& words, QWidget* parent)
{
    auto* label = new PlainLabel(words, parent);
    QFont font = label->font();
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    return label;
}

/// Takes all widgets out of a layout; one of them may be the sender of the signal we are in.
void clear(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

QVBoxLayout* column()
{
    auto* layout = new QVBoxLayout;
    layout->setContentsMargins({});
    layout->setSpacing(style::halfGridPx);
    return layout;
}

} // namespace

PersonView::PersonView(Library& library, const CircleBook& circles, UndoBar& undo, QWidget* parent)
    : QWidget(parent)
    , m_library(library)
    , m_circles(circles)
    , m_undo(undo)
    , m_bar(new MessageBar(this))
    , m_avatar(new AvatarBadge(this))
    , m_name(new QLineEdit(this))
    , m_posts(wordButton(tr("Posts"), tr("Posts of this person on all networks"), this))
    , m_viewAs(wordButton(tr("View as"), tr("What of yours this person can read"), this))
    , m_remove(wordButton(tr("Remove"), tr("Remove this person from my people"), this))
    , m_suggestions(column())
    , m_identities(column())
    , m_link(new AudienceField(library, AudienceSuggestions::Offers::PeopleOnly, this))
    , m_badges(new QWidget(this))
    , m_join(wordButton(tr("Add to a circle"), tr("Add this person to a circle"), this))
    , m_relationships(column())
    , m_met(new QLineEdit(this))
    , m_note(new QPlainTextEdit(this))
{
    m_name->setAccessibleName(tr("Name of this person"));
    m_link->line()->setPlaceholderText(tr("Also somebody else in my people…"));
    m_link->line()->setAccessibleName(tr("This person is the same as"));
    m_met->setAccessibleName(tr("How we met"));
    m_note->setAccessibleName(tr("Private note"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(m_note->fontMetrics().lineSpacing() * NoteLines);
    m_note->setPlaceholderText(tr("Only for you: it stays on this computer"));
    auto* flow = new FlowLayout(m_badges);
    flow->setContentsMargins({});
    flow->setSpacing(style::halfGridPx);
    m_join->setMenu(new QMenu(m_join));
    m_join->setPopupMode(QToolButton::InstantPopup);
    m_pause.setSingleShot(true);
    m_pause.setInterval(SavePauseMs);
    layOut();
    connectFields();
    setVisible(false);
}

PersonView::~PersonView()
{
    flush();
}

void PersonView::layOut()
{
    auto* head = new QHBoxLayout;
    head->setSpacing(style::gridPx);
    head->addWidget(m_avatar);
    head->addWidget(m_name, 1);
    head->addWidget(m_posts);
    head->addWidget(m_viewAs);
    head->addWidget(m_remove);
    auto* texts = new QFormLayout;
    texts->setRowWrapPolicy(QFormLayout::WrapLongRows);
    texts->addRow(tr("How we &met"), m_met);
    texts->addRow(tr("N&ote"), m_note);
    auto* join = new QHBoxLayout;
    join->addWidget(m_badges, 1);
    join->addWidget(m_join, 0, Qt::AlignTop);

    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(style::gridPx, style::gridPx, style::gridPx, style::gridPx);
    page->setSpacing(style::gridPx);
    page->addWidget(m_bar);
    page->addLayout(head);
    page->addLayout(m_suggestions);
    page->addWidget(sectionTitle(tr("Circles"), this));
    page->addLayout(join);
    page->addWidget(sectionTitle(tr("On these networks"), this));
    page->addLayout(m_identities);
    page->addWidget(m_link);
    page->addWidget(sectionTitle(tr("You and this person"), this));
    page->addLayout(m_relationships);
    page->addLayout(texts);
    page->addStretch(1);
}

void PersonView::connectFields()
{
    connect(&m_pause, &QTimer::timeout, this, &PersonView::flush);
    const auto restart = [this] { m_pause.start(); };
    connect(m_name, &QLineEdit::textEdited, this, restart);
    connect(m_met, &QLineEdit::textEdited, this, restart);
    connect(m_note, &QPlainTextEdit::textChanged, this, restart);
    connect(m_posts, &QToolButton::clicked, this,
            [this] { emit streamWanted({.kind = StreamRef::Kind::Contact, .contact = m_contact}); });
    connect(m_viewAs, &QToolButton::clicked, this, &PersonView::viewAs);
    connect(m_remove, &QToolButton::clicked, this, &PersonView::removePerson);
    connect(m_link, &AudienceField::edited, this, [this] {
        const std::vector<AudienceEntry> entries = m_link->entries();
        m_link->setEntries({});
        for (const AudienceEntry& entry : entries)
            link(entry.person, entry.name);
    });
    connect(&m_library, &Library::changed, this, [this](const Changes& changes) {
        if (changes.people || changes.circles || changes.accounts)
            read();
    });
    connect(&m_circles, &CircleBook::refreshed, this, &PersonView::read);
}

void PersonView::show(ContactId contact)
{
    if (contact == m_contact)
        return;
    flush();
    m_bar->hide();
    m_contact = contact;
    m_stored = {};
    setVisible(false);
    read();
}

void PersonView::flush()
{
    m_pause.stop();
    if (m_stored.id == ContactId::None)
        return;
    Contact now = m_stored;
    if (!m_name->text().trimmed().isEmpty())
        now.name = m_name->text().trimmed();
    now.howMet = m_met->text();
    now.note = m_note->toPlainText();
    if (now == m_stored)
        return;
    m_stored = now;
    // The library is the asker: the write must not be dropped with this page.
    m_library.updateContact(now, &m_library, [guard = QPointer<PersonView>(this)](const Result<void>& saved) {
        if (!saved && guard)
            guard->tellError(saved.error());
    });
}

void PersonView::read()
{
    if (m_contact == ContactId::None)
        return;
    m_library.accounts(this, [this](const Result<std::vector<AccountRow>>& accounts) {
        if (accounts)
            m_accounts = *accounts;
    });
    const auto shown = m_circles.sphere();
    const auto answer = [this, shown, contact = m_contact](const Result<PersonPage>& page) {
        if (contact != m_contact || shown != m_circles.sphere())
            return;
        if (page)
            fill(*page);
        else
            setVisible(false); // removed meanwhile, or linked into somebody else
    };
    m_library.person(m_contact, shown, this, answer);
}

void PersonView::setSphere(std::optional<Sphere> sphere)
{
    show(ContactId::None);
    m_link->setSphere(sphere);
}

void PersonView::fill(const PersonPage& page)
{
    const PersonRow& row = page.row;
    const std::vector<Circle> circles = m_circles.visible(row.circles);
    m_avatar->setPerson(row.contact.name,
                        circles.empty() ? QColor() : style::circleColour(circles.front(), palette()));
    fillTexts(row.contact);
    fillIdentities(row);
    fillSuggestions(page.suggestions);
    fillCircles(row);
    fillRelationships(page);
    setVisible(true);
}

void PersonView::fillTexts(const Contact& contact)
{
    const bool dirty = m_pause.isActive();
    m_stored.id = contact.id;
    if (dirty)
        return; // what is being typed wins; it is saved in a moment
    m_stored = contact;
    const QSignalBlocker quiet(m_note);
    m_name->setText(contact.name);
    m_met->setText(contact.howMet);
    if (m_note->toPlainText() != contact.note)
        m_note->setPlainText(contact.note);
}

QString PersonView::networkName(const QString& network) const
{
    for (const AccountRow& account : m_accounts)
        if (account.account.facts.me.network == network)
            return account.provider;
    return network;
}

void PersonView::fillIdentities(const PersonRow& row)
{
    clear(m_identities);
    for (const Identity& identity : row.identities) {
        auto* line = new QWidget(this);
        auto* box = new QHBoxLayout(line);
        box->setContentsMargins({});
        const QString handle = identity.author.handle;
        box->addWidget(
            new ElidedLabel(tr("%1 · %2", "handle, network")
                                .arg(style::isolated(handle), networkName(identity.author.network)),
                            line),
            1);
        if (row.identities.size() > 1) {
            auto* button = wordButton(tr("Unlink"), tr("Make %1 a person of its own").arg(handle), line);
            connect(button, &QToolButton::clicked, this, [this, identity] { unlink(identity); });
            box->addWidget(button);
        }
        m_identities->addWidget(line);
    }
    if (row.identities.empty())
        m_identities->addWidget(new PlainLabel(m_circles.sphere() ? tr("No handle in this sphere")
                                                                  : tr("On no network that Cohort knows of"),
                                               this));
}

void PersonView::fillSuggestions(const std::vector<LinkSuggestion>& suggestions)
{
    clear(m_suggestions);
    for (const LinkSuggestion& suggestion : suggestions) {
        auto* bar = new MessageBar(this);
        m_suggestions->addWidget(bar);
        bar->tell(MessageBar::Tone::Notice,
                  tr("%1 might be the same person: %2.")
                      .arg(style::isolated(suggestion.otherName), wording::linkReason(suggestion.reason)));
        auto* look = bar->addWayOut(tr("Look"));
        look->setAccessibleName(tr("Look at %1").arg(suggestion.otherName));
        connect(look, &QToolButton::clicked, this,
                [this, other = suggestion.other] { emit personWanted(other); });
        auto* one = bar->addWayOut(tr("Same person"));
        connect(one, &QToolButton::clicked, this,
                [this, suggestion] { link(suggestion.other, suggestion.otherName); });
    }
}

void PersonView::fillCircles(const PersonRow& row)
{
    clear(m_badges->layout());
    auto* flow = static_cast<FlowLayout*>(m_badges->layout());
    const std::vector<Circle> member = m_circles.visible(row.circles);
    for (const Circle& circle : member) {
        auto* chip =
            wordButton(circle.name + u"  ×"_s, tr("Take out of the circle %1").arg(circle.name), m_badges);
        chip->setIcon(icons::shape(circle.shape, style::circleColour(circle, palette())));
        chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        connect(chip, &QToolButton::clicked, this, [this, circle] { leaveCircle(circle); });
        flow->insertWidget(flow->count(), chip);
        chip->show();
    }
    if (member.empty()) {
        auto* none = new PlainLabel(tr("In no circle yet"), m_badges);
        none->setMeta(true);
        flow->insertWidget(0, none);
        none->show();
    }
    m_join->menu()->clear();
    for (const Circle& circle : m_circles.circles()) {
        if (std::ranges::find(row.circles, circle.id) != row.circles.end())
            continue;
        QAction* action = m_join->menu()->addAction(
            icons::shape(circle.shape, style::circleColour(circle, palette())),
            tr("%1 (%2)", "circle, sphere")
                .arg(QString(circle.name).replace(u'&', u"&&"_s), wording::name(circle.sphere)));
        connect(action, &QAction::triggered, this, [this, circle] { joinCircle(circle); });
    }
    m_join->setEnabled(!m_join->menu()->isEmpty());
}

void PersonView::fillRelationships(const PersonPage& page)
{
    clear(m_relationships);
    for (const AccountRow& account : m_accounts) {
        if (!isSeenIn(m_circles.sphere(), account.account.hat))
            continue;
        const auto known = page.relationships.value(account.account.id);
        for (const auto& entry : known) {
            const auto identity = std::ranges::find(page.row.identities, entry.first, &Identity::id);
            if (identity != page.row.identities.end())
                addRelationship(account, identity->author, entry.second);
        }
        if (!known.empty() || !account.account.facts.can.follow)
            continue;
        for (const Identity& identity : page.row.identities)
            if (identity.author.network == account.account.facts.me.network)
                addRelationship(account, identity.author, {});
    }
    if (m_relationships->isEmpty())
        m_relationships->addWidget(new PlainLabel(tr("None of your accounts is on their networks"), this));
}

void PersonView::addRelationship(const AccountRow& account, const Author& author,
                                 const Relationship& relationship)
{
    const AccountId id = account.account.id;
    const QString mine = account.account.facts.me.handle;
    auto* line = new QWidget(this);
    auto* box = new QHBoxLayout(line);
    box->setContentsMargins({});
    auto* words = new PlainLabel(tr("%1 with %2: %3", "my account, their handle, relationship")
                                     .arg(mine, author.handle, relationshipWords(relationship)),
                                 line);
    words->setWraps(true);
    box->addWidget(words, 1);
    if (relationship.asksToFollow) {
        for (const bool accept : {true, false}) {
            auto* button = wordButton(accept ? tr("Accept") : tr("Reject"),
                                      accept ? tr("Let %1 follow %2").arg(author.handle, mine)
                                             : tr("Do not let %1 follow %2").arg(author.handle, mine),
                                      line);
            connect(button, &QToolButton::clicked, this, [this, id, author, accept] {
                m_library.answerFollowRequest(id, author, accept, this, told());
            });
            box->addWidget(button);
        }
    }
    if (account.account.facts.can.follow) {
        const bool follows = relationship.following || relationship.requested;
        auto* button = wordButton(follows ? tr("Unfollow") : tr("Follow"),
                                  follows ? tr("%1 stops following %2").arg(mine, author.handle)
                                          : tr("%1 follows %2").arg(mine, author.handle),
                                  line);
        connect(button, &QToolButton::clicked, this,
                [this, id, author, follows] { m_library.follow(id, author, !follows, this, told()); });
        box->addWidget(button);
    }
    m_relationships->addWidget(line);
}

void PersonView::link(ContactId other, const QString& otherName)
{
    if (other == m_contact)
        return;
    m_library.linkContacts(
        other, m_contact, this,
        undoable(
            tr("%1 and %2 are one person").arg(style::isolated(m_stored.name), style::isolated(otherName))));
}

void PersonView::unlink(const Identity& identity)
{
    m_library.unlinkIdentity(
        identity.id, this,
        undoable(tr("%1 is a person of its own, in no circle").arg(identity.author.handle)));
}

void PersonView::leaveCircle(const Circle& circle)
{
    m_library.removeFromCircle(
        circle.id, {m_contact}, this,
        undoable(tr("%1 left %2").arg(style::isolated(m_stored.name), style::isolated(circle.name))));
}

void PersonView::joinCircle(const Circle& circle)
{
    m_library.addToCircle(
        circle.id, {m_contact}, this,
        undoable(tr("%1 added to %2").arg(style::isolated(m_stored.name), style::isolated(circle.name))));
}

void PersonView::removePerson()
{
    flush();
    m_library.removeContact(m_contact, this,
                            undoable(tr("%1 removed from my people").arg(style::isolated(m_stored.name))));
}

void PersonView::viewAs()
{
    auto* view = new ViewAsDialog(
        m_library, {.contact = m_contact, .name = m_stored.name, .shown = m_circles.sphere()}, this);
    view->start();
}

Library::Answer<Undo> PersonView::undoable(const QString& words)
{
    return [this, words](const Result<Undo>& undo) {
        if (!undo) {
            tellError(undo.error());
            return;
        }
        m_undo.offer(words, undoing(m_library, *undo));
        read();
    };
}

Library::Answer<void> PersonView::told()
{
    return [this](const Result<void>& done) {
        if (done)
            read();
        else
            tellError(done.error());
    };
}

void PersonView::tellError(const Error& error)
{
    m_bar->tell(MessageBar::Tone::Error, errorWords(error));
}

} // namespace cohort
