#pragma once

#include "core/base/result.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <mutex>
#include <stop_token>
#include <thread>

namespace cohort {

/// One thread that runs jobs one after the other. Destroying it asks the running job to stop (its
/// stop_token), drops what waits or, with `Ending::RunWaitingJobs`, finishes it first, and joins.
class JobThread final {
public:
    using Job = std::function<void(std::stop_token)>;
    enum class Ending { DropWaitingJobs, RunWaitingJobs };

    explicit JobThread(Ending ending);
    JobThread(const JobThread&) = delete;
    JobThread& operator=(const JobThread&) = delete;
    ~JobThread();

    /// Any thread. A job posted after the end began is dropped.
    void post(Job job);
    /// Any thread but this one; waits for the job. Never call it on the GUI thread.
    void runAndWait(Job job);
    /// True on the thread itself.
    [[nodiscard]] bool isCurrent() const;

private:
    void run(const std::stop_token& stop);

    const Ending m_ending;
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::deque<Job> m_jobs;
    bool m_ended = false;
    std::jthread m_thread; // last: everything it uses exists before it starts and after it ends
};

} // namespace cohort
