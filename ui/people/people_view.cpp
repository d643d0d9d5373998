#include "ui/people/people_view.h"

#include "core/library/address_book.h"
#include "core/wording/sentences.h"
#include "ui/circles/circle_book.h"
#include "ui/people/card_preview.h"
#include "ui/people/find_people.h"
#include "ui/people/people_model.h"
#include "ui/people/person_delegate.h"
#include "ui/people/person_view.h"
#include "ui/people/same_person_panel.h"
#include "ui/timeline/avatar_pictures.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/explained.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/line_edits.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/style.h"
#include "ui/widgets/undo_bar.h"
#include "ui/widgets/undoing.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cohort {

namespace {

QToolButton* menuButton(const QString& word, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setText(word);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(new QMenu(button));
    button->setEnabled(false);
    return button;
}

} // namespace

PeopleView::PeopleView(Library& library, QWidget* parent)
    : QWidget(parent)
    , m_library(library)
    , m_circles(new CircleBook(library, this))
    , m_model(new PeopleModel(library, *m_circles, this))
    , m_delegate(new PersonDelegate(*m_model, this))
    , m_undo(new UndoBar(this))
    , m_bar(new MessageBar(this))
    , m_search(new QLineEdit(this))
    , m_filter(new QComboBox(this))
    , m_list(new QListView(this))
    , m_listOrEmpty(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_count(new PlainLabel({}, this))
    , m_add(menuButton(tr("Add to circle"), this))
    , m_take(menuButton(tr("Take out of circle"), this))
    , m_find(new QToolButton(this))
    , m_import(new QToolButton(this))
    , m_side(new QStackedWidget(this))
    , m_person(new PersonView(library, *m_circles, *m_undo, this))
    , m_finder(new FindPeople(library, this))
    , m_same(new SamePersonPanel(library, *m_circles, *m_undo, this))
    , m_sameSide(new QScrollArea(this))
    , m_sameCount(new QToolButton(this))
{
    setAccessibleName(tr("People"));
    auto* split = new QSplitter(this);
    split->addWidget(listSide());
    split->addWidget(personSide());
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 3);
    split->setChildrenCollapsible(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(split, 1);
    column->addWidget(m_undo);
    m_pause.setSingleShot(true);
    m_pause.setInterval(style::typingPauseMs);
    fillFilter();
    connectParts();
    ask();
}

void PeopleView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_same->showAll();
}

void PeopleView::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_same->showFor(ContactId::None); // comparing everybody is work that nobody looks at
}

QWidget* PeopleView::listSide()
{
    auto* side = new QWidget(this);
    m_search->setObjectName(u"search"_s);
    m_search->setPlaceholderText(tr("Find in names, handles and notes"));
    m_search->setAccessibleName(tr("Find people"));
    enableClearButton(*m_search);
    m_filter->setAccessibleName(tr("Which people"));
    m_filter->view()->setAccessibleName(m_filter->accessibleName());
    m_find->setText(tr("Find on a network…"));
    m_find->setIcon(icons::named(u"list-add"_s));
    m_find->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_find->setFocusPolicy(Qt::StrongFocus);
    m_import->setText(tr("Import contacts…"));
    m_import->setToolTip(tr("Read the address book of another program (vCard)"));
    m_import->setFocusPolicy(Qt::StrongFocus);
    m_sameCount->setFocusPolicy(Qt::StrongFocus);
    m_sameCount->setToolTip(tr("People who might be one person, with what speaks for it"));
    m_sameCount->hide();
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setUniformItemSizes(true);
    m_list->setDragEnabled(true);
    m_list->setDragDropMode(QAbstractItemView::DragOnly);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("People"));
    m_listOrEmpty->addWidget(m_list);
    m_listOrEmpty->addWidget(m_empty);
    m_count->setMeta(true);
    auto* filterRow = new QHBoxLayout;
    filterRow->addWidget(m_filter, 1);
    filterRow->addWidget(m_find);
    auto* actions = new QHBoxLayout;
    actions->addWidget(m_count, 1);
    actions->addWidget(m_add);
    actions->addWidget(m_take);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(style::gridPx, style::gridPx, style::gridPx, style::gridPx);
    column->addWidget(m_search);
    column->addLayout(filterRow);
    column->addWidget(m_import, 0, Qt::AlignLeft);
    column->addWidget(m_sameCount, 0, Qt::AlignLeft);
    column->addWidget(m_listOrEmpty, 1);
    column->addLayout(actions);
    return side;
}

QWidget* PeopleView::personSide()
{
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_person);
    auto* nobody = new PlainLabel(tr("Choose a person to see handles, circles and your notes."), this);
    nobody->setAlignment(Qt::AlignCenter);
    nobody->setWraps(true);
    m_side->addWidget(nobody);
    m_side->addWidget(scroll);
    m_side->addWidget(m_finder);
    m_sameSide->setFrameShape(QFrame::NoFrame);
    m_sameSide->setWidgetResizable(true);
    m_sameSide->setFocusPolicy(Qt::NoFocus);
    auto* page = new QWidget(m_sameSide);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(style::gridPx, style::gridPx, style::gridPx, style::gridPx);
    column->addWidget(m_same);
    column->addStretch(1);
    m_sameSide->setWidget(page);
    m_side->addWidget(m_sameSide);
    return m_side;
}

void PeopleView::connectParts()
{
    m_search->installEventFilter(this);
    m_list->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, &PeopleView::ask);
    connect(m_filter, qOverload<int>(&QComboBox::currentIndexChanged), this, &PeopleView::ask);
    connect(m_model, &PeopleModel::filled, this, &PeopleView::afterFill);
    connect(m_model, &PeopleModel::failed, this, &PeopleView::tellError);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &PeopleView::selectionChanged);
    connect(m_circles, &CircleBook::refreshed, this, &PeopleView::fillCircleMenus);
    connect(m_person, &PersonView::streamWanted, this, &PeopleView::streamWanted);
    connect(m_person, &PersonView::personWanted, this, &PeopleView::showPerson);
    connect(m_same, &SamePersonPanel::counted, this, &PeopleView::tellSame);
    connect(m_same, &SamePersonPanel::personWanted, this, &PeopleView::showPerson);
    connect(m_sameCount, &QToolButton::clicked, this, [this] { m_side->setCurrentWidget(m_sameSide); });
    connect(m_find, &QToolButton::clicked, this, [this] {
        m_side->setCurrentWidget(m_finder);
        m_finder->focusWords();
    });
    connect(m_import, &QToolButton::clicked, this, &PeopleView::chooseContacts);
    connect(m_finder, &FindPeople::added, this, &PeopleView::showPerson);
    connect(m_finder, &FindPeople::closed, this, &PeopleView::selectionChanged);
    connect(m_empty, &EmptyState::actionChosen, m_find, &QToolButton::click);
}

bool PeopleView::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* press = static_cast<QKeyEvent*>(event);
    const bool down = press->key() == Qt::Key_Down && press->modifiers() == Qt::NoModifier;
    const bool fromSearch = watched == m_search && down && m_list->isVisible();
    if (fromSearch)
        m_list->setFocus(Qt::OtherFocusReason);
    const bool first = fromSearch || (watched == m_list && down);
    if (first && m_list->currentIndex().isValid() && !m_list->selectionModel()->hasSelection()) {
        m_list->setCurrentIndex(m_list->currentIndex());
        return true;
    }
    return fromSearch || QWidget::eventFilter(watched, event);
}

void PeopleView::setAvatars(AvatarPictures& avatars)
{
    m_delegate->setAvatars(&avatars);
    m_person->setAvatars(avatars);
    connect(&avatars, &AvatarPictures::changed, m_list->viewport(), qOverload<>(&QWidget::update));
}

void PeopleView::setSphere(std::optional<Sphere> sphere)
{
    // Nobody of the other life may stay on the screen until the answer is here.
    m_undo->hide();
    m_bar->hide();
    m_person->show(ContactId::None);
    m_side->setCurrentIndex(0);
    m_model->clear();
    m_search->clear();
    m_circles->setSphere(sphere);
    m_person->setSphere(sphere);
    m_finder->setSphere(sphere);
    m_sameCount->hide();
    m_same->showFor(ContactId::None);
    if (isVisible())
        m_same->showAll();
    fillFilter();
    ask();
}

void PeopleView::tellSame(int total)
{
    m_sameCount->setText(tr("%n might be the same person", "suggestions", total));
    m_sameCount->setVisible(total > 0);
}

void PeopleView::showPerson(ContactId contact)
{
    const int row = m_model->rowOf(contact);
    if (row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
    m_person->show(contact);
    m_side->setCurrentIndex(1);
}

void PeopleView::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void PeopleView::chooseContacts()
{
    auto* dialog = new QFileDialog(this, tr("Address book"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Address books (*.vcf *.vcard)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) { importContacts(path); });
    dialog->open();
}

void PeopleView::importContacts(const QString& path, const std::function<void()>& notOne)
{
    AddressBook(m_library).read(path, this, [this, notOne](const Result<CardFile>& file) {
        if (file)
            return previewCards(*file);
        if (notOne && file.error().kind == ErrorKind::InvalidInput)
            return notOne();
        m_bar->tell(MessageBar::Tone::Error,
                    file.error().kind == ErrorKind::TooLarge
                        ? tr("This file is larger than an address book is; nothing was changed.")
                        : tr("This file cannot be read as an address book (vCard); nothing was changed."));
    });
}

void PeopleView::previewCards(const CardFile& file)
{
    auto* const preview = new CardPreview(m_library, file, m_circles->circles(), this);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    connect(preview, &CardPreview::imported, this, [this](const QString& words, const Undo& undo) {
        m_undo->offer(words, undoing(m_library, undo));
    });
    preview->open();
}

void PeopleView::ask()
{
    PeopleQuery query{.words = m_search->text().trimmed(), .sphere = m_circles->sphere()};
    query.orNoCircle = query.sphere.has_value();
    query.shown = query.sphere;
    switch (static_cast<Show>(m_filter->currentData().toInt())) {
    case Show::All:
        break;
    case Show::Professional:
        query.sphere = Sphere::Professional;
        query.orNoCircle = false;
        break;
    case Show::Personal:
        query.sphere = Sphere::Personal;
        query.orNoCircle = false;
        break;
    case Show::BothSpheres:
        query.crossoverOnly = true;
        break;
    case Show::NoCircle:
        query.noCircleOnly = true;
        break;
    }
    m_model->setQuery(query);
}

void PeopleView::fillFilter()
{
    const QSignalBlocker quiet(m_filter);
    const auto add = [this](const QString& words, Show show) {
        m_filter->addItem(words, static_cast<int>(show));
    };
    const std::optional<Sphere> sphere = m_circles->sphere();
    m_filter->clear();
    add(tr("Everybody"), Show::All);
    if (sphere != Sphere::Personal)
        add(tr("In a professional circle"), Show::Professional);
    if (sphere != Sphere::Professional)
        add(tr("In a personal circle"), Show::Personal);
    if (!sphere)
        add(tr("In both spheres"), Show::BothSpheres);
    add(tr("In no circle"), Show::NoCircle);
}

void PeopleView::fillCircleMenus()
{
    const std::vector<Circle> circles = m_circles->circles();
    for (QToolButton* button : {m_add, m_take}) {
        button->menu()->clear();
        const bool add = button == m_add;
        for (const Circle& circle : circles) {
            QAction* action = button->menu()->addAction(
                icons::shape(circle.shape, style::circleColour(circle, palette())),
                tr("%1 (%2)", "circle, sphere")
                    .arg(style::onButton(circle.name), wording::name(circle.sphere)));
            connect(action, &QAction::triggered, this, [this, circle, add] { changeCircle(circle, add); });
        }
    }
    selectionChanged();
}

void PeopleView::selectionChanged()
{
    const QModelIndexList rows = m_list->selectionModel()->selectedIndexes();
    const bool any = !rows.isEmpty() && !m_circles->circles().empty();
    m_add->setEnabled(any);
    m_take->setEnabled(any);
    const auto people = tr("%n people", "", m_model->rowCount());
    m_count->setText(rows.size() > 1 ? tr("%n chosen", "people", static_cast<int>(rows.size())) : people);
    const PersonRow* person = rows.size() == 1 ? m_model->person(rows.front().row()) : nullptr;
    if (!person) {
        if (m_side->currentWidget() != m_finder && m_side->currentWidget() != m_sameSide &&
            m_person->contact() == ContactId::None)
            m_side->setCurrentIndex(0);
        return;
    }
    m_person->show(person->contact.id);
    m_side->setCurrentIndex(1);
}

void PeopleView::afterFill()
{
    const bool searching = !m_search->text().isEmpty() || m_filter->currentIndex() > 0;
    const bool empty = m_model->rowCount() == 0;
    m_listOrEmpty->setCurrentIndex(empty ? 1 : 0);
    if (empty && searching)
        m_empty->say(tr("Nobody matches"), tr("Try other words or another filter."));
    else if (empty)
        m_empty->say(tr("Your people will be here"),
                     tr("Everybody you follow comes by itself once an account is "
                        "signed in; others can be found by their handle."),
                     tr("Find on a network…"));
    const int row = m_model->rowOf(m_person->contact());
    const QSignalBlocker quiet(m_list->selectionModel());
    if (row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
    else if (!empty) // a current row keeps the keyboard and screen readers inside the list
        m_list->selectionModel()->setCurrentIndex(m_model->index(0), QItemSelectionModel::NoUpdate);
    selectionChanged();
}

void PeopleView::changeCircle(const Circle& circle, bool add)
{
    std::vector<int> rows;
    for (const QModelIndex& index : m_list->selectionModel()->selectedIndexes())
        rows.push_back(index.row());
    m_model->contactsOf(rows, this, [this, circle, add](const std::vector<ContactId>& contacts) {
        const auto count = static_cast<int>(contacts.size());
        const auto answer = [this, circle, count, add](const Result<Undo>& undo) {
            if (undo)
                offerUndo(circle, count, add, *undo);
            else
                tellError(undo.error());
        };
        if (add)
            m_library.addToCircle(circle.id, contacts, this, answer);
        else
            m_library.removeFromCircle(circle.id, contacts, this, answer);
    });
}

void PeopleView::offerUndo(const Circle& circle, int people, bool added, const Undo& undo)
{
    const QString name = style::isolated(circle.name);
    m_undo->offer(added ? tr("%n people added to %1", "", people).arg(name)
                        : tr("%n people taken out of %1", "", people).arg(name),
                  undoing(m_library, undo));
}

void PeopleView::tellError(const Error& error)
{
    m_bar->tell(MessageBar::Tone::Error, errorWords(error));
}

} // namespace cohort
