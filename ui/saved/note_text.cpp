#include "ui/saved/note_text.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

#include <vector>

namespace cohort::notetext {
namespace {

/// A place in a document where a picture would stand.
struct PicturePlace {
    int position = 0;
    int length = 0;
    QString words{};
};

std::vector<PicturePlace> picturesIn(const QTextDocument& document)
{
    std::vector<PicturePlace> places;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        for (auto part = block.begin(); !part.atEnd(); ++part)
            if (const QTextFragment fragment = part.fragment(); fragment.charFormat().isImageFormat())
                places.push_back(
                    {.position = fragment.position(),
                     .length = fragment.length(),
                     .words = fragment.charFormat().property(QTextFormat::ImageAltText).toString()});
    return places;
}

} // namespace

void fill(QTextDocument& document, const QString& markdown)
{
    document.setMarkdown(markdown, QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub |
                                                                   QTextDocument::MarkdownNoHTML));
    const std::vector<PicturePlace> pictures = picturesIn(document);
    for (auto place = pictures.rbegin(); place != pictures.rend(); ++place) {
        QTextCursor cursor(&document);
        cursor.setPosition(place->position);
        cursor.setPosition(place->position + place->length, QTextCursor::KeepAnchor);
        cursor.insertText(place->words, QTextCharFormat());
    }
}

QString plain(const QString& markdown)
{
    QTextDocument document;
    fill(document, markdown);
    return document.toPlainText().trimmed();
}

} // namespace cohort::notetext
