#include "ui/circles/circle_editor.h"

#include "ui/circles/circle_book.h"
#include "ui/circles/circle_fields.h"
#include "ui/people/person_delegate.h"
#include "ui/widgets/explained.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/line_edits.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/style.h"
#include "ui/widgets/undo_bar.h"
#include "ui/widgets/undoing.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cohort {

namespace {

constexpr int SavePauseMs = 800;

} // namespace

CircleEditor::CircleEditor(Library& library, QWidget* parent)
    : QWidget(parent)
    , m_library(library)
    , m_circles(new CircleBook(library, this))
    , m_bar(new MessageBar(this))
    , m_undo(new UndoBar(this))
    , m_fields(new CircleFields(this))
    , m_inside(makePane(tr("In the circle"), tr("&Take out")))
    , m_outside(makePane(tr("Not in the circle"), tr("&Add")))
    , m_remove(new QPushButton(tr("&Delete circle"), this))
    , m_done(new QPushButton(tr("D&one"), this))
{
    setAccessibleName(tr("Edit a circle"));
    auto* panes = new QHBoxLayout;
    panes->setSpacing(style::gridPx * 2);
    panes->addWidget(paneWidget(m_inside), 1);
    panes->addWidget(paneWidget(m_outside), 1);
    auto* ends = new QHBoxLayout;
    ends->addWidget(m_remove);
    ends->addStretch();
    ends->addWidget(m_done);
    auto* inner = new QVBoxLayout;
    inner->setContentsMargins(style::gridPx, style::gridPx, style::gridPx, style::gridPx);
    inner->setSpacing(style::gridPx);
    inner->addWidget(m_fields);
    inner->addLayout(panes, 1);
    inner->addLayout(ends);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addLayout(inner, 1);
    column->addWidget(m_undo);
    m_savePause.setSingleShot(true);
    m_savePause.setInterval(SavePauseMs);
    m_askPause.setSingleShot(true);
    m_askPause.setInterval(style::typingPauseMs);
    connectParts();
}

CircleEditor::~CircleEditor()
{
    save();
}

CircleEditor::Pane CircleEditor::makePane(const QString& name, const QString& moveWord)
{
    Pane pane{.model = new PeopleModel(m_library, *m_circles, this),
              .view = new QListView(this),
              .filter = new QLineEdit(this),
              .title = new PlainLabel(name, this),
              .move = new QPushButton(moveWord, this)};
    pane.view->setModel(pane.model);
    pane.view->setItemDelegate(new PersonDelegate(*pane.model, pane.view));
    pane.view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    pane.view->setUniformItemSizes(true);
    pane.view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    pane.view->setAccessibleName(name);
    pane.filter->setPlaceholderText(tr("Find"));
    enableClearButton(*pane.filter);
    pane.filter->setAccessibleName(tr("Find among: %1").arg(name));
    pane.title->setBuddy(pane.view);
    pane.move->setEnabled(false);
    return pane;
}

QWidget* CircleEditor::paneWidget(const Pane& pane)
{
    auto* widget = new QWidget(this);
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins({});
    column->setSpacing(style::halfGridPx);
    column->addWidget(pane.title);
    column->addWidget(pane.filter);
    column->addWidget(pane.view, 1);
    column->addWidget(pane.move);
    return widget;
}

void CircleEditor::connectParts()
{
    connect(m_fields, &CircleFields::edited, this, [this] { m_savePause.start(); });
    connect(&m_savePause, &QTimer::timeout, this, &CircleEditor::save);
    connect(&m_askPause, &QTimer::timeout, this, &CircleEditor::ask);
    connect(m_remove, &QPushButton::clicked, this, &CircleEditor::removeCircle);
    connect(m_done, &QPushButton::clicked, this, [this] {
        save();
        emit finished();
    });
    for (const Pane& pane : {m_inside, m_outside}) {
        const bool into = pane.view == m_outside.view;
        connect(pane.filter, &QLineEdit::textChanged, &m_askPause, qOverload<>(&QTimer::start));
        connect(pane.model, &PeopleModel::filled, this, &CircleEditor::titles);
        connect(pane.model, &PeopleModel::failed, this, &CircleEditor::tellError);
        connect(pane.move, &QPushButton::clicked, this, [this, pane, into] { move(pane, into); });
        connect(pane.view, &QListView::doubleClicked, this, [this, pane, into] { move(pane, into); });
        connect(pane.view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this, pane] {
            pane.move->setEnabled(pane.view->selectionModel()->hasSelection() &&
                                  m_circle.id != CircleId::None);
        });
        for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
            auto* shortcut = new QShortcut(QKeySequence(key), pane.view);
            shortcut->setContext(Qt::WidgetShortcut);
            connect(shortcut, &QShortcut::activated, this, [this, pane, into] { move(pane, into); });
        }
    }
}

void CircleEditor::edit(CircleId circle)
{
    save();
    const quint64 opening = ++m_opening;
    m_library.circles(this, [this, circle, opening](const Result<std::vector<CircleRow>>& circles) {
        if (opening != m_opening)
            return;
        if (!circles) {
            tellError(circles.error());
            return;
        }
        for (const CircleRow& row : *circles)
            if (row.circle.id == circle)
                load(row.circle);
    });
}

void CircleEditor::startNew(Sphere sphere)
{
    save();
    ++m_opening;
    load(freshLook(m_circles->circles(), sphere));
    m_fields->name()->setFocus(Qt::OtherFocusReason);
}

void CircleEditor::setSphere(std::optional<Sphere> sphere)
{
    m_sphere = sphere;
    m_circles->setSphere(sphere);
    ask();
}

void CircleEditor::load(const Circle& circle)
{
    m_circle = circle;
    m_stored = circle;
    m_bar->hide();
    m_fields->show(circle);
    m_inside.filter->clear();
    m_outside.filter->clear();
    m_remove->setEnabled(circle.id != CircleId::None);
    ask();
}

void CircleEditor::ask()
{
    const bool isStored = m_circle.id != CircleId::None;
    PeopleQuery inside{.words = m_inside.filter->text().trimmed(), .shown = m_sphere, .circle = m_circle.id};
    // A circle that is not stored yet has nobody in it: ask for what nobody can be.
    if (!isStored)
        // NOLINTNEXTLINE(clang-analyzer-optin.core.EnumCastOutOfRange): an id may be any number
        inside.circle = CircleId{-1};
    m_inside.model->setQuery(inside);
    m_outside.model->setQuery({.words = m_outside.filter->text().trimmed(),
                               .sphere = m_sphere,
                               .orNoCircle = m_sphere.has_value(),
                               .shown = m_sphere,
                               .notInCircle = m_circle.id});
}

void CircleEditor::titles()
{
    m_inside.title->setText(tr("In the circle: %n people", "", m_inside.model->rowCount()));
    m_outside.title->setText(tr("Not in the circle: %n people", "", m_outside.model->rowCount()));
    for (const Pane& pane : {m_inside, m_outside}) {
        QItemSelectionModel* selection = pane.view->selectionModel();
        if (pane.model->rowCount() > 0 && !selection->currentIndex().isValid())
            selection->setCurrentIndex(pane.model->index(0), QItemSelectionModel::NoUpdate);
        pane.move->setEnabled(selection->hasSelection() && m_circle.id != CircleId::None);
    }
}

void CircleEditor::save()
{
    m_savePause.stop();
    const Circle now = m_fields->read(m_circle);
    if (now == m_stored || now.name.isEmpty() || m_adding)
        return;
    m_circle = now;
    m_stored = now;
    const QPointer<CircleEditor> guard(this);
    // The library is the asker: the write must not be dropped with this page.
    if (now.id != CircleId::None) {
        m_library.updateCircle(now, &m_library, [guard](const Result<void>& saved) {
            if (!saved && guard)
                guard->tellError(saved.error());
        });
        return;
    }
    m_adding = true;
    m_library.addCircle(now, &m_library, [guard, opening = m_opening](const Result<CircleId>& id) {
        if (!guard)
            return;
        guard->m_adding = false;
        if (!id) {
            guard->m_stored = {};
            guard->tellError(id.error());
            return;
        }
        emit guard->made(*id);
        if (opening != guard->m_opening)
            return;
        guard->m_circle.id = *id;
        guard->m_stored.id = *id;
        guard->m_remove->setEnabled(true);
        guard->ask();
        guard->save(); // what was typed meanwhile
    });
}

void CircleEditor::move(const Pane& from, bool into)
{
    std::vector<int> rows;
    for (const QModelIndex& index : from.view->selectionModel()->selectedIndexes())
        rows.push_back(index.row());
    if (rows.empty() || m_circle.id == CircleId::None)
        return;
    from.model->contactsOf(rows, this,
                           [this, circle = m_circle, into](const std::vector<ContactId>& contacts) {
                               const auto count = static_cast<int>(contacts.size());
                               const auto answer = [this, circle, into, count](const Result<Undo>& undo) {
                                   if (!undo) {
                                       tellError(undo.error());
                                       return;
                                   }
                                   const QString name = style::isolated(circle.name);
                                   offerUndo(into ? tr("%n people added to %1", "", count).arg(name)
                                                  : tr("%n people taken out of %1", "", count).arg(name),
                                             *undo);
                               };
                               if (into)
                                   m_library.addToCircle(circle.id, contacts, this, answer);
                               else
                                   m_library.removeFromCircle(circle.id, contacts, this, answer);
                           });
}

void CircleEditor::removeCircle()
{
    save();
    if (m_circle.id == CircleId::None)
        return;
    m_library.removeCircle(m_circle, this, [this, circle = m_circle](const Result<Undo>& undo) {
        if (!undo) {
            tellError(undo.error());
            return;
        }
        load(freshLook(m_circles->circles(), circle.sphere));
        offerUndo(tr("The circle %1 was deleted; its people stay").arg(style::isolated(circle.name)), *undo);
    });
}

void CircleEditor::offerUndo(const QString& words, const Undo& undo)
{
    m_undo->offer(words, undoing(m_library, undo));
}

void CircleEditor::tellError(const Error& error)
{
    m_bar->tell(MessageBar::Tone::Error, errorWords(error));
}

} // namespace cohort
