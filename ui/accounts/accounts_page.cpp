#include "ui/accounts/accounts_page.h"

#include "core/library/saved_threads.h"
#include "core/wording/network_words.h"
#include "core/wording/room_words.h"
#include "core/wording/sentences.h"
#include "ui/accounts/capability_card.h"
#include "ui/accounts/feed_lists.h"
#include "ui/accounts/sign_in_panel.h"
#include "ui/accounts/sphere_rule.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/explained.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/style.h"
#include "ui/widgets/times.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cohort {

namespace {

QString titleOf(const AccountRow& row)
{
    const QString& handle = row.account.facts.me.handle;
    return handle.isEmpty() ? row.account.server.host() : handle;
}

bool needsTheUser(AccountPhase phase)
{
    return phase == AccountPhase::NeedsSignIn || phase == AccountPhase::KeyringLocked;
}

} // namespace

QString stateWords(const AccountState& state)
{
    const QDateTime now = QDateTime::currentDateTime();
    const QString since = times::shortWhen(state.since, now);
    switch (state.phase) {
    case AccountPhase::Idle:
        return state.lastSync.isValid()
                   ? AccountsPage::tr("Up to date at %1").arg(times::shortWhen(state.lastSync, now))
                   : AccountsPage::tr("Nothing fetched yet");
    case AccountPhase::Syncing:
        return state.expected > 0
                   ? AccountsPage::tr("Fetching: %1 of %2 posts")
                         .arg(QLocale().toString(state.done), QLocale().toString(state.expected))
                   : AccountsPage::tr("Fetching…");
    case AccountPhase::Offline:
        return AccountsPage::tr("Offline since %1; what was fetched stays readable").arg(since);
    case AccountPhase::Waiting:
        return AccountsPage::tr("The server asked to wait; it goes on by itself");
    case AccountPhase::NeedsSignIn:
        return AccountsPage::tr("Signed out: sign in again. Nothing on this computer is lost.");
    case AccountPhase::KeyringLocked:
        return AccountsPage::tr("The keyring is locked, so the sign-in cannot be read. Unlock it and try "
                                "again; nothing is overwritten.");
    case AccountPhase::Failed:
        return AccountsPage::tr("Not working since %1").arg(since);
    }
    return {};
}

AccountsPage::AccountsPage(Library& library, QWidget* parent)
    : QWidget(parent)
    , m_library(library)
    , m_bar(new MessageBar(this))
    , m_pages(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_cards(new QVBoxLayout)
    , m_signIn(new SignInPanel(library, this))
    , m_feedLists(new FeedLists(library, *m_bar, this))
{
    setAccessibleName(tr("Accounts"));
    layOut();
    connect(m_empty, &EmptyState::actionChosen, this, &AccountsPage::startSignIn);
    connect(m_signIn, &SignInPanel::finished, this, [this] {
        m_pages->setCurrentIndex(0);
        read();
    });
    connect(&m_library, &Library::accountStateChanged, this, &AccountsPage::read);
    connect(&m_library, &Library::changed, this, [this](const Changes& changes) {
        if (changes.accounts)
            read();
    });
    read();
}

void AccountsPage::offerFeeds(const QString& path)
{
    m_feedLists->offerImport(path, m_sphere, this);
}

void AccountsPage::layOut()
{
    auto* heading = new PlainLabel(tr("Accounts"), this);
    heading->setHeading(true);
    auto* add = new QPushButton(tr("&Add an account…"), this);
    auto* head = new QHBoxLayout;
    head->addWidget(heading, 1);
    head->addWidget(add);
    auto* list = new QWidget(this);
    auto* inner = new QVBoxLayout(list);
    inner->setContentsMargins(style::gridPx, style::gridPx, style::gridPx, style::gridPx);
    inner->setSpacing(style::gridPx * 2);
    m_cards->setSpacing(style::gridPx * 3);
    inner->addLayout(head);
    inner->addLayout(m_cards);
    inner->addStretch();
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(list);
    m_empty->say(tr("Your accounts will be here"),
                 tr("An account connects Cohort with a network. Nothing is posted by signing in."),
                 tr("Sign in to a network…"));
    m_pages->addWidget(scroll);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_signIn);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_bar);
    column->addWidget(m_pages, 1);
    connect(add, &QPushButton::clicked, this, &AccountsPage::startSignIn);
}

void AccountsPage::startSignIn()
{
    m_pages->setCurrentWidget(m_signIn);
    m_signIn->start();
}

void AccountsPage::read()
{
    m_library.accounts(this, [this](const Result<std::vector<AccountRow>>& accounts) {
        if (!accounts) {
            tellError(accounts.error());
            return;
        }
        m_accounts = *accounts;
        fill();
    });
}

void AccountsPage::setSphere(std::optional<Sphere> sphere)
{
    m_sphere = sphere;
    m_bar->hide(); // it may name an account of the other life
    fill();
}

void AccountsPage::fill()
{
    clearLayout(*m_cards);
    for (const AccountRow& row : m_accounts)
        if (isSeenIn(m_sphere, row.account.hat))
            m_cards->addWidget(accountCard(row));
    if (m_pages->currentWidget() != m_signIn)
        m_pages->setCurrentIndex(m_cards->count() == 0 ? 1 : 0);
}

QWidget* AccountsPage::accountCard(const AccountRow& row)
{
    auto* card = new QWidget(this);
    card->setAccessibleName(tr("Account %1").arg(titleOf(row)));
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins({});
    column->setSpacing(style::halfGridPx);
    column->addWidget(headOf(row, card));
    column->addWidget(stateOf(row, card));
    if (row.account.facts.can.followsAddresses)
        column->addWidget(feedsOf(row, card));
    column->addWidget(limitsOf(row, card));
    return card;
}

QWidget* AccountsPage::headOf(const AccountRow& row, QWidget* card)
{
    auto* head = new QWidget(card);
    auto* name = new PlainLabel(tr("%1 · %2", "handle, network")
                                    .arg(style::isolated(titleOf(row)), wording::networkName(row.provider)),
                                head);
    name->setFont(style::nameFont(name->font()));
    name->setWraps(true);
    auto* hat = new QComboBox(head);
    for (const Hat choice : {Hat::Professional, Hat::Personal, Hat::Mixed})
        hat->addItem(wording::name(choice), static_cast<int>(choice));
    hat->setCurrentIndex(std::max(0, hat->findData(static_cast<int>(row.account.hat))));
    hat->setAccessibleName(tr("What %1 is for").arg(titleOf(row)));
    hat->view()->setAccessibleName(hat->accessibleName());
    auto* out = new QToolButton(head);
    out->setText(tr("Sign out"));
    out->setAccessibleName(tr("Sign out of %1").arg(titleOf(row)));
    out->setFocusPolicy(Qt::StrongFocus);
    auto* forget = new QToolButton(head);
    forget->setText(tr("Forget …"));
    forget->setAccessibleName(tr("Forget %1 on this computer").arg(titleOf(row)));
    forget->setFocusPolicy(Qt::StrongFocus);
    auto* line = new QHBoxLayout(head);
    line->setContentsMargins({});
    line->addWidget(name, 1);
    line->addWidget(hat);
    line->addWidget(out);
    line->addWidget(forget);
    connect(forget, &QToolButton::clicked, this, [this, account = row.account] { readTraces(account); });
    connect(hat, qOverload<int>(&QComboBox::activated), this, [this, hat, id = row.account.id] {
        m_library.setHat(id, static_cast<Hat>(hat->currentData().toInt()), this, told());
    });
    connect(out, &QToolButton::clicked, this, [this, account = row.account] { askSignOut(account); });
    return head;
}

QWidget* AccountsPage::stateOf(const AccountRow& row, QWidget* card)
{
    if (!needsTheUser(row.state.phase)) {
        auto* words = new PlainLabel(stateWords(row.state), card);
        words->setMeta(true);
        words->setWraps(true);
        return words;
    }
    auto* bar = new MessageBar(card);
    bar->tell(MessageBar::Tone::Warning, stateWords(row.state));
    bar->setClosable(false);
    if (row.state.phase == AccountPhase::KeyringLocked) {
        auto* retry = bar->addWayOut(tr("Unlock and try again"));
        connect(retry, &QToolButton::clicked, this, [this] { m_library.retryKeyring(); });
    }
    auto* again = bar->addWayOut(tr("Sign in again"));
    again->setAccessibleName(tr("Sign in again to %1").arg(titleOf(row)));
    connect(again, &QToolButton::clicked, this, [this, account = row.account] {
        m_pages->setCurrentWidget(m_signIn);
        m_signIn->startAgain(account);
    });
    return bar;
}

QWidget* AccountsPage::feedsOf(const AccountRow& row, QWidget* card)
{
    auto* box = new QWidget(card);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(style::halfGridPx);
    if (const QStringList troubles = troubleWords(row.state); !troubles.isEmpty()) {
        const QString item = u"\n    • "_s;
        const QStringList lines = QStringList(tr("Could not be read the last time:")) + troubles;
        auto* words = new PlainLabel(lines.join(item), box);
        words->setWraps(true);
        column->addWidget(words);
    }
    auto* in = new QPushButton(tr("Follow the feeds of a list…"), box);
    auto* out = new QPushButton(tr("Write the list of feeds…"), box);
    auto* line = new QHBoxLayout;
    line->addWidget(in);
    line->addWidget(out);
    line->addStretch(1);
    column->addLayout(line);
    connect(in, &QPushButton::clicked, this,
            [this, id = row.account.id] { m_feedLists->chooseImport(id, this); });
    connect(out, &QPushButton::clicked, this,
            [this, id = row.account.id] { m_feedLists->chooseExport(id, this); });
    return box;
}

QWidget* AccountsPage::limitsOf(const AccountRow& row, QWidget* card)
{
    const CapabilityCard limits = capabilityCard(row.account.facts);
    auto* box = new QWidget(card);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(style::halfGridPx);
    const auto add = [box, column](const QString& title, const QStringList& lines) {
        if (lines.isEmpty())
            return;
        const QString item = u"\n    • "_s;
        auto* words = new PlainLabel(title + item + lines.join(item), box);
        words->setWraps(true);
        column->addWidget(words);
    };
    add(tr("This server can:"), limits.can);
    add(tr("It cannot:"), limits.cannot);
    add(tr("We could not find out (and expect the worst):"), limits.unknown);
    return box;
}

void AccountsPage::askSignOut(const Account& account)
{
    m_bar->tell(MessageBar::Tone::Warning,
                tr("Sign out of %1? Your people, circles and drafts stay on this computer.")
                    .arg(account.facts.me.handle));
    auto* out = m_bar->addWayOut(tr("Sign out"));
    connect(out, &QToolButton::clicked, this, [this, id = account.id] {
        m_bar->hide();
        m_library.signOut(id, this, told());
    });
    auto* stay = m_bar->addWayOut(tr("Stay signed in"));
    connect(stay, &QToolButton::clicked, m_bar, &QWidget::hide);
}

void AccountsPage::readTraces(const Account& account)
{
    m_library.saved().accountTraces(account.id, this, [this, account](const Result<AccountTraces>& traces) {
        // Meanwhile the other life may be shown.
        if (!isSeenIn(m_sphere, account.hat))
            return;
        if (traces)
            askForget(account, *traces);
        else
            tellError(traces.error());
    });
}

void AccountsPage::askForget(const Account& account, const AccountTraces& traces)
{
    const bool hasWritten = traces.drafts + traces.waiting > 0;
    const QString question = tr("Forget %1 on this computer?").arg(account.facts.me.handle);
    m_bar->tell(MessageBar::Tone::Alarm,
                (QStringList(question) + wording::sentences(traces, false)).join(u'\n'));
    const auto offer = [this, id = account.id](const QString& words, bool drafts) {
        connect(m_bar->addWayOut(words), &QToolButton::clicked, this, [this, id, drafts] {
            m_bar->hide();
            m_library.saved().forgetAccount(id, {.drafts = drafts}, this, told());
        });
    };
    offer(hasWritten ? tr("Forget, keep the drafts") : tr("Forget for good"), false);
    if (hasWritten)
        offer(tr("Forget, with the drafts"), true);
    connect(m_bar->addWayOut(tr("Keep the account")), &QToolButton::clicked, m_bar, &QWidget::hide);
}

Library::Answer<void> AccountsPage::told()
{
    return [this](const Result<void>& done) {
        if (!done)
            tellError(done.error());
    };
}

void AccountsPage::tellError(const Error& error)
{
    m_bar->tell(MessageBar::Tone::Error, errorWords(error));
}

} // namespace cohort
