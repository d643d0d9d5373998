#include "ui/settings/reading_page.h"

#include "core/model/setting_names.h"
#include "ui/settings/setting_fields.h"
#include "ui/widgets/explained.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/style.h"

#include <QComboBox>
#include <QFormLayout>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cohort {

using namespace settingfields;

namespace {

constexpr int usualUndoSeconds = 10;
constexpr int mostUndoSeconds = 60;

} // namespace

ReadingPage::ReadingPage(Library& library, std::optional<Sphere> sphere, QWidget* parent)
    : SettingsPage(library, parent)
    , m_sphere(sphere)
    , m_order(makeCombo(tr("Order of the posts"),
                        {{tr("Newest first"), u"newest"_s}, {tr("In order of reading"), u"oldest"_s}}, this))
    , m_undoSeconds(makeSpin(tr("Hold a post before it leaves"), {0, mostUndoSeconds}, this))
    , m_consents(new QListWidget(this))
    , m_withdraw(new QPushButton(tr("&Withdraw"), this))
    , m_withdrawAll(new QPushButton(tr("Withdraw &all"), this))
{
    layOut();
    connect(m_consents, &QListWidget::itemSelectionChanged, this,
            [this] { m_withdraw->setEnabled(!m_consents->selectedItems().isEmpty()); });
    connect(m_withdraw, &QPushButton::clicked, this, &ReadingPage::withdrawChosen);
    connect(m_withdrawAll, &QPushButton::clicked, this, &ReadingPage::withdrawAll);
    connect(&library, &Library::changed, this, [this](const Changes& changes) {
        if (changes.settings || changes.people || changes.circles)
            readConsents();
    });
    readConsents();
}

void ReadingPage::layOut()
{
    m_undoSeconds->setSuffix(tr(" seconds"));
    m_undoSeconds->setSpecialValueText(tr("Not at all"));
    m_consents->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_consents->setAccessibleName(tr("Whose pictures are shown without asking"));
    m_consents->setMinimumHeight(12 * style::gridPx);
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("&Order of the posts"), m_order);
    form->addRow(tr("&Hold a post before it leaves"), m_undoSeconds);
    auto* words = new PlainLabel(tr("Pictures are fetched only for those named here; beside a post you say "
                                    "whose."),
                                 this);
    words->setWraps(true);
    auto* ways = new QHBoxLayout;
    ways->addWidget(m_withdraw);
    ways->addWidget(m_withdrawAll);
    ways->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(words);
    column->addWidget(m_consents, 1);
    column->addLayout(ways);
}

void ReadingPage::fill(const Settings& settings)
{
    choose(*m_order, settings.value(setting::ReadingOrder));
    m_undoSeconds->setValue(number(settings, setting::UndoSeconds, usualUndoSeconds));
    connect(m_order, &QComboBox::activated, this,
            [this] { save(setting::ReadingOrder, m_order->currentData().toString()); });
    connect(m_undoSeconds, &QSpinBox::valueChanged, this,
            [this](int seconds) { save(setting::UndoSeconds, QString::number(seconds)); });
}

void ReadingPage::readConsents()
{
    library().pictureConsents(m_sphere, this, [this](const Result<std::vector<PictureConsent>>& consents) {
        if (consents)
            showConsents(*consents);
        else
            emit failed(errorWords(consents.error()));
    });
}

void ReadingPage::showConsents(const std::vector<PictureConsent>& consents)
{
    const bool same = m_shown == consents && m_consents->count() > 0;
    if (same)
        return;
    m_shown = consents;
    m_consents->clear();
    for (const PictureConsent& consent : consents) {
        const QString name = style::isolated(consent.words);
        QString words;
        switch (consent.kind) {
        case PictureConsent::Kind::Message:
            words =
                tr("One message by %1, allowed on %2")
                    .arg(name, QLocale().toString(consent.given.toLocalTime().date(), QLocale::ShortFormat));
            break;
        case PictureConsent::Kind::Person:
            words = tr("Everything by %1").arg(name);
            break;
        case PictureConsent::Kind::Circle:
            words = tr("Everybody in the circle %1").arg(name);
            break;
        }
        m_consents->addItem(words);
    }
    if (consents.empty()) {
        auto* none = new QListWidgetItem(tr("Nobody yet"), m_consents);
        none->setFlags(Qt::NoItemFlags);
    }
    m_withdraw->setEnabled(false);
    m_withdrawAll->setEnabled(!consents.empty());
}

void ReadingPage::withdrawChosen()
{
    std::vector<PictureConsentId> ids;
    for (std::size_t at = 0; at < m_shown.size(); ++at)
        if (m_consents->item(static_cast<int>(at))->isSelected())
            ids.push_back(m_shown[at].id);
    library().withdrawPictures(ids, this, orSay());
}

void ReadingPage::withdrawAll()
{
    std::vector<PictureConsentId> ids;
    for (const PictureConsent& consent : m_shown)
        ids.push_back(consent.id);
    library().withdrawPictures(ids, this, orSay());
}

} // namespace cohort
