#include "ui/composer/accounts_box.h"

#include "core/wording/network_words.h"
#include "core/wording/sentences.h"
#include "ui/accounts/sphere_rule.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/style.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cohort {

namespace {

// Beside the numbers of the visibilities.
constexpr int Automatic = -1;
constexpr int SiteDraft = -2;
/// Letters of a route that can always be read; the rest is cut with "…".
constexpr int ShortestRoute = 24;

/// Beside each route of the menu, what it costs; the mark says more than the colour alone would.
void showCosts(QComboBox& menu, const AccountRoutes& routes)
{
    for (const RouteOffer& offer : routes.offers) {
        const int place = menu.findData(
            offer.means == RouteMeans::SiteDraft ? SiteDraft : static_cast<int>(offer.visibility));
        if (place < 0)
            continue;
        menu.setItemText(place, AccountsBox::tr("%1 – %2", "route: who can read it")
                                    .arg(wording::name(offer), wording::sentence(offer)));
        QStringList costs;
        for (const Warning& cost : offer.costs)
            costs << wording::sentence(cost);
        menu.setItemData(place, style::plainToolTip(costs.join(u'\n')), Qt::ToolTipRole);
    }
}

int stored(const DraftTarget& target)
{
    if (target.siteDraft)
        return SiteDraft;
    return target.visibility ? static_cast<int>(*target.visibility) : Automatic;
}

QString handleOf(const AccountRow& row)
{
    return row.account.facts.me.handle.isEmpty() ? row.account.server.host() : row.account.facts.me.handle;
}

QString withHat(const QString& handle, const AccountRow& row)
{
    return AccountsBox::tr("%1 · %2", "account: handle, hat")
        .arg(style::isolated(handle), wording::name(row.account.hat));
}

} // namespace

AccountsBox::AccountsBox(Library& library, QWidget* parent)
    : QWidget(parent)
    , m_library(library)
    , m_list(new QVBoxLayout(this))
    , m_none(new PlainLabel(tr("No account yet. What you write is kept as a draft."), this))
{
    m_list->setContentsMargins({});
    m_list->setSpacing(style::halfGridPx);
    m_none->setWraps(true);
    m_none->hide();
    m_list->addWidget(m_none);
    connect(&m_library, &Library::changed, this, [this](const Changes& changes) {
        if (changes.accounts)
            read();
    });
    read();
}

void AccountsBox::setTargets(const std::vector<DraftTarget>& targets)
{
    m_wanted = targets;
    if (m_known)
        rebuild(targets);
}

void AccountsBox::setSphere(std::optional<Sphere> sphere)
{
    m_sphere = sphere;
    if (m_known)
        rebuild(targets());
}

std::vector<DraftTarget> AccountsBox::targets() const
{
    if (!m_known)
        return m_wanted;
    std::vector<DraftTarget> targets;
    for (const Line& line : m_lines) {
        if (!line.box->isChecked())
            continue;
        DraftTarget target{.account = line.row.account.id};
        const int route = line.route->currentData().toInt();
        target.siteDraft = route == SiteDraft;
        if (route >= 0)
            target.visibility = static_cast<Visibility>(route);
        targets.push_back(target);
    }
    return targets;
}

void AccountsBox::showRoutes(const Preview& preview)
{
    const Reach& reach = preview.reach;
    for (const Line& line : m_lines) {
        const auto routes = std::ranges::find(preview.routes, line.row.account.id, &AccountRoutes::account);
        if (routes != preview.routes.end())
            showCosts(*line.route, *routes);
        const auto carried = std::ranges::find(reach.accounts, line.row.account.id, &AccountReach::account);
        line.route->setItemText(0, carried == reach.accounts.end() || line.route->currentIndex() != 0
                                       ? tr("As narrow as possible")
                                       : tr("As narrow as possible: %1").arg(wording::routeName(*carried)));
    }
}

void AccountsBox::drop(AccountId account)
{
    for (const Line& line : m_lines)
        if (line.row.account.id == account)
            line.box->setChecked(false);
}

void AccountsBox::narrow(AccountId account, Visibility visibility)
{
    for (const Line& line : m_lines)
        if (line.row.account.id == account)
            line.route->setCurrentIndex(std::max(0, line.route->findData(static_cast<int>(visibility))));
}

std::vector<AccountRow> AccountsBox::chosen() const
{
    std::vector<AccountRow> rows;
    for (const Line& line : m_lines)
        if (line.box->isChecked())
            rows.push_back(line.row);
    return rows;
}

const AccountRow* AccountsBox::find(AccountId account) const
{
    for (const Line& line : m_lines)
        if (line.row.account.id == account)
            return &line.row;
    return nullptr;
}

void AccountsBox::read()
{
    m_library.accounts(this, [this](const Result<std::vector<AccountRow>>& accounts) {
        if (!accounts)
            return;
        const std::vector<DraftTarget> wanted = targets();
        m_accounts = *accounts;
        m_known = true;
        rebuild(wanted);
        emit refreshed();
    });
}

bool AccountsBox::isOffered(const AccountRow& row, const std::vector<DraftTarget>& wanted) const
{
    if (row.account.facts.can.visibilities.empty())
        return false;
    return isSeenIn(m_sphere, row.account.hat) ||
           std::ranges::find(wanted, row.account.id, &DraftTarget::account) != wanted.end();
}

void AccountsBox::rebuild(const std::vector<DraftTarget>& wanted)
{
    for (const Line& line : m_lines)
        delete line.place;
    m_lines.clear();
    for (const AccountRow& row : m_accounts) {
        if (!isOffered(row, wanted))
            continue;
        Line line = makeLine(row);
        select(line, wanted);
        m_lines.push_back(line);
    }
    // Boxes of one width make a column of the routes beside them where there is room.
    int widest = 0;
    for (const Line& line : m_lines)
        widest = std::max(widest, line.box->sizeHint().width());
    for (const Line& line : m_lines)
        line.box->setMinimumWidth(widest);
    m_none->setText(m_accounts.empty()
                        ? tr("No account yet. What you write is kept as a draft.")
                        : tr("No account of yours posts in this sphere. What you write is kept as a draft."));
    m_none->setVisible(m_lines.empty());
}

AccountsBox::Line AccountsBox::makeLine(const AccountRow& row)
{
    const QString title = withHat(handleOf(row), row);
    Line line{.row = row, .place = new QWidget(this)};
    line.box = new QCheckBox(line.place);
    line.route = new QComboBox(line.place);
    line.box->setText(withHat(style::onButton(handleOf(row)), row)); // the hat is never cut off
    line.box->setToolTip(style::plainToolTip(title));
    line.box->setAccessibleName(tr("Post as %1 on %2").arg(title, wording::networkName(row.provider)));
    line.route->setAccessibleName(tr("How far it goes on %1").arg(title));
    line.route->view()->setAccessibleName(line.route->accessibleName());
    line.route->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    line.route->setMinimumContentsLength(ShortestRoute);
    line.route->addItem(tr("As narrow as possible"), Automatic);
    for (const Visibility visibility : row.account.facts.can.visibilities)
        line.route->addItem(wording::routeName(visibility, row.account.facts.can.passwords),
                            static_cast<int>(visibility));
    if (row.account.facts.can.siteDrafts)
        line.route->addItem(wording::siteDraftName(), SiteDraft);
    line.route->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto* flow = new FlowLayout(line.place);
    flow->setContentsMargins({});
    flow->setSpacing(style::gridPx);
    flow->insertWidget(0, line.box);
    flow->insertWidget(1, line.route);
    m_list->addWidget(line.place);
    connect(line.box, &QCheckBox::toggled, this, [this, route = line.route](bool checked) {
        route->setEnabled(checked);
        emit edited();
    });
    connect(line.route, qOverload<int>(&QComboBox::currentIndexChanged), this, [this] { emit edited(); });
    return line;
}

void AccountsBox::select(Line& line, const std::vector<DraftTarget>& targets)
{
    const QSignalBlocker quietBox(line.box);
    const QSignalBlocker quietRoute(line.route);
    const auto target = std::ranges::find(targets, line.row.account.id, &DraftTarget::account);
    const bool chosen = target != targets.end();
    line.box->setChecked(chosen);
    line.route->setEnabled(chosen);
    const int place = chosen ? line.route->findData(stored(*target)) : 0;
    if (place >= 0) {
        line.route->setCurrentIndex(place);
        return;
    }
    // A draft may ask for more than this server offers now; the choice is kept and the gate answers.
    line.route->addItem(target->siteDraft ? wording::siteDraftName() : wording::name(*target->visibility),
                        stored(*target));
    line.route->setCurrentIndex(line.route->count() - 1);
}

} // namespace cohort
