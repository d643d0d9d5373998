#pragma once

#include "core/library/library.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QGridLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace cohort {

class AddressList;
class AudienceField;
class AvatarBadge;
class AvatarPictures;
class CircleBook;
class CircleChips;
class HandleList;
class MessageBar;
class PlainLabel;
class RelationshipList;
class SamePersonPanel;
class UndoBar;

/// One person: handles on all networks (in one life only those that show in it), circles, private notes, what
/// my accounts and the person are to each other. Texts save themselves.
class PersonView final : public QWidget {
    Q_OBJECT
public:
    PersonView(Library& library, const CircleBook& circles, UndoBar& undo, QWidget* parent);
    ~PersonView() override;

    /// None shows nothing.
    void show(ContactId contact);
    /// One life is on the screen; nothing: both. Shows nobody until the next `show`.
    void setSphere(std::optional<Sphere> sphere);
    /// Profile pictures, and the box that allows those of the shown person.
    void setAvatars(AvatarPictures& avatars);
    [[nodiscard]] ContactId contact() const { return m_contact; }
    /// Writes what is not written yet.
    void flush();

signals:
    /// The person's posts over all networks are wanted.
    void streamWanted(const cohort::StreamRef& stream);
    void personWanted(cohort::ContactId contact);

private:
    void layOut();
    void connectFields();
    void connectLists();
    void read();
    void fill(const PersonPage& page);
    void fillTexts(const Contact& contact);
    void fillCircles(const PersonRow& row);
    void showPicture();
    void allowPictures(bool allowed);
    void link(ContactId other, const QString& otherName);
    void unlink(const Identity& identity);
    void leaveCircle(const Circle& circle);
    void joinCircle(const Circle& circle);
    void removePerson();
    void viewAs();
    /// Takes the answer of a change that can be undone.
    Library::Answer<Undo> undoable(const QString& words);
    Library::Answer<void> told();
    void tellError(const Error& error);

    Library& m_library;
    const CircleBook& m_circles;
    UndoBar& m_undo;
    ContactId m_contact = ContactId::None;
    Contact m_stored{};
    PersonRow m_row{};
    AccountId m_through = AccountId::None; ///< met the person
    AvatarPictures* m_avatars = nullptr;
    std::vector<AccountRow> m_accounts;
    QTimer m_pause;

    MessageBar* m_bar;
    AvatarBadge* m_avatar;
    QCheckBox* m_allowed;
    QLineEdit* m_name;
    QToolButton* m_posts;
    QToolButton* m_viewAs;
    QToolButton* m_remove;
    SamePersonPanel* m_same;
    HandleList* m_handles;
    AddressList* m_addresses;
    AudienceField* m_link;
    CircleChips* m_chips;
    RelationshipList* m_relationships;
    QLineEdit* m_met;
    QPlainTextEdit* m_note;
};

} // namespace cohort
