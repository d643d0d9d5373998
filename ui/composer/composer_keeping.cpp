// The third part of Composer: nothing that was written leaves the screen before it is kept.
#include "core/model/setting_names.h"
#include "core/wording/sentences.h"
#include "ui/composer/composer.h"
#include "ui/composer/composer_form.h"
#include "ui/composer/reach_list.h"
#include "ui/widgets/message_bar.h"

#include <QToolButton>

namespace cohort {

namespace {

bool isWorthKeeping(const Draft& draft)
{
    return draft.id != DraftId::None || !DraftKeeper::isBlank(draft);
}

/// What was entered before the library had said how the draft begins.
void takeOver(Draft& begun, const Draft& entered)
{
    begun.text = entered.text;
    if (!entered.contentWarning.isEmpty())
        begun.contentWarning = entered.contentWarning;
    if (!entered.media.empty())
        begun.media = entered.media;
    if (entered.poll)
        begun.poll = entered.poll;
}

QString notKeptWords(const Error& error)
{
    const wording::Explanation why = wording::explain(error);
    return QStringList{why.what,
                       Composer::tr("What you write stands only here for now, and Cohort goes on trying to "
                                    "keep it as a draft."),
                       why.todo}
        .join(u' ');
}

} // namespace

void Composer::whenKept(const std::function<void()>& next)
{
    m_sendWhenKnown = false;
    m_next = next;
    if (m_sending)
        return;
    m_keeper->whenSaved([guard = QPointer<Composer>(this), opening = m_opening](const Result<Draft>& kept) {
        if (!guard || opening != guard->m_opening)
            return;
        guard->setSending(false);
        const auto wanted = std::exchange(guard->m_next, nullptr);
        if (kept) {
            guard->m_keeper->letGo();
            if (wanted)
                wanted();
            return;
        }
        guard->tellNotKept(kept.error());
        guard->offerToLose();
    });
    if (m_next) {
        m_keeping = true;
        setSending(true);
    }
}

void Composer::beginWhenKept(const std::function<void()>& next)
{
    whenKept([this, next] {
        emit begun();
        next();
        m_form->focusText();
    });
}

void Composer::stayWith(const QString& words)
{
    if (std::exchange(m_next, nullptr))
        emit notKept(words);
}

void Composer::startFrom(const DraftStart& start, const std::function<void(const Draft&)>& shown)
{
    beginWhenKept([this, start, shown] {
        const quint64 opening = ++m_opening;
        begin({}, {});
        m_watch->stop(); // who reads it depends on the answer
        m_library.newDraft(start, this, [this, opening, shown](const Result<Draft>& draft) {
            if (opening != m_opening)
                return;
            Draft begun = draft.value_or(Draft{});
            takeOver(begun, m_draft);
            shown(begun);
            if (!draft)
                tellError(draft.error());
        });
    });
}

void Composer::closeKeeping()
{
    whenKept([this] {
        if (isWorthKeeping(m_draft))
            announce(m_bar, tr("Kept as a draft."));
        putAway();
        emit finished();
    });
}

bool Composer::isKept() const
{
    return m_keeper->isKept();
}

void Composer::tellNotKept(const Error& error)
{
    m_notKept = notKeptWords(error);
    m_bar->tell(MessageBar::Tone::Error, m_notKept);
    emit notKept(m_notKept);
}

void Composer::offerToLose()
{
    connect(m_bar->addWayOut(tr("Close and lose what is not kept")), &QToolButton::clicked, this, [this] {
        m_keeper->giveUp();
        putAway();
        emit finished();
    });
}

void Composer::tellKept()
{
    if (m_bar->words() == m_notKept)
        m_bar->hide();
    if (isHidden())
        closeKeeping();
    else
        announce(m_bar, tr("Kept as a draft."));
}

void Composer::putAway()
{
    rememberOpen(DraftId::None);
    if (m_list)
        m_list->hide();
    ++m_opening; // nothing that was asked before sends or keeps anything now
    m_next = nullptr;
    begin({}, {});
    m_watch->stop();
}

void Composer::findUnfinished()
{
    m_library.settings(this, [this](const Result<QMap<QString, QString>>& settings) {
        const qint64 row = settings ? settings->value(setting::OpenDraft).toLongLong() : 0;
        if (row == 0)
            return;
        m_library.drafts(this, [this, row](const Result<std::vector<Draft>>& drafts) {
            if (!drafts)
                return;
            for (const Draft& draft : *drafts)
                if (raw(draft.id) == row)
                    emit unfinishedFound(draft);
        });
    });
}

void Composer::rememberOpen(DraftId draft)
{
    const QString value = draft == DraftId::None ? QString() : QString::number(raw(draft));
    m_library.saveSetting(setting::OpenDraft, value, this, [](const Result<void>&) {});
}

} // namespace cohort
