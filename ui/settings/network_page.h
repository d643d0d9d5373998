#pragma once

#include "ui/settings/settings_page.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace cohort {

class PlainLabel;
class ServerList;

/// Offline, how often to look for posts, proxy, extra certificates, servers that are not trusted, networks
/// from the user's own folder.
class NetworkPage final : public SettingsPage {
    Q_OBJECT
public:
    NetworkPage(Library& library, QWidget* parent);
    void fill(const Settings& settings) override;

private:
    void layOut();
    void connectFields();
    void proxyChanged();
    void caFileChanged();
    void chooseCaFile();

    QCheckBox* m_offline;
    QSpinBox* m_syncMinutes;
    QComboBox* m_proxyKind;
    QLineEdit* m_proxy;
    QLineEdit* m_caFile;
    ServerList* m_distrusted;
    QCheckBox* m_ownNetworks;
    PlainLabel* m_ownNetworksWords;
};

} // namespace cohort
