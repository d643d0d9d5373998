#pragma once

#include "tests/support/ui_sample_window.h"

#include <QPointer>

#include <functional>
#include <vector>

namespace cohort {

/// Every place of the program a person can come to, one after the other: the pages of the window with what
/// unfolds in them, and the dialogs. Nothing here goes by words, so that it works in every language. Test
/// thread only.
class EveryPlace final {
public:
    explicit EveryPlace(SampleWindow& sample);
    ~EveryPlace();

    /// Opens each place, waits until its contents are there and calls `look` with its name and its window.
    /// Says which places there were.
    QStringList visit(const std::function<void(const QString& name, QWidget& top)>& look);

private:
    struct Entry {
        QString name{};
        std::function<QWidget*()> open{}; ///< the window it is in; null when it did not come about
    };
    void add(const QString& name, std::function<QWidget*()> open);
    void addReading();
    void addWriting();
    void addPages();
    void addSettings();
    void addDialogs();
    void addSmallDialogs();
    [[nodiscard]] QWidget* alone(QWidget* made);
    [[nodiscard]] MainWindow& window() { return m_sample.window(); }
    [[nodiscard]] bool openConversation();

    SampleWindow& m_sample;
    std::vector<Entry> m_places;
    QPointer<QWidget> m_alone; ///< what stands beside the window now
};

} // namespace cohort
