#pragma once

#include "ui/settings/settings_page.h"

class QComboBox;
class QSpinBox;

namespace cohort {

/// Theme, size of the text, language.
class LookPage final : public SettingsPage {
    Q_OBJECT
public:
    LookPage(Library& library, QWidget* parent);
    void fill(const Settings& settings) override;

private:
    QComboBox* m_theme;
    QSpinBox* m_fontStep;
    QComboBox* m_language;
};

} // namespace cohort
