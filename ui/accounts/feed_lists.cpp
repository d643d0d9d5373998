#include "ui/accounts/feed_lists.h"

#include "core/library/subscription_list.h"
#include "core/wording/sentences.h"
#include "ui/accounts/feed_folders.h"
#include "ui/widgets/message_bar.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>
#include <QStandardPaths>
#include <QToolButton>

namespace cohort {

using namespace Qt::StringLiterals;

namespace {

/// Bytes of a list of feeds; and lines of what failed that a bar shows.
constexpr qint64 mostOpmlBytes = 16LL * 1024 * 1024;
constexpr int mostFailures = 8;

} // namespace

QStringList troubleWords(const AccountState& state)
{
    QStringList lines;
    for (const FollowTrouble& trouble : state.troubles)
        lines.append(
            trouble.gone
                ? FeedLists::tr("%1: gone for good; it is not asked again").arg(trouble.name)
                : FeedLists::tr("%1: %2", "name of a blog, what is wrong")
                      .arg(trouble.name, wording::explain({.kind = ErrorKind(trouble.errorKind)}).what));
    return lines;
}

FeedLists::FeedLists(Library& library, MessageBar& bar, QObject* parent)
    : QObject(parent)
    , m_library(library)
    , m_bar(bar)
{
}

void FeedLists::chooseImport(AccountId account, QWidget* window)
{
    auto* dialog = new QFileDialog(window, tr("List of feeds"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Lists of feeds (*.opml *.xml)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, account, window](const QString& path) { importFrom(account, path, window); });
    dialog->open();
}

void FeedLists::chooseExport(AccountId account, QWidget* window)
{
    auto* dialog = new QFileDialog(window, tr("Write the list of feeds to"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"opml"_s);
    dialog->setNameFilter(tr("Lists of feeds (*.opml)"));
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, account](const QString& path) { exportTo(account, path); });
    dialog->open();
}

void FeedLists::importFrom(AccountId account, const QString& path, QWidget* window)
{
    QFile file(path);
    if (m_running || !file.open(QIODevice::ReadOnly) || file.size() > mostOpmlBytes)
        return tellUnreadable();
    const auto feeds = feedsOfOpml(file.readAll());
    if (!feeds)
        return tellUnreadable();
    const SubscriptionImport::Wish wish{.account = account, .feeds = *feeds};
    if (window == nullptr || foldersOf(*feeds).isEmpty())
        return follow(wish);
    askForCircles(wish, window);
}

void FeedLists::offerImport(const QString& path, std::optional<Sphere> shown, QWidget* window)
{
    const auto ask = [this, path, shown, window](const Result<std::vector<AccountRow>>& rows) {
        std::vector<Account> fitting;
        for (const AccountRow& row : rows.value_or(std::vector<AccountRow>())) {
            const Hat hat = row.account.hat;
            const bool here = !shown || hat == Hat::Mixed || int(hat) == int(*shown);
            if (here && row.account.facts.can.followsAddresses)
                fitting.push_back(row.account);
        }
        const QString file = QFileInfo(path).fileName();
        if (fitting.empty())
            return m_bar.tell(
                MessageBar::Tone::Warning,
                tr("%1 may be a list of feeds. Add blogs and feeds as an account first, then open "
                   "it again.")
                    .arg(file));
        m_bar.tell(MessageBar::Tone::Notice, tr("Shall the feeds in %1 be followed?").arg(file));
        for (const Account& account : fitting) {
            const QToolButton* const follow =
                m_bar.addWayOut(tr("Follow them (%1)", "a life").arg(wording::name(account.hat)));
            connect(follow, &QToolButton::clicked, this,
                    [this, id = account.id, path, window] { importFrom(id, path, window); });
        }
    };
    m_library.accounts(this, ask);
}

void FeedLists::askForCircles(const SubscriptionImport::Wish& wish, QWidget* window)
{
    auto* const dialog = new FeedFolders(foldersOf(wish.feeds), window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, wish] {
        const QStringList names = dialog->chosen();
        const auto sphere = dialog->sphere();
        if (names.isEmpty() || !sphere)
            return follow(wish);
        auto* const circles = new FolderCircles(m_library, names, *sphere, this);
        circles->run(wish.feeds, [this, wish](const Result<std::vector<CircleId>>& each) {
            if (!each)
                return m_bar.tell(MessageBar::Tone::Error, wording::explain(each.error()).what);
            SubscriptionImport::Wish ready = wish;
            ready.circles = *each;
            follow(ready);
        });
    });
    dialog->open();
}

void FeedLists::follow(const SubscriptionImport::Wish& wish)
{
    if (m_running) // another list was chosen meanwhile
        return;
    m_running = new SubscriptionImport(m_library, wish, this);
    m_running->run([this](int done, int all) { tellProgress(done, all); },
                   [this](const std::vector<SubscriptionImport::Line>& lines) {
                       m_running->deleteLater();
                       m_running.clear();
                       tellOutcome(lines);
                   });
}

void FeedLists::tellUnreadable()
{
    m_bar.tell(MessageBar::Tone::Error, tr("This file cannot be read as a list of feeds (OPML)."));
}

void FeedLists::tellProgress(int done, int all)
{
    m_bar.tell(MessageBar::Tone::Notice,
               tr("Following feeds: %1 of %2").arg(QLocale().toString(done), QLocale().toString(all)));
    const QToolButton* const stop = m_bar.addWayOut(tr("Stop"));
    connect(stop, &QToolButton::clicked, this, [this] {
        if (m_running)
            m_running->cancel();
    });
}

void FeedLists::tellOutcome(const std::vector<SubscriptionImport::Line>& lines)
{
    int failed = 0;
    QStringList words;
    for (const SubscriptionImport::Line& line : lines) {
        if (!line.error)
            continue;
        if (++failed <= mostFailures)
            words.append(tr("%1: %2", "address of a feed, what is wrong")
                             .arg(line.feed.address, wording::explain(*line.error).what));
    }
    const int followed = static_cast<int>(lines.size()) - failed;
    words.prepend(tr("%n feeds are followed", nullptr, followed));
    if (failed > 0)
        words.insert(1, tr("%n feeds could not be read", nullptr, failed));
    m_bar.tell(failed > 0 ? MessageBar::Tone::Warning : MessageBar::Tone::Notice, words.join(u'\n'));
}

void FeedLists::exportTo(AccountId account, const QString& path)
{
    auto* list = new SubscriptionList(m_library, account, this);
    list->run([this, list, path](const Result<std::vector<OpmlFeed>>& feeds) {
        list->deleteLater();
        if (feeds)
            return write(*feeds, path);
        m_bar.tell(MessageBar::Tone::Error, wording::explain(feeds.error()).what);
    });
}

void FeedLists::write(const std::vector<OpmlFeed>& feeds, const QString& path)
{
    QSaveFile file(path);
    const QByteArray bytes = opmlOf(u"Cohort"_s, feeds);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return m_bar.tell(MessageBar::Tone::Error, wording::explain({.kind = ErrorKind::Storage}).what);
    m_bar.tell(MessageBar::Tone::Notice, tr("%n feeds written", nullptr, static_cast<int>(feeds.size())));
}

} // namespace cohort
