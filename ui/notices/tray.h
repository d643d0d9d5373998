#pragma once

#include "ui/notices/notice_sink.h"

#include <memory>

class QMenu;
class QSystemTrayIcon;

namespace cohort {

/// The desktop's tray and its notifications. The icon is there only while notifications are wanted; it never
/// shows a number or a name. GUI thread.
class Tray final : public NoticeSink {
    Q_OBJECT
public:
    explicit Tray(QObject* parent = nullptr);
    ~Tray() override;

    [[nodiscard]] bool isAvailable() const override;
    void setWanted(bool wanted) override;
    void show(const DesktopNotice& notice) override;
    void withdraw() override;

private:
    void makeIcon();

    std::unique_ptr<QMenu> m_menu;
    QSystemTrayIcon* m_icon = nullptr;
    bool m_wanted = false;
};

} // namespace cohort
