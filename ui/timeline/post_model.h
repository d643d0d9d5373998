#pragma once

#include "core/model/rows.h"

#include <QAbstractListModel>
#include <QSet>

namespace cohort {

/// Posts as rows of a list, with what the views keep beside them (unfolded warnings). The stream and the
/// thread fill it; the delegate paints `PostModel::row`. GUI thread.
class PostModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { PostRole = Qt::UserRole + 1, LineAboveRole };

    explicit PostModel(QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

    [[nodiscard]] const std::vector<PostRow>& rows() const { return m_rows; }
    [[nodiscard]] const PostRow& row(int index) const { return m_rows.at(static_cast<std::size_t>(index)); }
    [[nodiscard]] int indexOf(PostId post) const;
    [[nodiscard]] int indexOf(const PostRef& post) const;
    /// The words on a line above a row ("New since 09:12"); empty for none.
    [[nodiscard]] QString lineAbove(int index) const;
    /// The rows run from old to new (order of reading) instead of from new to old.
    [[nodiscard]] bool isOldestFirst() const { return m_oldestFirst; }
    /// This post and all that are older, as far as they are unread.
    [[nodiscard]] std::vector<PostRef> unreadUpTo(int index) const;
    [[nodiscard]] bool isUnfolded(PostId post) const { return m_unfolded.contains(post); }
    void setUnfolded(PostId post, bool unfolded);

    /// What is ticked in a poll and not yet sent.
    [[nodiscard]] QSet<int> choices(PostId post) const { return m_choices.value(post); }
    void toggleChoice(PostId post, int option);

    /// Takes newer values of rows that are here; others are ignored. Nothing moves.
    void replace(const std::vector<PostRow>& newer);
    /// Everything anew; rows that stay keep their place in the view by their id.
    void setRows(std::vector<PostRow> rows);
    /// Marks at once, before the store answers, so that the key press is seen.
    void mark(const PostRef& post, bool read);
    void markSaved(const PostRef& post, bool saved);

signals:
    /// The values of a row changed: layouts kept for it are stale.
    void rowReplaced(cohort::PostId post);

protected:
    void setOldestFirst(bool oldestFirst) { m_oldestFirst = oldestFirst; }
    /// Rows beyond the present ones, newest first; those that are here already are left out.
    void addNewer(std::vector<PostRow> newer);
    void addOlder(std::vector<PostRow> older);
    /// Keeps that many of the newest (`dropOlder`) or of the oldest rows.
    void dropOlder(int keep);
    void dropNewer(int keep);
    [[nodiscard]] const PostRow& newest() const { return m_oldestFirst ? m_rows.back() : m_rows.front(); }
    [[nodiscard]] const PostRow& oldest() const { return m_oldestFirst ? m_rows.front() : m_rows.back(); }
    void setLineAbove(PostId post, const QString& words);

private:
    void reindex();
    void insertAt(int first, std::vector<PostRow> rows);
    void removeAt(int first, int count);
    std::vector<PostRow> m_rows;
    QHash<PostId, int> m_index;
    QSet<PostId> m_unfolded;
    QHash<PostId, QSet<int>> m_choices;
    bool m_oldestFirst = false;
    PostId m_linePost = PostId::None;
    QString m_lineWords;
};

} // namespace cohort
