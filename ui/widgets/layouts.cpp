#include "ui/widgets/layouts.h"

#include <QWidget>

#include <memory>

namespace cohort {

void clearLayout(QLayout& layout)
{
    while (const auto item = std::unique_ptr<QLayoutItem>(layout.takeAt(0))) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
    }
}

QVBoxLayout* plainColumn(int spacing)
{
    auto* layout = new QVBoxLayout;
    layout->setContentsMargins({});
    layout->setSpacing(spacing);
    return layout;
}

} // namespace cohort
