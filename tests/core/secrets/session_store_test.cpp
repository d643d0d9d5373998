#include "core/secrets/session_store.h"

#include <QCoreApplication>

#include <gtest/gtest.h>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

TEST(SessionStore, AnswersLaterAndForgetsWhatWasRemoved)
{
    SessionStore store;
    QStringList heard;
    const auto read = [&heard](const Result<Secret>& found) {
        heard << (found ? found->reveal() : u"error %1"_s.arg(static_cast<int>(found.error().kind)));
    };
    const auto done = [&heard](const Result<void>& result) { heard << (result ? u"done"_s : u"failed"_s); };
    store.read(u"k"_s, read);
    store.write(u"k"_s, Secret(u"s3cr\u00e9t"_s), done);
    store.read(u"k"_s, read);
    store.remove(u"k"_s, done);
    store.remove(u"k"_s, done);
    store.read(u"k"_s, read);
    EXPECT_TRUE(heard.isEmpty()) << "answers come by the event loop";
    QCoreApplication::processEvents();
    const QString missing = u"error %1"_s.arg(static_cast<int>(ErrorKind::KeyringLocked));
    EXPECT_EQ(heard, QStringList({missing, u"done"_s, u"s3cr\u00e9t"_s, u"done"_s, u"failed"_s, missing}));
    EXPECT_EQ(store.backend(), u"session"_s);
}

TEST(SessionStore, AnswersNobodyAfterItsEnd)
{
    bool heard = false;
    {
        SessionStore store;
        store.read(u"k"_s, [&heard](const Result<Secret>&) { heard = true; });
    }
    QCoreApplication::processEvents();
    EXPECT_FALSE(heard);
}

} // namespace
} // namespace cohort
