#include "ui/search/search_list.h"

#include <QKeyEvent>

namespace cohort {

SearchList::SearchList(QWidget* parent)
    : QListView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setResizeMode(QListView::Adjust);
    connect(this, &QListView::clicked, this, [this](const QModelIndex& index) { emit opened(index.row()); });
}

void SearchList::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid()) {
        emit opened(currentIndex().row());
        return;
    }
    const bool plain = event->modifiers() == Qt::NoModifier;
    const QChar command = m_keys.value(QKeySequence(event->keyCombination()));
    if (plain && (event->key() == Qt::Key_J || event->key() == Qt::Key_K))
        step(event->key() == Qt::Key_J ? 1 : -1);
    else if (!command.isNull())
        emit commandKey(command);
    else
        QListView::keyPressEvent(event);
}

void SearchList::keyboardSearch(const QString&)
{
    // Letters are commands here, as in every list of posts.
}

/// To the next row that can be chosen.
void SearchList::step(int by)
{
    const int rows = model()->rowCount();
    int row = currentIndex().isValid() ? currentIndex().row() : (by > 0 ? -1 : rows);
    do
        row += by;
    while (row >= 0 && row < rows && !model()->flags(model()->index(row, 0)).testFlag(Qt::ItemIsEnabled));
    if (row >= 0 && row < rows)
        setCurrentIndex(model()->index(row, 0));
}

void SearchList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid())
        emit currentRowChanged(current.row());
}

void SearchList::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    // Snippets break into other lines.
    if (event->size().width() != event->oldSize().width())
        scheduleDelayedItemsLayout();
}

void SearchList::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        scheduleDelayedItemsLayout();
}

} // namespace cohort
