#pragma once

#include <QScrollArea>

namespace cohort {

/// Scrolls up and down only: it is never narrower than what it holds, so nothing is cut off at the side.
class TallScroll final : public QScrollArea {
    Q_OBJECT
public:
    explicit TallScroll(QWidget* parent = nullptr);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace cohort
