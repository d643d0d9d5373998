#pragma once

#include "core/base/job_thread.h"
#include "core/base/mailbox.h"
#include "core/model/draft.h"
#include "core/pictures/sendable_file.h"
#include "ui/composer/network_remarks.h"

#include <QWidget>

#include <memory>

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace cohort {

class PlainLabel;

/// The pictures and files that go with a post, each with its description for those who cannot see it.
class MediaBox final : public QWidget {
    Q_OBJECT
public:
    explicit MediaBox(QWidget* parent);
    ~MediaBox() override;

    void setMedia(const std::vector<DraftMedia>& media);
    [[nodiscard]] std::vector<DraftMedia> media() const;
    /// The same files with what they are, as far as that is known by now.
    [[nodiscard]] std::vector<SharedFile> files() const;
    void addFiles(const QStringList& paths);
    /// One of them has no description.
    [[nodiscard]] bool lacksDescription() const;
    void focusFirstWithoutDescription();
    /// Why one of them cannot leave, in words; empty when all can.
    [[nodiscard]] QString fault() const;

signals:
    void edited();

private:
    struct Item {
        QString path{};
        QWidget* row = nullptr;
        QLabel* picture = nullptr;
        QLineEdit* description = nullptr;
        PlainLabel* note = nullptr; ///< what leaves besides the pixels, or that nothing can
        FileNature nature = FileNature::StillPicture;
    };
    void addItem(const DraftMedia& media);
    void removeItem(const QString& path);
    void drawSmall(const QString& path);
    void showSmall(const QString& path, const QImage& image, FileNature nature);

    std::vector<Item> m_items;
    QVBoxLayout* m_list;
    Mailbox* m_mailbox;
    std::unique_ptr<JobThread> m_reader; // last: it posts into the mailbox
};

} // namespace cohort
