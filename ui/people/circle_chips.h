#pragma once

#include "core/model/people.h"

#include <QWidget>

#include <optional>
#include <vector>

class QToolButton;

namespace cohort {

class FlowLayout;

/// The circles of one person as chips to be taken away, and a menu of those to be added. Made anew only when
/// something changed, so that keyboard and mouse keep their place.
class CircleChips final : public QWidget {
    Q_OBJECT
public:
    explicit CircleChips(QWidget* parent);

    /// `member` and `others` are those that may be seen now.
    void show(const std::vector<Circle>& member, const std::vector<Circle>& others);

signals:
    void leaveWanted(const cohort::Circle& circle);
    void joinWanted(const cohort::Circle& circle);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Shown {
        std::vector<Circle> member{};
        std::vector<Circle> others{};

        bool operator==(const Shown&) const = default;
    };

    void fill();
    void addChip(const Circle& circle);
    void fillMenu();

    QWidget* m_chips;
    FlowLayout* m_flow;
    QToolButton* m_join;
    std::optional<Shown> m_shown{};
};

} // namespace cohort
