#pragma once

#include "core/base/ids.h"

#include <QStackedWidget>
#include <QTextBrowser>
#include <QTimer>

class QPlainTextEdit;

namespace cohort {

/// A note in Markdown as it reads: no HTML (it is shown as the text it is), no pictures (their words
/// instead), nothing from the network or the disk. Enter or a click wants to write.
class NoteReader final : public QTextBrowser {
    Q_OBJECT
public:
    explicit NoteReader(QWidget* parent);
    void read(const QString& markdown);

signals:
    void writingWanted();

protected:
    QVariant loadResource(int type, const QUrl& name) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
};

/// The user's note on one saved post: shown as it reads until one writes in it. What is typed is told at most
/// once a second, and when another post or nothing is shown. GUI thread.
class NoteBox final : public QStackedWidget {
    Q_OBJECT
public:
    explicit NoteBox(QWidget* parent);

    /// The note of another post, or one that changed elsewhere; what is being typed on this post stays.
    void show(SavedPostId post, const QString& note);
    /// What was typed is told now.
    void save();
    /// Another conversation: what stands here belongs to nobody.
    void forget();
    void setName(const QString& name);
    [[nodiscard]] QPlainTextEdit* editor() const { return m_editor; }
    [[nodiscard]] NoteReader* reader() const { return m_reader; }

signals:
    void written(cohort::SavedPostId post, const QString& note);
    void linkChosen(const QString& address);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void write();
    void showAsItReads();

    NoteReader* m_reader;
    QPlainTextEdit* m_editor;
    QTimer m_pause;
    SavedPostId m_post = SavedPostId::None; ///< whose note stands here
    QString m_saved;                        ///< as it is kept
};

} // namespace cohort
