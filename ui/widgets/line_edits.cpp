#include "ui/widgets/line_edits.h"

#include <QAction>
#include <QCoreApplication>
#include <QLineEdit>

namespace cohort {

void enableClearButton(QLineEdit& edit)
{
    edit.setClearButtonEnabled(true);
    // Qt's own name of the action; where it is called otherwise the button stays nameless and still works.
    if (auto* clear = edit.findChild<QAction*>(QStringLiteral("_q_qlineeditclearaction")))
        clear->setText(QCoreApplication::translate("cohort::LineEdits", "Clear"));
}

} // namespace cohort
