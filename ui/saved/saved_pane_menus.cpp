// The menus of SavedPane: where the conversation stands, and what else can be done with it.
#include "core/wording/sentences.h"
#include "ui/saved/saved_pane.h"
#include "ui/saved/saved_words.h"
#include "ui/timeline/post_list.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/style.h"

#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace cohort {

void SavedPane::fillFolders()
{
    QMenu* menu = m_folder->menu();
    menu->clear();
    QAction* none = menu->addAction(tr("In no folder"));
    none->setCheckable(true);
    none->setChecked(m_shown.row.folder == FolderId::None);
    connect(none, &QAction::triggered, this,
            [this] { arrange({.folder = FolderId::None}, tr("Taken out of its folder")); });
    menu->addSeparator();
    const Sphere other = m_shown.row.sphere == Sphere::Professional ? Sphere::Personal : Sphere::Professional;
    connect(menu->addAction(tr("Move to %1", "a sphere").arg(wording::name(other))), &QAction::triggered,
            this, [this, other] {
                arrange({.sphere = other}, tr("Moved to %1", "a sphere").arg(wording::name(other)));
            });
    // The folders are asked for while the menu opens; they come before the eye is there.
    m_library.saved().folders(
        m_shown.row.sphere, menu, [this, menu, none](const Result<std::vector<Folder>>& all) {
            if (!all)
                return;
            for (const Folder& folder : *all) {
                if (!folder.query.isEmpty())
                    continue;
                auto* action = new QAction(style::onButton(folder.name), menu);
                action->setCheckable(true);
                action->setChecked(folder.id == m_shown.row.folder);
                connect(action, &QAction::triggered, this, [this, folder] {
                    arrange({.folder = folder.id}, tr("Put into the folder %1").arg(folder.name));
                });
                menu->insertAction(none, action);
            }
        });
}

void SavedPane::fillMore()
{
    QMenu* menu = m_more->menu();
    menu->clear();
    const auto add = [this, menu](const QString& icon, const QString& words, auto what) {
        QAction* action = menu->addAction(icons::named(icon), words);
        connect(action, &QAction::triggered, this, what);
        return action;
    };
    QAction* living = add(u"view-conversation-balloon"_s, tr("Show it as it is &now"), [this] {
        if (const PostRow* row = m_list->currentRow())
            emit livingWanted(*row);
    });
    living->setEnabled(m_list->currentRow() != nullptr);
    add(u"view-refresh"_s, tr("&Fetch what is missing"), [this] { fetchMissing(); });
    add(u"draw-highlight"_s, tr("&Highlights of this post …"), [this] { showHighlights(); });
    menu->addSeparator();
    add(u"bookmark-remove"_s, tr("&Remove from the saved ones"), [this] { throwAway(); });
    add(u"edit-delete"_s, tr("Forget it for &good …"), [this] { askToForget(); });
}

} // namespace cohort
