#pragma once

#include <QHash>
#include <QKeySequence>
#include <QListView>

namespace cohort {

/// The list of what was found. J and K step as in every list of posts; keys of commands are told.
class SearchList final : public QListView {
    Q_OBJECT
public:
    explicit SearchList(QWidget* parent);
    void keyboardSearch(const QString& search) override;
    void setKeys(const QHash<QKeySequence, QChar>& keys) { m_keys = keys; }

signals:
    void currentRowChanged(int row);
    /// Enter, or a click: open it.
    void opened(int row);
    void commandKey(QChar key);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void step(int by);
    QHash<QKeySequence, QChar> m_keys;
};

} // namespace cohort
