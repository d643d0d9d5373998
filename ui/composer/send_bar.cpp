#include "ui/composer/send_bar.h"

#include "ui/widgets/explained.h"
#include "ui/widgets/message_bar.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace cohort {

namespace {

constexpr int TickMs = 250; // the bar goes soon after the post has left

} // namespace

SendBar::SendBar(Library& library, QWidget* parent)
    : QWidget(parent)
    , m_library(library)
    , m_bar(new MessageBar(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_bar);
    m_second.setInterval(TickMs);
    connect(&m_second, &QTimer::timeout, this, &SendBar::tick);
    connect(m_bar, &MessageBar::closed, this, &SendBar::finish);
    hide();
}

void SendBar::offer(const SendOutcome& outcome, const QString& words)
{
    m_outcome = outcome;
    m_words = words;
    if (outcome.entries.empty() || outcome.leavesAt <= QDateTime::currentDateTimeUtc()) {
        finish();
        return;
    }
    tell(words);
    m_second.start();
}

void SendBar::undoNow()
{
    if (m_outcome.entries.empty())
        return;
    // One entry stands for all accounts of the draft.
    m_library.cancelSend(m_outcome.entries.front(), this, [this](const Result<Draft>& draft) {
        if (draft) {
            emit takenBack(*draft);
            return;
        }
        const bool left =
            draft.error().kind == ErrorKind::Refused || draft.error().kind == ErrorKind::NotFound;
        show();
        m_bar->tell(MessageBar::Tone::Warning,
                    left ? tr("It has left already and cannot be taken back.") : errorWords(draft.error()));
    });
    finish();
}

void SendBar::sendNow()
{
    for (const OutboxId entry : m_outcome.entries)
        m_library.sendNow(entry, this, [this](const Result<void>& sent) {
            // Refused means that it is on its way already: that is what was wanted.
            if (sent || sent.error().kind == ErrorKind::Refused)
                return;
            show();
            m_bar->tell(MessageBar::Tone::Error, errorWords(sent.error()));
        });
    finish();
}

void SendBar::tick()
{
    if (m_outcome.leavesAt <= QDateTime::currentDateTimeUtc())
        finish();
}

void SendBar::finish()
{
    m_second.stop();
    m_outcome = {};
    m_bar->hide();
    hide();
}

void SendBar::tell(const QString& words)
{
    m_bar->tell(MessageBar::Tone::Notice, words);
    auto* undo = m_bar->addWayOut(tr("Undo"));
    undo->setAccessibleName(tr("Undo sending"));
    connect(undo, &QToolButton::clicked, this, &SendBar::undoNow);
    auto* now = m_bar->addWayOut(tr("Send now"));
    connect(now, &QToolButton::clicked, this, &SendBar::sendNow);
    show();
}

} // namespace cohort
