#include "ui/settings/library_page.h"

#include "core/library/backups.h"
#include "core/model/setting_names.h"
#include "ui/settings/setting_fields.h"
#include "ui/widgets/explained.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/style.h"
#include "ui/widgets/times.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace cohort {

using namespace settingfields;

LibraryPage::LibraryPage(Library& library, QWidget* parent)
    : SettingsPage(library, parent)
    , m_rule(makeCombo(tr("When an author edits or deletes what you saved"),
                       {{tr("Keep your copy, marked"), u"keep"_s},
                        {tr("Keep your copy, but hide what was deleted"), u"hide"_s},
                        {tr("Follow the author: change or forget the copy"), u"forget"_s}},
                       this))
    , m_folder(new QLineEdit(this))
    , m_last(new PlainLabel({}, this))
    , m_passphrase(new QLineEdit(this))
    , m_backUp(new QPushButton(tr("&Back up now…"), this))
    , m_restore(new QPushButton(tr("&Restore a backup…"), this))
    , m_stop(new QPushButton(tr("S&top"), this))
    , m_progress(new QProgressBar(this))
    , m_outcome(new PlainLabel({}, this))
{
    layOut();
}

void LibraryPage::layOut()
{
    m_folder->setPlaceholderText(tr("None: no weekly backup"));
    m_folder->setAccessibleName(tr("Folder of the weekly backup"));
    auto* browse = new QPushButton(tr("&Choose…"), this);
    browse->setAccessibleName(tr("Choose the folder of the weekly backup"));
    m_last->setMeta(true);
    m_last->setWraps(true);
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setPlaceholderText(tr("None: not encrypted"));
    m_passphrase->setAccessibleName(tr("Passphrase of the backup"));
    m_outcome->setWraps(true);
    m_progress->setAccessibleName(tr("Progress of the backup"));
    auto* note = new PlainLabel(
        tr("A backup holds people, circles, notes, drafts and saved threads with their pictures. "
           "Passwords stay in the keyring: sign in again on another computer. The weekly one is "
           "not encrypted."),
        this);
    note->setMeta(true);
    note->setWraps(true);
    auto* folder = new QHBoxLayout;
    folder->addWidget(m_folder, 1);
    folder->addWidget(browse);
    auto* actions = new QHBoxLayout;
    actions->addWidget(m_backUp);
    actions->addWidget(m_restore);
    actions->addWidget(m_progress, 1);
    actions->addWidget(m_stop);
    auto* form = new QFormLayout(this);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->addRow(tr("When an &author edits or deletes what you saved"), m_rule);
    auto* folderLabel = new QLabel(tr("&Weekly backup into"), this);
    folderLabel->setBuddy(m_folder);
    form->addRow(folderLabel, folder);
    form->addRow(m_last);
    form->addRow(tr("&Passphrase, for a backup made now or brought back"), m_passphrase);
    form->addRow(actions);
    form->addRow(m_outcome);
    form->addRow(note);
    setTabOrder(m_folder, browse);
    setTabOrder(browse, m_passphrase);
    connect(browse, &QPushButton::clicked, this, &LibraryPage::chooseFolder);
    setRunning(false);
}

void LibraryPage::fill(const Settings& settings)
{
    const QString rule = settings.value(setting::SavedLater);
    choose(*m_rule, rule.isEmpty() ? u"keep"_s : rule);
    m_folder->setText(settings.value(setting::BackupFolder));
    const QDateTime last = QDateTime::fromString(settings.value(setting::BackupLast), Qt::ISODate);
    m_last->setText(last.isValid() ? tr("The last one was made on %1.").arg(times::full(last))
                                   : tr("None was made yet."));
    connectFields();
}

void LibraryPage::connectFields()
{
    connect(m_rule, &QComboBox::activated, this,
            [this] { save(setting::SavedLater, m_rule->currentData().toString()); });
    connect(m_folder, &QLineEdit::editingFinished, this, [this] {
        const QString folder = m_folder->text().trimmed();
        if (folder.isEmpty() || QFileInfo(folder).isWritable())
            save(setting::BackupFolder, folder);
        else
            emit failed(tr("Nothing can be written into this folder."));
    });
    connect(m_backUp, &QPushButton::clicked, this, &LibraryPage::chooseTarget);
    connect(m_restore, &QPushButton::clicked, this, &LibraryPage::chooseBackup);
    connect(m_stop, &QPushButton::clicked, this, [this] { library().backups().stop(); });
}

void LibraryPage::chooseFolder()
{
    auto* dialog = new QFileDialog(this, tr("Folder of the weekly backup"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        m_folder->setText(path);
        emit m_folder->editingFinished();
    });
    dialog->open();
}

void LibraryPage::chooseTarget()
{
    auto* dialog = new QFileDialog(this, tr("Back up into"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"zip"_s);
    dialog->setNameFilter(tr("Backups (*.zip)"));
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(Backups::nameFor(QDateTime::currentDateTime()));
    connect(dialog, &QFileDialog::fileSelected, this, &LibraryPage::backUpTo);
    dialog->open();
}

void LibraryPage::chooseBackup()
{
    auto* dialog = new QFileDialog(this, tr("Restore a backup"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Backups (*.zip)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &LibraryPage::restoreFrom);
    dialog->open();
}

void LibraryPage::setRunning(bool running)
{
    m_backUp->setEnabled(!running);
    m_restore->setEnabled(!running);
    m_progress->setVisible(running);
    m_stop->setVisible(running);
    m_progress->setRange(0, 0);
}

void LibraryPage::told(const Result<BackupContent>& made, const QString& words)
{
    setRunning(false);
    if (made) {
        m_outcome->setText(words);
        announce(this, words);
        emit worked();
        return;
    }
    m_outcome->setText({});
    if (made.error().kind == ErrorKind::AuthRejected)
        emit failed(tr("The passphrase is wrong, or the backup needs one. Nothing was changed."));
    else if (made.error().kind == ErrorKind::InvalidInput)
        emit failed(tr("This passphrase is soon guessed: take at least 12 characters, or none."));
    else
        emit failed(errorWords(made.error()));
}

void LibraryPage::backUpTo(const QString& file)
{
    setRunning(true);
    const auto progress = [this](double part) {
        m_progress->setRange(0, 100);
        m_progress->setValue(static_cast<int>(part * 100));
    };
    library().backups().write(
        file, m_passphrase->text(), this, progress, [this, file](const Result<BackupContent>& made) {
            told(made, tr("Written and read back: %1").arg(QDir::toNativeSeparators(file)));
        });
}

void LibraryPage::restoreFrom(const QString& file)
{
    setRunning(true);
    library().backups().stageRestore(
        file, m_passphrase->text(), this, [this](const Result<BackupContent>& read) {
            told(read, read ? tr("The backup of %1 is whole. It takes the place of what is here when Cohort "
                                 "is started "
                                 "again; what is here now is kept in a folder beside it.")
                                  .arg(times::full(read->made))
                            : QString());
        });
}

} // namespace cohort
