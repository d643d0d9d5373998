#pragma once

#include "core/model/commented_place.h"

#include <QFrame>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace cohort {

class PlainLabel;

/// "Did you comment on “Glue”?", after a page was opened to answer it there: noted with one button, with the
/// words for whoever wants them found again. Takes no focus by itself. GUI thread.
class SaidBar final : public QFrame {
    Q_OBJECT
public:
    explicit SaidBar(QWidget* parent = nullptr);

    /// Asks about this post; what was typed about another one is gone.
    void ask(const PostRow& post);
    void dismiss();
    /// The question, as it is shown.
    [[nodiscard]] QString words() const;
    [[nodiscard]] QPlainTextEdit* saidBox() const { return m_said; }
    [[nodiscard]] QLineEdit* nameBox() const { return m_name; }

signals:
    void noted(const cohort::PostRef& post, const cohort::SaidThere& said);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showBoxes(bool shown);
    PostRef m_post{};
    PlainLabel* m_words;
    QPlainTextEdit* m_said;
    QLineEdit* m_name;
    QPushButton* m_yes;
    QPushButton* m_no;
    QPushButton* m_more;
};

} // namespace cohort
