#pragma once

#include "core/library/library.h"

#include <QDialog>

class QStandardItem;
class QStandardItemModel;
class QPushButton;
class QTreeView;

namespace cohort {

class PlainLabel;

/// Whom "View as" is about and which life is on the screen; nothing: both.
struct ViewedBy {
    ContactId contact = ContactId::None;
    QString name{};
    std::optional<Sphere> shown{};
};

/// "View as Ana": everything of mine that one person can read, over all accounts, page by page; what nobody
/// can tell stands in a group of its own. GUI thread.
class ViewAsDialog final : public QDialog {
    Q_OBJECT
public:
    ViewAsDialog(Library& library, const ViewedBy& person, QWidget* parent);

    /// Reads the first page and opens when it is there.
    void start();

private:
    void readMore();
    void add(const ViewPage& page);
    void addPost(const ViewedPost& post);
    [[nodiscard]] QStandardItem* groupOf(CanRead can);
    void tellCounts();

    Library& m_library;
    ViewedBy m_person;
    std::optional<StreamKey> m_next{};
    int m_cannot = 0;
    PlainLabel* m_about;
    PlainLabel* m_counts;
    QStandardItemModel* m_model;
    QTreeView* m_view;
    QPushButton* m_more;
};

} // namespace cohort
