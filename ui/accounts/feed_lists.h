#pragma once

#include "core/library/subscription_import.h"

namespace cohort {

class MessageBar;

/// Lists of feeds (OPML) into an account and out of it; says in a bar how far it is and what failed. GUI
/// thread.
class FeedLists final : public QObject {
    Q_OBJECT
public:
    FeedLists(Library& library, MessageBar& bar, QObject* parent);

    /// Asks for the file first, in a dialog over `window`.
    void chooseImport(AccountId account, QWidget* window);
    void chooseExport(AccountId account, QWidget* window);
    /// Where the list has folders, asks over `window` which of them become circles; null: none does.
    void importFrom(AccountId account, const QString& path, QWidget* window = nullptr);
    void exportTo(AccountId account, const QString& path);
    /// A list that came from outside: the bar asks which account of this life (nothing: any) shall follow its
    /// feeds; nothing happens before somebody answers.
    void offerImport(const QString& path, std::optional<Sphere> shown, QWidget* window);

private:
    void askForCircles(const SubscriptionImport::Wish& wish, QWidget* window);
    void follow(const SubscriptionImport::Wish& wish);
    void tellProgress(int done, int all);
    void tellOutcome(const std::vector<SubscriptionImport::Line>& lines);
    void write(const std::vector<OpmlFeed>& feeds, const QString& path);
    void tellUnreadable();

    Library& m_library;
    MessageBar& m_bar;
    QPointer<SubscriptionImport> m_running;
};

/// What could not be read the last time, one line each; empty when all is well.
[[nodiscard]] QStringList troubleWords(const AccountState& state);

} // namespace cohort
