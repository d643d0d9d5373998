#pragma once

#include "core/library/library.h"

#include <QObject>
#include <QTimer>

namespace cohort {

/// Asks who would see a draft, a moment after the last change, and drops answers to older questions. GUI
/// thread; never blocks.
class PreviewWatch final : public QObject {
    Q_OBJECT
public:
    explicit PreviewWatch(Library& library, QObject* parent = nullptr);

    void ask(const Draft& draft);
    /// The answer to the last question is not here yet.
    [[nodiscard]] bool isPending() const { return m_pending; }
    /// Forgets the question; no answer will come.
    void stop();

signals:
    void answered(const cohort::Preview& preview);
    void failed(const cohort::Error& error);

private:
    void send();

    Library& m_library;
    QTimer m_pause;
    Draft m_draft{};
    quint64 m_question = 0;
    bool m_pending = false;
};

} // namespace cohort
