#include "ui/composer/audience_box.h"

#include "core/library/library.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/style.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace cohort {

namespace {

using Kind = AudienceEntry::Kind;

/// Stands for a name until the library has told it.
QString unnamed()
{
    return u"…"_s;
}

std::vector<AudienceEntry> entriesOf(const Audience& audience)
{
    std::vector<AudienceEntry> entries;
    for (const CircleId circle : audience.circles)
        entries.push_back({.kind = Kind::Circle, .circle = {.id = circle}, .name = unnamed()});
    for (const ContactId person : audience.people)
        entries.push_back({.kind = Kind::Person, .person = person, .name = unnamed()});
    if (audience.parentReaders)
        entries.push_back(specialEntry(Kind::ParentReaders));
    if (audience.followers)
        entries.push_back(specialEntry(Kind::Followers));
    if (audience.anyone)
        entries.push_back(specialEntry(Kind::Anyone));
    return entries;
}

} // namespace

AudienceBox::AudienceBox(Library& library, QWidget* parent)
    : QWidget(parent)
    , m_library(library)
    , m_to(new AudienceField(library, AudienceSuggestions::Offers::Everything, this))
    , m_except(new AudienceField(library, AudienceSuggestions::Offers::PeopleOnly, this))
    , m_exceptLabel(new QLabel(tr("E&xcept"), this))
    , m_exceptButton(new QToolButton(this))
    , m_origin(new PlainLabel({}, this))
{
    auto* label = new QLabel(tr("&To"), this);
    label->setBuddy(m_to->line());
    m_exceptLabel->setBuddy(m_except->line());
    m_to->line()->setAccessibleName(tr("To: circles and people"));
    m_except->line()->setAccessibleName(tr("Except: people who must not see it"));
    m_exceptButton->setText(tr("Except…"));
    m_exceptButton->setAutoRaise(true);
    m_exceptButton->setFocusPolicy(Qt::StrongFocus);
    m_exceptButton->setToolTip(tr("Leave somebody out"));
    m_exceptButton->setAccessibleName(tr("Leave somebody out"));
    setFocusProxy(m_to);
    m_origin->setMeta(true);
    m_origin->setWraps(true);

    auto* grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(style::gridPx);
    grid->setVerticalSpacing(style::halfGridPx);
    grid->addWidget(label, 0, 0);
    grid->addWidget(m_to, 0, 1);
    grid->addWidget(m_exceptButton, 0, 2);
    grid->addWidget(m_exceptLabel, 1, 0);
    grid->addWidget(m_except, 1, 1, 1, 2);
    grid->addWidget(m_origin, 2, 1, 1, 2);
    grid->setColumnStretch(1, 1);
    showExcept(false);
    setOrigin({});

    connect(m_exceptButton, &QToolButton::clicked, this, [this] {
        showExcept(true);
        m_except->line()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_to, &AudienceField::edited, this, [this] {
        setOrigin({});
        emit edited();
    });
    connect(m_except, &AudienceField::edited, this, &AudienceBox::edited);
}

void AudienceBox::setAudience(const Audience& audience)
{
    m_to->setEntries(entriesOf(audience));
    m_except->setEntries(entriesOf({.people = audience.except}));
    showExcept(!audience.except.empty());
    if (!audience.circles.empty())
        nameCircles();
    for (const ContactId person : audience.people)
        namePerson(person);
    for (const ContactId person : audience.except)
        namePerson(person);
}

Audience AudienceBox::audience() const
{
    Audience audience;
    for (const AudienceEntry& entry : m_to->entries()) {
        if (entry.kind == Kind::Circle)
            audience.circles.push_back(entry.circle.id);
        if (entry.kind == Kind::Person)
            audience.people.push_back(entry.person);
        audience.anyone |= entry.kind == Kind::Anyone;
        audience.followers |= entry.kind == Kind::Followers;
        audience.parentReaders |= entry.kind == Kind::ParentReaders;
    }
    for (const AudienceEntry& entry : m_except->entries())
        audience.except.push_back(entry.person);
    return audience;
}

void AudienceBox::setConversation(bool conversation)
{
    m_to->setConversation(conversation);
}

void AudienceBox::setSphere(std::optional<Sphere> sphere)
{
    m_to->setSphere(sphere);
    m_except->setSphere(sphere);
}

void AudienceBox::setOrigin(const QString& words)
{
    m_origin->setText(words);
    m_origin->setVisible(!words.isEmpty());
}

QString AudienceBox::spoken() const
{
    QStringList names;
    for (const AudienceEntry& entry : m_to->entries())
        names.append(entry.name);
    return names.isEmpty() ? tr("To nobody yet") : tr("To %1").arg(QLocale().createSeparatedList(names));
}

void AudienceBox::showExcept(bool shown)
{
    m_exceptLabel->setVisible(shown);
    m_except->setVisible(shown);
    m_exceptButton->setVisible(!shown);
}

void AudienceBox::nameCircles()
{
    m_library.circles(this, [this](const Result<std::vector<CircleRow>>& circles) {
        if (!circles)
            return;
        for (const CircleRow& row : *circles)
            rename({.kind = Kind::Circle, .circle = row.circle, .name = row.circle.name});
        for (const AudienceEntry& entry : std::vector(m_to->entries()))
            if (entry.kind == Kind::Circle && entry.name == unnamed())
                rename(
                    {.kind = Kind::Circle, .circle = entry.circle, .name = tr("A circle that was removed")});
    });
}

void AudienceBox::namePerson(ContactId person)
{
    m_library.person(person, std::nullopt, this, [this, person](const Result<PersonPage>& page) {
        const QString name = page ? page->row.contact.name : tr("Somebody who was removed");
        rename({.kind = Kind::Person, .person = person, .name = name});
    });
}

void AudienceBox::rename(const AudienceEntry& named)
{
    for (AudienceField* field : {m_to, m_except}) {
        std::vector<AudienceEntry> entries = field->entries();
        bool found = false;
        for (AudienceEntry& entry : entries) {
            if (!entry.isSame(named) || entry.name == named.name)
                continue;
            entry = named;
            found = true;
        }
        if (found)
            field->setEntries(std::move(entries));
    }
}

} // namespace cohort
