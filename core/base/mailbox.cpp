#include "core/base/mailbox.h"

namespace cohort {

Mailbox::Mailbox(QObject* parent)
    : QObject(parent)
{
}

void Mailbox::post(std::function<void()> job)
{
    bool wake = false;
    {
        const std::lock_guard lock(m_mutex);
        wake = m_jobs.empty();
        m_jobs.push_back(std::move(job));
    }
    if (wake)
        QMetaObject::invokeMethod(this, "drain", Qt::QueuedConnection);
}

void Mailbox::drain()
{
    std::deque<std::function<void()>> jobs;
    {
        const std::lock_guard lock(m_mutex);
        jobs.swap(m_jobs);
    }
    for (auto& job : jobs)
        job();
}

} // namespace cohort
