#include "ui/composer/post_rules_box.h"

#include "core/wording/post_rules.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/style.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cohort {

namespace {

template <class T>
bool has(const std::vector<T>& all, const T& one)
{
    return std::ranges::find(all, one) != all.end();
}

/// What stands in `list` of every account, in the order of the first.
template <class T>
std::vector<T> common(const std::vector<Capabilities>& accounts, std::vector<T> Capabilities::* list)
{
    if (accounts.empty())
        return {};
    std::vector<T> all = accounts.front().*list;
    std::erase_if(all, [&](const T& one) {
        return std::ranges::any_of(accounts, [&](const Capabilities& can) { return !has(can.*list, one); });
    });
    return all;
}

} // namespace

PostRulesBox::PostRulesBox(QWidget* parent)
    : QWidget(parent)
    , m_mayReply(new QComboBox(this))
    , m_mayBeQuoted(new QCheckBox(tr("Others may &quote it"), this))
    , m_labels(new QToolButton(this))
    , m_note(new PlainLabel({}, this))
{
    m_mayReply->setAccessibleName(tr("Who may reply"));
    m_mayReply->view()->setAccessibleName(m_mayReply->accessibleName());
    m_labels->setPopupMode(QToolButton::InstantPopup);
    m_labels->setAutoRaise(true);
    m_labels->setFocusPolicy(Qt::StrongFocus);
    m_labels->setMenu(new QMenu(m_labels));
    m_note->setMeta(true);
    m_note->setWraps(true);
    auto* row = new QWidget(this);
    auto* flow = new FlowLayout(row); // wraps when the text is large
    flow->setContentsMargins({});
    flow->setSpacing(style::halfGridPx);
    for (QWidget* field : {static_cast<QWidget*>(m_mayReply), static_cast<QWidget*>(m_mayBeQuoted),
                           static_cast<QWidget*>(m_labels)})
        flow->insertWidget(flow->count(), field);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(style::halfGridPx);
    column->addWidget(row);
    column->addWidget(m_note);
    connect(m_mayReply, &QComboBox::activated, this, &PostRulesBox::change);
    connect(m_mayBeQuoted, &QCheckBox::clicked, this, &PostRulesBox::change);
    setRules({});
    hide();
}

void PostRulesBox::setRules(const Draft& draft)
{
    if (m_mayReply->findData(static_cast<int>(draft.mayReply)) < 0)
        m_mayReply->addItem(wording::name(draft.mayReply), static_cast<int>(draft.mayReply));
    m_mayReply->setCurrentIndex(m_mayReply->findData(static_cast<int>(draft.mayReply)));
    m_mayBeQuoted->setChecked(draft.mayBeQuoted);
    m_chosenLabels = draft.labels;
    m_offeredGates.clear();
    m_offeredLabels.reset();
    showState();
}

void PostRulesBox::readInto(Draft& draft) const
{
    draft.mayReply = static_cast<ReplyGate>(m_mayReply->currentData().toInt());
    draft.mayBeQuoted = m_mayBeQuoted->isChecked();
    draft.labels = m_chosenLabels;
}

void PostRulesBox::setOffers(const std::vector<Capabilities>& accounts, bool isAnswer)
{
    const auto chosen = static_cast<ReplyGate>(m_mayReply->currentData().toInt());
    std::vector<ReplyGate> gates;
    if (!isAnswer)
        gates = common(accounts, &Capabilities::replyGates);
    gates.insert(gates.begin(), ReplyGate::Anyone);
    if (!has(gates, chosen))
        gates.push_back(chosen); // what was chosen is never dropped in silence
    if (gates != m_offeredGates) {
        m_offeredGates = gates;
        m_mayReply->clear();
        for (const ReplyGate gate : gates)
            m_mayReply->addItem(wording::name(gate), static_cast<int>(gate));
        m_mayReply->setCurrentIndex(m_mayReply->findData(static_cast<int>(chosen)));
    }
    m_mayReply->setVisible(gates.size() > 1);

    const bool quoteGate = !accounts.empty() && std::ranges::all_of(accounts, &Capabilities::quoteGate);
    m_mayBeQuoted->setVisible(quoteGate || !m_mayBeQuoted->isChecked());
    fillLabels(common(accounts, &Capabilities::selfLabels));
    showState();
    setVisible(!m_mayReply->isHidden() || !m_mayBeQuoted->isHidden() || !m_labels->isHidden());
}

void PostRulesBox::fillLabels(const std::vector<QString>& offered)
{
    if (m_offeredLabels == offered)
        return;
    m_offeredLabels = offered;
    std::vector<QString> labels = offered;
    for (const QString& chosen : m_chosenLabels)
        if (!has(labels, chosen))
            labels.push_back(chosen);
    m_labels->menu()->clear();
    for (const QString& label : labels) {
        QAction* action = m_labels->menu()->addAction(style::onButton(wording::labelName(label)));
        action->setCheckable(true);
        action->setChecked(has(m_chosenLabels, label));
        connect(action, &QAction::toggled, this, [this, label](bool on) {
            std::erase(m_chosenLabels, label);
            if (on)
                m_chosenLabels.push_back(label);
            change();
        });
    }
    m_labels->setVisible(!labels.empty());
}

void PostRulesBox::change()
{
    showState();
    emit edited();
}

void PostRulesBox::showState()
{
    const QString note = wording::limitNote(static_cast<ReplyGate>(m_mayReply->currentData().toInt()),
                                            m_mayBeQuoted->isChecked());
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    QStringList names;
    for (const QString& label : m_chosenLabels)
        names << wording::labelName(label);
    m_labels->setText(names.isEmpty()
                          ? tr("Label the content")
                          : tr("Labelled: %1").arg(style::onButton(QLocale().createSeparatedList(names))));
}

QuoteLine::QuoteLine(QWidget* parent)
    : QWidget(parent)
    , m_words(new PlainLabel({}, this))
{
    m_words->setWraps(true);
    m_words->setMeta(true);
    auto* remove = new QToolButton(this);
    remove->setAutoRaise(true);
    remove->setFocusPolicy(Qt::StrongFocus);
    remove->setIcon(icons::named(u"list-remove"_s));
    remove->setAccessibleName(tr("Do not quote it"));
    remove->setToolTip(style::plainToolTip(remove->accessibleName()));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(style::gridPx);
    row->addWidget(m_words, 1);
    row->addWidget(remove, 0, Qt::AlignTop);
    connect(remove, &QToolButton::clicked, this, &QuoteLine::removed);
    hide();
}

void QuoteLine::setQuoted(const QString& words)
{
    m_words->setText(words);
    setVisible(!words.isEmpty());
}

} // namespace cohort
