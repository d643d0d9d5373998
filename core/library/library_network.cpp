#include "core/library/library_private.h"

namespace cohort {

void Library::syncNow()
{
    for (const auto& entry : d->stored)
        d->engine->syncNow(entry.first);
}

void Library::setWorkOffline(bool offline)
{
    d->offline = offline;
    d->engine->setPaused(offline);
}

bool Library::worksOffline() const
{
    return d->offline;
}

const std::vector<NetworkPlugin>& Library::networkPlugins() const
{
    return d->parts.networkPlugins;
}

void Library::loadThread(const PostRef& post, QObject* asker, Answer<int> answer)
{
    d->engine->fetchThread(post, d->bringing<int>(asker, std::move(answer)));
}

void Library::loadOlder(const StreamRef& stream, QObject* asker, Answer<int> answer)
{
    std::vector<AccountId> accounts;
    for (const auto& [id, account] : d->stored)
        if (stream.kind != StreamRef::Kind::Account || stream.account == id)
            accounts.push_back(id);
    if (accounts.empty())
        return d->mailbox.post(Private::answering<int>(QPointer<QObject>(asker), answer, 0));
    struct Sum {
        int posts = 0;
        size_t open = 0;
        std::optional<Error> error{};
    };
    auto sum = std::make_shared<Sum>();
    sum->open = accounts.size();
    const auto add = [sum, guard = QPointer<QObject>(asker), answer](const Result<int>& posts) {
        if (posts)
            sum->posts += *posts;
        else
            sum->error = posts.error();
        if (--sum->open > 0 || !guard || !answer)
            return;
        if (sum->posts == 0 && sum->error)
            return answer(fail(*sum->error));
        answer(sum->posts);
    };
    for (const AccountId account : accounts)
        d->engine->fetchOlder(account, QStringLiteral("home"), d->bringing<int>(this, add));
}

void Library::act(const PostRef& post, IntentKind intent, QObject* asker, Answer<void> answer)
{
    d->engine->perform(post.account, Intent{.kind = intent, .post = post},
                       d->bringing<void>(asker, std::move(answer)));
}

void Library::vote(const PostRef& post, const QString& pollId, const std::vector<int>& choices,
                   QObject* asker, Answer<void> answer)
{
    d->engine->perform(post.account,
                       Intent{.kind = IntentKind::Vote, .post = post, .choices = choices, .pollId = pollId},
                       d->bringing<void>(asker, std::move(answer)));
}

void Library::follow(AccountId account, const Author& author, bool follow, QObject* asker,
                     Answer<void> answer)
{
    d->engine->perform(account,
                       Intent{.kind = follow ? IntentKind::Follow : IntentKind::Unfollow, .author = author},
                       d->bringing<void>(asker, std::move(answer)));
}

void Library::answerFollowRequest(AccountId account, const Author& author, bool accept, QObject* asker,
                                  Answer<void> answer)
{
    d->engine->perform(
        account,
        Intent{.kind = accept ? IntentKind::AcceptFollow : IntentKind::RejectFollow, .author = author},
        d->bringing<void>(asker, std::move(answer)));
}

void Library::findPeople(AccountId account, const QString& words, QObject* asker,
                         Answer<std::vector<Author>> answer)
{
    const auto stored = d->stored.find(account);
    const bool addresses = stored != d->stored.end() && stored->second.account.facts.can.followsAddresses;
    const bool handle =
        addresses || words.contains(QLatin1Char('@')) || words.startsWith(QLatin1String("https://"));
    const PeopleRequest request{.kind = handle ? PeopleKind::Resolve : PeopleKind::Search, .argument = words};
    d->engine->fetchPeople(
        account, request,
        d->bringing<PeoplePage>(asker, [answer = std::move(answer)](const Result<PeoplePage>& page) {
            if (!page)
                return answer(fail(page.error()));
            std::vector<Author> found;
            for (const Acquaintance& person : page->people)
                found.push_back(person.author);
            answer(found);
        }));
}

void Library::media(AccountId account, const QUrl& url, QObject* asker, Answer<QByteArray> answer)
{
    d->engine->fetchMedia(account, url, d->bringing<QByteArray>(asker, std::move(answer)));
}

} // namespace cohort
