#include "ui/receipt/receipt_dialog.h"

#include "core/wording/receipt_sentences.h"
#include "core/wording/sentences.h"
#include "ui/composer/reach_list.h"
#include "ui/widgets/explained.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/times.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cohort {

namespace {

PlainLabel* wrapping(QWidget* parent)
{
    auto* label = new PlainLabel({}, parent);
    label->setWraps(true);
    return label;
}

/// A label that is only there when it has something to say.
void tell(PlainLabel& label, const QString& words)
{
    label.setText(words);
    label.setVisible(!words.isEmpty());
}

} // namespace

ReceiptDialog::ReceiptDialog(Library& library, QWidget* parent)
    : QDialog(parent)
    , m_library(library)
    , m_text(new ElidedLabel({}, this))
    , m_when(wrapping(this))
    , m_sentence(wrapping(this))
    , m_answer(wrapping(this))
    , m_since(wrapping(this))
    , m_drift(wrapping(this))
    , m_table(new ReachTable(this))
{
    setWindowTitle(tr("Who could see this"));
    m_text->setMeta(true);
    m_when->setHeading(true);
    m_since->setHeading(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* column = new QVBoxLayout(this);
    for (QWidget* part :
         {static_cast<QWidget*>(m_text), static_cast<QWidget*>(m_when), static_cast<QWidget*>(m_sentence),
          static_cast<QWidget*>(m_answer), static_cast<QWidget*>(m_since), static_cast<QWidget*>(m_drift)})
        column->addWidget(part);
    column->addWidget(m_table, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_library, &Library::changed, this, [this](const Changes& changes) {
        if (isVisible() && (changes.people || changes.circles || changes.accounts || changes.posts))
            read();
    });
}

void ReceiptDialog::show(const PostRef& post)
{
    m_post = post;
    read();
}

void ReceiptDialog::read()
{
    m_library.receipt(m_post, this, [this, post = m_post](const Result<PostReceipt>& answer) {
        if (post != m_post)
            return; // asked about another post meanwhile
        if (answer) {
            if (m_shown != *answer) // the row that is chosen stays while nothing changes
                fill(*answer);
        } else {
            m_shown.reset();
            tell(*m_when, tr("Nothing is known of this post"));
            tell(*m_sentence, errorWords(answer.error()));
            for (PlainLabel* label : {static_cast<PlainLabel*>(m_text), m_answer, m_since, m_drift})
                label->hide();
            m_table->hide();
        }
        if (isVisible())
            return;
        setVisible(true); // beside the window, which can be used meanwhile
        raise();
        activateWindow();
    });
}

void ReceiptDialog::fill(const PostReceipt& answer)
{
    m_shown = answer;
    const bool kept = answer.receipt.has_value();
    m_arrived = static_cast<int>(answer.drift.arrived.size());
    m_text->setFullText(answer.row.post.text.text.simplified());
    m_text->setVisible(!m_text->fullText().isEmpty());
    m_table->setVisible(true);
    m_table->model().showReceipt(answer.reach, answer.drift);
    m_table->chooseFirst();
    if (!kept) {
        tell(*m_when, tr("Not sent with Cohort on this computer"));
        tell(*m_sentence, wording::sentence(answer.reach));
        tell(*m_answer, tr("What was promised then is not known. This is what the rules say of it now."));
        tell(*m_since, {});
        tell(*m_drift, {});
        return;
    }
    const Receipt& receipt = *answer.receipt;
    tell(*m_when, tr("When it was sent: %1").arg(times::full(receipt.sent)));
    tell(*m_sentence, receipt.sentence);
    tell(*m_answer, wording::answerSentence(receipt));
    tell(*m_since, tr("Since then"));
    tell(*m_drift, wording::sentences(answer.drift).join(u'\n'));
}

} // namespace cohort
