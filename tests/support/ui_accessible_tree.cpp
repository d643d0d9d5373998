#include "tests/support/ui_accessible_tree.h"

#include <QAccessible>
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

} // namespace

AccessibleTree readAccessibleTree(QWidget& top)
{
    AccessibleTree tree;
    visit(QAccessible::queryAccessibleInterface(&top), tree);
    return tree;
}

bool isSaidIn(const QWidget& top, const QString& words)
{
    return std::ranges::any_of(top.findChildren<QWidget*>(), [&words](const QWidget* part) {
        return part->isVisible() && part->accessibleName().contains(words);
    });
}

} // namespace cohort
