#pragma once

#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace cohort {

/// The password of a page that opens with one, hidden while it is typed unless the user wants to see it.
/// Shows itself only where an account that was chosen can put the post behind a password, or where one was
/// typed.
class PasswordLine final : public QWidget {
    Q_OBJECT
public:
    explicit PasswordLine(QWidget* parent);

    void setPassword(const QString& password);
    [[nodiscard]] QString password() const;
    void setOffered(bool offered);

signals:
    /// By the user.
    void edited();

private:
    void showState();

    QLineEdit* m_password;
    QCheckBox* m_shown;
    bool m_offered = false;
};

} // namespace cohort
