#include "ui/settings/settings_dialog.h"

#include "core/model/setting_names.h"
#include "ui/widgets/explained.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/style.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cohort {

namespace {

constexpr int UsualUndoSeconds = 10;
constexpr int MostUndoSeconds = 60;
constexpr int UsualSyncMinutes = 5;
constexpr int MostSyncMinutes = 24 * 60;

QString yesNo(bool value)
{
    return value ? u"1"_s : u"0"_s;
}

int number(const QMap<QString, QString>& settings, QLatin1String name, int otherwise)
{
    bool isNumber = false;
    const int value = settings.value(name).toInt(&isNumber);
    return isNumber ? value : otherwise;
}

void choose(QComboBox* box, const QString& value)
{
    box->setCurrentIndex(std::max(0, box->findData(value)));
}

QSpinBox* makeSpin(const QString& name, int least, int most, QWidget* parent)
{
    auto* spin = new QSpinBox(parent);
    spin->setRange(least, most);
    spin->setAccessibleName(name);
    return spin;
}

} // namespace

SettingsDialog::SettingsDialog(Library& library, QWidget* parent)
    : QDialog(parent)
    , m_library(library)
    , m_bar(new MessageBar(this))
    , m_theme(
          makeCombo(tr("Theme"),
                    {{tr("As the system"), u"system"_s}, {tr("Light"), u"light"_s}, {tr("Dark"), u"dark"_s}}))
    , m_fontStep(makeSpin(tr("Size of the text"), style::smallestFontStep, style::largestFontStep, this))
    , m_language(
          makeCombo(tr("Language of the window"),
                    {{tr("As the system"), QString()}, {u"English"_s, u"en"_s}, {u"Deutsch"_s, u"de"_s}}))
    , m_notices(makeCombo(tr("Notify me of"), {{tr("Replies and mentions"), u"replies"_s},
                                               {tr("All new posts of the sphere on screen"), u"all"_s},
                                               {tr("Nothing"), u"none"_s}}))
    , m_noticeText(new QCheckBox(tr("Show names and &words in notifications"), this))
    , m_undoSeconds(makeSpin(tr("Hold a post before it leaves"), 0, MostUndoSeconds, this))
    , m_offline(new QCheckBox(tr("Work &offline"), this))
    , m_syncMinutes(makeSpin(tr("Look for new posts every"), 0, MostSyncMinutes, this))
    , m_proxyKind(makeCombo(
          tr("Proxy"),
          {{tr("As the system"), u"system"_s}, {tr("None"), u"none"_s}, {tr("This one:"), u"url"_s}}))
    , m_proxy(new QLineEdit(this))
    , m_caFile(new QLineEdit(this))
{
    setWindowTitle(tr("Settings"));
    layOut();
    m_library.settings(this, [this](const Result<QMap<QString, QString>>& settings) {
        if (settings)
            fill(*settings);
        else
            m_bar->tell(MessageBar::Tone::Error, errorWords(settings.error()));
        connectFields();
    });
}

QComboBox* SettingsDialog::makeCombo(const QString& name,
                                     const std::vector<std::pair<QString, QString>>& choices)
{
    auto* box = new QComboBox(this);
    for (const auto& choice : choices)
        box->addItem(choice.first, choice.second);
    box->setAccessibleName(name);
    box->view()->setAccessibleName(name);
    return box;
}

void SettingsDialog::layOut()
{
    auto* tabs = new QTabWidget(this);
    tabs->addTab(lookPage(), tr("Look"));
    tabs->addTab(noticePage(), tr("Posts and notifications"));
    tabs->addTab(networkPage(), tr("Network"));
    tabs->setAccessibleName(tr("Kinds of settings"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* note = new PlainLabel(tr("Every change applies at once."), this);
    note->setMeta(true);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_bar);
    column->addWidget(tabs, 1);
    column->addWidget(note);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QWidget* SettingsDialog::lookPage()
{
    auto* page = new QWidget(this);
    auto* form = new QFormLayout(page);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_fontStep->setSuffix(tr(" points"));
    m_fontStep->setSpecialValueText({});
    form->addRow(tr("&Theme"), m_theme);
    form->addRow(tr("Text &larger by"), m_fontStep);
    form->addRow(tr("Lan&guage"), m_language);
    auto* note = new PlainLabel(tr("The language changes with the next start."), page);
    note->setMeta(true);
    note->setWraps(true);
    form->addRow(note);
    return page;
}

QWidget* SettingsDialog::noticePage()
{
    auto* page = new QWidget(this);
    auto* form = new QFormLayout(page);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_undoSeconds->setSuffix(tr(" seconds"));
    m_undoSeconds->setSpecialValueText(tr("Not at all"));
    form->addRow(tr("&Hold a post before it leaves"), m_undoSeconds);
    form->addRow(tr("Notify me o&f"), m_notices);
    form->addRow(m_noticeText);
    return page;
}

QWidget* SettingsDialog::networkPage()
{
    auto* page = new QWidget(this);
    m_syncMinutes->setSuffix(tr(" minutes"));
    m_syncMinutes->setSpecialValueText(tr("Only when I ask"));
    m_proxy->setPlaceholderText(u"http://proxy.example:8080"_s);
    m_proxy->setAccessibleName(tr("Address of the proxy"));
    m_caFile->setPlaceholderText(tr("None"));
    m_caFile->setAccessibleName(tr("File with extra certificates to trust"));
    auto* browse = new QPushButton(tr("&Choose…"), page);
    browse->setAccessibleName(tr("Choose a file with extra certificates"));
    auto* proxy = new QHBoxLayout;
    proxy->addWidget(m_proxyKind);
    proxy->addWidget(m_proxy, 1);
    auto* file = new QHBoxLayout;
    file->addWidget(m_caFile, 1);
    file->addWidget(browse);
    auto* form = new QFormLayout(page);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(m_offline);
    form->addRow(tr("Look for new posts e&very"), m_syncMinutes);
    auto* proxyLabel = new QLabel(tr("&Proxy"), page);
    proxyLabel->setBuddy(m_proxyKind);
    auto* fileLabel = new QLabel(tr("&Extra certificates"), page);
    fileLabel->setBuddy(m_caFile);
    form->addRow(proxyLabel, proxy);
    form->addRow(fileLabel, file);
    connect(browse, &QPushButton::clicked, this, &SettingsDialog::chooseCaFile);
    return page;
}

void SettingsDialog::fill(const QMap<QString, QString>& settings)
{
    choose(m_theme, settings.value(setting::Theme));
    m_fontStep->setValue(number(settings, setting::FontStep, 0));
    choose(m_language, settings.value(setting::Language));
    choose(m_notices, settings.value(setting::Notifications));
    m_noticeText->setChecked(settings.value(setting::NotificationText) == "1"_L1);
    m_undoSeconds->setValue(number(settings, setting::UndoSeconds, UsualUndoSeconds));
    m_offline->setChecked(m_library.worksOffline());
    m_syncMinutes->setValue(number(settings, setting::SyncMinutes, UsualSyncMinutes));
    const QString proxy = settings.value(setting::Proxy, u"system"_s);
    const bool named = proxy != "system"_L1 && proxy != "none"_L1;
    choose(m_proxyKind, named ? u"url"_s : proxy);
    m_proxy->setText(named ? proxy : QString());
    m_proxy->setEnabled(named);
    m_caFile->setText(settings.value(setting::ExtraCaFile));
}

void SettingsDialog::connectFields()
{
    const auto combo = [this](QComboBox* box, QLatin1String name) {
        connect(box, qOverload<int>(&QComboBox::activated), this,
                [this, box, name] { save(name, box->currentData().toString()); });
    };
    combo(m_theme, setting::Theme);
    combo(m_language, setting::Language);
    combo(m_notices, setting::Notifications);
    const auto spin = [this](const QSpinBox* box, QLatin1String name) {
        connect(box, qOverload<int>(&QSpinBox::valueChanged), this,
                [this, name](int value) { save(name, QString::number(value)); });
    };
    spin(m_fontStep, setting::FontStep);
    spin(m_undoSeconds, setting::UndoSeconds);
    spin(m_syncMinutes, setting::SyncMinutes);
    connect(m_noticeText, &QCheckBox::toggled, this,
            [this](bool on) { save(setting::NotificationText, yesNo(on)); });
    connect(m_offline, &QCheckBox::toggled, this, [this](bool on) {
        m_library.setWorkOffline(on);
        save(setting::WorkOffline, yesNo(on));
    });
    connect(m_proxyKind, qOverload<int>(&QComboBox::activated), this, &SettingsDialog::proxyChanged);
    connect(m_proxy, &QLineEdit::editingFinished, this, &SettingsDialog::proxyChanged);
    connect(m_caFile, &QLineEdit::editingFinished, this,
            [this] { save(setting::ExtraCaFile, m_caFile->text().trimmed()); });
}

void SettingsDialog::proxyChanged()
{
    const QString kind = m_proxyKind->currentData().toString();
    const bool named = kind == "url"_L1;
    m_proxy->setEnabled(named);
    const QUrl address = QUrl(m_proxy->text().trimmed(), QUrl::StrictMode);
    if (!named) {
        save(setting::Proxy, kind);
    } else if (address.isValid() && !address.host().isEmpty()) {
        m_bar->hide();
        save(setting::Proxy, address.toString());
    } else if (!m_proxy->text().isEmpty()) {
        m_bar->tell(MessageBar::Tone::Error,
                    tr("This is not the address of a proxy. It looks like http://proxy.example:8080."));
    }
}

void SettingsDialog::chooseCaFile()
{
    auto* dialog = new QFileDialog(this, tr("Extra certificates to trust"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Certificates (*.pem *.crt)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        m_caFile->setText(path);
        save(setting::ExtraCaFile, path);
    });
    dialog->open();
}

void SettingsDialog::save(const QString& name, const QString& value)
{
    m_library.saveSetting(name, value, this, [this](const Result<void>& saved) {
        if (!saved)
            m_bar->tell(MessageBar::Tone::Error, errorWords(saved.error()));
    });
}

} // namespace cohort
