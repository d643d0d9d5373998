#pragma once

#include "core/library/library.h"
#include "ui/timeline/reading_context.h"

#include <QAbstractListModel>
#include <QListView>

namespace cohort {

/// The pages that are no streams.
enum class Place { Comments, Library, People, Outbox, Accounts };

/// One entry of the rail.
struct RailEntry {
    enum class Kind { Heading, Stream, Place };
    Kind kind = Kind::Heading;
    QString words{};
    int count = 0; ///< unread, waiting in the outbox, or reminders that are due
    StreamRef stream{};
    Place place = Place::People;
    std::optional<Circle> circle{};
    QString icon{};
    Sphere sphere = Sphere::Professional;
};

/// Circles of the spheres that may be seen, then places. Takes people that are dropped on a circle.
class RailModel final : public QAbstractListModel {
    Q_OBJECT
public:
    explicit RailModel(QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override;
    [[nodiscard]] bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                                       const QModelIndex& parent) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

    [[nodiscard]] const RailEntry& entry(int row) const
    {
        return m_entries.at(static_cast<std::size_t>(row));
    }
    void setEntries(std::vector<RailEntry> entries);
    void setCount(int row, int count);
    [[nodiscard]] int rowOf(const StreamRef& stream) const;
    [[nodiscard]] int rowOf(Place place) const;

signals:
    void peopleDropped(cohort::CircleId circle, const std::vector<cohort::ContactId>& people);

private:
    std::vector<RailEntry> m_entries;
};

/// The list at the side: what can be read and where one can go.
class Rail final : public QListView {
    Q_OBJECT
public:
    explicit Rail(QWidget* parent = nullptr);

    [[nodiscard]] RailModel* entries() const { return m_model; }
    /// Builds the entries; counts of streams other than circles are filled in as `countWanted` is answered.
    void fill(const std::vector<CircleRow>& circles, std::optional<Sphere> sphere);
    void setCount(const StreamRef& stream, int count);
    void setCount(Place place, int count);
    void showCurrent(const StreamRef& stream);
    void showCurrent(Place place);
    /// The n-th circle (from 1) of those shown.
    [[nodiscard]] std::optional<StreamRef> circleNumber(int number) const;
    /// The next stream below (or from the top) with something unread.
    [[nodiscard]] std::optional<StreamRef> nextUnread() const;
    [[nodiscard]] std::vector<StreamRef> streamsToCount() const;

signals:
    void streamChosen(const cohort::StreamRef& stream);
    void placeChosen(cohort::Place place);
    void circleEditorWanted(cohort::CircleId circle);
    void newCircleWanted(cohort::Sphere sphere);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    [[nodiscard]] QSize sizeHint() const override;
    /// However large the text, the beginning of each name is to be read beside its mark and its count.
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    void choose(const QModelIndex& index);
    void makeCurrent(int row);
    RailModel* m_model;
    bool m_showing = false; ///< the change came from the program, not from the reader
};

} // namespace cohort
