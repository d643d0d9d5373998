#include "core/providers/plugin_loader.h"

#include "app/builtin_providers.h"
#include "core/wording/network_words.h"
#include "tests/support/manual_clock.h"
#include "tests/support/open_sockets.h"
#include "tests/support/plugin_folder.h"
#include "tests/support/small_web.h"

#include <QFileInfo>

#include <unistd.h>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

const QString stub = u"cohort_stub_network"_s;

/// A folder with a stub that tells when any of its code has run.
class PluginLoaderTest : public testing::Test {
protected:
    void SetUp() override { qunsetenv("COHORT_STUB_NETWORK_RAN"); }
    void TearDown() override { qunsetenv("COHORT_STUB_NETWORK"); }

    /// The refusal of the one file in the folder, whose code must not have run.
    [[nodiscard]] std::optional<PluginRefusal> refusedUnread(const Networks& networks)
    {
        EXPECT_FALSE(qEnvironmentVariableIsSet("COHORT_STUB_NETWORK_RAN")) << "its code has run";
        EXPECT_TRUE(networks.factories.empty());
        EXPECT_EQ(networks.plugins.size(), 1U);
        if (networks.plugins.size() != 1)
            return std::nullopt;
        const NetworkPlugin& plugin = networks.plugins.front();
        const QString sentence = wording::sentence(plugin);
        EXPECT_TRUE(sentence.contains(plugin.file)) << qPrintable(sentence);
        return plugin.refusal;
    }
    /// What becomes of the stub when it misbehaves so.
    [[nodiscard]] Networks behaving(const char* how)
    {
        qputenv("COHORT_STUB_NETWORK", how);
        // A file that is loaded must not change any more.
        m_more.push_back(std::make_unique<PluginFolderForTest>());
        m_more.back()->put(stub, u"stub.so"_s);
        return m_more.back()->loaded();
    }

    PluginFolderForTest m_folder;

private:
    std::vector<std::unique_ptr<PluginFolderForTest>> m_more;
};

TEST_F(PluginLoaderTest, LoadsANetworkAndSaysWhatItIs)
{
    const int sockets = internetSockets();
    m_folder.put(stub, u"stub.so"_s);
    const Networks networks = m_folder.loaded();
    ASSERT_EQ(networks.factories.size(), 1U);
    EXPECT_EQ(networks.factories.front()->id(), u"stubnet"_s);
    EXPECT_EQ(networks.factories.front()->displayName(), u"Stub"_s);
    ASSERT_EQ(networks.plugins.size(), 1U);
    const NetworkPlugin& plugin = networks.plugins.front();
    EXPECT_FALSE(plugin.refusal);
    EXPECT_TRUE(wording::sentence(plugin).contains(u"Stub, version 0.1"_s));
    EXPECT_EQ(plugin.version, u"0.1"_s);
    EXPECT_EQ(plugin.licence, u"GPL-3.0-or-later"_s);
    EXPECT_TRUE(qEnvironmentVariableIsSet("COHORT_STUB_NETWORK_RAN"));
    EXPECT_EQ(internetSockets(), sockets);
}

TEST_F(PluginLoaderTest, ThereIsNothingWhereThereIsNoFolder)
{
    const Networks networks = withPlugins(builtinProviders(), {{.path = m_folder.path(u"none"_s)}});
    EXPECT_EQ(networks.factories.size(), builtinProviders().size());
    EXPECT_TRUE(networks.plugins.empty());
}

TEST_F(PluginLoaderTest, PassesOverFilesThatAreNoLibraries)
{
    m_folder.write(u"README.md"_s, "words");
    m_folder.put(stub, u"stub.so.old~"_s);
    EXPECT_TRUE(m_folder.loaded().plugins.empty());
}

TEST_F(PluginLoaderTest, RefusesAnotherInterfaceWithoutRunningIt)
{
    m_folder.put(stub, u"stub.so"_s,
                 "\x63"
                 "api\x01",
                 "\x63"
                 "api\x02");
    const Networks networks = m_folder.loaded();
    EXPECT_EQ(refusedUnread(networks), PluginRefusal::OtherInterface);
    EXPECT_TRUE(wording::sentence(networks.plugins.front()).contains(u"interface 2"_s));
}

TEST_F(PluginLoaderTest, RefusesWhatWasBuiltAgainstOtherHeaders)
{
    const std::vector<NetworkPlugin> good = [this] {
        m_folder.put(stub, u"stub.so"_s);
        return pluginsIn(m_folder.place());
    }();
    ASSERT_FALSE(good.front().refusal);
    EXPECT_FALSE(qEnvironmentVariableIsSet("COHORT_STUB_NETWORK_RAN")) << "looking is not loading";
    QFile file(m_folder.path(u"stub.so"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    // The name, and a text of 64 letters after it.
    const QByteArray before = "interface\x78\x40";
    ASSERT_TRUE(bytes.contains(before));
    const qsizetype at = bytes.indexOf(before) + before.size();
    bytes[at] = bytes[at] == 'a' ? 'b' : 'a';
    ASSERT_TRUE(file.seek(0) && file.write(bytes) == bytes.size());
    file.close();
    EXPECT_EQ(refusedUnread(m_folder.loaded()), PluginRefusal::OtherBuild);
}

TEST_F(PluginLoaderTest, RefusesMissingAndGarbledMetadataWithoutRunningIt)
{
    const std::vector<std::pair<QByteArray, QByteArray>> faults{{"licence", "lizenz."},
                                                                {"stubnet", "Stub/.."},
                                                                {"\x63"
                                                                 "api",
                                                                 "\x63"
                                                                 "apx"}};
    for (const auto& [from, to] : faults) {
        m_folder.put(stub, u"stub.so"_s, from, to);
        EXPECT_EQ(refusedUnread(m_folder.loaded()), PluginRefusal::BadMetadata) << from.toStdString();
    }
}

TEST_F(PluginLoaderTest, RefusesLibrariesThatAreNoNetworks)
{
    const QByteArray halfALibrary = "\x7f"
                                    "ELF" +
                                    QByteArray(5000, 'x');
    for (const QByteArray& bytes : {QByteArray(), QByteArray("words"), halfALibrary}) {
        m_folder.write(u"stub.so"_s, bytes);
        EXPECT_EQ(refusedUnread(m_folder.loaded()), PluginRefusal::NoPlugin) << bytes.size();
    }
    m_folder.put(stub, u"stub.so"_s, "org.cohort.ProviderPlugin", "org.example.OtherPlugin..");
    EXPECT_EQ(refusedUnread(m_folder.loaded()), PluginRefusal::NoPlugin);
}

TEST_F(PluginLoaderTest, RefusesAnIdOrANameThatIsTakenWithoutRunningIt)
{
    m_folder.put(stub, u"stub.so"_s, "stubnet", "bluesky");
    Networks networks = withPlugins(builtinProviders(), {m_folder.place()});
    EXPECT_EQ(networks.factories.size(), builtinProviders().size());
    ASSERT_EQ(networks.plugins.size(), 1U);
    EXPECT_EQ(networks.plugins.front().refusal, PluginRefusal::IdTaken);
    EXPECT_FALSE(qEnvironmentVariableIsSet("COHORT_STUB_NETWORK_RAN"));
    EXPECT_TRUE(wording::sentence(networks.plugins.front()).contains(u"bluesky"_s));
}

TEST_F(PluginLoaderTest, OfTwoWithOneIdTheFirstByNameStaysAndTheProgramsGoBeforeTheUsers)
{
    PluginFolderForTest users;
    users.put(stub, u"a.so"_s);
    m_folder.put(stub, u"b.so"_s);
    m_folder.put(stub, u"c.so"_s);
    const Networks networks = withPlugins({}, {m_folder.place(), users.place(PluginFolder::User)});
    EXPECT_EQ(networks.factories.size(), 1U);
    ASSERT_EQ(networks.plugins.size(), 3U);
    EXPECT_EQ(networks.plugins[0].file, QFileInfo(m_folder.path(u"b.so"_s)).canonicalFilePath());
    EXPECT_FALSE(networks.plugins[0].refusal);
    EXPECT_EQ(networks.plugins[1].refusal, PluginRefusal::IdTaken);
    EXPECT_EQ(networks.plugins[2].refusal, PluginRefusal::IdTaken);
    EXPECT_EQ(networks.plugins[2].folder, PluginFolder::User);
}

TEST_F(PluginLoaderTest, RefusesWhatOthersCanWrite)
{
    m_folder.put(stub, u"stub.so"_s);
    for (const auto others : {QFile::WriteOther, QFile::WriteGroup}) {
        QFile file(m_folder.path(u"stub.so"_s));
        const auto usual = file.permissions();
        ASSERT_TRUE(file.setPermissions(usual | others));
        EXPECT_EQ(refusedUnread(m_folder.loaded()), PluginRefusal::UnsafeFile);
        ASSERT_TRUE(file.setPermissions(usual));
        QFile folder(m_folder.path());
        const auto usualOfFolder = folder.permissions();
        ASSERT_TRUE(folder.setPermissions(usualOfFolder | others));
        const Networks networks = m_folder.loaded();
        EXPECT_EQ(refusedUnread(networks), PluginRefusal::UnsafeFolder);
        EXPECT_EQ(networks.plugins.front().file, QFileInfo(m_folder.path()).canonicalFilePath());
        ASSERT_TRUE(folder.setPermissions(usualOfFolder));
    }
}

TEST_F(PluginLoaderTest, RefusesWhatBelongsToSomebodyElse)
{
    if (geteuid() != 0)
        GTEST_SKIP() << "only root can give a file away";
    m_folder.put(stub, u"stub.so"_s);
    constexpr uid_t somebody = 12345;
    ASSERT_EQ(chown(m_folder.path(u"stub.so"_s).toUtf8().constData(), somebody, somebody), 0);
    EXPECT_EQ(refusedUnread(m_folder.loaded()), PluginRefusal::UnsafeFile);
    ASSERT_EQ(chown(m_folder.path().toUtf8().constData(), somebody, somebody), 0);
    EXPECT_EQ(refusedUnread(m_folder.loaded()), PluginRefusal::UnsafeFolder);
}

TEST_F(PluginLoaderTest, RefusesALinkThatLeadsOutOfTheFolder)
{
    PluginFolderForTest elsewhere;
    elsewhere.put(stub, u"stub.so"_s);
    ASSERT_TRUE(QFile::link(elsewhere.path(u"stub.so"_s), m_folder.path(u"stub.so"_s)));
    EXPECT_EQ(refusedUnread(m_folder.loaded()), PluginRefusal::OutsideFolder);
    ASSERT_TRUE(QFile::remove(m_folder.path(u"stub.so"_s)));
    ASSERT_TRUE(QFile::link(m_folder.path(u"gone.so"_s), m_folder.path(u"stub.so"_s)));
    EXPECT_EQ(refusedUnread(m_folder.loaded()), PluginRefusal::OutsideFolder);
}

TEST_F(PluginLoaderTest, SaysWhenTheSystemCannotLoadIt)
{
    // A library it needs is not there.
    m_folder.put(stub, u"stub.so"_s, "libQt6Core.so.6", "libQt6Core.so.x");
    EXPECT_EQ(refusedUnread(m_folder.loaded()), PluginRefusal::NotLoadable);
}

TEST_F(PluginLoaderTest, TakesNothingFromAFactoryThatThrowsOrIsNotThereOrIsAnother)
{
    for (const char* how : {"throwing factory", "no factory", "other id"}) {
        const Networks networks = behaving(how);
        EXPECT_TRUE(networks.factories.empty()) << how;
        ASSERT_EQ(networks.plugins.size(), 1U);
        EXPECT_EQ(networks.plugins.front().refusal, PluginRefusal::NoNetwork) << how;
    }
}

TEST_F(PluginLoaderTest, TurnsWhatANetworkThrowsIntoErrors)
{
    const Networks networks = behaving("throwing calls");
    ASSERT_EQ(networks.factories.size(), 1U);
    const ProviderFactory& factory = *networks.factories.front();
    SmallWeb web;
    const ManualClock clock;
    const Account account{.provider = factory.id()};
    const QMap<QString, Secret> none;
    Session session{.transport = web, .clock = clock, .account = account, .credentials = none, .stop = {}};
    const auto step = factory.signIn()->next({}, {}, web, {});
    ASSERT_FALSE(step);
    EXPECT_EQ(step.error().kind, ErrorKind::Bug);
    EXPECT_FALSE(step.error().detail.contains(u"s3cret"_s));
    const auto provider = factory.create(account);
    ASSERT_TRUE(provider);
    const std::vector<ErrorKind> kinds{
        provider->probe(session).error().kind,           provider->fetch({}, session).error().kind,
        provider->fetchPeople({}, session).error().kind, provider->fetchThread({}, session).error().kind,
        provider->perform({}, session).error().kind,     provider->fetchMedia({}, session).error().kind};
    EXPECT_EQ(kinds, std::vector<ErrorKind>(6, ErrorKind::Bug));
}

TEST_F(PluginLoaderTest, DoesWithoutASignInAndAProviderThatAreNotThere)
{
    SmallWeb web;
    const ManualClock clock;
    const QMap<QString, Secret> none;
    for (const char* how : {"throwing parts", "no provider"}) {
        const Networks networks = behaving(how);
        ASSERT_EQ(networks.factories.size(), 1U) << how;
        const ProviderFactory& factory = *networks.factories.front();
        EXPECT_EQ(factory.signIn() == nullptr, QByteArray(how) == "throwing parts");
        const Account account{.provider = factory.id()};
        Session session{
            .transport = web, .clock = clock, .account = account, .credentials = none, .stop = {}};
        const auto provider = factory.create(account);
        ASSERT_TRUE(provider) << how;
        EXPECT_EQ(provider->probe(session).error().kind, ErrorKind::Bug) << how;
    }
}

} // namespace
} // namespace cohort
