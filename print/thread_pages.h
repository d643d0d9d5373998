#pragma once

#include "core/export/thread_document.h"

#include <QColor>
#include <QHash>
#include <QImage>
#include <QTextCursor>
#include <QTextDocument>

#include <functional>

namespace cohort {

/// Rich text whose pictures are made only while they are painted: a conversation can have hundreds.
class ThreadText final : public QTextDocument {
public:
    /// The name under which `picture` is found.
    QString add(std::function<QImage()> picture);

protected:
    QVariant loadResource(int type, const QUrl& name) override;

private:
    QHash<QString, std::function<QImage()>> m_pictures;
};

/// Builds a document as rich text, laid out in one piece for pages of a given size (page_cuts.h cuts it). All
/// lengths are points (1/72 inch).
class ThreadPages final {
public:
    /// Fills `pages`, which must outlive it; so must `media`.
    ThreadPages(ThreadText& pages, const QSizeF& pageSize, const MediaReader& media);

    void write(const ThreadDocument& document);

private:
    enum class Look { Title, Plain, Quiet, Name, Notice, Warning };

    /// A block of its own, `before` below the one above.
    void startBlock(bool rightToLeft, qreal before);
    void keepWithNext();
    void paragraph(const QString& text, Look look);
    void insert(const QString& text, Look look);
    void insertLink(const QUrl& address, const QString& text, Look look);
    void openBox(const QColor& ground);
    void closeBox();
    void writePost(const DocumentPost& post);
    void writeHead(const DocumentPost& post);
    void writeText(const std::vector<TextParagraph>& text, const DocumentPost& post);
    void writeRun(const TextRun& run, const QString& language);
    void writePoll(const DocumentPost& post);
    void writeCard(const DocumentPost& post);
    void writeMedia(const DocumentMedia& media);
    bool writePicture(const DocumentMedia& media);
    void writeNote(const DocumentPost& post);

    ThreadText& m_pages;
    QTextCursor m_cursor;
    QSizeF m_pageSize;
    const MediaReader& m_media;
    qreal m_indent = 0; ///< of the post that is written
    bool m_rightToLeft = false;
    bool m_inBox = false;
    bool m_belowBox = false;
    bool m_fresh = true; ///< the block at the cursor is still empty
};

} // namespace cohort
