#pragma once

#include "core/library/library.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QListView;
class QMenu;
class QScrollArea;
class QStackedWidget;
class QToolButton;

namespace cohort {

class AvatarPictures;
class CircleBook;
class EmptyState;
class FindPeople;
class MessageBar;
class PeopleModel;
class PersonDelegate;
class PersonView;
class PlainLabel;
class SamePersonPanel;
class UndoBar;
struct CardFile;

/// My people: a list with search and filter, the chosen person beside it, several at once into circles and
/// out of them, and the search for somebody on a network.
class PeopleView final : public QWidget {
    Q_OBJECT
public:
    explicit PeopleView(Library& library, QWidget* parent = nullptr);

    /// Only one life is shown; nothing: both.
    void setSphere(std::optional<Sphere> sphere);
    /// Profile pictures where they are allowed; without them everybody has initials.
    void setAvatars(AvatarPictures& avatars);
    void showPerson(ContactId contact);
    void focusSearch();
    /// Asks for a file with an address book first.
    void chooseContacts();
    /// Shows what is in an address book before anything is done with it. `notOne` is called instead when the
    /// file is none; without it that is said.
    void importContacts(const QString& path, const std::function<void()>& notOne = {});

    [[nodiscard]] QListView* list() const { return m_list; }
    [[nodiscard]] PeopleModel* model() const { return m_model; }
    [[nodiscard]] PersonView* person() const { return m_person; }
    [[nodiscard]] UndoBar* undoBar() const { return m_undo; }

signals:
    void streamWanted(const cohort::StreamRef& stream);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    /// The first arrow key comes to the person who is current and not chosen yet, also from the search field.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class Show { All, Professional, Personal, BothSpheres, NoCircle };
    [[nodiscard]] QWidget* listSide();
    [[nodiscard]] QWidget* personSide();
    /// How many might be somebody else in the list.
    void tellSame(int total);
    void connectParts();
    void ask();
    void fillFilter();
    void fillCircleMenus();
    void selectionChanged();
    void afterFill();
    /// For the selected people: into the circle or out of it.
    void changeCircle(const Circle& circle, bool add);
    void offerUndo(const Circle& circle, int people, bool added, const Undo& undo);
    void previewCards(const CardFile& file);
    void tellError(const Error& error);

    Library& m_library;
    CircleBook* m_circles;
    PeopleModel* m_model;
    PersonDelegate* m_delegate;
    UndoBar* m_undo;
    MessageBar* m_bar;
    QLineEdit* m_search;
    QComboBox* m_filter;
    QListView* m_list;
    QStackedWidget* m_listOrEmpty;
    EmptyState* m_empty;
    PlainLabel* m_count;
    QToolButton* m_add;
    QToolButton* m_take;
    QToolButton* m_find;
    QToolButton* m_import;
    QStackedWidget* m_side;
    PersonView* m_person;
    FindPeople* m_finder;
    SamePersonPanel* m_same;
    QScrollArea* m_sameSide;
    QToolButton* m_sameCount;
    QTimer m_pause;
};

} // namespace cohort
