#pragma once

#include "core/library/library.h"

#include <QStatusBar>

class QToolButton;

namespace cohort {

class PlainLabel;

/// The line at the bottom: whether the network is there, what is being fetched, accounts and what waits.
/// Numbers can be clicked.
class StatusLine final : public QStatusBar {
    Q_OBJECT
public:
    explicit StatusLine(QWidget* parent = nullptr);

    void show(const std::vector<AccountRow>& accounts, int waiting, bool workOffline);
    /// A part of the same, for the bar above the posts; empty while all is well.
    [[nodiscard]] static QString trouble(const std::vector<AccountRow>& accounts, bool workOffline);

signals:
    void accountsWanted();
    void outboxWanted();

private:
    PlainLabel* m_network;
    QToolButton* m_accounts;
    QToolButton* m_waiting;
};

} // namespace cohort
