#include "core/base/job_thread.h"

namespace cohort {

JobThread::JobThread(Ending ending)
    : m_ending(ending)
    , m_thread([this](const std::stop_token& stop) { run(stop); })
{
}

JobThread::~JobThread()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ended = true;
        if (m_ending == Ending::DropWaitingJobs)
            m_jobs.clear();
    }
    m_thread.request_stop();
    m_wake.notify_all();
    m_thread.join();
}

void JobThread::post(Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_ended)
            return;
        m_jobs.push_back(std::move(job));
    }
    m_wake.notify_one();
}

void JobThread::runAndWait(Job job)
{
    auto done = std::make_shared<std::promise<void>>();
    auto waiting = done->get_future();
    // A dropped job destroys its promise, which ends the wait with an exception: the caller's outcome stays
    // unset.
    post([job = std::move(job), done = std::move(done)](const std::stop_token& stop) {
        job(stop);
        done->set_value();
    });
    waiting.wait();
}

bool JobThread::isCurrent() const
{
    return std::this_thread::get_id() == m_thread.get_id();
}

void JobThread::run(const std::stop_token& stop)
{
    for (;;) {
        Job job;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, stop, [this] { return !m_jobs.empty(); });
            if (m_jobs.empty())
                return;
            job = std::move(m_jobs.front());
            m_jobs.pop_front();
        }
        job(stop);
    }
}

} // namespace cohort
