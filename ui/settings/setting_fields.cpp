#include "ui/settings/setting_fields.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cohort::settingfields {

QComboBox* makeCombo(const QString& name, const std::vector<std::pair<QString, QString>>& choices,
                     QWidget* parent)
{
    auto* box = new QComboBox(parent);
    for (const auto& choice : choices)
        box->addItem(choice.first, choice.second);
    box->setAccessibleName(name);
    box->view()->setAccessibleName(name);
    return box;
}

QSpinBox* makeSpin(const QString& name, std::pair<int, int> range, QWidget* parent)
{
    auto* spin = new QSpinBox(parent);
    spin->setRange(range.first, range.second);
    spin->setAccessibleName(name);
    return spin;
}

void choose(QComboBox& box, const QString& value)
{
    box.setCurrentIndex(std::max(0, box.findData(value)));
}

int number(const QMap<QString, QString>& settings, QLatin1String name, int otherwise)
{
    bool isNumber = false;
    const int value = settings.value(name).toInt(&isNumber);
    return isNumber ? value : otherwise;
}

QString yesNo(bool value)
{
    return value ? u"1"_s : u"0"_s;
}

} // namespace cohort::settingfields
