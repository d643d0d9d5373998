#include "ui/shell/status_line.h"

#include "ui/timeline/post_words.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/style.h"

#include <algorithm>

#include <QCoreApplication>
#include <QLocale>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace cohort {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(StatusLine)
};

bool isIn(const AccountRow& row, AccountPhase phase)
{
    return row.state.phase == phase;
}

QString syncing(const std::vector<AccountRow>& accounts)
{
    int done = 0;
    int expected = 0;
    bool any = false;
    for (const AccountRow& row : accounts) {
        if (!isIn(row, AccountPhase::Syncing))
            continue;
        any = true;
        done += row.state.done;
        expected += row.state.expected;
    }
    if (!any)
        return {};
    return expected > 0 ? Words::tr("Fetching posts: %1 of %2")
                              .arg(QLocale().toString(done), QLocale().toString(expected))
                        : Words::tr("Fetching posts …");
}

/// Nothing comes of it until its user has done something, which the page of accounts says.
QString needingTheUser(const std::vector<AccountRow>& accounts)
{
    const bool any = std::ranges::any_of(accounts, [](const AccountRow& row) {
        return isIn(row, AccountPhase::NeedsSignIn) || isIn(row, AccountPhase::KeyringLocked);
    });
    return any ? Words::tr("An account needs you · everything up to now is on this computer") : QString();
}

QString lastSync(const std::vector<AccountRow>& accounts)
{
    QDateTime last;
    for (const AccountRow& row : accounts)
        if (!last.isValid() || row.state.lastSync > last)
            last = row.state.lastSync;
    return last.isValid()
               ? Words::tr("Up to date as of %1").arg(postwords::when(last, QDateTime::currentDateTime()))
               : QString();
}

} // namespace

StatusLine::StatusLine(QWidget* parent)
    : QStatusBar(parent)
    , m_network(new PlainLabel({}, this))
    , m_accounts(new QToolButton(this))
    , m_waiting(new QToolButton(this))
{
    setSizeGripEnabled(false);
    for (QToolButton* button : {m_accounts, m_waiting})
        button->setAutoRaise(true);
    m_network->setContentsMargins(style::gridPx, 0, style::gridPx, 0);
    addWidget(m_network, 1);
    addPermanentWidget(m_accounts);
    addPermanentWidget(m_waiting);
    connect(m_accounts, &QToolButton::clicked, this, &StatusLine::accountsWanted);
    connect(m_waiting, &QToolButton::clicked, this, &StatusLine::outboxWanted);
}

QString StatusLine::trouble(const std::vector<AccountRow>& accounts, bool workOffline)
{
    if (workOffline)
        return Words::tr("Working offline · everything loaded so far is on this computer");
    const auto offline = [](const AccountRow& row) { return isIn(row, AccountPhase::Offline); };
    if (accounts.empty() || !std::ranges::all_of(accounts, offline))
        return {};
    QDateTime since = accounts.front().state.since;
    for (const AccountRow& row : accounts)
        since = std::min(since, row.state.since);
    return Words::tr("Offline since %1 · everything up to then is on this computer")
        .arg(postwords::when(since, QDateTime::currentDateTime()));
}

void StatusLine::show(const std::vector<AccountRow>& accounts, int waiting, bool workOffline)
{
    QString words = trouble(accounts, workOffline);
    if (words.isEmpty())
        words = syncing(accounts);
    if (words.isEmpty())
        words = needingTheUser(accounts);
    if (words.isEmpty())
        words = lastSync(accounts);
    m_network->setText(words);
    m_accounts->setText(tr("%n accounts", nullptr, static_cast<int>(accounts.size())));
    m_waiting->setText(tr("%n waiting", "posts in the outbox", waiting));
    m_waiting->setVisible(waiting > 0);
}

} // namespace cohort
