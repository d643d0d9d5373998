#include "ui/notices/tray.h"

#include "ui/widgets/icons.h"

#include <QCoreApplication>
#include <QMenu>
#include <QSystemTrayIcon>

using namespace Qt::StringLiterals;

namespace cohort {

Tray::Tray(QObject* parent)
    : NoticeSink(parent)
{
}

Tray::~Tray() = default;

bool Tray::isAvailable() const
{
    return QSystemTrayIcon::isSystemTrayAvailable() && QSystemTrayIcon::supportsMessages();
}

void Tray::setWanted(bool wanted)
{
    m_wanted = wanted;
    if (wanted && !m_icon && isAvailable())
        makeIcon();
    if (m_icon)
        m_icon->setVisible(wanted);
}

void Tray::makeIcon()
{
    m_menu = std::make_unique<QMenu>();
    connect(m_menu->addAction(tr("&Show Cohort")), &QAction::triggered, this, &NoticeSink::windowWanted);
    connect(m_menu->addAction(tr("&Quit")), &QAction::triggered, qApp, &QCoreApplication::quit);
    m_icon = new QSystemTrayIcon(icons::own(u"mark"_s), this);
    m_icon->setToolTip(tr("Cohort"));
    m_icon->setContextMenu(m_menu.get());
    connect(m_icon, &QSystemTrayIcon::messageClicked, this, &NoticeSink::chosen);
    connect(m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger)
            emit windowWanted();
    });
}

void Tray::show(const DesktopNotice& notice)
{
    setWanted(m_wanted); // the desktop's tray may have come later than we
    if (m_icon && m_wanted)
        m_icon->showMessage(notice.title, notice.text, m_icon->icon());
}

void Tray::withdraw()
{
    // The desktop takes its message away by itself; there is no call for it.
}

} // namespace cohort
