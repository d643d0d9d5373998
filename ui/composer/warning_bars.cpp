#include "ui/composer/warning_bars.h"

#include "core/wording/sentences.h"
#include "ui/composer/accounts_box.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/style.h"

#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace cohort {

namespace {

/// More bars than this would push the text off the screen; the rest stands in the list of readers.
constexpr std::size_t MostBars = 3;

bool hasConsent(const Draft& draft, const QString& reachKey)
{
    return std::ranges::any_of(draft.consents,
                               [&reachKey](const Consent& consent) { return consent.reachKey == reachKey; });
}

bool looksSame(const Preview& left, const Preview& right)
{
    return left.consentKey == right.consentKey && left.mayLeave == right.mayLeave &&
           left.reach == right.reach;
}

bool offers(const Warning& warning, WayOut way)
{
    return std::ranges::find(warning.waysOut, way) != warning.waysOut.end();
}

/// The widest step below `now` that the account offers; nothing when it goes no narrower. An answer cannot go
/// behind a password.
std::optional<Visibility> nextNarrower(const Account& account, Visibility now, bool isAnswer)
{
    const Capabilities& can = account.facts.can;
    std::optional<Visibility> found;
    for (const Visibility visibility : can.visibilities) {
        const bool possible = visibility != Visibility::OnlyMe &&
                              !(isAnswer && can.passwords && visibility == Visibility::Circle);
        if (possible && visibility < now && (!found || visibility > *found))
            found = visibility;
    }
    return found;
}

MessageBar::Tone toneOf(const Warning& warning)
{
    if (!warning.needsConsent)
        return MessageBar::Tone::Notice;
    return opensToTheWorld(warning) ? MessageBar::Tone::Alarm : MessageBar::Tone::Warning;
}

} // namespace

WarningBars::WarningBars(QWidget* parent)
    : QWidget(parent)
    , m_list(new QVBoxLayout(this))
{
    m_list->setContentsMargins({});
    m_list->setSpacing(1);
    hide();
}

void WarningBars::show(const Preview& preview, const Draft& draft, const AccountsBox& accounts)
{
    if (looksSame(preview, m_shown) && draft.consents == m_draft.consents && draft.text == m_draft.text)
        return;
    m_shown = preview;
    m_draft = draft;
    m_used = 0;
    for (const Warning& warning : preview.reach.warnings) {
        if (m_used == MostBars)
            break;
        tellWarning(warning, draft, preview, accounts);
    }
    tellConsent(preview, draft);
    for (std::size_t place = m_used; place < m_bars.size(); ++place)
        m_bars[place]->hide();
    setVisible(m_used > 0);
}

void WarningBars::clear()
{
    m_shown = {};
    m_draft = {};
    for (MessageBar* bar : m_bars)
        bar->hide();
    hide();
}

void WarningBars::tellWarning(const Warning& warning, const Draft& draft, const Preview& preview,
                              const AccountsBox& accounts)
{
    MessageBar* bar = nextBar();
    bar->tell(toneOf(warning), wording::sentence(warning));
    if (offers(warning, WayOut::RemoveMention))
        offerMentions(bar, warning, draft);
    if (offers(warning, WayOut::Narrow))
        offerNarrower(bar, warning, preview.reach, accounts);
    const AccountRow* row = accounts.find(warning.account);
    if (row && draft.targets.size() > 1 && offers(warning, WayOut::DropAccount)) {
        auto* button = bar->addWayOut(tr("Not with %1").arg(row->account.facts.me.handle));
        connect(button, &QToolButton::clicked, this,
                [this, account = warning.account] { emit dropAccount(account); });
    }
    if (offers(warning, WayOut::ChangeAudience)) {
        auto* button = bar->addWayOut(tr("Change who it is for"));
        connect(button, &QToolButton::clicked, this, &WarningBars::audienceWanted);
    } else if (offers(warning, WayOut::ChangeText)) {
        auto* button = bar->addWayOut(tr("Change the text"));
        connect(button, &QToolButton::clicked, this, &WarningBars::textWanted);
    }
}

void WarningBars::offerMentions(MessageBar* bar, const Warning& warning, const Draft& draft)
{
    const QStringList named = handlesIn(draft.text);
    for (const QString& word : warning.args) {
        if (!named.contains(word.toLower()))
            continue;
        auto* button = bar->addWayOut(tr("Remove %1").arg(word));
        connect(button, &QToolButton::clicked, this, [this, word] { emit removeMention(word); });
    }
}

void WarningBars::offerNarrower(MessageBar* bar, const Warning& warning, const Reach& reach,
                                const AccountsBox& accounts)
{
    const auto carried = std::ranges::find(reach.accounts, warning.account, &AccountReach::account);
    const AccountRow* row = accounts.find(warning.account);
    if (!row || carried == reach.accounts.end())
        return;
    const auto narrower = nextNarrower(row->account, carried->visibility, !m_draft.replyTo.isNull());
    if (!narrower)
        return;
    auto* button = bar->addWayOut(
        tr("Make it: %1").arg(wording::routeName(*narrower, row->account.facts.can.passwords)));
    connect(button, &QToolButton::clicked, this,
            [this, account = warning.account, to = *narrower] { emit narrow(account, to); });
}

void WarningBars::tellConsent(const Preview& preview, const Draft& draft)
{
    const bool asks = preview.refusal && preview.refusal->kind == ErrorKind::WouldReachMore;
    if (!asks || hasConsent(draft, preview.consentKey))
        return;
    const QString words = wording::consentWords(preview.reach);
    MessageBar* bar = nextBar();
    bar->tell(MessageBar::Tone::Warning, words);
    auto* list = bar->addWayOut(tr("Who exactly?"));
    connect(list, &QToolButton::clicked, this, &WarningBars::listWanted);
    auto* agree = bar->addWayOut(tr("I agree"));
    connect(agree, &QToolButton::clicked, this,
            [this, key = preview.consentKey, words] { emit agreed(key, words); });
}

MessageBar* WarningBars::nextBar()
{
    if (m_used == m_bars.size()) {
        auto* bar = new MessageBar(this);
        bar->setClosable(false);
        m_list->addWidget(bar);
        m_bars.push_back(bar);
    }
    return m_bars[m_used++];
}

} // namespace cohort
