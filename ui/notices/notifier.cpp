#include "ui/notices/notifier.h"

#include "core/model/setting_names.h"
#include "core/wording/name_list.h"
#include "ui/timeline/post_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cohort {
namespace {

constexpr int mostNames = 3;
constexpr int mostCharacters = 140; ///< of a post's text

QString shortened(const QString& text)
{
    const QString words = text.simplified();
    return words.size() > mostCharacters ? words.left(mostCharacters) + u'…' : words;
}

/// Desktops may read the text of a notification as markup (freedesktop.org, "body-markup"), and not all of
/// them say so: nothing that begins an element leaves.
QString withoutElements(QString words)
{
    return words.replace(u'<', QChar(0x2039)).replace(u'>', QChar(0x203A));
}

std::vector<Sphere> spheresOf(const std::optional<Sphere>& shown)
{
    return shown ? std::vector{*shown} : std::vector{Sphere::Professional, Sphere::Personal};
}

} // namespace

Notifier::Notifier(Library& library, SharedContext context, QObject* parent)
    : QObject(parent)
    , m_library(library)
    , m_context(std::move(context))
{
}

void Notifier::setSink(NoticeSink* sink)
{
    m_sink = sink;
    m_sink->setWanted(m_wanted);
    connect(m_sink, &NoticeSink::chosen, this, &Notifier::choose);
    connect(m_sink, &NoticeSink::windowWanted, this, &Notifier::windowWanted);
}

void Notifier::applySettings(const QMap<QString, QString>& settings)
{
    const bool wanted = settings.value(setting::Notifications) == "replies"_L1;
    m_withWords = settings.value(setting::NotificationText) == "1"_L1;
    m_without.clear();
    const QStringList without = settings.value(setting::NotificationsWithout).split(u',', Qt::SkipEmptyParts);
    for (const QString& circle : without)
        m_without.insert(static_cast<CircleId>(circle.toLongLong()));
    if (wanted == m_wanted)
        return;
    m_wanted = wanted;
    if (m_sink)
        m_sink->setWanted(wanted);
    changeSphere();
}

void Notifier::changeSphere()
{
    ++m_generation;
    m_knows = false;
    m_seen.clear();
    withdraw();
    if (m_wanted)
        lookForReplies();
}

void Notifier::setHidden(bool hidden)
{
    m_hidden = hidden;
    if (hidden)
        withdraw(); // it may hold names
}

void Notifier::take(const Changes& changes)
{
    if (!m_wanted)
        return;
    if (changes.posts)
        lookForReplies();
    if (changes.marks && !m_told.empty())
        lookWhetherRead();
}

void Notifier::lookForReplies()
{
    // Both lives are asked one after the other; only together they are what was there before.
    auto gathered = std::make_shared<std::vector<PostRow>>();
    auto open = std::make_shared<std::size_t>(0);
    for (const Sphere sphere : spheresOf(m_context->sphere)) {
        ++*open;
        m_library.streamPage({.kind = StreamRef::Kind::Replies, .sphere = sphere}, {}, lookedAt, this,
                             [this, gathered, open, mine = m_generation](const Result<StreamPage>& page) {
                                 if (mine != m_generation)
                                     return;
                                 if (page)
                                     gathered->insert(gathered->end(), page->rows.begin(), page->rows.end());
                                 if (--*open == 0)
                                     takeReplies(*gathered);
                             });
    }
}

void Notifier::takeReplies(const std::vector<PostRow>& rows)
{
    std::vector<PostRow> fresh;
    for (const PostRow& row : rows) {
        if (m_seen.contains(row.key.post))
            continue;
        m_seen.insert(row.key.post);
        if (m_knows && isWorthTelling(row))
            fresh.push_back(row);
    }
    m_knows = true;
    if (fresh.empty() || !canNotify())
        return;
    // What is still unread from before stays part of the one notification.
    for (const PostRow& told : m_told)
        if (std::ranges::find(fresh, told.key.post, [](const PostRow& row) { return row.key.post; }) ==
            fresh.end())
            fresh.push_back(told);
    std::ranges::sort(fresh, std::ranges::greater(), [](const PostRow& row) { return row.key.createdMs; });
    m_told = fresh;
    const DesktopNotice notice = noticeOf(m_told);
    m_sink->show({.title = withoutElements(notice.title), .text = withoutElements(notice.text)});
}

bool Notifier::isWorthTelling(const PostRow& row) const
{
    if (row.read || row.mine || row.post.created < QDateTime::currentDateTimeUtc().addSecs(-newsHours * 3600))
        return false;
    const std::vector<Circle> circles = m_context->visibleCircles(row);
    if (circles.empty())
        return !m_without.contains(CircleId::None);
    return std::ranges::any_of(circles,
                               [this](const Circle& circle) { return !m_without.contains(circle.id); });
}

DesktopNotice Notifier::noticeOf(const std::vector<PostRow>& fresh) const
{
    if (m_hidden)
        return {.title = tr("Cohort"), .text = tr("New replies")};
    const QString count = tr("%n new replies", nullptr, static_cast<int>(fresh.size()));
    if (!m_withWords)
        return {.title = tr("Cohort"), .text = count};
    QStringList names;
    for (const PostRow& row : fresh)
        if (const QString name = postwords::author(row); !names.contains(name))
            names.append(name);
    if (fresh.size() > 1)
        return {.title = count, .text = wording::nameList(names, mostNames)};
    const Post& post = fresh.front().post;
    return {.title = tr("New reply by %1").arg(wording::isolated(names.front())),
            .text = shortened(post.contentWarning.isEmpty()
                                  ? post.text.text
                                  : tr("Content warning: %1").arg(post.contentWarning))};
}

void Notifier::lookWhetherRead()
{
    std::vector<PostId> ids;
    for (const PostRow& row : m_told)
        ids.push_back(row.key.post);
    m_library.postsById(ids, this, [this, mine = m_generation](const Result<std::vector<PostRow>>& rows) {
        if (mine != m_generation || !rows)
            return;
        for (const PostRow& row : *rows)
            if (row.read)
                std::erase_if(m_told, [&row](const PostRow& told) { return told.key.post == row.key.post; });
        if (m_told.empty())
            withdraw();
    });
}

void Notifier::withdraw()
{
    m_told.clear();
    if (m_sink)
        m_sink->withdraw();
}

void Notifier::choose()
{
    emit windowWanted();
    // A hidden screen stays hidden until the user shows it.
    if (m_hidden || m_told.empty())
        return;
    const PostRow row = m_told.front();
    withdraw();
    emit threadWanted(row);
}

} // namespace cohort
