#pragma once

#include "core/library/target_texts.h"
#include "ui/composer/network_remarks.h"

#include <QWidget>

#include <map>

class QPlainTextEdit;
class QToolButton;
class QVBoxLayout;

namespace cohort {

class PlainLabel;

/// "Text for each account": one row for each that carries the post, with how long the text is as that network
/// counts, and what can be done: other words there, or a thread. Hidden while one account carries a text that
/// fits.
class NetworkTexts final : public QWidget {
    Q_OBJECT
public:
    explicit NetworkTexts(QWidget* parent);

    /// The choices of a draft that is opened; others are forgotten.
    void setDraft(const Draft& draft);
    /// Writes the choices into a draft that has its targets.
    void readInto(Draft& draft) const;
    /// The accounts that carry the post, and what they share; live.
    void show(const std::vector<AccountRow>& accounts, const SharedText& shared);
    /// How the networks know the people named in the shared text. True when that changes what goes anywhere.
    bool setNames(const std::vector<NamesThere>& names);
    /// How far the post goes through each account: private messages have limits of their own. True when that
    /// changes what goes anywhere.
    bool setRoutes(const Reach& reach);
    /// What the account's network takes of a post that goes so far.
    [[nodiscard]] Capabilities limitsOf(const Account& account) const;
    /// What goes to an account instead of the shared text, as DraftTarget::parts.
    [[nodiscard]] std::vector<QString> partsFor(AccountId account) const;
    /// What stands in the way, in words; empty when nothing does.
    [[nodiscard]] QString fault() const;
    /// Each account has a row of its own.
    [[nodiscard]] bool isInUse() const { return m_inUse; }

signals:
    /// By the user.
    void edited();

private:
    /// What the user decided for an account; kept while another is looked at.
    struct Choice {
        std::optional<QString> own{};      ///< other words; nothing: the shared text
        std::optional<QString> putAside{}; ///< other words that come back when they are wanted again
        bool thread = false;
        bool numbered = false;
        std::optional<Visibility> route{}; ///< nothing: not worked out yet
        QHash<QString, NameThere> names{};
    };
    struct Line {
        AccountRow row{};
        QWidget* place = nullptr;
        PlainLabel* state = nullptr;
        QToolButton* write = nullptr;
        QToolButton* split = nullptr;
        QToolButton* number = nullptr;
        QPlainTextEdit* text = nullptr;
        PlainLabel* remarks = nullptr;
        PlainLabel* parts = nullptr;
    };
    void rebuild(const std::vector<AccountRow>& accounts);
    [[nodiscard]] Line makeLine(const AccountRow& row);
    void connectLine(const Line& line);
    void refresh();
    void refresh(const Line& line);
    void refreshThread(const Line& line, size_t parts);
    void writeOrShare(AccountId account, QPlainTextEdit& text);
    /// Applies a change to every account's choice; true when what goes anywhere is another text then.
    template <class Change>
    bool changeChoices(Change change);
    void decideUse();
    /// What goes there before it is cut.
    [[nodiscard]] QString wordsFor(AccountId account) const;
    [[nodiscard]] QString stateWords(const AccountRow& row, const std::vector<QString>& parts) const;
    [[nodiscard]] std::vector<QString> threadFor(const Account& account) const;
    /// What of the text is too much there, or of what goes with it; empty: nothing.
    [[nodiscard]] QString faultOf(const AccountRow& row, const std::vector<QString>& parts) const;
    [[nodiscard]] QStringList remarks(const AccountRow& row) const;
    [[nodiscard]] const Choice& choice(AccountId account) const;

    std::map<AccountId, Choice> m_choices;
    std::vector<Line> m_lines;
    SharedText m_shared{};
    bool m_inUse = false;
    QVBoxLayout* m_list;
};

} // namespace cohort
