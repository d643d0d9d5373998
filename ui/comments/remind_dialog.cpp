#include "ui/comments/remind_dialog.h"

#include "ui/widgets/labels.h"

#include <QCalendarWidget>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace cohort {

RemindDialog::RemindDialog(QWidget* parent)
    : QDialog(parent)
    , m_calendar(new QCalendarWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Remind me"));
    auto* words = new PlainLabel(tr("On which day?"), this);
    m_calendar->setAccessibleName(tr("Day of the reminder"));
    m_calendar->setMinimumDate(QDate::currentDate().addDays(1));
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&Remind me"));
    auto* column = new QVBoxLayout(this);
    column->addWidget(words);
    column->addWidget(m_calendar);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        emit chosen(momentOn(m_calendar->selectedDate()));
        accept();
    });
    connect(m_calendar, &QCalendarWidget::activated, this, [this](QDate day) {
        emit chosen(momentOn(day));
        accept();
    });
}

QDateTime RemindDialog::momentOn(QDate day)
{
    return QDateTime(day, QTime(remindHour, 0)).toUTC();
}

} // namespace cohort
