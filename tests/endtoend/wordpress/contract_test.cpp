#include "tests/endtoend/wordpress/wordpress_lab.h"
#include "tests/support/provider_contract.h"

namespace cohort {

using namespace Qt::StringLiterals;

namespace {

/// What is there for all tests.
struct Blog {
    SitePerson ben{u"ben"_s, u"author"_s};
    QUrl picture;

    Blog()
    {
        wordpresslab::makePosts({.author = ben.id(), .count = 12, .title = u"Kettle talk %d"_s});
        const QJsonObject made = wordpresslab::tell({{u"order"_s, u"posts"_s},
                                                     {u"author"_s, ben.id()},
                                                     {u"count"_s, 9},
                                                     {u"title"_s, u"Cup %d"_s},
                                                     {u"at"_s, u"2024-02-01 10:00:00"_s},
                                                     {u"step"_s, 0},
                                                     {u"tag"_s, u"kettletea"_s},
                                                     {u"thumbnail"_s, true}});
        picture = QUrl(made["picture"_L1].toString());
    }
};

Blog& blog()
{
    static Blog theBlog;
    return theBlog;
}

class WordPressOnTrial final : public ProviderOnTrial {
public:
    WordPressOnTrial()
    {
        const auto mine = wordpresslab::makePosts({.author = m_me.id(), .count = 3, .title = u"Mine %d"_s});
        wordpresslab::tell({{u"order"_s, u"comment"_s},
                            {u"post"_s, mine.back()},
                            {u"user"_s, blog().ben.id()},
                            {u"text"_s, u"A word"_s}});
        const qint64 answer = wordpresslab::tell({{u"order"_s, u"comment"_s},
                                                  {u"post"_s, mine.front()},
                                                  {u"user"_s, blog().ben.id()},
                                                  {u"text"_s, u"An answer"_s}})["id"_L1]
                                  .toInteger();
        for (int i = 0; i < 4; ++i)
            wordpresslab::tell({{u"order"_s, u"comment"_s},
                                {u"post"_s, mine.front()},
                                {u"parent"_s, answer},
                                {u"name"_s, u"Visitor %1"_s.arg(i)},
                                {u"text"_s, u"Another answer"_s}});
        m_answer = wordpresslab::site().toString() +
                   u"?p=%1#comment-%2"_s.arg(QString::number(mine.front()), QString::number(answer));
    }

    Provider& provider() override { return m_me.provider(); }
    Session session(std::stop_token stop) override { return m_me.session(std::move(stop)); }
    Account& account() override { return m_me.account(); }
    Capabilities expected() const override
    {
        return {.visibilities = {Visibility::OnlyMe, Visibility::Circle, Visibility::Anyone},
                .honoursIdempotency = Tri::Yes,
                .reply = true,
                .remove = true,
                .search = true,
                .resolveHandles = true,
                .notifications = true,
                .keepsCircles = Tri::No,
                .passwords = true,
                .siteDrafts = true};
    }
    Author somebody() const override { return blog().ben.me(); }
    PostRef answer() const override { return {.uri = m_answer}; }
    QUrl picture() const override { return blog().picture; }
    QString tag() const override { return u"kettletea"_s; }
    bool hasFollowers() const override { return false; }
    void letSomethingArrive() override
    {
        const QDateTime now = wordpresslab::clock().now().toUTC();
        wordpresslab::makePosts(
            {.author = blog().ben.id(), .title = u"News"_s, .at = now.toString(u"yyyy-MM-dd HH:mm:ss"_s)});
    }
    void loseConnectionAfter(int requests) override { m_me.network().loseConnectionAfter(requests); }
    void refuseEverything() override { m_me.network().refuseEverything(); }

private:
    SitePerson m_me{u"mia"_s, u"author"_s};
    QString m_answer;
};

INSTANTIATE_TEST_SUITE_P(RealWordPress, ProviderContract,
                         testing::Values(ContractCase{"WordPress",
                                                      [] { return std::make_unique<WordPressOnTrial>(); }}),
                         contractName);

} // namespace
} // namespace cohort
