#include "ui/people/address_list.h"

#include "ui/widgets/labels.h"
#include "ui/widgets/style.h"

#include <QVBoxLayout>

namespace cohort {

AddressList::AddressList(Library& library, QWidget* parent)
    : QWidget(parent)
    , m_book(library)
    , m_lines(new PlainLabel({}, this))
{
    auto* const title = new PlainLabel(tr("In your address book"), this);
    QFont font = title->font();
    font.setWeight(QFont::DemiBold);
    title->setFont(font);
    m_lines->setWraps(true);
    m_lines->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(style::gridPx);
    column->addWidget(title);
    column->addWidget(m_lines);
    hide();
}

void AddressList::showFor(ContactId contact)
{
    m_contact = contact;
    if (contact == ContactId::None)
        return hide();
    m_book.addresses(contact, this, [this, contact](const Result<PersonAddresses>& found) {
        if (contact != m_contact)
            return;
        const QStringList lines = found ? found->mails + found->pages + found->handles : QStringList();
        m_lines->setText(lines.join(u'\n'));
        setVisible(!lines.isEmpty());
    });
}

} // namespace cohort
