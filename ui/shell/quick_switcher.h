#pragma once

#include <QDialog>
#include <QIcon>

#include <functional>

class QLineEdit;
class QListWidget;

namespace cohort {

/// Where one can go or what one can do, as the quick switcher lists it.
struct SwitchChoice {
    QString words{};
    QString hint{}; ///< a key or the kind of thing
    QIcon icon{};
    std::function<void()> choose{};
};

/// Ctrl+K: type some letters of a circle, a place or a command, Enter goes there. Shown with `open()`;
/// deletes itself.
class QuickSwitcher final : public QDialog {
    Q_OBJECT
public:
    QuickSwitcher(std::vector<SwitchChoice> choices, QWidget* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void filter(const QString& typed);
    void chooseCurrent();
    std::vector<SwitchChoice> m_choices;
    QLineEdit* m_typed;
    QListWidget* m_list;
};

} // namespace cohort
