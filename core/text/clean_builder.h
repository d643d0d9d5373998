#pragma once

#include "core/text/html_reader.h"

#include <QString>

namespace cohort {

/// Collects text from outside character by character and keeps out what can harm a line of text: controls,
/// bidi overrides, heaps of combining marks, runs that cannot be broken, lone surrogates.
class CleanBuilder final {
public:
    enum class Shape { OneLine, Lines };

    CleanBuilder(Shape shape, int maxLength, const TextLimits& limits);

    /// Appends text; white space is folded unless `keepSpaces`.
    void append(QStringView text, bool keepSpaces);
    void space();
    /// Ends the line if anything is on it.
    void endLine();
    /// A line break by itself; at most one empty line is kept.
    void lineBreak();

    [[nodiscard]] int size() const { return static_cast<int>(m_text.size()); }
    [[nodiscard]] bool isFull() const { return m_full; }
    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] QString finished() const;

private:
    void appendCharacter(char32_t c, bool keepSpaces);
    void put(char32_t c);
    [[nodiscard]] bool allowed(char32_t c) const;
    void trimLine();

    Shape m_shape;
    int m_maxLength;
    TextLimits m_limits;
    QString m_text;
    char32_t m_last = 0; ///< last character kept, 0 at the start of a line
    int m_marks = 0;     ///< combining marks since the last base character
    int m_run = 0;       ///< UTF-16 units since the last place where a line may break
    bool m_full = false;
};

} // namespace cohort
