#include "tests/support/bluesky_account.h"
#include "tests/support/cleared_posts.h"
#include "tests/support/fediverse_account.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

// One draft to two networks: what is said for those who cannot see the picture, and in which language,
// arrives at both.

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

template <class Network>
Result<Published> publishTo(Network& network, const Draft& draft)
{
    const auto cleared = clearedPost({.account = network.account, .draft = draft});
    if (!cleared)
        return fail(ErrorKind::Bug, {});
    Session session = network.session();
    return network.provider->publish(*cleared, session);
}

TEST(CrossPost, CarriesAltTextAndLanguageToEveryNetwork)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"kettle.ppm"_s)); // a format that every Qt reads
    ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write("P6 3 2 255\n" + QByteArray(18, '\x40')) > 0);
    file.close();
    Draft draft{.text = u"Tea for everybody"_s,
                .language = u"de"_s,
                .media = {{.path = file.fileName(), .description = u"A red kettle"_s}}};
    draft.changed = QDateTime::fromMSecsSinceEpoch(1'790'000'000'000);

    ScriptedFediverse fediverse(u"cross_post.txt"_s);
    EXPECT_TRUE(publishTo(fediverse, draft));

    ScriptedBluesky bluesky(">>> POST https://pds.test/xrpc/com.atproto.repo.uploadBlob\n<<< 200\n\n"
                            "{\"blob\":{\"$type\":\"blob\",\"ref\":{\"$link\":\"bafy1\"},"
                            "\"mimeType\":\"image/png\",\"size\":9}}\n"
                            ">>> POST https://pds.test/xrpc/com.atproto.repo.putRecord\n"
                            "body ~ \"alt\":\"A red kettle\"\n"
                            "body ~ \"langs\":[\"de\"]\n"
                            "body ~ Tea for everybody\n<<< 200\n\n{\"cid\":\"bafypost\"}\n");
    bluesky.account.facts.can.visibilities = {Visibility::Anyone};
    bluesky.account.facts.can.media = true;
    EXPECT_TRUE(publishTo(bluesky, draft));
}

} // namespace
} // namespace cohort
