#pragma once

#include <QPlainTextEdit>

namespace cohort {

/// The text of a post: plain characters only; pictures dropped or pasted as files are handed on.
class PostText final : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit PostText(QWidget* parent);

signals:
    void picturesDropped(const QStringList& paths);

protected:
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData* source) const override;
    void insertFromMimeData(const QMimeData* source) override;
};

/// Files on this computer among what is dragged; empty when there is something else.
[[nodiscard]] QStringList localFiles(const QMimeData* source);

} // namespace cohort
