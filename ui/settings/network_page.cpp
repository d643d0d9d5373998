#include "ui/settings/network_page.h"

#include "core/library/network_folders.h"
#include "core/model/setting_names.h"
#include "core/wording/network_words.h"
#include "ui/settings/server_list.h"
#include "ui/settings/setting_fields.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace cohort {

using namespace settingfields;

namespace {

constexpr int usualSyncMinutes = 5;
constexpr int mostSyncMinutes = 24 * 60;

} // namespace

NetworkPage::NetworkPage(Library& library, QWidget* parent)
    : SettingsPage(library, parent)
    , m_offline(new QCheckBox(tr("Work &offline"), this))
    , m_syncMinutes(makeSpin(tr("Look for new posts every"), {0, mostSyncMinutes}, this))
    , m_proxyKind(makeCombo(
          tr("Proxy"),
          {{tr("As the system"), u"system"_s}, {tr("None"), u"none"_s}, {tr("This one:"), u"url"_s}}, this))
    , m_proxy(new QLineEdit(this))
    , m_caFile(new QLineEdit(this))
    , m_distrusted(new ServerList(this))
    , m_ownNetworks(new QCheckBox(tr("&Load networks from my own folder, too"), this))
    , m_ownNetworksWords(new PlainLabel({}, this))
{
    layOut();
}

void NetworkPage::layOut()
{
    m_syncMinutes->setSuffix(tr(" minutes"));
    m_syncMinutes->setSpecialValueText(tr("Only when I ask"));
    m_proxy->setPlaceholderText(u"http://proxy.example:8080"_s);
    m_proxy->setAccessibleName(tr("Address of the proxy"));
    m_caFile->setPlaceholderText(tr("None"));
    m_caFile->setAccessibleName(tr("File with extra certificates to trust"));
    auto* browse = new QPushButton(tr("&Choose…"), this);
    browse->setAccessibleName(tr("Choose a file with extra certificates"));
    auto* proxy = new QHBoxLayout;
    proxy->addWidget(m_proxyKind);
    proxy->addWidget(m_proxy, 1);
    auto* file = new QHBoxLayout;
    file->addWidget(m_caFile, 1);
    file->addWidget(browse);
    auto* form = new QFormLayout(this);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(m_offline);
    form->addRow(tr("Look for new posts e&very"), m_syncMinutes);
    auto* proxyLabel = new QLabel(tr("&Proxy"), this);
    proxyLabel->setBuddy(m_proxyKind);
    auto* fileLabel = new QLabel(tr("&Extra certificates"), this);
    fileLabel->setBuddy(m_caFile);
    form->addRow(proxyLabel, proxy);
    form->addRow(fileLabel, file);
    auto* distrusted = new QLabel(tr("Servers you do not &trust with limited posts"), this);
    distrusted->setBuddy(m_distrusted);
    form->addRow(distrusted);
    form->addRow(m_distrusted);
    m_ownNetworksWords->setMeta(true);
    m_ownNetworksWords->setWraps(true);
    m_ownNetworksWords->setText(
        tr("Code in this folder can do everything Cohort can. It counts from the next start on: %1")
            .arg(QDir::toNativeSeparators(userPluginFolder())));
    m_ownNetworks->setAccessibleDescription(m_ownNetworksWords->text());
    form->addRow(m_ownNetworks);
    form->addRow(m_ownNetworksWords);
    if (QStringList files; !library().networkPlugins().empty()) {
        for (const NetworkPlugin& plugin : library().networkPlugins())
            files.append(wording::sentence(plugin));
        auto* brought = new PlainLabel(files.join(u'\n'), this);
        brought->setObjectName(u"networkFiles"_s);
        brought->setMeta(true);
        brought->setWraps(true);
        form->addRow(brought);
    }
    setTabOrder(m_caFile, browse);
    connect(browse, &QPushButton::clicked, this, &NetworkPage::chooseCaFile);
}

void NetworkPage::fill(const Settings& settings)
{
    m_offline->setChecked(library().worksOffline());
    m_syncMinutes->setValue(number(settings, setting::SyncMinutes, usualSyncMinutes));
    const QString proxy = settings.value(setting::Proxy, u"system"_s);
    const bool named = proxy != "system"_L1 && proxy != "none"_L1;
    choose(*m_proxyKind, named ? u"url"_s : proxy);
    m_proxy->setText(named ? proxy : QString());
    m_proxy->setEnabled(named);
    m_caFile->setText(settings.value(setting::ExtraCaFile));
    m_distrusted->setServers(settings.value(setting::DistrustedServers).split(u' ', Qt::SkipEmptyParts));
    m_ownNetworks->setChecked(settings.value(setting::UserPlugins) == "1"_L1);
    connectFields();
}

void NetworkPage::connectFields()
{
    connect(m_offline, &QCheckBox::toggled, this, [this](bool on) { save(setting::WorkOffline, yesNo(on)); });
    connect(m_syncMinutes, &QSpinBox::valueChanged, this,
            [this](int minutes) { save(setting::SyncMinutes, QString::number(minutes)); });
    connect(m_proxyKind, &QComboBox::activated, this, &NetworkPage::proxyChanged);
    connect(m_proxy, &QLineEdit::editingFinished, this, &NetworkPage::proxyChanged);
    connect(m_caFile, &QLineEdit::editingFinished, this, &NetworkPage::caFileChanged);
    connect(m_ownNetworks, &QCheckBox::toggled, this,
            [this](bool on) { save(setting::UserPlugins, yesNo(on)); });
    connect(m_distrusted, &ServerList::edited, this,
            [this] { save(setting::DistrustedServers, m_distrusted->servers().join(u' ')); });
    connect(m_distrusted, &ServerList::notAServer, this,
            [this] { emit failed(tr("This is not the name of a server. It looks like server.example.")); });
}

void NetworkPage::proxyChanged()
{
    const QString kind = m_proxyKind->currentData().toString();
    const bool named = kind == "url"_L1;
    m_proxy->setEnabled(named);
    const QUrl address = QUrl(m_proxy->text().trimmed(), QUrl::StrictMode);
    if (!named)
        save(setting::Proxy, kind);
    else if (address.isValid() && !address.host().isEmpty())
        save(setting::Proxy, address.toString());
    else if (!m_proxy->text().isEmpty())
        emit failed(tr("This is not the address of a proxy. It looks like http://proxy.example:8080."));
}

void NetworkPage::caFileChanged()
{
    const QString path = m_caFile->text().trimmed();
    if (!path.isEmpty() && !QFileInfo(path).isReadable()) {
        emit failed(tr("This file cannot be read."));
        return;
    }
    save(setting::ExtraCaFile, path);
}

void NetworkPage::chooseCaFile()
{
    auto* dialog = new QFileDialog(this, tr("Extra certificates to trust"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Certificates (*.pem *.crt)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        m_caFile->setText(path);
        caFileChanged();
    });
    dialog->open();
}

} // namespace cohort
