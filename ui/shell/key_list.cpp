#include "ui/shell/key_list.h"

#include "ui/shell/commands.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/style.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cohort {
namespace {

QString withoutMnemonic(QString words)
{
    return words.remove(u'&');
}

QString keysOf(const Commands& commands, Commands::Id id)
{
    QStringList keys;
    for (const QKeySequence& key : commands.keys(id))
        keys.append(key.toString(QKeySequence::NativeText));
    return keys.join(u"  "_s);
}

void addRow(QGridLayout& grid, const QString& keys, const QString& words)
{
    const int row = grid.rowCount();
    auto* name = new PlainLabel(keys);
    name->setFont(style::nameFont(name->font()));
    auto* what = new PlainLabel(words);
    what->setWraps(true);
    grid.addWidget(name, row, 0, Qt::AlignTop);
    grid.addWidget(what, row, 1);
}

void addTitle(QGridLayout& grid, const QString& words)
{
    const int row = grid.rowCount();
    auto* title = new PlainLabel(words);
    title->setHeading(true);
    title->setContentsMargins(0, style::gridPx, 0, 0);
    grid.addWidget(title, row, 0, 1, 2);
}

} // namespace

KeyList::KeyList(const Commands& commands, QWidget* parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keys"));
    auto* body = new QWidget;
    auto* grid = new QGridLayout(body);
    grid->setHorizontalSpacing(3 * style::gridPx);
    grid->setVerticalSpacing(style::halfGridPx);
    grid->setColumnStretch(1, 1);
    addTitle(*grid, tr("In lists of posts"));
    for (const Commands::FixedKey& key : commands.fixedKeys())
        addRow(*grid, key.keys, key.words);
    for (const Commands::Section& section : commands.menus()) {
        addTitle(*grid, withoutMnemonic(section.title));
        for (const Commands::Id id : section.ids)
            if (const QString keys = keysOf(commands, id); !keys.isEmpty())
                addRow(*grid, keys, commands.words(id));
    }
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(body);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(scroll, 1);
    column->addWidget(buttons);
    resize(style::gridPx * 64, style::gridPx * 72);
}

} // namespace cohort
