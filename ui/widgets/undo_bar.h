#pragma once

#include <QFrame>

#include <functional>

class QTimer;
class QToolButton;

namespace cohort {

class PlainLabel;

/// "Ana added to SLA board · Undo", for some seconds, one at a time: a new one replaces the old, whose change
/// then stands. Announced to assistive technology; the time stops while the pointer or the focus is in it.
class UndoBar final : public QFrame {
    Q_OBJECT
public:
    /// Milliseconds an offer stays, long enough to read it and reach the button.
    static constexpr int stayMs = 10'000;

    explicit UndoBar(QWidget* parent = nullptr);
    void offer(const QString& words, std::function<void()> undo);
    /// Does what the button does; nothing when there is no offer.
    void undoNow();
    [[nodiscard]] bool isOffering() const { return static_cast<bool>(m_undo); }

signals:
    void undone();
    void expired();

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void close();
    std::function<void()> m_undo;
    PlainLabel* m_words;
    QToolButton* m_button;
    QTimer* m_timer;
};

} // namespace cohort
