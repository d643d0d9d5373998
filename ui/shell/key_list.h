#pragma once

#include <QDialog>

namespace cohort {

class Commands;

/// All keys, by menu. Shown with `open()`; deletes itself.
class KeyList final : public QDialog {
    Q_OBJECT
public:
    KeyList(const Commands& commands, QWidget* parent);
};

} // namespace cohort
