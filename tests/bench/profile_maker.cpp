// Makes a profile with many posts, so that starting with it can be measured.
//   bench_profile FOLDER POSTS

#include "core/store/idle_work.h"
#include "tests/bench/post_source.h"

#include <QCoreApplication>

#include <cstdio>

namespace cohort::bench {
namespace {

constexpr int postsInPage = 1000;

int makeProfile(const QString& folder, int posts)
{
    const auto store = valueOf(Store::open(folder, nullptr));
    AccountId account = AccountId::None;
    valueOf(store->writeNow([&](Connection& c) -> Result<void> {
        store::StoredAccount mine;
        mine.account.provider = QStringLiteral("fediverse");
        mine.account.facts.me = authorNamed(QStringLiteral("me"));
        account = valueOf(store::saveAccount(c, mine));
        const CircleId circle = valueOf(
            store::addCircle(c, {.sphere = Sphere::Professional, .name = QStringLiteral("Colleagues")}));
        std::vector<ContactId> people;
        for (int i = 0; i < 200; ++i)
            people.push_back(valueOf(store::contactFor(c, PostSource::author(i), minute(0))));
        valueOf(store::addToCircle(c, circle, people, minute(0)));
        return {};
    }));
    PostSource source;
    for (int done = 0; done < posts; done += postsInPage)
        valueOf(store->writeNow([&](Connection& c) -> Result<void> {
            (void)valueOf(store::ingest(c, {.account = account,
                                            .feed = QStringLiteral("home"),
                                            .posts = source.page(std::min(postsInPage, posts - done)),
                                            .fetched = minute(0),
                                            .homeFeed = true}));
            return {};
        }));
    // As after a day: what is done when nobody asks for anything would otherwise be part of the first starts.
    for (bool more = true; more;)
        valueOf(store->writeNow([&more](Connection& c) -> Result<void> {
            more = valueOf(store::idleStep(c));
            return {};
        }));
    return 0;
}

} // namespace
} // namespace cohort::bench

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = application.arguments();
    if (words.size() == 3)
        return cohort::bench::makeProfile(words[1], words[2].toInt());
    std::fputs("bench_profile FOLDER POSTS\n", stderr);
    return 2;
}
