#pragma once

#include "ui/settings/settings_page.h"

class QComboBox;
class QListWidget;
class QPushButton;
class QSpinBox;

namespace cohort {

/// The order of reading, how long a post is held, and whose pictures are shown: every consent to pictures,
/// each with its way back.
class ReadingPage final : public SettingsPage {
    Q_OBJECT
public:
    /// Only what may be named while `sphere` alone is shown is listed.
    ReadingPage(Library& library, std::optional<Sphere> sphere, QWidget* parent);
    void fill(const Settings& settings) override;

private:
    void layOut();
    void readConsents();
    void showConsents(const std::vector<PictureConsent>& consents);
    void withdrawChosen();
    void withdrawAll();

    std::optional<Sphere> m_sphere;
    QComboBox* m_order;
    QSpinBox* m_undoSeconds;
    QListWidget* m_consents;
    QPushButton* m_withdraw;
    QPushButton* m_withdrawAll;
    std::vector<PictureConsent> m_shown;
};

} // namespace cohort
