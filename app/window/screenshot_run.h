#pragma once

#include "core/model/post.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>
#include <vector>

namespace cohort {

class Library;
class MainWindow;

/// Does the main job by itself on the sample network and leaves a picture of every step: reads a circle,
/// opens a conversation, writes to the circle, sees who can read it, sends, looks at the people, and
/// sees who came since another post left. `ended` says
/// whether every step really came about. GUI thread.
class ScreenshotRun final : public QObject {
    Q_OBJECT
public:
    /// A step that has not come about by then has failed.
    static constexpr int stepLimitMs = 60'000;

    ScreenshotRun(MainWindow& window, Library& library, QString folder);
    void start();

signals:
    void ended(bool done);

private:
    struct Step {
        QString name{}; ///< of the picture
        QString words{};
        std::function<void()> begin{};
        std::function<bool()> reached{};
        std::function<QWidget*()> picture{}; ///< what is on it; nothing: the window
    };
    void planSteps();
    void planSending();
    void planReceipt();
    void planLibrary();
    void planAvatars();
    void beginStep();
    void look();
    void finishStep();
    [[nodiscard]] bool showsAvatar() const;
    [[nodiscard]] bool savePicture(const QString& name);
    void readOutbox();
    void sendToFollowers();
    void letSomebodyFollow();

    MainWindow& m_window;
    Library& m_library;
    QString m_folder;
    std::vector<Step> m_steps;
    std::size_t m_at = 0;
    QTimer m_poll;
    QElapsedTimer m_since;
    QString m_text;
    QString m_followersText;
    bool m_sent = false;
    std::optional<PostRef> m_followersPost{};
    bool m_settling = false;
};

} // namespace cohort
