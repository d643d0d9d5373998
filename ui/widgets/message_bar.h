#pragma once

#include <QFrame>

class QBoxLayout;
class QHBoxLayout;
class QToolButton;

namespace cohort {

class PlainLabel;

/// Tells assistive technology something that just happened in `source`.
void announce(QWidget* source, const QString& words);

/// A bar in the place it concerns: what happened, the ways out as buttons, a cross to close it. Never a
/// dialog. Plain text only. The ways out stand beside the words, or below them where that would leave the
/// words less than half of the bar. Hidden until `tell`.
class MessageBar final : public QFrame {
    Q_OBJECT
public:
    /// Each has a mark of its own. Alarm: the words are red too, because what is done cannot be taken back.
    enum class Tone { Notice, Warning, Error, Alarm };

    explicit MessageBar(QWidget* parent = nullptr);
    /// Shows the words, without buttons, and announces them. The same words again are not announced again.
    void tell(Tone tone, const QString& words);
    /// A way out; the caller connects `clicked`. Only until the next `tell`.
    QToolButton* addWayOut(const QString& word);
    void setClosable(bool closable);
    [[nodiscard]] QString words() const;

signals:
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void retint();
    void placeWaysOut();
    Tone m_tone = Tone::Notice;
    PlainLabel* m_icon;
    PlainLabel* m_words;
    QBoxLayout* m_column; ///< the words and the ways out
    QHBoxLayout* m_waysOut;
    QToolButton* m_close;
};

} // namespace cohort
