#include "ui/settings/notice_page.h"

#include "core/model/setting_names.h"
#include "ui/settings/setting_fields.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/style.h"

#include <QCheckBox>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cohort {

using namespace settingfields;

NoticePage::NoticePage(Library& library, Scope scope, QWidget* parent)
    : SettingsPage(library, parent)
    , m_scope(std::move(scope))
    , m_replies(new QCheckBox(tr("Tell me of new &replies and mentions"), this))
    , m_text(new QCheckBox(tr("With &names and the first words"), this))
    , m_circles(new QListWidget(this))
{
    auto* column = new QVBoxLayout(this);
    if (!m_scope.possible) {
        auto* none =
            new PlainLabel(tr("This desktop has no place for notifications (no system tray that shows "
                              "messages), so none can be shown. What you choose here is kept."),
                           this);
        none->setObjectName(u"noNotices"_s);
        none->setWraps(true);
        column->addWidget(none);
    }
    auto* rule = new PlainLabel(tr("Only the life on the screen is told of, never the other one. While the "
                                   "screen is hidden, nothing but \"New replies\" is said."),
                                this);
    rule->setWraps(true);
    rule->setMeta(true);
    m_circles->setIconSize(QSize(2 * style::gridPx, 2 * style::gridPx));
    m_circles->setAccessibleName(tr("Circles whose people may notify"));
    auto* whose = new PlainLabel(tr("By people of these circles:"), this);
    column->addWidget(m_replies);
    column->addWidget(m_text);
    column->addWidget(rule);
    column->addWidget(whose);
    column->addWidget(m_circles, 1);
}

void NoticePage::fill(const Settings& settings)
{
    m_replies->setChecked(settings.value(setting::Notifications) == "replies"_L1);
    m_text->setChecked(settings.value(setting::NotificationText) == "1"_L1);
    m_others = settings.value(setting::NotificationsWithout).split(u',', Qt::SkipEmptyParts);
    const auto add = [this](const QString& name, CircleId circle, const QIcon& icon) {
        auto* item = new QListWidgetItem(icon, name, m_circles);
        const QString id = QString::number(raw(circle));
        item->setData(Qt::UserRole, id);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(m_others.removeAll(id) > 0 ? Qt::Unchecked : Qt::Checked);
    };
    for (const Circle& circle : m_scope.circles)
        add(circle.name, circle.id, icons::shape(circle.shape, style::circleColour(circle, palette())));
    add(tr("People in no circle"), CircleId::None, {});
    showWhatApplies();
    connect(m_replies, &QCheckBox::toggled, this, [this](bool on) {
        save(setting::Notifications, on ? u"replies"_s : u"none"_s);
        showWhatApplies();
    });
    connect(m_text, &QCheckBox::toggled, this,
            [this](bool on) { save(setting::NotificationText, yesNo(on)); });
    connect(m_circles, &QListWidget::itemChanged, this, &NoticePage::saveCircles);
}

void NoticePage::saveCircles()
{
    QStringList without = m_others;
    for (int row = 0; row < m_circles->count(); ++row)
        if (m_circles->item(row)->checkState() == Qt::Unchecked)
            without.append(m_circles->item(row)->data(Qt::UserRole).toString());
    save(setting::NotificationsWithout, without.join(u','));
}

void NoticePage::showWhatApplies()
{
    m_text->setEnabled(m_replies->isChecked());
    m_circles->setEnabled(m_replies->isChecked());
}

} // namespace cohort
