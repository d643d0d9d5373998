#include "tests/killloop/losing_disk.h"

#include <sqlite3.h>

#include <QFile>

#include <map>
#include <mutex>
#include <random>
#include <string>
#include <unistd.h>
#include <vector>

namespace cohort {
namespace {

constexpr size_t sectorBytes = 512;

struct Change {
    bool truncates = false;
    size_t at = 0;
    QByteArray bytes{};
};

/// A file as the disk would have it after the loss, and what was written since.
struct FileOnDisk {
    QByteArray safe{};
    std::vector<Change> open{};
};

struct Disk {
    std::mutex mutex{}; // guards everything; the power fails while it is held
    std::map<std::string, FileOnDisk> files{};
    std::mt19937 dice{};
    PowerLoss loss{};
    long operations = 0;
    sqlite3_vfs* below = nullptr;
    sqlite3_vfs vfs{};
};

/// SQLite's interface has no room for an object of ours.
Disk& disk()
{
    static Disk only;
    return only;
}

/// Our part of an open file; SQLite's own lies right behind it.
struct File {
    sqlite3_file base{};
    const char* name = nullptr; ///< nothing for files that nobody needs after a loss
};

File* ours(sqlite3_file* file)
{
    return reinterpret_cast<File*>(file);
}

sqlite3_file* real(sqlite3_file* file)
{
    return reinterpret_cast<sqlite3_file*>(ours(file) + 1);
}

void apply(QByteArray& content, const Change& change, bool torn)
{
    if (change.truncates) {
        content.resize(qsizetype(change.at));
        return;
    }
    const auto end = qsizetype(change.at) + change.bytes.size();
    if (content.size() < end)
        content.append(QByteArray(end - content.size(), '\0'));
    for (qsizetype from = 0; from < change.bytes.size(); from += qsizetype(sectorBytes)) {
        const qsizetype length = std::min(qsizetype(sectorBytes), change.bytes.size() - from);
        if (!torn || disk().dice() % 2 == 0)
            content.replace(qsizetype(change.at) + from, length, change.bytes.mid(from, length));
    }
}

[[noreturn]] void failPower()
{
    for (auto& [name, file] : disk().files) {
        for (const Change& change : file.open) {
            const unsigned fate = disk().dice() % 4;
            if (fate != 0)
                apply(file.safe, change, fate == 1);
        }
        const QString path = QString::fromStdString(name);
        QFile left(path);
        if (!left.open(QIODevice::WriteOnly | QIODevice::Truncate) ||
            left.write(file.safe) != file.safe.size())
            _exit(1);
        left.close();
        QFile::remove(path + QStringLiteral("-shm"));
    }
    _exit(powerFailedExitCode);
}

/// Called with the mutex held.
void countOperation()
{
    if (++disk().operations == disk().loss.atOperation)
        failPower();
}

void note(sqlite3_file* file, Change change)
{
    if (ours(file)->name == nullptr)
        return;
    const std::lock_guard lock(disk().mutex);
    disk().files[ours(file)->name].open.push_back(std::move(change));
    countOperation();
}

int writeTo(sqlite3_file* file, const void* bytes, int count, sqlite3_int64 at)
{
    note(file, {.at = size_t(at), .bytes = QByteArray(static_cast<const char*>(bytes), count)});
    return real(file)->pMethods->xWrite(real(file), bytes, count, at);
}

int truncate(sqlite3_file* file, sqlite3_int64 size)
{
    note(file, {.truncates = true, .at = size_t(size)});
    return real(file)->pMethods->xTruncate(real(file), size);
}

int sync(sqlite3_file* file, int flags)
{
    const QByteArrayView name(ours(file)->name);
    if (!name.isEmpty() && !(disk().loss.logsUnsynced && name.endsWith("-wal"))) {
        const std::lock_guard lock(disk().mutex);
        countOperation();
        FileOnDisk& kept = disk().files[ours(file)->name];
        for (const Change& change : kept.open)
            apply(kept.safe, change, false);
        kept.open.clear();
    }
    return real(file)->pMethods->xSync(real(file), flags);
}

/// No promises: neither whole sectors nor anything else survives by itself.
int promises(sqlite3_file*)
{
    return 0;
}

/// Everything else goes straight through.
template <auto Method>
struct Through;
template <class... Args, int (*sqlite3_io_methods::*Method)(sqlite3_file*, Args...)>
struct Through<Method> {
    static int call(sqlite3_file* file, Args... args)
    {
        return (real(file)->pMethods->*Method)(real(file), args...);
    }
};

void shmBarrier(sqlite3_file* file)
{
    real(file)->pMethods->xShmBarrier(real(file));
}

const sqlite3_io_methods& methods()
{
    static const sqlite3_io_methods made = [] {
        sqlite3_io_methods all{};
        all.iVersion = 2;
        all.xClose = Through<&sqlite3_io_methods::xClose>::call;
        all.xRead = Through<&sqlite3_io_methods::xRead>::call;
        all.xWrite = writeTo;
        all.xTruncate = truncate;
        all.xSync = sync;
        all.xFileSize = Through<&sqlite3_io_methods::xFileSize>::call;
        all.xLock = Through<&sqlite3_io_methods::xLock>::call;
        all.xUnlock = Through<&sqlite3_io_methods::xUnlock>::call;
        all.xCheckReservedLock = Through<&sqlite3_io_methods::xCheckReservedLock>::call;
        all.xFileControl = Through<&sqlite3_io_methods::xFileControl>::call;
        all.xSectorSize = Through<&sqlite3_io_methods::xSectorSize>::call;
        all.xDeviceCharacteristics = promises;
        all.xShmMap = Through<&sqlite3_io_methods::xShmMap>::call;
        all.xShmLock = Through<&sqlite3_io_methods::xShmLock>::call;
        all.xShmBarrier = shmBarrier;
        all.xShmUnmap = Through<&sqlite3_io_methods::xShmUnmap>::call;
        return all;
    }();
    return made;
}

int openFile(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* outFlags)
{
    ours(file)->base.pMethods = nullptr;
    const int code = disk().below->xOpen(disk().below, name, real(file), flags, outFlags);
    if (code != SQLITE_OK)
        return code;
    constexpr int lasting = SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_WAL | SQLITE_OPEN_MAIN_JOURNAL;
    ours(file)->name = name != nullptr && (flags & lasting) != 0 ? name : nullptr;
    ours(file)->base.pMethods = &methods();
    if (ours(file)->name == nullptr)
        return code;
    const std::lock_guard lock(disk().mutex);
    if (!disk().files.contains(name)) {
        QFile content(QString::fromUtf8(name));
        FileOnDisk kept;
        if (content.open(QIODevice::ReadOnly))
            kept.safe = content.readAll();
        disk().files.emplace(name, std::move(kept));
    }
    return code;
}

int deleteFile(sqlite3_vfs*, const char* name, int syncFolder)
{
    const std::lock_guard lock(disk().mutex);
    disk().files.erase(name);
    return disk().below->xDelete(disk().below, name, syncFolder);
}

} // namespace

void useLosingDisk(const PowerLoss& loss)
{
    Disk& mine = disk();
    mine.loss = loss;
    mine.dice.seed(loss.seed);
    mine.below = sqlite3_vfs_find(nullptr);
    mine.vfs = *mine.below;
    mine.vfs.zName = "losing-disk";
    mine.vfs.szOsFile = int(sizeof(File)) + mine.below->szOsFile;
    mine.vfs.xOpen = openFile;
    mine.vfs.xDelete = deleteFile;
    mine.vfs.pNext = nullptr;
    sqlite3_vfs_register(&mine.vfs, 1);
}

bool losingDiskIsUsed()
{
    const std::lock_guard lock(disk().mutex);
    return !disk().files.empty();
}

} // namespace cohort
