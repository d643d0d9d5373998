// The second half of Composer: who will see it, what stands in the way, and sending.
#include "core/library/profile_links.h"
#include "core/model/draft_parts.h"
#include "core/model/setting_names.h"
#include "core/wording/sentences.h"
#include "ui/composer/accounts_box.h"
#include "ui/composer/audience_box.h"
#include "ui/composer/composer.h"
#include "ui/composer/composer_form.h"
#include "ui/composer/media_box.h"
#include "ui/composer/network_texts.h"
#include "ui/composer/reach_list.h"
#include "ui/composer/warning_bars.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/style.h"
#include "ui/widgets/tall_scroll.h"

#include <QAccessible>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace cohort {

namespace {

QString sendingWords(const Reach& reach)
{
    const bool world = std::ranges::any_of(reach.accounts, &AccountReach::world);
    if (!world && reach.peopleCount() == 0 && std::ranges::any_of(reach.accounts, &AccountReach::password))
        return Composer::tr("Sending: whoever has the password can read it.");
    return world ? Composer::tr("Sending: anyone will be able to read it.")
                 : Composer::tr("Sending to %n people.", "", reach.peopleCount());
}

} // namespace

void Composer::showPreview(const Preview& preview)
{
    m_preview = preview;
    if (m_form->setRoutes(preview.reach)) {
        change(); // the limits are others there, and so is what goes
        return;
    }
    const QString sentence = wording::sentence(preview.reach);
    m_reachLine->setText(sentence);
    m_form->accounts()->showRoutes(preview);
    m_form->showMentions(preview.mentions);
    m_warnings->show(preview, m_draft, *m_form->accounts());
    showAnswerReaders(preview.reach);
    if (m_list && m_list->isVisible())
        m_list->show(preview.reach);
    speakAudience(sentence);
    updateSend();
    if (!lookForNames())
        sendAsWanted();
}

QString Composer::seen() const
{
    return m_sentence + u'\n' + m_preview->consentKey;
}

void Composer::sendAsWanted()
{
    if (!std::exchange(m_sendWhenKnown, false))
        return;
    if (m_preview && seen() == m_seenWhenWanted)
        send();
    else
        m_bar->tell(MessageBar::Tone::Warning,
                    tr("Who will see this has just changed. Read the sentence below, then send again."));
}

bool Composer::lookForNames()
{
    QStringList asked = handlesIn(m_draft.text) + linksTyped(m_draft.text);
    if (m_draft.targets.size() < 2 || asked.isEmpty())
        return false;
    for (const DraftTarget& target : m_draft.targets)
        asked.append(QString::number(raw(target.account)));
    if (asked == m_namesAsked)
        return false;
    m_namesAsked = asked;
    const auto take = [this, asked, opening = m_opening](const Result<std::vector<NamesThere>>& names) {
        if (opening != m_opening || asked != m_namesAsked) // a newer one is on its way
            return;
        m_lookingForNames = false;
        if (names && m_form->networks()->setNames(*names))
            change(); // asks again who reads what goes there now, and sends then if that was wanted
        else
            sendAsWanted();
    };
    m_lookingForNames = true;
    findNamesThere(m_library, {.draft = m_draft, .reach = m_preview->reach, .shown = m_sphere}, this, take);
    return true;
}

void Composer::showAnswerReaders(const Reach& reach)
{
    if (m_participants.empty() || m_draft.replyTo.isNull()) {
        m_form->setAnswerReaders({});
        return;
    }
    std::set<QString> readers;
    bool world = false;
    for (const AccountReach& account : reach.accounts) {
        world |= account.world;
        for (const Reader& reader : account.readers)
            readers.insert(reader.author.uri);
    }
    QStringList able;
    for (const Author& author : m_participants)
        if (world || readers.contains(author.uri))
            able.append(author.name.isEmpty() ? author.handle : style::isolated(author.name));
    const auto all = static_cast<int>(m_participants.size());
    if (able.isEmpty())
        m_form->setAnswerReaders(tr("Nobody else in this conversation will be able to read your answer."));
    else
        m_form->setAnswerReaders(
            tr("%1 of %n people in this conversation will be able to read your answer: %2.", "", all)
                .arg(QLocale().toString(able.size()), QLocale().createSeparatedList(able)));
}

void Composer::speakAudience(const QString& sentence)
{
    const QString spoken =
        tr("%1. %2", "audience, who will see it").arg(m_form->audience()->spoken(), sentence);
    m_send->setAccessibleDescription(spoken);
    if (sentence == m_sentence)
        return;
    m_sentence = sentence;
    QAccessibleEvent alert(m_reachLine, QAccessible::Alert);
    m_reachLine->setAccessibleName(sentence);
    QAccessible::updateAccessibility(&alert);
}

QString Composer::reasonNotToSend() const
{
    if (m_keeping)
        return tr("Keeping the draft…");
    if (m_sending)
        return tr("Sending…");
    if (wordsForAll(m_draft).trimmed().isEmpty() && m_draft.media.empty())
        return tr("Write something first.");
    QString fault = m_form->fault();
    if (!fault.isEmpty())
        return fault;
    if (!m_preview)
        return tr("Working out who will see this…");
    if (m_preview->refusal && m_preview->refusal->kind == ErrorKind::WouldReachMore)
        return tr("More people could read it than you chose: narrow it, or agree below the text.");
    if (m_preview->refusal)
        return wording::sentence(*m_preview->refusal);
    return {};
}

void Composer::updateSend()
{
    const QString reason = reasonNotToSend();
    m_reason->setText(reason);
    m_send->setEnabled(reason.isEmpty());
    m_send->setText(m_draft.edits.isNull() ? tr("&Send") : tr("&Save change"));
    m_who->setEnabled(m_preview.has_value());
}

void Composer::agree(const QString& reachKey, const QString& words)
{
    m_draft.consents.push_back(
        {.reachKey = reachKey, .words = words, .given = QDateTime::currentDateTimeUtc()});
    change();
}

bool Composer::remindOfDescriptions()
{
    if (m_withoutDescriptions || !m_form->media()->lacksDescription())
        return false;
    m_bar->tell(MessageBar::Tone::Notice,
                tr("Add alt text? People who cannot see the picture read it instead."));
    auto* add = m_bar->addWayOut(tr("Add alt text"));
    connect(add, &QToolButton::clicked, this, [this] {
        m_bar->hide();
        m_form->media()->focusFirstWithoutDescription();
    });
    auto* anyway = m_bar->addWayOut(tr("Post anyway"));
    connect(anyway, &QToolButton::clicked, this, [this] {
        m_bar->hide();
        m_withoutDescriptions = true;
        send();
    });
    return true;
}

void Composer::send()
{
    const QString reason = reasonNotToSend();
    if (!reason.isEmpty()) {
        announce(m_reason, reason);
        m_scroll->ensureWidgetVisible(m_warnings);
        return;
    }
    if (remindOfDescriptions())
        return;
    if (m_watch->isPending() || m_lookingForNames) {
        m_sendWhenKnown = true;
        m_seenWhenWanted = seen(); // reasonNotToSend() asks for a sentence that is there
        return;
    }
    setSending(true);
    m_keeper->whenSaved([guard = QPointer<Composer>(this), opening = m_opening](const Result<Draft>& draft) {
        if (!guard || opening != guard->m_opening)
            return;
        if (draft) {
            guard->sendDraft(*draft);
            return;
        }
        guard->setSending(false);
        guard->m_next = nullptr;
        guard->tellNotKept(draft.error());
    });
}

void Composer::sendDraft(const Draft& draft)
{
    const QString words = m_preview ? sendingWords(m_preview->reach) : QString();
    m_library.send(draft, this, [this, words, opening = m_opening](const Result<SendOutcome>& outcome) {
        if (opening == m_opening)
            takeOutcome(outcome, words);
        else if (outcome && !outcome->refusal) // what is written here now is another draft
            emit sent(*outcome, words);
    });
}

void Composer::takeOutcome(const Result<SendOutcome>& outcome, const QString& words)
{
    setSending(false);
    if (!outcome) {
        tellError(outcome.error());
        stayWith(m_bar->words());
        return;
    }
    if (outcome->refusal) {
        showPreview({.reach = outcome->refusal->reach,
                     .refusal = outcome->refusal,
                     .mentions = m_preview ? m_preview->mentions : std::vector<MentionSeen>{},
                     .consentKey = outcome->refusal->reach.key()});
        stayWith(reasonNotToSend());
        return;
    }
    m_library.saveSetting(setting::DraftLanguage, m_draft.language, this, [](const Result<void>&) {});
    m_keeper->forget();
    const auto next = std::exchange(m_next, nullptr);
    putAway();
    emit sent(*outcome, words);
    emit finished();
    if (next)
        next();
}

} // namespace cohort
