#include "tests/support/ui_pages.h"

#include "tests/support/ui_accessible_tree.h"

#include <QAbstractButton>
#include <QLabel>
#include <QMap>

#include <gtest/gtest.h>

namespace cohort {

namespace {

QString mnemonicOf(const QString& text)
{
    const QKeySequence keys = QKeySequence::mnemonic(text);
    return keys.toString();
}

} // namespace

QAbstractButton* buttonSaying(const QWidget& page, const QString& word)
{
    const auto buttons = page.findChildren<QAbstractButton*>();
    for (QAbstractButton* button : buttons)
        if (QString(button->text()).remove(u'&') == word && button->isVisibleTo(&page))
            return button;
    return nullptr;
}

void press(const QWidget& page, const QString& word)
{
    QAbstractButton* button = nullptr;
    const bool there = LibraryRig::waitUntil([&] {
        button = buttonSaying(page, word);
        return button && button->isEnabled();
    });
    ASSERT_TRUE(there) << "no button says " << qPrintable(word);
    button->click();
}

QStringList unnamedBelow(QWidget& page)
{
    return readAccessibleTree(page).unnamed;
}

QStringList fightingMnemonics(const QWidget& page)
{
    QMap<QString, QStringList> users;
    for (const QAbstractButton* button : page.findChildren<QAbstractButton*>())
        if (button->isVisibleTo(&page))
            users[mnemonicOf(button->text())].append(button->text());
    for (const QLabel* label : page.findChildren<QLabel*>())
        if (label->isVisibleTo(&page) && label->buddy())
            users[mnemonicOf(label->text())].append(label->text());
    users.remove(QString());
    QStringList fights;
    for (const QStringList& same : users)
        if (same.size() > 1)
            fights.append(same.join(QStringLiteral(" / ")));
    return fights;
}

SampleLibrary::SampleLibrary()
{
    rig.addSampleAccounts();
    for (const AccountRow& row : rig.accounts())
        (row.account.hat == Hat::Professional ? work : home) = row.account.id;
    for (const PersonRow& person : rig.people({}))
        if (person.identities.size() == 1 && members.size() < 3 &&
            person.identities.front().author.uri.contains(QLatin1String("reading-room.example")))
            members.push_back(person.contact.id);
    circle = rig.circle(QStringLiteral("Standing desks"), Sphere::Professional, members);
}

std::vector<Draft> SampleLibrary::drafts()
{
    return rig.value<std::vector<Draft>>(
        [this](QObject* asker, auto answer) { library().drafts(asker, std::move(answer)); });
}

std::vector<OutboxRow> SampleLibrary::outbox()
{
    return rig.value<std::vector<OutboxRow>>(
        [this](QObject* asker, auto answer) { library().outbox(asker, std::move(answer)); });
}

} // namespace cohort
