#include "core/net/curl_loop.h"

#include <algorithm>
#include <optional>

namespace cohort {

using namespace Qt::StringLiterals;

namespace {

/// The longest sleep when nothing is due; wake-ups do not depend on it.
constexpr int idleMs = 60'000;

} // namespace

CurlLoop::CurlLoop(const NetworkSettings& settings)
{
    curl_global_init(CURL_GLOBAL_DEFAULT);
    m_multi = curl_multi_init();
    curl_multi_setopt(m_multi, CURLMOPT_MAX_HOST_CONNECTIONS, long{settings.connectionsPerHost});
    curl_multi_setopt(m_multi, CURLMOPT_MAX_TOTAL_CONNECTIONS, long{settings.connectionsInAll});
    curl_multi_setopt(m_multi, CURLMOPT_PIPELINING, long{CURLPIPE_MULTIPLEX});
    m_thread = std::jthread([this](const std::stop_token& stop) { loop(stop); });
}

CurlLoop::~CurlLoop()
{
    m_thread.request_stop();
    curl_multi_wakeup(m_multi);
    m_thread.join();
    curl_multi_cleanup(m_multi);
    curl_global_cleanup();
}

Result<Reply> CurlLoop::run(std::unique_ptr<CurlTransfer> transfer, std::stop_token stop)
{
    const auto job = std::make_shared<Job>();
    job->transfer = std::move(transfer);
    {
        const std::lock_guard lock(m_mutex);
        m_new.push_back(job);
    }
    curl_multi_wakeup(m_multi);
    std::unique_lock lock(job->mutex);
    if (job->wake.wait(lock, std::move(stop), [&job] { return job->outcome.has_value(); }))
        return std::move(*job->outcome);
    job->abandoned = true;
    lock.unlock();
    curl_multi_wakeup(m_multi);
    return fail(ErrorKind::Cancelled, u"asked to stop"_s);
}

void CurlLoop::loop(const std::stop_token& stop)
{
    while (!stop.stop_requested()) {
        takeNew();
        int running = 0;
        curl_multi_perform(m_multi, &running);
        collectFinished();
        dropAbandonedAndOverdue();
        curl_multi_poll(m_multi, nullptr, 0, msToNextDeadline(), nullptr);
    }
    takeNew();
    while (!m_running.empty())
        finish(JobPtr(m_running.begin()->second), fail(ErrorKind::Cancelled, u"the network door closes"_s));
}

void CurlLoop::takeNew()
{
    std::vector<JobPtr> jobs;
    {
        const std::lock_guard lock(m_mutex);
        jobs.swap(m_new);
    }
    for (const JobPtr& job : jobs) {
        if (isAbandoned(*job))
            continue; // stopped before anything was sent
        m_running.emplace(job->transfer->handle(), job);
        curl_multi_add_handle(m_multi, job->transfer->handle());
    }
}

void CurlLoop::collectFinished()
{
    int left = 0;
    while (const CURLMsg* message = curl_multi_info_read(m_multi, &left)) {
        if (message->msg != CURLMSG_DONE)
            continue;
        const auto found = m_running.find(message->easy_handle);
        if (found == m_running.end())
            continue;
        const JobPtr job = found->second;
        finish(job, job->transfer->conclude(message->data.result));
    }
}

void CurlLoop::dropAbandonedAndOverdue()
{
    const auto now = std::chrono::steady_clock::now();
    std::vector<JobPtr> abandoned;
    std::vector<JobPtr> overdue;
    for (const auto& [handle, job] : m_running) {
        if (isAbandoned(*job))
            abandoned.push_back(job);
        else if (job->transfer->deadline() <= now)
            overdue.push_back(job);
    }
    for (const JobPtr& job : abandoned)
        finish(job, fail(ErrorKind::Cancelled, u"asked to stop"_s));
    for (const JobPtr& job : overdue)
        finish(job, job->transfer->concludeOverdue());
}

bool CurlLoop::isAbandoned(Job& job)
{
    const std::lock_guard lock(job.mutex);
    return job.abandoned;
}

void CurlLoop::finish(const JobPtr& job, Result<Reply> outcome)
{
    CURL* handle = job->transfer->handle();
    curl_multi_remove_handle(m_multi, handle);
    m_running.erase(handle);
    job->transfer.reset();
    {
        const std::lock_guard lock(job->mutex);
        job->outcome = std::move(outcome);
    }
    job->wake.notify_all();
}

int CurlLoop::msToNextDeadline() const
{
    const auto now = std::chrono::steady_clock::now();
    std::chrono::milliseconds wait{idleMs};
    for (const auto& [handle, job] : m_running) {
        const auto left =
            std::chrono::duration_cast<std::chrono::milliseconds>(job->transfer->deadline() - now);
        wait = std::min(wait, left + std::chrono::milliseconds(1));
    }
    return static_cast<int>(std::max(wait, std::chrono::milliseconds(0)).count());
}

} // namespace cohort
