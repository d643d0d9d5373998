#include "ui/composer/post_rules_box.h"

#include "tests/support/ui_pages.h"
#include "ui/composer/accounts_box.h"
#include "ui/composer/composer.h"
#include "ui/composer/composer_form.h"
#include "ui/composer/media_box.h"
#include "ui/composer/post_text.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QImage>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>

#include <gtest/gtest.h>

#include <algorithm>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

Capabilities everything()
{
    Capabilities can;
    can.replyGates = {ReplyGate::Followers, ReplyGate::Nobody};
    can.quoteGate = true;
    can.selfLabels = {u"nudity"_s, u"elsewhere"_s};
    return can;
}

QStringList choices(const QWidget& box)
{
    QStringList words;
    const auto* list = box.findChild<QComboBox*>();
    for (int i = 0; i < list->count(); ++i)
        words << list->itemText(i);
    return words;
}

bool says(const QWidget& page, const QString& words)
{
    return std::ranges::any_of(page.findChildren<PlainLabel*>(), [&words](const PlainLabel* label) {
        return !label->isHidden() && label->text().contains(words);
    });
}

TEST(PostRules, AreOfferedWhereEveryAccountKnowsThem)
{
    PostRulesBox box(nullptr);
    box.setOffers({Capabilities{}}, false);
    EXPECT_TRUE(box.isHidden());
    box.setOffers({everything(), Capabilities{}}, false);
    EXPECT_TRUE(box.isHidden()) << "one of them would leave it out";
    box.setOffers({everything()}, false);
    EXPECT_FALSE(box.isHidden());
    EXPECT_EQ(choices(box), QStringList({u"Anyone may reply"_s, u"Only your followers may reply"_s,
                                         u"Nobody may reply"_s}));
    EXPECT_EQ(box.findChild<QMenu*>()->actions().size(), 2);
    EXPECT_TRUE(unnamedBelow(box).isEmpty()) << unnamedBelow(box).join(u' ').toStdString();
    box.setOffers({everything()}, true);
    EXPECT_TRUE(box.findChild<QComboBox*>()->isHidden()) << "said at the opening post alone";
    EXPECT_FALSE(box.isHidden());
}

TEST(PostRules, ComeBackAsTheyWereChosenAndNeverLookLikePrivacy)
{
    PostRulesBox box(nullptr);
    int edits = 0;
    QObject::connect(&box, &PostRulesBox::edited, &box, [&edits] { ++edits; });
    box.setOffers({everything()}, false);
    EXPECT_FALSE(says(box, u"not who reads"_s));
    auto* list = box.findChild<QComboBox*>();
    list->setCurrentIndex(2);
    emit list->activated(2);
    box.findChild<QCheckBox*>()->click();
    box.findChild<QMenu*>()->actions().front()->trigger();
    EXPECT_EQ(edits, 3);
    EXPECT_TRUE(says(box, u"not who reads"_s));
    Draft draft;
    box.readInto(draft);
    EXPECT_EQ(draft.mayReply, ReplyGate::Nobody);
    EXPECT_FALSE(draft.mayBeQuoted);
    EXPECT_EQ(draft.labels, std::vector{u"nudity"_s});

    PostRulesBox other(nullptr);
    other.setRules(draft);
    other.setOffers({Capabilities{}}, false);
    EXPECT_FALSE(other.isHidden()) << "what was chosen is not dropped in silence";
    Draft read;
    other.readInto(read);
    EXPECT_EQ(read, draft);
}

TEST(PostRules, AQuoteIsShownAndCanBeLeftOut)
{
    SampleLibrary sample;
    std::optional<PostRow> quoted;
    QObject asker;
    sample.library().streamPage(sample.reading(), {}, 20, &asker, [&quoted](const Result<StreamPage>& page) {
        if (page && !page->rows.empty())
            quoted = page->rows.front();
    });
    ASSERT_TRUE(LibraryRig::waitUntil([&] { return quoted.has_value(); }));
    Composer composer(sample.library());
    composer.show();
    composer.startQuote(quoted->post.ref);
    const QString beginning = quoted->post.text.text.simplified().left(20);
    ASSERT_TRUE(
        LibraryRig::waitUntil([&] { return says(composer, u"Quoting"_s) && says(composer, beginning); }));
    ASSERT_EQ(composer.form()->accounts()->targets().size(), 1U);
    EXPECT_EQ(composer.form()->accounts()->targets().front().account, quoted->post.ref.account);
    composer.form()->text()->insertPlainText(u"Look"_s);
    composer.closeKeeping();
    ASSERT_TRUE(LibraryRig::waitUntil([&] { return !sample.drafts().empty(); }));
    EXPECT_EQ(sample.drafts().front().quotes, quoted->post.ref) << "kept with the draft";
    // What was closed stands there, disabled, until the composer knows that it is kept.
    QSignalSpy begun(&composer, &Composer::begun);
    composer.openDraft(sample.drafts().front());
    ASSERT_TRUE(LibraryRig::waitUntil([&] { return !begun.isEmpty() && says(composer, beginning); }));
    for (QToolButton* button : composer.findChildren<QToolButton*>())
        if (button->accessibleName() == u"Do not quote it"_s)
            button->click();
    EXPECT_FALSE(says(composer, u"Quoting"_s));
    composer.closeKeeping();
    EXPECT_TRUE(LibraryRig::waitUntil(
        [&] { return !sample.drafts().empty() && sample.drafts().front().quotes.isNull(); }));
}

TEST(MediaOfAPost, SaysWhatLeavesWithAFileAndWhatCannotLeave)
{
    const QTemporaryDir folder;
    const auto save = [&folder](const QString& name, const QByteArray& bytes) {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        return file.fileName();
    };
    MediaBox box(nullptr);
    QImage dot(4, 4, QImage::Format_RGB32);
    dot.fill(Qt::red);
    const QString still = folder.filePath(u"dot.png"_s);
    ASSERT_TRUE(dot.save(still));
    box.addFiles({still, save(u"film.mp4"_s, QByteArray("\0\0\0\x18"
                                                        "ftypmp42\0\0\0\0mp42isom",
                                                        24))});
    EXPECT_TRUE(LibraryRig::waitUntil([&] { return says(box, u"Leaves as it is"_s); }));
    EXPECT_TRUE(box.fault().isEmpty());
    box.addFiles({save(u"photo.heic"_s, QByteArray("\0\0\0\x18"
                                                   "ftypheic\0\0\0\0mif1heic",
                                                   24))});
    EXPECT_TRUE(LibraryRig::waitUntil([&] { return box.fault().contains(u"photo.heic"_s); }));
    EXPECT_TRUE(says(box, u"cannot be read"_s));
}

} // namespace
} // namespace cohort
