#include "ui/timeline/find_bar.h"

#include "ui/timeline/post_list.h"
#include "ui/timeline/post_model.h"
#include "ui/timeline/post_words.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/style.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace cohort {

FindBar::FindBar(PostList& list, PostModel& model, QWidget* parent)
    : QFrame(parent)
    , m_list(list)
    , m_model(model)
    , m_field(new QLineEdit(this))
    , m_status(new PlainLabel({}, this))
{
    layOut();
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_words = text.simplified().split(u' ', Qt::SkipEmptyParts);
        m_lookingOn.reset();
        look(From::Here);
    });
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, [this] {
        if (const auto from = std::exchange(m_lookingOn, std::nullopt))
            look(*from);
    });
    // What is shown was read anew: the search goes on in it, once the list has its place again.
    connect(
        &m_model, &QAbstractItemModel::modelReset, this,
        [this] {
            if (std::exchange(m_lookingOn, std::nullopt))
                look(From::Here);
        },
        Qt::QueuedConnection);
    m_field->installEventFilter(this);
    hide();
}

void FindBar::layOut()
{
    setAccessibleName(tr("Search in what is shown"));
    m_field->setPlaceholderText(tr("Search in what is shown"));
    m_field->setAccessibleName(tr("Words to find in what is shown"));
    m_field->setClearButtonEnabled(true);
    m_status->setMeta(true);
    const auto button = [this](const QString& icon, const QString& word) {
        auto* made = new QToolButton(this);
        made->setAutoRaise(true);
        made->setIcon(icons::named(icon));
        made->setAccessibleName(word);
        made->setToolTip(word);
        return made;
    };
    auto* previous = button(u"go-up"_s, tr("The one above"));
    auto* next = button(u"go-down"_s, tr("The one below"));
    auto* end = button(u"window-close"_s, tr("End the search"));
    connect(previous, &QToolButton::clicked, this, [this] { look(From::Previous); });
    connect(next, &QToolButton::clicked, this, [this] { look(From::Next); });
    connect(end, &QToolButton::clicked, this, &FindBar::close);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(2 * style::gridPx, style::halfGridPx, style::gridPx, style::halfGridPx);
    row->addWidget(m_field, 1);
    row->addWidget(m_status);
    row->addWidget(previous);
    row->addWidget(next);
    row->addWidget(end);
}

void FindBar::start()
{
    show();
    m_field->selectAll();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void FindBar::stop()
{
    m_field->clear();
    hide();
}

void FindBar::close()
{
    stop();
    m_list.setFocus();
}

QString FindBar::status() const
{
    return m_status->text();
}

bool FindBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        look(key->modifiers() & Qt::ShiftModifier ? From::Previous : From::Next);
        return true;
    case Qt::Key_Down:
        look(From::Next);
        return true;
    case Qt::Key_Up:
        look(From::Previous);
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

bool FindBar::matches(int row) const
{
    const QString text = postwords::spoken(m_model.row(row)) + m_model.row(row).post.text.text;
    return std::ranges::all_of(
        m_words, [&text](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

int FindBar::nextMatch(From from) const
{
    const int current = m_list.currentIndex().isValid() ? m_list.currentIndex().row() : m_list.firstVisible();
    const int step = from == From::Previous ? -1 : 1;
    for (int row = from == From::Here ? current : current + step; row >= 0 && row < m_model.rowCount();
         row += step)
        if (matches(row))
            return row;
    return -1;
}

void FindBar::look(From from)
{
    if (m_words.isEmpty()) {
        tell();
        return;
    }
    int row = nextMatch(from);
    // While typing, what stands above counts as well: the words are somewhere in what is shown.
    if (row < 0 && from == From::Here)
        row = nextMatch(From::Previous);
    if (row >= 0) {
        m_list.makeCurrent(row);
        emit found(row);
    } else {
        lookFurther(from);
    }
    tell();
}

void FindBar::lookFurther(From from)
{
    const From older = m_model.isOldestFirst() ? From::Previous : From::Next;
    if ((from == From::Here || from == older) && m_older && m_older())
        m_lookingOn = older;
}

void FindBar::tell()
{
    if (m_words.isEmpty()) {
        m_status->setText({});
        return;
    }
    int all = 0;
    int at = 0;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (!matches(row))
            continue;
        ++all;
        if (row == m_list.currentIndex().row())
            at = all;
    }
    if (all == 0)
        m_status->setText(tr("Not found in what is shown"));
    else if (at == 0)
        m_status->setText(tr("%n posts", nullptr, all));
    else
        m_status->setText(tr("%1 of %2").arg(QLocale().toString(at), QLocale().toString(all)));
    announce(m_status, m_status->text());
}

} // namespace cohort
