#include "ui/people/people_model.h"

#include "ui/circles/circle_book.h"
#include "ui/widgets/style.h"

#include <QLocale>
#include <QMimeData>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cohort {

namespace {

/// Rows of one question to the store: a few screens, read in about a millisecond.
constexpr int PageSize = 100;

bool samePeople(const std::vector<PersonRow>& left, const std::vector<PersonRow>& right)
{
    return std::equal(
        left.begin(), left.end(), right.begin(), right.end(),
        [](const PersonRow& one, const PersonRow& other) { return one.contact.id == other.contact.id; });
}

} // namespace

QByteArray contactsToMime(const std::vector<ContactId>& contacts)
{
    QByteArray text;
    for (const ContactId contact : contacts)
        text += QByteArray::number(raw(contact)) + '\n';
    return text;
}

std::vector<ContactId> contactsFromMime(const QByteArray& text)
{
    std::vector<ContactId> contacts;
    for (const QByteArray& line : text.split('\n')) {
        bool isNumber = false;
        const qint64 number = line.trimmed().toLongLong(&isNumber);
        if (isNumber && number > 0)
            contacts.push_back(ContactId{number});
    }
    return contacts;
}

QString handlesOf(const PersonRow& person)
{
    QStringList handles;
    for (const Identity& identity : person.identities)
        handles.append(style::isolated(identity.author.handle));
    return handles.join(u"  "_s);
}

QString spokenPerson(const PersonRow& person, const CircleBook& circles)
{
    QStringList parts{person.contact.name};
    for (const Identity& identity : person.identities)
        parts.append(identity.author.handle);
    QStringList names;
    for (const Circle& circle : circles.visible(person.circles))
        names.append(circle.name);
    if (!names.isEmpty())
        parts.append(PeopleModel::tr("circles: %1").arg(QLocale().createSeparatedList(names)));
    if (person.crossover && !circles.sphere())
        parts.append(PeopleModel::tr("in both spheres"));
    return parts.join(u", "_s);
}

PeopleModel::PeopleModel(Library& library, const CircleBook& circles, QObject* parent)
    : QAbstractListModel(parent)
    , m_library(library)
    , m_circles(circles)
{
    connect(&m_library, &Library::changed, this, [this](const Changes& changes) {
        if (changes.people || changes.circles)
            refresh();
    });
    connect(&m_circles, &CircleBook::refreshed, this, [this] {
        if (m_total > 0)
            emit dataChanged(index(0), index(m_total - 1));
    });
}

void PeopleModel::setQuery(const PeopleQuery& query)
{
    m_query = query;
    ++m_question;
    m_asked.clear();
    m_loading = true;
    readPage(0);
}

void PeopleModel::clear()
{
    ++m_question;
    m_asked.clear();
    beginResetModel();
    m_pages.clear();
    m_total = 0;
    endResetModel();
}

const PersonRow* PeopleModel::person(int row) const
{
    const auto page = m_pages.constFind(row / PageSize);
    const auto place = static_cast<std::size_t>(row % PageSize);
    return row < 0 || page == m_pages.constEnd() || place >= page->size() ? nullptr : &(*page)[place];
}

int PeopleModel::rowOf(ContactId contact) const
{
    for (auto page = m_pages.constBegin(); page != m_pages.constEnd(); ++page)
        for (std::size_t place = 0; place < page->size(); ++place)
            if ((*page)[place].contact.id == contact)
                return page.key() * PageSize + static_cast<int>(place);
    return -1;
}

void PeopleModel::contactsOf(const std::vector<int>& rows, QObject* asker,
                             std::function<void(std::vector<ContactId>)> answer)
{
    std::vector<ContactId> contacts;
    for (const int row : rows)
        if (const PersonRow* here = person(row))
            contacts.push_back(here->contact.id);
    if (contacts.size() == rows.size()) {
        answer(std::move(contacts));
        return;
    }
    PeopleQuery all = m_query;
    all.limit = m_total;
    m_library.people(all, asker, [rows, answer = std::move(answer)](const Result<PeoplePageRow>& page) {
        std::vector<ContactId> found;
        for (const int row : rows)
            if (page && static_cast<std::size_t>(row) < page->rows.size())
                found.push_back(page->rows[static_cast<std::size_t>(row)].contact.id);
        answer(std::move(found));
    });
}

int PeopleModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_total;
}

QVariant PeopleModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const PersonRow* here = person(index.row());
    if (!here) {
        readPage(index.row() / PageSize);
        return role == Qt::DisplayRole ? QVariant(u"…"_s) : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
        return here->contact.name;
    case Qt::ToolTipRole:
        return style::plainToolTip(here->contact.name + u'\n' + handlesOf(*here));
    case Qt::AccessibleTextRole:
        return spokenPerson(*here, m_circles);
    default:
        return {};
    }
}

Qt::ItemFlags PeopleModel::flags(const QModelIndex& index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled
                           : Qt::NoItemFlags;
}

QStringList PeopleModel::mimeTypes() const
{
    return {QString::fromLatin1(contactsMime)};
}

QMimeData* PeopleModel::mimeData(const QModelIndexList& indexes) const
{
    std::vector<ContactId> contacts;
    for (const QModelIndex& index : indexes)
        if (const PersonRow* here = person(index.row()))
            contacts.push_back(here->contact.id);
    auto mime = std::make_unique<QMimeData>();
    mime->setData(QString::fromLatin1(contactsMime), contactsToMime(contacts));
    return mime.release(); // the drag owns it
}

void PeopleModel::readPage(int page) const
{
    // Until the first page of a new question is here the view still shows the rows of the old one.
    if ((m_loading && page != 0) || !m_asked.insert(page).second)
        return;
    PeopleQuery query = m_query;
    query.offset = page * PageSize;
    query.limit = PageSize;
    auto* self = const_cast<PeopleModel*>(this); // NOLINT: a view asks for rows through const functions only
    m_library.people(query, self, [self, page, question = m_question](const Result<PeoplePageRow>& rows) {
        if (question != self->m_question)
            return;
        self->m_asked.erase(page);
        if (rows)
            self->takePage(page, *rows);
        else
            emit self->failed(rows.error());
    });
}

void PeopleModel::takePage(int page, const PeoplePageRow& rows)
{
    const auto known = m_pages.constFind(page);
    const bool isAnswerToQuestion = std::exchange(m_loading, false);
    const bool moved =
        rows.total != m_total || (known != m_pages.constEnd() && !samePeople(*known, rows.rows));
    if (isAnswerToQuestion || moved) {
        beginResetModel();
        m_pages.clear();
        m_total = rows.total;
        m_pages.insert(page, rows.rows);
        endResetModel();
        emit filled();
        return;
    }
    m_pages.insert(page, rows.rows);
    if (!rows.rows.empty())
        emit dataChanged(index(page * PageSize),
                         index(page * PageSize + static_cast<int>(rows.rows.size()) - 1));
}

void PeopleModel::refresh()
{
    ++m_question;
    m_asked.clear();
    if (m_pages.isEmpty())
        readPage(0);
    const QList<int> pages = m_pages.keys();
    for (const int page : pages)
        readPage(page);
}

} // namespace cohort
