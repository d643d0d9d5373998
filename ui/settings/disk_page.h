#pragma once

#include "core/model/retention.h"
#include "ui/settings/settings_page.h"

class QComboBox;
class QPushButton;
class QSpinBox;
class QTreeWidget;

namespace cohort {

class MessageBar;
class PlainLabel;

/// What the profile takes of the disk, and how long each circle keeps posts. What would go is said before it
/// goes. Circles of the life that is not shown are not named.
class DiskPage final : public SettingsPage {
    Q_OBJECT
public:
    DiskPage(Library& library, std::optional<Sphere> sphere, QWidget* parent);
    void fill(const Settings& settings) override;

    [[nodiscard]] QTreeWidget* circles() const { return m_circles; }
    [[nodiscard]] MessageBar* bar() const { return m_bar; }

private:
    void layOut();
    void read();
    void show(const DiskUse& use);
    void chooseCircle();
    void ask();
    void offer(const CircleUse& circle, const RetentionPreview& preview);
    void apply(const CircleUse& circle, const RetentionRule& rule);
    void told(const CircleUse& circle, const RetentionRule& rule, const Result<int>& gone);
    void setRunning(bool running);
    [[nodiscard]] const CircleUse* chosen() const;
    [[nodiscard]] RetentionRule wanted() const;

    const std::optional<Sphere> m_sphere;
    std::vector<CircleUse> m_uses;
    CircleId m_chosen = CircleId::None;
    bool m_running = false;
    bool m_asked = false; ///< the bar asks whether posts may go
    PlainLabel* m_total;
    QTreeWidget* m_circles;
    PlainLabel* m_whose;
    QComboBox* m_kind;
    QSpinBox* m_months;
    QPushButton* m_apply;
    QPushButton* m_stop;
    MessageBar* m_bar;
};

} // namespace cohort
