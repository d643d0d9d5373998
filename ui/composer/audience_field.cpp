#include "ui/composer/audience_field.h"

#include "ui/widgets/flow_layout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/style.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStyleOptionFrame>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cohort {

namespace {

constexpr int NamePauseMs = 100;
/// Characters that must fit beside the last chip before the place to type moves to its own row.
constexpr int LineCharacters = 18;

QIcon iconFor(const AudienceEntry& entry, const QPalette& palette)
{
    switch (entry.kind) {
    case AudienceEntry::Kind::Circle:
        return icons::shape(entry.circle.shape, style::circleColour(entry.circle, palette));
    case AudienceEntry::Kind::Person:
        return icons::named(u"user-identity"_s);
    default:
        return icons::named(u"system-users"_s);
    }
}

} // namespace

AudienceField::AudienceField(Library& library, AudienceSuggestions::Offers offers, QWidget* parent)
    : QWidget(parent)
    , m_suggestions(new AudienceSuggestions(library, offers, this))
    , m_flow(new FlowLayout(this))
    , m_line(new QLineEdit(this))
    , m_completer(new QCompleter(m_suggestions, this))
{
    m_flow->setContentsMargins(style::halfGridPx, style::halfGridPx, style::halfGridPx, style::halfGridPx);
    m_flow->setSpacing(style::halfGridPx);
    m_line->setFrame(false);
    m_line->setMinimumWidth(m_line->fontMetrics().averageCharWidth() * LineCharacters);
    m_line->setPlaceholderText(offers == AudienceSuggestions::Offers::PeopleOnly ? tr("Name of a person")
                                                                                 : tr("Circle or person"));
    m_line->installEventFilter(this);
    m_flow->insertWidget(0, m_line);
    m_completer->setWidget(m_line);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->popup()->setAccessibleName(tr("Suggestions"));
    m_completer->popup()->setTextElideMode(Qt::ElideRight);
    m_pause.setSingleShot(true);
    m_pause.setInterval(NamePauseMs);
    setFocusProxy(m_line);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);

    connect(m_line, &QLineEdit::textEdited, this, [this](const QString& text) {
        m_takeFirst = false;
        if (text.trimmed().isEmpty())
            m_completer->popup()->hide();
        else
            m_pause.start();
    });
    connect(&m_pause, &QTimer::timeout, this, [this] { m_suggestions->look(m_line->text()); });
    connect(m_suggestions, &AudienceSuggestions::filled, this, &AudienceField::offer);
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            [this](const QModelIndex& index) { choose(index.row()); });
}

void AudienceField::setEntries(std::vector<AudienceEntry> entries)
{
    m_entries = std::move(entries);
    rebuildChips();
}

void AudienceField::add(const AudienceEntry& entry)
{
    m_line->clear();
    m_completer->popup()->hide();
    const bool known = std::any_of(m_entries.begin(), m_entries.end(),
                                   [&entry](const AudienceEntry& other) { return other.isSame(entry); });
    if (known)
        return;
    m_entries.push_back(entry);
    rebuildChips();
    emit edited();
}

void AudienceField::setConversation(bool conversation)
{
    m_suggestions->setConversation(conversation);
}

void AudienceField::setSphere(std::optional<Sphere> sphere)
{
    m_suggestions->setSphere(sphere);
}

bool AudienceField::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_line || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool plain = key->modifiers() == Qt::NoModifier || key->modifiers() == Qt::KeypadModifier;
    if (key->key() == Qt::Key_Backspace && m_line->text().isEmpty() && !m_entries.empty()) {
        remove(m_entries.back());
        return true;
    }
    if (plain && key->key() == Qt::Key_Down && !m_completer->popup()->isVisible()) {
        m_suggestions->look(m_line->text());
        return true;
    }
    const bool enter =
        key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter || key->key() == Qt::Key_Comma;
    if (plain && enter && !m_line->text().trimmed().isEmpty()) {
        m_pause.stop();
        m_takeFirst = true;
        m_suggestions->look(m_line->text());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void AudienceField::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QStyleOptionFrame frame;
    frame.initFrom(this);
    frame.state |= QStyle::State_Sunken;
    if (m_line->hasFocus())
        frame.state |= QStyle::State_HasFocus;
    frame.lineWidth = style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &frame, this);
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &frame, &painter, this);
}

void AudienceField::offer()
{
    if (std::exchange(m_takeFirst, false)) {
        choose(0);
        return;
    }
    if (m_line->hasFocus() && m_suggestions->rowCount({}) > 0)
        m_completer->complete();
}

void AudienceField::choose(int row)
{
    if (const AudienceEntry* entry = m_suggestions->entry(row))
        add(AudienceEntry(*entry));
}

void AudienceField::remove(const AudienceEntry& entry)
{
    std::erase_if(m_entries, [&entry](const AudienceEntry& other) { return other.isSame(entry); });
    rebuildChips();
    m_line->setFocus(Qt::OtherFocusReason);
    emit edited();
}

void AudienceField::rebuildChips()
{
    for (QWidget* chip : m_chips) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater(); // it may be the sender of the signal we are in
    }
    m_chips.clear();
    for (const AudienceEntry& entry : m_entries) {
        QWidget* chip = chipFor(entry);
        m_flow->insertWidget(static_cast<int>(m_chips.size()), chip);
        chip->show();
        setTabOrder(m_line->previousInFocusChain(), chip); // just before the line, as it looks
        m_chips.push_back(chip);
    }
    updateGeometry();
}

QWidget* AudienceField::chipFor(const AudienceEntry& entry)
{
    auto* chip = new QToolButton(this);
    chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    chip->setIcon(iconFor(entry, palette()));
    chip->setText(style::onButton(entry.name) + u"  ×"_s);
    chip->setFocusPolicy(Qt::StrongFocus);
    chip->setAccessibleName(tr("%1, in the audience. Press to remove.").arg(entry.name));
    chip->setToolTip(style::plainToolTip(tr("Remove %1").arg(entry.name)));
    connect(chip, &QToolButton::clicked, this, [this, entry] { remove(entry); });
    return chip;
}

} // namespace cohort
