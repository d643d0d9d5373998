#pragma once

#include "tests/support/library_rig.h"

#include <QAbstractButton>
#include <QStringList>
#include <QWidget>

namespace cohort {

/// The button of a page that shows this word (mnemonics ignored), or null.
[[nodiscard]] QAbstractButton* buttonSaying(const QWidget& page, const QString& word);
/// Presses that button once it is there and may be pressed; fails the test when it never comes. A page that
/// is filled anew while events are handled has its new buttons only after the next turn of the event loop, so
/// a button that was seen a moment ago may be gone.
void press(const QWidget& page, const QString& word);
/// Every interactive thing below a page that assistive technology would read without a name, as "Role
/// (class)".
[[nodiscard]] QStringList unnamedBelow(QWidget& page);
/// Two mnemonics of one page that fight for the same letter; empty when there are none.
[[nodiscard]] QStringList fightingMnemonics(const QWidget& page);

/// A library on the sample network with one circle of three people of the work network.
class SampleLibrary {
public:
    SampleLibrary();

    LibraryRig rig;
    AccountId work = AccountId::None;
    AccountId home = AccountId::None;
    std::vector<ContactId> members;
    CircleId circle = CircleId::None;

    [[nodiscard]] Library& library() { return rig.library(); }
    [[nodiscard]] std::vector<Draft> drafts();
    [[nodiscard]] std::vector<OutboxRow> outbox();
    [[nodiscard]] StreamRef reading() const { return {.kind = StreamRef::Kind::Circle, .circle = circle}; }
};

} // namespace cohort
