#include "ui/people/circle_chips.h"

#include "core/wording/sentences.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/style.h"
#include "ui/widgets/word_button.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace cohort {

CircleChips::CircleChips(QWidget* parent)
    : QWidget(parent)
    , m_chips(new QWidget(this))
    , m_flow(new FlowLayout(m_chips))
    , m_join(wordButton(tr("Add to a circle"), tr("Add this person to a circle"), this))
{
    m_flow->setContentsMargins({});
    m_flow->setSpacing(style::halfGridPx);
    m_join->setMenu(new QMenu(m_join));
    m_join->setPopupMode(QToolButton::InstantPopup);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_chips, 1);
    row->addWidget(m_join, 0, Qt::AlignTop);
}

void CircleChips::show(const std::vector<Circle>& member, const std::vector<Circle>& others)
{
    Shown now{.member = member, .others = others};
    if (now == m_shown)
        return;
    m_shown = std::move(now);
    fill();
}

void CircleChips::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_shown)
        fill(); // a circle's colour depends on the ground
}

void CircleChips::fill()
{
    clearLayout(*m_flow);
    for (const Circle& circle : m_shown->member)
        addChip(circle);
    if (m_shown->member.empty()) {
        auto* none = new PlainLabel(tr("In no circle yet"), m_chips);
        none->setMeta(true);
        m_flow->insertWidget(0, none);
        none->show();
    }
    fillMenu();
}

void CircleChips::addChip(const Circle& circle)
{
    auto* chip =
        wordButton(circle.name + u"  ×"_s, tr("Take out of the circle %1").arg(circle.name), m_chips);
    chip->setIcon(icons::shape(circle.shape, style::circleColour(circle, palette())));
    chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(chip, &QToolButton::clicked, this, [this, circle] { emit leaveWanted(circle); });
    m_flow->insertWidget(m_flow->count(), chip);
    chip->show();
}

void CircleChips::fillMenu()
{
    m_join->menu()->clear();
    for (const Circle& circle : m_shown->others) {
        QAction* action = m_join->menu()->addAction(
            icons::shape(circle.shape, style::circleColour(circle, palette())),
            tr("%1 (%2)", "circle, sphere").arg(style::onButton(circle.name), wording::name(circle.sphere)));
        connect(action, &QAction::triggered, this, [this, circle] { emit joinWanted(circle); });
    }
    m_join->setEnabled(!m_join->menu()->isEmpty());
}

} // namespace cohort
