#include "ui/settings/server_list.h"

#include "core/policy/server_names.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace cohort {

namespace {

/// Rows that are seen without scrolling: most people mark few.
constexpr int ShownRows = 3;

} // namespace

ServerList::ServerList(QWidget* parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
    , m_line(new QLineEdit(this))
    , m_add(new QPushButton(tr("&Add"), this))
    , m_remove(new QPushButton(tr("&Remove"), this))
{
    m_list->setAccessibleName(tr("Servers you do not trust with limited posts"));
    m_list->setFixedHeight(ShownRows * m_list->fontMetrics().lineSpacing() + 2 * m_list->frameWidth() +
                           m_list->fontMetrics().height());
    m_line->setPlaceholderText(u"server.example"_s);
    m_line->setAccessibleName(tr("Name of a server you do not trust"));
    m_add->setAccessibleName(tr("Add this server"));
    m_remove->setAccessibleName(tr("Remove the chosen server"));
    m_add->setAutoDefault(false);
    m_remove->setAutoDefault(false);
    setFocusProxy(m_line);
    layOut();
    connect(m_line, &QLineEdit::returnPressed, this, &ServerList::add);
    connect(m_line, &QLineEdit::textChanged, this, &ServerList::updateButtons);
    connect(m_add, &QPushButton::clicked, this, &ServerList::add);
    connect(m_remove, &QPushButton::clicked, this, &ServerList::removeChosen);
    connect(m_list, &QListWidget::currentRowChanged, this, &ServerList::updateButtons);
    auto* key = new QShortcut(QKeySequence::Delete, m_list);
    key->setContext(Qt::WidgetShortcut);
    connect(key, &QShortcut::activated, this, &ServerList::removeChosen);
    updateButtons();
}

void ServerList::layOut()
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->addWidget(m_line, 0, 0);
    grid->addWidget(m_add, 0, 1);
    grid->addWidget(m_list, 1, 0);
    grid->addWidget(m_remove, 1, 1, Qt::AlignTop);
    setTabOrder(m_line, m_add);
    setTabOrder(m_add, m_list);
    setTabOrder(m_list, m_remove);
    grid->setColumnStretch(0, 1);
}

void ServerList::setServers(const QStringList& servers)
{
    m_list->clear();
    m_list->addItems(servers);
    updateButtons();
}

QStringList ServerList::servers() const
{
    QStringList names;
    for (int row = 0; row < m_list->count(); ++row)
        names << m_list->item(row)->text();
    return names;
}

void ServerList::add()
{
    if (m_line->text().trimmed().isEmpty())
        return;
    const QString name = serverName(m_line->text());
    if (name.isEmpty()) {
        emit notAServer();
        return;
    }
    m_line->clear();
    if (servers().contains(name))
        return;
    m_list->addItem(name);
    emit edited();
}

void ServerList::removeChosen()
{
    if (m_list->currentRow() < 0)
        return;
    delete m_list->takeItem(m_list->currentRow());
    updateButtons();
    emit edited();
}

void ServerList::updateButtons()
{
    m_add->setEnabled(!m_line->text().trimmed().isEmpty());
    m_remove->setEnabled(m_list->currentRow() >= 0);
}

} // namespace cohort
