#include "ui/composer/mention_chips.h"

#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/style.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace cohort {

namespace {

/// Characters of a chip that must fit beside each other.
constexpr int ShortestChip = 12;

/// What is strange about a name, the worst first; empty when nothing is.
QString markOf(const MentionSeen& mention)
{
    if (mention.wouldLeak() && mention.group)
        return MentionChips::tr("a group: all who follow it would get this");
    if (mention.wouldLeak())
        return MentionChips::tr("a program: it may show this anywhere");
    if (mention.lookalike)
        return MentionChips::tr("letters that look like others");
    if (mention.newServer)
        return MentionChips::tr("nobody you know, on a server where you know nobody");
    if (mention.name.isEmpty())
        return MentionChips::tr("nobody you know");
    if (mention.reads && !mention.meant)
        return MentionChips::tr("not in your audience");
    if (!mention.reads)
        return MentionChips::tr("only named: does not get this");
    return {};
}

QString personWords(const MentionSeen& mention)
{
    QString handle = style::isolated(mention.handle);
    if (mention.name.isEmpty() || mention.name.compare(mention.handle, Qt::CaseInsensitive) == 0)
        return handle;
    return MentionChips::tr("%1 (%2)", "person: name, handle").arg(style::isolated(mention.name), handle);
}

/// One line while there is room, more where there is not: a remark is never cut.
class Chip final : public PlainLabel {
public:
    Chip(const QString& text, QWidget* parent)
        : PlainLabel(text, parent)
    {
        setWraps(true);
        setFrameShape(QFrame::StyledPanel);
        setMargin(style::halfGridPx);
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        const int edges = 2 * (margin() + frameWidth());
        return {fontMetrics().horizontalAdvance(text()) + edges + 1, fontMetrics().height() + edges};
    }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return {fontMetrics().averageCharWidth() * ShortestChip, sizeHint().height()};
    }
};

bool isAlarming(const MentionSeen& mention)
{
    return mention.wouldLeak() || mention.lookalike;
}

} // namespace

MentionChips::MentionChips(QWidget* parent)
    : QWidget(parent)
    , m_flow(new FlowLayout(this))
{
    m_flow->setContentsMargins({});
    m_flow->setSpacing(style::halfGridPx);
    setAccessibleName(tr("Named in the text"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setVisible(false);
}

void MentionChips::show(const std::vector<MentionSeen>& mentions)
{
    // Called at every pause in the typing: what did not change must not flicker.
    if (mentions == m_mentions)
        return;
    m_mentions = mentions;
    rebuild();
}

void MentionChips::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        rebuild();
}

void MentionChips::rebuild()
{
    for (QWidget* chip : m_chips) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater(); // a change of the palette may be on its way to it
    }
    m_chips.clear();
    for (const MentionSeen& mention : m_mentions) {
        QWidget* chip = chipFor(mention);
        m_flow->insertWidget(static_cast<int>(m_chips.size()), chip);
        chip->setVisible(true);
        m_chips.push_back(chip);
    }
    setVisible(!m_chips.empty());
    updateGeometry();
}

QWidget* MentionChips::chipFor(const MentionSeen& mention)
{
    const QString mark = markOf(mention);
    const QString person = personWords(mention);
    const QString words = mark.isEmpty() ? person : tr("%1: %2", "person, remark").arg(person, mark);
    const QString said = isAlarming(mention) ? tr("Careful: %1").arg(words) : words;
    auto* chip = new Chip(mark.isEmpty() ? said : u"⚠ "_s + said, this);
    chip->setAccessibleName(said);
    if (isAlarming(mention)) {
        QPalette alarming = chip->palette();
        alarming.setColor(QPalette::WindowText, style::errorText(palette()));
        chip->setPalette(alarming);
    }
    return chip;
}

} // namespace cohort
