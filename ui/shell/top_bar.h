#pragma once

#include "core/model/people.h"

#include <QWidget>

#include <optional>

class QButtonGroup;
class QLineEdit;
class QToolButton;

namespace cohort {

class Commands;

/// Which life is shown, the search, and a new post.
class TopBar final : public QWidget {
    Q_OBJECT
public:
    explicit TopBar(const Commands& commands, QWidget* parent = nullptr);

    void showSphere(std::optional<Sphere> sphere);
    [[nodiscard]] QLineEdit* searchField() const { return m_search; }

signals:
    void sphereChosen(const std::optional<cohort::Sphere>& sphere);
    void searched(const QString& words);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QToolButton* addChoice(const QString& words, int id);
    void tint();
    QButtonGroup* m_choices;
    QLineEdit* m_search;
};

} // namespace cohort
