#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QStringList>

#include <vector>

namespace cohort::cli {

/// What people and scripts get to see: results on standard output, everything else on standard error.
/// Control characters of remote text never reach the terminal.
class Output final {
public:
    enum class Form { Text, Json };
    explicit Output(Form form);

    [[nodiscard]] bool isJson() const { return m_form == Form::Json; }
    /// One line of a result; nothing with JSON.
    void line(const QString& text) const;
    /// Rows under aligned columns; nothing with JSON.
    void table(const QStringList& heads, const std::vector<QStringList>& rows) const;
    /// The whole result as one JSON document; nothing with text.
    void json(const QJsonObject& object) const;
    /// What went wrong, for people on standard error and with JSON as {"error": {...}} on standard output.
    void error(const Error& error) const;
    /// A remark for people, on standard error.
    void note(const QString& text) const;
    /// Shows "what 3/40" on a terminal and overwrites it; nothing when standard error is no terminal.
    void progress(const QString& what, int finished, int all) const;

private:
    const Form m_form;
    mutable bool m_progressShown = false;
};

/// Columns a text takes on a terminal: wide characters count 2, marks that combine 0.
[[nodiscard]] int columns(const QString& text);
/// Without line breaks and control characters.
[[nodiscard]] QString oneLine(const QString& text);

} // namespace cohort::cli
