#include "core/store/zip_file.h"

#include <QFile>

#include <zip.h>

namespace cohort::store {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype pieceBytes = 1024 * 1024;
constexpr double progressStep = 0.01; ///< smallest part of the whole that is told
constexpr zip_uint32_t quickest = 1;  ///< compression level: a database shrinks by two thirds even so

QString wordsOf(int code)
{
    zip_error_t error;
    zip_error_init_with_code(&error, code);
    QString words = QString::fromUtf8(zip_error_strerror(&error));
    zip_error_fini(&error);
    return words;
}

/// libzip closes or discards exactly once.
struct Discard {
    void operator()(zip* archive) const { zip_discard(archive); }
};
using OpenZip = std::unique_ptr<zip, Discard>;

Result<void> addEntry(zip* archive, const PackedEntry& entry, const QByteArray& passphrase)
{
    zip_source_t* source =
        entry.path.isEmpty()
            ? zip_source_buffer(archive, entry.bytes.constData(), zip_uint64_t(entry.bytes.size()), 0)
            : zip_source_file(archive, QFile::encodeName(entry.path).constData(), 0, -1);
    if (source == nullptr)
        return fail(ErrorKind::Storage, QString::fromUtf8(zip_strerror(archive)));
    const zip_int64_t index =
        zip_file_add(archive, entry.name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        return fail(ErrorKind::Storage, QString::fromUtf8(zip_strerror(archive)));
    }
    const auto at = zip_uint64_t(index);
    const int method = entry.stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE;
    if (zip_set_file_compression(archive, at, method, entry.stored ? 0 : quickest) != 0)
        return fail(ErrorKind::Storage, QString::fromUtf8(zip_strerror(archive)));
    const bool wanted = !passphrase.isEmpty();
    if (wanted && zip_file_set_encryption(archive, at, ZIP_EM_AES_256, passphrase.constData()) != 0)
        return fail(ErrorKind::Storage, QString::fromUtf8(zip_strerror(archive)));
    return {};
}

void tellProgress(zip*, double part, void* order)
{
    if (const auto& progress = static_cast<const PackOrder*>(order)->progress)
        progress(part);
}

int isStopped(zip*, void* order)
{
    return static_cast<const PackOrder*>(order)->stop.stop_requested() ? 1 : 0;
}

Error readError(zip_file_t* file)
{
    const zip_error_t* error = zip_file_get_error(file);
    const int code = zip_error_code_zip(error);
    const bool passphrase = code == ZIP_ER_WRONGPASSWD || code == ZIP_ER_NOPASSWD;
    return {.kind = passphrase ? ErrorKind::AuthRejected : ErrorKind::Corrupt, .detail = wordsOf(code)};
}

} // namespace

Result<void> packZip(const PackOrder& order)
{
    int code = 0;
    OpenZip archive(zip_open(QFile::encodeName(order.target).constData(), ZIP_CREATE | ZIP_TRUNCATE, &code));
    if (!archive)
        return fail(ErrorKind::Storage, order.target + u": "_s + wordsOf(code));
    const QByteArray passphrase = order.passphrase.toUtf8();
    for (const PackedEntry& entry : order.entries)
        if (auto added = addEntry(archive.get(), entry, passphrase); !added)
            return added;
    auto* state = const_cast<PackOrder*>(&order); // libzip hands it back as it got it
    zip_register_progress_callback_with_state(archive.get(), progressStep, tellProgress, nullptr, state);
    zip_register_cancel_callback_with_state(archive.get(), isStopped, nullptr, state);
    if (zip_close(archive.get()) != 0) {
        const bool cancelled = zip_error_code_zip(zip_get_error(archive.get())) == ZIP_ER_CANCELLED;
        const QString words = QString::fromUtf8(zip_strerror(archive.get()));
        archive.reset();
        QFile::remove(order.target);
        return fail(cancelled ? ErrorKind::Cancelled : ErrorKind::Storage, words);
    }
    (void)archive.release(); // closed
    return {};
}

ZipReader::~ZipReader()
{
    zip_discard(m_archive);
}

Result<std::unique_ptr<ZipReader>> ZipReader::open(const QString& file, const QString& passphrase)
{
    int code = 0;
    zip* archive = zip_open(QFile::encodeName(file).constData(), ZIP_RDONLY | ZIP_CHECKCONS, &code);
    if (archive == nullptr) {
        const bool missing = code == ZIP_ER_NOENT || code == ZIP_ER_OPEN || code == ZIP_ER_READ;
        return fail(missing ? ErrorKind::Storage : ErrorKind::Corrupt, file + u": "_s + wordsOf(code));
    }
    std::unique_ptr<ZipReader> reader(new ZipReader(archive));
    if (!passphrase.isEmpty())
        zip_set_default_password(archive, passphrase.toUtf8().constData());
    return reader;
}

Result<void> ZipReader::read(const QString& name, qint64 mostBytes,
                             const std::function<Result<void>(QByteArrayView)>& take)
{
    const zip_int64_t index = zip_name_locate(m_archive, name.toUtf8().constData(), ZIP_FL_ENC_UTF_8);
    if (index < 0)
        return fail(ErrorKind::NotFound, name + u" is not in the archive"_s);
    zip_file_t* file = zip_fopen_index(m_archive, zip_uint64_t(index), 0);
    if (file == nullptr) {
        const int code = zip_error_code_zip(zip_get_error(m_archive));
        const bool passphrase = code == ZIP_ER_WRONGPASSWD || code == ZIP_ER_NOPASSWD;
        return fail(passphrase ? ErrorKind::AuthRejected : ErrorKind::Corrupt, wordsOf(code));
    }
    QByteArray piece(pieceBytes, Qt::Uninitialized);
    qint64 taken = 0;
    Result<void> outcome;
    while (outcome) {
        const zip_int64_t got = zip_fread(file, piece.data(), zip_uint64_t(piece.size()));
        if (got == 0)
            break;
        taken += got;
        if (got < 0)
            outcome = tl::make_unexpected(readError(file));
        else if (taken > mostBytes)
            outcome = fail(ErrorKind::Corrupt, name + u" is longer than it says"_s);
        else
            outcome = take(QByteArrayView(piece.constData(), got));
    }
    zip_fclose(file);
    return outcome;
}

} // namespace cohort::store
