#pragma once

#include "core/library/address_book.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;

namespace cohort {

class PlainLabel;

/// An address book before it is read in: how many people that makes, which of them are wanted, which circle
/// the new ones go into (none, unless it is said). Nothing is changed before "Import"; stopping while it is
/// read in leaves nothing of it. GUI thread.
class CardPreview final : public QDialog {
    Q_OBJECT
public:
    /// `circles`: those that may be chosen, in order.
    CardPreview(Library& library, CardFile file, const std::vector<Circle>& circles, QWidget* parent);
    ~CardPreview() override;

    [[nodiscard]] QComboBox* labels() const { return m_labels; }
    [[nodiscard]] QComboBox* circles() const { return m_circles; }

signals:
    /// Once, at the end; the words say what became of the cards.
    void imported(const QString& words, const cohort::Undo& undo);

public slots:
    /// Stops an import that runs, else closes.
    void reject() override;

private:
    void layOut();
    void fillCircles(const std::vector<Circle>& circles);
    void plan();
    void start();
    void tellPlan(const Result<CardCounts>& counts);
    void tellEnd(const Result<CardsImported>& done);

    AddressBook m_book;
    const CardFile m_file;
    std::vector<AddressCard> m_chosen;
    std::shared_ptr<CardProgress> m_progress; ///< while an import runs
    QTimer m_look;
    PlainLabel* m_words;
    QComboBox* m_labels;
    QComboBox* m_circles;
    PlainLabel* m_circleWords;
    QPlainTextEdit* m_troubles;
    QProgressBar* m_bar;
    QPushButton* m_import = nullptr;
    QPushButton* m_cancel = nullptr;
};

} // namespace cohort
