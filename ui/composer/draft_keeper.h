#pragma once

#include "core/base/result.h"
#include "core/model/draft.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace cohort {

class Library;

/// Saves one draft while it is being written: a moment after each change, at once on `flush`, and when the
/// keeper dies; one that failed is tried again until it is kept. Saves follow one another, so that a draft
/// never gets two rows. GUI thread.
class DraftKeeper final : public QObject {
    Q_OBJECT
public:
    explicit DraftKeeper(Library& library, QObject* parent = nullptr);
    ~DraftKeeper() override;

    /// Starts to keep `draft`, which stands in the store as it is when it has an id.
    void open(const Draft& draft);
    /// The draft is now this. An unchanged one is not written again, an empty new one never.
    void touch(const Draft& draft);
    /// Saves now what is not saved yet.
    void flush();
    /// Saves what is not saved and then calls `ready` with the draft as it stands in the store.
    void whenSaved(std::function<void(Result<Draft>)> ready);
    /// Stops keeping; what is stored stays.
    void letGo();
    /// Nothing is here alone: what is not blank stands in the store as it is.
    [[nodiscard]] bool isKept() const;
    /// Stops keeping without saving: the draft was handed to the outbox.
    void forget();
    /// Stops keeping what could not be saved; what was stored before stays as it was.
    void giveUp();
    /// Removes the draft from the store and stops keeping it.
    void discard();

    /// Nothing in it that would be missed.
    [[nodiscard]] static bool isBlank(const Draft& draft);

signals:
    /// Once, however often it is tried again.
    void failed(const cohort::Error& error);
    /// What could not be kept is.
    void recovered();

private:
    struct State;
    static void save(const std::shared_ptr<State>& state);

    std::shared_ptr<State> m_state;
    Library& m_library;
    QTimer m_timer;
};

} // namespace cohort
