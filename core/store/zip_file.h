#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QStringList>

#include <functional>
#include <memory>
#include <stop_token>

struct zip;

namespace cohort::store {

/// One entry to be packed: the bytes of a file, or bytes of our own.
struct PackedEntry {
    QString name{};
    QString path{};      ///< empty: `bytes`
    QByteArray bytes{};  ///< without `path`
    bool stored = false; ///< already compressed: pictures
};

struct PackOrder {
    QString target{};
    std::vector<PackedEntry> entries{};
    QString passphrase{};
    std::stop_token stop{};
    std::function<void(double part)> progress{};
};

/// Writes a ZIP file (64 bit where needed) through libzip. Errors: Storage, Cancelled; then there is no file.
[[nodiscard]] Result<void> packZip(const PackOrder& order);

/// A ZIP file that is read. Names are only compared with those that are expected: no path in it is ever used.
class ZipReader final {
public:
    ~ZipReader();
    ZipReader(const ZipReader&) = delete;
    ZipReader& operator=(const ZipReader&) = delete;
    /// Errors: Storage, Corrupt.
    [[nodiscard]] static Result<std::unique_ptr<ZipReader>> open(const QString& file,
                                                                 const QString& passphrase);

    /// Hands an entry on in pieces of at most 1 MiB; stops at the first error of `take`. More than
    /// `mostBytes` are Corrupt. Errors: NotFound, AuthRejected (passphrase), Corrupt (sum), and those of
    /// `take`.
    [[nodiscard]] Result<void> read(const QString& name, qint64 mostBytes,
                                    const std::function<Result<void>(QByteArrayView)>& take);

private:
    explicit ZipReader(zip* archive)
        : m_archive(archive)
    {
    }
    zip* m_archive;
};

} // namespace cohort::store
