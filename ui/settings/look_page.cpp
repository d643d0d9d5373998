#include "ui/settings/look_page.h"

#include "core/model/setting_names.h"
#include "core/wording/language.h"
#include "ui/settings/setting_fields.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/style.h"

#include <QComboBox>
#include <QFormLayout>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace cohort {

using namespace settingfields;

namespace {

/// The languages that are built in, each in its own words.
std::vector<std::pair<QString, QString>> languages()
{
    std::vector<std::pair<QString, QString>> found{{LookPage::tr("As the system"), QString()}};
    for (const QString& code : wording::Language::builtIn())
        found.emplace_back(QLocale(code).nativeLanguageName(), code);
    return found;
}

} // namespace

LookPage::LookPage(Library& library, QWidget* parent)
    : SettingsPage(library, parent)
    , m_theme(makeCombo(
          tr("Theme"),
          {{tr("As the system"), u"system"_s}, {tr("Light"), u"light"_s}, {tr("Dark"), u"dark"_s}}, this))
    , m_fontStep(makeSpin(tr("Size of the text"), {style::smallestFontStep, style::largestFontStep}, this))
    , m_language(makeCombo(tr("Language of the window"), languages(), this))
{
    auto* form = new QFormLayout(this);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_fontStep->setSuffix(tr(" points"));
    form->addRow(tr("&Theme"), m_theme);
    form->addRow(tr("Text &larger by"), m_fontStep);
    form->addRow(tr("Lan&guage"), m_language);
    auto* note = new PlainLabel(tr("The language changes with the next start."), this);
    note->setMeta(true);
    note->setWraps(true);
    form->addRow(note);
}

void LookPage::fill(const Settings& settings)
{
    choose(*m_theme, settings.value(setting::Theme));
    m_fontStep->setValue(number(settings, setting::FontStep, 0));
    choose(*m_language, settings.value(setting::Language));
    connect(m_theme, &QComboBox::activated, this,
            [this] { save(setting::Theme, m_theme->currentData().toString()); });
    connect(m_fontStep, &QSpinBox::valueChanged, this,
            [this](int step) { save(setting::FontStep, QString::number(step)); });
    connect(m_language, &QComboBox::activated, this,
            [this] { save(setting::Language, m_language->currentData().toString()); });
}

} // namespace cohort
