#pragma once

#include <QObject>

#include <deque>
#include <functional>
#include <mutex>

namespace cohort {

/// The one way from any thread into the thread this object lives in. `post` may be called from everywhere;
/// the jobs run in order in the object's own event loop. Jobs still waiting when the mailbox is destroyed are
/// dropped unrun. (The payload crosses under a std::mutex and Qt carries only a captureless wake-up: that is
/// what ThreadSanitizer can follow with an uninstrumented Qt.)
class Mailbox final : public QObject {
    Q_OBJECT
public:
    explicit Mailbox(QObject* parent = nullptr);
    void post(std::function<void()> job);

private slots:
    void drain();

private:
    std::mutex m_mutex;
    std::deque<std::function<void()>> m_jobs;
};

} // namespace cohort
