#pragma once

#include <QDateTime>
#include <QDialog>

class QCalendarWidget;

namespace cohort {

/// A day to be reminded on, from tomorrow. GUI thread; shown with `open`, deletes itself.
class RemindDialog final : public QDialog {
    Q_OBJECT
public:
    /// The time of that day, by the clock on the wall.
    static constexpr int remindHour = 9;

    explicit RemindDialog(QWidget* parent);
    [[nodiscard]] QCalendarWidget* calendar() const { return m_calendar; }
    /// A day as the moment to remind at.
    [[nodiscard]] static QDateTime momentOn(QDate day);

signals:
    void chosen(const QDateTime& at);

private:
    QCalendarWidget* m_calendar;
};

} // namespace cohort
