#include "ui/people/person_view.h"

#include "ui/accounts/sphere_rule.h"
#include "ui/circles/circle_book.h"
#include "ui/composer/audience_field.h"
#include "ui/people/address_list.h"
#include "ui/people/circle_chips.h"
#include "ui/people/handle_list.h"
#include "ui/people/relationship_list.h"
#include "ui/people/same_person_panel.h"
#include "ui/receipt/view_as_dialog.h"
#include "ui/timeline/avatar_pictures.h"
#include "ui/timeline/picture_consents.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/explained.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/style.h"
#include "ui/widgets/undo_bar.h"
#include "ui/widgets/undoing.h"
#include "ui/widgets/word_button.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
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

PlainLabel* sectionTitle(const QString& words, QWidget* parent)
{
    auto* label = new PlainLabel(words, parent);
    QFont font = label->font();
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    return label;
}

} // namespace

PersonView::PersonView(Library& library, const CircleBook& circles, UndoBar& undo, QWidget* parent)
    : QWidget(parent)
    , m_library(library)
    , m_circles(circles)
    , m_undo(undo)
    , m_bar(new MessageBar(this))
    , m_avatar(new AvatarBadge(this))
    , m_allowed(new QCheckBox(tr("Fetch pictures of this person"), this))
    , m_name(new QLineEdit(this))
    , m_posts(wordButton(tr("Posts"), tr("Posts of this person on all networks"), this))
    , m_viewAs(wordButton(tr("View as"), tr("What of yours this person can read"), this))
    , m_remove(wordButton(tr("Remove"), tr("Remove this person from my people"), this))
    , m_same(new SamePersonPanel(library, circles, undo, this))
    , m_handles(new HandleList(this))
    , m_addresses(new AddressList(library, this))
    , m_link(new AudienceField(library, AudienceSuggestions::Offers::PeopleOnly, this))
    , m_chips(new CircleChips(this))
    , m_relationships(new RelationshipList(this))
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
    m_allowed->setToolTip(
        tr("The profile picture and those in posts. Their servers learn when they are fetched."));
    m_allowed->hide();
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

    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(style::gridPx, style::gridPx, style::gridPx, style::gridPx);
    page->setSpacing(style::gridPx);
    page->addWidget(m_bar);
    page->addLayout(head);
    page->addWidget(m_allowed);
    page->addWidget(m_same);
    page->addWidget(sectionTitle(tr("Circles"), this));
    page->addWidget(m_chips);
    page->addWidget(sectionTitle(tr("On these networks"), this));
    page->addWidget(m_handles);
    page->addWidget(m_link);
    page->addWidget(m_addresses);
    page->addWidget(sectionTitle(tr("You and this person"), this));
    page->addWidget(m_relationships);
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
    connect(m_posts, &QToolButton::clicked, this, [this] {
        emit streamWanted(
            {.kind = StreamRef::Kind::Contact, .contact = m_contact, .life = m_circles.sphere()});
    });
    connect(m_viewAs, &QToolButton::clicked, this, &PersonView::viewAs);
    connect(m_remove, &QToolButton::clicked, this, &PersonView::removePerson);
    connect(m_allowed, &QCheckBox::clicked, this, &PersonView::allowPictures);
    connect(m_link, &AudienceField::edited, this, [this] {
        const std::vector<AudienceEntry> entries = m_link->entries();
        m_link->setEntries({});
        for (const AudienceEntry& entry : entries)
            link(entry.person, entry.name);
    });
    connectLists();
    connect(&m_library, &Library::changed, this, [this](const Changes& changes) {
        if (changes.people || changes.circles || changes.accounts)
            read();
    });
    connect(&m_circles, &CircleBook::refreshed, this, &PersonView::read);
}

void PersonView::connectLists()
{
    connect(m_handles, &HandleList::unlinkWanted, this, &PersonView::unlink);
    connect(m_chips, &CircleChips::leaveWanted, this, &PersonView::leaveCircle);
    connect(m_chips, &CircleChips::joinWanted, this, &PersonView::joinCircle);
    connect(m_same, &SamePersonPanel::personWanted, this, &PersonView::personWanted);
    connect(m_same, &SamePersonPanel::linked, this, &PersonView::read);
    connect(m_relationships, &RelationshipList::followWanted, this,
            [this](AccountId account, const Author& author, bool follow) {
                m_library.follow(account, author, follow, this, told());
            });
    connect(m_relationships, &RelationshipList::answerWanted, this,
            [this](AccountId account, const Author& author, bool accept) {
                m_library.answerFollowRequest(account, author, accept, this, told());
            });
}

void PersonView::show(ContactId contact)
{
    if (contact == m_contact)
        return;
    flush();
    m_bar->hide();
    m_contact = contact;
    m_stored = {};
    m_same->showFor(ContactId::None);
    m_addresses->showFor(ContactId::None);
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
    m_row = row;
    m_through = page.relationships.isEmpty() ? AccountId::None : page.relationships.firstKey();
    showPicture();
    fillTexts(row.contact);
    m_handles->show(row.identities, m_accounts, m_circles.sphere());
    m_same->showFor(row.contact.id);
    m_addresses->showFor(row.contact.id);
    fillCircles(row);
    m_relationships->show(page, m_accounts, m_circles.sphere());
    setVisible(true);
}

void PersonView::setAvatars(AvatarPictures& avatars)
{
    m_avatars = &avatars;
    connect(&avatars, &AvatarPictures::changed, this, &PersonView::showPicture);
    m_allowed->show();
    showPicture();
}

void PersonView::showPicture()
{
    if (!m_avatars || m_row.contact.id != m_contact || m_contact == ContactId::None)
        return m_avatar->setPicture({});
    m_avatar->setPicture(
        m_avatars->picture(m_row, m_circles, m_avatar->sizeHint().height(), devicePixelRatioF()));
    const bool byCircle = m_avatars->allowedByCircle(m_row, m_circles);
    m_allowed->setChecked(byCircle || m_avatars->consents().coversPerson(m_contact, {}));
    m_allowed->setText(byCircle ? tr("Fetch pictures of this person: allowed for a circle")
                                : tr("Fetch pictures of this person"));
    m_allowed->setEnabled(!byCircle); // taken back in the settings, for all of the circle
}

void PersonView::allowPictures(bool allowed)
{
    // In the settings of one life those of people in no circle stand where an account of that life met them.
    AccountId through = m_through;
    for (const AccountRow& account : m_accounts)
        if (through == AccountId::None && isSeenIn(m_circles.sphere(), account.account.hat))
            through = account.account.id;
    m_avatars->consents().setPersonAllowed(m_contact, through, allowed);
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

void PersonView::fillCircles(const PersonRow& row)
{
    std::vector<Circle> others;
    for (const Circle& circle : m_circles.circles())
        if (std::ranges::find(row.circles, circle.id) == row.circles.end())
            others.push_back(circle);
    m_chips->show(m_circles.visible(row.circles), others);
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
