#include "ui/widgets/message_bar.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/style.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace cohort {
namespace {

constexpr int iconPx = 22;
constexpr int edgePx = 4;

/// Each tone has a shape of its own, for who tells no colours apart. Drawn by us: the desktop's signs for a
/// notice and a warning may differ by a dot, and it has none that is graver than a warning.
QIcon iconOf(MessageBar::Tone tone)
{
    switch (tone) {
    case MessageBar::Tone::Warning:
        return icons::own(u"tones/warning"_s);
    case MessageBar::Tone::Alarm:
        return icons::own(u"tones/alarm"_s);
    case MessageBar::Tone::Error:
        return icons::own(u"tones/error"_s);
    case MessageBar::Tone::Notice:
        break;
    }
    return icons::own(u"tones/notice"_s);
}

} // namespace

void announce(QWidget* source, const QString& words)
{
    source->setAccessibleName(words);
    QAccessibleEvent alert(source, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent)
    , m_icon(new PlainLabel({}, this))
    , m_words(new PlainLabel({}, this))
    , m_column(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_waysOut(new QHBoxLayout)
    , m_close(new QToolButton(this))
{
    m_words->setWraps(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_waysOut->setSpacing(style::halfGridPx);
    m_close->setAutoRaise(true);
    m_close->setIcon(icons::named(u"window-close"_s));
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(tr("Close this message"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(style::gridPx, style::halfGridPx, style::halfGridPx, style::halfGridPx);
    row->setSpacing(style::gridPx);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    m_column->setSpacing(style::halfGridPx);
    m_column->addWidget(m_words, 1);
    m_column->addLayout(m_waysOut);
    m_column->setAlignment(m_waysOut, Qt::AlignLeft); // Qt turns it round where one reads from the right
    row->addLayout(m_column, 1);
    row->addWidget(m_close, 0, Qt::AlignTop);
    // Not "Maximum": in a narrow place the words need more lines than the hint, which knows no width, says.
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    connect(m_close, &QToolButton::clicked, this, [this] {
        hide();
        emit closed();
    });
    hide();
}

void MessageBar::tell(Tone tone, const QString& words)
{
    const bool news = isHidden() || words != m_words->text();
    m_tone = tone;
    clearLayout(*m_waysOut);
    m_words->setText(words);
    retint();
    show();
    if (news)
        announce(this, words);
}

QToolButton* MessageBar::addWayOut(const QString& word)
{
    auto* button = new QToolButton(this);
    button->setText(word);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::StrongFocus);
    m_waysOut->addWidget(button);
    setTabOrder(button, m_close);
    placeWaysOut();
    return button;
}

void MessageBar::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

QString MessageBar::words() const
{
    return m_words->text();
}

void MessageBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_tone == Tone::Notice ? style::noticeGround(palette())
                                                    : style::warningGround(palette()));
    painter.fillRect(QRect(0, height() - 1, width(), 1), style::hairline(palette()));
    if (m_tone != Tone::Error && m_tone != Tone::Alarm)
        return;
    const QRect edge(0, 0, edgePx, height());
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), edge), style::errorText(palette()));
}

void MessageBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        retint();
}

void MessageBar::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    placeWaysOut();
}

void MessageBar::placeWaysOut()
{
    const bool below = m_waysOut->sizeHint().width() * 2 > width();
    m_column->setDirection(below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void MessageBar::retint()
{
    m_icon->setPixmap(iconOf(m_tone).pixmap(QSize(iconPx, iconPx), devicePixelRatioF()));
    QPalette words;
    if (m_tone == Tone::Alarm)
        words.setColor(QPalette::WindowText, style::errorText(palette()));
    m_words->setPalette(words);
}

} // namespace cohort
