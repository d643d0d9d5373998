#pragma once

#include "ui/composer/audience_field.h"

class QLabel;
class QToolButton;

namespace cohort {

class PlainLabel;

/// Whom a draft is for: the line "To", the line "Except" when it is wanted, and why it starts as it does.
class AudienceBox final : public QWidget {
    Q_OBJECT
public:
    AudienceBox(Library& library, QWidget* parent);

    /// Shows an audience; the names follow when the library has told them.
    void setAudience(const Audience& audience);
    [[nodiscard]] Audience audience() const;
    void setConversation(bool conversation);
    /// Only circles and people of one life are offered; nothing: both.
    void setSphere(std::optional<Sphere> sphere);
    /// Which rule chose the audience; empty hides the line.
    void setOrigin(const QString& words);
    /// For "To: Family, Ana": the names as they stand, for the reader's ear.
    [[nodiscard]] QString spoken() const;
    [[nodiscard]] AudienceField* to() const { return m_to; }
    [[nodiscard]] AudienceField* except() const { return m_except; }

signals:
    /// By the user, or a name that became known.
    void edited();

private:
    void showExcept(bool shown);
    void nameCircles();
    void namePerson(ContactId person);
    void rename(const AudienceEntry& named);

    Library& m_library;
    AudienceField* m_to;
    AudienceField* m_except;
    QLabel* m_exceptLabel;
    QToolButton* m_exceptButton;
    PlainLabel* m_origin;
};

} // namespace cohort
