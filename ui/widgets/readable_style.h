#pragma once

#include <QProxyStyle>

namespace cohort {

/// The platform's style; where that is Qt's own (Fusion), boxes and buttons to tick get an outline that can
/// be seen on a dark ground as well: Fusion's is the ground's colour made darker. And the words on a button
/// get some room to its edge: letters of some scripts come from another font and are wider than Fusion
/// reckons. Where lines begin at the right, an icon and its words stand together in the middle, which Qt 6.4
/// does only the other way round.
class ReadableStyle final : public QProxyStyle {
    Q_OBJECT
public:
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                         const QWidget* widget) const override;
};

} // namespace cohort
