#include "app/cli/text_options.h"

#include "app/cli/finders.h"
#include "app/cli/words.h"
#include "core/library/target_texts.h"
#include "core/model/draft_parts.h"

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
            readOwn();
        };
        findAccount(m_context, said.left(sign), take);
    }

private:
    void adapt()
    {
        if (m_draft.targets.size() < 2 || !m_draft.text.contains(u'@'))
            return split();
        const auto take = [this](const std::vector<NamesThere>& all) {
            for (const NamesThere& one : all)
                for (DraftTarget& target : m_draft.targets)
                    if (target.account == one.account && target.parts.empty())
                        adaptFor(target, one.names);
            split();
        };
        const auto look = [this, take](const Preview& preview) {
            findNamesThere(m_context.library, m_draft, preview, this,
                           m_context.then<std::vector<NamesThere>>(take));
        };
        m_context.library.preview(m_draft, this, m_context.then<Preview>(look));
    }

    void adaptFor(DraftTarget& target, const QHash<QString, NameThere>& names)
    {
        const AdaptedText adapted = adaptMentions(m_draft.text, names);
        if (adapted.text != m_draft.text)
            target.parts = {adapted.text};
        for (const QString& handle : adapted.named)
            m_context.output.note(
                Cli::tr("%1 is not known on the network of account %2: there only the name is written")
                    .arg(handle, QString::number(raw(target.account))));
    }

    void split()
    {
        if (!m_context.options.isSet(u"split"_s))
            return end();
        const auto cut = [this](const std::vector<AccountRow>& rows) {
            for (DraftTarget& target : m_draft.targets)
                for (const AccountRow& row : rows)
                    if (row.account.id == target.account)
                        cutFor(target, row.account.facts.can);
            end();
        };
        m_context.library.accounts(this, m_context.then<std::vector<AccountRow>>(cut));
    }

    void cutFor(DraftTarget& target, const Capabilities& can)
    {
        const std::vector<QString> parts = threadOf(wordsFor(m_draft, target), m_draft.contentWarning, can);
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
