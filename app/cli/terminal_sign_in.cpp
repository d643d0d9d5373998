#include "app/cli/terminal_sign_in.h"

#include "app/cli/words.h"

#include <QSocketNotifier>

#include <array>
#include <unistd.h>

namespace cohort::cli {
namespace {

using namespace Qt::StringLiterals;

/// Reads lines that the user types while the event loop goes on.
class TypedLine final : public QObject {
public:
    TypedLine(QObject* parent, std::function<void(QString)> typed)
        : QObject(parent)
        , m_typed(std::move(typed))
        , m_notifier(STDIN_FILENO, QSocketNotifier::Read)
    {
        connect(&m_notifier, &QSocketNotifier::activated, this, [this] { read(); });
    }

private:
    void read()
    {
        std::array<char, 4096> buffer{};
        const auto count = ::read(STDIN_FILENO, buffer.data(), buffer.size());
        if (count <= 0)
            return m_notifier.setEnabled(false);
        m_text += QString::fromUtf8(buffer.data(), static_cast<qsizetype>(count));
        const qsizetype end = m_text.indexOf(u'\n');
        if (end < 0)
            return;
        const QString line = m_text.left(end).trimmed();
        m_text.remove(0, end + 1);
        if (!line.isEmpty())
            m_typed(line);
    }

    const std::function<void(QString)> m_typed;
    QSocketNotifier m_notifier;
    QString m_text;
};

/// Answers what the sign-in asks: the server is known, a code is typed, the rest the browser does.
void answerStep(CommandContext& context, const TerminalSignIn& wanted, const SignInView& view)
{
    if (view.kind == SignInView::Kind::Browser) {
        context.output.note(Cli::tr("Open this address in a browser on this computer and agree there:"));
        context.output.note(u"  "_s + view.browserUrl.toString(QUrl::FullyEncoded));
        if (view.canPaste)
            context.output.note(
                Cli::tr("If the browser shows a code instead, type it here and press Enter."));
        return;
    }
    QMap<QString, QString> fields;
    for (const SignInField& field : view.fields) {
        const bool place = field.id == "server"_L1 || field.id == "site"_L1;
        fields.insert(field.id,
                      place ? wanted.server.toString() : wanted.fields.value(field.id, field.value));
    }
    if (fields.contains(u"code"_s)) {
        context.output.note(Cli::tr("Type the code that the browser shows and press Enter."));
        return;
    }
    context.library.answerSignIn(fields);
}

} // namespace

void signInAtTerminal(CommandContext& context, const TerminalSignIn& wanted,
                      std::function<void(SignInView)> done)
{
    auto* typed = new TypedLine(
        &context, [&context](const QString& line) { context.library.answerSignIn({{u"code"_s, line}}); });
    const auto step = [&context, wanted, done, typed](const Result<SignInView>& view) {
        if (context.ended())
            return;
        if (!view)
            return context.fail(view.error());
        if (view->kind != SignInView::Kind::Done)
            return answerStep(context, wanted, *view);
        typed->deleteLater();
        done(*view);
    };
    context.library.startSignIn(wanted.network, wanted.hat, &context, step);
}

} // namespace cohort::cli
