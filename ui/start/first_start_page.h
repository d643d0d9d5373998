#pragma once

#include <QWidget>

namespace cohort {

/// What a new profile begins with: three ways, and no connection before one is chosen.
class FirstStartPage final : public QWidget {
    Q_OBJECT
public:
    explicit FirstStartPage(QWidget* parent = nullptr);

signals:
    void sampleChosen();
    void signInChosen();
    void archiveChosen();

private:
    struct Choice {
        QString icon{};
        QString word{};
        QString explained{};
    };
    /// A large button with its explanation; `chosen` is what it emits.
    QWidget* choice(const Choice& what, void (FirstStartPage::*chosen)());
};

} // namespace cohort
