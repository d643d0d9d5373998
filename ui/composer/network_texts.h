#pragma once

#include "core/library/target_texts.h"

#include <QWidget>

#include <map>

class QPlainTextEdit;
class QToolButton;
class QVBoxLayout;

namespace cohort {

class PlainLabel;

/// What every chosen account shares.
struct SharedText {
    QString text{};
    QString warning{};
    std::vector<DraftMedia> media{};

    bool operator==(const SharedText&) const = default;
};

/// "Text for each account": one row for each that carries the post, with how long the text is as that network
/// counts, and what can be done: other words there, or a thread. Hidden while one account carries a text that
/// fits.
class NetworkTexts final : public QWidget {
    Q_OBJECT
public:
    explicit NetworkTexts(QWidget* parent);

    /// The choices of a draft that is opened; others are forgotten.
    void setTargets(const std::vector<DraftTarget>& targets);
    /// The accounts that carry the post, and what they share; live.
    void show(const std::vector<AccountRow>& accounts, const SharedText& shared);
    /// How the networks know the people named in the shared text. True when that changes what goes anywhere.
    bool setNames(const std::vector<NamesThere>& names);
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
        QHash<QString, NameThere> names{};
    };
    struct Line {
        AccountRow row{};
        QWidget* place = nullptr;
        PlainLabel* state = nullptr;
        QToolButton* write = nullptr;
        QToolButton* split = nullptr;
        QPlainTextEdit* text = nullptr;
        PlainLabel* remarks = nullptr;
        PlainLabel* parts = nullptr;
    };
    void rebuild(const std::vector<AccountRow>& accounts);
    [[nodiscard]] Line makeLine(const AccountRow& row);
    void connectLine(const Line& line);
    void refresh();
    void refresh(const Line& line);
    void decideUse();
    /// What goes there before it is cut.
    [[nodiscard]] QString wordsFor(AccountId account) const;
    [[nodiscard]] QString stateWords(const AccountRow& row, const std::vector<QString>& parts) const;
    [[nodiscard]] QString excessWords(const AccountRow& row, const std::vector<QString>& parts) const;
    [[nodiscard]] QString mediaWords(const AccountRow& row) const;
    [[nodiscard]] QStringList remarks(const AccountRow& row) const;
    [[nodiscard]] const Choice& choice(AccountId account) const;

    std::map<AccountId, Choice> m_choices;
    std::vector<Line> m_lines;
    SharedText m_shared{};
    bool m_inUse = false;
    QVBoxLayout* m_list;
};

} // namespace cohort
