#include "ui/widgets/empty_state.h"

#include "ui/widgets/labels.h"
#include "ui/widgets/style.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace cohort {

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent)
    , m_what(new PlainLabel({}, this))
    , m_next(new PlainLabel({}, this))
    , m_action(new QPushButton(this))
{
    m_what->setHeading(true);
    m_what->setWraps(true);
    m_what->setAlignment(Qt::AlignCenter);
    m_next->setWraps(true);
    m_next->setAlignment(Qt::AlignCenter);
    m_next->setMaximumWidth(style::readingWidth(fontMetrics()));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(style::gridPx * 3, style::gridPx * 3, style::gridPx * 3, style::gridPx * 3);
    column->setSpacing(style::gridPx);
    column->addStretch(2);
    column->addWidget(m_what);
    column->addWidget(m_next);
    column->addSpacing(style::gridPx);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch(3);
    m_action->hide();
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionChosen);
}

void EmptyState::say(const QString& what, const QString& next, const QString& action)
{
    m_what->setText(what);
    m_next->setText(next);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
}

} // namespace cohort
