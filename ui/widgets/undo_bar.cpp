#include "ui/widgets/undo_bar.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/style.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace cohort {

UndoBar::UndoBar(QWidget* parent)
    : QFrame(parent)
    , m_words(new PlainLabel({}, this))
    , m_button(new QToolButton(this))
    , m_timer(new QTimer(this))
{
    m_words->setWraps(true);
    m_button->setText(tr("Undo"));
    m_button->setIcon(icons::named(u"edit-undo"_s));
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setFocusPolicy(Qt::StrongFocus);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(style::gridPx * 2, style::halfGridPx, style::gridPx, style::halfGridPx);
    row->addWidget(m_words, 1);
    row->addWidget(m_button);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_timer->setSingleShot(true);
    connect(m_button, &QToolButton::clicked, this, &UndoBar::undoNow);
    connect(m_timer, &QTimer::timeout, this, [this] {
        if (m_button->hasFocus()) {
            m_timer->start(stayMs);
            return;
        }
        close();
        emit expired();
    });
    hide();
}

void UndoBar::offer(const QString& words, std::function<void()> undo)
{
    m_words->setText(words);
    m_undo = std::move(undo);
    m_timer->start(stayMs);
    show();
    announce(this, words);
}

void UndoBar::undoNow()
{
    if (!m_undo)
        return;
    const std::function<void()> undo = std::move(m_undo);
    close();
    undo();
    emit undone();
}

void UndoBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), style::noticeGround(palette()));
    painter.fillRect(QRect(0, 0, width(), 1), style::hairline(palette()));
}

void UndoBar::enterEvent(QEnterEvent* event)
{
    m_timer->stop();
    QFrame::enterEvent(event);
}

void UndoBar::leaveEvent(QEvent* event)
{
    if (m_undo)
        m_timer->start(stayMs);
    QFrame::leaveEvent(event);
}

void UndoBar::close()
{
    m_timer->stop();
    m_undo = nullptr;
    hide();
}

} // namespace cohort
