#pragma once

#include <QLabel>

namespace cohort {

/// A label for any text: never reads it as markup, never opens anything. Wraps when asked to.
class PlainLabel : public QLabel {
    Q_OBJECT
public:
    explicit PlainLabel(const QString& text = {}, QWidget* parent = nullptr);
    void setWraps(bool wraps);
    /// Meta text: smaller and dimmer, follows the palette.
    void setMeta(bool meta);
    /// A page's heading.
    void setHeading(bool heading);
    /// Never more than a line of reading: a word without end would widen the window.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void restyle();
    bool m_meta = false;
    bool m_heading = false;
    bool m_restyling = false;
};

/// One line of any text, cut with "…" when there is no room; the whole text is its tool tip and its
/// accessible name.
class ElidedLabel final : public PlainLabel {
    Q_OBJECT
public:
    explicit ElidedLabel(const QString& text = {}, QWidget* parent = nullptr);
    void setFullText(const QString& text);
    [[nodiscard]] QString fullText() const { return m_full; }
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_full;
};

} // namespace cohort
