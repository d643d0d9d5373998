#include "ui/composer/post_text.h"

#include <QMimeData>
#include <QUrl>

namespace cohort {

namespace {

/// Lines of text that are seen without scrolling.
constexpr int ShownLines = 6;

} // namespace

PostText::PostText(QWidget* parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setMinimumHeight(fontMetrics().lineSpacing() * ShownLines);
    setAccessibleName(tr("Text of the post"));
    setPlaceholderText(tr("What do you want to say?"));
}

bool PostText::canInsertFromMimeData(const QMimeData* source) const
{
    return !localFiles(source).isEmpty() || source->hasText();
}

void PostText::insertFromMimeData(const QMimeData* source)
{
    const QStringList files = localFiles(source);
    if (!files.isEmpty())
        emit picturesDropped(files);
    else if (source->hasText())
        textCursor().insertText(source->text());
}

QStringList localFiles(const QMimeData* source)
{
    QStringList files;
    if (!source->hasUrls())
        return files;
    const QList<QUrl> urls = source->urls();
    for (const QUrl& url : urls)
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    return files;
}

} // namespace cohort
