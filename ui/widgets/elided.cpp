#include "ui/widgets/elided.h"

#include "ui/widgets/style.h"

#include <QComboBox>
#include <QFontMetrics>
#include <QGuiApplication>

namespace cohort::style {

namespace {

/// Enough of a handle or a category to know it by.
constexpr int listCharacters = 24;

} // namespace

QString elidedName(const QFontMetrics& metrics, const QString& name, int width)
{
    const QString shown = metrics.elidedText(name, Qt::ElideRight, width);
    return shown == name && QGuiApplication::isLeftToRight() ? shown : isolated(shown);
}

void boundWidth(QComboBox& box)
{
    box.setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box.setMinimumContentsLength(listCharacters);
    box.setSizePolicy(QSizePolicy::Expanding, box.sizePolicy().verticalPolicy());
}

} // namespace cohort::style
