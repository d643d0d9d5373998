#include "ui/people/card_preview.h"

#include "core/wording/card_words.h"
#include "core/wording/sentences.h"
#include "ui/widgets/elided.h"
#include "ui/widgets/explained.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tall_scroll.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace cohort {

using namespace Qt::StringLiterals;

namespace {

/// How often the progress is looked at, ms; and lines of what could not be read that show at once.
constexpr int lookEveryMs = 100;
constexpr int troubleLines = 5;

} // namespace

CardPreview::CardPreview(Library& library, CardFile file, const std::vector<Circle>& circles, QWidget* parent)
    : QDialog(parent)
    , m_book(library)
    , m_file(std::move(file))
    , m_words(new PlainLabel({}, this))
    , m_labels(new QComboBox(this))
    , m_circles(new QComboBox(this))
    , m_circleWords(new PlainLabel(tr("Only new people go into the circle; whoever you have already stays in "
                                      "the circles as they are."),
                                   this))
    , m_troubles(new QPlainTextEdit(this))
    , m_bar(new QProgressBar(this))
{
    setWindowTitle(tr("Import contacts"));
    m_words->setWraps(true);
    m_circleWords->setWraps(true);
    m_circleWords->setMeta(true);
    style::boundWidth(*m_labels);
    m_labels->setAccessibleName(tr("Which contacts"));
    m_labels->view()->setAccessibleName(m_labels->accessibleName());
    m_labels->addItem(tr("All of them"), QString());
    for (const QString& label : std::as_const(m_file.labels))
        m_labels->addItem(label, label);
    m_labels->setEnabled(m_labels->count() > 1);
    fillCircles(circles);
    QStringList troubles;
    for (const CardTrouble& trouble : m_file.troubles)
        troubles.append(wording::sentence(trouble));
    m_troubles->setAccessibleName(tr("What could not be read"));
    m_troubles->setReadOnly(true);
    m_troubles->setTabChangesFocus(true);
    m_troubles->setPlainText(troubles.join(u'\n'));
    m_troubles->setFixedHeight(m_troubles->fontMetrics().lineSpacing() * troubleLines);
    m_troubles->setVisible(!troubles.isEmpty());
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->hide();
    layOut();
    m_look.setInterval(lookEveryMs);
    connect(&m_look, &QTimer::timeout, this,
            [this] { m_bar->setValue(m_progress ? m_progress->done.load() : 0); });
    connect(m_labels, &QComboBox::currentIndexChanged, this, &CardPreview::plan);
    plan();
}

CardPreview::~CardPreview()
{
    if (m_progress)
        m_progress->stop = true; // nobody would hear how to undo it
}

void CardPreview::layOut()
{
    auto* const buttons = new QDialogButtonBox(this);
    m_import = buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    m_cancel = buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &CardPreview::start);
    connect(buttons, &QDialogButtonBox::rejected, this, &CardPreview::reject);
    auto* const form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("&Which contacts"), m_labels);
    form->addRow(tr("New people &go into"), m_circles);
    auto* const scroll = new TallScroll(this); // large text needs more than a small screen has
    auto* const page = new QWidget(scroll);
    auto* const contents = new QVBoxLayout(page);
    contents->addWidget(m_words);
    contents->addLayout(form);
    contents->addWidget(m_circleWords);
    contents->addWidget(m_troubles);
    contents->addStretch(1);
    scroll->setWidget(page);
    auto* const column = new QVBoxLayout(this);
    column->addWidget(scroll, 1);
    column->addWidget(m_bar);
    column->addWidget(buttons);
}

void CardPreview::fillCircles(const std::vector<Circle>& circles)
{
    m_circles->setAccessibleName(tr("Circle for new people"));
    m_circles->view()->setAccessibleName(m_circles->accessibleName());
    m_circles->addItem(tr("No circle"), raw(CircleId::None));
    for (const Circle& circle : circles)
        m_circles->addItem(tr("%1 (%2)", "circle, sphere").arg(circle.name, wording::name(circle.sphere)),
                           raw(circle.id));
}

void CardPreview::plan()
{
    m_import->setEnabled(false);
    m_chosen = cardsLabelled(m_file.cards, m_labels->currentData().toString());
    m_book.plan(m_chosen, this, [this, chosen = m_labels->currentIndex()](const Result<CardCounts>& counts) {
        if (chosen == m_labels->currentIndex())
            tellPlan(counts);
    });
}

void CardPreview::tellPlan(const Result<CardCounts>& counts)
{
    if (!counts)
        return m_words->setText(errorWords(counts.error()));
    QStringList lines = wording::countWords(*counts, false);
    if (const QString unread = wording::troubleWords(m_file); !unread.isEmpty())
        lines.append(unread);
    m_words->setText(lines.join(u'\n'));
    m_import->setEnabled(!m_chosen.empty() && !m_progress);
}

void CardPreview::start()
{
    if (m_progress)
        return;
    m_progress = std::make_shared<CardProgress>();
    m_import->setEnabled(false);
    m_labels->setEnabled(false);
    m_circles->setEnabled(false);
    m_bar->setRange(0, int(m_chosen.size()));
    m_bar->show();
    m_look.start();
    const CardWish wish{.cards = m_chosen, .circle = CircleId(m_circles->currentData().toLongLong())};
    m_book.import(wish, m_progress, this, [this](const Result<CardsImported>& done) { tellEnd(done); });
}

void CardPreview::tellEnd(const Result<CardsImported>& done)
{
    m_look.stop();
    m_progress.reset();
    if (done) {
        emit imported(wording::countWords(done->counts, true).join(u" · "_s), done->undo);
        return accept();
    }
    if (done.error().kind == ErrorKind::Cancelled)
        return QDialog::reject();
    m_bar->hide();
    m_words->setText(errorWords(done.error()));
    m_circles->setEnabled(true);
    m_labels->setEnabled(m_labels->count() > 1);
    m_import->setEnabled(true);
}

void CardPreview::reject()
{
    if (!m_progress)
        return QDialog::reject();
    m_progress->stop = true;
    m_cancel->setEnabled(false);
}

} // namespace cohort
