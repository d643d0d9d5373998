#include "ui/people/relationship_list.h"

#include "ui/accounts/sphere_rule.h"
#include "ui/people/relationship_words.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/style.h"
#include "ui/widgets/word_button.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace cohort {

RelationshipList::RelationshipList(QWidget* parent)
    : QWidget(parent)
    , m_column(plainColumn(style::halfGridPx))
{
    setLayout(m_column);
}

void RelationshipList::show(const PersonPage& page, const std::vector<AccountRow>& accounts,
                            std::optional<Sphere> life)
{
    std::vector<Line> lines;
    for (const AccountRow& row : accounts) {
        const AccountFacts& facts = row.account.facts;
        if (!isSeenIn(life, row.account.hat))
            continue;
        const Line common{.account = row.account.id, .mine = facts.me.handle, .canFollow = facts.can.follow};
        const auto add = [&lines, &common](const Author& author, const Relationship& relationship) {
            lines.push_back(common);
            lines.back().author = author;
            lines.back().relationship = relationship;
        };
        const auto known = page.relationships.value(row.account.id);
        for (const auto& entry : known) {
            const auto identity = std::ranges::find(page.row.identities, entry.first, &Identity::id);
            if (identity != page.row.identities.end())
                add(identity->author, entry.second);
        }
        if (!known.empty() || !facts.can.follow)
            continue;
        for (const Identity& identity : page.row.identities)
            if (identity.author.network == facts.me.network)
                add(identity.author, {});
    }
    if (lines == m_lines)
        return;
    clearLayout(*m_column);
    for (const Line& line : lines)
        addLine(line);
    if (lines.empty())
        m_column->addWidget(new PlainLabel(tr("None of your accounts is on their networks"), this));
    m_lines = std::move(lines);
}

void RelationshipList::addLine(const Line& line)
{
    auto* row = new QWidget(this);
    auto* box = new QHBoxLayout(row);
    box->setContentsMargins({});
    auto* words =
        new PlainLabel(tr("%1 with %2: %3", "my account, their handle, relationship")
                           .arg(line.mine, line.author.handle, relationshipWords(line.relationship)),
                       row);
    words->setWraps(true);
    box->addWidget(words, 1);
    if (line.relationship.asksToFollow)
        addAnswers(line, *box);
    if (line.canFollow)
        addFollow(line, *box);
    m_column->addWidget(row);
}

void RelationshipList::addAnswers(const Line& line, QHBoxLayout& box)
{
    for (const bool accept : {true, false}) {
        auto* button = wordButton(accept ? tr("Accept") : tr("Reject"),
                                  accept ? tr("Let %1 follow %2").arg(line.author.handle, line.mine)
                                         : tr("Do not let %1 follow %2").arg(line.author.handle, line.mine),
                                  box.parentWidget());
        connect(button, &QToolButton::clicked, this,
                [this, line, accept] { emit answerWanted(line.account, line.author, accept); });
        box.addWidget(button);
    }
}

void RelationshipList::addFollow(const Line& line, QHBoxLayout& box)
{
    const bool follows = line.relationship.following || line.relationship.requested;
    auto* button = wordButton(follows ? tr("Unfollow") : tr("Follow"),
                              follows ? tr("%1 stops following %2").arg(line.mine, line.author.handle)
                                      : tr("%1 follows %2").arg(line.mine, line.author.handle),
                              box.parentWidget());
    connect(button, &QToolButton::clicked, this,
            [this, line, follows] { emit followWanted(line.account, line.author, !follows); });
    box.addWidget(button);
}

} // namespace cohort
