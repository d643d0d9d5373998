#pragma once

#include <QWidget>

class QCheckBox;

namespace cohort {

/// What a new profile begins with: three ways, and no connection before one is chosen.
class FirstStartPage final : public QWidget {
    Q_OBJECT
public:
    explicit FirstStartPage(QWidget* parent = nullptr);
    /// The user wants to be told of replies by the desktop; off unless it was ticked.
    [[nodiscard]] bool wantsNotices() const;

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

    QCheckBox* m_notices;
};

} // namespace cohort
