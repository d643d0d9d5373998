#pragma once

#include <QLayout>

#include <vector>

namespace cohort {

/// Puts widgets in rows like words in a paragraph; follows the layout direction. The last item takes what is
/// left of its row when it can grow.
class FlowLayout final : public QLayout {
public:
    explicit FlowLayout(QWidget* parent);
    ~FlowLayout() override;

    void insertWidget(int index, QWidget* widget);

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    void setGeometry(const QRect& rect) override;

private:
    enum class Apply { Measure, Move };
    int arrange(const QRect& rect, Apply apply) const;

    std::vector<QLayoutItem*> m_items; // owned, as QLayout's interface wants it
};

} // namespace cohort
