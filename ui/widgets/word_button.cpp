#include "ui/widgets/word_button.h"

#include "ui/widgets/style.h"

#include <QToolButton>

using namespace Qt::StringLiterals;

namespace cohort {

QToolButton* wordButton(const QString& word, const QString& spoken, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setText(style::onButton(word));
    button->setAccessibleName(spoken);
    button->setToolTip(style::plainToolTip(spoken));
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace cohort
