#pragma once

#include "ui/timeline/reading_context.h"

#include <QStandardItemModel>

class QCompleter;
class QLineEdit;

namespace cohort {

/// Offers, below the field where one types a search, what can be asked: the operators in plain words, and the
/// people, circles and fixed words that go with them. Down or two letters of an operator open the list; a
/// chosen entry is written where the cursor stands. GUI thread.
class SearchHelp final : public QObject {
    Q_OBJECT
public:
    SearchHelp(Library& library, SharedContext context, QLineEdit& field, QObject* parent);

    /// An entry of the list is under the cursor: Enter takes it and searches for nothing yet.
    [[nodiscard]] bool isChoosing() const;
    [[nodiscard]] const QStandardItemModel& offers() const { return *m_offers; }
    void choose(int row);

signals:
    /// An entry was written into the field.
    void completed(const QString& typed);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// What stands before the cursor, back to the last blank outside of quotation marks.
    struct Piece {
        int start = 0;
        bool negative = false;
        QString name{}; ///< of the operator, in small letters; empty: none yet
        QString value{};
    };
    enum class Ask { AsTyped, Everything };

    [[nodiscard]] Piece pieceAtCursor() const;
    void look(Ask ask);
    void offerOperators(const Piece& piece, Ask ask);
    void offerValues(const Piece& piece);
    void offerCircles(const Piece& piece);
    void offerPeople(const Piece& piece);
    void add(const QString& written, const QString& meaning);
    void open();

    Library& m_library;
    SharedContext m_context;
    QLineEdit& m_field;
    QStandardItemModel* m_offers;
    QCompleter* m_completer;
    int m_question = 0;
};

} // namespace cohort
