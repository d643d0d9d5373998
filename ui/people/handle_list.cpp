#include "ui/people/handle_list.h"

#include "core/wording/network_words.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/style.h"
#include "ui/widgets/word_button.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace cohort {

namespace {

/// The network's proper name as one of my accounts knows it, else its id.
QString networkName(const QString& network, const std::vector<AccountRow>& accounts)
{
    const auto mine = [](const AccountRow& row) { return row.account.facts.me.network; };
    const auto account = std::ranges::find(accounts, network, mine);
    return account == accounts.end() ? network : wording::networkName(account->provider);
}

} // namespace

HandleList::HandleList(QWidget* parent)
    : QWidget(parent)
    , m_column(plainColumn(style::halfGridPx))
{
    setLayout(m_column);
}

void HandleList::show(const std::vector<Identity>& identities, const std::vector<AccountRow>& accounts,
                      std::optional<Sphere> life)
{
    Shown now{.life = life};
    for (const Identity& identity : identities)
        now.lines.push_back(
            {.identity = identity, .network = networkName(identity.author.network, accounts)});
    if (now == m_shown)
        return;
    m_shown = std::move(now);
    clearLayout(*m_column);
    for (const Line& line : m_shown->lines)
        addLine(line, m_shown->lines.size() > 1);
    if (m_shown->lines.empty())
        m_column->addWidget(new PlainLabel(
            life ? tr("No handle in this sphere") : tr("On no network that Cohort knows of"), this));
}

void HandleList::addLine(const Line& line, bool separable)
{
    auto* row = new QWidget(this);
    auto* box = new QHBoxLayout(row);
    box->setContentsMargins({});
    const QString handle = line.identity.author.handle;
    box->addWidget(
        new ElidedLabel(tr("%1 · %2", "handle, network").arg(style::isolated(handle), line.network), row), 1);
    if (separable) {
        auto* button = wordButton(tr("Unlink"), tr("Make %1 a person of its own").arg(handle), row);
        connect(button, &QToolButton::clicked, this,
                [this, identity = line.identity] { emit unlinkWanted(identity); });
        box->addWidget(button);
    }
    m_column->addWidget(row);
}

} // namespace cohort
