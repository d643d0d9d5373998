#pragma once

#include <QWidget>

class QPushButton;

namespace cohort {

class PlainLabel;

/// An empty place: what will be here, and the one thing to do next.
class EmptyState final : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(QWidget* parent = nullptr);
    /// `action` may be empty: then there is no button.
    void say(const QString& what, const QString& next, const QString& action = {});

signals:
    void actionChosen();

private:
    PlainLabel* m_what;
    PlainLabel* m_next;
    QPushButton* m_action;
};

} // namespace cohort
