#pragma once

#include "core/library/library.h"

#include <QAbstractListModel>
#include <QHash>

#include <set>

namespace cohort {

class CircleBook;

/// Carries people in a drag: their row numbers in decimal, one a line.
inline constexpr char contactsMime[] = "application/x-cohort-contacts";
[[nodiscard]] QByteArray contactsToMime(const std::vector<ContactId>& contacts);
[[nodiscard]] std::vector<ContactId> contactsFromMime(const QByteArray& text);

/// People that match a question, sorted by name; rows are read from the store page by page as the view asks
/// for them. A change that moves rows resets the model, so that a selection can never stand on somebody else.
class PeopleModel final : public QAbstractListModel {
    Q_OBJECT
public:
    PeopleModel(Library& library, const CircleBook& circles, QObject* parent);

    void setQuery(const PeopleQuery& query);
    /// Shows nobody until the next question is answered.
    void clear();
    [[nodiscard]] const PeopleQuery& query() const { return m_query; }
    /// Null while the row is not here yet.
    [[nodiscard]] const PersonRow* person(int row) const;
    [[nodiscard]] int rowOf(ContactId contact) const;
    [[nodiscard]] const CircleBook& circles() const { return m_circles; }
    [[nodiscard]] bool isLoading() const { return m_loading; }
    /// The people of these rows, read first where they are not here yet.
    void contactsOf(const std::vector<int>& rows, QObject* asker,
                    std::function<void(std::vector<ContactId>)> answer);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;

signals:
    /// The first page of a question is here.
    void filled();
    void failed(const cohort::Error& error);

private:
    void readPage(int page) const;
    void takePage(int page, const PeoplePageRow& rows);
    void refresh();

    Library& m_library;
    const CircleBook& m_circles;
    PeopleQuery m_query{};
    int m_total = 0;
    bool m_loading = false;
    quint64 m_question = 0;
    QHash<int, std::vector<PersonRow>> m_pages;
    mutable std::set<int> m_asked; ///< pages on their way
};

/// "Ana Reyes, @ana@work.test, circles: Family, in both spheres" for the ear.
[[nodiscard]] QString spokenPerson(const PersonRow& person, const CircleBook& circles);
/// Handles on one line.
[[nodiscard]] QString handlesOf(const PersonRow& person);

} // namespace cohort
