#include "core/pictures/avatar_picture.h"

#include "core/policy/shown_pictures.h"

#include <QBuffer>
#include <QImage>

#include <gtest/gtest.h>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

/// A face as nobody has it: soft patches that a number chooses.
QImage face(quint32 seed, int side)
{
    QImage image(side, side, QImage::Format_RGB32);
    std::array<double, 25> patches{};
    for (double& patch : patches) {
        seed = seed * 1'664'525U + 1'013'904'223U;
        patch = 40 + (seed >> 24U) * 0.7;
    }
    for (int y = 0; y < side; ++y)
        for (int x = 0; x < side; ++x) {
            const double column = 4.0 * x / side;
            const double row = 4.0 * y / side;
            const auto left = static_cast<size_t>(column);
            const auto top = static_cast<size_t>(row);
            const double along = column - static_cast<double>(left);
            const double down = row - static_cast<double>(top);
            const auto at = [&](size_t i, size_t j) { return patches.at(j * 5 + i); };
            const double grey = (at(left, top) * (1 - along) + at(left + 1, top) * along) * (1 - down) +
                                (at(left, top + 1) * (1 - along) + at(left + 1, top + 1) * along) * down;
            const int level = static_cast<int>(grey);
            reinterpret_cast<QRgb*>(image.scanLine(y))[x] = qRgb(level, level, std::min(255, level + 20));
        }
    return image;
}

QByteArray written(const QImage& image, const char* format, int quality = -1)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    EXPECT_TRUE(image.save(&buffer, format, quality));
    return bytes;
}

AvatarPicture kept(const QByteArray& bytes)
{
    const auto made = avatarPicture(bytes);
    EXPECT_TRUE(made);
    return made.value_or(AvatarPicture{});
}

TEST(AvatarPictures, AreKeptAsASmallSquareOfPixelsAlone)
{
    QImage wide = face(1, 600).scaled(900, 600);
    wide.setText(u"Author"_s, u"somebody at a place"_s);
    const AvatarPicture made = kept(written(wide, "png"));
    EXPECT_LE(made.bytes.size(), mostKeptAvatarBytes);
    EXPECT_FALSE(made.bytes.contains("somebody"));
    const QImage image = QImage::fromData(made.bytes);
    EXPECT_EQ(image.size(), QSize(avatarSidePx, avatarSidePx));
    EXPECT_EQ(QImage::fromData(kept(written(face(1, 48), "png")).bytes).size(), QSize(48, 48))
        << "a small one is not blown up";
}

TEST(AvatarPictures, StandOnWhiteWhereTheyCanBeSeenThrough)
{
    QImage clear(64, 64, QImage::Format_ARGB32);
    clear.fill(Qt::transparent);
    const QImage image = QImage::fromData(kept(written(clear, "png")).bytes);
    EXPECT_GT(qGray(image.pixel(32, 32)), 250);
}

TEST(AvatarPictures, AreRefusedWhenTheyAreTooMuchOrNone)
{
    const auto refused = [](const QByteArray& bytes) { return !avatarPicture(bytes).has_value(); };
    EXPECT_TRUE(refused({}));
    EXPECT_TRUE(refused("<html>no picture</html>"));
    EXPECT_TRUE(refused("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>"));
    EXPECT_TRUE(refused(QByteArray(mostAvatarBytes + 1, '\0')));
    EXPECT_TRUE(refused(written(face(1, 64), "png").left(60))) << "cut off";
    // Small as a file, a hundred million pixels when it is unpacked.
    QImage bomb(10'000, 10'000, QImage::Format_Mono);
    bomb.fill(0);
    const QByteArray packed = written(bomb, "png");
    ASSERT_LT(packed.size(), mostAvatarBytes);
    EXPECT_TRUE(refused(packed));
}

TEST(AvatarPictures, AreKnownAgainInAnotherFormatQualityAndSize)
{
    int known = 0;
    for (quint32 seed = 1; seed <= 15; ++seed) {
        const QImage original = face(seed * 7919, 400);
        const PictureMark png = kept(written(original, "png")).mark;
        ASSERT_TRUE(png.shape) << seed;
        EXPECT_EQ(png, kept(written(original, "png")).mark) << "the same file";
        const QImage small = original.scaled(96, 96, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        for (const QByteArray& copy :
             {written(original, "jpeg", 90), written(original, "jpeg", 60), written(small, "png"),
              written(original.scaled(200, 200, Qt::IgnoreAspectRatio, Qt::SmoothTransformation), "jpeg",
                      75)})
            known += looksTheSame(png, kept(copy).mark) ? 1 : 0;
    }
    EXPECT_GE(known, 4 * 15 * 95 / 100) << "of 60 copies";
}

TEST(AvatarPictures, AreNotTakenForOthers)
{
    std::vector<PictureMark> marks;
    for (quint32 seed = 1; seed <= 60; ++seed)
        marks.push_back(kept(written(face(seed * 7919, 200), "jpeg", 85)).mark);
    int confused = 0;
    for (size_t i = 0; i < marks.size(); ++i)
        for (size_t j = i + 1; j < marks.size(); ++j)
            confused += looksTheSame(marks[i], marks[j]) ? 1 : 0;
    EXPECT_EQ(confused, 0);
}

TEST(AvatarPictures, TellNothingByTheirShapeWhenTheyArePlain)
{
    QImage plain(128, 128, QImage::Format_RGB32);
    plain.fill(QColor(20, 90, 160));
    EXPECT_FALSE(kept(written(plain, "png")).mark.shape);
    EXPECT_FALSE(kept(written(plain, "jpeg", 50)).mark.shape);
    EXPECT_EQ(kept(written(plain, "png")).mark.pixels.size(), 32);
}

} // namespace
} // namespace cohort
