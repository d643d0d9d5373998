#include "tests/support/ui_sample_window.h"

#include "app/sample_profile.h"
#include "ui/timeline/stream_model.h"
#include "ui/timeline/stream_pane.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QLabel>
#include <QLineEdit>

#include <stdexcept>

namespace cohort {

SampleWindow::SampleWindow()
{
    std::optional<bool> done;
    QObject asker;
    fillSampleProfile(
        library(), &asker, [&done](const Result<void>& filled) { done = filled.has_value(); },
        [](int, int) {});
    if (!waitUntil([&done] { return done.has_value(); }) || !*done)
        throw std::runtime_error("the sample profile was not filled");
    show();
}

SampleWindow::~SampleWindow() = default;

void SampleWindow::show()
{
    m_window = std::make_unique<MainWindow>(library(), m_state.filePath(QStringLiteral("window.ini")));
    m_window->resize(1280, 800);
    m_window->show();
    m_window->activateWindow();
    if (!waitUntil([this] { return m_window->rail()->circleNumber(1).has_value(); }))
        throw std::runtime_error("the circles were not shown");
}

void SampleWindow::reopenWindow()
{
    m_window->close();
    m_window.reset();
    show();
}

bool SampleWindow::openCircle(int number)
{
    const auto circle = m_window->rail()->circleNumber(number);
    if (!circle)
        return false;
    m_window->openStream(*circle);
    const StreamModel* model = m_window->streamPane()->model();
    return waitUntil([model] { return model->rowCount() > 0 && !model->isLoading(); });
}

QString SampleWindow::visibleWords() const
{
    QStringList words{m_window->windowTitle()};
    for (const QWidget* widget : m_window->findChildren<QWidget*>()) {
        if (!widget->isVisible())
            continue;
        words << widget->toolTip() << widget->accessibleName();
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            words << label->text();
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            words << button->text();
        if (const auto* line = qobject_cast<const QLineEdit*>(widget))
            words << line->text();
        if (const auto* view = qobject_cast<const QAbstractItemView*>(widget); view && view->model())
            for (int row = 0; row < view->model()->rowCount(); ++row)
                words << view->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    }
    return words.join(QLatin1Char('\n'));
}

} // namespace cohort
