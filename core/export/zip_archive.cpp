#include "core/export/zip_archive.h"

#include <zip.h>

#include <memory>

namespace cohort {
namespace {

/// 1980-01-01T12:00Z: the first day that a ZIP archive knows, at noon so that no time zone makes it the day
/// before.
constexpr time_t fixedTime = 315576000;

struct SourceDeleter {
    void operator()(zip_source_t* source) const { zip_source_free(source); }
};
using Source = std::unique_ptr<zip_source_t, SourceDeleter>;

struct ArchiveDeleter {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};
using Archive = std::unique_ptr<zip_t, ArchiveDeleter>;

tl::unexpected<Error> failed(zip_error_t* error)
{
    auto answer = fail(ErrorKind::Bug, QString::fromUtf8(zip_error_strerror(error)));
    zip_error_fini(error);
    return answer;
}

Result<void> add(zip_t* archive, const ZipEntry& entry)
{
    // The bytes stay ours and must live until the archive is closed.
    zip_source_t* source =
        zip_source_buffer(archive, entry.bytes.constData(), static_cast<zip_uint64_t>(entry.bytes.size()), 0);
    const zip_int64_t index =
        source ? zip_file_add(archive, entry.name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8) : -1;
    if (index < 0) {
        zip_source_free(source);
        return fail(ErrorKind::Bug, QString::fromUtf8(zip_strerror(archive)));
    }
    const auto place = static_cast<zip_uint64_t>(index);
    if (zip_set_file_compression(archive, place, entry.stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE, 0) != 0 ||
        zip_file_set_mtime(archive, place, fixedTime, 0) != 0)
        return fail(ErrorKind::Bug, QString::fromUtf8(zip_strerror(archive)));
    return {};
}

Result<QByteArray> contentOf(zip_source_t* source)
{
    zip_stat_t status;
    zip_stat_init(&status);
    if (zip_source_stat(source, &status) != 0 || zip_source_open(source) != 0)
        return fail(ErrorKind::Bug, QString::fromUtf8(zip_error_strerror(zip_source_error(source))));
    QByteArray bytes(static_cast<qsizetype>(status.size), Qt::Uninitialized);
    const zip_int64_t read = zip_source_read(source, bytes.data(), status.size);
    zip_source_close(source);
    if (read != static_cast<zip_int64_t>(status.size))
        return fail(ErrorKind::Bug, QStringLiteral("a part of the archive is missing"));
    return bytes;
}

} // namespace

Result<QByteArray> zipArchive(const std::vector<ZipEntry>& entries)
{
    zip_error_t error;
    zip_error_init(&error);
    const Source memory(zip_source_buffer_create(nullptr, 0, 0, &error));
    if (!memory)
        return failed(&error);
    Archive archive(zip_open_from_source(memory.get(), ZIP_TRUNCATE, &error));
    if (!archive)
        return failed(&error);
    // The archive now holds the source as well; this one is ours to read it from afterwards.
    zip_source_keep(memory.get());
    for (const ZipEntry& entry : entries)
        if (auto added = add(archive.get(), entry); !added)
            return tl::unexpected(added.error());
    if (zip_close(archive.get()) != 0)
        return fail(ErrorKind::Bug, QString::fromUtf8(zip_strerror(archive.get())));
    static_cast<void>(archive.release());
    return contentOf(memory.get());
}

} // namespace cohort
