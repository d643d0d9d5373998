#include "ui/saved/highlight_dialog.h"

#include "ui/widgets/labels.h"
#include "ui/widgets/style.h"

#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace cohort {

HighlightDialog::HighlightDialog(const SavedPost& post, QWidget* parent)
    : QDialog(parent)
    , m_text(new QPlainTextEdit(this))
    , m_toggle(new QPushButton(tr("&Mark the selection"), this))
    , m_highlights(post.highlights)
{
    setWindowTitle(tr("Highlights"));
    auto* hint = new PlainLabel(
        tr("Select words with the mouse or with Shift and the arrow keys, then mark them."), this);
    hint->setWraps(true);
    m_text->setPlainText(post.post.text.text);
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setAccessibleName(tr("Text of the post"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto* column = new QVBoxLayout(this);
    column->addWidget(hint);
    column->addWidget(m_text, 1);
    column->addWidget(m_toggle, 0, Qt::AlignLeft);
    column->addWidget(buttons);
    connect(m_toggle, &QPushButton::clicked, this, &HighlightDialog::toggleSelection);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_text, &QPlainTextEdit::selectionChanged, this, [this] {
        const QTextCursor cursor = m_text->textCursor();
        m_toggle->setEnabled(cursor.hasSelection());
        m_toggle->setText(cursor.hasSelection() && isMarked(cursor.selectionStart(), cursor.selectionEnd())
                              ? tr("Take the &mark away")
                              : tr("&Mark the selection"));
    });
    m_toggle->setEnabled(false);
    showMarks();
    resize(style::readingWidth(fontMetrics()), sizeHint().height());
}

bool HighlightDialog::isMarked(int start, int end) const
{
    return std::ranges::any_of(m_highlights, [start, end](const Highlight& one) {
        return one.start <= start && one.start + one.length >= end;
    });
}

void HighlightDialog::toggleSelection()
{
    const QTextCursor cursor = m_text->textCursor();
    const int start = cursor.selectionStart();
    const int end = cursor.selectionEnd();
    if (start == end)
        return;
    const bool takeAway = isMarked(start, end);
    int from = start;
    int to = end;
    std::vector<Highlight> kept;
    for (const Highlight& one : m_highlights) {
        const int oneEnd = one.start + one.length;
        if (oneEnd < start || one.start > end) {
            kept.push_back(one);
        } else if (takeAway) {
            if (one.start < start)
                kept.push_back({.start = one.start, .length = start - one.start});
            if (oneEnd > end)
                kept.push_back({.start = end, .length = oneEnd - end});
        } else { // marks that touch become one
            from = std::min(from, one.start);
            to = std::max(to, oneEnd);
        }
    }
    if (!takeAway)
        kept.push_back({.start = from, .length = to - from});
    std::ranges::sort(kept, {}, &Highlight::start);
    m_highlights = std::move(kept);
    showMarks();
    emit m_text->selectionChanged();
}

void HighlightDialog::showMarks()
{
    QList<QTextEdit::ExtraSelection> marks;
    for (const Highlight& one : m_highlights) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_text->document());
        mark.cursor.setPosition(one.start);
        mark.cursor.setPosition(one.start + one.length, QTextCursor::KeepAnchor);
        mark.format.setBackground(style::markedGround(palette()));
        marks.append(mark);
    }
    m_text->setExtraSelections(marks);
}

} // namespace cohort
