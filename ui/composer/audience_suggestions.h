#pragma once

#include "core/library/library.h"
#include "ui/composer/audience_entry.h"

#include <QAbstractListModel>

namespace cohort {

/// What can be added to an audience for the words typed so far: the fixed choices, circles, then people.
/// Fills itself from the library; answers to older words are dropped. GUI thread.
class AudienceSuggestions final : public QAbstractListModel {
    Q_OBJECT
public:
    enum class Offers { Everything, PeopleOnly };
    AudienceSuggestions(Library& library, Offers offers, QObject* parent);

    /// Whether "the people of this conversation" is one of the choices.
    void setConversation(bool conversation);
    /// Only circles and people of one life are offered; nothing: both.
    void setSphere(std::optional<Sphere> sphere);
    /// Looks for entries; `filled` follows.
    void look(const QString& words);
    [[nodiscard]] const AudienceEntry* entry(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

signals:
    void filled();

private:
    void readCircles();
    void readPeople();
    void fill(const std::vector<PersonRow>& people);

    Library& m_library;
    const Offers m_offers;
    bool m_conversation = false;
    std::optional<Sphere> m_sphere;
    QString m_words;
    quint64 m_question = 0;
    std::vector<CircleRow> m_circles;
    std::vector<AudienceEntry> m_entries;
};

} // namespace cohort
