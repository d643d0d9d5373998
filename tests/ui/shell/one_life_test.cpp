#include "tests/support/ui_sample_window.h"
#include "ui/composer/accounts_box.h"
#include "ui/composer/audience_box.h"
#include "ui/composer/audience_suggestions.h"
#include "ui/composer/composer.h"
#include "ui/composer/composer_form.h"
#include "ui/people/find_people.h"
#include "ui/people/people_model.h"
#include "ui/people/people_view.h"
#include "ui/shell/commands.h"
#include "ui/shell/overview.h"
#include "ui/shell/quick_switcher.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace cohort {
namespace {

/// While one life is chosen, no page shows anything of the other.
class OneLife : public testing::TestWithParam<Sphere> {
protected:
    OneLife()
    {
        for (const Sphere sphere : {shown(), other()})
            writeDraft(sphere);
        window().setSphere(shown());
    }

    [[nodiscard]] MainWindow& window() { return m_sample.window(); }
    [[nodiscard]] static Sphere shown() { return GetParam(); }
    [[nodiscard]] static Sphere other()
    {
        return shown() == Sphere::Professional ? Sphere::Personal : Sphere::Professional;
    }
    [[nodiscard]] static Hat hat(Sphere sphere)
    {
        return sphere == Sphere::Professional ? Hat::Professional : Hat::Personal;
    }
    [[nodiscard]] static QString draftText(Sphere sphere)
    {
        return sphere == Sphere::Professional ? u"Minutes of the board"_s : u"Birthday of the twins"_s;
    }
    [[nodiscard]] QStringList circles(Sphere sphere)
    {
        QStringList names;
        for (const CircleRow& row : window().overview()->circles())
            if (row.circle.sphere == sphere)
                names << row.circle.name;
        return names;
    }
    [[nodiscard]] QStringList handles(Sphere sphere)
    {
        QStringList found;
        for (const AccountRow& row : m_sample.rig().accounts())
            if (row.account.hat == hat(sphere))
                found << row.account.facts.me.handle;
        return found;
    }
    void writeDraft(Sphere sphere)
    {
        Draft draft{.text = draftText(sphere)};
        for (const CircleRow& row : window().overview()->circles())
            if (row.circle.sphere == sphere)
                draft.audience.circles = {row.circle.id};
        for (const AccountRow& row : m_sample.rig().accounts())
            if (row.account.hat == hat(sphere))
                draft.targets = {{.account = row.account.id}};
        (void)m_sample.rig().value<DraftId>([&](QObject* asker, auto answer) {
            m_sample.library().saveDraft(draft, asker, std::move(answer));
        });
    }
    struct Crossover {
        ContactId contact = ContactId::None;
        QMap<Sphere, QString> handle{};
    };
    /// Somebody met at work and somebody met at home turn out to be one, in circles of both lives.
    Crossover makeCrossover()
    {
        Crossover both;
        for (const Sphere sphere : {Sphere::Professional, Sphere::Personal}) {
            const PersonRow met = metIn(sphere);
            both.handle.insert(sphere, met.identities.front().author.handle);
            if (both.contact == ContactId::None) {
                both.contact = met.contact.id;
            } else {
                (void)m_sample.rig().value<Undo>([&](QObject* asker, auto answer) {
                    m_sample.library().linkContacts(met.contact.id, both.contact, asker, std::move(answer));
                });
            }
            for (const CircleRow& row : window().overview()->circles())
                if (row.circle.sphere == sphere)
                    (void)m_sample.rig().value<Undo>([&](QObject* asker, auto answer) {
                        m_sample.library().addToCircle(row.circle.id, {both.contact}, asker,
                                                       std::move(answer));
                    });
        }
        return both;
    }
    /// Somebody with one handle who is met through the account of this life alone.
    PersonRow metIn(Sphere sphere)
    {
        const auto people = m_sample.rig().people({.sphere = sphere, .orNoCircle = true, .limit = 1000});
        for (const PersonRow& row : people) {
            const auto page = m_sample.rig().value<PersonPage>([&](QObject* asker, auto answer) {
                m_sample.library().person(row.contact.id, std::nullopt, asker, std::move(answer));
            });
            const bool once = row.identities.size() == 1 && page.relationships.size() == 1;
            for (const AccountRow& account : m_sample.rig().accounts())
                if (once && account.account.id == page.relationships.firstKey() &&
                    account.account.hat == hat(sphere))
                    return row;
        }
        throw std::runtime_error("nobody is met in one life alone");
    }
    /// What is on the screen shows nothing of the other life.
    void expectNoTrace(const char* where)
    {
        QTest::qWait(100);
        const QString words = m_sample.visibleWords();
        for (const QString& word : circles(other()) + handles(other()) + QStringList{draftText(other())})
            EXPECT_FALSE(words.contains(word)) << where << ": " << qPrintable(word);
    }

    SampleWindow m_sample;
};

TEST_P(OneLife, NoPageShowsTheOther)
{
    ASSERT_FALSE(circles(other()).isEmpty());
    ASSERT_FALSE(handles(other()).isEmpty());
    for (const Place place : {Place::Comments, Place::People, Place::Outbox, Place::Accounts}) {
        window().showPlace(place);
        ASSERT_TRUE(SampleWindow::waitUntil([this, place] {
            return place != Place::Outbox || m_sample.visibleWords().contains(draftText(shown()));
        }));
        expectNoTrace(qPrintable(window().windowTitle()));
    }
    EXPECT_TRUE(m_sample.visibleWords().contains(handles(shown()).front())) << "its own account is there";
    ASSERT_TRUE(m_sample.openCircle(1));
    expectNoTrace("stream");
    window().search(u"the"_s);
    expectNoTrace("search");
    window().commands()->action(Commands::Id::NewCircle)->trigger();
    expectNoTrace("circle editor");
    window().commands()->action(Commands::Id::QuickSwitcher)->trigger();
    ASSERT_TRUE(window().findChild<QuickSwitcher*>());
    expectNoTrace("quick switcher");
}

TEST_P(OneLife, PagesThatAreOpenFollowASwitch)
{
    window().setSphere(other());
    for (const Place place : {Place::Comments, Place::People, Place::Outbox, Place::Accounts})
        window().showPlace(place);
    ASSERT_TRUE(SampleWindow::waitUntil(
        [this] { return m_sample.visibleWords().contains(handles(other()).front()); }));
    window().setSphere(shown());
    for (const Place place : {Place::Accounts, Place::Outbox, Place::Comments, Place::People}) {
        window().showPlace(place);
        expectNoTrace(qPrintable(window().windowTitle()));
    }
}

TEST_P(OneLife, PeopleAreThoseOfItsCirclesAndOfItsAccounts)
{
    window().showPlace(Place::People);
    const PeopleModel* model = window().peoplePage()->model();
    ASSERT_TRUE(SampleWindow::waitUntil([model] { return model->rowCount() > 0 && model->person(0); }));
    QSet<CircleId> ofOther;
    for (const CircleRow& row : window().overview()->circles())
        if (row.circle.sphere == other())
            ofOther.insert(row.circle.id);
    for (int row = 0; row < model->rowCount(); ++row) {
        const PersonRow* person = model->person(row);
        ASSERT_TRUE(person);
        const bool onlyOther =
            !person->circles.empty() && !person->crossover && ofOther.contains(person->circles.front());
        EXPECT_FALSE(onlyOther) << qPrintable(person->contact.name);
    }
    EXPECT_LT(model->rowCount(), static_cast<int>(m_sample.rig().people({.limit = 1000}).size()));
}

TEST_P(OneLife, AHandleOfTheOtherShowsNowhereWithAPersonOfBoth)
{
    const Crossover both = makeCrossover();
    const QString ours = both.handle.value(shown());
    const QString theirs = both.handle.value(other());
    window().showPerson(both.contact);
    const auto shows = [this](const QString& handle) { return m_sample.visibleWords().contains(handle); };
    ASSERT_TRUE(SampleWindow::waitUntil([&] { return shows(ours); }));
    expectNoTrace("page of a person");
    EXPECT_FALSE(shows(theirs)) << qPrintable(theirs);
    window().peoplePage()->findChild<QLineEdit*>(u"search"_s)->setText(theirs);
    ASSERT_TRUE(SampleWindow::waitUntil([this] { return window().peoplePage()->model()->rowCount() == 0; }))
        << "a handle that does not show is not found by its words";
    window().commands()->action(Commands::Id::NewPost)->trigger();
    const ComposerForm* form = window().composer()->form();
    const auto* suggestions = form->audience()->to()->findChild<AudienceSuggestions*>();
    form->audience()->to()->line()->setFocus();
    QTest::keyClicks(form->audience()->to()->line(), ours);
    const auto offered = [&]() -> const AudienceEntry* {
        for (int row = 0; row < suggestions->rowCount({}); ++row)
            if (suggestions->entry(row)->person == both.contact)
                return suggestions->entry(row);
        return nullptr;
    };
    ASSERT_TRUE(SampleWindow::waitUntil([&] { return offered() != nullptr; }));
    EXPECT_EQ(offered()->detail, ours);
    window().setSphere(std::nullopt);
    window().showPerson(both.contact);
    EXPECT_TRUE(SampleWindow::waitUntil([&] { return shows(ours) && shows(theirs); })) << "both show all";
}

TEST_P(OneLife, APersonIsLookedForThroughItsAccountsOnly)
{
    window().showPlace(Place::People);
    const auto* finder = window().findChild<FindPeople*>();
    const auto* accounts = finder->findChild<QComboBox*>();
    ASSERT_TRUE(SampleWindow::waitUntil([accounts] { return accounts->count() > 0; }));
    for (const QString& handle : handles(other()))
        EXPECT_EQ(accounts->findText(handle), -1) << qPrintable(handle);
}

TEST_P(OneLife, TheComposerOffersItsAccountsAndCirclesOnly)
{
    ASSERT_TRUE(m_sample.openCircle(1));
    window().commands()->action(Commands::Id::NewPost)->trigger();
    const ComposerForm* form = window().composer()->form();
    ASSERT_TRUE(SampleWindow::waitUntil([form] { return !form->accounts()->chosen().empty(); }));
    for (const QCheckBox* box : form->accounts()->findChildren<QCheckBox*>())
        EXPECT_FALSE(box->text().contains(handles(other()).front())) << qPrintable(box->text());
    const auto* suggestions = form->audience()->to()->findChild<AudienceSuggestions*>();
    for (const QString& name : circles(other()) + circles(shown())) {
        form->audience()->to()->line()->setFocus();
        form->audience()->to()->line()->clear();
        QTest::keyClicks(form->audience()->to()->line(), name.left(4));
        QTest::qWait(300);
        for (int row = 0; row < suggestions->rowCount({}); ++row) {
            const AudienceEntry& offered = *suggestions->entry(row);
            EXPECT_TRUE(offered.kind != AudienceEntry::Kind::Circle ||
                        circles(shown()).contains(offered.name));
        }
    }
    expectNoTrace("composer");
}

TEST_P(OneLife, ADraftThatCarriesAnotherAccountShowsIt)
{
    AccountId carried = AccountId::None;
    for (const AccountRow& row : m_sample.rig().accounts())
        if (row.account.hat == hat(other()))
            carried = row.account.id;
    AccountsBox box(m_sample.library(), nullptr);
    box.setSphere(shown());
    box.setTargets({{.account = carried}});
    ASSERT_TRUE(SampleWindow::waitUntil([&box, carried] { return box.find(carried) != nullptr; }));
    EXPECT_EQ(box.targets(), std::vector{DraftTarget{.account = carried}});
    box.setTargets({});
    EXPECT_EQ(box.find(carried), nullptr);
}

INSTANTIATE_TEST_SUITE_P(Spheres, OneLife, testing::Values(Sphere::Professional, Sphere::Personal));

} // namespace
} // namespace cohort
