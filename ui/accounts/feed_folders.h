#pragma once

#include "core/library/subscription_import.h"

#include <QDialog>

class QComboBox;
class QListWidget;
class QPushButton;

namespace cohort {

/// The outermost folders of a list of feeds, in its order, once each.
[[nodiscard]] QStringList foldersOf(const std::vector<OpmlFeed>& feeds);

/// Asks which folders of a list become circles: none, unless the user says so, and then in which life.
class FeedFolders final : public QDialog {
    Q_OBJECT
public:
    explicit FeedFolders(const QStringList& folders, QWidget* parent = nullptr);

    [[nodiscard]] QStringList chosen() const;
    [[nodiscard]] std::optional<Sphere> sphere() const;
    [[nodiscard]] QListWidget* folders() const { return m_folders; }
    [[nodiscard]] QComboBox* spheres() const { return m_spheres; }

private:
    void updateButtons();

    QListWidget* m_folders;
    QComboBox* m_spheres;
    QPushButton* m_follow;
};

/// Finds the circle of each name in one life, or makes it; then answers with one for each feed, None for
/// feeds outside these folders. Once; deletes itself. The library's thread.
class FolderCircles final : public QObject {
    Q_OBJECT
public:
    using Answer = std::function<void(const Result<std::vector<CircleId>>&)>;
    FolderCircles(Library& library, const QStringList& names, Sphere sphere, QObject* parent);
    void run(const std::vector<OpmlFeed>& feeds, Answer answer);

private:
    void next();
    void finish(const Result<std::vector<CircleId>>& circles);

    Library& m_library;
    QStringList m_names;
    const Sphere m_sphere;
    std::vector<Circle> m_circles; ///< of this life
    std::vector<OpmlFeed> m_feeds;
    Answer m_answer;
};

} // namespace cohort
