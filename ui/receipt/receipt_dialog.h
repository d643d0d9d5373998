#pragma once

#include "core/library/library.h"

#include <QDialog>

namespace cohort {

class ElidedLabel;
class PlainLabel;
class ReachTable;

/// "Who could see this": what was promised about a post of mine when it left, what the server made of it and
/// what is different now. Follows what changes while it is open. GUI thread.
class ReceiptDialog final : public QDialog {
    Q_OBJECT
public:
    ReceiptDialog(Library& library, QWidget* parent);

    void show(const PostRef& post);
    /// How many came since the post left and can read it; for whoever waits for them.
    [[nodiscard]] int arrived() const { return m_arrived; }

private:
    void read();
    void fill(const PostReceipt& answer);

    Library& m_library;
    PostRef m_post{};
    std::optional<PostReceipt> m_shown{};
    int m_arrived = 0;
    ElidedLabel* m_text;
    PlainLabel* m_when;
    PlainLabel* m_sentence;
    PlainLabel* m_answer;
    PlainLabel* m_since;
    PlainLabel* m_drift;
    ReachTable* m_table;
};

} // namespace cohort
