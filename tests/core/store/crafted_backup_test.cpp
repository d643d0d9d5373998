#include "core/store/backup.h"
#include "core/store/saved_shelf.h"
#include "core/store/zip_file.h"
#include "tests/support/temp_store.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

QByteArray entryOf(const QString& archive, const QString& name)
{
    QByteArray bytes;
    const auto zip = store::ZipReader::open(archive, {});
    EXPECT_TRUE(zip && (*zip)->read(name, 1LL << 30, [&bytes](QByteArrayView piece) -> Result<void> {
        bytes.append(piece);
        return {};
    }));
    return bytes;
}

/// Everything below a folder, with its size.
QStringList treeOf(const QString& folder)
{
    QStringList all;
    QDirIterator files(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QFileInfo file(files.next());
        all << file.filePath() + u' ' + QString::number(file.isDir() ? 0 : file.size());
    }
    all.sort();
    return all;
}

/// A backup that somebody made to do harm: a whole one with something of it put in another way.
class CraftedBackup : public ::testing::Test {
protected:
    CraftedBackup()
    {
        EXPECT_TRUE(QDir().mkpath(folder.filePath(u"profile"_s)));
        EXPECT_TRUE(store::writeBackup({.profile = temp.folder(), .target = good(), .now = minute(10)}));
        manifest = QJsonDocument::fromJson(entryOf(good(), u"manifest.json"_s)).object();
        for (const QString& name : {u"local.db"_s, u"library.db"_s})
            entries.push_back({.name = name, .bytes = entryOf(good(), name)});
    }
    [[nodiscard]] QString good() const { return folder.filePath(u"good.zip"_s); }
    [[nodiscard]] QString profile() const { return folder.filePath(u"profile"_s); }

    /// Says of a part what is told instead of the truth.
    void tell(qsizetype part, const QJsonObject& lies)
    {
        QJsonArray parts = manifest[u"parts"_s].toArray();
        QJsonObject told = parts.at(part).toObject();
        for (auto it = lies.begin(); it != lies.end(); ++it)
            told[it.key()] = it.value();
        parts[part] = told;
        manifest[u"parts"_s] = parts;
    }
    void add(const QJsonObject& part)
    {
        QJsonArray parts = manifest[u"parts"_s].toArray();
        parts.append(part);
        manifest[u"parts"_s] = parts;
    }
    static QString sumOf(const QByteArray& bytes)
    {
        return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    }
    /// Packs it, tries to bring it back, and demands that nothing but the archive is on the disk.
    [[nodiscard]] Result<BackupContent> bringBack()
    {
        const QString archive = folder.filePath(u"crafted.zip"_s);
        std::vector<store::PackedEntry> all = entries;
        all.push_back({.name = u"manifest.json"_s, .bytes = QJsonDocument(manifest).toJson()});
        EXPECT_TRUE(store::packZip({.target = archive, .entries = all}));
        const QStringList before = treeOf(folder.path());
        auto staged = store::stageRestore(profile(), archive, {});
        if (!staged) {
            EXPECT_TRUE(treeOf(folder.path()) == before) << "a refused one leaves nothing";
            EXPECT_FALSE(store::restoreIsStaged(profile()));
        }
        return staged;
    }
    void expectCorrupt()
    {
        const auto staged = bringBack();
        ASSERT_FALSE(staged);
        EXPECT_EQ(staged.error().kind, ErrorKind::Corrupt) << staged.error().detail.toStdString();
    }

    TempStore temp;
    QTemporaryDir folder;
    QJsonObject manifest{};
    std::vector<store::PackedEntry> entries{};
};

TEST_F(CraftedBackup, IsTakenAsLongAsNothingIsChanged)
{
    EXPECT_TRUE(bringBack());
    EXPECT_TRUE(store::restoreIsStaged(profile()));
}

TEST_F(CraftedBackup, WritesOnlyWhereABackupMay)
{
    const QByteArray bytes("harm");
    const QStringList places{
        u"../outside"_s,  u"../../outside"_s,     u"/tmp/cohort-outside"_s, u"local.db/../../outside"_s,
        u"C:\\outside"_s, u"..\\outside"_s,       u"restore/ready"_s,       u"cache.db"_s,
        QString(),        sumOf(bytes) + u"/.."_s};
    for (const QString& place : places) {
        SCOPED_TRACE(place.toStdString());
        const QJsonObject before = manifest;
        for (const bool picture : {false, true}) {
            manifest = before;
            add({{u"name"_s, u"harm"_s},
                 {u"place"_s, place},
                 {u"sha256"_s, picture ? place : sumOf(bytes)},
                 {u"bytes"_s, qint64(bytes.size())},
                 {u"picture"_s, picture}});
            entries.push_back({.name = u"harm"_s, .bytes = bytes});
            expectCorrupt();
            entries.pop_back();
        }
        manifest = before;
    }
}

TEST_F(CraftedBackup, NeverUsesTheNamesOfItsEntries)
{
    for (const QString& name : {u"../outside"_s, u"/tmp/cohort-outside"_s, u"..\\outside"_s}) {
        SCOPED_TRACE(name.toStdString());
        entries.push_back({.name = name, .bytes = "harm"});
        EXPECT_TRUE(bringBack()) << "what is not asked for is not read";
        entries.pop_back();
        EXPECT_FALSE(treeOf(folder.path()).join(u'\n').contains(u"outside"_s));
        EXPECT_FALSE(QFile::exists(u"/tmp/cohort-outside"_s));
    }
    // A database under such a name is read as what it stands for, not put where the name says.
    entries[0].name = u"../../local.db"_s;
    tell(0, {{u"name"_s, u"../../local.db"_s}});
    EXPECT_TRUE(bringBack());
    EXPECT_FALSE(QFile::exists(folder.path() + u"/local.db"_s));
}

TEST_F(CraftedBackup, IsUnpackedOnlyAsFarAsItsManifestSays)
{
    entries[0].bytes = QByteArray(200 * 1024 * 1024, '\0'); // 200 kB in the archive
    expectCorrupt();
}

TEST_F(CraftedBackup, ThatHoldsMoreThanTheDiskIsRefusedBeforeAnythingIsWritten)
{
    for (int times = 0; times < 100; ++times) // each as large as one may be: 25 TB
        add({{u"name"_s, u"local.db"_s},
             {u"place"_s, u"local.db"_s},
             {u"sha256"_s, sumOf({})},
             {u"bytes"_s, 256LL * 1024 * 1024 * 1024},
             {u"picture"_s, false}});
    const auto staged = bringBack();
    ASSERT_FALSE(staged);
    EXPECT_EQ(staged.error().kind, ErrorKind::Storage);
    manifest = QJsonDocument::fromJson(entryOf(good(), u"manifest.json"_s)).object();
    tell(0, {{u"bytes"_s, 1e18}});
    expectCorrupt();
    tell(0, {{u"bytes"_s, -1}});
    expectCorrupt();
}

TEST_F(CraftedBackup, WithoutDatabasesThatCanBeOpenedLeavesTheProfileAlone)
{
    const QByteArray whole = entries[0].bytes;
    QByteArray damaged = whole;
    damaged.replace(8192, whole.size() - 8192, QByteArray(whole.size() - 8192, '\x5a'));
    for (const QByteArray& bytes : {QByteArray("no database at all"), QByteArray(), damaged}) {
        entries[0].bytes = bytes;
        tell(0, {{u"sha256"_s, sumOf(bytes)}, {u"bytes"_s, qint64(bytes.size())}});
        expectCorrupt();
    }
    entries[0].bytes = whole;
    tell(0, {{u"sha256"_s, sumOf(whole)}, {u"bytes"_s, qint64(whole.size())}});
    const QJsonValue version = manifest[u"local"_s];
    manifest[u"local"_s] = 1; // and not what the database says of itself
    expectCorrupt();
    manifest[u"local"_s] = version;
    EXPECT_TRUE(bringBack());
}

TEST_F(CraftedBackup, WhoseManifestIsNoneOfOursIsRefused)
{
    const QJsonObject whole = manifest;
    const std::vector<QJsonObject> others{
        {},
        {{u"format"_s, 1}},
        {{u"format"_s, u"1"_s}, {u"parts"_s, whole[u"parts"_s]}},
        {{u"format"_s, -1}, {u"parts"_s, whole[u"parts"_s]}},
        {{u"format"_s, 1}, {u"parts"_s, QJsonArray{QJsonArray{}, 1, u"x"_s}}},
        {{u"format"_s, 1}, {u"parts"_s, QJsonArray{whole[u"parts"_s].toArray().at(0)}}},
    };
    for (const QJsonObject& other : others) {
        SCOPED_TRACE(QJsonDocument(other).toJson().toStdString());
        manifest = other;
        expectCorrupt();
    }
}

} // namespace
} // namespace cohort
