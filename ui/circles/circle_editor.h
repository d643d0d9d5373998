#pragma once

#include "core/library/library.h"
#include "ui/people/people_model.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QListView;
class QPushButton;

namespace cohort {

class CircleBook;
class CircleFields;
class MessageBar;
class PlainLabel;
class UndoBar;

/// One circle: what it is, who is in it and who is not, side by side. Everything takes effect at once and can
/// be undone.
class CircleEditor final : public QWidget {
    Q_OBJECT
public:
    explicit CircleEditor(Library& library, QWidget* parent = nullptr);
    ~CircleEditor() override;

    void edit(CircleId circle);
    /// Makes a circle of `sphere` and edits it; it is there once its name is typed.
    void startNew(Sphere sphere);
    /// Only one life is offered in the pane of those who are not in it; nothing: both.
    void setSphere(std::optional<Sphere> sphere);
    [[nodiscard]] CircleId circle() const { return m_circle.id; }

    [[nodiscard]] QListView* inside() const { return m_inside.view; }
    [[nodiscard]] QListView* outside() const { return m_outside.view; }
    [[nodiscard]] CircleFields* fields() const { return m_fields; }
    [[nodiscard]] UndoBar* undoBar() const { return m_undo; }

signals:
    void finished();
    /// A new circle was made.
    void made(cohort::CircleId circle);

private:
    struct Pane {
        PeopleModel* model = nullptr;
        QListView* view = nullptr;
        QLineEdit* filter = nullptr;
        PlainLabel* title = nullptr;
        QPushButton* move = nullptr;
    };
    [[nodiscard]] Pane makePane(const QString& name, const QString& moveWord);
    [[nodiscard]] QWidget* paneWidget(const Pane& pane);
    void connectParts();
    void load(const Circle& circle);
    void ask();
    void titles();
    void save();
    void move(const Pane& from, bool into);
    void removeCircle();
    void offerUndo(const QString& words, const Undo& undo);
    void tellError(const Error& error);

    Library& m_library;
    Circle m_circle{};
    Circle m_stored{};
    std::optional<Sphere> m_sphere;
    quint64 m_opening = 0;
    bool m_adding = false; ///< a new circle is on its way into the store
    CircleBook* m_circles;
    MessageBar* m_bar;
    UndoBar* m_undo;
    CircleFields* m_fields;
    Pane m_inside;
    Pane m_outside;
    QPushButton* m_remove;
    QPushButton* m_done;
    QTimer m_savePause;
    QTimer m_askPause;
};

} // namespace cohort
