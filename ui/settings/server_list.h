#pragma once

#include <QWidget>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace cohort {

/// A list of servers by name, with a line to add one and a button (and Delete) to take one out.
class ServerList final : public QWidget {
    Q_OBJECT
public:
    explicit ServerList(QWidget* parent);

    void setServers(const QStringList& servers);
    [[nodiscard]] QStringList servers() const;

signals:
    void edited();
    /// What was typed cannot be a server.
    void notAServer();

private:
    void layOut();
    void add();
    void removeChosen();
    void updateButtons();

    QListWidget* m_list;
    QLineEdit* m_line;
    QPushButton* m_add;
    QPushButton* m_remove;
};

} // namespace cohort
