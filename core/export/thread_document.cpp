#include "core/export/thread_document.h"

#include "core/wording/export_words.h"

#include <QHash>
#include <QLocale>
#include <QUuid>

#include <algorithm>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

/// A title in a heading and in a file's name; more is no title.
constexpr int maxTitle = 120;
/// UTF-8 bytes of a file's name without suffix: Linux allows 255 for all of it, and tools add their own.
constexpr int maxNameBytes = 120;
/// Alternative texts stay whole up to here: an attribute is not a place for an essay.
constexpr int maxAlt = 2000;

QString nameOf(const Author& author)
{
    for (const QString& name : {author.name, author.handle, safeUri(author.uri)}) {
        const QString line = safeLine(name);
        if (!line.isEmpty())
            return line;
    }
    return u"?"_s;
}

void addMedia(DocumentPost& made, const SavedPost& saved)
{
    for (std::size_t i = 0; i < saved.post.media.size(); ++i) {
        const Media& media = saved.post.media[i];
        DocumentMedia line{.line = safeLine(wording::mediaLine(media)),
                           .alt = firstWords(media.description, maxAlt),
                           .address = safeLink(media.url.toString(QUrl::FullyEncoded)),
                           .kind = media.kind};
        if (line.alt.isEmpty())
            line.alt = line.line;
        const auto kept = std::ranges::find(saved.media, static_cast<int>(i), &SavedMedia::position);
        if (kept != saved.media.end())
            line.kept = *kept;
        made.media.push_back(std::move(line));
    }
}

void addPoll(DocumentPost& made, const Poll& poll, bool withMine)
{
    made.pollHeading = wording::pollHeading(poll);
    qint64 total = 0;
    bool known = true;
    for (const PollOption& option : poll.options) {
        known = known && option.votes >= 0;
        total += std::max(option.votes, 0);
    }
    for (std::size_t i = 0; i < poll.options.size(); ++i) {
        const PollOption& option = poll.options[i];
        DocumentAnswer answer{.text = safeLine(option.text), .votes = wording::pollVotes(option)};
        if (known && total > 0)
            answer.percent = static_cast<int>((qint64{option.votes} * 100 + total / 2) / total);
        answer.mine = withMine && std::ranges::find(poll.mine, static_cast<int>(i)) != poll.mine.end();
        made.answers.push_back(std::move(answer));
    }
}

void addCard(DocumentPost& made, const LinkCard& card)
{
    made.cardAddress = safeLink(card.url.toString(QUrl::FullyEncoded));
    made.cardTitle = safeLine(card.title);
    made.cardDescription = safeLine(card.description);
    if (made.cardTitle.isEmpty() && made.cardAddress)
        made.cardTitle = made.cardAddress->host();
}

/// Finds the posts of a conversation by what others call them.
class PostNumbers {
public:
    explicit PostNumbers(const SavedThread& thread)
    {
        int number = 0;
        for (const SavedPost& saved : thread.posts) {
            ++number;
            m_byUri.insert(saved.post.ref.uri, number);
            m_byRemoteId.insert(saved.post.ref.remoteId, number);
        }
    }
    /// 0 when it is not in the conversation.
    [[nodiscard]] int numberOf(const PostRef& ref) const
    {
        if (ref.isNull())
            return 0;
        return ref.uri.isEmpty() ? m_byRemoteId.value(ref.remoteId) : m_byUri.value(ref.uri);
    }

private:
    QHash<QString, int> m_byUri;
    QHash<QString, int> m_byRemoteId;
};

void addReply(DocumentPost& made, const SavedThread& thread, const PostNumbers& numbers)
{
    const Post& post = thread.posts[static_cast<std::size_t>(made.number - 1)].post;
    made.replyTo = numbers.numberOf(post.parent);
    if (made.replyTo > 0)
        made.reply = wording::replyLine(
            made.replyTo, nameOf(thread.posts[static_cast<std::size_t>(made.replyTo - 1)].post.author));
    else if (!post.parent.isNull())
        made.reply = wording::replyToMissing();
}

DocumentPost documentPost(const SavedThread& thread, const PostNumbers& numbers, const NumberedPost& numbered,
                          const ExportChoices& choices)
{
    const SavedPost& saved = *numbered.post;
    const Post& post = saved.post;
    const std::vector<Highlight> marks = choices.withNotes ? saved.highlights : std::vector<Highlight>();
    DocumentPost made{.number = numbered.number,
                      .depth = std::max(saved.depth, 0),
                      .name = nameOf(post.author),
                      .handle = safeLine(post.author.handle),
                      .profile = safeLink(post.author.profileUrl.toString(QUrl::FullyEncoded)),
                      .time = wording::exportTime(post.created),
                      .isoTime = post.created.toUTC().toString(Qt::ISODate),
                      .editedLine = wording::editedLine(post.edited),
                      .audience = safeLine(wording::audienceLine(saved)),
                      .limited = isLimited(post.visibility) || post.visibility == Visibility::Unknown,
                      .contentWarning = safeLine(post.contentWarning),
                      .language = safeLanguage(post.language),
                      .rightToLeft = runsRightToLeft(post.text.text, post.language),
                      .text = paragraphsOf(post.text, marks),
                      .cut = post.text.cut ? wording::textCut() : QString(),
                      .fate = wording::fateLine(saved),
                      .link = permanentLink(post)};
    if (made.handle == made.name)
        made.handle.clear();
    addReply(made, thread, numbers);
    if (post.poll)
        addPoll(made, *post.poll, choices.withNotes);
    if (post.card)
        addCard(made, *post.card);
    addMedia(made, saved);
    if (saved.fate == LaterFate::Edited && saved.later)
        made.later = paragraphsOf(saved.later->text, {});
    if (choices.withNotes) {
        made.note = safeText(saved.note).trimmed();
        made.highlights = highlighted(post.text, saved.highlights);
    }
    return made;
}

wording::ExportCounts countsOf(const SavedThread& thread, const std::vector<NumberedPost>& chosen)
{
    wording::ExportCounts counts{.posts = static_cast<int>(chosen.size()),
                                 .ofPosts = static_cast<int>(thread.posts.size()),
                                 .missing = thread.row.missing};
    for (const NumberedPost& numbered : chosen) {
        const SavedPost& post = *numbered.post;
        if (isLimited(post.post.visibility))
            counts.limited.push_back(numbered.number);
        else if (post.post.visibility == Visibility::Unknown)
            counts.unclear.push_back(numbered.number);
        if (post.fate != LaterFate::Same)
            counts.overtaken.push_back(numbered.number);
        if (post.media.size() < post.post.media.size())
            counts.unkept.push_back(numbered.number);
    }
    return counts;
}

QString commonLanguage(const std::vector<NumberedPost>& chosen)
{
    QHash<QString, int> count;
    QString most;
    for (const NumberedPost& numbered : chosen) {
        const QString language = safeLanguage(numbered.post->post.language);
        if (!language.isEmpty() && ++count[language] > count.value(most))
            most = language;
    }
    return most;
}

QString identifierOf(const SavedThreadRow& row)
{
    // Names a saved copy: the same conversation saved on another day is another text.
    const QString name =
        row.opening.uri + u' ' + row.opening.remoteId + u' ' + row.saved.toUTC().toString(Qt::ISODateWithMs);
    static const QUuid space(u"{6f1c9ad0-5a1e-4b5e-9f0d-2c35cf3c1f2b}"_s);
    return "urn:uuid:"_L1 + QUuid::createUuidV5(space, name).toString(QUuid::WithoutBraces);
}

void addPeople(ThreadDocument& made)
{
    for (const DocumentPost& post : made.posts) {
        if (made.opener.isEmpty())
            made.opener = post.name;
        else if (post.name != made.opener && !made.others.contains(post.name))
            made.others << post.name;
    }
}

bool isReservedOnWindows(const QString& name)
{
    static const QStringList reserved{u"con"_s, u"prn"_s, u"aux"_s, u"nul"_s};
    const QString stem = name.section(u'.', 0, 0).toLower();
    if (reserved.contains(stem))
        return true;
    return stem.size() == 4 && (stem.startsWith("com"_L1) || stem.startsWith("lpt"_L1)) && stem[3].isDigit();
}

} // namespace

bool isLimited(Visibility visibility)
{
    switch (visibility) {
    case Visibility::OnlyMe:
    case Visibility::Mentioned:
    case Visibility::Circle:
    case Visibility::Followers:
    case Visibility::LocalOnly:
        return true;
    case Visibility::Quiet:
    case Visibility::Anyone:
    case Visibility::Unknown:
        break;
    }
    return false;
}

std::vector<NumberedPost> chosenPosts(const SavedThread& thread, const ExportChoices& choices)
{
    std::vector<NumberedPost> chosen;
    int number = 0;
    for (const SavedPost& post : thread.posts) {
        ++number;
        if (choices.only.empty() || std::ranges::find(choices.only, post.id) != choices.only.end())
            chosen.push_back({.number = number, .post = &post});
    }
    return chosen;
}

QString warningFor(const SavedThread& thread, const ExportChoices& choices)
{
    return wording::exportWarning(countsOf(thread, chosenPosts(thread, choices)));
}

ThreadDocument threadDocument(const SavedThread& thread, const ExportChoices& choices)
{
    const std::vector<NumberedPost> chosen = chosenPosts(thread, choices);
    const wording::ExportCounts counts = countsOf(thread, chosen);
    const QLocale locale;
    ThreadDocument made{.title = firstWords(wording::exportTitle(thread.row), maxTitle),
                        .warning = wording::exportWarning(counts),
                        .missing = wording::missingLine(counts.missing),
                        .language = locale.language() == QLocale::C ? u"en"_s : locale.bcp47Name(),
                        .rightToLeft = locale.textDirection() == Qt::RightToLeft,
                        .postsLanguage = commonLanguage(chosen),
                        .identifier = identifierOf(thread.row),
                        .saved = thread.row.saved,
                        .made = choices.accessed};
    for (const QString& fact : wording::exportFacts(thread.row, counts, choices.accessed))
        made.facts << safeLine(fact);
    if (choices.withNotes && !thread.row.tags.isEmpty())
        made.facts << safeLine(wording::tagsLine(thread.row.tags));
    const PostNumbers numbers(thread);
    for (const NumberedPost& numbered : chosen)
        made.posts.push_back(documentPost(thread, numbers, numbered, choices));
    if (!chosen.empty())
        made.began = chosen.front().post->post.created;
    addPeople(made);
    return made;
}

QString fileName(const QString& title, ExportFormat format)
{
    static const QString refused = u"<>:\"/\\|?*%"_s;
    const QString words = firstWords(title, maxTitle);
    QString name;
    for (const QChar c : words) {
        const bool allowed =
            !refused.contains(c) && c != QChar::ReplacementCharacter && c.category() != QChar::Other_Format;
        name += allowed ? c : QChar(u' ');
    }
    name = name.simplified();
    while (name.startsWith(u'.') || name.startsWith(u'-') || name.startsWith(u'~'))
        name = name.mid(1).trimmed();
    while (name.toUtf8().size() > maxNameBytes) {
        name.chop(1);
        if (!name.isEmpty() && name.back().isHighSurrogate())
            name.chop(1);
    }
    while (name.endsWith(u'.') || name.endsWith(u' '))
        name.chop(1);
    if (name.isEmpty() || isReservedOnWindows(name))
        name = u"conversation"_s;
    return name + u'.' + suffixOf(format);
}

} // namespace cohort
