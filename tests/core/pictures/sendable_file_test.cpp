#include "core/pictures/sendable_file.h"

#include <QBuffer>
#include <QColorSpace>
#include <QFile>
#include <QImage>
#include <QImageReader>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

/// Pixels that no format makes small.
QImage noise(QSize size, QImage::Format format)
{
    QImage image(size, format);
    quint32 state = 1;
    for (int y = 0; y < size.height(); ++y)
        for (int x = 0; x < size.width(); ++x) {
            state = state * 1'664'525U + 1'013'904'223U;
            image.setPixel(x, y, state | (image.hasAlphaChannel() ? 0U : 0xFF000000U));
        }
    return image;
}

QByteArray fileOf(const QImage& image, const char* format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    EXPECT_TRUE(image.save(&buffer, format, 95));
    return bytes;
}

QByteArray bigEndian(quint32 value, int bytes)
{
    QByteArray made;
    for (int shift = (bytes - 1) * 8; shift >= 0; shift -= 8)
        made += static_cast<char>((value >> shift) & 0xFFU);
    return made;
}

QByteArray entry(quint32 tag, quint32 type, quint32 count, const QByteArray& value)
{
    return bigEndian(tag, 2) + bigEndian(type, 2) + bigEndian(count, 4) + value.leftJustified(4, '\0');
}

/// As a camera writes it: held on its side, and with the place.
QByteArray withPlace(const QByteArray& jpeg)
{
    constexpr quint32 placeAt = 8 + 2 + 2 * 12 + 4;
    const QByteArray first = bigEndian(2, 2) + entry(0x0112, 3, 1, bigEndian(6, 2)) +
                             entry(0x8825, 4, 1, bigEndian(placeAt, 4)) + bigEndian(0, 4);
    const QByteArray place = bigEndian(2, 2) + entry(1, 2, 2, "N") +
                             entry(2, 5, 3, bigEndian(placeAt + 2 + 2 * 12 + 4, 4)) + bigEndian(0, 4) +
                             bigEndian(52, 4) + bigEndian(1, 4) + bigEndian(31, 4) + bigEndian(1, 4) +
                             bigEndian(12, 4) + bigEndian(1, 4);
    const QByteArray exif =
        QByteArray("Exif\0\0MM\0*", 10) + bigEndian(8, 4) + first + place + "GPS was here";
    return jpeg.first(2) + "\xFF\xE1" + bigEndian(static_cast<quint32>(exif.size()) + 2, 2) + exif +
           jpeg.sliced(2);
}

class SendableFiles : public testing::Test {
protected:
    QString save(const QString& name, const QByteArray& bytes)
    {
        QFile file(m_folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        return file.fileName();
    }

private:
    QTemporaryDir m_folder;
};

TEST_F(SendableFiles, LeaveTheirPlaceAtHomeAndStandUpright)
{
    QImage image(40, 20, QImage::Format_RGB32);
    image.fill(Qt::blue);
    for (int y = 0; y < 20; ++y)
        for (int x = 0; x < 20; ++x)
            image.setPixelColor(x, y, Qt::red); // the left half
    const QByteArray bytes = withPlace(fileOf(image, "jpeg"));
    const QString path = save(u"IMG_2026 at Ana's.jpg"_s, bytes);
    ASSERT_TRUE(bytes.contains("Exif") && bytes.contains("GPS was here"));
    const auto file = sendableFile(path, 0);
    ASSERT_TRUE(file) << file.error().detail.toStdString();
    EXPECT_EQ(file->nature, FileNature::StillPicture);
    EXPECT_FALSE(file->bytes.contains("Exif"));
    EXPECT_FALSE(file->bytes.contains("GPS was here"));
    EXPECT_EQ(file->mimeType, "image/jpeg");
    EXPECT_EQ(file->fileName, u"picture.jpg"_s) << "names tell of places, too";
    EXPECT_EQ(file->size, QSize(20, 40)) << "turned as the camera said";
    const QImage upright = QImage::fromData(file->bytes);
    ASSERT_EQ(upright.size(), file->size);
    EXPECT_GT(qRed(upright.pixel(10, 5)), 200) << "what was left is above";
    EXPECT_GT(qBlue(upright.pixel(10, 35)), 200);
    QFile untouched(path);
    ASSERT_TRUE(untouched.open(QIODevice::ReadOnly));
    EXPECT_EQ(untouched.readAll(), bytes);
}

TEST_F(SendableFiles, LoseTextsAndColourProfiles)
{
    QImage image = noise({30, 30}, QImage::Format_RGB32);
    image.setText(u"Comment"_s, u"at Ana's place"_s);
    image.setColorSpace(QColorSpace(QColorSpace::AdobeRgb));
    for (const char* format : {"png", "jpeg"}) {
        const QByteArray bytes = fileOf(image, format);
        ASSERT_TRUE(bytes.contains("Ana")) << format;
        const auto file = sendableFile(save(u"picture"_s, bytes), 0);
        ASSERT_TRUE(file) << format;
        EXPECT_FALSE(file->bytes.contains("Ana")) << format;
        EXPECT_FALSE(file->bytes.contains("ICC_PROFILE") || file->bytes.contains("iCCP")) << format;
    }
}

TEST_F(SendableFiles, ComeOutBelowTheLimit)
{
    constexpr qint64 limit = 100'000;
    const QByteArray bytes = fileOf(noise({600, 400}, QImage::Format_RGB32), "png");
    ASSERT_GT(bytes.size(), limit);
    const auto file = sendableFile(save(u"large.png"_s, bytes), limit);
    ASSERT_TRUE(file);
    EXPECT_LE(file->bytes.size(), limit);
    const QImage image = QImage::fromData(file->bytes);
    EXPECT_EQ(image.size(), file->size);
    EXPECT_NEAR(image.width() * 1.0 / image.height(), 1.5, 0.05);
    EXPECT_GE(image.width(), 200) << "no smaller than it must be";

    const auto whole = sendableFile(save(u"large.png"_s, bytes), 0);
    ASSERT_TRUE(whole);
    EXPECT_EQ(whole->mimeType, "image/png") << "nothing is lost where there is room";
    EXPECT_EQ(QImage::fromData(whole->bytes).pixel(599, 399), QImage::fromData(bytes).pixel(599, 399));
    const auto none = sendableFile(save(u"large.png"_s, bytes), 20);
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().kind, ErrorKind::TooLarge);
}

TEST_F(SendableFiles, StaySeenThroughUntilTheyWouldBeTooSmall)
{
    const QByteArray bytes = fileOf(noise({200, 200}, QImage::Format_ARGB32), "png");
    const auto half = sendableFile(save(u"clear.png"_s, bytes), bytes.size() / 2);
    ASSERT_TRUE(half);
    EXPECT_EQ(half->mimeType, "image/png");
    EXPECT_TRUE(QImage::fromData(half->bytes).hasAlphaChannel());
    const auto little = sendableFile(save(u"clear.png"_s, bytes), 6'000);
    ASSERT_TRUE(little);
    EXPECT_LE(little->bytes.size(), 6'000);
    EXPECT_EQ(little->mimeType, "image/jpeg");
}

TEST_F(SendableFiles, ThatMoveOrAreNoPicturesLeaveAsTheyAre)
{
    const QByteArray frame("\x21\xF9\x04\x00\x0A\x00\x00\x00\x2C\x00\x00\x00\x00\x01\x00\x01\x00\x00\x02\x02"
                           "\x44\x01\x00",
                           23);
    const QByteArray head("GIF89a\x01\x00\x01\x00\x80\x00\x00\xFF\x00\x00\x00\x00\xFF", 19);
    QByteArray moving = fileOf(noise({4, 4}, QImage::Format_RGB32), "png");
    moving.insert(moving.indexOf("IDAT") - 4, QByteArray("\0\0\0\x08"
                                                         "acTL\0\0\0\x02\0\0\0\0\0\0\0\0",
                                                         20));
    const QByteArray film("\0\0\0\x18"
                          "ftypmp42\0\0\0\0mp42isom",
                          24);
    struct Case {
        QString name{};
        QByteArray bytes{};
        FileNature nature = FileNature::Moving;
    };
    for (const Case& example :
         {Case{u"two.gif"_s, head + frame + frame + ';'}, Case{u"two.png"_s, moving},
          Case{u"two.webp"_s, QByteArray("RIFF\x16\0\0\0WEBPVP8X\x0A\0\0\0\x02\0\0\0", 24)},
          Case{u"film.mp4"_s, film, FileNature::Other}}) {
        const QString path = save(example.name, example.bytes);
        EXPECT_EQ(natureOf(path), example.nature) << example.name.toStdString();
        const auto file = sendableFile(path, 0);
        ASSERT_TRUE(file) << example.name.toStdString();
        EXPECT_EQ(file->bytes, example.bytes) << "not destroyed: " << example.name.toStdString();
        EXPECT_EQ(file->nature, example.nature);
        EXPECT_FALSE(file->fileName.contains("two"_L1)) << file->fileName.toStdString();
        const auto tooLarge = sendableFile(path, 5);
        ASSERT_FALSE(tooLarge);
        EXPECT_EQ(tooLarge.error().kind, ErrorKind::TooLarge);
    }
    const QString still = save(u"one.gif"_s, head + frame + ';');
    EXPECT_EQ(natureOf(still), FileNature::StillPicture);
}

TEST_F(SendableFiles, ThatCannotBeReadDoNotLeave)
{
    const QString broken = save(u"broken.jpg"_s, "\xFF\xD8\xFF\xE1 Exif and nothing else");
    EXPECT_EQ(natureOf(broken), FileNature::StillPicture) << "it begins like one";
    const QString unknown = save(u"unknown.heic"_s, QByteArray("\0\0\0\x18"
                                                               "ftypheic\0\0\0\0mif1heic",
                                                               24));
    EXPECT_EQ(natureOf(unknown), FileNature::Unreadable);
    EXPECT_EQ(natureOf(u"/nowhere/at/all.png"_s), FileNature::Missing);
    for (const QString& path : {broken, unknown, u"/nowhere/at/all.png"_s}) {
        const auto file = sendableFile(path, 0);
        ASSERT_FALSE(file) << path.toStdString();
        EXPECT_EQ(file.error().kind, ErrorKind::InvalidInput);
    }
}

} // namespace
} // namespace cohort
