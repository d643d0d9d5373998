#include "core/providers/feeds/feeds_provider.h"
#include "tests/support/manual_clock.h"
#include "tests/support/provider_contract.h"
#include "tests/support/small_web.h"

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

/// A blog with two pages of posts, a conversation below one of them and a picture.
class FeedsOnTrial final : public ProviderOnTrial {
public:
    FeedsOnTrial()
        : m_account{.id = AccountId{9}, .provider = u"feeds"_s, .server = QUrl(u"feeds:mine"_s)}
        , m_provider(FeedsFactory().create(m_account))
    {
        for (int i = 1; i <= 6; ++i)
            m_older += entry(i);
        for (int i = 7; i <= 12; ++i)
            m_newest += entry(i);
        publish();
        m_web.put(u"https://blog.test/feed?page=2"_s, page(m_older, {}));
        m_web.put(
            u"https://blog.test/12/comments"_s,
            page("<entry><id>c1</id><author><name>Ana</name></author><published>2020-02-01T10:00:00Z"
                 "</published><content>First</content></entry><entry><id>c2</id><thr:in-reply-to ref='c1'/>"
                 "<published>2020-02-02T10:00:00Z</published><content>Second</content></entry>",
                 {}));
        m_web.put(u"https://blog.test/picture.png"_s, QByteArray("\x89PNG"));
    }
    Provider& provider() override { return *m_provider; }
    Session session(std::stop_token stop) override
    {
        return {.transport = m_web,
                .clock = m_clock,
                .account = m_account,
                .credentials = m_credentials,
                .stop = std::move(stop)};
    }
    Account& account() override { return m_account; }
    Capabilities expected() const override
    {
        return {.follow = true, .resolveHandles = true, .followsAddresses = true, .repliesInBrowser = true};
    }
    Author somebody() const override
    {
        return {.network = u"feeds"_s, .uri = u"https://blog.test/feed"_s, .handle = u"blog.test/feed"_s};
    }
    PostRef answer() const override
    {
        Session session = const_cast<FeedsOnTrial*>(this)->session({});
        const auto posts = m_provider->fetch(
            {.kind = FeedKind::AuthorPosts, .argument = u"https://blog.test/feed"_s}, session);
        PostRef newest = posts->posts.front().ref;
        const auto thread = m_provider->fetchThread(newest, session);
        PostRef last = thread->posts.back().ref;
        last.remoteId.clear();
        return last;
    }
    QUrl picture() const override { return QUrl(u"https://blog.test/picture.png"_s); }
    QString tag() const override { return {}; }
    void letSomethingArrive() override
    {
        m_newest += entry(13);
        publish();
    }
    void loseConnectionAfter(int requests) override { m_web.loseConnectionAfter(requests); }
    void refuseEverything() override { m_web.breakAll({.kind = ErrorKind::Refused, .detail = u"no"_s}); }

private:
    static QByteArray entry(int number)
    {
        const QByteArray id = QByteArray::number(number);
        const QByteArray comments = number == 12 ? "<link rel='replies' type='application/atom+xml' "
                                                   "href='https://blog.test/12/comments' thr:count='2'/>"
                                                 : "";
        return "<entry><id>post-" + id + "</id><title>Post " + id + "</title><published>2020-01-" +
               id.rightJustified(2, '0') + "T10:00:00Z</published>" + comments +
               "<content type='html'>&lt;p>Words &lt;b>in&lt;/b> it&lt;/p></content></entry>";
    }
    static QByteArray page(const QByteArray& entries, const QByteArray& head)
    {
        return "<feed xmlns='http://www.w3.org/2005/Atom' xmlns:thr='http://purl.org/syndication/thread/1.0'>"
               "<title>The blog</title>" +
               head + entries + "</feed>";
    }
    void publish()
    {
        m_web.put(
            u"https://blog.test/feed"_s,
            SmallWeb::Page{.body = page(m_newest, "<link rel='next' href='https://blog.test/feed?page=2'/>"),
                           .headers = {{"etag", QByteArray::number(m_newest.size())}}});
    }

    SmallWeb m_web;
    ManualClock m_clock;
    Account m_account;
    QByteArray m_newest;
    QByteArray m_older;
    const QMap<QString, Secret> m_credentials{{u"access_token"_s, Secret(u"t0ken"_s)}};
    const std::unique_ptr<Provider> m_provider;
};

INSTANTIATE_TEST_SUITE_P(Feeds, ProviderContract,
                         testing::Values(ContractCase{
                             .name = "Blog", .make = [] { return std::make_unique<FeedsOnTrial>(); }}),
                         contractName);

} // namespace
} // namespace cohort
