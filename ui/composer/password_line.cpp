#include "ui/composer/password_line.h"

#include "core/model/post_password.h"
#include "ui/widgets/style.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace cohort {

PasswordLine::PasswordLine(QWidget* parent)
    : QWidget(parent)
    , m_password(new QLineEdit(this))
    , m_shown(new QCheckBox(tr("Show the password"), this))
{
    auto* label = new QLabel(tr("Pass&word"), this);
    label->setBuddy(m_password);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setMaxLength(static_cast<int>(longestPostPassword));
    m_password->setAccessibleName(tr("Password that opens the post"));
    m_password->setPlaceholderText(tr("Opens the post; empty: none"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(style::gridPx);
    row->addWidget(label);
    row->addWidget(m_password, 1);
    row->addWidget(m_shown);
    connect(m_shown, &QCheckBox::toggled, m_password, [this](bool readable) {
        m_password->setEchoMode(readable ? QLineEdit::Normal : QLineEdit::Password);
    });
    connect(m_password, &QLineEdit::textEdited, this, [this] { emit edited(); });
    hide();
}

void PasswordLine::setPassword(const QString& password)
{
    m_shown->setChecked(false); // was for the draft before
    m_password->setText(password);
    showState();
}

QString PasswordLine::password() const
{
    return m_password->text();
}

void PasswordLine::setOffered(bool offered)
{
    m_offered = offered;
    showState();
}

void PasswordLine::showState()
{
    // What was typed is never dropped in silence.
    setVisible(m_offered || !m_password->text().isEmpty());
}

} // namespace cohort
