#include "ui/widgets/elided.h"

#include "ui/widgets/style.h"

#include <QFontMetrics>
#include <QGuiApplication>

namespace cohort::style {

QString elidedName(const QFontMetrics& metrics, const QString& name, int width)
{
    const QString shown = metrics.elidedText(name, Qt::ElideRight, width);
    return shown == name && QGuiApplication::isLeftToRight() ? shown : isolated(shown);
}

} // namespace cohort::style
