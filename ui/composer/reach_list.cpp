#include "ui/composer/reach_list.h"

#include "core/wording/sentences.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/line_edits.h"
#include "ui/widgets/style.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cohort {

namespace {

/// Characters of a line in the list that are seen without widening the window.
constexpr int ShownCharacters = 72;
constexpr int ShownRows = 8;

QString whoIs(const Reader& reader)
{
    const QString name = reader.name.isEmpty() ? reader.author.name : reader.name;
    if (name.isEmpty() || reader.author.handle.isEmpty())
        return name.isEmpty() ? reader.author.handle : name;
    return ReachModel::tr("%1 – %2", "person: name, handle")
        .arg(style::isolated(name), style::isolated(reader.author.handle));
}

std::vector<Reader> sortedReaders(const Reach& reach)
{
    std::vector<Reader> readers;
    for (const AccountReach& account : reach.accounts)
        readers.insert(readers.end(), account.readers.begin(), account.readers.end());
    std::ranges::stable_sort(readers, [](const Reader& left, const Reader& right) {
        if (left.meant != right.meant)
            return !left.meant;
        return QString::localeAwareCompare(left.name, right.name) < 0;
    });
    return readers;
}

} // namespace

void ReachModel::addReaders(const Reach& reach, const std::vector<Reader>& gone)
{
    for (const Reader& reader : sortedReaders(reach)) {
        QString why = wording::sentence(reader);
        if (std::ranges::find(gone, reader) != gone.end())
            why = tr("Then: %1. Keeps the copy, if one came", "why somebody could read it").arg(why);
        m_rows.push_back(
            {.who = whoIs(reader), .why = reader.meant ? why : tr("Not in your audience: %1").arg(why)});
    }
}

void ReachModel::addExposures(const std::vector<Exposure>& exposures, const QString& form)
{
    for (const Exposure& one : exposures)
        if (one.who != Principal::Person)
            m_rows.push_back(
                {.who = wording::who(one), .why = form.arg(wording::what(one), wording::sentence(one))});
}

void ReachModel::show(const Reach& reach)
{
    beginResetModel();
    m_rows.clear();
    addReaders(reach, {});
    for (const AccountReach& account : reach.accounts)
        addExposures(account.exposures, tr("%1. %2", "what they can do, why"));
    for (const Unreached& person : reach.unreached)
        m_rows.push_back({.who = person.name, .why = tr("Will not get it: no chosen account reaches them")});
    endResetModel();
}

void ReachModel::showReceipt(const Reach& then, const ReceiptDrift& drift)
{
    beginResetModel();
    m_rows.clear();
    for (const Reader& reader : drift.arrived)
        m_rows.push_back({.who = whoIs(reader), .why = tr("Since then: %1").arg(wording::sentence(reader))});
    addExposures(drift.rules, tr("Since then: %1. %2", "what they can do, why"));
    addReaders(then, drift.left);
    for (const AccountReach& account : then.accounts)
        addExposures(account.exposures, tr("%1. %2", "what they can do, why"));
    endResetModel();
}

int ReachModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ReachModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 2;
}

QVariant ReachModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() ||
        (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const QString& text = index.column() == 0 ? row.who : row.why;
    return role == Qt::ToolTipRole ? style::plainToolTip(text) : text;
}

QVariant ReachModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Who") : tr("Why");
}

ReachTable::ReachTable(QWidget* parent)
    : QWidget(parent)
    , m_model(new ReachModel(this))
    , m_found(new QSortFilterProxyModel(this))
    , m_filter(new QLineEdit(this))
    , m_view(new QTreeView(this))
{
    enableClearButton(*m_filter);
    m_filter->setPlaceholderText(tr("Find a person"));
    m_filter->setAccessibleName(tr("Find a person in this list"));
    m_found->setSourceModel(m_model);
    m_found->setFilterKeyColumn(-1);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_view->setModel(m_found);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAccessibleName(tr("People who can read it"));
    m_view->header()->setSectionResizeMode(QHeaderView::Stretch);
    const QFontMetrics metrics = fontMetrics();
    m_view->setMinimumSize(metrics.averageCharWidth() * ShownCharacters, metrics.lineSpacing() * ShownRows);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_filter);
    column->addWidget(m_view, 1);
    connect(m_filter, &QLineEdit::textChanged, m_found, &QSortFilterProxyModel::setFilterFixedString);
}

void ReachTable::chooseFirst()
{
    if (m_found->rowCount() > 0 && !m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_found->index(0, 0));
}

ReachList::ReachList(QWidget* parent)
    : QDialog(parent)
    , m_sentence(new PlainLabel({}, this))
    , m_remarks(new PlainLabel({}, this))
    , m_table(new ReachTable(this))
{
    setWindowTitle(tr("Who exactly can read it"));
    m_sentence->setWraps(true);
    m_remarks->setWraps(true);
    m_remarks->setMeta(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_sentence);
    column->addWidget(m_remarks);
    column->addWidget(m_table, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::hide);
}

void ReachList::show(const Reach& reach)
{
    m_sentence->setText(wording::sentence(reach));
    QStringList remarks;
    for (const Warning& warning : reach.warnings)
        remarks.append(wording::sentence(warning));
    m_remarks->setText(remarks.join(u'\n'));
    m_remarks->setVisible(!remarks.isEmpty());
    m_table->model().show(reach);
    m_table->chooseFirst();
    // It follows the composer: more words need more lines, and Qt makes room for them only before it is
    // shown.
    if (const int least = layout()->minimumHeightForWidth(width()); isVisible() && height() < least)
        resize(width(), least);
}

} // namespace cohort
