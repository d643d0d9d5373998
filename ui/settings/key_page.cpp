#include "ui/settings/key_page.h"

#include "ui/widgets/labels.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/style.h"

#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cohort {
namespace {

QString shown(const QList<QKeySequence>& keys)
{
    QStringList words;
    for (const QKeySequence& key : keys)
        words.append(key.toString(QKeySequence::NativeText));
    return words.join(u"   "_s);
}

} // namespace

KeyPage::KeyPage(Library& library, Commands& commands, QWidget* parent)
    : SettingsPage(library, parent)
    , m_commands(commands)
    , m_actions(new QTreeWidget(this))
    , m_keys(new QKeySequenceEdit(this))
    , m_none(new QPushButton(tr("&No key"), this))
    , m_usual(new QPushButton(tr("&Usual key"), this))
    , m_allUsual(new QPushButton(tr("&All as usual"), this))
    , m_conflict(new PlainLabel({}, this))
{
    layOut();
    for (const Commands::Section& section : commands.menus()) {
        auto* menu = new QTreeWidgetItem(m_actions, {QString(section.title).remove(u'&')});
        menu->setFlags(Qt::ItemIsEnabled);
        menu->setExpanded(true);
        for (const Commands::Id id : section.ids)
            m_items.insert(id, new QTreeWidgetItem(menu, {commands.words(id)}));
    }
    showKeys();
    chooseAction();
    connect(m_actions, &QTreeWidget::currentItemChanged, this, &KeyPage::chooseAction);
    connect(m_keys, &QKeySequenceEdit::editingFinished, this, &KeyPage::takeKeys);
    connect(m_none, &QPushButton::clicked, this, [this] {
        if (const auto id = chosen())
            save(Commands::settingOf(*id), Commands::stored({}));
    });
    connect(m_usual, &QPushButton::clicked, this, &KeyPage::setBack);
    connect(m_allUsual, &QPushButton::clicked, this, &KeyPage::setAllBack);
    connect(&commands, &Commands::keysChanged, this, &KeyPage::showKeys);
}

void KeyPage::layOut()
{
    m_actions->setColumnCount(2);
    m_actions->setHeaderLabels({tr("Action"), tr("Keys")});
    m_actions->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_actions->setRootIsDecorated(false);
    m_actions->setAccessibleName(tr("Actions and their keys"));
    m_actions->setMinimumHeight(24 * style::gridPx);
    m_keys->setAccessibleName(tr("New key for the chosen action"));
    m_conflict->setWraps(true);
    m_conflict->setObjectName(u"conflict"_s);
    auto* label = new QLabel(tr("New &key:"), this);
    label->setBuddy(m_keys);
    auto* row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_keys, 1);
    row->addWidget(m_none);
    row->addWidget(m_usual);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_actions, 1);
    column->addLayout(row);
    column->addWidget(m_conflict);
    column->addWidget(m_allUsual, 0, Qt::AlignLeft);
}

void KeyPage::fill(const Settings&)
{
    // The commands have taken the settings already.
}

std::optional<Commands::Id> KeyPage::chosen() const
{
    for (const Commands::Id id : m_commands.ids())
        if (QTreeWidgetItem* item = m_items.value(id); item && item == m_actions->currentItem())
            return id;
    return std::nullopt;
}

void KeyPage::showKeys()
{
    for (const Commands::Id id : m_commands.ids())
        if (QTreeWidgetItem* item = m_items.value(id))
            item->setText(1, shown(m_commands.keys(id)));
    chooseAction();
}

void KeyPage::chooseAction()
{
    const auto id = chosen();
    for (QWidget* part :
         {static_cast<QWidget*>(m_keys), static_cast<QWidget*>(m_none), static_cast<QWidget*>(m_usual)})
        part->setEnabled(id.has_value());
    m_conflict->setText({});
    const QList<QKeySequence> keys = id ? m_commands.keys(*id) : QList<QKeySequence>{};
    m_keys->setKeySequence(keys.isEmpty() ? QKeySequence() : keys.front());
}

void KeyPage::takeKeys()
{
    const auto id = chosen();
    const QKeySequence keys = m_keys->keySequence();
    if (!id || keys.isEmpty() || m_commands.keys(*id).contains(keys))
        return;
    if (const auto owner = m_commands.ownerOf(keys, *id)) {
        m_conflict->setText(tr("%1 already belongs to \"%2\": nothing was changed.")
                                .arg(keys.toString(QKeySequence::NativeText), *owner));
        announce(m_conflict, m_conflict->text());
        return;
    }
    m_conflict->setText({});
    save(Commands::settingOf(*id), Commands::stored({keys}));
}

void KeyPage::setBack()
{
    const auto id = chosen();
    if (!id)
        return;
    for (const QKeySequence& keys : m_commands.usualKeys(*id))
        if (const auto owner = m_commands.ownerOf(keys, *id)) {
            m_conflict->setText(tr("%1 already belongs to \"%2\": nothing was changed.")
                                    .arg(keys.toString(QKeySequence::NativeText), *owner));
            announce(m_conflict, m_conflict->text());
            return;
        }
    save(Commands::settingOf(*id), {});
}

void KeyPage::setAllBack()
{
    for (const Commands::Id id : m_commands.ids())
        if (m_commands.keys(id) != m_commands.usualKeys(id))
            save(Commands::settingOf(id), {});
}

} // namespace cohort
