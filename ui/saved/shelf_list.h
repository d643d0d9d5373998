#pragma once

#include "core/model/saved_thread.h"

#include <QAbstractListModel>
#include <QListView>

namespace cohort {

/// A place of the library: all, a list of its own, a folder, a tag.
struct Shelf {
    SavedQuery query{};
    std::optional<Folder> folder{}; ///< with a query: a smart folder, whose search is shown instead
    QString words{};
    QString icon{};
    bool heading = false;

    [[nodiscard]] bool isSame(const Shelf& other) const
    {
        return !heading && !other.heading && query.which == other.query.which &&
               query.folder == other.query.folder && query.tag == other.query.tag;
    }
};

/// The shelves as rows. Folders take conversations that are dropped on them and can be renamed in place.
class ShelfModel final : public QAbstractListModel {
    Q_OBJECT
public:
    explicit ShelfModel(QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override;
    [[nodiscard]] bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                                       const QModelIndex& parent) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

    [[nodiscard]] const Shelf& shelf(int row) const { return m_shelves.at(static_cast<std::size_t>(row)); }
    void fill(const std::vector<Folder>& folders, const QStringList& tags,
              const std::optional<Sphere>& sphere);
    [[nodiscard]] int rowOf(const Shelf& shelf) const;

signals:
    void threadsDropped(cohort::FolderId folder, const std::vector<cohort::SavedThreadId>& threads);
    void renamed(const cohort::Folder& folder);

private:
    void add(SavedQuery::Which which, const QString& words, const QString& icon);
    std::vector<Shelf> m_shelves;
    std::optional<Sphere> m_sphere;
};

/// The list at the side of the library.
class ShelfList final : public QListView {
    Q_OBJECT
public:
    explicit ShelfList(QWidget* parent = nullptr);

    void fill(const std::vector<Folder>& folders, const QStringList& tags,
              const std::optional<Sphere>& sphere);
    [[nodiscard]] const Shelf& current() const { return m_chosen; }
    [[nodiscard]] ShelfModel* shelves() const { return m_model; }
    void startRenaming(FolderId folder);

signals:
    void chosen(const cohort::Shelf& shelf);
    void newFolderWanted();
    void removalWanted(const cohort::Folder& folder);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    [[nodiscard]] QSize sizeHint() const override;

private:
    ShelfModel* m_model;
    Shelf m_chosen{};
    bool m_filling = false;
};

} // namespace cohort
