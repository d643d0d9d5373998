#pragma once

#include <QLatin1String>
#include <QMap>
#include <QString>

#include <utility>
#include <vector>

class QComboBox;
class QSpinBox;
class QWidget;

namespace cohort::settingfields {

/// A box with an accessible name; the second of each choice is the value that is stored.
[[nodiscard]] QComboBox* makeCombo(const QString& name,
                                   const std::vector<std::pair<QString, QString>>& choices, QWidget* parent);
[[nodiscard]] QSpinBox* makeSpin(const QString& name, std::pair<int, int> range, QWidget* parent);
/// The choice that stands for the value; the first when there is none.
void choose(QComboBox& box, const QString& value);
[[nodiscard]] int number(const QMap<QString, QString>& settings, QLatin1String name, int otherwise);
[[nodiscard]] QString yesNo(bool value);

} // namespace cohort::settingfields
