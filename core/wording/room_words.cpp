#include "core/wording/room_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace cohort::wording {
namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(cohort)
};

} // namespace

QString size(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

QString name(const RetentionRule& rule)
{
    switch (rule.kind) {
    case RetentionRule::Kind::Months:
        return Words::tr("The last %n months", nullptr, rule.months);
    case RetentionRule::Kind::Saved:
        return Words::tr("Only what is saved, and the last %n days", nullptr, RetentionRule::daysToRead);
    case RetentionRule::Kind::All:
        break;
    }
    return Words::tr("Everything");
}

QString sentence(const RetentionPreview& preview)
{
    if (!preview.before.isValid())
        return Words::tr(
            "Everything stays from now on. What was removed before is not fetched again by itself.");
    const QString day = QLocale().toString(preview.before.toLocalTime().date(), QLocale::LongFormat);
    if (preview.posts == 0)
        return Words::tr("Nothing is older than %1, so nothing goes now; later it goes at that age.")
            .arg(day);
    return Words::tr(
               "This removes %n posts from before %1 from this computer, about %2. Saved conversations, "
               "your own posts and what was written to you stay.",
               nullptr, preview.posts)
        .arg(day, size(preview.bytes));
}

QStringList sentences(const AccountTraces& traces, bool withDrafts)
{
    QStringList all;
    const auto add = [&all](int count, const QString& words) {
        if (count > 0)
            all << words;
    };
    add(traces.posts, Words::tr("%n posts that came through it are deleted here.", nullptr, traces.posts));
    add(traces.notices, Words::tr("%n notices are deleted here.", nullptr, traces.notices));
    add(traces.savedThreads, Words::tr("%n saved conversations are deleted, with notes and pictures.",
                                       nullptr, traces.savedThreads));
    add(traces.receipts,
        Words::tr("%n receipts of your posts are deleted; who could read them is known no longer.", nullptr,
                  traces.receipts));
    const int written = traces.drafts + traces.waiting;
    if (withDrafts)
        add(written, Words::tr("%n drafts and unsent posts for it alone are deleted.", nullptr, written));
    else
        add(written, Words::tr("%n drafts and unsent posts for it alone stay as drafts, for no account.",
                               nullptr, written));
    add(traces.copies,
        Words::tr("%n older copies of your profile in its folder are deleted, because they hold it too.",
                  nullptr, traces.copies));
    all << Words::tr(
        "What you published there stays at the network. Backups elsewhere still hold the account. "
        "People and circles stay.");
    all << Words::tr("This cannot be undone.");
    return all;
}

} // namespace cohort::wording
