#include "ui/widgets/avatar.h"

#include "ui/widgets/style.h"

#include <QImage>
#include <QPainter>
#include <QPainterPath>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace cohort {
namespace {

QString firstLetter(const QString& word)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    const qsizetype end = finder.toNextBoundary();
    return end > 0 ? word.left(end) : QString();
}

bool startsWithLetter(const QString& word)
{
    if (word.isEmpty())
        return false;
    const char32_t first = word.toUcs4().value(0);
    return QChar::isLetterOrNumber(first);
}

/// Stable over runs and machines, which qHash is not.
quint32 stableHash(const QString& text)
{
    quint32 hash = 2166136261U;
    for (const QChar unit : text)
        hash = (hash ^ unit.unicode()) * 16777619U;
    return hash;
}

/// Between the box and the disc: room for the ring.
constexpr int ringRoomPx = 2;

void paintInitials(QPainter& painter, const QRectF& disc, int height, const QString& name)
{
    const int hue = static_cast<int>(stableHash(name) % 360U);
    painter.setPen(Qt::NoPen);
    painter.setBrush(style::readable(QColor::fromHsl(hue, 90, 110), Qt::white, style::textContrast));
    painter.drawEllipse(disc);
    const QString letters = initials(name);
    QFont font = painter.font();
    font.setPixelSize(std::max(8, static_cast<int>(height * (letters.size() > 1 ? 0.36 : 0.42))));
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(Qt::white);
    painter.drawText(disc, Qt::AlignCenter, letters);
}

} // namespace

QString initials(const QString& name)
{
    QStringList words;
    for (const QString& word : name.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts))
        if (startsWithLetter(word))
            words.append(word);
    if (words.isEmpty())
        return QStringLiteral("?");
    const QString first = firstLetter(words.constFirst());
    const char32_t unit = first.toUcs4().value(0);
    // Two letters read well in alphabets only.
    const bool alphabet = unit < 0x590;
    if (!alphabet || words.size() == 1)
        return first.toUpper();
    return (first + firstLetter(words.constLast())).toUpper();
}

int avatarDiscPx(int boxHeight, qreal density)
{
    return std::max(1, qRound((boxHeight - 2 * ringRoomPx) * density));
}

QImage roundAvatar(const QImage& picture, int discPx)
{
    QImage disc(discPx, discPx, QImage::Format_ARGB32_Premultiplied);
    disc.fill(Qt::transparent);
    QPainter painter(&disc);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    // As a brush its edge is as soft as that of the disc without a picture.
    painter.setBrush(
        QBrush(picture.scaled(discPx, discPx, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation)));
    painter.drawEllipse(disc.rect());
    return disc;
}

void paintAvatar(QPainter& painter, const QRect& box, const QString& name, const QColor& ring,
                 const QPixmap& picture)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF disc = QRectF(box).adjusted(ringRoomPx, ringRoomPx, -ringRoomPx, -ringRoomPx);
    if (picture.isNull())
        paintInitials(painter, disc, box.height(), name);
    else
        painter.drawPixmap(disc, picture, picture.rect());
    if (ring.isValid()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(ring, 1.5));
        painter.drawEllipse(QRectF(box).adjusted(0.75, 0.75, -0.75, -0.75));
    }
    painter.restore();
}

AvatarBadge::AvatarBadge(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void AvatarBadge::setPerson(const QString& name, const QColor& ring)
{
    m_name = name;
    m_ring = ring;
    setAccessibleName(name);
    update();
}

void AvatarBadge::setPicture(const QPixmap& picture)
{
    m_picture = picture;
    update();
}

QSize AvatarBadge::sizeHint() const
{
    return {style::avatarPx, style::avatarPx};
}

void AvatarBadge::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintAvatar(painter, rect(), m_name, m_ring, m_picture);
}

} // namespace cohort
