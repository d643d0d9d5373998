#include "ui/shell/top_bar.h"

#include "core/wording/sentences.h"
#include "ui/shell/commands.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/line_edits.h"
#include "ui/widgets/style.h"

#include <QApplication>
#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace cohort {
namespace {

enum Choice { ProfessionalChoice, PersonalChoice, BothChoice };

constexpr int searchCharacters = 34;

} // namespace

TopBar::TopBar(const Commands& commands, QWidget* parent)
    : QWidget(parent)
    , m_choices(new QButtonGroup(this))
    , m_search(new QLineEdit(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(style::gridPx, style::gridPx, style::gridPx, style::gridPx);
    row->setSpacing(0);
    row->addWidget(addChoice(wording::name(Sphere::Professional), ProfessionalChoice));
    row->addWidget(addChoice(wording::name(Sphere::Personal), PersonalChoice));
    row->addWidget(addChoice(tr("Both"), BothChoice));
    row->addStretch(1);
    const QString words = tr("Search everything");
    m_search->setPlaceholderText(words);
    m_search->setAccessibleName(words);
    enableClearButton(*m_search);
    m_search->setMinimumWidth(fontMetrics().averageCharWidth() * searchCharacters);
    m_search->addAction(icons::named(u"edit-find"_s), QLineEdit::LeadingPosition)->setText(words);
    row->addWidget(m_search);
    row->addSpacing(2 * style::gridPx);
    QAction* post = commands.action(Commands::Id::NewPost);
    auto* button = new QPushButton(icons::named(u"document-new"_s), tr("New post"), this);
    button->setToolTip(tr("New post (%1)").arg(post->shortcut().toString(QKeySequence::NativeText)));
    connect(button, &QPushButton::clicked, post, &QAction::trigger);
    row->addWidget(button);
    connect(m_choices, &QButtonGroup::idClicked, this, [this](int id) {
        emit sphereChosen(
            id == BothChoice ? std::nullopt
                             : std::optional(id == PersonalChoice ? Sphere::Personal : Sphere::Professional));
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (!m_search->text().simplified().isEmpty())
            emit searched(m_search->text().simplified());
    });
}

QToolButton* TopBar::addChoice(const QString& words, int id)
{
    auto* button = new QToolButton(this);
    button->setText(words);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(tr("Show %1").arg(words));
    button->setMinimumWidth(button->fontMetrics().horizontalAdvance(words) + 4 * style::gridPx);
    m_choices->addButton(button, id);
    return button;
}

void TopBar::showSphere(std::optional<Sphere> sphere)
{
    const int id = !sphere ? BothChoice : (*sphere == Sphere::Personal ? PersonalChoice : ProfessionalChoice);
    m_choices->button(id)->setChecked(true);
    tint();
}

void TopBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tint();
}

void TopBar::tint()
{
    // Which life is shown must be seen at a glance in every theme, also by its weight, not by colour alone.
    const QPalette plain = QApplication::palette();
    for (QAbstractButton* button : m_choices->buttons()) {
        QPalette own = plain;
        if (button->isChecked()) {
            own.setColor(QPalette::Button, plain.color(QPalette::Highlight));
            own.setColor(QPalette::ButtonText, plain.color(QPalette::HighlightedText));
        }
        button->setPalette(own);
        button->setFont(button->isChecked() ? style::nameFont(font()) : font());
    }
}

void TopBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), style::hairline(palette()));
}

} // namespace cohort
