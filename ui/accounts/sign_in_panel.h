#pragma once

#include "core/library/library.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace cohort {

class MessageBar;
class PlainLabel;

/// Signing in, step by step: network and hat, what the network asks for, the browser (or a pasted code),
/// done. Errors stand in a bar above and the step can be answered again; Cancel ends it at any time.
class SignInPanel final : public QWidget {
    Q_OBJECT
public:
    SignInPanel(Library& library, QWidget* parent);

    /// Begins with the choice of a network.
    void start();
    /// Signs in again to an account whose network is known.
    void startAgain(const Account& account);
    /// Opens addresses in the browser; tests put their own.
    void setBrowser(std::function<void(const QUrl&)> browser) { m_browser = std::move(browser); }
    [[nodiscard]] QPushButton* next() const { return m_next; }
    /// The line for a field that was asked for; null when it was not.
    [[nodiscard]] QLineEdit* field(const QString& id) const { return m_fields.value(id); }
    [[nodiscard]] QLineEdit* pasteLine() const { return m_code; }
    [[nodiscard]] MessageBar* bar() const { return m_bar; }

signals:
    void finished();
    void signedIn(cohort::AccountId account);

private:
    enum class Step { Choose, Asked, Browser, Working, Done };
    void layOut();
    [[nodiscard]] QWidget* choosePage();
    [[nodiscard]] QWidget* browserPage();
    void show(Step step);
    void goOn();
    /// Answers the step with what is typed and with the button that was pressed.
    void goAnotherWay(const QString& id);
    [[nodiscard]] QMap<QString, QString> typed() const;
    [[nodiscard]] QString suggestion(const QString& id) const;
    void cancel();
    void begin(const QString& network, Hat hat);
    void take(const Result<SignInView>& view);
    void ask(const std::vector<SignInField>& fields);
    void sendToBrowser(const SignInView& view);
    void done(const SignInView& view);

    Library& m_library;
    std::function<void(const QUrl&)> m_browser;
    Step m_step = Step::Choose;
    Step m_answered = Step::Choose; ///< the step answered last: where an error leads back to
    bool m_running = false;
    QString m_server; ///< suggested when signing in again
    QString m_handle; ///< likewise
    QUrl m_address;
    QMap<QString, QLineEdit*> m_fields;

    MessageBar* m_bar;
    QStackedWidget* m_pages;
    QComboBox* m_network;
    QComboBox* m_hat;
    QFormLayout* m_form;
    PlainLabel* m_browserWords;
    QLineEdit* m_code;
    PlainLabel* m_words;
    QPushButton* m_cancel;
    QPushButton* m_next;
};

} // namespace cohort
