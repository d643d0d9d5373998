#include "app/cli/audience_option.h"

#include "app/cli/finders.h"
#include "app/cli/names.h"
#include "app/cli/text_options.h"
#include "app/cli/words.h"
#include "core/model/post_password.h"
#include "core/pictures/sendable_file.h"

#include <QFileInfo>

#include <algorithm>
#include <cstdio>

namespace cohort::cli {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 maxTextBytes = 1024 * 1024; // of standard input; no network takes a longer post

/// Collects the answers to the questions that the options raise, one after the other.
class DraftReader final : public QObject {
public:
    DraftReader(CommandContext& context, std::function<void(Draft)> done)
        : QObject(&context)
        , m_context(context)
        , m_done(std::move(done))
        , m_to(context.options.values(u"to"_s))
        , m_accounts(context.options.values(u"account"_s))
        , m_siteDrafts(context.options.values(u"as-draft"_s))
    {
    }

    void start()
    {
        if (!readText() || !readMedia() || !readVisibility() || !readRules() || !readPassword())
            return;
        if (m_context.options.isSet(u"quote"_s))
            return readQuoted();
        readWhom();
    }

private:
    void readWhom()
    {
        if (m_context.options.isSet(u"reply-to"_s))
            return readParent();
        if (m_to.isEmpty())
            return m_context.failUsage(Cli::tr("say whom it is for: --to circle:NAME"));
        readAudience();
    }

    void readQuoted()
    {
        findPost(m_context, m_context.options.value(u"quote"_s), [this](const PostRow& row) {
            m_draft.quotes = row.post.ref;
            // Where it was read it can be shown.
            m_draft.targets = {{.account = row.post.ref.account}};
            readWhom();
        });
    }

    /// Who may answer or quote it, and what its author says of it.
    bool readRules()
    {
        const QStringList labels = m_context.options.values(u"label"_s);
        m_draft.labels.assign(labels.begin(), labels.end());
        m_draft.mayBeQuoted = !m_context.options.isSet(u"no-quotes"_s);
        const QString said = m_context.options.value(u"may-reply"_s);
        const QMap<QString, ReplyGate> gates{{u"anyone"_s, ReplyGate::Anyone},
                                             {u"followers"_s, ReplyGate::Followers},
                                             {u"followed"_s, ReplyGate::Followed},
                                             {u"mentioned"_s, ReplyGate::Mentioned},
                                             {u"nobody"_s, ReplyGate::Nobody}};
        if (!said.isEmpty() && !gates.contains(said)) {
            m_context.failUsage(Cli::tr("--may-reply is anyone, followers, followed, mentioned or nobody"));
            return false;
        }
        m_draft.mayReply = gates.value(said, ReplyGate::Anyone);
        return true;
    }

    /// Never an argument: those can be read by others on the same computer.
    bool readPassword()
    {
        if (!m_context.options.isSet(u"password-env"_s))
            return true;
        const QString variable = m_context.options.value(u"password-env"_s);
        m_draft.password = qEnvironmentVariable(variable.toUtf8().constData());
        if (!m_draft.password.isEmpty() && m_draft.password.size() <= longestPostPassword)
            return true;
        m_context.failUsage(m_draft.password.isEmpty()
                                ? Cli::tr("the environment variable %1 is empty").arg(variable)
                                : Cli::tr("a password has at most %1 characters").arg(longestPostPassword));
        return false;
    }

    bool readText()
    {
        m_draft.text = m_context.options.value(u"text"_s);
        if (m_draft.text == "-"_L1) {
            QFile input;
            if (!input.open(stdin, QIODevice::ReadOnly)) {
                m_context.failUsage(Cli::tr("standard input cannot be read"));
                return false;
            }
            m_draft.text = QString::fromUtf8(input.read(maxTextBytes)).trimmed();
        }
        m_draft.contentWarning = m_context.options.value(u"warning"_s);
        m_draft.language = m_context.options.value(u"language"_s);
        if (!m_draft.text.isEmpty() || m_context.options.isSet(u"media"_s) ||
            m_context.options.isSet(u"text-for"_s))
            return true;
        m_context.failUsage(Cli::tr("there is nothing to say: --text TEXT (- reads standard input)"));
        return false;
    }

    bool readMedia()
    {
        const QStringList descriptions = m_context.options.values(u"alt"_s);
        for (const QString& path : m_context.options.values(u"media"_s)) {
            const QFileInfo file(path);
            if (!file.isFile() || !file.isReadable()) {
                m_context.failUsage(Cli::tr("this file cannot be read: %1").arg(path));
                return false;
            }
            if (natureOf(path) == FileNature::Unreadable) {
                m_context.failUsage(Cli::tr("this picture cannot be read, so what it may tell of its place "
                                            "cannot be taken out; save it as JPEG or PNG: %1")
                                        .arg(path));
                return false;
            }
            const auto number = static_cast<qsizetype>(m_draft.media.size());
            m_draft.media.push_back(
                {.path = file.absoluteFilePath(), .description = descriptions.value(number)});
        }
        return true;
    }

    bool readVisibility()
    {
        if (!m_context.options.isSet(u"visibility"_s))
            return true;
        m_visibility = visibilityNamed(m_context.options.value(u"visibility"_s));
        if (m_visibility && *m_visibility != Visibility::Unknown)
            return true;
        m_context.failUsage(
            Cli::tr("--visibility is onlyMe, mentioned, circle, followers, localOnly, quiet or anyone"));
        return false;
    }

    void readParent()
    {
        findPost(m_context, m_context.options.value(u"reply-to"_s), [this](const PostRow& row) {
            const auto take = [this](const Draft& base) {
                if (base.targets.empty() && m_accounts.isEmpty())
                    return noAccountFits();
                m_draft.replyTo = base.replyTo;
                m_draft.targets = base.targets;
                if (m_to.isEmpty())
                    m_draft.audience = base.audience;
                else // whoever says for whom it is does not mean everybody who could read the answered post
                    std::ranges::for_each(m_draft.targets,
                                          [](DraftTarget& target) { target.visibility.reset(); });
                if (m_draft.contentWarning.isEmpty())
                    m_draft.contentWarning = base.contentWarning;
                readAudience();
            };
            m_context.library.newDraft({.replyTo = row.post.ref}, this, m_context.then<Draft>(take));
        });
    }

    /// Takes one --to after the other.
    void readAudience()
    {
        if (m_to.isEmpty())
            return readAccounts();
        const QString said = m_to.takeFirst();
        const QString kind = said.section(u':', 0, 0);
        const QString called = said.section(u':', 1);
        Audience& audience = m_draft.audience;
        if (said == "anyone"_L1 || said == "followers"_L1) {
            (said == "anyone"_L1 ? audience.anyone : audience.followers) = true;
            return readAudience();
        }
        if (kind == "circle"_L1)
            return findCircle(m_context, called, [this](const CircleRow& row) {
                m_draft.audience.circles.push_back(row.circle.id);
                readAudience();
            });
        if (kind == "person"_L1 || kind == "except"_L1)
            return findPerson(m_context, called, [this, kind](const PersonRow& row) {
                auto& list = kind == "person"_L1 ? m_draft.audience.people : m_draft.audience.except;
                list.push_back(row.contact.id);
                readAudience();
            });
        m_context.failUsage(
            Cli::tr("--to is circle:NAME, person:NAME, except:NAME, followers or anyone, not “%1”")
                .arg(said));
    }

    void readAccounts()
    {
        if (m_accounts.isEmpty())
            return m_draft.targets.empty() ? chooseAccount() : end();
        if (!m_replaced)
            m_draft.targets.clear();
        m_replaced = true;
        findAccount(m_context, m_accounts.takeFirst(), [this](const AccountRow& row) {
            m_draft.targets.push_back({.account = row.account.id});
            if (m_accounts.isEmpty())
                return end();
            readAccounts();
        });
    }

    void noAccountFits()
    {
        m_context.failUsage(Cli::tr("no account fits whom it is for: say --account ACCOUNT"));
    }

    /// What the composer would start with when this circle or this person is being read.
    void chooseAccount()
    {
        const Audience& audience = m_draft.audience;
        if (audience.circles.empty() && audience.people.empty())
            return findAccount(m_context, {}, [this](const AccountRow& row) {
                m_draft.targets = {{.account = row.account.id}};
                end();
            });
        const StreamRef reading =
            audience.circles.empty()
                ? StreamRef{.kind = StreamRef::Kind::Contact, .contact = audience.people.front()}
                : StreamRef{.kind = StreamRef::Kind::Circle, .circle = audience.circles.front()};
        const auto take = [this](const Draft& base) {
            m_draft.targets = base.targets;
            if (m_draft.targets.empty())
                return noAccountFits();
            end();
        };
        m_context.library.newDraft({.reading = reading}, this, m_context.then<Draft>(take));
    }

    void end()
    {
        if (m_visibility)
            for (DraftTarget& target : m_draft.targets)
                target.visibility = m_visibility;
        leaveDrafts();
    }

    /// The accounts that leave it at their site unpublished, one after the other.
    void leaveDrafts()
    {
        if (m_siteDrafts.isEmpty())
            return finish();
        const QString called = m_siteDrafts.takeFirst();
        findAccount(m_context, called, [this, called](const AccountRow& row) {
            const auto target = std::ranges::find(m_draft.targets, row.account.id, &DraftTarget::account);
            if (target == m_draft.targets.end())
                return m_context.failUsage(
                    Cli::tr("--as-draft names an account that does not carry the post: %1").arg(called));
            if (!row.account.facts.can.siteDrafts)
                return m_context.failUsage(
                    Cli::tr("this account's network keeps no drafts, or may not: %1").arg(called));
            target->siteDraft = true;
            target->visibility.reset();
            leaveDrafts();
        });
    }

    void finish()
    {
        m_draft.changed = QDateTime::currentDateTimeUtc();
        deleteLater();
        textsFromOptions(m_context, m_draft, m_done);
    }

    CommandContext& m_context;
    const std::function<void(Draft)> m_done;
    QStringList m_to;
    QStringList m_accounts;
    QStringList m_siteDrafts;
    std::optional<Visibility> m_visibility;
    bool m_replaced = false;
    Draft m_draft;
};

} // namespace

void draftFromOptions(CommandContext& context, std::function<void(Draft)> done)
{
    auto* reader = new DraftReader(context, std::move(done));
    reader->start();
}

std::vector<QCommandLineOption> draftOptions()
{
    return {
        {u"to"_s,
         Cli::tr(
             "Whom it is for: circle:NAME, person:NAME, except:NAME, followers or anyone; may be repeated."),
         u"AUDIENCE"_s},
        {u"account"_s, Cli::tr("The account that carries it; may be repeated."), u"ACCOUNT"_s},
        {u"text"_s, Cli::tr("What to say; - reads standard input."), u"TEXT"_s},
        {u"text-for"_s,
         Cli::tr("What to say through one of the accounts instead: ACCOUNT=TEXT; may be repeated."),
         u"ACCOUNT=TEXT"_s},
        {u"split"_s, Cli::tr("Where the text is too long for one post, make a thread of it.")},
        {u"numbered"_s, Cli::tr("With --split: each part says which of how many it is, (1/3).")},
        {u"visibility"_s, Cli::tr("How far it goes on the network."), u"VISIBILITY"_s},
        {u"as-draft"_s,
         Cli::tr("This account leaves it at its site as a draft, to be finished and published there; may be "
                 "repeated."),
         u"ACCOUNT"_s},
        {u"password-env"_s,
         Cli::tr(
             "Put it behind the password in this environment variable, where the network can: whoever has "
             "it reads the post, and anyone sees its title."),
         u"VAR"_s},
        {u"reply-to"_s, Cli::tr("The post to answer: its ID or address."), u"POST"_s},
        {u"quote"_s, Cli::tr("The post to show inside: its ID or address."), u"POST"_s},
        {u"may-reply"_s,
         Cli::tr(
             "Who may reply: anyone, followers, followed, mentioned or nobody. Says nothing of who reads."),
         u"WHO"_s},
        {u"no-quotes"_s, Cli::tr("Others may not quote it. Says nothing of who reads.")},
        {u"label"_s, Cli::tr("What the content is, in the network's own word; may be repeated."), u"WORD"_s},
        {u"media"_s, Cli::tr("A file to send with it; may be repeated."), u"FILE"_s},
        {u"alt"_s, Cli::tr("Describes the file of the same place; may be repeated."), u"TEXT"_s},
        {u"warning"_s, Cli::tr("Content warning."), u"TEXT"_s},
        {u"language"_s, Cli::tr("Language of the text, for example en."), u"CODE"_s},
    };
}

} // namespace cohort::cli
