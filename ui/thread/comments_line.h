#pragma once

#include "core/model/rows.h"

#include <QWidget>

namespace cohort {

class MessageBar;

/// Below a conversation that is answered on its page: whether what others said there is told here, and the
/// way to read it there. Hidden where answers are here, and on all other networks.
class CommentsLine final : public QWidget {
    Q_OBJECT
public:
    explicit CommentsLine(QWidget* parent = nullptr);

    /// `onItsPage`: the conversation is answered in the browser.
    void show(const std::vector<PostRow>& rows, bool onItsPage);
    /// The blog was asked, and nothing new came.
    void tellNone();
    void tellFailed(const QString& why);
    void clear();

signals:
    /// Ask the blog now.
    void lookWanted();
    void pageWanted();

private:
    enum class Said { Nothing, NotHere, Untold, None, Failed };
    void say(Said what, const QString& words);

    MessageBar* m_bar;
    PostRef m_opening{};
    Said m_said = Said::Nothing;
};

} // namespace cohort
