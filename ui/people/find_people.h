#pragma once

#include "core/library/library.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace cohort {

class MessageBar;
class PlainLabel;

/// Looks for somebody on a network through one of my accounts and adds the one that is meant.
class FindPeople final : public QWidget {
    Q_OBJECT
public:
    FindPeople(Library& library, QWidget* parent);
    /// Only through accounts of one life; nothing: both.
    void setSphere(std::optional<Sphere> sphere);
    void focusWords();

signals:
    void added(cohort::ContactId contact);
    void closed();

private:
    void readAccounts();
    void find();
    void show(const std::vector<Author>& authors);
    [[nodiscard]] const Author* chosen() const;
    void addChosen();
    void followChosen();
    void updateButtons();
    void tellError(const Error& error);

    Library& m_library;
    std::optional<Sphere> m_sphere;
    std::vector<Author> m_found;
    AccountId m_through = AccountId::None; ///< `m_found` came through it
    quint64 m_question = 0;
    MessageBar* m_bar;
    QComboBox* m_account;
    QLineEdit* m_words;
    QPushButton* m_find;
    PlainLabel* m_state;
    QListWidget* m_list;
    QPushButton* m_add;
    QPushButton* m_follow;
};

} // namespace cohort
