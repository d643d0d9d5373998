#pragma once

#include <QFrame>

#include <functional>
#include <optional>

class QLineEdit;

namespace cohort {

class PlainLabel;
class PostList;
class PostModel;

/// Searches in what a list shows: goes from post to post that has all the words, in its text, its author or
/// its pictures' descriptions; asks for older rows when there are no more. Hidden until `start`. GUI thread.
class FindBar final : public QFrame {
    Q_OBJECT
public:
    FindBar(PostList& list, PostModel& model, QWidget* parent = nullptr);

    /// Asks for older rows; answers whether some are on their way. None by default.
    void setOlder(std::function<bool()> older) { m_older = std::move(older); }
    /// Shows the bar with the focus in its field; what was typed before is chosen.
    void start();
    /// Forgets the words and hides.
    void stop();
    [[nodiscard]] QLineEdit* field() const { return m_field; }
    [[nodiscard]] QString status() const;

signals:
    /// A post was found and is the current one.
    void found(int row);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class From { Here, Next, Previous };
    void layOut();
    void look(From from);
    void lookFurther(From from);
    [[nodiscard]] bool matches(int row) const;
    [[nodiscard]] int nextMatch(From from) const;
    void tell();
    void close();

    PostList& m_list;
    PostModel& m_model;
    QLineEdit* m_field;
    PlainLabel* m_status;
    QStringList m_words;
    std::function<bool()> m_older;
    std::optional<From> m_lookingOn; ///< once the older rows are here
};

} // namespace cohort
