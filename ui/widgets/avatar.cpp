#include "ui/widgets/avatar.h"

#include "ui/widgets/style.h"

#include <QPainter>
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

void paintAvatar(QPainter& painter, const QRect& box, const QString& name, const QColor& ring)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const int hue = static_cast<int>(stableHash(name) % 360U);
    const QColor ground = style::readable(QColor::fromHsl(hue, 90, 110), Qt::white, style::textContrast);
    const QRectF disc = QRectF(box).adjusted(2, 2, -2, -2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawEllipse(disc);
    if (ring.isValid()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(ring, 1.5));
        painter.drawEllipse(QRectF(box).adjusted(0.75, 0.75, -0.75, -0.75));
    }
    const QString letters = initials(name);
    QFont font = painter.font();
    font.setPixelSize(std::max(8, static_cast<int>(box.height() * (letters.size() > 1 ? 0.36 : 0.42))));
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(Qt::white);
    painter.drawText(disc, Qt::AlignCenter, letters);
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
    update();
}

QSize AvatarBadge::sizeHint() const
{
    return {style::avatarPx, style::avatarPx};
}

void AvatarBadge::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintAvatar(painter, rect(), m_name, m_ring);
}

} // namespace cohort
