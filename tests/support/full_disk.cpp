#include "tests/support/full_disk.h"

#include <gtest/gtest.h>

namespace cohort {

FullDisk::FullDisk(qint64 bytes)
{
    EXPECT_EQ(::getrlimit(RLIMIT_FSIZE, &m_before), 0);
    m_handler = std::signal(SIGXFSZ, SIG_IGN);
    rlimit small = m_before;
    small.rlim_cur = static_cast<rlim_t>(bytes);
    EXPECT_EQ(::setrlimit(RLIMIT_FSIZE, &small), 0);
}

FullDisk::~FullDisk()
{
    EXPECT_EQ(::setrlimit(RLIMIT_FSIZE, &m_before), 0);
    std::signal(SIGXFSZ, m_handler);
}

} // namespace cohort
