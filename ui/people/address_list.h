#pragma once

#include "core/library/address_book.h"

#include <QWidget>

namespace cohort {

class PlainLabel;

/// What my address book says of somebody: e-mail addresses, web addresses, profiles, as plain text that can
/// be selected. Hidden when there is nothing.
class AddressList final : public QWidget {
    Q_OBJECT
public:
    AddressList(Library& library, QWidget* parent);

    /// None shows nothing.
    void showFor(ContactId contact);

private:
    AddressBook m_book;
    ContactId m_contact = ContactId::None;
    PlainLabel* m_lines;
};

} // namespace cohort
