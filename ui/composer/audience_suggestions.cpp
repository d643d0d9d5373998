#include "ui/composer/audience_suggestions.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/style.h"

#include <QApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace cohort {

namespace {

/// More would not be read in a list below a line of text; typing one more letter is faster.
constexpr int MostPeople = 20;

bool matches(const QString& name, const QString& words)
{
    return words.isEmpty() || name.contains(words, Qt::CaseInsensitive);
}

QString handlesOf(const PersonRow& row)
{
    QStringList handles;
    for (const Identity& identity : row.identities)
        handles.append(identity.author.handle);
    return QLocale().createSeparatedList(handles);
}

} // namespace

AudienceSuggestions::AudienceSuggestions(Library& library, Offers offers, QObject* parent)
    : QAbstractListModel(parent)
    , m_library(library)
    , m_offers(offers)
{
    if (m_offers == Offers::PeopleOnly)
        return;
    readCircles();
    connect(&m_library, &Library::changed, this, [this](const Changes& changes) {
        if (changes.circles)
            readCircles();
    });
}

void AudienceSuggestions::setConversation(bool conversation)
{
    m_conversation = conversation;
}

void AudienceSuggestions::setSphere(std::optional<Sphere> sphere)
{
    m_sphere = sphere;
    ++m_question; // an answer on its way is for the other life
    beginResetModel();
    m_entries.clear();
    endResetModel();
}

void AudienceSuggestions::look(const QString& words)
{
    m_words = words.trimmed();
    readPeople();
}

const AudienceEntry* AudienceSuggestions::entry(int row) const
{
    const auto place = static_cast<std::size_t>(row);
    return row >= 0 && place < m_entries.size() ? &m_entries[place] : nullptr;
}

int AudienceSuggestions::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant AudienceSuggestions::data(const QModelIndex& index, int role) const
{
    const AudienceEntry* shown = entry(index.row());
    if (!shown)
        return {};
    if (role == Qt::DisplayRole && !shown->detail.isEmpty())
        return tr("%1 – %2", "suggested audience: name, detail").arg(shown->name, shown->detail);
    if (role == Qt::DisplayRole || role == Qt::EditRole)
        return shown->name;
    if (role != Qt::DecorationRole)
        return {};
    switch (shown->kind) {
    case AudienceEntry::Kind::Circle:
        return icons::shape(shown->circle.shape, style::circleColour(shown->circle, QApplication::palette()));
    case AudienceEntry::Kind::Person:
        return icons::named(u"user-identity"_s);
    default:
        return icons::named(u"system-users"_s);
    }
}

void AudienceSuggestions::readCircles()
{
    m_library.circles(this, [this](const Result<std::vector<CircleRow>>& circles) {
        if (circles)
            m_circles = *circles;
    });
}

void AudienceSuggestions::readPeople()
{
    const PeopleQuery query{.words = m_words,
                            .sphere = m_sphere,
                            .orNoCircle = m_sphere.has_value(),
                            .shown = m_sphere,
                            .limit = MostPeople};
    m_library.people(query, this, [this, question = ++m_question](const Result<PeoplePageRow>& page) {
        if (question == m_question)
            fill(page ? page->rows : std::vector<PersonRow>{});
    });
}

void AudienceSuggestions::fill(const std::vector<PersonRow>& people)
{
    using Kind = AudienceEntry::Kind;
    beginResetModel();
    m_entries.clear();
    if (m_offers == Offers::Everything) {
        for (const CircleRow& row : m_circles)
            if (matches(row.circle.name, m_words) && (!m_sphere || row.circle.sphere == *m_sphere))
                m_entries.push_back({.kind = Kind::Circle,
                                     .circle = row.circle,
                                     .name = row.circle.name,
                                     .detail = tr("%n people", "", row.people)});
        for (const Kind kind : {Kind::ParentReaders, Kind::Followers, Kind::Anyone}) {
            const AudienceEntry special = specialEntry(kind);
            if (matches(special.name, m_words) && (kind != Kind::ParentReaders || m_conversation))
                m_entries.push_back(special);
        }
    }
    for (const PersonRow& row : people)
        m_entries.push_back({.kind = Kind::Person,
                             .person = row.contact.id,
                             .name = row.contact.name,
                             .detail = handlesOf(row)});
    endResetModel();
    emit filled();
}

} // namespace cohort
