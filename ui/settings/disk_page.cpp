#include "ui/settings/disk_page.h"

#include "core/library/saved_threads.h"
#include "core/wording/room_words.h"
#include "core/wording/sentences.h"
#include "ui/settings/setting_fields.h"
#include "ui/widgets/explained.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/style.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <utility>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cohort {

using namespace settingfields;

namespace {

constexpr int usualMonths = 12; // offered first
/// Room for the list and for the question below it, both of which are empty at first.
constexpr int leastHeightPx = 58 * style::gridPx;
constexpr int nameColumn = 0;
constexpr int postsColumn = 1;
constexpr int sizeColumn = 2;

QString valueOf(RetentionRule::Kind kind)
{
    return QString::number(static_cast<int>(kind));
}

} // namespace

DiskPage::DiskPage(Library& library, std::optional<Sphere> sphere, QWidget* parent)
    : SettingsPage(library, parent)
    , m_sphere(sphere)
    , m_total(new PlainLabel({}, this))
    , m_circles(new QTreeWidget(this))
    , m_whose(new PlainLabel({}, this))
    , m_kind(makeCombo(tr("Which posts stay"),
                       {{tr("Everything"), valueOf(RetentionRule::Kind::All)},
                        {tr("The last months"), valueOf(RetentionRule::Kind::Months)},
                        {tr("Only what is saved"), valueOf(RetentionRule::Kind::Saved)}},
                       this))
    , m_months(makeSpin(tr("Months that stay"), {1, RetentionRule::mostMonths}, this))
    , m_apply(new QPushButton(tr("&Apply …"), this))
    , m_stop(new QPushButton(tr("S&top"), this))
    , m_bar(new MessageBar(this))
{
    layOut();
    connect(m_circles, &QTreeWidget::currentItemChanged, this, &DiskPage::chooseCircle);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        m_months->setVisible(wanted().kind == RetentionRule::Kind::Months);
        m_bar->hide(); // it speaks of another rule
    });
    connect(m_months, &QSpinBox::valueChanged, m_bar, &QWidget::hide);
    connect(m_apply, &QPushButton::clicked, this, &DiskPage::ask);
    connect(m_stop, &QPushButton::clicked, this, [this] { this->library().saved().stopRemoving(); });
    setRunning(false);
}

void DiskPage::layOut()
{
    setMinimumHeight(leastHeightPx);
    m_total->setWraps(true);
    m_circles->setAccessibleName(tr("What each circle takes"));
    m_circles->setHeaderLabels({tr("Circle"), tr("Posts"), tr("About"), tr("Stays here")});
    m_circles->setRootIsDecorated(false);
    m_circles->setIconSize(QSize(2 * style::gridPx, 2 * style::gridPx));
    m_circles->header()->setSectionResizeMode(nameColumn, QHeaderView::Stretch);
    m_circles->header()->setStretchLastSection(false);
    for (int column = postsColumn; column < m_circles->columnCount(); ++column)
        m_circles->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_months->setValue(usualMonths);
    m_months->hide();
    m_whose->setWraps(true);
    auto* note = new PlainLabel(
        tr("Only posts that can be fetched again go. Saved conversations, your own posts, what was written "
           "to "
           "you, what a draft answers, and what another circle keeps longer stay. Sizes of circles are "
           "estimated."),
        this);
    note->setMeta(true);
    note->setWraps(true);
    auto* rule = new QHBoxLayout;
    rule->addWidget(m_kind);
    rule->addWidget(m_months);
    rule->addWidget(m_apply);
    rule->addWidget(m_stop);
    rule->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_total);
    column->addWidget(m_circles, 1);
    column->addWidget(m_whose);
    column->addLayout(rule);
    column->addWidget(m_bar);
    column->addWidget(note);
}

void DiskPage::fill(const Settings&)
{
    read();
}

void DiskPage::read()
{
    library().saved().diskUse(m_sphere, this, [this](const Result<DiskUse>& use) {
        if (use)
            show(*use);
        else
            emit failed(errorWords(use.error()));
    });
}

void DiskPage::show(const DiskUse& use)
{
    m_total->setText(
        tr("This profile takes %1 of the disk: posts %2, saved conversations %3, their pictures %4, "
           "people, drafts and receipts %5, older copies %6.")
            .arg(wording::size(use.total()), wording::size(use.cache), wording::size(use.library),
                 wording::size(use.pictures), wording::size(use.local), wording::size(use.copies)));
    m_uses = use.circles;
    setRunning(m_running);
    const CircleId before = m_chosen;
    m_circles->clear();
    for (const CircleUse& one : m_uses) {
        auto* item = new QTreeWidgetItem(m_circles, {one.circle.name, QLocale().toString(one.posts),
                                                     wording::size(one.bytes), wording::name(one.rule)});
        item->setIcon(nameColumn, icons::shape(one.circle.shape, style::circleColour(one.circle, palette())));
        for (const int column : {postsColumn, sizeColumn})
            item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
        if (one.circle.id == before)
            m_circles->setCurrentItem(item);
    }
    if (!m_circles->currentItem() && m_circles->topLevelItemCount() > 0)
        m_circles->setCurrentItem(m_circles->topLevelItem(0));
    chooseCircle();
}

void DiskPage::chooseCircle()
{
    const CircleUse* circle = chosen();
    m_apply->setEnabled(circle && !m_running);
    m_kind->setEnabled(circle && !m_running);
    if (!circle) {
        m_whose->setText(tr("There is no circle yet."));
        return;
    }
    if (circle->circle.id != m_chosen)
        m_bar->hide();
    m_chosen = circle->circle.id;
    m_whose->setText(tr("Posts of %1 that stay on this computer:").arg(style::isolated(circle->circle.name)));
    choose(*m_kind, valueOf(circle->rule.kind));
    if (circle->rule.kind == RetentionRule::Kind::Months)
        m_months->setValue(circle->rule.months);
}

const CircleUse* DiskPage::chosen() const
{
    const int row = m_circles->indexOfTopLevelItem(m_circles->currentItem());
    return row < 0 || row >= static_cast<int>(m_uses.size()) ? nullptr
                                                             : &m_uses[static_cast<std::size_t>(row)];
}

RetentionRule DiskPage::wanted() const
{
    const auto kind = static_cast<RetentionRule::Kind>(m_kind->currentData().toString().toInt());
    return {.kind = kind, .months = kind == RetentionRule::Kind::Months ? m_months->value() : 0};
}

void DiskPage::ask()
{
    if (!chosen())
        return;
    const RetentionRule rule = wanted();
    library().saved().previewRetention(
        m_chosen, rule, this, [this, circle = *chosen(), rule](const Result<RetentionPreview>& preview) {
            if (!preview)
                emit failed(errorWords(preview.error()));
            else if (circle.circle.id == m_chosen &&
                     rule == wanted()) // else something else was chosen meanwhile
                offer(circle, *preview);
        });
}

void DiskPage::offer(const CircleUse& circle, const RetentionPreview& preview)
{
    m_asked = preview.posts > 0;
    if (!m_asked) {
        apply(circle, preview.rule);
        m_bar->tell(MessageBar::Tone::Notice, wording::sentence(preview));
        return;
    }
    m_bar->tell(MessageBar::Tone::Warning, wording::sentence(preview));
    auto* remove = m_bar->addWayOut(tr("Remove %n posts", nullptr, preview.posts));
    connect(remove, &QToolButton::clicked, this,
            [this, circle, rule = preview.rule] { apply(circle, rule); });
    auto* keep = m_bar->addWayOut(tr("Change nothing"));
    connect(keep, &QToolButton::clicked, this, [this] {
        m_bar->hide();
        chooseCircle();
    });
}

void DiskPage::apply(const CircleUse& circle, const RetentionRule& rule)
{
    setRunning(true);
    const auto progress = [this](int gone) {
        m_bar->tell(MessageBar::Tone::Notice, tr("%n posts removed so far", nullptr, gone));
    };
    library().saved().setRetention(
        circle.circle.id, rule, this, progress,
        [this, circle, rule](const Result<int>& gone) { told(circle, rule, gone); });
}

void DiskPage::told(const CircleUse& circle, const RetentionRule& rule, const Result<int>& gone)
{
    setRunning(false);
    const bool asked = std::exchange(m_asked, false);
    if (!gone) {
        m_bar->hide();
        emit failed(errorWords(gone.error()));
        return;
    }
    if (*gone > 0)
        m_bar->tell(MessageBar::Tone::Notice,
                    tr("%n posts removed. %1 keeps: %2", "number of posts, circle, its rule", *gone)
                        .arg(style::isolated(circle.circle.name), wording::name(rule)));
    else if (asked) // they went with what arrived meanwhile
        m_bar->tell(MessageBar::Tone::Notice,
                    tr("%1 keeps from now on: %2", "circle, its rule")
                        .arg(style::isolated(circle.circle.name), wording::name(rule)));
    emit worked();
    read();
}

void DiskPage::setRunning(bool running)
{
    m_running = running;
    m_stop->setVisible(running);
    for (QWidget* field : {static_cast<QWidget*>(m_circles), static_cast<QWidget*>(m_kind),
                           static_cast<QWidget*>(m_months), static_cast<QWidget*>(m_apply)})
        field->setEnabled(!running && !m_uses.empty());
}

} // namespace cohort
