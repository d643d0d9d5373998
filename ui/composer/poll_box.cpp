#include "ui/composer/poll_box.h"

#include "ui/widgets/style.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace cohort {

namespace {

constexpr int FewestOptions = 2;
/// What a server takes that does not tell how many.
constexpr int UsualMostOptions = 4;
constexpr int Hour = 60; // minutes
constexpr int Day = 24 * Hour;

} // namespace

PollBox::PollBox(QWidget* parent)
    : QWidget(parent)
    , m_list(new QVBoxLayout)
    , m_time(new QComboBox(this))
    , m_multiple(new QCheckBox(tr("Several choices a person"), this))
{
    for (const int hours : {1, 6, 12})
        m_time->addItem(tr("%n hours", "how long a poll runs", hours), hours * Hour);
    for (const int days : {1, 3, 7, 14})
        m_time->addItem(tr("%n days", "how long a poll runs", days), days * Day);
    m_time->setAccessibleName(tr("How long the poll runs"));
    m_time->view()->setAccessibleName(m_time->accessibleName());
    auto* timeLabel = new QLabel(tr("Ru&ns for"), this);
    timeLabel->setBuddy(m_time);
    auto* row = new QHBoxLayout;
    row->addWidget(timeLabel);
    row->addWidget(m_time);
    row->addWidget(m_multiple);
    row->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(style::halfGridPx);
    m_list->setSpacing(style::halfGridPx);
    column->addLayout(m_list);
    column->addLayout(row);
    connect(m_time, qOverload<int>(&QComboBox::currentIndexChanged), this, [this] { emit edited(); });
    connect(m_multiple, &QCheckBox::toggled, this, [this] { emit edited(); });
    setPoll({});
}

void PollBox::setPoll(const std::optional<DraftPoll>& poll)
{
    const QSignalBlocker quiet(this);
    for (QLineEdit* option : m_options)
        delete option;
    m_options.clear();
    const DraftPoll shown = poll.value_or(DraftPoll{});
    for (const QString& option : shown.options)
        addOption(option);
    keepOneEmpty();
    m_time->setCurrentIndex(std::max(0, m_time->findData(shown.minutes)));
    m_multiple->setChecked(shown.multiple);
    setVisible(poll.has_value());
}

std::optional<DraftPoll> PollBox::poll() const
{
    if (isHidden())
        return std::nullopt;
    DraftPoll poll{.minutes = m_time->currentData().toInt(), .multiple = m_multiple->isChecked()};
    for (const QLineEdit* option : m_options)
        if (!option->text().trimmed().isEmpty())
            poll.options.push_back(option->text().trimmed());
    return poll;
}

void PollBox::setMostOptions(int most)
{
    m_most = most;
    keepOneEmpty();
}

void PollBox::addOption(const QString& text)
{
    auto* option = new QLineEdit(text, this);
    const int place = static_cast<int>(m_options.size()) + 1;
    option->setPlaceholderText(tr("Choice %1").arg(place));
    option->setAccessibleName(tr("Choice %1 of the poll").arg(place));
    setTabOrder(m_options.empty() ? m_time->previousInFocusChain() : m_options.back(), option);
    m_list->addWidget(option);
    m_options.push_back(option);
    connect(option, &QLineEdit::textEdited, this, [this] {
        keepOneEmpty();
        emit edited();
    });
}

void PollBox::keepOneEmpty()
{
    const auto most = static_cast<std::size_t>(m_most > 0 ? m_most : UsualMostOptions);
    while (m_options.size() < FewestOptions)
        addOption({});
    if (m_options.size() < most && !m_options.back()->text().isEmpty())
        addOption({});
}

} // namespace cohort
