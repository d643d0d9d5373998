#include "ui/composer/draft_keeper.h"

#include "core/library/library.h"
#include "core/model/draft_parts.h"

#include <QPointer>

namespace cohort {

namespace {

/// Two seconds without a key are a good moment; never later than that after the last change.
constexpr int SavePauseMs = 2000;
/// After a save that failed: a full disk is not emptied sooner.
constexpr int RetryPauseMs = 5000;

bool sameContent(Draft left, const Draft& right)
{
    left.id = right.id;
    left.changed = right.changed;
    return left == right;
}

} // namespace

/// Outlives the keeper until its last save is answered: only then is the new draft's id known, and a change
/// made meanwhile must go into the same row.
struct DraftKeeper::State {
    Library* library = nullptr;
    QPointer<DraftKeeper> keeper{};
    Draft draft{};
    Draft stored{};
    bool saving = false;
    bool failing = false; ///< the last save failed
    bool discarded = false;
    bool givenUp = false; ///< discarded, but what the store had before stays
    bool isOpen = true;   ///< in the composer, also when the composer died with it
    std::function<void(Result<Draft>)> ready{};

    [[nodiscard]] bool isDirty() const
    {
        if (discarded || sameContent(draft, stored))
            return false;
        return draft.id != DraftId::None || !isBlank(draft);
    }
    void answerReady(const Result<Draft>& result)
    {
        if (auto call = std::exchange(ready, nullptr))
            call(result);
    }
};

DraftKeeper::DraftKeeper(Library& library, QObject* parent)
    : QObject(parent)
    , m_library(library)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::flush);
    open({});
}

DraftKeeper::~DraftKeeper()
{
    flush();
}

void DraftKeeper::open(const Draft& draft)
{
    if (m_state) {
        m_state->isOpen = false;
        flush();
    }
    m_state = std::make_shared<State>();
    m_state->library = &m_library;
    m_state->keeper = this;
    m_state->draft = draft;
    m_state->stored = draft.id == DraftId::None ? Draft{} : draft;
}

void DraftKeeper::touch(const Draft& draft)
{
    const DraftId id = m_state->draft.id;
    m_state->draft = draft;
    m_state->draft.id = id;
    if (m_state->isDirty() && !m_timer.isActive())
        m_timer.start(SavePauseMs);
}

bool DraftKeeper::isKept() const
{
    return !m_state->isDirty();
}

void DraftKeeper::flush()
{
    m_timer.stop();
    if (!m_state->saving && m_state->isDirty())
        save(m_state);
}

void DraftKeeper::whenSaved(std::function<void(Result<Draft>)> ready)
{
    m_state->ready = std::move(ready);
    flush();
    if (!m_state->saving)
        m_state->answerReady(m_state->draft);
}

void DraftKeeper::letGo()
{
    open({});
}

void DraftKeeper::forget()
{
    m_timer.stop();
    // A save that is still on its way would bring the draft back, so it counts as discarded.
    m_state->discarded = true;
    open({});
}

void DraftKeeper::giveUp()
{
    m_state->givenUp = true;
    forget();
}

void DraftKeeper::discard()
{
    m_timer.stop();
    m_state->discarded = true;
    if (!m_state->saving && m_state->draft.id != DraftId::None)
        m_library.removeDraft(m_state->draft.id, &m_library, [](const Result<void>&) {});
    open({});
}

bool DraftKeeper::isBlank(const Draft& draft)
{
    const bool hasPoll =
        draft.poll && std::any_of(draft.poll->options.begin(), draft.poll->options.end(),
                                  [](const QString& option) { return !option.trimmed().isEmpty(); });
    return draft.text.trimmed().isEmpty() && wordsForAll(draft).trimmed().isEmpty() &&
           draft.contentWarning.trimmed().isEmpty() && draft.media.empty() && !hasPoll &&
           draft.quotes.isNull() && draft.aside.empty();
}

void DraftKeeper::save(const std::shared_ptr<State>& state)
{
    state->saving = true;
    const Draft sent = state->draft;
    const auto keep = state->isOpen ? &Library::saveOpenDraft : &Library::saveDraft;
    // The library itself is the asker: the answer must come even when the composer is gone.
    (state->library->*keep)(sent, state->library, [state, sent](const Result<DraftId>& id) {
        state->saving = false;
        if (!id) {
            const bool again = std::exchange(state->failing, true);
            const bool current = state->keeper && state->keeper->m_state == state;
            if (current)
                state->keeper->m_timer.start(RetryPauseMs);
            if (current && !again)
                emit state->keeper->failed(id.error());
            state->answerReady(fail(id.error()));
            return;
        }
        state->draft.id = *id;
        state->stored = sent;
        state->stored.id = *id;
        if (state->discarded) {
            if (state->givenUp && sent.id != DraftId::None)
                return;
            state->library->removeDraft(*id, state->library, [](const Result<void>&) {});
            return;
        }
        const bool current = state->keeper && state->keeper->m_state == state;
        if (state->isDirty() && (state->ready || !current)) {
            save(state);
            return;
        }
        if (current && state->isDirty() && !state->keeper->m_timer.isActive())
            state->keeper->m_timer.start(SavePauseMs);
        if (std::exchange(state->failing, false) && current)
            emit state->keeper->recovered();
        state->answerReady(state->draft);
    });
}

} // namespace cohort
