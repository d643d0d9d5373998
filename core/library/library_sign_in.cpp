#include "core/base/logging.h"
#include "core/library/library_private.h"
#include "core/library/returned_address.h"
#include "core/net/loopback_listener.h"
#include "core/wording/sentences.h"

namespace cohort {

namespace {

constexpr QLatin1String callbackPath("/signed-in");

} // namespace

RunningSignIn::~RunningSignIn() = default;

std::vector<NetworkChoice> Library::networks() const
{
    std::vector<NetworkChoice> choices;
    for (const ProviderFactory* factory : d->parts.providers.all())
        if (factory->signIn())
            choices.push_back({.id = factory->id(), .displayName = factory->displayName()});
    return choices;
}

void Library::startSignIn(const QString& network, Hat hat, QObject* asker, Answer<SignInView> answer)
{
    cancelSignIn();
    d->signIn = std::make_unique<RunningSignIn>();
    d->signIn->network = network;
    d->signIn->hat = hat;
    d->signIn->asker = asker;
    d->signIn->answer = std::move(answer);
    const ProviderFactory* factory = d->parts.providers.find(network);
    if (factory)
        d->signIn->steps = factory->signIn();
    if (!d->signIn->steps) {
        d->mailbox.post([this] {
            d->tellSignIn(fail(ErrorKind::Unsupported, QStringLiteral("no sign-in for this network")));
        });
        return;
    }
    d->listenForBrowser();
    d->nextSignInStep({});
}

void Library::answerSignIn(const QMap<QString, QString>& fields)
{
    if (!d->signIn)
        return;
    if (!fields.contains(returnedAddress))
        return d->nextSignInStep(SignInAnswer{.fields = fields});
    const QUrl came(fields.value(returnedAddress), QUrl::StrictMode);
    if (came.scheme() == ownScheme && d->signIn->listener)
        d->signIn->listener->takeFromElsewhere(came);
}

void Library::cancelSignIn()
{
    if (!d->signIn)
        return;
    d->signIn->stop.request_stop();
    d->signIn.reset();
}

void Library::Private::nextSignInStep(const SignInAnswer& answer)
{
    background->post([this, steps = signIn->steps, answer, redirect = signIn->redirect,
                      stop = signIn->stop.get_token()](const std::stop_token&) {
        const Result<SignInStep> step = steps->next(answer, redirect, transport, stop);
        mailbox.post([this, steps, step] { signInStepDone(steps, step); });
    });
}

void Library::Private::signInStepDone(const std::shared_ptr<SignIn>& steps, const Result<SignInStep>& step)
{
    if (!signIn || signIn->steps != steps)
        return; // cancelled or started anew meanwhile
    if (!step)
        return tellSignIn(fail(step.error()));
    if (const auto* ask = std::get_if<AskFields>(&*step)) {
        SignInView view{.kind = SignInView::Kind::Ask};
        for (const AskedField& field : ask->fields)
            view.fields.push_back({.id = field.id, .value = field.value, .secret = field.secret});
        return tellSignIn(view);
    }
    if (const auto* browser = std::get_if<OpenBrowser>(&*step))
        return waitForBrowser(*browser);
    const auto& done = std::get<SignedIn>(*step);
    store::StoredAccount account;
    account.account =
        Account{.provider = signIn->network, .server = done.server, .hat = signIn->hat, .facts = done.facts};
    keepAccount(
        account, done.credentials, false, [this, steps](const Result<AccountId>& id, bool sessionOnly) {
            if (!signIn || signIn->steps != steps)
                return;
            if (!id)
                return tellSignIn(fail(id.error()));
            tellSignIn(
                SignInView{.kind = SignInView::Kind::Done, .account = *id, .sessionOnly = sessionOnly});
            signIn.reset();
        });
}

void Library::Private::tellSignIn(const Result<SignInView>& view)
{
    // A copy: the answer may start or cancel a sign-in.
    const auto answer = signIn->answer;
    if (signIn->asker && answer)
        answer(view);
}

void Library::Private::listenForBrowser()
{
    auto listener = LoopbackListener::listen(callbackPath);
    if (!listener) {
        qCWarning(logApp) << "no loopback listener, the code has to be pasted:" << listener.error().detail;
        return;
    }
    signIn->listener = std::move(*listener);
    signIn->redirect = signIn->listener->redirect();
}

void Library::Private::waitForBrowser(const OpenBrowser& step)
{
    if (signIn->listener && !step.state.isEmpty()) {
        signIn->listener->whenExpired([this] {
            tellSignIn(fail(ErrorKind::Timeout, QStringLiteral("nobody came back from the browser")));
        });
        signIn->listener->wait(step.state, wording::browserAnswer(), [this](const QUrl& callback) {
            if (signIn)
                nextSignInStep(SignInAnswer{.callback = callback});
        });
    }
    tellSignIn(SignInView{.kind = SignInView::Kind::Browser,
                          .browserUrl = step.url,
                          .canPaste = step.canPaste,
                          .comesBack = !step.state.isEmpty()});
}

} // namespace cohort
