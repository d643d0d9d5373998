#pragma once

#include "core/library/library.h"

#include <QTimer>
#include <QWidget>

namespace cohort {

class MessageBar;

/// "Sending to 14 people · Undo · Send now" while a post can still be taken back. Lives outside the composer,
/// so that reading goes on below it.
class SendBar final : public QWidget {
    Q_OBJECT
public:
    SendBar(Library& library, QWidget* parent);

    /// Offers to take `outcome` back until it leaves. `words` say whom it is for. A bar still open is closed:
    /// its post goes its way.
    void offer(const SendOutcome& outcome, const QString& words);
    void undoNow();
    void sendNow();

signals:
    /// The post was taken back; this is its draft.
    void takenBack(const cohort::Draft& draft);

private:
    void tick();
    void finish();
    void tell(const QString& words);

    Library& m_library;
    MessageBar* m_bar;
    QTimer m_second;
    SendOutcome m_outcome{};
    QString m_words;
};

} // namespace cohort
