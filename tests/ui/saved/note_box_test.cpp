#include "ui/saved/note_box.h"

#include "ui/saved/note_text.h"

#include <QPlainTextEdit>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace cohort {
namespace {

TEST(NoteReader, ShowsHtmlAsTheTextItIs)
{
    NoteReader reader(nullptr);
    reader.read(
        u"see <b>this</b> and <img src=\"file:///etc/hostname\"> here\n\n<script>alert(1)</script>"_s);
    EXPECT_TRUE(reader.toPlainText().contains("<b>this</b>"_L1));
    EXPECT_TRUE(reader.toPlainText().contains("<img src="_L1));
    EXPECT_TRUE(reader.toPlainText().contains("<script>alert(1)</script>"_L1));
}

TEST(NoteReader, ShowsTheWordsOfAPictureAndNotThePicture)
{
    NoteReader reader(nullptr);
    reader.read(u"before ![a red door](file:///etc/hostname) and ![two](https://example.test/x.png) after"_s);
    EXPECT_EQ(reader.toPlainText(), u"before a red door and two after"_s);
    for (QTextBlock block = reader.document()->begin(); block.isValid(); block = block.next())
        for (auto part = block.begin(); !part.atEnd(); ++part)
            EXPECT_FALSE(part.fragment().charFormat().isImageFormat());
    const QVariant loaded =
        reader.document()->resource(QTextDocument::ImageResource, QUrl(u"file:///etc/hostname"_s));
    EXPECT_NE(loaded.typeId(), QMetaType::QByteArray) << "nothing is read from the disk";
}

TEST(NoteReader, ReadsListsAndEmphasis)
{
    NoteReader reader(nullptr);
    reader.read(u"# Plan\n\n- *one*\n- [two](https://example.test/two)"_s);
    EXPECT_EQ(reader.toPlainText(), u"Plan\none\ntwo"_s);
}

TEST(NoteText, IsPlainWhereOnlyWordsFit)
{
    EXPECT_EQ(
        notetext::plain(u"**Cite** [the plan](https://example.test/plan), not <b>that</b> ![door](x.png)"_s),
        u"Cite the plan, not <b>that</b> door"_s);
    EXPECT_EQ(notetext::plain({}), QString());
}

TEST(NoteBox, TellsWhatWasTypedWhenAnotherPostComes)
{
    NoteBox box(nullptr);
    std::vector<std::pair<SavedPostId, QString>> told;
    QObject::connect(&box, &NoteBox::written, &box,
                     [&told](SavedPostId post, const QString& note) { told.emplace_back(post, note); });
    box.show(SavedPostId(1), {});
    box.editor()->setPlainText(u"mine"_s);
    box.show(SavedPostId(1), u"from elsewhere"_s);
    EXPECT_EQ(box.editor()->toPlainText(), u"mine"_s) << "what is being typed stays";
    box.show(SavedPostId(2), u"other"_s);
    ASSERT_EQ(told.size(), 1U);
    EXPECT_EQ(told[0], std::pair(SavedPostId(1), u"mine"_s));
    box.forget();
    EXPECT_EQ(told.size(), 1U);
    EXPECT_TRUE(box.editor()->toPlainText().isEmpty());
}

TEST(NoteBox, HandsLinksOver)
{
    NoteBox box(nullptr);
    QStringList chosen;
    QObject::connect(&box, &NoteBox::linkChosen, &box, [&chosen](const QString& link) { chosen << link; });
    box.show(SavedPostId(1), u"[two](https://example.test/two)"_s);
    emit box.reader()->anchorClicked(QUrl(u"https://example.test/two"_s));
    EXPECT_EQ(chosen, QStringList(u"https://example.test/two"_s));
    EXPECT_EQ(box.reader()->toPlainText(), u"two"_s) << "it does not go there itself";
}

} // namespace
} // namespace cohort
