#pragma once

#include <QObject>

class QAbstractItemView;

namespace cohort {

/// Prints "painted" on standard output, once, after the first time a list was painted with rows in it. For
/// the measurement of the start.
class PaintReport final : public QObject {
    Q_OBJECT
public:
    explicit PaintReport(QAbstractItemView& list);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QAbstractItemView& m_list;
};

} // namespace cohort
