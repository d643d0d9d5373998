#pragma once

#include <QtGlobal>

#include <csignal>

#include <sys/resource.h>

namespace cohort {

/// While it lives, no file of this process grows beyond so many bytes: writing more fails as on a full disk
/// (RLIMIT_FSIZE; EFBIG instead of ENOSPC). POSIX.
class FullDisk final {
public:
    explicit FullDisk(qint64 bytes);
    ~FullDisk();
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

private:
    rlimit m_before{};
    void (*m_handler)(int) = SIG_DFL;
};

} // namespace cohort
