#include "core/store/durable_file.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <system_error>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace cohort::store {

using namespace Qt::StringLiterals;

namespace {

std::filesystem::path nativePath(const QString& path)
{
    return std::filesystem::path(path.toStdU16String());
}

tl::unexpected<Error> systemError(const QString& path)
{
    return fail(ErrorKind::Storage, path + u": "_s + QString::fromLocal8Bit(std::strerror(errno)));
}

} // namespace

Result<void> syncFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        return fail(ErrorKind::Storage, path + u": "_s + file.errorString());
#ifdef Q_OS_WIN
    const int outcome = ::_commit(file.handle());
#else
    const int outcome = ::fsync(file.handle());
#endif
    return outcome == 0 ? Result<void>() : systemError(path);
}

Result<void> syncFolder(const QString& path)
{
#ifdef Q_OS_WIN
    (void)path;
    return {};
#else
    const int folder = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return systemError(path);
    // Some file systems cannot sync a folder (EINVAL): nothing more can be done there.
    const bool synced = ::fsync(folder) == 0 || errno == EINVAL;
    const auto outcome = synced ? Result<void>() : systemError(path);
    ::close(folder);
    return outcome;
#endif
}

Result<void> replaceFile(const QString& from, const QString& to)
{
    if (auto synced = syncFile(from); !synced)
        return synced;
    std::error_code error;
    std::filesystem::rename(nativePath(from), nativePath(to), error);
    if (error)
        return fail(ErrorKind::Storage,
                    u"cannot rename "_s + from + u": "_s + QString::fromStdString(error.message()));
    return syncFolder(QFileInfo(to).absolutePath());
}

} // namespace cohort::store
