#include "ui/widgets/icons.h"

#include <QCoreApplication>
#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace cohort::icons {
namespace {

bool bundledFirst = false;

QColor textColour(QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    if (mode == QIcon::Selected)
        return palette.color(QPalette::HighlightedText);
    return palette.color(mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active,
                         QPalette::WindowText);
}

/// Icons that point along the line of reading and have a twin for the other direction.
QString mirrored(const QString& name)
{
    if (QGuiApplication::layoutDirection() == Qt::LeftToRight)
        return name;
    if (name == "go-next"_L1)
        return u"go-previous"_s;
    return name == "go-previous"_L1 ? u"go-next"_s : name;
}

/// Draws an SVG in one colour at paint time, so that a change of palette needs no new icon.
class TintedEngine final : public QIconEngine {
public:
    TintedEngine(QString file, QString name, QColor colour)
        : m_file(std::move(file))
        , m_name(std::move(name))
        , m_colour(std::move(colour))
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatio() : 1.0;
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        if (!m_name.isEmpty() && !bundledFirst && QIcon::hasThemeIcon(mirrored(m_name)))
            return QIcon::fromTheme(mirrored(m_name)).pixmap(size, 1.0, mode, state);
        const QColor colour = m_colour.isValid() && mode != QIcon::Selected && mode != QIcon::Disabled
                                  ? m_colour
                                  : textColour(mode);
        const QString key = u"cohort-icon:%1:%2:%3x%4:%5"_s.arg(m_file, mirrored(m_name))
                                .arg(size.width())
                                .arg(size.height())
                                .arg(colour.rgba(), 0, 16);
        QPixmap found;
        if (QPixmapCache::find(key, &found))
            return found;
        found = drawn(size, colour);
        QPixmapCache::insert(key, found);
        return found;
    }

    QIconEngine* clone() const override { return new TintedEngine(*this); }
    QString key() const override { return u"CohortTintedEngine"_s; }
    QString iconName() override { return m_name; }
    bool isNull() override { return false; }
    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override
    {
        return {QSize(16, 16), QSize(22, 22), QSize(32, 32), QSize(64, 64)};
    }

private:
    [[nodiscard]] QPixmap drawn(const QSize& size, const QColor& colour) const
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        const QString file = m_name.isEmpty() ? m_file : u":/icons/fallback/%1.svg"_s.arg(mirrored(m_name));
        QSvgRenderer renderer;
        if (!QFile::exists(file) || !renderer.load(file)) {
            drawLetter(painter, size, colour);
            return pixmap;
        }
        const int side = std::min(size.width(), size.height());
        renderer.render(&painter,
                        QRectF((size.width() - side) / 2.0, (size.height() - side) / 2.0, side, side));
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(pixmap.rect(), colour);
        return pixmap;
    }

    void drawLetter(QPainter& painter, const QSize& size, const QColor& colour) const
    {
        const QRectF box = QRectF(QPointF(0, 0), size).adjusted(1.5, 1.5, -1.5, -1.5);
        painter.setPen(QPen(colour, 1.2));
        painter.drawRoundedRect(box, box.width() / 5, box.height() / 5);
        QFont font = painter.font();
        font.setPixelSize(std::max(6, static_cast<int>(box.height() * 0.6)));
        painter.setFont(font);
        painter.drawText(box, Qt::AlignCenter, m_name.left(1).toUpper());
    }

    QString m_file;
    QString m_name;
    QColor m_colour;
};

} // namespace

QIcon named(const QString& name)
{
    return QIcon(new TintedEngine({}, name, {}));
}

QIcon own(const QString& path, const QColor& colour)
{
    return QIcon(new TintedEngine(u":/icons/%1.svg"_s.arg(path), {}, colour));
}

QIcon shape(CircleShape shape, const QColor& colour)
{
    return own("shapes/"_L1 + shapeFile(shape), colour);
}

QString shapeFile(CircleShape shape)
{
    switch (shape) {
    case CircleShape::Disc:
        return u"disc"_s;
    case CircleShape::Square:
        return u"square"_s;
    case CircleShape::Triangle:
        return u"triangle"_s;
    case CircleShape::Diamond:
        return u"diamond"_s;
    case CircleShape::Cross:
        return u"cross"_s;
    case CircleShape::Star:
        return u"star"_s;
    case CircleShape::Hexagon:
        return u"hexagon"_s;
    case CircleShape::Ring:
        return u"ring"_s;
    }
    return u"disc"_s;
}

QString shapeWord(CircleShape shape)
{
    const auto say = [](const char* word) { return QCoreApplication::translate("CircleShape", word); };
    switch (shape) {
    case CircleShape::Disc:
        return say(QT_TRANSLATE_NOOP("CircleShape", "Disc"));
    case CircleShape::Square:
        return say(QT_TRANSLATE_NOOP("CircleShape", "Square"));
    case CircleShape::Triangle:
        return say(QT_TRANSLATE_NOOP("CircleShape", "Triangle"));
    case CircleShape::Diamond:
        return say(QT_TRANSLATE_NOOP("CircleShape", "Diamond"));
    case CircleShape::Cross:
        return say(QT_TRANSLATE_NOOP("CircleShape", "Cross"));
    case CircleShape::Star:
        return say(QT_TRANSLATE_NOOP("CircleShape", "Star"));
    case CircleShape::Hexagon:
        return say(QT_TRANSLATE_NOOP("CircleShape", "Hexagon"));
    case CircleShape::Ring:
        return say(QT_TRANSLATE_NOOP("CircleShape", "Ring"));
    }
    return {};
}

void preferBundled(bool bundled)
{
    bundledFirst = bundled;
}

} // namespace cohort::icons
