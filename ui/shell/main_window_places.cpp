// The third part of MainWindow: the pages beside the streams.
#include "ui/shell/main_window.h"

namespace cohort {

void MainWindow::showPlace(Place place)
{
    m_rail->showCurrent(place);
}

void MainWindow::editCircle(CircleId)
{
}

void MainWindow::newCircle(Sphere)
{
}

void MainWindow::showAccounts(bool)
{
    updateNetwork();
}

} // namespace cohort
