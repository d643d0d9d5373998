#include "tests/support/figures.h"
#include "tests/support/ui_accessible_tree.h"
#include "tests/support/ui_every_place.h"
#include "tests/support/ui_pages.h"

#include <QAbstractButton>
#include <QApplication>
#include <QButtonGroup>
#include <QDialog>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cohort {
namespace {

/// Fewer would mean that places were left out.
constexpr int placesOfTheProgram = 35;

/// The words of a complaint about a part of a window.
QString called(const QWidget& part)
{
    return u"%1 “%2”"_s.arg(QLatin1String(part.metaObject()->className()),
                            part.accessibleName().isEmpty() ? part.property("text").toString()
                                                            : part.accessibleName());
}

/// What Tab must come to: what is on the screen, works and takes the focus by Tab.
std::vector<QWidget*> wantedStops(const QWidget& top)
{
    std::vector<QWidget*> stops;
    for (QWidget* part : top.findChildren<QWidget*>())
        if (part->isVisible() && part->isEnabled() && part->window() == &top && !part->focusProxy() &&
            (part->focusPolicy() & Qt::TabFocus))
            stops.push_back(part);
    return stops;
}

/// Of choices that exclude each other Tab comes to one; the arrow keys go on from there.
bool areOneChoice(const QWidget* one, const QWidget* other)
{
    const auto* first = qobject_cast<const QAbstractButton*>(one);
    const auto* second = qobject_cast<const QAbstractButton*>(other);
    return first && second && first->group() && first->group() == second->group() &&
           first->group()->exclusive();
}

/// Goes round with Tab, from wherever the focus is, until it has come back.
std::vector<QWidget*> tabWalk(QWidget& top, std::size_t most)
{
    std::vector<QWidget*> walked;
    for (std::size_t step = 0; step < 2 * most + 2; ++step) {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &top, Qt::Key_Tab);
        QWidget* at = QApplication::focusWidget();
        if (!at || (!walked.empty() && at == walked.front()))
            break;
        walked.push_back(at);
    }
    return walked;
}

/// The two parts that hold one of both each and lie beside each other.
std::pair<const QWidget*, const QWidget*> branches(const QWidget* one, const QWidget* other)
{
    const QWidget* common = one->parentWidget();
    while (common && !common->isAncestorOf(other))
        common = common->parentWidget();
    const auto below = [common](const QWidget* part) {
        while (part->parentWidget() != common)
            part = part->parentWidget();
        return part;
    };
    return {below(one), below(other)};
}

/// Whether somebody who reads comes to `next` before `at`: it is above it, or in its line and before it.
bool isReadBefore(const QWidget* next, const QWidget* at)
{
    if (next->isAncestorOf(at) || at->isAncestorOf(next))
        return false;
    const auto [first, second] = branches(next, at);
    const QRect box = first->geometry();
    const QRect other = second->geometry();
    const bool beside = box.right() < other.left() || other.right() < box.left();
    if (!beside)
        return box.bottom() < other.top();
    const bool sameLine = box.bottom() >= other.top() && other.bottom() >= box.top();
    if (!sameLine)
        return false; // another column, or further down in a grid: both orders are read
    return qApp->isRightToLeft() ? box.left() > other.right() : box.right() < other.left();
}

class AccessiblePlaces : public testing::TestWithParam<Qt::LayoutDirection> {
protected:
    AccessiblePlaces()
    {
        QApplication::setLayoutDirection(GetParam());
        m_sample = std::make_unique<SampleWindow>();
    }
    ~AccessiblePlaces() override
    {
        m_sample.reset();
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    static std::string direction()
    {
        return GetParam() == Qt::RightToLeft ? "right to left" : "left to right";
    }

    std::unique_ptr<SampleWindow> m_sample;
};

TEST_P(AccessiblePlaces, NameEverythingOneCanActOn)
{
    AccessibleTree all;
    const QStringList places = EveryPlace(*m_sample).visit([&all](const QString& name, QWidget& top) {
        const AccessibleTree tree = readAccessibleTree(top);
        all.nodes += tree.nodes;
        all.interactive += tree.interactive;
        for (const QString& unnamed : tree.unnamed)
            all.unnamed.append(name + u": "_s + unnamed);
    });
    EXPECT_EQ(all.unnamed, QStringList()) << all.unnamed.join(u'\n').toStdString();
    EXPECT_GE(places.size(), placesOfTheProgram);
    printFigure("unnamed widgets, " + direction(), std::to_string(all.unnamed.size()) + " of " +
                                                       std::to_string(all.interactive) + " to act on in " +
                                                       std::to_string(places.size()) + " places");
}

/// What is wrong with the way Tab goes through a window; `stops` is where it came to.
QStringList faultsOfTabs(QWidget& top, std::size_t& stops)
{
    QStringList faults;
    const std::vector<QWidget*> wanted = wantedStops(top);
    const std::vector<QWidget*> walked = tabWalk(top, wanted.size());
    stops = walked.size();
    for (const QWidget* stop : wanted)
        if (std::ranges::none_of(walked,
                                 [stop](const QWidget* at) { return at == stop || areOneChoice(at, stop); }))
            faults.append(u"Tab does not come to "_s + called(*stop));
    for (std::size_t at = 0; at < walked.size(); ++at)
        if (std::ranges::count(walked, walked[at]) > 1)
            faults.append(u"Tab comes twice to "_s + called(*walked[at]));
    // The round is begun where the focus was: one step back is its seam.
    QStringList back;
    for (std::size_t at = 0; at < walked.size(); ++at)
        if (const QWidget* next = walked[(at + 1) % walked.size()]; isReadBefore(next, walked[at]))
            back.append(u"Tab goes back from %1 to %2"_s.arg(called(*walked[at]), called(*next)));
    return back.size() > 1 ? faults + back : faults;
}

TEST_P(AccessiblePlaces, AreWalkedByTabOnceInTheOrderOfReading)
{
    QStringList faults;
    std::size_t stopsOfAll = 0;
    const QStringList places = EveryPlace(*m_sample).visit([&](const QString& name, QWidget& top) {
        constexpr int mostWalks = 10; // contents arrive and settle in their own time
        std::size_t stops = 0;
        QStringList wrong = faultsOfTabs(top, stops);
        for (int walk = 1; !wrong.isEmpty() && walk < mostWalks; ++walk) {
            m_sample->rig().settle();
            QTest::qWait(walk);
            wrong = faultsOfTabs(top, stops);
        }
        stopsOfAll += stops;
        for (const QString& fault : wrong)
            faults.append(name + u": "_s + fault);
    });
    EXPECT_TRUE(faults.isEmpty()) << faults.join(u'\n').toStdString();
    printFigure("stops of Tab, " + direction(),
                std::to_string(stopsOfAll) + " in " + std::to_string(places.size()) + " places");
}

INSTANTIATE_TEST_SUITE_P(Directions, AccessiblePlaces, testing::Values(Qt::LeftToRight, Qt::RightToLeft));

TEST(AccessibleDialogs, CloseWithEscapeAndHaveATitle)
{
    SampleWindow sample;
    int dialogs = 0;
    EveryPlace(sample).visit([&dialogs](const QString& name, QWidget& top) {
        if (!qobject_cast<QDialog*>(&top))
            return;
        ++dialogs;
        EXPECT_FALSE(top.windowTitle().isEmpty()) << qPrintable(name);
        const QPointer<QWidget> open = &top;
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &top, Qt::Key_Escape);
        EXPECT_TRUE(!open || !open->isVisible()) << qPrintable(name);
    });
    EXPECT_GE(dialogs, 16);
}

TEST(AccessiblePlacesOfTheWindow, GiveEachLetterOfAMnemonicToOne)
{
    SampleWindow sample;
    QStringList fights;
    EveryPlace(sample).visit([&fights](const QString& name, QWidget& top) {
        for (const QString& fight : fightingMnemonics(top))
            fights.append(name + u": "_s + fight);
    });
    EXPECT_TRUE(fights.isEmpty()) << fights.join(u'\n').toStdString();
}

} // namespace
} // namespace cohort
