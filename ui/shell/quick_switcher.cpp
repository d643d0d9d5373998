#include "ui/shell/quick_switcher.h"

#include "ui/widgets/line_edits.h"
#include "ui/widgets/style.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cohort {
namespace {

/// Letters in order, not necessarily together: "tl" finds "Transport librarians".
bool fits(const QString& words, const QString& typed)
{
    qsizetype at = 0;
    for (const QChar letter : typed) {
        at = words.indexOf(letter, at, Qt::CaseInsensitive);
        if (at < 0)
            return false;
        ++at;
    }
    return true;
}

} // namespace

QuickSwitcher::QuickSwitcher(std::vector<SwitchChoice> choices, QWidget* parent)
    : QDialog(parent)
    , m_choices(std::move(choices))
    , m_typed(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Go to"));
    m_typed->setPlaceholderText(tr("A circle, a place or a command"));
    m_typed->setAccessibleName(tr("Go to"));
    enableClearButton(*m_typed);
    m_typed->installEventFilter(this);
    m_list->setAccessibleName(tr("Where to go"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_typed);
    column->addWidget(m_list, 1);
    connect(m_typed, &QLineEdit::textChanged, this, &QuickSwitcher::filter);
    connect(m_typed, &QLineEdit::returnPressed, this, &QuickSwitcher::chooseCurrent);
    connect(m_list, &QListWidget::itemClicked, this, &QuickSwitcher::chooseCurrent);
    resize(style::gridPx * 56, style::gridPx * 50);
    filter({});
}

bool QuickSwitcher::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const int step = key == Qt::Key_Down ? 1 : (key == Qt::Key_Up ? -1 : 0);
        if (step != 0 && m_list->count() > 0) {
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, m_list->count() - 1));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void QuickSwitcher::filter(const QString& typed)
{
    m_list->clear();
    const QString words = typed.simplified();
    // What begins with the typed letters first.
    for (const bool beginning : {true, false}) {
        for (std::size_t at = 0; at < m_choices.size(); ++at) {
            const SwitchChoice& choice = m_choices[at];
            const bool begins = choice.words.startsWith(words, Qt::CaseInsensitive);
            if (begins != beginning || !fits(choice.words, words))
                continue;
            const QString hint = choice.hint.isEmpty() ? QString() : u"   "_s + choice.hint;
            auto* item = new QListWidgetItem(choice.icon, choice.words + hint, m_list);
            item->setData(Qt::UserRole, static_cast<qulonglong>(at));
        }
    }
    m_list->setCurrentRow(0);
}

void QuickSwitcher::chooseCurrent()
{
    const QListWidgetItem* item = m_list->currentItem();
    if (!item)
        return;
    const std::function<void()> choose = m_choices.at(item->data(Qt::UserRole).toULongLong()).choose;
    accept();
    choose();
}

} // namespace cohort
