#include "ui/saved/note_box.h"

#include "ui/saved/note_text.h"
#include "ui/widgets/style.h"

#include <QImage>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace cohort {
namespace {

constexpr int pauseMs = 1000; ///< what is typed into a note is kept this often
constexpr int noteLines = 3;

} // namespace

NoteReader::NoteReader(QWidget* parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    setCursor(Qt::IBeamCursor);
}

void NoteReader::read(const QString& markdown)
{
    notetext::fill(*document(), markdown);
    moveCursor(QTextCursor::Start);
}

QVariant NoteReader::loadResource(int, const QUrl&)
{
    // Not nothing: then the document would look on the disk by itself.
    return QImage(1, 1, QImage::Format_ARGB32_Premultiplied);
}

void NoteReader::keyPressEvent(QKeyEvent* event)
{
    const bool onLink = !textCursor().charFormat().anchorHref().isEmpty() && textCursor().hasSelection();
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if ((enter && !onLink) || event->key() == Qt::Key_F2)
        emit writingWanted();
    else
        QTextBrowser::keyPressEvent(event);
}

void NoteReader::mouseReleaseEvent(QMouseEvent* event)
{
    const bool onLink = !anchorAt(event->pos()).isEmpty();
    QTextBrowser::mouseReleaseEvent(event);
    // Who marks words to copy them does not want to write.
    if (event->button() == Qt::LeftButton && !onLink && !textCursor().hasSelection())
        emit writingWanted();
}

NoteBox::NoteBox(QWidget* parent)
    : QStackedWidget(parent)
    , m_reader(new NoteReader(this))
    , m_editor(new QPlainTextEdit(this))
{
    m_editor->setTabChangesFocus(true);
    m_editor->setPlaceholderText(tr("A note of yours; it stays on this computer"));
    m_editor->installEventFilter(this);
    addWidget(m_editor);
    addWidget(m_reader);
    setFixedHeight(m_editor->fontMetrics().lineSpacing() * noteLines + 2 * style::gridPx);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    // Not put off by more typing: a crash costs what was typed in this time and no more.
    connect(m_editor, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_pause.isActive())
            m_pause.start();
    });
    connect(&m_pause, &QTimer::timeout, this, &NoteBox::save);
    connect(m_reader, &NoteReader::writingWanted, this, &NoteBox::write);
    connect(m_reader, &QTextBrowser::anchorClicked, this,
            [this](const QUrl& url) { emit linkChosen(url.toString(QUrl::FullyEncoded)); });
}

void NoteBox::setName(const QString& name)
{
    m_editor->setAccessibleName(name);
    m_reader->setAccessibleName(name);
    m_reader->setAccessibleDescription(tr("Press Enter to write in it"));
}

void NoteBox::show(SavedPostId post, const QString& note)
{
    const bool typing = m_editor->toPlainText() != m_saved;
    if (post != SavedPostId::None && post == m_post && (typing || note == m_saved))
        return;
    save();
    m_post = post;
    m_saved = note;
    const QSignalBlocker quiet(m_editor);
    m_editor->setPlainText(note);
    setEnabled(post != SavedPostId::None);
    if (!m_editor->hasFocus())
        showAsItReads();
}

void NoteBox::save()
{
    m_pause.stop();
    const QString note = m_editor->toPlainText();
    if (m_post == SavedPostId::None || note == m_saved)
        return;
    m_saved = note;
    emit written(m_post, note);
}

void NoteBox::forget()
{
    m_post = SavedPostId::None;
    m_saved.clear();
    const QSignalBlocker quiet(m_editor);
    m_editor->clear();
    showAsItReads();
}

void NoteBox::write()
{
    const bool wasFocused = m_reader->hasFocus();
    setCurrentWidget(m_editor);
    m_editor->moveCursor(QTextCursor::End);
    if (wasFocused)
        m_editor->setFocus(Qt::OtherFocusReason);
}

void NoteBox::showAsItReads()
{
    const QString note = m_editor->toPlainText();
    const bool hadFocus = m_editor->hasFocus();
    if (note.trimmed().isEmpty()) {
        setCurrentWidget(m_editor);
        return;
    }
    m_reader->read(note);
    setCurrentWidget(m_reader);
    if (hadFocus)
        m_reader->setFocus(Qt::OtherFocusReason);
}

bool NoteBox::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape &&
        !m_editor->toPlainText().trimmed().isEmpty()) {
        save();
        showAsItReads();
        return true;
    }
    // A menu of the field or another window takes the keys only for a while.
    if (event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason) {
            save();
            showAsItReads();
        }
    }
    return QStackedWidget::eventFilter(watched, event);
}

} // namespace cohort
