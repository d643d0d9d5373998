#include "ui/settings/settings_page.h"

#include "ui/widgets/explained.h"

namespace cohort {

SettingsPage::SettingsPage(Library& library, QWidget* parent)
    : QWidget(parent)
    , m_library(library)
{
}

void SettingsPage::save(const QString& name, const QString& value)
{
    m_library.saveSetting(name, value, this, orSay());
}

Library::Answer<void> SettingsPage::orSay()
{
    return [this](const Result<void>& done) {
        if (done)
            emit worked();
        else
            emit failed(errorWords(done.error()));
    };
}

} // namespace cohort
