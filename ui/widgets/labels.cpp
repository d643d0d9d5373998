#include "ui/widgets/labels.h"

#include "ui/widgets/elided.h"
#include "ui/widgets/style.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace cohort {

PlainLabel::PlainLabel(const QString& text, QWidget* parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setText(text);
}

void PlainLabel::setWraps(bool wraps)
{
    setWordWrap(wraps);
    QSizePolicy policy = sizePolicy();
    policy.setHorizontalPolicy(wraps ? QSizePolicy::Preferred : policy.horizontalPolicy());
    setSizePolicy(policy);
}

void PlainLabel::setMeta(bool meta)
{
    m_meta = meta;
    restyle();
}

void PlainLabel::setHeading(bool heading)
{
    m_heading = heading;
    restyle();
}

QSize PlainLabel::minimumSizeHint() const
{
    const QSize asked = QLabel::minimumSizeHint();
    return {std::min(asked.width(), style::readingWidth(fontMetrics())), asked.height()};
}

void PlainLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::ParentChange)
        restyle();
}

void PlainLabel::restyle()
{
    if (m_restyling || (!m_meta && !m_heading))
        return;
    m_restyling = true;
    const QFont body = QApplication::font();
    setFont(m_meta ? style::metaFont(body) : style::headingFont(body));
    if (m_meta) {
        QPalette own;
        own.setColor(QPalette::WindowText, style::dimText(QApplication::palette()));
        setPalette(own);
    }
    m_restyling = false;
}

ElidedLabel::ElidedLabel(const QString& text, QWidget* parent)
    : PlainLabel({}, parent)
{
    setFullText(text);
}

void ElidedLabel::setFullText(const QString& text)
{
    m_full = text;
    setToolTip(style::plainToolTip(text));
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 4, fontMetrics().height()};
}

QSize ElidedLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_full) + 1, fontMetrics().height()};
}

void ElidedLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    const QString shown = style::elidedName(fontMetrics(), m_full, width());
    painter.drawText(rect(),
                     static_cast<int>(QStyle::visualAlignment(layoutDirection(), alignment())) |
                         Qt::TextSingleLine,
                     shown);
}

} // namespace cohort
