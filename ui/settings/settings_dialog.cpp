#include "ui/settings/settings_dialog.h"

#include "ui/settings/disk_page.h"
#include "ui/settings/key_page.h"
#include "ui/settings/library_page.h"
#include "ui/settings/look_page.h"
#include "ui/settings/network_page.h"
#include "ui/settings/notice_page.h"
#include "ui/settings/reading_page.h"
#include "ui/widgets/explained.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/tall_scroll.h"

#include <QDialogButtonBox>
#include <QScreen>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace cohort {

SettingsDialog::SettingsDialog(Library& library, const Surroundings& surroundings, QWidget* parent)
    : QDialog(parent)
    , m_library(library)
    , m_bar(new MessageBar(this))
    , m_tabs(new QTabWidget(this))
{
    setWindowTitle(tr("Settings"));
    add(new LookPage(library, this), tr("Look"));
    add(new ReadingPage(library, surroundings.sphere, this), tr("Posts and pictures"));
    add(new NoticePage(library, {.circles = surroundings.circles, .possible = surroundings.noticesPossible},
                       this),
        tr("Notifications"));
    add(new KeyPage(library, surroundings.commands, this), tr("Keys"));
    add(new LibraryPage(library, this), tr("Library"));
    add(new DiskPage(library, surroundings.sphere, this), tr("Disk"));
    add(new NetworkPage(library, this), tr("Network"));
    layOut();
    m_library.settings(this, [this](const Result<QMap<QString, QString>>& settings) {
        if (!settings)
            m_bar->tell(MessageBar::Tone::Error, errorWords(settings.error()));
        for (SettingsPage* page : m_pages)
            page->fill(settings.value_or(QMap<QString, QString>{}));
    });
}

void SettingsDialog::add(SettingsPage* page, const QString& title)
{
    auto* scroll = new TallScroll(this); // large text needs more than a small screen has
    scroll->setWidget(page);
    page->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    m_tabs->addTab(scroll, title);
    m_pages.push_back(page);
    connect(page, &SettingsPage::failed, m_bar,
            [this](const QString& words) { m_bar->tell(MessageBar::Tone::Error, words); });
    connect(page, &SettingsPage::worked, m_bar, &MessageBar::hide);
}

void SettingsDialog::layOut()
{
    m_tabs->setAccessibleName(tr("Kinds of settings"));
    m_tabs->setUsesScrollButtons(false); // all of them in sight: the dialog is as wide as they need
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* note = new PlainLabel(tr("Every change applies at once."), this);
    note->setMeta(true);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_bar);
    column->addWidget(m_tabs, 1);
    column->addWidget(note);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    // What scrolls asks for little: where there is room, no page needs to be scrolled.
    int missing = 0;
    for (const SettingsPage* page : m_pages)
        missing = std::max(missing, page->sizeHint().height() - m_tabs->currentWidget()->sizeHint().height());
    const QSize room = screen()->availableSize();
    resize(sizeHint() + QSize(0, std::clamp(missing, 0, std::max(0, room.height() - sizeHint().height()))));
}

} // namespace cohort
