#include "app/cli/text_options.h"

#include "app/cli/finders.h"
#include "app/cli/words.h"
#include "core/library/target_texts.h"
#include "core/model/draft_parts.h"
#include "core/model/text_limits.h"

#include <QJsonArray>

#include <algorithm>

namespace cohort::cli {
namespace {

using namespace Qt::StringLiterals;

/// One option after the other, then the mentions, then the length.
class TextReader final : public QObject {
public:
    TextReader(CommandContext& context, Draft draft, std::function<void(Draft)> done)
        : QObject(&context)
        , m_context(context)
        , m_draft(std::move(draft))
        , m_done(std::move(done))
        , m_own(context.options.values(u"text-for"_s))
    {
    }

    void readOwn()
    {
        if (m_own.isEmpty())
            return adapt();
        const QString said = m_own.takeFirst();
        const qsizetype sign = said.indexOf(u'=');
        if (sign <= 0)
            return m_context.failUsage(Cli::tr("--text-for is ACCOUNT=TEXT, not “%1”").arg(said));
        const auto take = [this, called = said.left(sign), text = said.mid(sign + 1)](const AccountRow& row) {
            const auto target = std::ranges::find(m_draft.targets, row.account.id, &DraftTarget::account);
            if (target == m_draft.targets.end())
                return m_context.failUsage(
                    Cli::tr("--text-for names an account that does not carry the post: %1").arg(called));
            target->parts = {text};
            target->own = text;
            readOwn();
        };
        findAccount(m_context, said.left(sign), take);
    }

private:
    void adapt()
    {
        if (m_draft.targets.size() < 2 || !mayNeedNames(m_draft.text))
            return split();
        const auto take = [this](const std::vector<NamesThere>& all) {
            for (const NamesThere& one : all)
                for (DraftTarget& target : m_draft.targets)
                    if (target.account == one.account && target.parts.empty())
                        adaptFor(target, one.names);
            split();
        };
        const auto look = [this, take](const Preview& preview) {
            findNamesThere(m_context.library, {.draft = m_draft, .reach = preview.reach}, this,
                           m_context.then<std::vector<NamesThere>>(take));
        };
        m_context.library.preview(m_draft, this, m_context.then<Preview>(look));
    }

    void adaptFor(DraftTarget& target, const QHash<QString, NameThere>& names)
    {
        const AdaptedText adapted = adaptText(m_draft.text, names);
        if (adapted.text != m_draft.text)
            target.parts = {adapted.text};
        for (const QString& handle : adapted.named)
            m_context.output.note(
                Cli::tr("%1 is not known on the network of account %2: there only the name is written")
                    .arg(handle, QString::number(raw(target.account))));
        for (const QString& link : adapted.unlinked)
            m_context.output.note(Cli::tr("no profile on the network of account %2 is known for %1: there "
                                          "the name is written")
                                      .arg(link, QString::number(raw(target.account))));
    }

    void split()
    {
        if (!m_context.options.isSet(u"split"_s)) {
            if (m_context.options.isSet(u"numbered"_s))
                return m_context.failUsage(Cli::tr("--numbered goes with --split"));
            return end();
        }
        // Private messages may be longer: how far it goes through each account comes first.
        const auto look = [this](const Preview& preview) { cut(preview.reach); };
        m_context.library.preview(m_draft, this, m_context.then<Preview>(look));
    }

    void cut(const Reach& reach)
    {
        const auto take = [this, reach](const std::vector<AccountRow>& rows) {
            for (DraftTarget& target : m_draft.targets)
                for (const AccountRow& row : rows)
                    if (row.account.id == target.account)
                        cutFor(target, limitsOf(row.account, reach));
            end();
        };
        m_context.library.accounts(this, m_context.then<std::vector<AccountRow>>(take));
    }

    static Capabilities limitsOf(const Account& account, const Reach& reach)
    {
        const auto carried = std::ranges::find(reach.accounts, account.id, &AccountReach::account);
        return carried == reach.accounts.end() ? account.facts.can
                                               : limitsAt(account.facts.can, carried->visibility);
    }

    void cutFor(DraftTarget& target, const Capabilities& can)
    {
        target.split = true;
        target.numbered = m_context.options.isSet(u"numbered"_s);
        const ThreadWanted wanted{.text = wordsFor(m_draft, target),
                                  .warning = m_draft.contentWarning,
                                  .numbers = target.numbered ? PartNumbers::Yes : PartNumbers::No};
        const std::vector<QString> parts = threadOf(wanted, can);
        if (parts.size() > 1)
            target.parts = parts;
    }

    void end()
    {
        deleteLater();
        m_done(m_draft);
    }

    CommandContext& m_context;
    Draft m_draft;
    const std::function<void(Draft)> m_done;
    QStringList m_own;
};

} // namespace

void textsFromOptions(CommandContext& context, const Draft& draft, std::function<void(Draft)> done)
{
    auto* reader = new TextReader(context, draft, std::move(done));
    reader->readOwn();
}

QJsonArray textsJson(const Draft& draft)
{
    QJsonArray texts;
    for (const DraftTarget& target : draft.targets)
        if (!target.parts.empty())
            texts.append(QJsonObject{{u"account"_s, raw(target.account)},
                                     {u"parts"_s, QJsonArray::fromStringList(QStringList(
                                                      target.parts.begin(), target.parts.end()))}});
    return texts;
}

void tellTexts(const Output& output, const Draft& draft)
{
    for (const DraftTarget& target : draft.targets)
        for (size_t i = 0; i < target.parts.size(); ++i)
            output.line(Cli::tr("account %1, %2 of %3: %4")
                            .arg(QString::number(raw(target.account)), QString::number(i + 1),
                                 QString::number(target.parts.size()), target.parts[i].simplified()));
}

} // namespace cohort::cli
