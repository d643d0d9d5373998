#include "ui/search/search_pane.h"

#include "core/library/saved_threads.h"
#include "core/wording/sentences.h"
#include "ui/search/search_delegate.h"
#include "ui/search/search_list.h"
#include "ui/search/search_words.h"
#include "ui/timeline/post_actions.h"
#include "ui/timeline/post_model.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/style.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace cohort {
namespace {

/// Time between the last key and the question: a fast typist pauses less between two letters of a word.
constexpr std::chrono::milliseconds typingPause(120);
/// Finds on one page: more than a screen.
constexpr int pageSize = 50;

} // namespace

SearchPane::SearchPane(Library& library, SharedContext context, PostActions& actions, QWidget* parent)
    : QWidget(parent)
    , m_library(library)
    , m_context(std::move(context))
    , m_actions(actions)
    , m_model(new SearchModel(this))
    , m_list(new SearchList(this))
    , m_chosen(new PostModel(this))
    , m_title(new ElidedLabel({}, this))
    , m_understood(new PlainLabel({}, this))
    , m_order(new QComboBox(this))
    , m_toFolder(new QToolButton(this))
    , m_naming(new QWidget(this))
    , m_folderName(new QLineEdit(m_naming))
    , m_bar(new MessageBar(this))
    , m_empty(new EmptyState(this))
    , m_stack(new QStackedLayout)
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SearchDelegate(*m_model, m_list));
    m_list->setAccessibleName(tr("Search results"));
    m_order->addItem(tr("Newest first"), static_cast<int>(SearchOrder::Newest));
    m_order->addItem(tr("Best first"), static_cast<int>(SearchOrder::Best));
    m_order->setAccessibleName(tr("Order of the results"));
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    layOut();
    connectParts(actions);
}

void SearchPane::layOut()
{
    m_title->setHeading(true);
    m_understood->setMeta(true);
    m_understood->setWraps(true);
    m_understood->hide();
    auto* head = new QHBoxLayout;
    head->setContentsMargins(2 * style::gridPx, style::gridPx, 2 * style::gridPx, style::halfGridPx);
    head->addWidget(m_title, 1);
    head->addWidget(m_order);
    head->addWidget(m_toFolder);
    m_toFolder->setText(tr("Smart folder …"));
    m_toFolder->setToolTip(tr("Keep this search as a folder of the library"));
    m_toFolder->setIcon(icons::named(QStringLiteral("folder-new")));
    m_toFolder->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toFolder->setAutoRaise(true);
    m_toFolder->setFocusPolicy(Qt::StrongFocus);
    m_toFolder->setEnabled(false);
    layOutNaming();
    auto* meant = new QHBoxLayout;
    meant->setContentsMargins(2 * style::gridPx, 0, 2 * style::gridPx, style::gridPx);
    meant->addWidget(m_understood);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addLayout(meant);
    column->addWidget(m_naming);
    column->addWidget(m_bar);
    column->addLayout(m_stack, 1);
}

void SearchPane::layOutNaming()
{
    m_folderName->setAccessibleName(tr("Name of the smart folder"));
    auto* label = new PlainLabel(tr("&Name of the folder"), m_naming);
    label->setBuddy(m_folderName);
    auto* make = new QPushButton(tr("&Make it"), m_naming);
    auto* row = new QHBoxLayout(m_naming);
    row->setContentsMargins(2 * style::gridPx, 0, 2 * style::gridPx, style::gridPx);
    row->addWidget(label);
    row->addWidget(m_folderName, 1);
    row->addWidget(make);
    m_naming->hide();
    connect(make, &QPushButton::clicked, this, &SearchPane::makeFolder);
    connect(m_folderName, &QLineEdit::returnPressed, this, &SearchPane::makeFolder);
    auto* leave = new QShortcut(Qt::Key_Escape, m_naming);
    leave->setContext(Qt::WidgetWithChildrenShortcut);
    connect(leave, &QShortcut::activated, this, [this] {
        m_naming->hide();
        m_toFolder->setFocus();
    });
}

void SearchPane::connectParts(PostActions& actions)
{
    connect(&m_pause, &QTimer::timeout, this, [this] { search(m_typed); });
    connect(m_order, &QComboBox::activated, this, [this] { search(m_typed); });
    connect(m_toFolder, &QToolButton::clicked, this, &SearchPane::askForName);
    connect(m_model, &SearchModel::moreWanted, this, &SearchPane::ask);
    connect(m_list, &SearchList::currentRowChanged, this, &SearchPane::choose);
    connect(m_list, &SearchList::opened, this, &SearchPane::open);
    connect(m_list, &SearchList::commandKey, &actions, [this](QChar key) { (void)command(key); });
}

void SearchPane::searchSoon(const QString& typed)
{
    if (typed.trimmed().isEmpty()) {
        clear();
        return;
    }
    ++m_generation; // what is on its way answers older words
    m_typed = typed;
    m_naming->hide(); // it asks for the name of another search
    m_pause.start();
}

void SearchPane::search(const QString& typed)
{
    m_pause.stop();
    ++m_generation;
    m_typed = typed;
    m_next = {};
    m_toFolder->setEnabled(!typed.trimmed().isEmpty());
    m_title->setFullText(tr("Searching for %1 …").arg(style::isolated(typed.simplified())));
    ask();
}

void SearchPane::ask()
{
    const int mine = m_generation;
    const bool first = m_next == SearchCursor{};
    const auto order = static_cast<SearchOrder>(m_order->currentData().toInt());
    m_library.search(
        {.typed = m_typed, .sphere = m_context->sphere, .order = order, .after = m_next, .limit = pageSize},
        this, [this, mine, first](const Result<SearchPage>& page) {
            if (mine == m_generation)
                show(page, first);
        });
}

void SearchPane::clear()
{
    m_pause.stop();
    ++m_generation;
    m_typed.clear();
    m_next = {};
    m_toFolder->setEnabled(false);
    m_naming->hide();
    m_title->setFullText({});
    m_understood->clear();
    m_understood->hide();
    m_bar->hide();
    m_model->clear();
    m_chosen->setRows({});
    m_stack->setCurrentIndex(0);
}

void SearchPane::show(const Result<SearchPage>& page, bool first)
{
    if (!page) {
        m_bar->tell(MessageBar::Tone::Error, wording::explain(page.error()).what);
        return;
    }
    m_bar->hide();
    if (first) {
        m_model->clear();
        m_chosen->setRows({});
        const QString meant = searchwords::understood(page->understood);
        m_understood->setText(meant);
        m_understood->setVisible(!meant.isEmpty());
        m_list->scrollToTop();
    }
    m_next = page->next;
    m_model->append(*page);
    // Nothing on the screen would ask for the rest.
    const bool goesOn = page->more && m_model->findCount() == 0;
    describe(page->more);
    m_stack->setCurrentIndex(m_model->findCount() == 0 && !goesOn ? 1 : 0);
    if (goesOn)
        ask();
    else if (first)
        announce(m_title, m_title->fullText());
}

void SearchPane::describe(bool more)
{
    const QString words = style::isolated(m_typed.simplified());
    const int count = m_model->findCount();
    if (count == 0 && more)
        m_title->setFullText(tr("Searching for %1 …").arg(words));
    else if (more)
        m_title->setFullText(tr("The first %n results for %1", "words searched for", count).arg(words));
    else
        m_title->setFullText(tr("%n results for %1", "words searched for", count).arg(words));
    if (count > 0 || more)
        return;
    const QString everything =
        tr("The search looks at everything that was loaded so far. Try fewer or shorter words.");
    const auto life = m_context->sphere;
    m_empty->say(tr("Nothing found on this computer"), life ? tr("%1 Only what belongs to %2 is searched.",
                                                                 "what is searched, the life that is shown")
                                                                  .arg(everything, wording::name(*life))
                                                            : everything);
}

void SearchPane::askForName()
{
    m_folderName->setText(m_typed.simplified());
    m_naming->show();
    m_folderName->setFocus();
    m_folderName->selectAll();
}

void SearchPane::makeFolder()
{
    const QString name = m_folderName->text().simplified();
    const QString query = m_typed.simplified();
    if (name.isEmpty() || query.isEmpty())
        return;
    // With both lives on the screen it belongs to the one that others do not look at.
    const Folder folder{.sphere = m_context->sphere.value_or(Sphere::Personal), .name = name, .query = query};
    m_library.saved().addFolder(folder, this, [this, name](const Result<FolderId>& id) {
        if (!id) {
            m_bar->tell(MessageBar::Tone::Error, wording::explain(id.error()).what);
            return;
        }
        m_naming->hide();
        emit undoable(tr("The search is kept as the folder %1").arg(style::isolated(name)),
                      [this, id = *id] { m_library.saved().removeFolder(id, this, {}); });
    });
}

void SearchPane::choose(int row)
{
    const SearchModel::Row& shown = m_model->row(row);
    const bool post = !shown.heading && shown.found.kind == Found::Kind::Post;
    m_chosen->setRows(post ? std::vector<PostRow>{shown.found.row} : std::vector<PostRow>{});
    if (post)
        emit threadWanted(shown.found.row);
}

void SearchPane::open(int row)
{
    const SearchModel::Row& shown = m_model->row(row);
    if (shown.heading)
        return;
    const Found found = shown.found; // the answer to a signal may empty the list
    if (shown.morePeople)
        emit typedChanged(m_typed.trimmed() + QStringLiteral(" in:people"));
    else if (found.kind == Found::Kind::Post)
        emit threadWanted(found.row);
    else if (found.draft != DraftId::None)
        emit draftWanted(found.draft);
    else if (found.person != ContactId::None)
        emit personWanted(found.person);
    else
        emit savedThreadWanted(found.savedThread, found.savedPost);
}

bool SearchPane::command(QChar key)
{
    if (m_chosen->rowCount() == 0)
        return false;
    m_actions.command(*m_chosen, 0, key);
    return true;
}

} // namespace cohort
