#include "ui/accounts/sign_in_panel.h"

#include "core/wording/network_words.h"
#include "core/wording/sentences.h"
#include "ui/widgets/explained.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/style.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDesktopServices>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cohort {

namespace {

QString fieldWords(const QString& id)
{
    if (id == "server"_L1)
        return SignInPanel::tr("Server, for example mastodon.example");
    if (id == "code"_L1)
        return SignInPanel::tr("Code from the browser");
    if (id == "handle"_L1)
        return SignInPanel::tr("Your handle");
    if (id == "site"_L1)
        return SignInPanel::tr("Address of the site, for example blog.example");
    if (id == "user_name"_L1)
        return SignInPanel::tr("Your user name there");
    if (id == "app_password"_L1)
        return SignInPanel::tr("App password");
    return id;
}

/// What a button says that answers a step in another way; empty for ids that are lines to fill in.
QString insteadWords(const QString& id)
{
    return id == "app_password_instead"_L1 ? SignInPanel::tr("Use an app password &instead") : QString();
}

} // namespace

SignInPanel::SignInPanel(Library& library, QWidget* parent)
    : QWidget(parent)
    , m_library(library)
    , m_browser([](const QUrl& url) { QDesktopServices::openUrl(url); })
    , m_bar(new MessageBar(this))
    , m_pages(new QStackedWidget(this))
    , m_network(new QComboBox(this))
    , m_hat(new QComboBox(this))
    , m_form(new QFormLayout)
    , m_browserWords(new PlainLabel({}, this))
    , m_code(new QLineEdit(this))
    , m_words(new PlainLabel({}, this))
    , m_cancel(new QPushButton(tr("&Cancel"), this))
    , m_next(new QPushButton(tr("Co&ntinue"), this))
{
    setAccessibleName(tr("Sign in to a network"));
    m_words->setWraps(true);
    layOut();
    connect(m_next, &QPushButton::clicked, this, &SignInPanel::goOn);
    connect(m_cancel, &QPushButton::clicked, this, &SignInPanel::cancel);
    show(Step::Choose);
}

void SignInPanel::layOut()
{
    auto* asked = new QWidget(this);
    m_form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    asked->setLayout(m_form);
    m_pages->addWidget(choosePage());
    m_pages->addWidget(asked);
    m_pages->addWidget(browserPage());
    m_pages->addWidget(m_words);
    m_pages->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto* heading = new PlainLabel(tr("Sign in to a network"), this);
    heading->setHeading(true);
    auto* ends = new QHBoxLayout;
    ends->addStretch();
    ends->addWidget(m_cancel);
    ends->addWidget(m_next);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(style::gridPx, style::gridPx, style::gridPx, style::gridPx);
    column->setSpacing(style::gridPx);
    column->addWidget(m_bar);
    column->addWidget(heading);
    column->addWidget(m_pages);
    column->addLayout(ends);
    column->addStretch(1);
}

QWidget* SignInPanel::choosePage()
{
    auto* page = new QWidget(this);
    for (const NetworkChoice& network : m_library.networks())
        m_network->addItem(wording::networkName(network.displayName), network.id);
    for (const Hat hat : {Hat::Professional, Hat::Personal, Hat::Mixed})
        m_hat->addItem(wording::name(hat), static_cast<int>(hat));
    m_network->setAccessibleName(tr("Network"));
    m_hat->setAccessibleName(tr("What this account is for"));
    for (QComboBox* box : {m_network, m_hat})
        box->view()->setAccessibleName(box->accessibleName());
    auto* form = new QFormLayout(page);
    form->setContentsMargins({});
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("Net&work"), m_network);
    form->addRow(tr("What it is &for"), m_hat);
    return page;
}

QWidget* SignInPanel::browserPage()
{
    auto* page = new QWidget(this);
    m_browserWords->setWraps(true);
    m_code->setAccessibleName(tr("Code from the browser"));
    auto* again = new QPushButton(tr("&Open the browser again"), page);
    again->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto* form = new QFormLayout(page);
    form->setContentsMargins({});
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->addRow(m_browserWords);
    form->addRow(again);
    form->addRow(tr("&Paste the code"), m_code);
    connect(again, &QPushButton::clicked, this, [this] { m_browser(m_address); });
    connect(m_code, &QLineEdit::textChanged, this,
            [this](const QString& code) { m_next->setEnabled(!code.trimmed().isEmpty()); });
    return page;
}

void SignInPanel::start()
{
    m_server.clear();
    m_handle.clear();
    m_bar->hide();
    show(Step::Choose);
    m_network->setFocus(Qt::OtherFocusReason);
}

void SignInPanel::startAgain(const Account& account)
{
    m_bar->hide();
    m_server = account.server.host();
    m_handle = account.facts.me.handle;
    m_network->setCurrentIndex(std::max(0, m_network->findData(account.provider)));
    m_hat->setCurrentIndex(std::max(0, m_hat->findData(static_cast<int>(account.hat))));
    begin(account.provider, account.hat);
}

void SignInPanel::show(Step step)
{
    m_step = step;
    if (step == Step::Working)
        m_words->setText(tr("Asking the server…"));
    const std::array pages{Step::Choose, Step::Asked, Step::Browser};
    const auto page = std::ranges::find(pages, step);
    m_pages->setCurrentIndex(static_cast<int>(page - pages.begin()));
    m_next->setText(step == Step::Done ? tr("&Done") : tr("Co&ntinue"));
    m_next->setVisible(step != Step::Working);
    m_next->setEnabled(step != Step::Browser || !m_code->text().trimmed().isEmpty());
    m_cancel->setVisible(step != Step::Done);
}

void SignInPanel::goOn()
{
    m_bar->hide();
    m_answered = m_step;
    QMap<QString, QString> answers;
    switch (m_step) {
    case Step::Choose:
        begin(m_network->currentData().toString(), static_cast<Hat>(m_hat->currentData().toInt()));
        return;
    case Step::Asked:
        answers = typed();
        break;
    case Step::Browser:
        answers.insert(u"code"_s, m_code->text().trimmed());
        break;
    case Step::Working:
        return;
    case Step::Done:
        emit finished();
        return;
    }
    show(Step::Working);
    m_library.answerSignIn(answers);
}

void SignInPanel::goAnotherWay(const QString& id)
{
    m_bar->hide();
    m_answered = m_step;
    QMap<QString, QString> answers = typed();
    answers.insert(id, u"yes"_s);
    show(Step::Working);
    m_library.answerSignIn(answers);
}

QMap<QString, QString> SignInPanel::typed() const
{
    QMap<QString, QString> answers;
    for (auto field = m_fields.constBegin(); field != m_fields.constEnd(); ++field)
        answers.insert(field.key(), field.value()->text().trimmed());
    return answers;
}

void SignInPanel::cancel()
{
    if (std::exchange(m_running, false))
        m_library.cancelSignIn();
    m_bar->hide();
    show(Step::Choose);
    emit finished();
}

void SignInPanel::begin(const QString& network, Hat hat)
{
    if (std::exchange(m_running, true))
        m_library.cancelSignIn();
    m_answered = Step::Choose;
    show(Step::Working);
    m_library.startSignIn(network, hat, this, [this](const Result<SignInView>& view) { take(view); });
}

void SignInPanel::take(const Result<SignInView>& view)
{
    if (!m_running)
        return; // cancelled: a late answer
    if (!view) {
        if (m_answered == Step::Choose)
            m_running = false;
        show(m_answered);
        m_bar->tell(MessageBar::Tone::Error, errorWords(view.error()));
        return;
    }
    switch (view->kind) {
    case SignInView::Kind::Ask:
        ask(view->fields);
        break;
    case SignInView::Kind::Browser:
        sendToBrowser(*view);
        break;
    case SignInView::Kind::Done:
        done(*view);
        break;
    }
}

void SignInPanel::ask(const std::vector<SignInField>& fields)
{
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    m_fields.clear();
    QLineEdit* first = nullptr;
    for (const SignInField& field : fields) {
        if (const QString words = insteadWords(field.id); !words.isEmpty()) {
            auto* instead = new QPushButton(words, this);
            instead->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
            connect(instead, &QPushButton::clicked, this, [this, id = field.id] { goAnotherWay(id); });
            m_form->addRow(instead);
            continue;
        }
        auto* line = new QLineEdit(field.value.isEmpty() ? suggestion(field.id) : field.value, this);
        line->setEchoMode(field.secret ? QLineEdit::Password : QLineEdit::Normal);
        line->setAccessibleName(fieldWords(field.id));
        connect(line, &QLineEdit::returnPressed, this, &SignInPanel::goOn);
        m_form->addRow(fieldWords(field.id), line);
        m_fields.insert(field.id, line);
        first = first ? first : line;
    }
    show(Step::Asked);
    if (first)
        first->setFocus(Qt::OtherFocusReason);
}

QString SignInPanel::suggestion(const QString& id) const
{
    if (id == "handle"_L1)
        return m_handle;
    return id == "server"_L1 || id == "site"_L1 ? m_server : QString();
}

void SignInPanel::sendToBrowser(const SignInView& view)
{
    m_address = view.browserUrl;
    m_code->clear();
    m_code->setEnabled(view.canPaste);
    const QString words = view.comesBack
                              ? tr("Your browser opens %1. Say yes there; Cohort goes on by itself.")
                              : tr("Your browser opens %1. Say yes there and paste here what it shows you.");
    m_browserWords->setText(words.arg(m_address.host()));
    m_code->setPlaceholderText(view.comesBack ? tr("Only when the browser does not come back by itself")
                                              : QString());
    show(Step::Browser);
    m_answered = Step::Browser;
    m_browser(m_address);
}

void SignInPanel::done(const SignInView& view)
{
    m_running = false;
    const QString words =
        view.sessionOnly ? tr("Signed in, until Cohort is closed: this computer's keyring did not take the "
                              "sign-in, and it is stored nowhere else.")
                         : tr("Signed in. Your people and conversations are being fetched.");
    show(Step::Done);
    m_words->setText(words);
    announce(m_words, words);
    emit signedIn(view.account);
}

} // namespace cohort
