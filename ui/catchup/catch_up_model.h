#pragma once

#include "core/model/catch_up.h"

#include <QAbstractListModel>
#include <QSet>

namespace cohort {

/// One line of the catch-up page.
struct CatchUpRow {
    enum class Kind { Heading, Conversation, PassedOn, Link, End };
    Kind kind = Kind::Heading;
    QString heading{};  ///< of the section it stands in
    std::size_t at = 0; ///< of the entry or the link
    QString words{};    ///< first line: who
    QString second{};   ///< what
    QString third{};    ///< how much and when
};

/// A catch-up as rows: its sections with their headings, and an end. Keeps what is read; the order stays as
/// it is while one reads. GUI thread.
class CatchUpModel final : public QAbstractListModel {
    Q_OBJECT
public:
    explicit CatchUpModel(QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

    void setPage(const CatchUp& page);
    void clear() { setPage({}); }
    [[nodiscard]] const CatchUp& page() const { return m_page; }
    [[nodiscard]] const CatchUpRow& row(int index) const
    {
        return m_rows.at(static_cast<std::size_t>(index));
    }
    /// The conversation or the post passed on in this row; null for every other row.
    [[nodiscard]] const CatchUpEntry* entry(int index) const;
    [[nodiscard]] const CatchUpLink* link(int index) const;
    [[nodiscard]] bool isRead(int index) const;
    /// The next row from `index` on, that one aside, with something to read, or the end; -1 when there is
    /// neither.
    [[nodiscard]] int next(int index) const;
    /// Posts of a row, or of all rows, that are read or not.
    [[nodiscard]] std::vector<PostRef> posts(int index, bool read) const;
    [[nodiscard]] std::vector<PostRef> posts(bool read) const;
    [[nodiscard]] std::vector<PostId> ids() const;
    void mark(const std::vector<PostRef>& posts, bool read);

private:
    void addSection(CatchUpRow::Kind kind, const QString& heading, const std::vector<CatchUpEntry>& entries);
    void addLinks();
    [[nodiscard]] QString spoken(int index) const;

    CatchUp m_page{};
    std::vector<CatchUpRow> m_rows;
    std::vector<const CatchUpEntry*> m_entries; ///< of m_page, by CatchUpRow::at
    QSet<QString> m_unread;                     ///< addresses of posts
};

} // namespace cohort
