#include "ui/receipt/view_as_dialog.h"

#include "core/wording/receipt_sentences.h"
#include "ui/widgets/explained.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/style.h"
#include "ui/widgets/times.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace cohort {

namespace {

/// Characters of a line that are seen without widening the window, and rows without scrolling.
constexpr int shownCharacters = 90;
constexpr int shownRows = 18;
constexpr int canReadRole = Qt::UserRole;

QStandardItem* cell(const QString& words)
{
    auto* item = new QStandardItem(words);
    item->setEditable(false);
    item->setToolTip(style::plainToolTip(words));
    return item;
}

QString postWords(const ViewedPost& post)
{
    if (!post.here)
        return ViewAsDialog::tr("(its text is not on this computer any more)");
    const QString text = post.row.post.text.text.simplified();
    return text.isEmpty() ? ViewAsDialog::tr("(no text)") : style::isolated(text);
}

} // namespace

ViewAsDialog::ViewAsDialog(Library& library, const ViewedBy& person, QWidget* parent)
    : QDialog(parent)
    , m_library(library)
    , m_person(person)
    , m_about(new PlainLabel({}, this))
    , m_counts(new PlainLabel({}, this))
    , m_model(new QStandardItemModel(this))
    , m_view(new QTreeView(this))
    , m_more(new QPushButton(tr("Look at &older posts"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    const QString name = style::isolated(person.name);
    setWindowTitle(tr("What %1 can read").arg(name));
    m_about->setText(person.shown
                         ? tr("Your posts as %1 sees them, judged by every handle you know. Posts of your "
                              "other life are not listed while it is hidden.")
                               .arg(name)
                         : tr("Your posts as %1 sees them, judged by every handle you know.").arg(name));
    m_about->setWraps(true);
    m_counts->setWraps(true);
    m_counts->setMeta(true);
    m_model->setHorizontalHeaderLabels({tr("Post"), tr("Why"), tr("When")});
    m_view->setModel(m_model);
    m_view->setUniformRowHeights(true);
    m_view->setAccessibleName(tr("Posts that this person can read"));
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_view->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_view->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    const QFontMetrics metrics = fontMetrics();
    m_view->setMinimumSize(metrics.averageCharWidth() * shownCharacters, metrics.lineSpacing() * shownRows);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_more, QDialogButtonBox::ActionRole);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_about);
    column->addWidget(m_view, 1);
    column->addWidget(m_counts);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_more, &QPushButton::clicked, this, &ViewAsDialog::readMore);
}

void ViewAsDialog::start()
{
    readMore();
}

void ViewAsDialog::readMore()
{
    m_more->setEnabled(false);
    const ViewQuery query{.contact = m_person.contact, .shown = m_person.shown, .before = m_next};
    m_library.viewAs(query, this, [this](const Result<ViewPage>& page) {
        if (page)
            add(*page);
        else
            m_counts->setText(errorWords(page.error()));
        setVisible(true); // beside the window, which can be used meanwhile
    });
}

void ViewAsDialog::add(const ViewPage& page)
{
    for (const ViewedPost& post : page.posts)
        addPost(post);
    m_cannot += page.cannot;
    m_next = page.next;
    m_more->setEnabled(m_next.has_value());
    m_more->setVisible(m_next.has_value());
    m_view->expandAll();
    tellCounts();
}

QStandardItem* ViewAsDialog::groupOf(CanRead can)
{
    int at = 0;
    for (; at < m_model->rowCount(); ++at) {
        QStandardItem* group = m_model->item(at);
        if (group->data(canReadRole).toInt() == static_cast<int>(can))
            return group;
        if (group->data(canReadRole).toInt() > static_cast<int>(can))
            break;
    }
    QStandardItem* group = cell(wording::name(can));
    group->setData(static_cast<int>(can), canReadRole);
    QFont font = m_view->font();
    font.setWeight(QFont::DemiBold);
    group->setFont(font);
    m_model->insertRow(at, group);
    m_view->setFirstColumnSpanned(at, {}, true);
    return group;
}

void ViewAsDialog::addPost(const ViewedPost& post)
{
    QStandardItem* group = groupOf(post.verdict.can);
    group->appendRow({cell(postWords(post)), cell(wording::sentence(post.verdict)),
                      cell(times::shortWhen(post.row.post.created, QDateTime::currentDateTime()))});
}

void ViewAsDialog::tellCounts()
{
    QStringList all;
    for (int at = 0; at < m_model->rowCount(); ++at) {
        QStandardItem* group = m_model->item(at);
        const QString name = wording::name(static_cast<CanRead>(group->data(canReadRole).toInt()));
        group->setText(
            tr("%1 (%2)", "group of posts, how many").arg(name, QLocale().toString(group->rowCount())));
    }
    if (m_model->rowCount() == 0)
        all << tr("None of the posts looked at can be read.");
    if (m_cannot > 0)
        all << tr("%n posts cannot be read.", nullptr, m_cannot);
    if (m_next)
        all << tr("Older posts were not looked at yet.");
    m_counts->setText(all.join(QLatin1Char(' ')));
    m_counts->setVisible(!all.isEmpty());
}

} // namespace cohort
