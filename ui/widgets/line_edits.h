#pragma once

class QLineEdit;

namespace cohort {

/// Gives a line edit the platform's clear button, with a name for assistive technology (Qt leaves it
/// nameless). GUI thread.
void enableClearButton(QLineEdit& edit);

} // namespace cohort
