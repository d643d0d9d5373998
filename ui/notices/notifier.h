#pragma once

#include "ui/notices/notice_sink.h"
#include "ui/timeline/reading_context.h"

#include <QPointer>
#include <QSet>

namespace cohort {

/// Tells the desktop of new replies and mentions in the life that is shown: only when the user chose it, only
/// by people of the circles that were not left out, without names and words unless they are wanted, and
/// nothing but a neutral line while the screen is hidden. GUI thread.
class Notifier final : public QObject {
    Q_OBJECT
public:
    /// Posts older than this are no news, however late they arrive (the first sync of an account), in hours.
    static constexpr int newsHours = 24;
    /// Replies looked at after a change: more than that never arrive at once.
    static constexpr int lookedAt = 100;

    Notifier(Library& library, SharedContext context, QObject* parent = nullptr);

    /// Nobody is told before; the sink is not owned.
    void setSink(NoticeSink* sink);
    [[nodiscard]] bool canNotify() const { return m_sink && m_sink->isAvailable(); }
    /// What was there before is known; from now on what comes is news.
    [[nodiscard]] bool isReady() const { return m_knows; }
    void applySettings(const QMap<QString, QString>& settings);
    void take(const Changes& changes);
    /// Another life is shown: what was told of the last one is taken back.
    void changeSphere();
    void setHidden(bool hidden);

signals:
    void threadWanted(const cohort::PostRow& row);
    void windowWanted();

private:
    void lookForReplies();
    void lookWhetherRead();
    void takeReplies(const std::vector<PostRow>& rows);
    [[nodiscard]] bool isWorthTelling(const PostRow& row) const;
    [[nodiscard]] DesktopNotice noticeOf(const std::vector<PostRow>& fresh) const;
    void withdraw();
    void choose();

    Library& m_library;
    SharedContext m_context;
    QPointer<NoticeSink> m_sink;
    bool m_wanted = false;
    bool m_withWords = false;
    bool m_hidden = false;
    QSet<CircleId> m_without;
    bool m_knows = false; ///< m_seen holds what was there before
    QSet<PostId> m_seen;
    std::vector<PostRow> m_told; ///< behind the notification that is shown, newest first
    int m_generation = 0;        ///< answers for another life are dropped
};

} // namespace cohort
