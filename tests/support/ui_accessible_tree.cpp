#include "tests/support/ui_accessible_tree.h"

#include <QWidget>

#include <algorithm>

namespace cohort {

namespace {

bool canBeActedOn(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::PushButton:
    case QAccessible::ButtonMenu:
    case QAccessible::ButtonDropDown:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::SpinBox:
    case QAccessible::Slider:
    case QAccessible::List:
    case QAccessible::Tree:
    case QAccessible::Table:
    case QAccessible::PageTab:
    case QAccessible::MenuItem:
    case QAccessible::Link:
        return true;
    default:
        return false;
    }
}

void visit(QAccessibleInterface* node, AccessibleTree& tree)
{
    if (!node || !node->isValid())
        return;
    ++tree.nodes;
    const QObject* object = node->object();
    // Qt's own parts of a control have no name; the control has.
    const bool inner = object && object->objectName().startsWith(QStringLiteral("qt_"));
    const bool gap = node->role() == QAccessible::Separator;
    if (canBeActedOn(node->role()) && !inner && !gap && !node->state().invisible) {
        ++tree.interactive;
        if (node->text(QAccessible::Name).trimmed().isEmpty())
            tree.unnamed.append(QStringLiteral("%1 (%2)")
                                    .arg(static_cast<int>(node->role()))
                                    .arg(QLatin1String(object ? object->metaObject()->className() : "?")));
    }
    for (int child = 0; child < node->childCount(); ++child)
        visit(node->child(child), tree);
}

QStringList& spoken()
{
    static QStringList words;
    return words;
}

void hear(QAccessibleEvent* event)
{
    if (event->type() != QAccessible::Alert)
        return;
    if (const QAccessibleInterface* source = event->accessibleInterface())
        spoken().append(source->text(QAccessible::Name));
}

} // namespace

AccessibleTree readAccessibleTree(QWidget& top)
{
    AccessibleTree tree;
    visit(QAccessible::queryAccessibleInterface(&top), tree);
    return tree;
}

Announcements::Announcements()
    : m_before(QAccessible::installUpdateHandler(hear))
    , m_wasActive(QAccessible::isActive())
{
    QAccessible::setActive(true);
    spoken().clear();
}

Announcements::~Announcements()
{
    QAccessible::installUpdateHandler(m_before);
    QAccessible::setActive(m_wasActive);
}

QStringList Announcements::heard() const
{
    return spoken();
}

bool Announcements::contain(const QString& words) const
{
    return std::ranges::any_of(spoken(), [&words](const QString& said) { return said.contains(words); });
}

} // namespace cohort
