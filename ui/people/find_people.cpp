#include "ui/people/find_people.h"

#include "ui/accounts/sphere_rule.h"
#include "ui/widgets/elided.h"
#include "ui/widgets/explained.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/style.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace cohort {

FindPeople::FindPeople(Library& library, QWidget* parent)
    : QWidget(parent)
    , m_library(library)
    , m_bar(new MessageBar(this))
    , m_account(new QComboBox(this))
    , m_words(new QLineEdit(this))
    , m_find(new QPushButton(tr("&Find"), this))
    , m_state(new PlainLabel({}, this))
    , m_list(new QListWidget(this))
    , m_add(new QPushButton(tr("&Add to my people"), this))
    , m_follow(new QPushButton(tr("Add and fo&llow"), this))
{
    style::boundWidth(*m_account);
    m_account->setAccessibleName(tr("Look through this account"));
    m_account->view()->setAccessibleName(m_account->accessibleName());
    m_words->setPlaceholderText(tr("@name@server or a name"));
    m_words->setAccessibleName(tr("Handle or name to find"));
    m_list->setAccessibleName(tr("Found on the network"));
    m_state->setMeta(true);
    m_state->setWraps(true);
    auto* back = new QPushButton(tr("&Back"), this);
    auto* words = new QHBoxLayout;
    words->addWidget(m_words, 1);
    words->addWidget(m_find);
    auto* form = new QFormLayout;
    form->addRow(tr("Thr&ough"), m_account);
    auto* wordsLabel = new QLabel(tr("&Who"), this);
    wordsLabel->setBuddy(m_words);
    form->addRow(wordsLabel, words);
    auto* ends = new QHBoxLayout;
    ends->addWidget(back);
    ends->addStretch();
    ends->addWidget(m_follow);
    ends->addWidget(m_add);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(style::gridPx, style::gridPx, style::gridPx, style::gridPx);
    column->addWidget(m_bar);
    column->addLayout(form);
    column->addWidget(m_state);
    column->addWidget(m_list, 1);
    column->addLayout(ends);

    connect(&m_library, &Library::changed, this, [this](const Changes& changes) {
        if (changes.accounts)
            readAccounts();
    });
    connect(m_find, &QPushButton::clicked, this, &FindPeople::find);
    connect(m_words, &QLineEdit::returnPressed, this, &FindPeople::find);
    connect(m_list, &QListWidget::itemSelectionChanged, this, &FindPeople::updateButtons);
    connect(m_list, &QListWidget::itemActivated, this, &FindPeople::addChosen);
    connect(m_add, &QPushButton::clicked, this, &FindPeople::addChosen);
    connect(m_follow, &QPushButton::clicked, this, &FindPeople::followChosen);
    connect(back, &QPushButton::clicked, this, &FindPeople::closed);
    readAccounts();
    updateButtons();
}

void FindPeople::focusWords()
{
    m_words->setFocus(Qt::OtherFocusReason);
    m_words->selectAll();
}

void FindPeople::setSphere(std::optional<Sphere> sphere)
{
    m_sphere = sphere;
    ++m_question; // an answer on its way came through an account of the other life
    m_words->clear();
    m_state->setText({});
    m_account->clear();
    show({});
    m_state->setText({});
    readAccounts();
}

void FindPeople::readAccounts()
{
    m_library.accounts(this, [this](const Result<std::vector<AccountRow>>& accounts) {
        if (!accounts)
            return;
        const QVariant before = m_account->currentData();
        m_account->clear();
        for (const AccountRow& row : *accounts)
            if ((row.account.facts.can.search || row.account.facts.can.resolveHandles) &&
                isSeenIn(m_sphere, row.account.hat))
                m_account->addItem(row.account.facts.me.handle, raw(row.account.id));
        m_account->setCurrentIndex(qMax(0, m_account->findData(before)));
        m_find->setEnabled(m_account->count() > 0);
        if (m_account->count() == 0)
            m_state->setText(tr("Sign in to a network first: looking for people goes through your account."));
    });
}

void FindPeople::find()
{
    const QString words = m_words->text().trimmed();
    if (words.isEmpty() || m_account->count() == 0)
        return;
    m_bar->hide();
    m_state->setText(tr("Looking…"));
    const AccountId account{m_account->currentData().toLongLong()};
    m_library.findPeople(
        account, words, this,
        [this, account, question = ++m_question](const Result<std::vector<Author>>& authors) {
            if (question != m_question)
                return;
            m_through = account;
            if (authors)
                show(*authors);
            else
                tellError(authors.error());
        });
}

void FindPeople::show(const std::vector<Author>& authors)
{
    m_found = authors;
    m_list->clear();
    for (const Author& author : authors) {
        const QString bio = author.bio.simplified().left(160);
        const QString line = author.name.isEmpty()
                                 ? author.handle
                                 : tr("%1 – %2", "name, handle").arg(author.name, author.handle);
        m_list->addItem(bio.isEmpty() ? line : line + u'\n' + bio);
    }
    m_state->setText(authors.empty() ? tr("Nobody found. Try the whole handle, @name@server.")
                                     : tr("%n found", "people", static_cast<int>(authors.size())));
    if (!authors.empty())
        m_list->setCurrentRow(0);
    updateButtons();
}

const Author* FindPeople::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && static_cast<std::size_t>(row) < m_found.size()
               ? &m_found[static_cast<std::size_t>(row)]
               : nullptr;
}

void FindPeople::addChosen()
{
    const Author* author = chosen();
    if (!author)
        return;
    m_library.addAuthor(*author, m_through, this, [this](const Result<ContactId>& contact) {
        if (contact)
            emit added(*contact);
        else
            tellError(contact.error());
    });
}

void FindPeople::followChosen()
{
    const Author* author = chosen();
    if (!author)
        return;
    m_library.follow(m_through, *author, true, this, [this](const Result<void>& done) {
        if (!done)
            tellError(done.error());
    });
    addChosen();
}

void FindPeople::updateButtons()
{
    m_add->setEnabled(chosen());
    m_follow->setEnabled(chosen());
}

void FindPeople::tellError(const Error& error)
{
    m_state->setText({});
    m_bar->tell(MessageBar::Tone::Error, errorWords(error));
}

} // namespace cohort
