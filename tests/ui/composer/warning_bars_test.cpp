#include "ui/composer/warning_bars.h"

#include "tests/support/library_rig.h"
#include "tests/support/ui_fake_library.h"
#include "tests/support/ui_pages.h"
#include "ui/composer/composer.h"
#include "ui/composer/composer_form.h"
#include "ui/composer/post_text.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/style.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

/// An account of mine on a network where everything can be read by anyone.
Account onAPublicNetwork(const FakeNetwork& network)
{
    Account account = network.account(u"sky"_s, Hat::Professional);
    account.facts.me.network = u"bluesky"_s;
    account.facts.me.uri = u"at://did:plc:me"_s;
    account.facts.me.handle = u"@me.sky.test"_s;
    account.facts.serverSoftware = u"bluesky"_s;
    account.facts.can.visibilities = {Visibility::Anyone};
    account.facts.can.namedRecipients = NamedRecipients::No;
    return account;
}

/// The words of this colour that a page shows now.
QStringList wordsIn(const QColor& colour, const QWidget& page)
{
    QStringList words;
    for (const PlainLabel* label : page.findChildren<PlainLabel*>())
        if (label->isVisibleTo(&page) && label->palette().color(QPalette::WindowText) == colour)
            words << label->text();
    return words;
}

TEST(WarningBarsTest, SayInRedThatAnyoneCouldReadWhatIsForACircle)
{
    CircleId board{};
    FakeLibrary fake([&board](TempStore& store, FakeNetwork& network) {
        board = store.addCircle(u"Board"_s, Sphere::Professional);
        (void)store.addPerson(network.author(u"ana"_s), {board});
        (void)store.write([&network](Connection& c) {
            return store::saveAccount(c,
                                      {.account = onAPublicNetwork(network), .secretBackend = u"keychain"_s});
        });
    });
    Composer composer(fake.library());
    composer.resize(900, 700);
    composer.show();
    composer.startNew(StreamRef{.kind = StreamRef::Kind::Circle, .circle = board});
    composer.form()->text()->insertPlainText(u"Minutes of May"_s);
    const QColor red = style::errorText(composer.palette());
    const auto isSaid = [&composer, red] {
        return wordsIn(red, composer).join(u' ').contains("it would be public there"_L1);
    };
    ASSERT_TRUE(LibraryRig::waitUntil([&composer] { return !composer.reachSentence().isEmpty(); }));
    EXPECT_FALSE(isSaid()) << "the account that can keep it to the circle is taken";
    QAbstractButton* sky = nullptr;
    ASSERT_TRUE(LibraryRig::waitUntil([&] {
        const auto boxes = composer.findChildren<QAbstractButton*>();
        const auto found = std::ranges::find_if(boxes, [](const QAbstractButton* box) {
            return box->isCheckable() && box->text().contains("@me.sky.test"_L1);
        });
        sky = found == boxes.end() ? nullptr : *found;
        return sky != nullptr;
    }));
    sky->setChecked(true);
    EXPECT_TRUE(LibraryRig::waitUntil(isSaid));
    sky->setChecked(false);
    EXPECT_TRUE(LibraryRig::waitUntil([&] { return !isSaid(); }));
}

} // namespace
} // namespace cohort
