#include "core/providers/sample/sample_pictures.h"

#include "core/providers/sample/sample_corpus.h"

#include <QtEndian>

#include <array>

namespace cohort::sample {
namespace {

using Colour = std::array<int, 3>; // red, green, blue, 0 to 255

quint32 crc(const QByteArray& bytes)
{
    quint32 value = 0xFFFFFFFFU;
    for (const char byte : bytes) {
        value ^= static_cast<unsigned char>(byte);
        for (int bit = 0; bit < 8; ++bit)
            value = (value & 1U) != 0 ? (value >> 1U) ^ 0xEDB88320U : value >> 1U;
    }
    return ~value;
}

QByteArray bigEndian(quint32 number)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

QByteArray chunk(const QByteArray& typed)
{
    return bigEndian(static_cast<quint32>(typed.size() - 4)) + typed + bigEndian(crc(typed));
}

Colour mixed(const Colour& first, const Colour& second, int part, int whole)
{
    Colour result{};
    for (size_t i = 0; i < result.size(); ++i)
        result[i] = first[i] + (second[i] - first[i]) * part / whole;
    return result;
}

Colour colourOf(unsigned seed)
{
    return {static_cast<int>(60 + seed % 160), static_cast<int>(60 + seed / 160 % 160),
            static_cast<int>(60 + seed / 25'600 % 160)};
}

QByteArray pixels(unsigned seed, int width, int height)
{
    const Colour sky = colourOf(seed);
    const Colour ground = colourOf(seed * 2'654'435'761U);
    const int horizon = height / 2 + static_cast<int>(seed % 7) * height / 30;
    const int sunX = static_cast<int>(seed % 80 + 10) * width / 100;
    const int sunY = horizon / 2;
    const int radius = height / 8;
    QByteArray rows;
    rows.reserve(static_cast<qsizetype>(height) * (1 + width * 3));
    for (int y = 0; y < height; ++y) {
        rows.append('\0'); // this row is not filtered
        for (int x = 0; x < width; ++x) {
            const int dx = x - sunX;
            const int dy = y - sunY;
            Colour colour = y < horizon ? mixed(sky, {250, 244, 232}, y, horizon)
                                        : mixed(ground, {40, 44, 52}, y - horizon, height);
            if (dx * dx + dy * dy < radius * radius)
                colour = {255, 250, 236};
            for (const int part : colour)
                rows.append(static_cast<char>(part));
        }
    }
    return rows;
}

QByteArray pngOf(const QByteArray& rows, int width, int height)
{
    const QByteArray header = QByteArrayLiteral("IHDR") + bigEndian(static_cast<quint32>(width)) +
                              bigEndian(static_cast<quint32>(height)) +
                              QByteArray("\x08\x02\x00\x00\x00", 5); // 8 bits, RGB
    // qCompress puts four bytes of length before the zlib stream that PNG wants.
    const QByteArray packed = qCompress(rows).mid(4);
    return QByteArray("\x89PNG\r\n\x1a\n", 8) + chunk(header) + chunk(QByteArrayLiteral("IDAT") + packed) +
           chunk(QByteArrayLiteral("IEND"));
}

/// Whether a point lies in an ellipse; all in hundredths of the side.
bool isIn(int x, int y, const std::array<int, 4>& ellipse)
{
    const int dx = (x - ellipse[0]) * 100 / ellipse[2];
    const int dy = (y - ellipse[1]) * 100 / ellipse[3];
    return dx * dx + dy * dy < 10'000;
}

QByteArray portrait(unsigned seed, int side)
{
    // Cut out of paper, in colours that nobody has: these people are invented, and a number must not choose
    // more.
    const Colour wall = colourOf(seed);
    const Colour skin{250, 246, 238};
    const Colour hair = mixed(wall, {16, 18, 28}, 5, 8);
    const Colour coat = colourOf(seed * 2'654'435'761U);
    const int fringe = 26 + static_cast<int>(seed / 512 % 10); // how far the hair falls into the face
    const int length = 26 + static_cast<int>(seed / 4096 % 30);
    const int lean = static_cast<int>(seed / 131'072 % 9) - 4;
    QByteArray rows;
    rows.reserve(static_cast<qsizetype>(side) * (1 + side * 3));
    for (int row = 0; row < side; ++row) {
        rows.append('\0'); // this row is not filtered
        for (int column = 0; column < side; ++column) {
            const int x = column * 100 / side - lean;
            const int y = row * 100 / side;
            Colour colour = mixed(wall, {246, 244, 238}, 100 - y, 160);
            if (isIn(x, y, {50, 38, 26, length}))
                colour = hair;
            if (isIn(x, y, {50, 104, 42, 40}))
                colour = coat;
            if (isIn(x, y, {50, 62, 9, 16}) || (isIn(x, y, {50, 44, 19, 24}) && y > fringe))
                colour = skin;
            for (const int part : colour)
                rows.append(static_cast<char>(part));
        }
    }
    return rows;
}

} // namespace

QByteArray madeUpPicture(const QString& name, int width, int height)
{
    return pngOf(pixels(stableNumber(name), width, height), width, height);
}

QByteArray madeUpPortrait(const QString& name, int side)
{
    return pngOf(portrait(stableNumber(name), side), side, side);
}

} // namespace cohort::sample
