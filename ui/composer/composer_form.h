#pragma once

#include "core/library/written_length.h"
#include "core/model/draft.h"
#include "core/model/rows.h"
#include "core/policy/mentions.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace cohort {

class AccountsBox;
class AudienceBox;
class Library;
class MediaBox;
class MentionChips;
class NetworkTexts;
class PasswordLine;
class PlainLabel;
class PollBox;
class PostRulesBox;
class PostText;
class QuoteLine;
struct SharedText;

/// The fields of a draft, audience first. Shows a draft and reads it back; decides nothing.
class ComposerForm final : public QWidget {
    Q_OBJECT
public:
    ComposerForm(Library& library, QWidget* parent);

    void show(const Draft& draft);
    /// `base` with what stands in the fields.
    [[nodiscard]] Draft read(const Draft& base) const;
    /// The post that is being answered, or nothing; `participants` are those of its conversation.
    void showAnswered(const std::optional<Post>& post);
    /// Who of the conversation will be able to read the answer; empty hides the line.
    void setAnswerReaders(const QString& words);
    /// The post that is quoted, in words; empty hides the line.
    void showQuoted(const QString& words);
    /// Who is named in the text.
    void showMentions(const std::vector<MentionSeen>& mentions);
    /// Removes a handle ("@ana") wherever it stands in the text.
    void removeMention(const QString& handle);
    void setLanguage(const QString& language);
    /// How far the post goes through each account; true when another text goes anywhere then.
    [[nodiscard]] bool setRoutes(const Reach& reach);
    /// What is wrong with the text itself, in words; empty when nothing is.
    [[nodiscard]] QString fault() const;
    void focusText();

    [[nodiscard]] AudienceBox* audience() const { return m_audience; }
    [[nodiscard]] AccountsBox* accounts() const { return m_accounts; }
    [[nodiscard]] PostText* text() const { return m_text; }
    [[nodiscard]] MediaBox* media() const { return m_media; }
    [[nodiscard]] PollBox* poll() const { return m_poll; }
    [[nodiscard]] NetworkTexts* networks() const { return m_networks; }

signals:
    void edited();
    /// The user wants to quote nothing.
    void quoteDropped();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void layOut();
    [[nodiscard]] QWidget* buttonRow();
    void connectFields();
    void chooseFiles();
    void showWarningLine(bool shown);
    void showPoll(bool shown);
    [[nodiscard]] WrittenLength lengthFor(const Capabilities& can) const;
    [[nodiscard]] SharedText shared() const;
    void count();

    PlainLabel* m_answered;
    PlainLabel* m_answerReaders;
    QuoteLine* m_quoted;
    AudienceBox* m_audience;
    QLabel* m_accountsLabel;
    AccountsBox* m_accounts;
    QLabel* m_warningLabel;
    QLineEdit* m_warning;
    PostText* m_text;
    MentionChips* m_mentions;
    MediaBox* m_media;
    PollBox* m_poll;
    PostRulesBox* m_rules;
    PasswordLine* m_password;
    NetworkTexts* m_networks;
    QToolButton* m_addMedia;
    QToolButton* m_addPoll;
    QToolButton* m_addWarning;
    QComboBox* m_language;
    PlainLabel* m_counter;
    bool m_isAnswer = false;
    bool m_isEdit = false;
};

} // namespace cohort
