#pragma once

#include <QProxyStyle>

namespace cohort {

/// The platform's style; where that is Qt's own (Fusion), boxes and buttons to tick get an outline that can
/// be seen on a dark ground as well: Fusion's is the ground's colour made darker.
class ReadableStyle final : public QProxyStyle {
    Q_OBJECT
public:
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
};

} // namespace cohort
